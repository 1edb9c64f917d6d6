"""What is read to the caller before a wager is accepted (UX c.5, FEATURES B3, RULES 2.5).

The order never changes: the kind; of every leg number, team, period, line, price, pitchers; then
the risk and what it wins: whoever listens knows what comes next.
"""

from collections.abc import Iterator, Mapping

from desktop.domain.language import Language
from desktop.domain.markets import POOLS, Market, Sport
from desktop.domain.money import format_money
from desktop.domain.spoken import SpokenLeg, SpokenWager
from desktop.domain.spoken_english import ENGLISH
from desktop.domain.spoken_spanish import SPANISH
from desktop.domain.tickets import TicketKind
from desktop.domain.wagers.terms import EachWay, IfBet, Parlay, Reverse, RoundRobin, Teaser

DEFAULT_LANGUAGE = "en"
LANGUAGES: Mapping[str, Language] = {"en": ENGLISH, "es": SPANISH}

_OF_A_CONTEST = POOLS | {Market.OUTRIGHT}


def read_back(wager: SpokenWager, language: str = DEFAULT_LANGUAGE) -> str:
    """Say a wager: its kind, one sentence a leg, then what is risked to win what; then ask."""
    return " ".join(read_back_sentences(wager, language))


def read_back_sentences(wager: SpokenWager, language: str = DEFAULT_LANGUAGE) -> tuple[str, ...]:
    """What `read_back` says, one sentence after the other."""
    spoken = LANGUAGES[language]
    sentences = [*_opening(wager, spoken), *_body(wager, spoken), _amounts(wager, spoken)]
    return (*map(_capital, sentences), spoken.templates["question"])


def say_leg(leg: SpokenLeg, spoken: Language = ENGLISH, *, has_price: bool = True) -> str:
    """Say one selection, such as “451 Pittsburgh, first half, minus three, minus one-ten.”."""
    price = ""
    if has_price and leg.price:
        price = spoken.say("price", price=spoken.price(leg.said_price or leg.price))
    return spoken.say(
        "leg",
        rotation=leg.rotation,
        teams=_teams(leg, spoken),
        period=spoken.templates[leg.selection.period],
        market=_market(leg, spoken),
        price=price,
        pitchers=_pitchers(leg, spoken),
    )


def _opening(wager: SpokenWager, spoken: Language) -> Iterator[str]:
    if wager.fills:
        yield spoken.say("fills", ticket=wager.fills)
    if wager.lay_off:
        yield spoken.say("lay_off")
    if wager.free_play:
        yield spoken.say("free_play")
    yield _kind(wager, spoken)
    if wager.due is not None:
        yield spoken.say("due", day=spoken.day(wager.due))


def _kind(wager: SpokenWager, spoken: Language) -> str:
    words = {
        "count": spoken.number(len(wager.legs) + wager.open_spots),
        "open": "",
        "text": wager.text,
    }
    if wager.open_spots:
        words["open"] = spoken.say("open", spots=spoken.count("spots", wager.open_spots))
    terms = wager.terms
    key = str(wager.kind)
    if isinstance(terms, Teaser):
        words["points"] = _points(wager, terms, spoken)
    elif isinstance(terms, RoundRobin):
        words |= _round_robin(terms, spoken)
    elif isinstance(terms, IfBet | Reverse):
        key = f"{wager.kind}_{terms.condition}"
    elif isinstance(terms, EachWay):
        key = "each_way"
    return spoken.say(key, **words)


def _points(wager: SpokenWager, terms: Teaser, spoken: Language) -> str:
    sports = {leg.sport for leg in wager.legs}
    if sports == {Sport.BASKETBALL}:
        return spoken.points(terms.basketball_points)
    if Sport.BASKETBALL not in sports:
        return spoken.points(terms.points)
    return spoken.say(
        "points_of_both",
        football=spoken.points(terms.points),
        basketball=spoken.points(terms.basketball_points),
    )


