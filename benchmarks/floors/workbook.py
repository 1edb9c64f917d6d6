"""Floor I1: the cells of a report written by openpyxl alone, write-only."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any

from openpyxl import Workbook
from openpyxl.cell import WriteOnlyCell
from openpyxl.styles import Font, PatternFill

GENERAL, MONEY, DATE, NUMBER = "General", "#,##0.00;[Red]-#,##0.00", "yyyy-mm-dd hh:mm", "0"
DAYS = ("Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun")
HEADINGS = ("Acct", "Name", "Carry", *DAYS, "Week", "Balance")
FORMATS = (GENERAL, GENERAL, *(MONEY,) * 10)


@dataclass(slots=True)
class State:
    """Where the workbook goes, and how many rows it gets."""

    file: Path
    size: int

    def close(self) -> None:
        """Nothing is open."""


def make(folder: Path, size: int, history: int) -> None:
    """There is no file to begin with."""


def open_state(folder: Path, size: int) -> State:
    """Name the workbook."""
    return State(folder / "floor.xlsx", size)


def run(state: State) -> None:
    """Write the weekly figures of `size` players."""
    write(state.file, HEADINGS, FORMATS, weekly_rows(state.size))


def weekly_rows(size: int) -> Iterator[tuple[object, ...]]:
    """A row a player: account, name and ten amounts."""
    for i in range(size):
        amounts = ((i * (k + 3) % 2001 - 1000) * 37 / 100 for k in range(10))
        yield (f"P{i:05d}", f"Player {i}", *amounts)


def ticket_rows(size: int) -> Iterator[tuple[object, ...]]:
    """A row a ticket, as the sheet of tickets has it."""
    first = datetime(2025, 1, 1)  # noqa: DTZ001  # a spreadsheet's dates have no zone
    for i in range(size):
        yield (
            i + 1,
            f"P{7919 * i % 10000:05d}",
            first + timedelta(seconds=i),
            ("Straight", "Parlay", "Teaser")[i % 3],
            f"NFL {i % 500} -3.5 -110",
            110.0,
            100.0,
            ("Won", "Lost", "Push")[i % 3],
            -110.0,
            i,
        )


def write(
    file: Path, headings: tuple[str, ...], formats: tuple[str, ...], rows: Iterator[Any]
) -> None:
    """Write one sheet with one styled cell a column, used again for every row."""
    workbook = Workbook(write_only=True)
    page = workbook.create_sheet("Sheet")
    page.freeze_panes = "A2"
    heads = [WriteOnlyCell(page, value=heading) for heading in headings]
    for head in heads:
        head.font, head.fill = Font(bold=True), PatternFill("solid", fgColor="DDDDDD")
    page.append(heads)
    cells = [WriteOnlyCell(page) for _ in formats]
    for cell, shown in zip(cells, formats, strict=True):
        cell.number_format = shown
    for row in rows:
        for cell, value in zip(cells, row, strict=True):
            cell.value = value
        page.append(cells)
    workbook.save(file)
