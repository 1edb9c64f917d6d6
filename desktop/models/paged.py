"""A Qt table model over a big SQL table: a few pages in memory, the rest on request."""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from typing import Any, Generic, TypeVar

from PySide6.QtCore import (
    QAbstractTableModel,
    QElapsedTimer,
    QModelIndex,
    QObject,
    Qt,
    QTimer,
    Signal,
    Slot,
)

from desktop.models.page_reading import (
    NEWS_MOST,
    Anchoring,
    Counting,
    Finding,
    PageReading,
    Placing,
    Refreshed,
    Refreshing,
    Seeking,
)
from desktop.models.pages import (
    ANCHOR_ROWS,
    PAGE_ROWS,
    Anchors,
    HeldPages,
    Pages,
    PageSource,
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
    in_language,
    paint_row,
)
from desktop.tasks.lanes import OnError
from desktop.tasks.runner import TaskRunner

Row = TypeVar("Row")

REQUEST_PAUSE_MS = 16
RECOUNT_PAUSE_MS = 1_000
PLACEHOLDER = "…"

_DISPLAY = int(Qt.ItemDataRole.DisplayRole)
_ALIGNMENT = int(Qt.ItemDataRole.TextAlignmentRole)
_ACCESSIBLE = int(Qt.ItemDataRole.AccessibleTextRole)
_UNREAD = {_DISPLAY: PLACEHOLDER, _ACCESSIBLE: PLACEHOLDER, STYLE_ROLE: "muted"}
_NO_PARENT = QModelIndex()
_FLAGS = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemNeverHasChildren


