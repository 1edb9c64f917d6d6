"""Questions about weeks and figures."""

from dataclasses import dataclass

from sqlalchemy import select
from sqlalchemy.sql import bindparam

from desktop.book.statements import Query, Reader
from desktop.book.tables import WeeklyTable, WeekTable


@dataclass(frozen=True, slots=True)
class WeekRow:
    """An accounting week; `starts_on` is an ISO day, `status` open or closed."""

    starts_on: str
    status: str
    closed_at: int | None
    closed_by: int | None
    statement: str | None


@dataclass(frozen=True, slots=True)
class FigureRow:
    """The figure of an account in a week; cents from the account's own side.

    Attributes:
        graded: Tickets with action that were graded in the week.
        handle: The risk of those tickets.
    """

    week: str
    account_id: int
    carry: int
    days: tuple[int, ...]
    payments: int
    adjustments: int
    graded: int
    handle: int

    @property
    def net(self) -> int:
        """The week's net of graded tickets."""
        return sum(self.days)

    @property
    def balance(self) -> int:
        """Where the account stood at the end of the week, or stands now."""
        return self.carry + self.net + self.payments + self.adjustments


_WEEKS = Query(select(WeekTable).order_by(WeekTable.starts_on))
_FIGURES = Query(
    select(WeeklyTable)
    .where(WeeklyTable.week == bindparam("week"))
    .order_by(WeeklyTable.account_id)
)


def list_weeks(reader: Reader) -> list[WeekRow]:
    """All weeks, oldest first; the last is open."""
    return [WeekRow(*row) for row in reader.all(_WEEKS)]


def list_figures(reader: Reader, week: str) -> list[FigureRow]:
    """The figures of every account that had any in a week."""
    return [
        FigureRow(row[0], row[1], row[2], tuple(row[3:10]), *row[10:])
        for row in reader.all(_FIGURES, week=week)
    ]
