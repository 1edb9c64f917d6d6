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

    def above(self, reader: Any, question: Any, key: Any, limit: int) -> Sequence[Any]:
        """The order keys of up to `limit` rows that stand before a key, the nearest first."""

    def place(self, reader: Any, question: Any, key: Any) -> int:
        """How many rows stand before a key."""

    def find(self, reader: Any, question: Any, text: str, key: Any, *, backwards: bool) -> Any:
        """The order key of the next row with a text after a key, or after no row; None without."""

    def order_key(self, question: Any, row: Row) -> Any:
        """The order key of a row."""


@dataclass(frozen=True, slots=True)
class HeldPage(Generic[Row]):
    """Rows, and the same rows formatted for painting."""

    rows: tuple[Row, ...]
    painted: tuple[PaintedRow, ...]


Pages = dict[int, HeldPage[Row]]


@dataclass(frozen=True, slots=True)
class Anchors:
    """The order keys of every thousandth row.

    Attributes:
        origin: How many rows stood above what was row 0 at first when these were counted from the
            top of the table.
    """

    keys: tuple[Any, ...] = ()
    origin: int = 0


class HeldPages(Generic[Row]):
    """The few pages that are in memory, and which ones are wanted next.

    Attributes:
        first_key: The order key of row 0, once it was read.
        top: The order key of the row right above row 0, while newer rows are not shown.
        rows_added: How many rows have come in above what was row 0 at first.
        anchors: Where jumps land, once they have been read.
        viewport: The first and the last row on the screen.
    """

    def __init__(self) -> None:
        self.first_key: Any = None
        self.top: Any = None
        self.viewport = (0, 0)
        self.rows_added = 0
        self.anchors = Anchors()
        self._pages: OrderedDict[int, HeldPage[Row]] = OrderedDict()
        self._is_downward = True

    def __len__(self) -> int:
        return len(self._pages)

    @property
    def numbers(self) -> list[int]:
        """The pages that are in memory."""
        return sorted(self._pages)

    @property
    def on_screen(self) -> range:
        """The pages on the screen."""
        first, last = self.viewport
        return range(first // PAGE_ROWS, last // PAGE_ROWS + 1)

    def page(self, number: int) -> HeldPage[Row] | None:
        """A page, if it is in memory."""
        return self._pages.get(number)

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
        for number in self.on_screen:
            if number in self._pages:
                self._pages.move_to_end(number)

    def begin(self, pages: Pages[Row]) -> None:
        """Hold these pages of a new question, and nothing of an older one."""
        self.first_key = self.top = None
        self.viewport = (0, 0)
        self.rows_added, self.anchors = 0, Anchors()
        self.replace(pages)

    def replace(self, pages: Pages[Row]) -> None:
        """Hold these pages and no others."""
        self._pages = OrderedDict(pages)

    def put_above(self, rows: int) -> None:
        """So many rows have come in above row 0."""
        self.rows_added += rows
        self.top = None

    def add(self, pages: Pages[Row]) -> None:
        """Hold these pages too, and let go of what is neither new nor on the screen."""
        for number, page in pages.items():
            self._pages[number] = page
            self._pages.move_to_end(number)
        for number in list(self._pages):
            if len(self._pages) <= PAGES_HELD:
                return
            if number not in self.on_screen:
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
        return self.start_at(number * PAGE_ROWS)

    def start_at(self, row: int) -> Start:
        """Where a row stands: after the nearest anchor above it, else counted from row 0."""
        below = row - (self.rows_added - self.anchors.origin)
        anchor = min(below // ANCHOR_ROWS, len(self.anchors.keys))
        if anchor > 0:
            return Start(self.anchors.keys[anchor - 1], below - anchor * ANCHOR_ROWS)
        return Start(self.top, row)
