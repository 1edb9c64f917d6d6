"""The figures of a week as its statement has them, and the hash that the close keeps (SYNC 2.6)."""

from collections.abc import Iterable, Sequence
from hashlib import sha256

from sqlalchemy import select
from sqlalchemy.sql import bindparam

from desktop.book.codec import encode
from desktop.book.fold.changes import Accumulate, Change
from desktop.book.statements import Query, Reader, Row
from desktop.book.tables.weeks import WeeklyTable

_POSTED = Query(
    lambda: (
        select(WeeklyTable)
        .where(WeeklyTable.week == bindparam("week"))
        .order_by(WeeklyTable.account_id)
    )
)


def list_posted_rows(reader: Reader, week: str) -> list[Row]:
    """The rows of the table of figures for a week, house and till included, as they are kept."""
    return reader.all(_POSTED, week=week)


def hash_figures(week: str, rows: Sequence[Row]) -> str:
    """The hash of a week's figures, hex."""
    figures = [list(row) for row in rows]
    return sha256(encode({"week": week, "figures": figures})).hexdigest()


def hash_coming(reader: Reader, week: str, changes: Iterable[Change]) -> str:
    """The hash of the figures as the close will leave them, hex.

    Args:
        reader: An open book.
        week: The open week.
        changes: What its close changes.
    """
    figures = {row[1]: row for row in list_posted_rows(reader, week)}
    for change in changes:
        if isinstance(change, Accumulate) and change.table == "weekly":
            for row in change.rows:
                old = figures.get(row[1], (*row[:2], *[0] * len(row[2:])))
                sums = (was + more for was, more in zip(old[2:], row[2:], strict=True))
                figures[row[1]] = (*row[:2], *sums)
    return hash_figures(week, [figures[account_id] for account_id in sorted(figures)])
