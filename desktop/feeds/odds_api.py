"""The Odds API, version 4: live lines of several bookmakers, and scores (FORMATS 4.2)."""

from collections.abc import Callable, Iterator

from desktop.domain.errors import InputError
from desktop.domain.markets import Market, Period, Sport
from desktop.domain.sentences import say
from desktop.feeds.cells import read_name, read_points, read_price, read_quarters, read_utc
from desktop.feeds.feed import Feed, Record
from desktop.feeds.intake import AMERICAN, Intake, Once, Terms
from desktop.feeds.odds_api_prices import tell_prices
from desktop.feeds.one_bookmaker import choose_bookmaker
from desktop.feeds.proposals import EventProposal, LineProposal, ScoreProposal
from desktop.feeds.sheet import CellRefusedError
from desktop.feeds.two_sided import Offers, Quote, offers_of_period

NAME = "odds-api"
REQUIRED = ("id", "sport_key", "commence_time", "home_team", "away_team")
_LEAGUES = {
    "americanfootball_nfl": "NFL",
    "americanfootball_ncaaf": "NCAAF",
    "basketball_nba": "NBA",
    "basketball_ncaab": "NCAAB",
    "basketball_wnba": "WNBA",
    "baseball_mlb": "MLB",
    "icehockey_nhl": "NHL",
    "soccer_epl": "EPL",
}
_MARKETS = {"h2h": Market.MONEY_LINE, "spreads": Market.SPREAD, "totals": Market.TOTAL}
_DRAW = "Draw"


def read_odds_api(feed: Feed, terms: Terms, intake: Intake) -> list[EventProposal]:
    """Read the events of an answer of the service.

    Raises:
        InputError: Fields are missing, or bookmaker or kind of prices cannot be told.
    """
    feed.require(NAME, *REQUIRED)
    read = _lines_reader(feed, terms, intake) if terms.want == "lines" else _read_score(feed)
    events = []
    once = Once("id")
    without = 0
    for at, record in enumerate(feed.rows):
        intake.step(at)
        try:
            event = _event(record, terms)
            once.check(event.external, record.number, record.text("id"))
            complete = read(record, event)
        except CellRefusedError as error:
            intake.refuse(record.number, error)
            continue
        if complete is None:
            without += 1
        else:
            events.append(complete)
    intake.step(len(feed.rows))
    _state(terms, intake, without)
    return events


def _state(terms: Terms, intake: Intake, without: int) -> None:
    if terms.want == "results":
        intake.notices.append(
            "Scores are read by the documented fields, which were not tried on a live answer. They"
            " are final scores without periods."
        )
    if without:
        what = "lines of this bookmaker" if terms.want == "lines" else "final score yet"
        intake.notices.append(say("{without} events have no {what}.", without=without, what=what))


def _event(record: Record, terms: Terms) -> EventProposal:
    start = read_utc(record, "commence_time")
    league, sport = _league(record, terms)
    away, home = read_name(record, "away_team"), read_name(record, "home_team")
    if away == home:
        raise record.refused("away_team", "Home team and visitor are the same.")
    return EventProposal(
        row=record.number,
        league=league,
        sport=sport,
        date=start.date(),
        start=None,
        start_utc=start,
        rot_away=None,
        rot_home=None,
        away=away,
        home=home,
        neutral=False,
        lines=(),
        score=None,
        external=f"{NAME} {read_name(record, 'id')}",
    )


def _league(record: Record, terms: Terms) -> tuple[str, Sport]:
    key = record.text("sport_key")
    league = _LEAGUES.get(key)
    if league is not None and terms.league is not None and league != terms.league.upper():
        raise record.refused(
            "sport_key", say("This is {league}, and the import was told otherwise.", league=league)
        )
    if league is None and terms.league is None:
        known = ", ".join(_LEAGUES)
        reason = say(
            "“{key}” is none of {known}. Say its league with --league.", key=key, known=known
        )
        raise record.refused("sport_key", reason)
    try:
        return terms.league_named(league or terms.league or "")
    except InputError as error:
        raise record.refused("sport_key", str(error)) from error


_Read = Callable[[Record, EventProposal], EventProposal | None]


