"""What is read to the caller before a wager is accepted, and its description (UX c.5, RULES 2.5).

Every leg is said in one order (number, team, period, line, price), then the risk and what it
wins: whoever listens knows what comes next.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from desktop.domain.language import Language
from desktop.domain.lines import format_quarters, format_spread
from desktop.domain.markets import NOT_ON_GAMES, Market, Period, Selection, Side, Sport
from desktop.domain.spoken_english import ENGLISH
from desktop.domain.tickets import AmountMode, TicketKind


@dataclass(frozen=True, slots=True)
class SpokenLeg:
    """A selection with the names that it takes to say it.

    Attributes:
        rotation: As the caller said it; odd is the visitor's.
        team: The team with that number.
        opponent: The other one.
        selection: Period, market and side.
        line: Quarter points from the side of the selection; 0 where the market has none.
        price: As quoted, for instance `-110`.
        sport: Where known, so that a baseball spread is called run line.
    """

    rotation: int
    team: str
    opponent: str
    selection: Selection
    line: int
    price: str
    sport: Sport | None = None

    @property
    def away(self) -> str:
        """The visitor."""
        return self.team if self.rotation % 2 else self.opponent

    @property
    def home(self) -> str:
        """The team at home."""
        return self.opponent if self.rotation % 2 else self.team


LANGUAGES: Mapping[str, Language] = {"en": ENGLISH}

_KINDS = {TicketKind.STRAIGHT: "", TicketKind.PARLAY: "Parlay: "}
# Stored with the ticket: the plain minus and no language.
_ANSWERS = {
    "spread": "{team} {spread}",
    "total_over": "{both} o{total}",
    "total_under": "{both} u{total}",
    "money_line": "{team} ML",
    "team_total_over": "{team} TT o{total}",
    "team_total_under": "{team} TT u{total}",
    "three_way": "{team} 3-way",
    "three_way_draw": "{both} draw",
    "draw_no_bet": "{team} DNB",
    "double_chance_home_or_draw": "{both} 1X",
    "double_chance_home_or_away": "{both} 12",
    "double_chance_draw_or_away": "{both} X2",
    "three_way_spread": "{team} EH {spread}",
    "three_way_spread_draw": "{both} EH {spread} draw",
    "yes_no_yes": "{team} yes",
    "yes_no_no": "{team} no",
    "outright_yes": "{team} top {total}",
    "outright_no": "{team} not top {total}",
    "pool_win": "{team} win",
    "pool_place": "{team} place",
    "pool_show": "{team} show",
}

_OF_BOTH_TEAMS = frozenset({Market.TOTAL, Market.DOUBLE_CHANCE})
_SAID_WITH_ITS_ANSWER = _OF_BOTH_TEAMS | {Market.YES_NO, Market.OUTRIGHT}
_HOME_SIDES = frozenset({Side.HOME, Side.HOME_OVER, Side.HOME_UNDER})
# How an amount is meant when nothing is said about it (RULES 2.3).
_DEFAULT_MODES = {TicketKind.STRAIGHT: AmountMode.BASE, TicketKind.PARLAY: AmountMode.RISK}


def read_back(
    kind: TicketKind,
    legs: Sequence[SpokenLeg],
    risk: int,
    win: int,
    mode: AmountMode,
    *,
    language: str = "en",
) -> str:
    """Say a wager in one sentence a leg, then what is risked to win what (cents), then ask.

    An amount that was said in another way than the kind's usual one is named as such.
    """
    spoken = LANGUAGES[language]
    is_usual = mode is _DEFAULT_MODES[kind] or mode is AmountMode.BASE
    template = spoken.templates["amounts" if is_usual else f"amounts_{mode}"]
    amounts = template.format(risk=spoken.amount(risk), win=spoken.amount(win))
    return spoken.templates[kind].format(
        count=_capital(spoken.number(len(legs))),
        legs=" ".join(say_leg(leg, spoken) for leg in legs),
        amounts=_capital(amounts),
    )


def say_leg(leg: SpokenLeg, spoken: Language = ENGLISH) -> str:
    """Say one selection, such as “451 Pittsburgh, first half, minus three, minus one-ten.”."""
    special = f"{leg.selection.market}_{leg.sport}"
    key = special if special in spoken.templates else answer_key(leg.selection)
    market = spoken.templates[key].format(
        spread=spoken.spread(leg.line),
        total=spoken.total(leg.line),
        home=leg.home,
        away=leg.away,
    )
    is_of_both = leg.selection.market in _OF_BOTH_TEAMS or leg.selection.side is Side.DRAW
    teams = spoken.templates["teams" if is_of_both else "team"].format(
        team=chosen_team(leg), away=leg.away, home=leg.home
    )
    return spoken.templates["leg"].format(
        rotation=leg.rotation,
        teams=teams,
        period=spoken.templates[leg.selection.period],
        market=market,
        price=spoken.price(leg.price),
    )


def describe_ticket(kind: TicketKind, legs: Sequence[SpokenLeg]) -> str:
    """Describe a ticket: `Parlay: 451 Pittsburgh -3.5 -110 + 454 Cleveland ML +135`."""
    return _KINDS[kind] + " + ".join(describe_leg(leg) for leg in legs)


def describe_leg(leg: SpokenLeg) -> str:
    """Describe a selection: `451 Pittsburgh -3.5 -110 1H`."""
    answer = _ANSWERS[answer_key(leg.selection)].format(
        team=chosen_team(leg),
        both=f"{leg.away}/{leg.home}",
        spread=format_spread(leg.line),
        total=format_quarters(leg.line),
    )
    period = leg.selection.period
    suffix = "" if period is Period.GAME else f" {period.upper()}"
    return f"{leg.rotation} {answer} {leg.price}{suffix}"


def chosen_team(leg: SpokenLeg) -> str:
    """The team whose result or points the selection is about."""
    is_home = leg.selection.side in _HOME_SIDES or leg.selection.market in NOT_ON_GAMES
    return leg.home if is_home else leg.away


def answer_key(selection: Selection) -> str:
    """Name the template of a market, with the answer where the market alone does not say it."""
    market, side = selection.market, selection.side
    if market is Market.TEAM_TOTAL:
        return f"{market}_{side.rpartition('_')[2]}"
    if market in _SAID_WITH_ITS_ANSWER or side is Side.DRAW:
        return f"{market}_{side}"
    return market


def _capital(sentence: str) -> str:
    return sentence[:1].upper() + sentence[1:]