class PagedModel(QAbstractTableModel, Generic[Row]):
    """Shows every row that a question matches and holds at most four pages of 200.

    Row 0 stays where it is while somebody reads further down: what comes in above it is counted,
    and shown when it is asked for or when the table stands at its top.

    Signals:
        count_changed: How many rows there are, and whether that is exact yet.
        news_changed: How many rows above row 0 are not shown.
        news_shown: They are shown now.
        found: The place of the row that was sought or found.
        text_missed: No row has the text that was looked for.
        sort_asked: Column number and whether descending: ask a new question.
    """

    count_changed = Signal(int, bool)
    news_changed = Signal(int)
    news_shown = Signal()
    found = Signal(int)
    text_missed = Signal()
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
        self._news = 0
        self._is_count_exact = True
        # How often rows were looked at, and how often some had not been read: told for tuning.
        self.looks = self.misses = 0
        self._pages: HeldPages[Row] = HeldPages()
        self._is_reading = self._is_counting = self._is_news_asked = False
        self._is_answered = False
        self._sought: Any = None
        self._pause = _timer(self, REQUEST_PAUSE_MS, self.read_wanted_pages)
        self._recount_pause = _timer(self, RECOUNT_PAUSE_MS, self.count_rows)
        self._since_count = QElapsedTimer()

    @property
    def pages_held(self) -> int:
        """How many pages are in memory."""
        return len(self._pages)

    @property
    def is_count_exact(self) -> bool:
        """Whether the number of rows is known."""
        return self._is_count_exact

    @property
    def is_answered(self) -> bool:
        """Whether the first rows of what was asked are here."""
        return self._is_answered

    @property
    def question(self) -> Any:
        """What was asked last; None before the first time."""
        return self._question

    @property
    def news(self) -> int:
        """How many rows above row 0 are not shown."""
        return self._news

    def ask(self, question: Any) -> None:
        """Show the answer to a new question; the old rows stand until its first page is here."""
        self._question = question
        self._questions_asked += 1
        self._begin_generation()
        self._is_counting = self._is_news_asked = self._is_answered = False
        self._sought = None
        self._recount_pause.stop()
        self._read_first(PageReading(self._source, self._format, question, ((0, Start(None, 0)),)),
                         self._on_first_page)  # fmt: skip

    def refresh(self) -> None:
        """Read anew what is on the screen, and how many rows there are.

        What has come in above is shown when row 0 is on the screen, and counted otherwise.
        """
        self._refresh(shows_news=self._pages.viewport[0] == 0)

    def show_news(self) -> None:
        """Show what has come in above row 0."""
        self._pages.look_at(0, self._pages.viewport[1] - self._pages.viewport[0])
        self._is_news_asked = True
        self._refresh(shows_news=True)

    def seek(self, row: Row) -> None:
        """Tell, by `found`, at which place a row stands that was shown before."""
        self._tell_place(Seeking(self._source, self._question, row), self._on_place)

    def go_to(self, key: Any) -> None:
        """Tell, by `found`, at which place the row with an order key stands.

        What is asked before the first rows are here is told after them.
        """
        self._sought = None if self._is_answered else key
        if self._is_answered:
            self._tell_place(Placing(self._source, self._question, key), self._on_place)

    def find(self, text: str, row: Row | None, *, backwards: bool) -> None:
        """Tell, by `found`, where the next row with a text stands, once round the table."""
        key = None if row is None else self._order_key(row)
        finding = Finding(self._source, self._question, text, key, backwards)
        self._tell_place(finding, self._on_text_place)

    def parts(self, spans: Sequence[tuple[int, int]]) -> list[tuple[Start, int]]:
        """Where spans of places begin in the table, and how many rows they have."""
        return [(self._pages.start_at(first), last - first + 1) for first, last in spans]

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

    def _begin_generation(self) -> None:
        self._generation += 1
        self._is_reading = False
        self._pause.stop()

    def _read_first(self, work: Callable[[Any], Any], take: Callable[[Any], None]) -> None:
        self._runner.read(
            work,
            self._current(take),
            on_error=self._on_error,
            owner=self,
            question="first",
        )

    def _refresh(self, *, shows_news: bool) -> None:
        if self._generation == 0:
            return
        if self._count == 0 or not self._is_answered:
            # The rows that still stand answer another question: nothing to hold new ones against.
            self.ask(self._question)
            return
        self._begin_generation()
        pinned: list[tuple[int, Any]] = []
        for number in self._pages.on_screen:
            page = self._pages.page(number)
            if page is not None and page.rows:
                pinned.append((number, self._order_key(page.rows[0])))
            elif shows_news and number == 0:
                pinned.append((0, self._pages.first_key))
            else:
                break
        reading = PageReading(self._source, self._format, self._question, ())
        work = Refreshing(reading, self._pages.first_key, tuple(pinned), shows_news)
        self._read_first(work, self._on_shown if shows_news else self._on_pinned)

    def _on_first_page(self, pages: Pages[Row]) -> None:
        first = pages[0]
        self.beginResetModel()
        self._pages.begin(pages)
        self._pages.first_key = self._order_key(first.rows[0]) if first.rows else None
        self._count = len(first.rows)
        self._is_count_exact = len(first.rows) < PAGE_ROWS
        self._is_answered = True
        self.endResetModel()
        self._set_news(0)
        self.count_changed.emit(self._count, self._is_count_exact)
        if not self._is_count_exact:
            self.count_rows()
        if self._sought is not None:
            self.go_to(self._sought)

    def _on_shown(self, found: Refreshed) -> None:
        """Row 0 is on the screen, and so is what has come in above it."""
        if found.news > NEWS_MOST or 0 not in found.pages:
            self.ask(self._question)
            return
        # Rows move past each other: Qt is told that those in memory are unread, and a moment later,
        # before anything is painted, what they are now.
        before = self._pages.numbers
        self._pages.replace({})
        self._tell_pages(before)
        self._pages.put_above(found.news)
        if found.news:
            self.beginInsertRows(_NO_PARENT, 0, found.news - 1)
            self._count += found.news
            self.endInsertRows()
        self._take(found.pages)
        rows = found.pages[0].rows
        self._pages.first_key = self._order_key(rows[0]) if rows else None
        self._set_news(0)
        if self._is_news_asked:
            self._is_news_asked = False
            self.news_shown.emit()
        self._recount()

    def _on_pinned(self, found: Refreshed) -> None:
        """Somebody reads further down: every row keeps its place."""
        if found.news > NEWS_MOST:
            self._set_news(found.news)
            self._recount()
            return
        self._pages.top = found.top
        before = self._pages.numbers
        self._pages.replace({})
        self._tell_pages(before)
        self._take(found.pages)
        self._set_news(found.news)
        # Rows may have left above the screen, which its pages cannot tell.
        self._recount(is_end_sure=False)

    def _take(self, pages: Pages[Row]) -> None:
        """Hold pages as well, and believe one that ends early about where the table ends."""
        self._pages.add(pages)
        for number, page in pages.items():
            end = number * PAGE_ROWS + len(page.rows)
            if len(page.rows) < PAGE_ROWS or end > self._count:
                self._resize(end)
        self._tell_pages(pages)

    def _set_news(self, news: int) -> None:
        if news != self._news:
            self._news = news
            self.news_changed.emit(news)

    def _resize(self, count: int) -> None:
        """Add rows that have not been read at the end, or take rows off there."""
        if count > self._count:
            self.beginInsertRows(_NO_PARENT, self._count, count - 1)
            self._count = count
            self.endInsertRows()
        elif count < self._count:
            self.beginRemoveRows(_NO_PARENT, count, self._count - 1)
            self._count = count
            self.endRemoveRows()

    def _recount(self, *, is_end_sure: bool = True) -> None:
        """Count again; in a busy book no more often than every second."""
        self._is_count_exact = is_end_sure and self._ends_in_memory()
        self.count_changed.emit(self._count, self._is_count_exact)
        if self._is_count_exact:
            return
        is_early = self._since_count.isValid() and self._since_count.elapsed() < RECOUNT_PAUSE_MS
        if is_early or self._is_counting:
            self._recount_pause.start()
        else:
            self.count_rows()

    @Slot()
    def count_rows(self) -> None:
        """Count what the question matches."""
        if self._is_counting:
            self._recount_pause.start()
            return
        self._is_counting = True
        self._runner.read(
            Counting(self._source, self._question, self._pages.first_key),
            self._of_question(self._on_counted),
            on_error=self._of_question(self._on_count_failed),
            owner=self,
            question="count",
        )

    def _on_counted(self, answer: int) -> None:
        self._is_counting = False
        self._since_count.start()
        count = max(0, answer)
        has_changed = count != self._count
        if has_changed:
            self._resize_anew(count)
        self._is_count_exact = True
        self.count_changed.emit(self._count, self._is_count_exact)
        if self._count > ANCHOR_ROWS and (has_changed or not self._pages.anchors.keys):
            self._read_anchors()

    def _resize_anew(self, count: int) -> None:
        if self._ends_in_memory():
            # The end that is in memory is no longer where it was: rows above it have left.
            before = self._pages.numbers
            self._pages.replace({})
            self._tell_pages(before)
            self._pause.start()
        self._resize(count)

    def _on_count_failed(self, error: BaseException) -> None:
        self._is_counting = False
        self._on_error(error)

    def _ends_in_memory(self) -> bool:
        """Whether the last row of the table is in memory, with nothing read after it."""
        last = self._pages.page(max(0, self._count - 1) // PAGE_ROWS)
        return last is not None and 0 < len(last.rows) < PAGE_ROWS

    def _read_anchors(self) -> None:
        self._runner.read(
            Anchoring(self._source, self._question, self._pages.first_key, self._pages.rows_added),
            self._of_question(self._on_anchored),
            on_error=self._on_error,
            owner=self,
            question="anchors",
        )

    def _on_anchored(self, anchors: Anchors) -> None:
        self._pages.anchors = anchors

    def _on_pages(self, pages: Pages[Row]) -> None:
        self._is_reading = False
        self._take(pages)
        if self._pages.missing(self._count):
            self._pause.start()

    def _on_pages_failed(self, error: BaseException) -> None:
        self._is_reading = False
        self._on_error(error)

    def _tell_pages(self, numbers: Iterable[int]) -> None:
        """Say that the rows of these pages have changed; no view asks about others."""
        for number in numbers:
            first, last = number * PAGE_ROWS, min((number + 1) * PAGE_ROWS, self._count) - 1
            if first <= last:
                end = self.index(last, len(self.columns) - 1)
                self.dataChanged.emit(self.index(first, 0), end)

    def _tell_place(
        self, work: Seeking | Placing | Finding, take: Callable[[int | None], None]
    ) -> None:
        if self._question is None:
            return
        self._runner.read(
            work,
            self._of_question(take),
            on_error=self._on_error,
            owner=self,
            question="place",
        )

    def _on_place(self, place: int | None) -> None:
        # Counted from the top of the table, of which the newest rows may not be shown.
        if place is None or place < self._news:
            return
        row = place - self._news
        if row >= self._count:
            # The rows are still being counted; there are at least these.
            self._resize(row + 1)
            self.count_changed.emit(self._count, self._is_count_exact)
        self.found.emit(row)

    def _on_text_place(self, place: int | None) -> None:
        if place is None:
            self.text_missed.emit()
        elif place < self._news:
            # It is among those that are not shown yet.
            self.show_news()
        else:
            self._on_place(place)

    def _current(self, take: Callable[[Any], None]) -> "_Answer":
        """Takes an answer unless the table was asked or refreshed since."""
        generation = self._generation
        return _Answer(take, lambda: self._generation == generation)

    def _of_question(self, take: Callable[[Any], None]) -> "_Answer":
        """Takes an answer unless another question was asked since."""
        asked = self._questions_asked
        return _Answer(take, lambda: self._questions_asked == asked)


@dataclass(frozen=True, slots=True)
class _Answer:
    """Hands an answer on while it is wanted."""

    take: Callable[[Any], None]
    is_wanted: Callable[[], bool]

    def __call__(self, answer: Any) -> None:
        if self.is_wanted():
            self.take(answer)


def _timer(parent: QObject, pause_ms: int, call: Callable[[], None]) -> QTimer:
    timer = QTimer(parent)
    timer.setSingleShot(True)
    timer.setInterval(pause_ms)
    timer.timeout.connect(call)
    return timer
