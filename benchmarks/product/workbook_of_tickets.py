"""Goal 7 for the sheet of tickets."""

from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path

from benchmarks.product import workbook
from benchmarks.product.workbook import State
from desktop.reports.sheets import Column, Row

COLUMNS = (
    Column("ticket", "Ticket", "number"),
    Column("account", "Account"),
    Column("placed", "Placed", "datetime"),
    Column("kind", "Kind"),
    Column("wager", "Wager"),
    Column("risk", "Risk", "money"),
    Column("win", "Win", "money"),
    Column("status", "Status"),
    Column("result", "Result", "money"),
    Column("number", "Number", "number"),
)


def make(folder: Path, size: int, history: int) -> None:
    """There is no file to begin with."""


def open_state(folder: Path, size: int) -> State:
    """Name the workbook and its rows."""
    report = workbook.report_of("Tickets", COLUMNS, _rows(size), size)
    return State(folder / "product.xlsx", report)


def run(state: State) -> None:
    """Write the workbook."""
    workbook.run(state)


def _rows(size: int) -> Iterator[Row]:
    first = datetime(2025, 1, 1, tzinfo=UTC)
    for i in range(size):
        yield (
            i + 1,
            f"P{7919 * i % 10000:05d}",
            first + timedelta(seconds=i),
            ("Straight", "Parlay", "Teaser")[i % 3],
            f"NFL {i % 500} -3.5 -110",
            11000,
            10000,
            ("Won", "Lost", "Push")[i % 3],
            -11000,
            i,
        )
