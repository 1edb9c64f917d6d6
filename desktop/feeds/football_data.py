"""CSV files of football-data.co.uk: soccer, home team first, decimal prices (FORMATS 4.5)."""

import datetime
import re
import zoneinfo
from collections.abc import Iterator

from desktop.domain.lines import format_quarters
from desktop.domain.markets import Market, Period, Selection, Side, Sport
from desktop.domain.sentences import say
from desktop.feeds.bookmakers import Columns, choose_columns
from desktop.feeds.cells import (
    make_date,
    read_clock,
    read_decimal_price,
    read_name,
    read_points,
    read_quarters,
)
from desktop.feeds.intake import CLOSE, OPEN, Intake, Once, Terms
from desktop.feeds.plausible import bounds_of
from desktop.feeds.proposals import EventProposal, LineProposal, ScoreProposal
from desktop.feeds.sheet import CellRefusedError, Row, Sheet

NAME = "football-data"
REQUIRED = ("Div", "Date", "HomeTeam", "AwayTeam")
_RESULTS = ("FTHG", "FTAG")

_LONDON = zoneinfo.ZoneInfo("Europe/London")
_UK_DATE = re.compile(r"(\d{1,2})/(\d{1,2})/(\d{4}|\d{2})")
_LEAGUES = {"E0": "EPL"}
_GOALS = 2 * 4 + 2  # 2.5 in quarter points


def read_football_data(sheet: Sheet, terms: Terms, intake: Intake) -> list[EventProposal]:
    """Read a season of soccer.

    Raises:
        InputError: A column is missing, or which bookmaker is meant cannot be told.
    """
    sheet.require(NAME, *REQUIRED)
    columns = None
    if terms.want == "lines":
        is_closing = terms.column_of_moment(OPEN, CLOSE) == CLOSE
        columns, notices = choose_columns(sheet, terms.source, closing=is_closing)
        intake.notices.extend(notices)
    else:
        sheet.require(NAME, *_RESULTS)
    events = []
    without_score = 0
    once = Once("HomeTeam")
    for at, row in enumerate(sheet.rows):
        intake.step(at)
        try:
            event = _event(row, terms, columns, intake)
            once.check(
                (event.date, event.home, event.away), row.number, f"{event.home} - {event.away}"
            )
        except CellRefusedError as error:
            intake.refuse(row.number, error)
            continue
        if terms.want == "results" and event.score is None:
            without_score += 1
        else:
            events.append(event)
    intake.step(len(sheet.rows))
    if without_score:
        intake.notices.append(
            say("{without_score} matches have no score yet.", without_score=without_score)
        )
    return events


def _event(row: Row, terms: Terms, columns: Columns | None, intake: Intake) -> EventProposal:
    date, start = _date(row), read_clock(row, "Time")
    away, home = read_name(row, "AwayTeam"), read_name(row, "HomeTeam")
    if away == home:
        raise row.refused("AwayTeam", "Home team and visitor are the same.")
    return EventProposal(
        row=row.number,
        league=_league(row, terms),
        sport=Sport.SOCCER,
        date=date,
        start=None,
        start_utc=None if start is None else _utc(date, start),
        rot_away=None,
        rot_home=None,
        away=away,
        home=home,
        neutral=False,
        lines=() if columns is None else tuple(_lines(row, columns, intake)),
        score=_score(row, intake) if columns is None else None,
    )


def _date(row: Row) -> datetime.date:
    text = row.text("Date")
    match = _UK_DATE.fullmatch(text)
    if match is None:
        reason = say(
            "“{text}” is not a date of this format: day/month/year, such as 05/08/2022.", text=text
        )
        raise CellRefusedError("Date", text, reason)
    year = int(match[3])
    if year < 100:
        # The oldest season of this site with two digits is 1993-94.
        year += 1900 if year >= 93 else 2000
    return make_date("Date", text, year, int(match[2]), int(match[1]))


def _utc(date: datetime.date, start: datetime.time) -> datetime.datetime:
    """UK local time as UTC; no match kicks off in the hour that the clocks change."""
    local = datetime.datetime.combine(date, start, tzinfo=_LONDON)
    return local.astimezone(datetime.UTC)


