"""JsonOdds: lines with rotation numbers, every number a string (FORMATS 4.7)."""

from collections.abc import Iterator

from desktop.domain.errors import InputError
from desktop.domain.markets import PERIODS, Period, Sport
from desktop.domain.sentences import say
from desktop.feeds.cells import read_american, read_name, read_quarters, read_rotation, read_utc
from desktop.feeds.feed import Feed, Record
from desktop.feeds.intake import Intake, Once, Terms
from desktop.feeds.one_bookmaker import choose_bookmaker
from desktop.feeds.proposals import EventProposal, LineProposal
from desktop.feeds.sheet import CellRefusedError
from desktop.feeds.two_sided import Offers, Quote, offers_of_period

NAME = "jsonodds"
REQUIRED = ("ID", "HomeTeam", "AwayTeam", "MatchTime", "HomeROT", "AwayROT", "Odds")
# The only number of a sport that was seen in an answer; others are stated with --league.
_LEAGUES = {"4": "NFL"}
_PERIODS = {
    "Game": Period.GAME,
    "FirstHalf": Period.H1,
    "SecondHalf": Period.H2,
    "FirstQuarter": Period.Q1,
    "SecondQuarter": Period.Q2,
    "ThirdQuarter": Period.Q3,
    "FourthQuarter": Period.Q4,
}
_NONE = frozenset({"", "0"})


def read_jsonodds(feed: Feed, terms: Terms, intake: Intake) -> list[EventProposal]:
    """Read the events of an answer of the service.

    Raises:
        InputError: Fields are missing, results were asked for, or which site is meant is unclear.
    """
    feed.require(NAME, *REQUIRED)
    if terms.want == "results":
        raise InputError(
            say(
                "{name} holds lines of JsonOdds and no results. Import it as lines; nothing was "
                "changed.",
                name=feed.name,
            )
        )
    choice = choose_bookmaker(feed.name, [_sites(one) for one in feed.rows], terms.source, intake)
    intake.notices.append("The times of this format are UTC.")
    events = []
    once = Once("AwayROT")
    for at, record in enumerate(feed.rows):
        intake.step(at)
        try:
            event = _event(record, terms)
            key = (event.start_utc, event.league, event.rot_away)
            once.check(
                key,
                record.number,
                say("Rotation {rot_away} of {date}", rot_away=event.rot_away, date=event.date),
            )
            odds = [
                one for one in record.records("Odds")
                if choice is None or one.text("SiteID") == choice
            ]  # fmt: skip
            lines = tuple(_lines(odds, event, intake))
        except CellRefusedError as error:
            intake.refuse(record.number, error)
            continue
        events.append(event.offering(lines, _quoted_at(odds)))
    intake.step(len(feed.rows))
    return events


def _sites(record: Record) -> list[tuple[str, str]]:
    """The sites of one event; an event that cannot be read is refused later."""
    try:
        sites = [one.text("SiteID") for one in record.records("Odds")]
    except CellRefusedError:
        return []
    return [(site, site) for site in dict.fromkeys(sites)]


def _quoted_at(odds: list[Record]) -> str:
    if not odds:
        return ""
    return say(
        "site {shown} {shown2}", shown=odds[0].shown("SiteID"), shown2=odds[0].shown("LastUpdated")
    )


def _event(record: Record, terms: Terms) -> EventProposal:
    start = read_utc(record, "MatchTime", may_lack_offset=True)
    league, sport = _league(record, terms)
    away, home = read_name(record, "AwayTeam"), read_name(record, "HomeTeam")
    if away == home:
        raise record.refused("AwayTeam", "Home team and visitor are the same.")
    rot_away, rot_home = read_rotation(record, "AwayROT"), read_rotation(record, "HomeROT")
    if rot_away % 2 == 0 or rot_home != rot_away + 1:
        reason = "The visitor's rotation number is odd, and the home team has the next one."
        raise CellRefusedError("AwayROT", f"{rot_away} / {rot_home}", reason, record.number)
    return EventProposal(
        row=record.number,
        league=league,
        sport=sport,
        date=start.date(),
        start=None,
        start_utc=start,
        rot_away=rot_away,
        rot_home=rot_home,
        away=away,
        home=home,
        neutral=False,
        lines=(),
        score=None,
    )


def _league(record: Record, terms: Terms) -> tuple[str, Sport]:
    number = record.text("Sport")
    league = _LEAGUES.get(number)
    if league is None and terms.league is None:
        reason = say(
            "Which league the sport {part} is, is not known. Say it",
            part=number or "without number",
        )
        raise record.refused("Sport", say("{reason} with --league.", reason=reason))
    if league is not None and terms.league is not None and league != terms.league.upper():
        raise record.refused(
            "Sport", say("This is {league}, and the import was told otherwise.", league=league)
        )
    try:
        return terms.league_named(league or terms.league or "")
    except InputError as error:
        raise record.refused("Sport", str(error)) from error


def _lines(odds: list[Record], event: EventProposal, intake: Intake) -> Iterator[LineProposal]:
    once = Once("OddType")
    for number, one in enumerate(odds):
        try:
            period = _PERIODS.get(one.text("OddType"))
            if period not in PERIODS[event.sport]:
                raise one.refused("OddType", "This is no period that can be wagered on.")
            once.check(period, number, say("{text} of this event", text=one.text("OddType")))
        except CellRefusedError as error:
            intake.refuse(event.row, error)
            continue
        offers = offers_of_period(event.league, event.sport, period)
        for read in (_spread, _total, _money_line):
            try:
                yield from read(one, offers)
            except CellRefusedError as error:
                intake.refuse(event.row, error)


def _spread(one: Record, offers: Offers) -> list[LineProposal]:
    away = _quote(one, "PointSpreadAway", "PointSpreadAwayLine")
    home = _quote(one, "PointSpreadHome", "PointSpreadHomeLine")
    if away is None and home is None:
        return []
    if away is None or home is None:
        raise one.refused("PointSpreadAwayLine", "One side of the spread has no price.")
    return offers.spread("PointSpreadAway", away, home)


def _total(one: Record, offers: Offers) -> list[LineProposal]:
    over = _quote(one, "TotalNumber", "OverLine")
    under = _quote(one, "TotalNumber", "UnderLine")
    if over is None and under is None:
        return []
    if over is None or under is None:
        raise one.refused("OverLine", "One side of the total has no price.")
    return offers.total("TotalNumber", over, under)


def _money_line(one: Record, offers: Offers) -> list[LineProposal]:
    texts = one.text("MoneyLineAway"), one.text("MoneyLineHome")
    if all(text in _NONE for text in texts):
        return []
    away, home = read_american(one, "MoneyLineAway"), read_american(one, "MoneyLineHome")
    draw = one.text("DrawLine")
    price = "" if draw in _NONE else read_american(one, "DrawLine")
    return offers.money_line(away, home, price)


def _quote(one: Record, number: str, price: str) -> Quote | None:
    """A number with its price; None where the price is 0, which is this format's “none”."""
    if one.text(price) in _NONE:
        return None
    try:
        quarters = read_quarters(number, one.text(number))
    except CellRefusedError as error:
        raise one.refused(number, str(error)) from error
    return quarters, read_american(one, price)
