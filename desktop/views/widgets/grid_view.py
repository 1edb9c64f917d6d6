"""The table of Bookdesk: keyboard first, and as quick with a million rows as with ten."""

from typing import Any, cast

from PySide6.QtCore import (
    QAbstractItemModel,
    QModelIndex,
    QPersistentModelIndex,
    Qt,
    Signal,
    Slot,
)
from PySide6.QtGui import QKeyEvent, QKeySequence, QMouseEvent
from PySide6.QtWidgets import QAbstractItemView, QWidget

from desktop.models.page_reading import NEWS_MOST
from desktop.models.paged import PagedModel
from desktop.views.theme import Theme
from desktop.views.widgets.grid_find import find_in_memory
from desktop.views.widgets.grid_frozen import FrozenColumns
from desktop.views.widgets.grid_header import GridHeader
from desktop.views.widgets.grid_notes import GridPill, count_text
from desktop.views.widgets.grid_selecting import SelectingGrid
from desktop.views.widgets.whys import ask_why, is_why_key

_CONTROL_SHIFT = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
_FROZEN_COLUMNS = 1
_ENTER = frozenset({Qt.Key.Key_Return, Qt.Key.Key_Enter})


class GridView(SelectingGrid):
    """Shows a RowTableModel or PagedModel.

    Signals:
        row_activated: The frozen row, by Enter or double click.
        current_row_changed: The frozen row under the cursor, or None.
        peek_asked: The frozen row, by Space.
        text_missed: No row has the text that was looked for.
    """

    # Qt scrolls before the constructor is done.
    _frozen: FrozenColumns | None = None
    row_activated = Signal(object)
    current_row_changed = Signal(object)
    peek_asked = Signal(object)
    text_missed = Signal()

    def __init__(
        self,
        theme: Theme,
        name: str,
        *,
        empty_text: str = "",
        empty_remedy: str = "",
        parent: QWidget | None = None,
    ) -> None:
        """Make an empty grid.

        Args:
            theme: Colours, fonts and row height.
            name: The accessible name, such as "Tickets".
            empty_text: One sentence for an empty table.
            empty_remedy: The key that fills it.
            parent: Qt's parent.
        """
        super().__init__(theme, name, empty_text, empty_remedy, parent)
        self._row_before_reset: Any = None
        self._paged: PagedModel[Any] | None = None
        self._news = GridPill(self.viewport(), at_top=True)
        self._news.clicked.connect(self.show_news)
        self.horizontalScrollBar().valueChanged.connect(self._on_scrolled_sideways)

    def edit_in_place(self) -> None:
        """Let F2 and typing edit cells; the focus ring then stands on the cell."""
        self._shows_cell_focus = True
        self.setEditTriggers(
            QAbstractItemView.EditTrigger.EditKeyPressed
            | QAbstractItemView.EditTrigger.AnyKeyPressed
            | QAbstractItemView.EditTrigger.DoubleClicked
        )

    @property
    def empty_words(self) -> tuple[str, str]:
        """What is said in place of rows, and the key that fills the table."""
        return self._empty_text, self._empty_remedy

    def setModel(self, model: QAbstractItemModel | None) -> None:
        self._are_columns_fitted = False
        super().setModel(model)
        if model is None:
            return
        model.rowsInserted.connect(self._on_rows_inserted)
        model.modelReset.connect(self._on_rows_arrived)
        model.modelReset.connect(self._on_model_reset)
        model.modelAboutToBeReset.connect(self._on_model_about_to_reset)
        selection = self.selectionModel()
        selection.currentRowChanged.connect(self._on_current_row_changed)
        self.setSortingEnabled(True)
        self._paged = model if isinstance(model, PagedModel) else None
        if self._paged is not None:
            self._paged.news_changed.connect(self._on_news_changed)
            self._paged.news_shown.connect(self.scrollToTop)
            self._paged.found.connect(self._on_place_found)
            self._paged.text_missed.connect(self.text_missed)
        if self._frozen is not None:
            self._frozen.take_model()
        self._on_rows_arrived()

    def scrollTo(
        self,
        index: QModelIndex | QPersistentModelIndex,
        hint: QAbstractItemView.ScrollHint = QAbstractItemView.ScrollHint.EnsureVisible,
    ) -> None:
        super().scrollTo(index, hint)
        frozen = self._frozen
        if frozen is None or not frozen.isVisible() or index.column() < _FROZEN_COLUMNS:
            return
        cell, bar = self.visualRect(index), self.horizontalScrollBar()
        if self.isRightToLeft():
            under = cell.right() - (self.viewport().width() - frozen.width())
        else:
            under = frozen.width() - cell.left()
        if under > 0:
            bar.setValue(bar.value() - under)

    @Slot(int)
    def _on_scrolled_sideways(self, value: int) -> None:
        """What tells the rows apart stays in sight, from the first time that columns move."""
        if value > 0 and self._frozen is None and self.model() is not None:
            self._frozen = FrozenColumns(self._theme, self, _FROZEN_COLUMNS)
            self._frozen.row_activated.connect(self.row_activated)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if self.state() == QAbstractItemView.State.EditingState or not self._on_key(event):
            super().keyPressEvent(event)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        super().mouseDoubleClickEvent(event)
        index = self.indexAt(event.position().toPoint())
        is_editing = self.state() == QAbstractItemView.State.EditingState
        if index.isValid() and event.button() == Qt.MouseButton.LeftButton and not is_editing:
            self._activate()

    def _on_key(self, event: QKeyEvent) -> bool:
        """Act on the grid's own keys; whether it was one of them."""
        modifiers = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        is_own = (
            self._on_copying_key(event)
            or (is_why_key(event) and ask_why(self))
            or self._on_walking_key(event.key(), modifiers)
        )
        if is_own:
            event.accept()
        return is_own

    def _on_copying_key(self, event: QKeyEvent) -> bool:
        if event.matches(QKeySequence.StandardKey.Copy):
            self.copy()
        elif event.key() == Qt.Key.Key_C and event.modifiers() == _CONTROL_SHIFT:
            self.copy(with_headers=True)
        else:
            return False
        return True

    def _on_walking_key(self, key: int, modifiers: Qt.KeyboardModifier) -> bool:
        if key in _ENTER and not modifiers & _CONTROL_SHIFT:
            self._activate()
        elif key == Qt.Key.Key_Space and not modifiers and not self._shows_cell_focus:
            if self.currentIndex().isValid():
                self.peek_asked.emit(self.current_row())
        elif key == Qt.Key.Key_Escape and self._logical:
            self.select_nothing()
        elif key == Qt.Key.Key_Home and not modifiers and self._has_news():
            self.show_news()
        else:
            is_end = key in {Qt.Key.Key_Home, Qt.Key.Key_End}
            return is_end and self._extends_far(key, modifiers)
        return True

    def moveCursor(
        self,
        cursorAction: QAbstractItemView.CursorAction,  # noqa: N803  Qt's own name
        modifiers: Qt.KeyboardModifier,
    ) -> QModelIndex:
        moves = QAbstractItemView.CursorAction
        if cursorAction in {moves.MoveHome, moves.MoveEnd} and not self._shows_cell_focus:
            # Rows are walked through here, not cells: the first or the last row of all.
            row = 0 if cursorAction == moves.MoveHome else self.model().rowCount() - 1
            return self.model().index(row, max(0, self.currentIndex().column()))
        return super().moveCursor(cursorAction, modifiers)

    @Slot()
    def show_news(self) -> None:
        """Show what has come in above the first row, and go there."""
        if self._paged is not None:
            self._paged.show_news()

    def find_text(self, text: str, *, backwards: bool) -> None:
        """Go to the next row that shows a text, once round; `text_missed` tells there is none."""
        if self._paged is not None:
            self._paged.find(text, self.current_row(), backwards=backwards)
            return
        row = self.currentIndex().row() if self.currentIndex().isValid() else -1
        place = find_in_memory(self.grid_model(), text, row, backwards=backwards)
        if place < 0:
            self.text_missed.emit()
        else:
            self.select_row(place)

    @Slot()
    def choose_columns(self) -> None:
        """Show which columns there are, to hide and show them."""
        cast("GridHeader", self.horizontalHeader()).show_menu()

    @Slot(int)
    def _on_place_found(self, row: int) -> None:
        if row >= 0:
            self.select_row(row)

    def _has_news(self) -> bool:
        return self._paged is not None and self._paged.news > 0

    @Slot(int)
    def _on_news_changed(self, news: int) -> None:
        count = count_text(self, min(news, NEWS_MOST))
        template = self.tr("{0} new ↑") if news <= NEWS_MOST else self.tr("More than {0} new ↑")
        self._news.say(template.format(count) if news else "", self.tr("Home shows them"))

    def _activate(self) -> None:
        row = self.current_row()
        if row is not None:
            self.row_activated.emit(row)

    @Slot()
    def _on_model_about_to_reset(self) -> None:
        self._row_before_reset = self.current_row() if self.currentIndex().isValid() else None

    @Slot()
    def _on_model_reset(self) -> None:
        if self._logical.clear():
            self._tell_logical()
        self._hovered_row = -1
        before, self._row_before_reset = self._row_before_reset, None
        if before is not None and self._paged is not None:
            self._paged.seek(before)

    @Slot(QModelIndex, QModelIndex)
    def _on_current_row_changed(self, current: QModelIndex, previous: QModelIndex) -> None:
        del current, previous
        self.current_row_changed.emit(self.current_row())
