"""The grid of the board: cells are edited in place, and keys move lines (UX c.7)."""

from collections.abc import Callable

from PySide6.QtCore import (
    QCoreApplication,
    QEvent,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    Signal,
)
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import (
    QAbstractItemDelegate,
    QAbstractItemView,
    QLineEdit,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from desktop.domain.errors import InputError
from desktop.domain.offers import CIRCLED
from desktop.models.saying import shown_error
from desktop.views.board.cells import BoardRow
from desktop.views.board.rows import cell_at
from desktop.views.formatting import plain_signs
from desktop.views.theme import Theme
from desktop.views.widgets.grid_view import GridView
from desktop.views.widgets.looks import set_look

Index = QModelIndex | QPersistentModelIndex
Check = Callable[[BoardRow, int, str], None]
_ENTER = frozenset({Qt.Key.Key_Return, Qt.Key.Key_Enter})
_UP = frozenset({Qt.Key.Key_Plus, Qt.Key.Key_Equal})
_STAYS_OPEN = frozenset({Qt.FocusReason.ActiveWindowFocusReason, Qt.FocusReason.PopupFocusReason})
_STATUSES = {Qt.Key.Key_X: "off", Qt.Key.Key_O: "open", Qt.Key.Key_C: CIRCLED}
# On the board of a set of lines: its own number, or on its own in everything.
_MODES = {Qt.Key.Key_L: "lock", Qt.Key.Key_M: "manual"}
_DOWN = frozenset({Qt.Key.Key_Minus, Qt.Key.Key_Underscore})


def _tr(text: str) -> str:
    return QCoreApplication.translate("BoardGrid", text)


class CellDelegate(QStyledItemDelegate):
    """The editor of a cell; what is refused stays in it, with the reason.

    Signals:
        refused: The reason.
        allowed: What is typed is no longer the refused text.
        left: The text of an editor that was left without Enter.
    """

    refused = Signal(str)
    left = Signal(str)
    allowed = Signal()

    def __init__(self, check: Check, parent: QObject) -> None:
        super().__init__(parent)
        self._check = check
        self._index = QPersistentModelIndex()

    def createEditor(
        self, parent: QWidget, option: QStyleOptionViewItem, index: Index
    ) -> QLineEdit:
        del option
        self._index = QPersistentModelIndex(index)
        editor = QLineEdit(parent)
        editor.setAlignment(Qt.AlignmentFlag.AlignRight)
        title = index.model().headerData(index.column(), Qt.Orientation.Horizontal)
        editor.setAccessibleName(str(title))
        editor.textEdited.connect(self._on_text_edited)
        editor.setProperty("grid", True)  # noqa: FBT003  Qt's own signature
        return editor

    def eventFilter(self, editor: QObject, event: QEvent) -> bool:
        if isinstance(editor, QLineEdit):
            if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
                if event.key() in _ENTER or event.key() in {Qt.Key.Key_Tab, Qt.Key.Key_Backtab}:
                    self._commit(editor)
                    return True
                if event.key() == Qt.Key.Key_Escape:
                    self.allowed.emit()
            elif isinstance(event, QFocusEvent) and event.type() == QEvent.Type.FocusOut:
                if event.reason() in _STAYS_OPEN:
                    return True
                # Only Enter commits: a price must not go on the board because of a click.
                self.closeEditor.emit(editor, QAbstractItemDelegate.EndEditHint.RevertModelCache)
                if editor.isModified():
                    self.left.emit(editor.text())
                return True
        return super().eventFilter(editor, event)

    def setModelData(self, editor: QWidget, model: object, index: Index) -> None:
        del model
        if isinstance(editor, QLineEdit):
            index.model().setData(index, plain_signs(editor.text()).strip())

    def _commit(self, editor: QLineEdit) -> None:
        typed = plain_signs(editor.text()).strip()
        row = self._index.model().row_at(self._index.row())  # type: ignore[attr-defined]  # GridModel
        try:
            self._check(row, self._index.column(), typed)
        except InputError as error:
            set_look(editor, "wrong", "true")
            editor.setToolTip(shown_error(error))
            editor.setAccessibleDescription(shown_error(error))
            editor.selectAll()
            self.refused.emit(shown_error(error))
            return
        self.commitData.emit(editor)
        self.closeEditor.emit(editor, QAbstractItemDelegate.EndEditHint.NoHint)

    def _on_text_edited(self) -> None:
        editor = self.sender()
        if isinstance(editor, QLineEdit) and editor.property("wrong") == "true":
            set_look(editor, "wrong", "false")
            self.allowed.emit()


class BoardGrid(GridView):
    """Shows the board.

    Signals:
        line_nudged: Row, column and -1 or +1: half a point.
        price_nudged: Row, column and -1 or +1: five cents.
        switched: Row, column (-1 for the whole event) and `open`, `off` or `circled`.
        stood: Row, column (-1 for the whole event) and `lock` or `manual`.
        history_asked: Row and column.
    """

    line_nudged = Signal(object, int, int)
    price_nudged = Signal(object, int, int)
    switched = Signal(object, int, str)
    stood = Signal(object, int, str)
    history_asked = Signal(object, int)

    def __init__(self, theme: Theme, check: Check, parent: QWidget | None = None) -> None:
        super().__init__(
            theme,
            _tr("Lines"),
            empty_text=_tr("There are no events in this part of the schedule."),
            empty_remedy=_tr("Ins adds an event, Ctrl+I imports a schedule"),
            parent=parent,
        )
        self.edit_in_place()
        self.setEditTriggers(
            QAbstractItemView.EditTrigger.EditKeyPressed
            | QAbstractItemView.EditTrigger.AnyKeyPressed
            | QAbstractItemView.EditTrigger.DoubleClicked
        )
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectItems)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.cells = CellDelegate(check, self)
        self.setItemDelegate(self.cells)

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent):
            is_editing = self.state() == QAbstractItemView.State.EditingState
            if not is_editing and self._own_key(event) is not None:
                event.accept()
                return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if self.state() != QAbstractItemView.State.EditingState:
            act = self._own_key(event)
            if act is not None:
                act()
                event.accept()
                return
        super().keyPressEvent(event)

    def selected_row_numbers(self) -> list[int]:
        index = self.currentIndex()
        return [index.row()] if index.isValid() else []

    def _own_key(self, event: QKeyEvent) -> Callable[[], None] | None:
        """What a key does on the cell under the cursor; None for all others."""
        row, column = self.current_row(), self.currentIndex().column()
        if not isinstance(row, BoardRow):
            return None
        key = Qt.Key(event.key())
        modifiers = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        if key in {Qt.Key.Key_PageDown, Qt.Key.Key_PageUp} and not modifiers:
            return _Call(self._go_to_heading, 1 if key == Qt.Key.Key_PageDown else -1)
        if row.event is None:
            return None
        if key in _UP | _DOWN:
            return self._nudge(row, column, 1 if key in _UP else -1, modifiers)
        return self._letter(row, column, key, modifiers)

    def _nudge(
        self, row: BoardRow, column: int, step: int, modifiers: Qt.KeyboardModifier
    ) -> Callable[[], None] | None:
        cell = cell_at(row, column)
        if cell is None or cell.selection is None:
            return None
        if modifiers & Qt.KeyboardModifier.ControlModifier:
            return _Call(self.price_nudged.emit, row, column, step)
        # In a cell of prices a sign begins a price.
        return _Call(self.line_nudged.emit, row, column, step) if cell.part == "line" else None

    def _letter(
        self, row: BoardRow, column: int, key: Qt.Key, modifiers: Qt.KeyboardModifier
    ) -> Callable[[], None] | None:
        is_whole = modifiers == Qt.KeyboardModifier.ShiftModifier
        if modifiers and not is_whole:
            return None
        if key in _STATUSES:
            status = _STATUSES[key]
            return _Call(self.switched.emit, row, -1 if is_whole else column, status)
        if key in _MODES:
            return _Call(self.stood.emit, row, -1 if is_whole else column, _MODES[key])
        if key == Qt.Key.Key_H and not is_whole:
            return _Call(self.history_asked.emit, row, column)
        if key in _ENTER and not is_whole:
            cell = cell_at(row, column)
            if cell is not None and cell.typed is not None:
                return self._edit_current
        return None

    def _edit_current(self) -> None:
        self.edit(self.currentIndex())

    def _go_to_heading(self, step: int) -> None:
        row = self.currentIndex().row() + step
        while 0 <= row < self.model().rowCount():
            found = self.grid_model().row_at(row)
            if isinstance(found, BoardRow) and found.event is None:
                below = self.model().index(row + 1, self.currentIndex().column())
                if below.isValid() and (step > 0 or row + 1 != self.currentIndex().row()):
                    self.setCurrentIndex(below)
                    self.scrollTo(self.model().index(row, 0))
                    return
            row += step


class _Call:
    """A call with its arguments, for keys."""

    def __init__(self, act: Callable[..., None], *arguments: object) -> None:
        self._act = act
        self._arguments = arguments

    def __call__(self) -> None:
        self._act(*self._arguments)
