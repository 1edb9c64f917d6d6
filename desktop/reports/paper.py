"""What is printed, before anybody knows on which paper: titles, words, pairs and tables."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import Literal
from zoneinfo import ZoneInfo

from desktop.reports.containing import texts_of
from desktop.reports.sheets import Column, Report, Sheet, Totals

Role = Literal["plain", "quiet", "strong", "spoken", "large", "mono"]
Weight = Literal["plain", "total"]

NUMBERS = frozenset({"money", "count", "number", "percent", "price", "spread", "total"})


@dataclass(frozen=True, slots=True)
class Title:
    """The name of what follows; it never stands alone at the foot of a page."""

    text: str


@dataclass(frozen=True, slots=True)
class Words:
    """A paragraph; `spoken` and `large` stand out, `quiet` gives way."""

    text: str
    role: Role = "plain"


@dataclass(frozen=True, slots=True)
class Pairs:
    """Names with what they are, below one another."""

    pairs: tuple[tuple[str, str], ...]


@dataclass(frozen=True, slots=True)
class PaperColumn:
    """One column of a table; numbers stand to the right, head and cells alike."""

    title: str
    is_number: bool = False


@dataclass(frozen=True, slots=True)
class PaperRow:
    """One row; a total stands out from the rows that it sums up."""

    texts: tuple[str, ...]
    weight: Weight = "plain"


@dataclass(frozen=True, slots=True)
class PaperTable:
    """A table; its head and its grand total are repeated on every page it goes over.

    Attributes:
        rows: Without the grand total.
        total: What all of them come to, or nothing.
        empty_text: What stands there when it has no rows.
    """

    columns: tuple[PaperColumn, ...]
    rows: tuple[PaperRow, ...]
    total: PaperRow | None = None
    empty_text: str = "No activity"


@dataclass(frozen=True, slots=True)
class Rule:
    """A thin line across."""


@dataclass(frozen=True, slots=True)
class NewPage:
    """What follows begins on a page of its own; on a roll, below a rule."""


Block = Title | Words | Pairs | PaperTable | Rule | NewPage


@dataclass(frozen=True, slots=True)
class Paper:
    """Something to print.

    Attributes:
        title: Also what the file says it is.
        perspective: Whose side the amounts are on; in the foot of every page.
        is_roll: For a receipt printer of 80 mm, as long as it needs to be.
    """

    title: str
    blocks: tuple[Block, ...]
    perspective: str = ""
    is_roll: bool = False


def paper_of(report: Report, *, is_one: bool = False) -> Paper:
    """The sheets of a report, which are read.

    Args:
        report: The perspective of its sheets stands in the foot where it is the same for all.
        is_one: Whether they stand below one another, as those of one agent's statement do; each
            begins a page where they do not. What one of them has said is not said again.
    """
    blocks: list[Block] = []
    said: list[str] = []
    sides: set[str] = set()
    for sheet in report.sheets:
        if blocks and not is_one:
            blocks.append(NewPage())
            said.clear()
        title, *words = sheet.heading
        sides.update(words[:1])
        blocks.append(Title(title))
        blocks += [Words(line, "quiet") for line in words[:1]]
        blocks += [Words(line, "quiet") for line in words[1:] if line not in said]
        blocks.append(table_of(sheet.columns, _rows(sheet, report.timezone), sheet.empty_text))
        said += words
    title = next((block.text for block in blocks if isinstance(block, Title)), report.title)
    side = sides.pop() if len(sides) == 1 else ""
    return Paper(title if is_one else report.title, tuple(blocks), side)


def table_of(
    columns: Sequence[Column], rows: Iterable[tuple[Sequence[str], Weight]], empty_text: str
) -> PaperTable:
    """A table of texts; a total that is the last row becomes the one that is repeated."""
    made = [PaperRow(tuple(texts), weight) for texts, weight in rows]
    total = made.pop() if made and made[-1].weight == "total" else None
    heads = tuple(PaperColumn(column.title, column.kind in NUMBERS) for column in columns)
    return PaperTable(heads, tuple(made), total, empty_text)


def _rows(sheet: Sheet, timezone: ZoneInfo) -> Iterator[tuple[Sequence[str], Weight]]:
    for row in sheet.rows:
        if isinstance(row, Totals):
            yield texts_of(sheet.columns, row.cells, timezone), "total"
        else:
            yield texts_of(sheet.columns, row, timezone), "plain"
