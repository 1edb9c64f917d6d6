"""The board: two rows an event and period, visitor and home (DESIGN 5)."""

from collections.abc import Iterator
from datetime import date, timedelta
from zoneinfo import ZoneInfo

from desktop.book.queries.board_list import ListedEvent, OfferedLine, count_board, stream_board
from desktop.book.queries.offered_lines import (
    LinesOf,
    lines_of_type,
    read_line_types,
    stream_type_board,
)
from desktop.book.queries.people import find_book
from desktop.book.statements import ConnectionReader
from desktop.domain.errors import InputError
from desktop.domain.line_types.links import MASTER_NAME
from desktop.domain.markets import Market, Period, Side
from desktop.domain.offers import OFF
from desktop.domain.sentences import say
from desktop.domain.weeks import instant, milliseconds
from desktop.reports.questions import Question, find_week, headed, made_at, week_in_words
from desktop.reports.sheets import Column, Report, Row, Sheet

COLUMNS = (
    Column("event_date", "Date", "date", 12),
    Column("start", "Start", "datetime", 17),
    Column("league", "League", "text", 9),
    Column("rotation", "Rotation", "number", 10),
    Column("team", "Team", "text", 26),
    Column("period", "Period", "text", 9),
    Column("spread", "Spread", "spread", 9),
    Column("spread_price", "Price", "price", 9),
    Column("total_side", "Over / under", "text", 9),
    Column("total", "Total", "total", 9),
    Column("total_price", "Price", "price", 9),
    Column("money_line", "Money line", "price", 12),
)
_PERIODS = tuple(period.value for period in Period)


def board(reader: ConnectionReader, question: Question) -> Report:
    """Everything that is offered, or what is offered on the events of one week.

    A three-way market shows its prices under the money line, the draw in a third row without a
    number. Markets that have no column here (team totals, double chance) are left out.

    Raises:
        InputError: No week of the book starts on that day, an agent was named, or there is no
            such line type.
    """
    whose = _whose(reader, question)
    if question.agent:
        raise InputError("The board is the same for every agent: ask for it without one.")
    book = find_book(reader)
    week = find_week(reader, book, question.week) if question.week else None
    first_day = last_day = None
    if week:
        first_day = week.starts_on
        last_day = (date.fromisoformat(first_day) + timedelta(days=6)).isoformat()
    heading = (
        headed(headed("Board", book.name), say("line type {code}", code=question.line_type))
        if whose
        else headed("Board", book.name),
        "Spreads from the side of the team in the row, favourite negative; prices as quoted",
        week_in_words(week) if week else "Everything on the board",
        made_at(question, book),
    )

    def rows() -> Iterator[Row]:
        events = (
            stream_board(reader, first_day=first_day, last_day=last_day)
            if whose is None
            else _offered(reader, whose, first_day, last_day)
        )
        for event in events:
            yield from _rows_of(event)

    return Report(
        title="Board",
        table=Sheet("Board", heading, COLUMNS, rows()),
        sheets=(Sheet("Board", heading, COLUMNS, rows(), frozen_columns=5),),
        timezone=ZoneInfo(book.timezone),
        row_count=2 * count_board(reader, first_day=first_day, last_day=last_day),
    )


def _whose(reader: ConnectionReader, question: Question) -> LinesOf | None:
    """Whose lines are wanted; None for the house's own."""
    if question.line_type is None or question.line_type == MASTER_NAME:
        return None
    types = read_line_types(reader)
    line_type = types.named(question.line_type)
    if line_type is None:
        known = ", ".join([MASTER_NAME, *(one.name for one in types.types)])
        raise InputError(
            say(
                "There is no line type “{line_type}”: {known}.",
                line_type=question.line_type,
                known=known,
            )
        )
    return lines_of_type(reader, line_type, milliseconds(question.asked_at))


def _offered(
    reader: ConnectionReader, whose: LinesOf, first_day: str | None, last_day: str | None
) -> Iterator[ListedEvent]:
    for event, lines in stream_type_board(reader, whose, first_day, last_day):
        offered = {
            (line.period, line.market, line.side): OfferedLine(line.line, line.price)
            for line in lines
            if line.status != OFF
        }
        if offered:
            yield ListedEvent(
                event.day, event.start, event.league, event.rot_away, event.rot_home,
                event.away, event.home, offered,
            )  # fmt: skip


def _rows_of(event: ListedEvent) -> Iterator[Row]:
    offered = {period for period, _, _ in event.lines}
    for period in (period for period in _PERIODS if period in offered):
        yield _team_row(event, period, Side.AWAY, Side.OVER)
        yield _team_row(event, period, Side.HOME, Side.UNDER)
        draw = event.lines.get((period, Market.THREE_WAY.value, Side.DRAW.value))
        if draw:
            blank = (None,) * 5
            yield (*_event_cells(event), None, "Draw", period, *blank, draw.price)


def _team_row(event: ListedEvent, period: str, team: Side, total_side: Side) -> Row:
    is_home = team is Side.HOME

    def offered(market: Market, side: Side) -> OfferedLine | None:
        return event.lines.get((period, market.value, side.value))

    spread = offered(Market.SPREAD, team)
    total = offered(Market.TOTAL, total_side)
    money_line = offered(Market.MONEY_LINE, team) or offered(Market.THREE_WAY, team)
    return (
        *_event_cells(event),
        event.rot_home if is_home else event.rot_away,
        event.home if is_home else event.away,
        period,
        spread.line if spread else None,
        spread.price if spread else None,
        total_side.value if total else None,
        total.line if total else None,
        total.price if total else None,
        money_line.price if money_line else None,
    )


def _event_cells(event: ListedEvent) -> Row:
    return (
        date.fromisoformat(event.day),
        None if event.start is None else instant(event.start),
        event.league,
    )
