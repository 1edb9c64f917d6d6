"""How many rows a big table has, counted beside what is shown, and where jumps in it land."""

from collections.abc import Callable, Sequence
from typing import TypeVar

from PySide6.QtCore import QElapsedTimer, QObject, Signal, Slot

from desktop.models.page_reading import Anchoring, Counting
from desktop.models.paged_table import PagedTable, later
from desktop.models.pages import ANCHOR_ROWS, PAGE_ROWS, Anchors, PageSource
from desktop.models.table import Column
from desktop.tasks.lanes import OnError
from desktop.tasks.runner import TaskRunner

Row = TypeVar("Row")

RECOUNT_PAUSE_MS = 1_000


class CountedTable(PagedTable[Row]):
    """Shows the rows that are known, and is counted in the read lane.

    Signals:
        count_changed: How many rows there are, and whether that is exact yet.
    """

    count_changed = Signal(int, bool)

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
        """Make an empty model, as a PagedTable is made."""
        super().__init__(columns, source, runner, on_error, row_style=row_style, parent=parent)
        self._is_count_exact = True
        self._is_counting = False
        self._recount_pause = later(self, RECOUNT_PAUSE_MS, self.count_rows)
        self._since_count = QElapsedTimer()

    @property
    def is_count_exact(self) -> bool:
        """Whether the number of rows is known."""
        return self._is_count_exact

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
