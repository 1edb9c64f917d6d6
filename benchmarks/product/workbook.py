"""Goal 7: the cells of the floor, written by the program's own writer of workbooks."""

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from zoneinfo import ZoneInfo

from desktop.progress import silent
from desktop.reports.sheets import Column, Report, Row, Sheet
from desktop.reports.xlsx import write_workbook

DAYS = ("Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun")
COLUMNS = (
    Column("acct", "Acct"),
    Column("name", "Name"),
    *(Column(name.lower(), name, "money") for name in ("Carry", *DAYS, "Week", "Balance")),
)


@dataclass(slots=True)
class State:
    """Where the workbook goes, and its report."""

    file: Path
    report: Report

    def close(self) -> None:
        """Nothing is open."""


def make(folder: Path, size: int, history: int) -> None:
    """There is no file to begin with."""


def open_state(folder: Path, size: int) -> State:
    """Name the workbook and its rows."""
    return State(folder / "product.xlsx", report_of("Weekly", COLUMNS, _rows(size), size))


def report_of(title: str, columns: tuple[Column, ...], rows: Iterator[Row], size: int) -> Report:
    """A report of one sheet."""
    sheet = Sheet(title, (), columns, rows)
    return Report(title, sheet, (sheet,), ZoneInfo("UTC"), size)


def run(state: State) -> None:
    """Write the workbook."""
    write_workbook(state.report, state.file, silent)


def _rows(size: int) -> Iterator[Row]:
    for i in range(size):
        amounts = ((i * (k + 3) % 2001 - 1000) * 37 for k in range(10))
        yield (f"P{i:05d}", f"Player {i}", *amounts)
