"""The comparison of a week with another system, as a report."""

from collections.abc import Sequence
from dataclasses import dataclass
from zoneinfo import ZoneInfo

from desktop.book.queries.people import BookRow
from desktop.book.queries.weeks import WeekRow
from desktop.domain.sentences import say
from desktop.reports.questions import Question, made_at, week_in_words
from desktop.reports.sheets import PLAYERS_SIDE, Column, Report, Row, Sheet, Totals

_COLUMNS = (
    Column("theirs_called", "Called there", width=16),
    Column("account", "Account", width=12),
    Column("name", "Name", width=24),
    Column("theirs", "Week there", "money", 14),
    Column("ours", "Week here", "money", 14),
    Column("difference", "Difference", "money", 14),
    Column("reason", "Likely reason", width=60),
)


@dataclass(frozen=True, slots=True)
class ComparedWeek:
    """What a reconciliation came to; each row has a cell for each column.

    Attributes:
        source: The name of the other system's file.
        differing: How many of the rows differ.
    """

    source: str
    rows: tuple[Row, ...]
    differing: int


def reconciliation(
    book: BookRow, week: WeekRow, question: Question, compared: ComparedWeek
) -> Report:
    """The accounts with their week in both systems, the differences first."""
    heading = (
        say("Comparison with {source}", source=compared.source),
        PLAYERS_SIDE,
        week_in_words(week),
        say(
            "{differing} of {count} accounts differ",
            differing=compared.differing,
            count=len(compared.rows),
        ),
        made_at(question, book),
    )
    rows: Sequence[Row | Totals] = compared.rows
    if compared.rows:
        rows = (*compared.rows, Totals(_sums(compared.rows), is_grand=True))
    return Report(
        title="Comparison",
        table=Sheet("Comparison", heading, _COLUMNS, compared.rows),
        sheets=(Sheet("Comparison", heading, _COLUMNS, rows, frozen_columns=3),),
        timezone=ZoneInfo(book.timezone),
        row_count=len(compared.rows),
    )


def _sums(rows: Sequence[Row]) -> Row:
    sums = (sum(cell for row in rows if isinstance(cell := row[at], int)) for at in (3, 4, 5))
    return ("Total", "", "", *sums, "")
