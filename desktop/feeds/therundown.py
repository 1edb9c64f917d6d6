"""TheRundown: events with rotation numbers, lines by bookmaker and period (FORMATS 4.7)."""

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
from desktop.feeds.therundown_scores import read_score
from desktop.feeds.two_sided import Offers, Quote, offers_of_period

NAME = "therundown"
REQUIRED = ("event_id", "sport_id", "event_date", "rotation_number_away", "rotation_number_home")
_LEAGUES = {
    "1": "NCAAF", "2": "NFL", "3": "MLB", "4": "NBA", "5": "NCAAB", "6": "NHL", "8": "WNBA",
    "11": "EPL",
}  # fmt: skip
_PERIODS = {
    "period_full_game": Period.GAME,
    "period_first_half": Period.H1,
    "period_second_half": Period.H2,
}
NO_LINE = "0.0001"


def read_therundown(feed: Feed, terms: Terms, intake: Intake) -> list[EventProposal]:
    """Read the events of an answer of the service.

    Raises:
        InputError: Fields are missing, or which bookmaker is meant cannot be told.
    """
    feed.require(NAME, *REQUIRED)
    choice = None
    if terms.want == "lines":
        listed = [_bookmakers(one) for one in feed.rows]
        choice = choose_bookmaker(feed.name, listed, terms.source, intake)
    else:
        intake.notices.append("Scores are read by fields that were not tried on a final score.")
    events = []
    once = Once("rotation_number_away")
    without_score = 0
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
            if terms.want == "lines":
                events.append(_with_lines(record, event, choice, intake))
                continue
            score = read_score(record, event.league, event.sport)
        except CellRefusedError as error:
            intake.refuse(record.number, error)
            continue
        if score is None:
            without_score += 1
        else:
            events.append(event.scored(score))
    intake.step(len(feed.rows))
    if without_score:
        intake.notices.append(
            say("{without_score} events have no final score yet.", without_score=without_score)
        )
    return events


def _bookmakers(record: Record) -> list[tuple[str, str]]:
    """The bookmakers of one event; an event that cannot be read is refused later."""
    try:
        return [
            (key, periods.record("period_full_game").record("affiliate").text("affiliate_name"))
            for key, periods in record.named_records("line_periods")
        ]
    except CellRefusedError:
        return []


def _event(record: Record, terms: Terms) -> EventProposal:
    start = read_utc(record, "event_date")
    league, sport = _league(record, terms)
    rot_away = read_rotation(record, "rotation_number_away")
    rot_home = read_rotation(record, "rotation_number_home")
    if rot_away % 2 == 0 or rot_home != rot_away + 1:
        reason = "The visitor's rotation number is odd, and the home team has the next one."
        value = f"{rot_away} / {rot_home}"
        raise CellRefusedError("rotation_number_away", value, reason, record.number)
    away, home = _team(record, "is_away"), _team(record, "is_home")
    if away == home:
        raise record.refused("teams", "Home team and visitor are the same.")
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


def _team(record: Record, mark: str) -> str:
    marked = [one for one in record.records("teams") if one.text(mark) == "true"]
    if len(marked) != 1:
        raise record.refused(
            "teams",
            say("One team is marked {mark}, and here are {count}.", mark=mark, count=len(marked)),
        )
    return read_name(marked[0], "name")


def _league(record: Record, terms: Terms) -> tuple[str, Sport]:
    number = record.text("sport_id")
    league = _LEAGUES.get(number)
    if league is None and terms.league is None:
        raise record.refused(
            "sport_id", say("Which league {number} is, is not known: say --league.", number=number)
        )
    if league is not None and terms.league is not None and league != terms.league.upper():
        raise record.refused(
            "sport_id", say("This is {league}, and the import was told otherwise.", league=league)
        )
    try:
        return terms.league_named(league or terms.league or "")
    except InputError as error:
        raise record.refused("sport_id", str(error)) from error


def _with_lines(
    record: Record, event: EventProposal, choice: str | None, intake: Intake
) -> EventProposal:
    lines: list[LineProposal] = []
    quoted_at = ""
    for key, periods in record.named_records("line_periods"):
        if choice is None or key == choice:
            lines += _lines(periods, event, intake)
            game = periods.record("period_full_game")
            name = game.record("affiliate").text("affiliate_name")
            quoted_at = f"{name} {game.record('spread').text('date_updated')}".strip()
    return event.offering(lines, quoted_at)


def _lines(periods: Record, event: EventProposal, intake: Intake) -> Iterator[LineProposal]:
    for name, period in _PERIODS.items():
        if not periods.has(name) or period not in PERIODS[event.sport]:
            continue
        offers = offers_of_period(event.league, event.sport, period)
        for read in (_spread, _total, _money_line):
            try:
                yield from read(periods.record(name), offers)
            except CellRefusedError as error:
                intake.refuse(event.row, error)


def _spread(lines: Record, offers: Offers) -> list[LineProposal]:
    spread = lines.record("spread")
    away = _quote(spread, "point_spread_away", "point_spread_away_money")
    home = _quote(spread, "point_spread_home", "point_spread_home_money")
    if away is None and home is None:
        return []
    if away is None or home is None:
        raise spread.refused("point_spread_away", "One side of the spread has no line.")
    return offers.spread("spread", away, home)


def _total(lines: Record, offers: Offers) -> list[LineProposal]:
    total = lines.record("total")
    over = _quote(total, "total_over", "total_over_money")
    under = _quote(total, "total_under", "total_under_money")
    if over is None and under is None:
        return []
    if over is None or under is None:
        raise total.refused("total_over", "One side of the total has no line.")
    return offers.total("total", over, under)


def _money_line(lines: Record, offers: Offers) -> list[LineProposal]:
    prices = lines.record("moneyline")
    away, home, draw = (
        "" if _is_none(prices.text(name)) else read_american(prices, name)
        for name in ("moneyline_away", "moneyline_home", "moneyline_draw")
    )
    if not (away or home or draw):
        return []
    if not (away and home):
        raise prices.refused("moneyline_away", "One team has no price, and the other has one.")
    return offers.money_line(away, home, draw)


def _quote(market: Record, number: str, price: str) -> Quote | None:
    texts = market.text(number), market.text(price)
    if all(_is_none(text) for text in texts):
        return None
    if any(_is_none(text) for text in texts):
        raise market.refused(number, "A line and its price belong together, and one is missing.")
    try:
        quarters = read_quarters(number, texts[0])
    except CellRefusedError as error:
        raise market.refused(number, str(error)) from error
    return quarters, read_american(market, price)


def _is_none(text: str) -> bool:
    return text in {"", NO_LINE}