def _league(row: Row, terms: Terms) -> str:
    division = read_name(row, "Div")
    league = _LEAGUES.get(division, division)
    if terms.league is not None and terms.league.casefold() not in {
        league.casefold(),
        division.casefold(),
    }:
        reason = say(
            "The row says {division}, and the import was told {league}.",
            division=division,
            league=terms.league,
        )
        raise CellRefusedError("Div", division, reason)
    return league


def _score(row: Row, intake: Intake) -> ScoreProposal | None:
    if not row.text("FTHG") and not row.text("FTAG"):
        return None
    final = read_points(row, "FTAG"), read_points(row, "FTHG")
    try:
        _check_outcome(row, "FTR", final)
        segments = _first_half(row, final)
    except CellRefusedError as error:
        if error.cell == "FTR":
            raise
        intake.refuse(row.number, error)
        segments = ()
    return ScoreProposal("final", segments, final)


def _first_half(row: Row, final: tuple[int, int]) -> tuple[tuple[str, int, int], ...]:
    if not row.text("HTHG") and not row.text("HTAG"):
        return ()
    away, home = read_points(row, "HTAG"), read_points(row, "HTHG")
    if away > final[0] or home > final[1]:
        reason = "The score at half time is above the final score."
        raise CellRefusedError("HTHG", f"{home} / {away}", reason)
    _check_outcome(row, "HTR", (away, home))
    return (("1h", away, home), ("2h", final[0] - away, final[1] - home))


def _check_outcome(row: Row, heading: str, score: tuple[int, int]) -> None:
    """Compare a score with the letter that the file gives for it."""
    away, home = score
    expected = "D" if home == away else "H" if home > away else "A"
    text = row.text(heading)
    if text and text != expected:
        reason = say(
            "The column {heading} says {text}, and a score of {home} to {away} is {expected}.",
            heading=heading,
            text=text,
            home=home,
            away=away,
            expected=expected,
        )
        raise CellRefusedError(heading, text, reason)


def _lines(row: Row, columns: Columns, intake: Intake) -> Iterator[LineProposal]:
    for read in (_three_way, _total, _handicap):
        try:
            yield from read(row, columns)
        except CellRefusedError as error:
            intake.refuse(row.number, error)


def _three_way(row: Row, columns: Columns) -> list[LineProposal]:
    sides = (Side.HOME, Side.DRAW, Side.AWAY)
    prices = _prices(row, columns.three_way)
    return [
        LineProposal(Selection(Period.GAME, Market.THREE_WAY, side), 0, price)
        for side, price in zip(sides, prices, strict=False)
    ]


def _total(row: Row, columns: Columns) -> list[LineProposal]:
    prices = _prices(row, columns.total)
    return [
        LineProposal(Selection(Period.GAME, Market.TOTAL, side), _GOALS, price)
        for side, price in zip((Side.OVER, Side.UNDER), prices, strict=False)
    ]


def _handicap(row: Row, columns: Columns) -> list[LineProposal]:
    prices = _prices(row, columns.handicap)
    if not prices:
        return []
    heading = columns.handicap_line
    text = row.text(heading)
    if not text:
        raise CellRefusedError(heading, "", "The handicap is blank, and its prices are there.")
    quarters = read_quarters(heading, text)
    bounds = bounds_of("EPL", Sport.SOCCER, Period.GAME)
    if not bounds.allows_spread(quarters):
        limit = format_quarters(bounds.spread_max)
        raise CellRefusedError(
            heading, text, say("No handicap in soccer is beyond {limit}.", limit=limit)
        )
    home, away = prices
    return [
        LineProposal(Selection(Period.GAME, Market.SPREAD, Side.HOME), quarters, home),
        LineProposal(Selection(Period.GAME, Market.SPREAD, Side.AWAY), -quarters, away),
    ]


def _prices(row: Row, headings: tuple[str, ...]) -> list[str]:
    """The prices of all sides; none where all are blank, refused where some are."""
    texts = [row.text(heading) for heading in headings]
    if not any(texts):
        return []
    for heading, text in zip(headings, texts, strict=True):
        if not text:
            raise CellRefusedError(heading, "", "This price is blank, and the other side has one.")
    return [read_decimal_price(row, heading) for heading in headings]
