"""What a report is before it becomes a file: sheets of typed cells."""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import date, datetime
from typing import Literal
from zoneinfo import ZoneInfo

Kind = Literal[
    "text", "money", "count", "number", "date", "datetime", "price", "spread", "total", "percent"
]

Cell = str | int | date | datetime | None
"""Text or a quoted price; cents, quarter points, hundredths of a percent or a count; a day; an
aware time; nothing."""

Row = tuple[Cell, ...]

"""How far the work is: done, total, in words. It raises when the work has been called off."""

PLAYERS_SIDE = (
    "Amounts from the player's side: + the book owes the player, − the player owes the book"
)


@dataclass(frozen=True, slots=True)
class Column:
    """One column.

    Attributes:
        name: Its stable name, which heads it in CSV (DESIGN 5).
        title: What people read above it.
        kind: What its cells are. Money is in cents, spread and total in quarter points (a spread
            from the side of the selection), percent in hundredths, a price is text as quoted; a
            count is shown in groups of three digits, a number as it is spoken.
        width: In characters.
    """

    name: str
    title: str
    kind: Kind = "text"
    width: int = 12


@dataclass(frozen=True, slots=True)
class Totals:
    """A row that sums up the rows above it.

    Attributes:
        cells: One for each column.
        is_grand: Whether it sums up the whole sheet; it then stays outside the filter, below
            all other rows.
    """

    cells: Row
    is_grand: bool = False


@dataclass(frozen=True, slots=True)
class Sheet:
    """One table with the words above it.

    Attributes:
        name: What its tab says.
        heading: Lines above the table: the title, whose side the amounts are on, the period, the
            filters, when it was made.
        columns: From left to right.
        rows: Read once, while they are written, so that they need not fit in memory.
        frozen_columns: How many columns stay in sight when one scrolls to the right.
        empty_text: What the table says when it has no rows.
        pages: What stands below each printed page, with `&P` and `&N` for its number and how many.
    """

    name: str
    heading: tuple[str, ...]
    columns: tuple[Column, ...]
    rows: Iterable[Row | Totals]
    frozen_columns: int = 0
    empty_text: str = "No activity"
    pages: str = "Page &P of &N"


@dataclass(frozen=True, slots=True)
class Report:
    """The answer to one question, as a flat table for programs and as sheets for people.

    Attributes:
        title: What it is, for people.
        table: The rows without any totals, which CSV holds. It is read only for CSV.
        sheets: The workbook. They are read only for a workbook, one after the other.
        timezone: The book's; times are written in it.
        row_count: How many rows it has, for progress.
        total: What the rows of the table come to, as a row of it.
    """

    title: str
    table: Sheet
    sheets: Iterable[Sheet]
    timezone: ZoneInfo
    row_count: int
    total: Row | None = None


def wide_enough(column: Column, *cents: int) -> Column:
    """The column, made wider where one of these amounts would not fit.

    A spreadsheet program shows ##### in place of a number that is wider than its column.
    """
    longest = max((len(f"-{abs(amount) // 100:,}.00") for amount in cents), default=0)
    return replace(column, width=max(column.width, longest + 2))
