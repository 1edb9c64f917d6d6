"""What the tables remember of one fact alone: the lines that it set."""

from typing import NamedTuple

from sqlalchemy import select
from sqlalchemy.sql import bindparam

from desktop.book.statements import ConnectionReader, Query
from desktop.book.tables.board import LineChangeTable


class SetLine(NamedTuple):
    """A line that a fact set, with what stood there; quarter points."""

    event_id: int
    period: str
    market: str
    side: str
    old_line: int | None
    old_price: str | None
    line: int
    price: str
    status: str


_LINES = Query(
    lambda: (
        select(
            LineChangeTable.event_id,
            LineChangeTable.period,
            LineChangeTable.market,
            LineChangeTable.side,
            LineChangeTable.old_line,
            LineChangeTable.old_price,
            LineChangeTable.line,
            LineChangeTable.price,
            LineChangeTable.status,
        )
        .where(LineChangeTable.seq == bindparam("seq"))
        .order_by(LineChangeTable.no)
    )
)


def list_set_lines(reader: ConnectionReader, seq: int) -> list[SetLine]:
    """The lines that the fact at a place set, in their order."""
    return [SetLine(*row) for row in reader.all(_LINES, seq=seq)]
