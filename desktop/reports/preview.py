"""The beginning of a report as texts, to look at before it is written to a file."""

from dataclasses import dataclass
from itertools import islice

from desktop.book.opening import BookReader
from desktop.domain.errors import InputError
from desktop.reports.csv_file import plain_text
from desktop.reports.questions import Question
from desktop.reports.sheets import Cell, Column, Totals
from desktop.reports.writing import REPORTS

MOST_ROWS = 2_000


@dataclass(frozen=True, slots=True)
class PreviewRow:
    """One row.

    Attributes:
        place: Counted from 0.
        texts: Of its cells.
        keys: What the cells are sorted by, those without a value first.
        opens: A page, and what is asked there.
    """

    place: int
    texts: tuple[str, ...]
    keys: tuple[tuple[bool, int | str], ...]
    opens: str


@dataclass(frozen=True, slots=True)
class Preview:
    """The heading and the first rows of a report.

    Attributes:
        columns: Without the one that says what a row opens.
        is_cut: Whether there are more rows.
    """

    heading: tuple[str, ...]
    columns: tuple[Column, ...]
    rows: tuple[PreviewRow, ...]
    is_cut: bool


def preview_report(reader: BookReader, question: Question) -> Preview:
    """Read the first rows of a report.

    Raises:
        InputError: There is no such report, week, agent or grouping.
    """
    make = REPORTS.get(question.name)
    if make is None:
        raise InputError(f"There is no report “{question.name}”.")
    with reader.snapshot():
        report = make(reader, question)
        columns = report.table.columns
        rows = list(islice(report.table.rows, MOST_ROWS + 1))
    shown = [place for place, column in enumerate(columns) if column.name != "opens"]
    kept = []
    for place, row in enumerate(rows[:MOST_ROWS]):
        cells = row.cells if isinstance(row, Totals) else row
        texts = [
            plain_text(column.kind, cell, report.timezone)
            for column, cell in zip(columns, cells, strict=True)
        ]
        opens = texts[-1] if columns[-1].name == "opens" else ""
        keys = tuple(_sort_key(cells[number], texts[number]) for number in shown)
        kept.append(PreviewRow(place, tuple(texts[number] for number in shown), keys, opens))
    chosen = tuple(columns[number] for number in shown)
    return Preview(report.table.heading, chosen, tuple(kept), len(rows) > MOST_ROWS)


def _sort_key(cell: Cell, text: str) -> tuple[bool, int | str]:
    return cell is not None, cell if isinstance(cell, int) else text