def _lines_reader(feed: Feed, terms: Terms, intake: Intake) -> _Read:
    if not any(record.has("bookmakers") for record in feed.rows):
        raise InputError(
            say(
                "{name} holds no bookmakers, so no lines. Scores are imported as results; "
                "nothing was changed.",
                name=feed.name,
            )
        )
    listed = [_bookmakers(record) for record in feed.rows]
    choice = choose_bookmaker(feed.name, listed, terms.source, intake)
    prices = tell_prices(feed, terms.prices, intake)

    def read(record: Record, event: EventProposal) -> EventProposal | None:
        chosen = [
            one for one in record.records("bookmakers")
            if choice is None or one.text("key") == choice
        ]  # fmt: skip
        if not chosen:
            return event.offering((), "")
        if len(chosen) > 1:
            raise record.refused("bookmakers", "The bookmaker is there twice.")
        bookmaker = chosen[0]
        lines = tuple(_lines(bookmaker, event, prices, intake))
        quoted_at = f"{bookmaker.text('title')} {bookmaker.text('last_update')}".strip()
        return event.offering(lines, quoted_at)

    return read


def _bookmakers(record: Record) -> list[tuple[str, str]]:
    """The bookmakers of one event; an event that cannot be read is refused later."""
    try:
        return [(one.text("key"), one.text("title")) for one in record.records("bookmakers")]
    except CellRefusedError:
        return []


def _lines(
    bookmaker: Record, event: EventProposal, prices: str, intake: Intake
) -> Iterator[LineProposal]:
    offers = offers_of_period(event.league, event.sport, Period.GAME)
    for market in bookmaker.records("markets"):
        kind = _MARKETS.get(market.text("key"))
        if kind is None:
            notice = say("Not read: the market {shown}.", shown=market.shown("key"))
            if notice not in intake.notices:
                intake.notices.append(notice)
            continue
        try:
            yield from _market(market, kind, event, offers, prices)
        except CellRefusedError as error:
            intake.refuse(event.row, error)


def _market(
    market: Record, kind: Market, event: EventProposal, offers: Offers, prices: str
) -> list[LineProposal]:
    cell = market.text("key")
    outcomes: dict[str, Record] = {}
    for outcome in market.records("outcomes"):
        if outcomes.setdefault(outcome.text("name"), outcome) is not outcome:
            raise outcome.refused("name", say("{text} is there twice.", text=outcome.text("name")))
    names = ("Over", "Under") if kind is Market.TOTAL else (event.away, event.home)
    also = {_DRAW} if kind is Market.MONEY_LINE else set()
    if not set(names) <= outcomes.keys() <= set(names) | also:
        value = ", ".join(outcomes)[:80]
        raise CellRefusedError(
            cell, value, say("The outcomes are {names}.", names=" and ".join(names))
        )
    first, second = (outcomes[name] for name in names)
    if kind is Market.MONEY_LINE:
        draw = _price(outcomes[_DRAW], prices) if _DRAW in outcomes else ""
        return offers.money_line(_price(first, prices), _price(second, prices), draw)
    make = offers.total if kind is Market.TOTAL else offers.spread
    return make(cell, _quote(first, prices), _quote(second, prices))


def _quote(outcome: Record, prices: str) -> Quote:
    text = outcome.text("point")
    try:
        return read_quarters("point", text), _price(outcome, prices)
    except CellRefusedError as error:
        raise outcome.refused(error.cell.rpartition(".")[2], str(error)) from error


def _price(outcome: Record, prices: str) -> str:
    text = outcome.text("price")
    try:
        return read_price("price", text if prices == AMERICAN else f"d{text}")
    except CellRefusedError as error:
        raise outcome.refused("price", str(error)) from error


def _read_score(feed: Feed) -> _Read:
    if not any(record.has("scores") or record.has("completed") for record in feed.rows):
        raise InputError(
            say("{name} holds no scores. Import it as lines; nothing was changed.", name=feed.name)
        )
    return _scored


def _scored(record: Record, event: EventProposal) -> EventProposal | None:
    if record.text("completed") != "true":
        return None
    points: dict[str, int] = {}
    for one in record.records("scores"):
        name = one.text("name")
        if name not in {event.away, event.home} or name in points:
            raise one.refused("name", "A score belongs to one of the two teams, once.")
        points[name] = read_points(one, "score")
    if len(points) < len((event.away, event.home)):
        raise record.refused("scores", "The event is over, and the score of a team is missing.")
    return event.scored(ScoreProposal("final", (), (points[event.away], points[event.home])))
