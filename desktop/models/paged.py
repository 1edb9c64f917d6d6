"""A Qt table model over a big SQL table: a few pages in memory, the rest on request."""

from collections import OrderedDict
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any, Generic, Protocol, TypeVar

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, Qt, QTimer, Signal, Slot

from desktop.models.table import (
    MODEL_ROLES,
    ROW_ROLE,
    STYLE_ROLE,
    Column,
    Index,
    PaintedRow,
    cell_value,
    header_value,
    paint_row,
)
from desktop.tasks.lanes import OnError
from desktop.tasks.runner import TaskRunner

Row = TypeVar("Row")

PAGE_ROWS = 200
ANCHOR_ROWS = 1000
PAGES_HELD = 4
REQUEST_PAUSE_MS = 16
PLACEHOLDER = "…"

_DISPLAY = int(Qt.ItemDataRole.DisplayRole)
_ALIGNMENT = int(Qt.ItemDataRole.TextAlignmentRole)
_NO_PARENT = QModelIndex()
_FLAGS = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemNeverHasChildren


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
class _Page(Generic[Row]):
    rows: tuple[Row, ...]
    painted: tuple[PaintedRow, ...]


class PagedModel(QAbstractTableModel, Generic[Row]):
    """Shows every row that a question matches and holds at most four pages of 200.

    Signals:
        count_changed: How many rows there are, and whether that is exact yet.
        sort_asked: Column number and whether descending: ask a new question.
    """

    count_changed = Signal(int, bool)
    sort_asked = Signal(int, bool)

    def __init__(
        self,
        columns: Sequence[Column[Row]],
        source: PageSource[Row],
        runner: TaskRunner,
        on_error: OnError,
        *,
        row_style: Callable[[Row], str] | None = None,
        parent: QObject | None = None,
    ) -> None:
        """Make an empty model; `ask` fills it.

        Args:
            columns: In the order of the screen; texts are made in the read lane.
            source: Where rows come from.
            runner: Whose read lane is used.
            on_error: Told what went wrong while reading.
            row_style: Words for a whole row.
            parent: Qt's parent.
        """
        super().__init__(parent)
        self.columns: tuple[Column[Row], ...] = tuple(columns)
        self._source = source
        self._runner = runner
        self._on_error = on_error
        self._row_style = row_style
        self._question: Any = None
        self._generation = 0
        self._is_newest_first = False
        self._count = 0
        self._is_count_exact = True
        self._pages: OrderedDict[int, _Page[Row]] = OrderedDict()
        self._anchors: Sequence[Any] = ()
        self._viewport = (0, 0)
        self._is_downward = True
        self._is_reading = False
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(REQUEST_PAUSE_MS)
        self._pause.timeout.connect(self.read_wanted_pages)

    @property
    def pages_held(self) -> int:
        """How many pages are in memory."""
        return len(self._pages)

    @property
    def is_count_exact(self) -> bool:
        """Whether the number of rows is known."""
        return self._is_count_exact

    def ask(self, question: Any, *, newest_first: bool = False) -> None:
        """Show the answer to a new question; the old rows stand until its first page is here.

        Args:
            question: Filter and order, frozen.
            newest_first: New rows come at the top; a refresh then keeps what is on the screen.
        """
        self._question = question
        self._is_newest_first = newest_first
        self._generation += 1
        self._is_reading = False
        self._pause.stop()
        self._runner.read(
            _Reading(self._source, self._format, question, ((0, Start(None, 0)),)),
            _Answer(self, self._on_first_page, self._generation),
            on_error=self._on_error,
            owner=self,
            question="first",
        )

    def refresh(self) -> None:
        """Read anew what is on the screen, and how many rows there are."""
        if self._generation == 0:
            return
        self._generation += 1
        self._is_reading = False
        self._runner.read(
            _Refreshing(
                self._source,
                self._format,
                self._question,
                self._count,
                self._viewport,
                is_newest_first=self._is_newest_first,
            ),
            _Answer(self, self._on_refreshed, self._generation),
            on_error=self._on_error,
            owner=self,
            question="first",
        )

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

    def request_rows(self, first: int, last: int) -> None:
        """Say which rows are on the screen; what is missing is read a moment later."""
        self._is_downward = first >= self._viewport[0]
        self._viewport = (first, last)
        for page in range(first // PAGE_ROWS, last // PAGE_ROWS + 1):
            if page in self._pages:
                self._pages.move_to_end(page)
        if self._missing_pages() and not self._pause.isActive():
            self._pause.start()

    @Slot()
    def read_wanted_pages(self) -> None:
        """Read what the last request lacks; one reading at a time, so that flicks do not queue."""
        missing = self._missing_pages()
        if not missing or self._is_reading:
            return
        self._is_reading = True
        wanted = tuple((page, self._start_of(page)) for page in missing)
        self._runner.read(
            _Reading(self._source, self._format, self._question, wanted),
            _Answer(self, self._on_pages, self._generation),
            on_error=_Answer(self, self._on_pages_failed, self._generation),
            owner=self,
        )

    def sort(self, column: int, order: Qt.SortOrder = Qt.SortOrder.AscendingOrder) -> None:
        if column >= 0:
            self.sort_asked.emit(column, order == Qt.SortOrder.DescendingOrder)

    def rowCount(self, parent: Index = _NO_PARENT) -> int:
        return 0 if parent.isValid() else self._count

    def columnCount(self, parent: Index = _NO_PARENT) -> int:
        return 0 if parent.isValid() else len(self.columns)

    def data(self, index: Index, role: int = _DISPLAY) -> Any:
        if role not in MODEL_ROLES or not index.isValid():
            return None
        column = self.columns[index.column()]
        if role == _ALIGNMENT:
            return column.alignment
        row, painted = self.row_at(index.row()), self.painted_row(index.row())
        if row is None or painted is None:
            return {_DISPLAY: PLACEHOLDER, STYLE_ROLE: "muted"}.get(role)
        if role == ROW_ROLE:
            return row
        return cell_value(column, row, painted, index.column(), role)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = _DISPLAY) -> Any:
        if orientation != Qt.Orientation.Horizontal or not 0 <= section < len(self.columns):
            return None
        return header_value(self.columns[section], role)

    def flags(self, index: Index) -> Qt.ItemFlag:
        return _FLAGS if index.isValid() else Qt.ItemFlag.NoItemFlags

    def _format(self, row: Row) -> PaintedRow:
        return paint_row(self.columns, row, self._row_style(row) if self._row_style else "")

    def _missing_pages(self) -> list[int]:
        """Pages on the screen first, then the next one in the direction of travel."""
        if self._count == 0:
            return []
        last_page = (self._count - 1) // PAGE_ROWS
        first, last = (min(row // PAGE_ROWS, last_page) for row in self._viewport)
        wanted = [*range(first, last + 1), last + 1 if self._is_downward else first - 1]
        return [page for page in wanted if 0 <= page <= last_page and page not in self._pages]

    def _start_of(self, page: int) -> Start:
        before = self._pages.get(page - 1)
        if before is not None and len(before.rows) == PAGE_ROWS:
            return Start(self._source.order_key(self._question, before.rows[-1]), 0)
        anchor = min(page * PAGE_ROWS // ANCHOR_ROWS, len(self._anchors))
        if anchor > 0:
            return Start(self._anchors[anchor - 1], page * PAGE_ROWS - anchor * ANCHOR_ROWS)
        return Start(None, page * PAGE_ROWS)

    def _on_first_page(self, pages: "_Pages[Row]") -> None:
        first = pages[0]
        self.beginResetModel()
        self._pages = OrderedDict(pages)
        self._anchors = ()
        self._count = len(first.rows)
        self._is_count_exact = len(first.rows) < PAGE_ROWS
        self._viewport = (0, 0)
        self.endResetModel()
        self.count_changed.emit(self._count, self._is_count_exact)
        if not self._is_count_exact:
            self._runner.read(
                _Counting(self._source, self._question),
                _Answer(self, self._on_counted, self._generation),
                on_error=self._on_error,
                owner=self,
                question="count",
            )

    def _on_counted(self, count: int) -> None:
        self._is_count_exact = True
        self._change_count(count, {}, at_top=False)
        self._read_anchors()

    def _on_refreshed(self, answer: "tuple[int, _Pages[Row]]") -> None:
        count, pages = answer
        self._is_count_exact = True
        self._anchors = ()
        self._change_count(count, pages, at_top=self._is_newest_first)
        self._read_anchors()

    def _change_count(self, count: int, pages: "_Pages[Row]", *, at_top: bool) -> None:
        if pages:
            # Rows move past each other: Qt is told that all of them are unread, and a moment later,
            # before anything is painted, what they are now.
            self._pages.clear()
            self._tell_changed(0, self._count - 1)
        grown = count - self._count
        if grown > 0:
            first = 0 if at_top else self._count
            self.beginInsertRows(_NO_PARENT, first, first + grown - 1)
            self._count = count
            self.endInsertRows()
        elif grown < 0:
            self.beginRemoveRows(_NO_PARENT, count, self._count - 1)
            self._count = count
            self.endRemoveRows()
        if pages:
            self._pages = OrderedDict(pages)
            self._tell_changed(0, count - 1)
        self.count_changed.emit(count, self._is_count_exact)

    def _read_anchors(self) -> None:
        if self._count <= ANCHOR_ROWS:
            return
        self._runner.read(
            _Anchoring(self._source, self._question),
            _Answer(self, self._on_anchored, self._generation),
            on_error=self._on_error,
            owner=self,
            question="anchors",
        )

    def _on_anchored(self, anchors: Sequence[Any]) -> None:
        self._anchors = anchors

    def _on_pages(self, pages: "_Pages[Row]") -> None:
        self._is_reading = False
        for number, page in pages.items():
            self._pages[number] = page
            self._pages.move_to_end(number)
        self._let_go_of_pages()
        for number, page in pages.items():
            first = number * PAGE_ROWS
            self._tell_changed(first, min(first + len(page.rows), self._count) - 1)
        if self._missing_pages():
            self._pause.start()

    def _on_pages_failed(self, error: BaseException) -> None:
        self._is_reading = False
        self._on_error(error)

    def _let_go_of_pages(self) -> None:
        first, last = (row // PAGE_ROWS for row in self._viewport)
        for number in list(self._pages):
            if len(self._pages) <= PAGES_HELD:
                return
            if not first <= number <= last:
                del self._pages[number]

    def _tell_changed(self, first: int, last: int) -> None:
        if first <= last:
            self.dataChanged.emit(self.index(first, 0), self.index(last, len(self.columns) - 1))

    def is_current(self, generation: int) -> bool:
        """Whether an answer of this generation is still wanted."""
        return generation == self._generation


_Pages = dict[int, _Page[Row]]


@dataclass(frozen=True, slots=True)
class _Answer:
    """Hands an answer on unless the question has changed since."""

    model: PagedModel[Any]
    take: Callable[[Any], None]
    generation: int

    def __call__(self, answer: Any) -> None:
        if self.model.is_current(self.generation):
            self.take(answer)


@dataclass(frozen=True, slots=True)
class _Counting:
    source: PageSource[Any]
    question: Any

    def __call__(self, reader: Any) -> int:
        return self.source.count(reader, self.question)


@dataclass(frozen=True, slots=True)
class _Anchoring:
    source: PageSource[Any]
    question: Any

    def __call__(self, reader: Any) -> Sequence[Any]:
        return self.source.anchors(reader, self.question, ANCHOR_ROWS)


@dataclass(frozen=True, slots=True)
class _Reading:
    source: PageSource[Any]
    format_row: Callable[[Any], PaintedRow]
    question: Any
    wanted: tuple[tuple[int, Start], ...]

    def __call__(self, reader: Any) -> dict[int, _Page[Any]]:
        pages: dict[int, _Page[Any]] = {}
        for number, start in self.wanted:
            rows = tuple(self.source.page(reader, self.question, start, PAGE_ROWS))
            pages[number] = _Page(rows, tuple([self.format_row(row) for row in rows]))
        return pages


@dataclass(frozen=True, slots=True)
class _Refreshing:
    """Counts and reads the screen in one go, so that count and rows belong together."""

    source: PageSource[Any]
    format_row: Callable[[Any], PaintedRow]
    question: Any
    count_before: int
    viewport: tuple[int, int]
    is_newest_first: bool

    def __call__(self, reader: Any) -> tuple[int, dict[int, _Page[Any]]]:
        count = self.source.count(reader, self.question)
        first, last = self.viewport
        grown = count - self.count_before
        if self.is_newest_first and grown > 0 and first > 0:
            first, last = first + grown, last + grown
        last = max(0, min(last, count - 1))
        numbers = range(min(first, last) // PAGE_ROWS, last // PAGE_ROWS + 1)
        wanted = tuple((number, Start(None, number * PAGE_ROWS)) for number in numbers)
        reading = _Reading(self.source, self.format_row, self.question, wanted)
        return count, reading(reader)
