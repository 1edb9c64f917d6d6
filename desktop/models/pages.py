"""Pages of a big SQL table: where they begin, how they are read, and which are held."""

from collections import OrderedDict
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any, Generic, Protocol, TypeVar

from desktop.models.table import PaintedRow

Row = TypeVar("Row")

PAGE_ROWS = 200
ANCHOR_ROWS = 1000
PAGES_HELD = 4


@dataclass(frozen=True, slots=True)
class Start:
    """Where a page begins: so many rows after the row with this order key.

    Attributes:
        after: The order key of the row before, or None for the top.
        skip: Rows to leave out after it; 0 is a keyset page, a small number an anchor's page.
    """

    after: Any
    skip: int


class PageSource(Protocol[Row]):
    """Reads a big table in the read lane; a question is its filter and order, frozen.

    Order keys end in the id, so that no two rows share one.
    """

    def count(self, reader: Any, question: Any) -> int:
        """How many rows the question matches."""

    def page(self, reader: Any, question: Any, start: Start, limit: int) -> Sequence[Row]:
        """Up to `limit` rows from a start."""

    def anchors(self, reader: Any, question: Any, every: int) -> Sequence[Any]:
        """The order keys of the rows `every`, 2 × `every`, … counted from one."""

    def order_key(self, question: Any, row: Row) -> Any:
        """The order key of a row."""


@dataclass(frozen=True, slots=True)
class HeldPage(Generic[Row]):
    """Rows, and the same rows formatted for painting."""

    rows: tuple[Row, ...]
    painted: tuple[PaintedRow, ...]


Pages = dict[int, HeldPage[Row]]


class HeldPages(Generic[Row]):
    """The few pages that are in memory, and which ones are wanted next.

    Attributes:
        anchors: The order keys of every thousandth row, once they have been read.
        viewport: The first and the last row on the screen.
    """

    def __init__(self) -> None:
        self.anchors: Sequence[Any] = ()
        self.viewport = (0, 0)
        self._pages: OrderedDict[int, HeldPage[Row]] = OrderedDict()
        self._is_downward = True

    def __len__(self) -> int:
        return len(self._pages)

    def row_at(self, row: int) -> Row | None:
        """The frozen row, or None while it has not been read."""
        page = self._pages.get(row // PAGE_ROWS)
        place = row % PAGE_ROWS
        return page.rows[place] if page is not None and place < len(page.rows) else None

    def painted_row(self, row: int) -> PaintedRow | None:
        """The row formatted for painting, or None while it has not been read."""
        page = self._pages.get(row // PAGE_ROWS)
        place = row % PAGE_ROWS
        return page.painted[place] if page is not None and place < len(page.painted) else None

    def look_at(self, first: int, last: int) -> None:
        """Say which rows are on the screen; their pages are the last to go."""
        self._is_downward = first >= self.viewport[0]
        self.viewport = (first, last)
        for number in range(first // PAGE_ROWS, last // PAGE_ROWS + 1):
            if number in self._pages:
                self._pages.move_to_end(number)

    def replace(self, pages: Pages[Row]) -> None:
        """Hold these pages and no others; the anchors no longer fit."""
        self._pages = OrderedDict(pages)
        self.anchors = ()

    def add(self, pages: Pages[Row]) -> None:
        """Hold these pages too, and let go of what is neither new nor on the screen."""
        for number, page in pages.items():
            self._pages[number] = page
            self._pages.move_to_end(number)
        first, last = (row // PAGE_ROWS for row in self.viewport)
        for number in list(self._pages):
            if len(self._pages) <= PAGES_HELD:
                return
            if not first <= number <= last:
                del self._pages[number]

    def missing(self, count: int) -> list[int]:
        """Pages on the screen first, then the next one in the direction of travel."""
        if count == 0:
            return []
        last_page = (count - 1) // PAGE_ROWS
        first, last = (min(row // PAGE_ROWS, last_page) for row in self.viewport)
        wanted = [*range(first, last + 1), last + 1 if self._is_downward else first - 1]
        return [page for page in wanted if 0 <= page <= last_page and page not in self._pages]

    def start_of(self, number: int, key_of: Callable[[Row], Any]) -> Start:
        """Where a page begins: after the page before it, else after the nearest anchor.

        Args:
            number: Of the page, from 0.
            key_of: The order key of a row.
        """
        before = self._pages.get(number - 1)
        if before is not None and len(before.rows) == PAGE_ROWS:
            return Start(key_of(before.rows[-1]), 0)
        anchor = min(number * PAGE_ROWS // ANCHOR_ROWS, len(self.anchors))
        if anchor > 0:
            return Start(self.anchors[anchor - 1], number * PAGE_ROWS - anchor * ANCHOR_ROWS)
        return Start(None, number * PAGE_ROWS)


@dataclass(frozen=True, slots=True)
class Counting:
    """Work for the read lane: how many rows there are."""

    source: PageSource[Any]
    question: Any

    def __call__(self, reader: Any) -> int:
        return self.source.count(reader, self.question)


@dataclass(frozen=True, slots=True)
class Anchoring:
    """Work for the read lane: the order key of every thousandth row."""

    source: PageSource[Any]
    question: Any

    def __call__(self, reader: Any) -> Sequence[Any]:
        return self.source.anchors(reader, self.question, ANCHOR_ROWS)


@dataclass(frozen=True, slots=True)
class PageReading:
    """Work for the read lane: some pages, formatted there."""

    source: PageSource[Any]
    format_row: Callable[[Any], PaintedRow]
    question: Any
    wanted: tuple[tuple[int, Start], ...]

    def __call__(self, reader: Any) -> Pages[Any]:
        pages: Pages[Any] = {}
        for number, start in self.wanted:
            rows = tuple(self.source.page(reader, self.question, start, PAGE_ROWS))
            pages[number] = HeldPage(rows, tuple([self.format_row(row) for row in rows]))
        return pages


@dataclass(frozen=True, slots=True)
class Refreshing:
    """Work for the read lane: count and screen in one go, so that they belong together."""

    source: PageSource[Any]
    format_row: Callable[[Any], PaintedRow]
    question: Any
    count_before: int
    viewport: tuple[int, int]
    is_newest_first: bool

    def __call__(self, reader: Any) -> tuple[int, Pages[Any]]:
        count = self.source.count(reader, self.question)
        first, last = self.viewport
        grown = count - self.count_before
        if self.is_newest_first and grown > 0 and first > 0:
            first, last = first + grown, last + grown
        last = max(0, min(last, count - 1))
        numbers = range(min(first, last) // PAGE_ROWS, last // PAGE_ROWS + 1)
        wanted = tuple((number, Start(None, number * PAGE_ROWS)) for number in numbers)
        reading = PageReading(self.source, self.format_row, self.question, wanted)
        return count, reading(reader)