def _round_robin(terms: RoundRobin, spoken: Language) -> dict[str, str]:
    parlays = [parlay for _, parlay in terms.parlays]
    risks = {parlay.risk for parlay in parlays}
    wins = {parlay.win for parlay in parlays}
    each = ""
    if len(risks) == 1:
        each = spoken.say("each_risk", amount=_amount(risks.pop(), spoken))
    elif len(wins) == 1:
        each = spoken.say("each_win", amount=_amount(wins.pop(), spoken))
    return {
        "sizes": spoken.sizes(sorted({len(places) for places, _ in terms.parlays})),
        "parlays": spoken.count("parlays", len(parlays)),
        "each": each,
    }


def _body(wager: SpokenWager, spoken: Language) -> Iterator[str]:
    terms = wager.terms
    stakes = terms.stakes if isinstance(terms, IfBet | Reverse) else ()
    for no, leg in enumerate(wager.legs):
        sentence = say_leg(leg, spoken, has_price=wager.is_priced_by_leg)
        if isinstance(terms, IfBet) and no:
            sentence = spoken.say(f"then_{terms.condition}", leg=sentence)
        yield sentence
        if stakes:
            risk, win = stakes[no]
            yield spoken.say("amounts", **_risk_and_win(risk, win, spoken))
    if isinstance(terms, Reverse):
        yield spoken.count("if_bets", len(terms.stakes) * (len(terms.stakes) - 1))
    if isinstance(terms, EachWay):
        yield spoken.say(
            "each_way_parts",
            stake=_amount(terms.stake, spoken),
            part=spoken.part(*terms.term),
            places=spoken.count("places", terms.places),
        )


def _amounts(wager: SpokenWager, spoken: Language) -> str:
    words = _risk_and_win(wager.risk, wager.win, spoken)
    if wager.free_play:
        return spoken.say("amounts_free_play", **words)
    if isinstance(wager.terms, IfBet):
        return spoken.say("amounts_at_most", **words)
    if isinstance(wager.terms, Reverse | RoundRobin):
        return spoken.say("amounts_in_all", **words)
    if wager.kind is TicketKind.HORSE:
        return spoken.say("amounts_by_track", **words)
    if isinstance(wager.terms, Parlay) and wager.terms.uncapped is not None:
        uncapped = _amount(wager.terms.uncapped, spoken)
        return spoken.say("amounts_capped", uncapped=uncapped, **words)
    return spoken.say("amounts", **words)


def _risk_and_win(risk: int, win: int, spoken: Language) -> dict[str, str]:
    return {"risk": _amount(risk, spoken), "win": _amount(win, spoken)}


def _amount(cents: int, spoken: Language) -> str:
    """In words and digits (FEATURES B3)."""
    return f"{spoken.amount(cents)} ({format_money(cents)})"


def _teams(leg: SpokenLeg, spoken: Language) -> str:
    key = "team"
    if leg.away and leg.selection.market in _OF_A_CONTEST:
        key = "entrant"
    elif leg.away and leg.is_of_both:
        key = "teams"
    elif leg.selection.market is Market.YES_NO:
        key = "proposition"
    team = leg.team if leg.away else leg.home
    return spoken.say(key, team=team, away=leg.away, home=leg.home)


def _market(leg: SpokenLeg, spoken: Language) -> str:
    special = f"{leg.selection.market}_{leg.sport}"
    market = spoken.say(
        special if special in spoken.templates else leg.answer_key,
        spread=spoken.spread(leg.spread),
        total=spoken.total(abs(leg.line)),
        places=spoken.number(abs(leg.line) // 4),
        home=leg.home,
        away=leg.away,
    )
    if leg.bought:
        return spoken.say("bought" if leg.bought > 0 else "sold", market=market)
    return market


def _pitchers(leg: SpokenLeg, spoken: Language) -> str:
    if leg.pitchers is None:
        return ""
    teams = (leg.away, leg.home)
    away, home = (
        name or spoken.say("pitcher_of", team=team)
        for name, team in zip(leg.listed, teams, strict=True)
    )
    return spoken.say(leg.pitchers, away=away, home=home)


def _capital(sentence: str) -> str:
    return sentence[:1].upper() + sentence[1:]
