"""The table of Bookdesk: keyboard first, and as quick with a million rows as with ten."""

from typing import Any, Protocol, cast

from PySide6.QtCore import QAbstractItemModel, QModelIndex, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent, QKeySequence, QMouseEvent
from PySide6.QtWidgets import QAbstractItemView, QWidget

from desktop.models.page_reading import NEWS_MOST
from desktop.models.paged import PagedModel
from desktop.views.actions import Action
from desktop.views.theme import Theme
from desktop.views.widgets.grid_find import find_in_memory
from desktop.views.widgets.grid_header import GridHeader
from desktop.views.widgets.grid_notes import FindBox, GridPill
from desktop.views.widgets.grid_selecting import SelectingGrid
from desktop.views.widgets.whys import ask_why, is_why_key

_CONTROL_SHIFT = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
_ENTER = frozenset({Qt.Key.Key_Return, Qt.Key.Key_Enter})


class FrozenPart(Protocol):
    """What stands over the first columns of a grid."""

    def take_model(self) -> None:
        """Show the model that the grid shows now."""


class GridView(SelectingGrid):
    """Shows a RowTableModel or PagedModel.

    Signals:
        row_activated: The frozen row, by Enter or double click.
        current_row_changed: The frozen row under the cursor, or None.
        peek_asked: The frozen row, by Space.
    """

    row_activated = Signal(object)
    current_row_changed = Signal(object)
    peek_asked = Signal(object)

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
        self._frozen: FrozenPart | None = None
        self._paged: PagedModel[Any] | None = None
        self._news = GridPill(self.viewport(), at_top=True)
        self._news.clicked.connect(self.show_news)
        self._find_box: FindBox | None = None

    @property
    def find_box(self) -> FindBox:
        """Where it is typed what to look for; made when it is needed first."""
        if self._find_box is None:
            self._find_box = FindBox(self.viewport())
            self._find_box.next_wanted.connect(self.open_find)
            self._find_box.previous_wanted.connect(self.find_back)
            self._find_box.closed.connect(self.setFocus)
        return self._find_box

    @property
    def sought(self) -> str:
        """What is looked for."""
        return "" if self._find_box is None else self._find_box.text

    def grid_actions(self, page: str, scope: str) -> list[Action]:
        """What every big table offers, for the list of its page.

        Args:
            page: The beginning of the ids, such as `tickets`.
            scope: The title of the page.
        """
        return [
            Action(f"{page}.find", self.tr("Find in the table"), self.open_find, ("F3",), scope,
                   "search", synonyms=("next", "look for")),
            Action(f"{page}.find_back", self.tr("Find the one before"), self.find_back,
                   ("Shift+F3",), scope, "search", self._why_no_search),
            Action(f"{page}.columns", self.tr("Choose columns…"), self.choose_columns,
                   ("Ctrl+Shift+H",), scope, "columns-3", synonyms=("show", "hide")),
            Action(f"{page}.news", self.tr("Show what is new at the top"), self.show_news, (),
                   scope, "arrow-up", self._why_no_news),
        ]  # fmt: skip

    def edit_in_place(self) -> None:
        """Let F2 and typing edit cells; the focus ring then stands on the cell."""
        self._shows_cell_focus = True
        self.setEditTriggers(
            QAbstractItemView.EditTrigger.EditKeyPressed
            | QAbstractItemView.EditTrigger.AnyKeyPressed
            | QAbstractItemView.EditTrigger.DoubleClicked
        )

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
        if self._frozen is not None:
            self._frozen.take_model()
        self._on_rows_arrived()

    def take_frozen(self, frozen: "FrozenPart") -> None:
        """Keep what stands over the first columns up to date."""
        self._frozen = frozen

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
            or self._on_finding_key(event.key(), modifiers)
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

    def _on_finding_key(self, key: int, modifiers: Qt.KeyboardModifier) -> bool:
        if key == Qt.Key.Key_F3:
            self._on_find_key(backwards=bool(modifiers & Qt.KeyboardModifier.ShiftModifier))
        elif key == Qt.Key.Key_H and modifiers == _CONTROL_SHIFT:
            self.choose_columns()
        else:
            return False
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

    @Slot()
    def open_find(self) -> None:
        """Ask what to look for, or go to the next row that has it."""
        if self.sought and self.find_box.isVisible():
            self._find_next(backwards=False)
        else:
            self.find_box.open()

    @Slot()
    def find_back(self) -> None:
        """Go to the row before that has what is looked for."""
        if self.sought:
            self._find_next(backwards=True)

    @Slot()
    def choose_columns(self) -> None:
        """Show which columns there are, to hide and show them."""
        cast("GridHeader", self.horizontalHeader()).show_menu()

    def _on_find_key(self, *, backwards: bool) -> None:
        if not self.sought:
            self.find_box.open()
        else:
            self._find_next(backwards=backwards)

    def _find_next(self, *, backwards: bool) -> None:
        text = self.sought
        current = self.currentIndex()
        if self._paged is not None:
            self._paged.find(text, self.current_row(), backwards=backwards)
        else:
            row = current.row() if current.isValid() else -1
            self._on_place_found(find_in_memory(self.grid_model(), text, row, backwards=backwards))

    @Slot(int)
    def _on_place_found(self, row: int) -> None:
        if self._find_box is not None and self._find_box.isVisible():
            self._find_box.tell(is_found=row >= 0)
        if row >= 0:
            self.select_row(row)

    def _has_news(self) -> bool:
        return self._paged is not None and self._paged.news > 0

    def _why_no_news(self) -> str | None:
        return None if self._has_news() else self.tr("Nothing new has come in.")

    def _why_no_search(self) -> str | None:
        return None if self.sought else self.tr("F3 says what to look for.")

    @Slot(int)
    def _on_news_changed(self, news: int) -> None:
        count = self.locale().toString(min(news, NEWS_MOST))
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
