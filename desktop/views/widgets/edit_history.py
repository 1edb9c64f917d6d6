"""Undo while editing: what was typed into a form or a grid and is not in the book yet."""

from collections.abc import Callable, Hashable
from typing import Any

from PySide6.QtCore import QEvent, QObject, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent, QKeySequence, QShortcut, QUndoCommand, QUndoStack
from PySide6.QtWidgets import QComboBox, QLineEdit, QWidget

_TYPING = 1
_UNDO, _REDO = QKeySequence.StandardKey.Undo, QKeySequence.StandardKey.Redo


class _Edit(QUndoCommand):
    """One value in place of another; what is typed into one field in a row is one edit."""

    def __init__(self, key: Hashable, before: Any, after: Any, show: Callable[[Any], None]) -> None:
        super().__init__()
        self.key, self.before, self.after, self.show = key, before, after, show
        self._is_shown = True

    def redo(self) -> None:
        # Pushing does it for the first time, and there it was typed already.
        if not self._is_shown:
            self.show(self.after)
        self._is_shown = True

    def undo(self) -> None:
        self.show(self.before)
        self._is_shown = False

    def id(self) -> int:
        return _TYPING if isinstance(self.key, QObject) else -1

    def mergeWith(self, other: QUndoCommand) -> bool:
        if not isinstance(other, _Edit) or other.key is not self.key:
            return False
        self.after = other.after
        return True


class EditHistory(QObject):
    """The edits of one window part; Ctrl+Z takes the last one back, Ctrl+Shift+Z does it again.

    Signals:
        nothing_left: Ctrl+Z, and there is no edit to take back.
    """

    nothing_left = Signal()

    def __init__(self, owner: QWidget) -> None:
        super().__init__(owner)
        self.stack = QUndoStack(self)
        self._texts: dict[QObject, str] = {}
        for key, run in ((_UNDO, self.undo), (_REDO, self.redo)):
            shortcut = QShortcut(key, owner, run)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)

    def watch(self, field: QLineEdit | QComboBox, edited: Callable[[], None]) -> None:
        """Remember what is typed or chosen in a field.

        Args:
            field: Its own undo gives way to this one.
            edited: Called when an edit was taken back or done again.
        """
        self._texts[field] = _text_of(field)
        if isinstance(field, QLineEdit):
            field.textEdited.connect(lambda _: self._on_edited(field, edited))
            field.installEventFilter(self)
        else:
            field.activated.connect(lambda _: self._on_edited(field, edited))

    def note(self, before: Any, after: Any, show: Callable[[Any], None]) -> None:
        """Remember that one value took the place of another, by whatever it is shown with."""
        if before != after:
            self.stack.push(_Edit(None, before, after, show))

    def forget(self) -> None:
        """What is shown now is where editing begins: it was saved, read anew or taken back."""
        self.stack.clear()
        for field in self._texts:
            self._texts[field] = _text_of(field)

    @Slot()
    def undo(self) -> None:
        """Take the last edit back."""
        if self.stack.canUndo():
            self.stack.undo()
        else:
            self.nothing_left.emit()

    @Slot()
    def redo(self) -> None:
        """Do again what was taken back."""
        self.stack.redo()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            for key, run in ((_UNDO, self.undo), (_REDO, self.redo)):
                if event.matches(key):
                    run()
                    return True
        return super().eventFilter(watched, event)

    def _on_edited(self, field: QLineEdit | QComboBox, edited: Callable[[], None]) -> None:
        before, after = self._texts[field], _text_of(field)

        def show(text: str) -> None:
            self._texts[field] = text
            if isinstance(field, QLineEdit):
                field.setText(text)
            else:
                field.setCurrentText(text)
            field.setFocus()
            edited()

        self._texts[field] = after
        if before != after:
            self.stack.push(_Edit(field, before, after, show))


def _text_of(field: QObject) -> str:
    return field.text() if isinstance(field, QLineEdit) else field.currentText()  # type: ignore[attr-defined]  # a combo box
