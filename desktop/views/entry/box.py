"""The one box wagers are typed into: coloured by meaning, the error underlined, a history."""

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, QEvent, Qt, Signal, Slot
from PySide6.QtGui import (
    QInputMethodEvent,
    QKeyEvent,
    QKeySequence,
    QTextCharFormat,
)
from PySide6.QtWidgets import QLineEdit, QWidget

from desktop.domain.entry.tokens import Role
from desktop.views.entry.reading import Reading, read_line
from desktop.views.theme import Theme

LONGEST_HISTORY = 100
_COLOURS = {
    Role.ACCOUNT: "held",
    Role.PIN: "text_3",
    Role.HEAD: "held",
    Role.ROTATION: "accent",
    Role.PERIOD: "info",
    Role.MARKET: "info",
    Role.LINE: "text",
    Role.PRICE: "text_2",
    Role.AMOUNT: "positive",
    Role.SLASH: "text_3",
    Role.SEPARATOR: "text_3",
    Role.BUY: "info",
    Role.FLAG: "warning",
    Role.SPOT: "warning",
    Role.LINK: "held",
    Role.FILL: "held",
    Role.TEXT: "text",
    Role.DUE: "text_2",
    Role.UNKNOWN: "negative",
}


class EntryBox(QLineEdit):
    """Tells what was read at every key; Enter is told, not acted on.

    Signals:
        read: A Reading.
        entered: Enter was pressed.
    """

    read = Signal(object)
    entered = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._history: list[str] = []
        self._place = 0
        self._draft = ""
        self._yields_undo: Callable[[], bool] = lambda: False
        self.reading: Reading = read_line("")
        self.setProperty("role", "entry")
        self.setAccessibleName(self.tr("Wager"))
        self.setPlaceholderText(self.tr("452 -3 500    P 452/454 o47.5 100    ST 452 461 100"))
        self.setMaxLength(2000)
        self.textChanged.connect(self._on_text_changed)
        theme.changed.connect(self._paint_tokens)

    def yield_undo_when(self, condition: Callable[[], bool]) -> None:
        """Leave Ctrl+Z to the page while this says so, instead of undoing typing."""
        self._yields_undo = condition

    def remember(self, text: str) -> None:
        """Keep an accepted line for the arrow keys."""
        if text.strip() and (not self._history or self._history[-1] != text):
            self._history.append(text)
            del self._history[:-LONGEST_HISTORY]
        self._place = len(self._history)

    @property
    def last_line(self) -> str:
        """The line accepted last, or nothing."""
        return self._history[-1] if self._history else ""

    def jump_to_error(self) -> None:
        """Put the caret where the line cannot be read."""
        if self.reading.error is not None:
            self.setCursorPosition(self.reading.error.position)

    def event(self, event: QEvent) -> bool:
        is_override = event.type() == QEvent.Type.ShortcutOverride
        if is_override and isinstance(event, QKeyEvent):
            is_undo = event.matches(QKeySequence.StandardKey.Undo)
            if is_undo and self._yields_undo():
                event.ignore()
                return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = event.key()
        if key in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self.entered.emit()
        elif key == Qt.Key.Key_Up:
            self._step(-1)
        elif key == Qt.Key.Key_Down:
            self._step(1)
        else:
            super().keyPressEvent(event)

    def _step(self, by: int) -> None:
        place = self._place + by
        if not 0 <= place <= len(self._history):
            return
        if self._place == len(self._history):
            self._draft = self.text()
        self._place = place
        self.setText(self._draft if place == len(self._history) else self._history[place])

    @Slot(str)
    def _on_text_changed(self, text: str) -> None:
        self.reading = read_line(text)
        self._paint_tokens()
        self.read.emit(self.reading)

    @Slot()
    def _paint_tokens(self) -> None:
        """Colour the text; QLineEdit takes formats only as an input method gives them."""
        wrong_at = self.reading.wrong_at
        attributes = []
        for token in self.reading.tokens:
            style = QTextCharFormat()
            style.setForeground(self._theme.color(_COLOURS[token.role]))
            if wrong_at is not None and token.start <= wrong_at < token.end:
                style.setUnderlineStyle(QTextCharFormat.UnderlineStyle.WaveUnderline)
                style.setUnderlineColor(self._theme.color("negative"))
            attributes.append(
                QInputMethodEvent.Attribute(
                    QInputMethodEvent.AttributeType.TextFormat,
                    token.start - self.cursorPosition(),
                    token.end - token.start,
                    style,
                )
            )
        QCoreApplication.sendEvent(self, QInputMethodEvent("", attributes))
