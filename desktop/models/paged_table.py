"""A Qt table over a few pages of a big SQL table: what its rows say, and which are read next."""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from typing import Any, Generic, TypeVar

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, Qt, QTimer, Signal, Slot

from desktop.models.page_reading import PageReading
from desktop.models.pages import PAGE_ROWS, HeldPages, Pages, PageSource
from desktop.models.table import (
    MODEL_ROLES,
    ROW_ROLE,
    STYLE_ROLE,
    Column,
    Index,
    PaintedRow,
    cell_value,
    header_value,
    in_language,
    paint_row,
)
from desktop.tasks.lanes import OnError
from desktop.tasks.runner import TaskRunner

Row = TypeVar("Row")

REQUEST_PAUSE_MS = 16
PLACEHOLDER = "…"

_DISPLAY = int(Qt.ItemDataRole.DisplayRole)
_ALIGNMENT = int(Qt.ItemDataRole.TextAlignmentRole)
_ACCESSIBLE = int(Qt.ItemDataRole.AccessibleTextRole)
_UNREAD = {_DISPLAY: PLACEHOLDER, _ACCESSIBLE: PLACEHOLDER, STYLE_ROLE: "muted"}
NO_PARENT = QModelIndex()
_FLAGS = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemNeverHasChildren


class PagedTable(QAbstractTableModel, Generic[Row]):
    """Holds at most four pages of 200 rows, those on the screen among them.

    Signals:
        sort_asked: Column number and whether descending: ask a new question.
    """

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
        self.columns: tuple[Column[Row], ...] = in_language(columns)
        self._source = source
        self._runner = runner
        self._on_error = on_error
        self._row_style = row_style
        self._question: Any = None
        self._generation = self._questions_asked = 0
        self._count = 0
        # How often rows were looked at, and how often some had not been read: told for tuning.
        self.looks = self.misses = 0
        self._pages: HeldPages[Row] = HeldPages()
        self._is_reading = False
        self._pause = later(self, REQUEST_PAUSE_MS, self.read_wanted_pages)

    @property
    def pages_held(self) -> int:
        """How many pages are in memory."""
        return len(self._pages)

    @property
    def question(self) -> Any:
        """What was asked last; None before the first time."""
        return self._question

    def row_at(self, row: int) -> Row | None:
        """The frozen row, or None while it has not been read."""
        return self._pages.row_at(row)

    def painted_row(self, row: int) -> PaintedRow | None:
        """The row formatted for painting, or None while it has not been read."""
        return self._pages.painted_row(row)

    def request_rows(self, first: int, last: int) -> None:
        """Say which rows are on the screen; what is missing is read a moment later."""
        self._pages.look_at(first, last)
        is_missing = bool(self._pages.missing(self._count))
        self.looks += 1
        self.misses += is_missing
        if is_missing and not self._pause.isActive():
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
            self._current(self._on_pages),
            on_error=self._current(self._on_pages_failed),
            owner=self,
        )

    def sort(self, column: int, order: Qt.SortOrder = Qt.SortOrder.AscendingOrder) -> None:
        if column >= 0:
            self.sort_asked.emit(column, order == Qt.SortOrder.DescendingOrder)

    def rowCount(self, parent: Index = NO_PARENT) -> int:
        return 0 if parent.isValid() else self._count

    def columnCount(self, parent: Index = NO_PARENT) -> int:
        return 0 if parent.isValid() else len(self.columns)

    def data(self, index: Index, role: int = _DISPLAY) -> Any:
        if role not in MODEL_ROLES or not index.isValid():
            return None
        column = self.columns[index.column()]
        if role == _ALIGNMENT:
            return column.alignment
        row, painted = self.row_at(index.row()), self.painted_row(index.row())
        if row is None or painted is None:
            return _UNREAD.get(role)
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

    def _take(self, pages: Pages[Row]) -> None:
        """Hold pages as well, and believe one that ends early about where the table ends."""
        self._pages.add(pages)
        for number, page in pages.items():
            end = number * PAGE_ROWS + len(page.rows)
            if len(page.rows) < PAGE_ROWS or end > self._count:
                self._resize(end)
        self._tell_pages(pages)

    def _resize(self, count: int) -> None:
        """Add rows that have not been read at the end, or take rows off there."""
        if count > self._count:
            self.beginInsertRows(NO_PARENT, self._count, count - 1)
            self._count = count
            self.endInsertRows()
        elif count < self._count:
            self.beginRemoveRows(NO_PARENT, count, self._count - 1)
            self._count = count
            self.endRemoveRows()

    def _tell_pages(self, numbers: Iterable[int]) -> None:
        """Say that the rows of these pages have changed; no view asks about others."""
        for number in numbers:
            first, last = number * PAGE_ROWS, min((number + 1) * PAGE_ROWS, self._count) - 1
            if first <= last:
                end = self.index(last, len(self.columns) - 1)
                self.dataChanged.emit(self.index(first, 0), end)

    def _on_pages(self, pages: Pages[Row]) -> None:
        self._is_reading = False
        self._take(pages)
        if self._pages.missing(self._count):
            self._pause.start()

    def _on_pages_failed(self, error: BaseException) -> None:
        self._is_reading = False
        self._on_error(error)

    def _current(self, take: Callable[[Any], None]) -> "Answer":
        """Takes an answer unless the table was asked or refreshed since."""
        generation = self._generation
        return Answer(take, lambda: self._generation == generation)

    def _of_question(self, take: Callable[[Any], None]) -> "Answer":
        """Takes an answer unless another question was asked since."""
        asked = self._questions_asked
        return Answer(take, lambda: self._questions_asked == asked)


@dataclass(frozen=True, slots=True)
class Answer:
    """Hands an answer on while it is wanted."""

    take: Callable[[Any], None]
    is_wanted: Callable[[], bool]

    def __call__(self, answer: Any) -> None:
        if self.is_wanted():
            self.take(answer)


def later(parent: QObject, pause_ms: int, call: Callable[[], None]) -> QTimer:
    """A timer that calls once, so long after it is started."""
    timer = QTimer(parent)
    timer.setSingleShot(True)
    timer.setInterval(pause_ms)
    timer.timeout.connect(call)
    return timer
