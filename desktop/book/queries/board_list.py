"""The whole board, event by event, for reports."""

from collections.abc import Iterator
from itertools import groupby
from typing import NamedTuple

from sqlalchemy import and_, func, or_, select
from sqlalchemy.sql import bindparam

from desktop.book.statements import ConnectionReader, Query
from desktop.book.tables.board import EventTable, LineTable


class OfferedLine(NamedTuple):
    """What is offered on one side of a market: quarter points, and the price as quoted."""

    line: int
    price: str


class ListedEvent(NamedTuple):
    """An event with everything that is offered on it.

    Attributes:
        day: Book-local ISO day.
        start: Milliseconds UTC, or None where unknown.
        lines: By period, market and side.
    """

    day: str
    start: int | None
    league: str
    rot_away: int
    rot_home: int
    away: str
    home: str
    lines: dict[tuple[str, str, str], OfferedLine]


_IN_DAYS = (
    or_(bindparam("first_day").is_(None), EventTable.day >= bindparam("first_day")),
    or_(bindparam("last_day").is_(None), EventTable.day <= bindparam("last_day")),
)
_OFFERED = and_(LineTable.event_id == EventTable.id, LineTable.status != "off")
_BOARD = Query(
    lambda: (
        select(
            EventTable.id,
            EventTable.day,
            EventTable.start,
            EventTable.league,
            EventTable.rot_away,
            EventTable.rot_home,
            EventTable.away,
            EventTable.home,
            LineTable.period,
            LineTable.market,
            LineTable.side,
            LineTable.line,
            LineTable.price,
        )
        # An outer join keeps the events outermost, day by day as the index has them: only one day's
        # lines are ever sorted. Events on which nothing is offered are left out when they are read.
        .outerjoin(LineTable, _OFFERED)
        .where(*_IN_DAYS)
        .order_by(EventTable.day, EventTable.start, EventTable.rot_away, EventTable.id)
    )
)
_COUNT = Query(
    lambda: (
        select(func.count(func.distinct(EventTable.id))).join(LineTable, _OFFERED).where(*_IN_DAYS)
    )
)


def stream_board(
    reader: ConnectionReader, *, first_day: str | None = None, last_day: str | None = None
) -> Iterator[ListedEvent]:
    """Events on which something is offered, by day, start and rotation number.

    Args:
        reader: An open book.
        first_day: Book-local ISO day; without it, from the first one on.
        last_day: Included; without it, to the last one.
    """
    rows = reader.stream(_BOARD, first_day=first_day, last_day=last_day)
    for event, found in groupby(rows, key=lambda row: row[:8]):
        lines = {tuple(row[8:11]): OfferedLine(*row[11:]) for row in found if row[8]}
        if lines:
            yield ListedEvent._make((*event[1:], lines))


def count_board(
    reader: ConnectionReader, *, first_day: str | None = None, last_day: str | None = None
) -> int:
    """How many events `stream_board` gives for these days."""
    row = reader.one(_COUNT, first_day=first_day, last_day=last_day)
    return row[0] if row else 0
