"""A report narrowed to the rows with a text, as the page of reports shows it."""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from datetime import datetime
from zoneinfo import ZoneInfo

from desktop.domain.sentences import say
from desktop.reports.csv_file import plain_text
from desktop.reports.sheets import Cell, Column, Kind, Report, Row, Sheet, Totals


def containing(report: Report, text: str) -> Report:
    """Only the rows with the text; without totals, which are those of all rows."""
    return replace(
        report,
        table=_narrowed(report.table, text, report.timezone),
        sheets=(_narrowed(sheet, text, report.timezone) for sheet in report.sheets),
        total=None,
    )


def texts_of(columns: Sequence[Column], row: Row, timezone: ZoneInfo) -> list[str]:
    """The cells of a row as people read them: amounts in groups, times of the book's zone."""
    pairs = zip(columns, row, strict=True)
    return [_read_text(column.kind, cell, timezone) for column, cell in pairs]


def has_text(texts: Sequence[str], wanted: str) -> bool:
    """Whether a row has the text, in capitals or not."""
    return wanted.strip().casefold() in " ".join(texts).casefold()


def narrowed_heading(heading: tuple[str, ...], text: str) -> tuple[str, ...]:
    """Says which rows were kept, above when it was made."""
    return (*heading[:-1], say("Only rows with “{text}”", text=text.strip()), heading[-1])


def money_text(cents: int) -> str:
    """Cents as people read them: `-1,240.00`."""
    return f"{'-' if cents < 0 else ''}{abs(cents) // 100:,}.{abs(cents) % 100:02d}"


def _read_text(kind: Kind, cell: Cell, timezone: ZoneInfo) -> str:
    match cell:
        case datetime():
            return f"{cell.astimezone(timezone):%Y-%m-%d %H:%M}"
        case int() if kind == "money":
            return money_text(cell)
        case int() if kind == "count":
            return f"{cell:,}"
        case _:
            return plain_text(kind, cell, timezone)


def _narrowed(sheet: Sheet, text: str, timezone: ZoneInfo) -> Sheet:
    heading = narrowed_heading(sheet.heading, text)
    return replace(sheet, heading=heading, rows=_rows(sheet, text, timezone))


def _rows(sheet: Sheet, text: str, timezone: ZoneInfo) -> Iterator[Row]:
    shown = [place for place, column in enumerate(sheet.columns) if column.name != "opens"]
    for row in sheet.rows:
        if not isinstance(row, Totals):
            texts = texts_of(sheet.columns, row, timezone)
            if has_text([texts[place] for place in shown], text):
                yield row
