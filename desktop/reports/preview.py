"""The beginning of a report as texts, to look at before it is written to a file."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from itertools import islice

from desktop.book.queries.people import find_book
from desktop.book.reading import BookReader
from desktop.reports.containing import texts_of
from desktop.reports.paper import Paper, Title, Weight, Words, table_of
from desktop.reports.questions import Question, find_week
from desktop.reports.sheets import Cell, Column, Totals
from desktop.reports.writing import make_report

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
        total: What all rows come to, in the columns; None where they are not added up.
    """

    heading: tuple[str, ...]
    columns: tuple[Column, ...]
    rows: tuple[PreviewRow, ...]
    is_cut: bool
    total: tuple[str, ...] | None = None


def preview_report(reader: BookReader, question: Question) -> Preview:
    """Read the first rows of a report.

    Raises:
        InputError: There is no such report, week, agent or grouping.
    """
    with reader.snapshot():
        report = make_report(reader, question)
        week = find_week(reader, find_book(reader), question.week).starts_on
        columns = report.table.columns
        rows = list(islice(report.table.rows, MOST_ROWS + 1))
    shown = [place for place, column in enumerate(columns) if column.name != "opens"]
    names = [column.name for column in columns]
    kept = []
    for place, row in enumerate(rows[:MOST_ROWS]):
        cells = row.cells if isinstance(row, Totals) else row
        texts = texts_of(columns, cells, report.timezone)
        opens = _opened_by(dict(zip(names, texts, strict=True)), week)
        keys = tuple(_sort_key(cells[number], texts[number]) for number in shown)
        kept.append(PreviewRow(place, tuple(texts[number] for number in shown), keys, opens))
    chosen = tuple(columns[number] for number in shown)
    total = None
    if report.total is not None and rows:
        sums = texts_of(columns, report.total, report.timezone)
        total = tuple(sums[number] for number in shown)
    return Preview(report.table.heading, chosen, tuple(kept), len(rows) > MOST_ROWS, total)


def _opened_by(row: Mapping[str, str], week: str) -> str:
    """What a row is made of; the files that programs read have no column that says it."""
    match row:
        case {"opens": opens}:
            return opens
        case {"ticket": ticket}:
            return f"tickets {ticket}"
        case {"account": account, "carry": _}:
            return f"tickets acct:{account} week:{week}"
        case {"rotation": rotation, "event_date": day}:
            return f"tickets rot:{rotation} day:{day}"
        case _:
            return ""


def _sort_key(cell: Cell, text: str) -> tuple[bool, int | str]:
    return cell is not None, cell if isinstance(cell, int) else text


def paper_of_rows(preview: Preview, rows: Sequence[PreviewRow]) -> Paper:
    """The preview with these of its rows, in their order, to be printed."""
    title, *words = preview.heading
    shown: list[tuple[Sequence[str], Weight]] = [(row.texts, "plain") for row in rows]
    if preview.total is not None and shown:
        shown.append((preview.total, "total"))
    table = table_of(preview.columns, shown, "No activity")
    quiet = [Words(line, "quiet") for line in words]
    return Paper(title, (Title(title), *quiet, table), next(iter(words), ""))
