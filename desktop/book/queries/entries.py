"""What clerks typed: the lines of their last tickets."""

from itertools import groupby

from sqlalchemy import select
from sqlalchemy.sql import bindparam

from desktop.book.codec import decode
from desktop.book.statements import Query, Reader
from desktop.book.tables.journal import FactTable
from desktop.book.tables.wagers import TicketTable

# Nobody looks further back for a line to type again; a clerk who wrote none costs no more.
_AMONG = 2_000

_LAST = select(TicketTable.seq, TicketTable.user_id).order_by(TicketTable.id.desc()).limit(_AMONG)
_LATEST = _LAST.subquery()
_LINES = Query(
    lambda: (
        select(FactTable.body)
        .join(_LATEST, _LATEST.c.seq == FactTable.seq)
        .where(_LATEST.c.user_id == bindparam("user"))
        .order_by(FactTable.seq.desc())
        .limit(bindparam("most"))
    )
)


def list_typed_lines(reader: Reader, user_id: int, most: int) -> list[str]:
    """The lines a user typed for the latest tickets, the oldest first, none twice in a row."""
    typed = [str(decode(body)["entry"]) for (body,) in reader.all(_LINES, user=user_id, most=most)]
    return [line for line, _ in groupby(reversed(typed)) if line]
