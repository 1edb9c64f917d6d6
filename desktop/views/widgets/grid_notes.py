"""What a grid says over its rows: new ones above, everything selected, and what is looked for."""

from PySide6.QtCore import QCoreApplication, QEvent, QObject, QPoint, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLineEdit, QPushButton, QWidget

from desktop.views.widgets.looks import button, label, set_look

GAP = 8


class GridPill(QPushButton):
    """A word in the middle of the upper or lower edge of a grid; a click acts on it."""

    def __init__(self, over: QWidget, *, at_top: bool) -> None:
        super().__init__(over)
        self._over, self._at_top = over, at_top
        self.setProperty("role", "chip")
        self.setAutoDefault(False)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setCheckable(True)
        self.setChecked(True)
        self.hide()
        over.installEventFilter(self)

    def say(self, text: str, tooltip: str = "") -> None:
        """Show a text, or nothing."""
        self.setText(text)
        self.setAccessibleName(text)
        self.setToolTip(tooltip)
        self.setVisible(bool(text))
        self._place()

    def nextCheckState(self) -> None:
        """Stay as it looks."""

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Resize:
            self._place()
        return super().eventFilter(watched, event)

    def _place(self) -> None:
        self.adjustSize()
        left = (self._over.width() - self.width()) // 2
        self.move(left, GAP if self._at_top else self._over.height() - self.height() - GAP)


class FindBox(QFrame):
    """The text that is looked for in a grid, over its upper right corner.

    Signals:
        next_wanted: The next row with the text is to be found.
        previous_wanted: The row before with the text.
        closed: Esc was pressed.
    """

    next_wanted = Signal()
    previous_wanted = Signal()
    closed = Signal()

    def __init__(self, over: QWidget) -> None:
        super().__init__(over)
        self._over = over
        self.setProperty("role", "card")
        self.setAutoFillBackground(True)
        self.box = QLineEdit()
        self.box.setPlaceholderText(_tr("Find in the table"))
        self.box.setAccessibleName(_tr("Find in the table"))
        self.box.setMinimumWidth(over.fontMetrics().averageCharWidth() * 28)
        self.answer = label(role="hint")
        self._next = button(_tr("Next  F3"), self._on_next, role="flat")
        row = QHBoxLayout(self)
        row.setContentsMargins(GAP, 4, GAP, 4)
        row.setSpacing(GAP)
        for part in (self.box, self.answer, self._next):
            row.addWidget(part)
        self.box.installEventFilter(self)
        over.installEventFilter(self)
        self.hide()

    @property
    def text(self) -> str:
        """What is looked for."""
        return self.box.text().strip()

    def open(self) -> None:
        """Show it and take the keyboard."""
        self.show()
        self._place()
        self.raise_()
        self.box.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.box.selectAll()

    def tell(self, *, is_found: bool) -> None:
        """Say whether there is a row with the text."""
        set_look(self.box, "wrong", "false" if is_found else "true")
        self.answer.setText("" if is_found else _tr("No row has it"))
        self._place()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self.box and isinstance(event, QKeyEvent):
            if event.type() == QEvent.Type.ShortcutOverride and self._is_own(event):
                event.accept()
                return True
            if event.type() == QEvent.Type.KeyPress and self._is_own(event):
                self._on_key(event)
                return True
        elif event.type() == QEvent.Type.Resize:
            self._place()
        return super().eventFilter(watched, event)

    def _is_own(self, event: QKeyEvent) -> bool:
        own = {Qt.Key.Key_F3, Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Escape}
        return event.key() in own

    def _on_key(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.hide()
            self.closed.emit()
        else:
            is_back = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
            (self.previous_wanted if is_back else self.next_wanted).emit()

    def _on_next(self) -> None:
        self.next_wanted.emit()

    def _place(self) -> None:
        self.adjustSize()
        self.move(QPoint(max(GAP, self._over.width() - self.width() - GAP), GAP))


def _tr(text: str) -> str:
    return QCoreApplication.translate("GridView", text)
