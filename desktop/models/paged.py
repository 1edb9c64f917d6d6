"""A Qt table model over a big SQL table: a few pages in memory, the rest on request."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any, Generic, TypeVar

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, Qt, QTimer, Signal, Slot

from desktop.models.pages import (
    ANCHOR_ROWS,
    PAGE_ROWS,
    Anchoring,
    Counting,
    HeldPages,
    PageReading,
    Pages,
    PageSource,
    Refreshing,
    Start,
)
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

REQUEST_PAUSE_MS = 16
PLACEHOLDER = "…"

_DISPLAY = int(Qt.ItemDataRole.DisplayRole)
_ALIGNMENT = int(Qt.ItemDataRole.TextAlignmentRole)
_NO_PARENT = QModelIndex()
_FLAGS = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemNeverHasChildren


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
        self._pages: HeldPages[Row] = HeldPages()
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
            PageReading(self._source, self._format, question, ((0, Start(None, 0)),)),
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
            Refreshing(
                self._source,
                self._format,
                self._question,
                self._count,
                self._pages.viewport,
                is_newest_first=self._is_newest_first,
            ),
            _Answer(self, self._on_refreshed, self._generation),
            on_error=self._on_error,
            owner=self,
            question="first",
        )

    def row_at(self, row: int) -> Row | None:
        """The frozen row, or None while it has not been read."""
        return self._pages.row_at(row)

    def painted_row(self, row: int) -> PaintedRow | None:
        """The row formatted for painting, or None while it has not been read."""
        return self._pages.painted_row(row)

    def request_rows(self, first: int, last: int) -> None:
        """Say which rows are on the screen; what is missing is read a moment later."""
        self._pages.look_at(first, last)
        if self._pages.missing(self._count) and not self._pause.isActive():
            self._pause.start()

    @Slot()
    def read_wanted_pages(self) -> None:
        """Read what the last request lacks; one reading at a time, so that flicks do not queue."""
        missing = self._pages.missing(self._count)
        if not missing or self._is_reading:
            return
        self._is_reading = True
        wanted = tuple((page, self._pages.start_of(page, self._order_key)) for page in missing)
        self._runner.read(
            PageReading(self._source, self._format, self._question, wanted),
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

    def _order_key(self, row: Row) -> Any:
        return self._source.order_key(self._question, row)

    def _format(self, row: Row) -> PaintedRow:
        return paint_row(self.columns, row, self._row_style(row) if self._row_style else "")

    def _on_first_page(self, pages: Pages[Row]) -> None:
        first = pages[0]
        self.beginResetModel()
        self._pages.replace(pages)
        self._count = len(first.rows)
        self._is_count_exact = len(first.rows) < PAGE_ROWS
        self._pages.viewport = (0, 0)
        self.endResetModel()
        self.count_changed.emit(self._count, self._is_count_exact)
        if not self._is_count_exact:
            self._runner.read(
                Counting(self._source, self._question),
                _Answer(self, self._on_counted, self._generation),
                on_error=self._on_error,
                owner=self,
                question="count",
            )

    def _on_counted(self, count: int) -> None:
        self._is_count_exact = True
        self._change_count(count, {}, at_top=False)
        self._read_anchors()

    def _on_refreshed(self, answer: tuple[int, Pages[Row]]) -> None:
        count, pages = answer
        self._is_count_exact = True
        self._change_count(count, pages, at_top=self._is_newest_first)
        self._read_anchors()

    def _change_count(self, count: int, pages: Pages[Row], *, at_top: bool) -> None:
        if pages:
            # Rows move past each other: Qt is told that all of them are unread, and a moment later,
            # before anything is painted, what they are now.
            self._pages.replace({})
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
            self._pages.replace(pages)
            self._tell_changed(0, count - 1)
        self.count_changed.emit(count, self._is_count_exact)

    def _read_anchors(self) -> None:
        if self._count <= ANCHOR_ROWS:
            return
        self._runner.read(
            Anchoring(self._source, self._question),
            _Answer(self, self._on_anchored, self._generation),
            on_error=self._on_error,
            owner=self,
            question="anchors",
        )

    def _on_anchored(self, anchors: Sequence[Any]) -> None:
        self._pages.anchors = anchors

    def _on_pages(self, pages: Pages[Row]) -> None:
        self._is_reading = False
        self._pages.add(pages)
        for number, page in pages.items():
            first = number * PAGE_ROWS
            self._tell_changed(first, min(first + len(page.rows), self._count) - 1)
        if self._pages.missing(self._count):
            self._pause.start()

    def _on_pages_failed(self, error: BaseException) -> None:
        self._is_reading = False
        self._on_error(error)

    def _tell_changed(self, first: int, last: int) -> None:
        if first <= last:
            self.dataChanged.emit(self.index(first, 0), self.index(last, len(self.columns) - 1))

    def is_current(self, generation: int) -> bool:
        """Whether an answer of this generation is still wanted."""
        return generation == self._generation


@dataclass(frozen=True, slots=True)
class _Answer:
    """Hands an answer on unless the question has changed since."""

    model: PagedModel[Any]
    take: Callable[[Any], None]
    generation: int

    def __call__(self, answer: Any) -> None:
        if self.model.is_current(self.generation):
            self.take(answer)
