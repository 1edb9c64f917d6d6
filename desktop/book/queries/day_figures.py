"""What the accounts' figure of one day has come to, from the maintained weekly table."""

from typing import Any

from sqlalchemy import select
from sqlalchemy.sql import bindparam

from desktop.book.queries.expressions import DAYS
from desktop.book.statements import Query, Reader
from desktop.book.tables.weeks import WeeklyTable


def _of_day(day: Any) -> Query:
    return Query(
        lambda: select(WeeklyTable.account_id, day).where(
            WeeklyTable.week == bindparam("week"), day.expression != 0
        )
    )


_DAYS = tuple(map(_of_day, DAYS))


def list_day_figures(reader: Reader, week: str, day: int) -> dict[int, int]:
    """Cents from each account's side, of those with any on this day (0 to 6) of the week."""
    return dict(reader.all(_DAYS[day], week=week))
