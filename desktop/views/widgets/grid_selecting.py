"""Selecting in a grid and copying from it: row by row, or everything by one flag."""

from typing import Any

from PySide6.QtCore import QItemSelection, QItemSelectionModel, QRect, Qt, Signal, Slot
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget

from desktop.models.paged import PagedModel
from desktop.views.theme import Theme
from desktop.views.widgets.clipboard import table_text
from desktop.views.widgets.grid_canvas import GridCanvas
from desktop.views.widgets.grid_notes import GridPill, count_text
from desktop.views.widgets.grid_selection import (
    LOGICAL_SELECTION_ROWS,
    LogicalSelection,
    Selection,
    Span,
    merged,
)


class SelectingGrid(GridCanvas):
    """Selects at most some thousand rows in Qt's way, and more of them by a flag.

    Signals:
        selection_moved: Which rows are selected has changed.
        sum_told: What the selected rows come to, where the page adds them up itself.
        copy_refused: Why the selection was not copied, as a sentence.
    """

    selection_moved = Signal()
    sum_told = Signal()
    copy_refused = Signal(str)

    def __init__(
        self, theme: Theme, name: str, empty_text: str, empty_remedy: str, parent: QWidget | None
    ) -> None:
        super().__init__(theme, name, empty_text, empty_remedy, parent)
        self.told_sum: str | None = None
        self._all_note = GridPill(self.viewport(), at_top=False)
        self._all_note.clicked.connect(self.select_nothing)

    @property
    def are_all_selected(self) -> bool:
        """Whether everything the question matches is selected, seen or not."""
        return self._logical.is_all

    @property
    def logical_selection(self) -> LogicalSelection:
        """What is selected by a flag and not row by row."""
        return self._logical

    def selection(self) -> Selection:
        """What is selected, however much that is."""
        if self._logical:
            return self._logical.selection(self.model().rowCount())
        spans = [(part.top(), part.bottom()) for part in self._selected_parts()]
        return Selection(is_all=False, spans=merged(spans))

    def tell_sum(self, text: str) -> None:
        """Say in the status bar what the selected rows come to; nothing when it is empty."""
        self.told_sum = text
        self.sum_told.emit()

    def selected_row_numbers(self) -> list[int]:
        """The places of the selected rows, in order; empty when all are selected logically."""
        if self._logical:
            return []
        return [n for first, last in self.selection().spans for n in range(first, last + 1)]

    def selected_rows(self) -> list[Any]:
        """The selected frozen rows that have been read."""
        model = self.grid_model()
        rows = [model.row_at(number) for number in self.selected_row_numbers()]
        return [row for row in rows if row is not None]

    def copy(self, *, with_headers: bool = False) -> None:
        """Copy the selected rows as tab-separated text, columns as on the screen."""
        model = self.grid_model()
        selection = self.selection()
        numbers = [n for first, last in selection.spans for n in range(first, last + 1)]
        is_too_much = bool(self._logical) and isinstance(model, PagedModel)
        painted = [] if is_too_much else [model.painted_row(number) for number in numbers]
        if is_too_much or any(row is None for row in painted):
            self.copy_refused.emit(
                self.tr("Not every selected row has been read; export the table instead.")
            )
            return
        places = [visible.number for visible in self.visible_columns(whole_width=True)]
        texts = [[row.texts[place] for place in places] for row in painted if row is not None]
        titles = [model.columns[place].title for place in places] if with_headers else None
        if texts:
            QGuiApplication.clipboard().setText(table_text(texts, titles))

    def selectAll(self) -> None:
        # Qt asks the flags of every selected cell: 11.7 s for a million rows (UX a.5).
        if self.model() is None or self.model().rowCount() <= LOGICAL_SELECTION_ROWS:
            super().selectAll()
            return
        self._select_logically(None)

    @Slot()
    def select_nothing(self) -> None:
        """Take the selection back, the flag as well."""
        self.clearSelection()
        if self._logical.clear():
            self._tell_logical()

    def setSelection(self, rect: QRect, command: QItemSelectionModel.SelectionFlag) -> None:
        first, last = sorted((self.rowAt(rect.top()), self.rowAt(rect.bottom())))
        is_adding = bool(command & QItemSelectionModel.SelectionFlag.Select)
        if is_adding and first >= 0 and last - first >= LOGICAL_SELECTION_ROWS:
            self._select_logically((first, last))
        else:
            super().setSelection(rect, command)

    def selectionChanged(self, selected: QItemSelection, deselected: QItemSelection) -> None:
        super().selectionChanged(selected, deselected)
        if not selected.isEmpty() and self._logical.clear():
            self._all_note.say("")
        self.viewport().update()
        self.selection_moved.emit()

    def _select_logically(self, span: Span | None) -> None:
        self.selectionModel().clearSelection()
        is_all = span is None or span == (0, self.model().rowCount() - 1)
        self._logical.is_all, self._logical.span = is_all, None if is_all else span
        self._tell_logical()

    def _tell_logical(self) -> None:
        text = ""
        if self._logical:
            count = count_text(self, self.selection().count)
            template = self.tr("All {0} matching are selected  ✕")
            if not self._logical.is_all:
                template = self.tr("{0} are selected  ✕")
            text = template.format(count)
        self._all_note.say(text, self.tr("Esc selects nothing"))
        self.viewport().update()
        self.selection_moved.emit()

    def _extends_far(self, key: int, modifiers: Qt.KeyboardModifier) -> bool:
        """Select from the cursor to an end, where those are too many rows for Qt."""
        if not modifiers & Qt.KeyboardModifier.ShiftModifier or not self.currentIndex().isValid():
            return False
        here, end = self.currentIndex().row(), self.model().rowCount() - 1
        first, last = (0, here) if key == Qt.Key.Key_Home else (here, end)
        if last - first < LOGICAL_SELECTION_ROWS:
            return False
        self._select_logically((first, last))
        return True
