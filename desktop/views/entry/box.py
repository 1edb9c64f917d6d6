"""The one box wagers are typed into: coloured by meaning, the error underlined, a history."""

from collections.abc import Callable, Mapping, Sequence

from PySide6.QtCore import QCoreApplication, QEvent, Qt, Signal, Slot
from PySide6.QtGui import (
    QInputMethodEvent,
    QKeyEvent,
    QKeySequence,
    QPainter,
    QPaintEvent,
    QTextCharFormat,
)
from PySide6.QtWidgets import QLineEdit, QWidget

from desktop.domain.entry.secrets import without_pin
from desktop.domain.entry.tokens import Role, Token
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
        grammar_asked: `?` was pressed: the row of the grammar at the caret is wanted.
    """

    read = Signal(object)
    entered = Signal()
    grammar_asked = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        # The grammar of wagers is typed from left to right in every language.
        self.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        self._theme = theme
        self._history: list[str] = []
        self._place = 0
        self._draft = ""
        self._yields_undo: Callable[[], bool] = lambda: False
        self._ghost = ""
        self._checks: dict[tuple[int, int], bool] = {}
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
        """Keep an accepted line for the arrow keys; a PIN is not brought back."""
        text = without_pin(text)
        if text.strip() and (not self._history or self._history[-1] != text):
            self._history.append(text)
            del self._history[:-LONGEST_HISTORY]
        self._place = len(self._history)

    def bring_back(self, lines: Sequence[str]) -> None:
        """Put what was typed earlier, in other windows or on other days, before all of this."""
        self._history[:0] = lines
        del self._history[:-LONGEST_HISTORY]
        self._place = len(self._history)

    def show_ghost(self, text: str) -> None:
        """Say behind the line whom its last number means; it is no part of the line."""
        if text != self._ghost:
            self._ghost = text
            self.update()

    def show_checks(self, checks: Mapping[tuple[int, int], bool]) -> None:
        """Colour typed lines and prices by whether the board has them: they are a checksum."""
        if checks != self._checks:
            self._checks = dict(checks)
            self._paint_tokens()

    def rotation_at_caret(self) -> int | None:
        """The rotation number at the caret, or the last before it."""
        before = [
            token
            for token in self.reading.tokens
            if token.role is Role.ROTATION and token.start <= self.cursorPosition()
        ]
        return int(before[-1].text) if before else None

    def add_selection(self, text: str) -> None:
        """Write a selection behind the others, before the amount."""
        tokens = self.reading.tokens
        at = len(self.text())
        if tokens and tokens[-1].role is Role.AMOUNT:
            at = tokens[-1].start
        before, after = self.text()[:at].rstrip(), self.text()[at:]
        self.setText(" ".join(part for part in (before, text, after) if part))
        self.setFocus()

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
        elif event.text() == "?" and not self._is_in_quotes():
            self.grammar_asked.emit()
        elif key == Qt.Key.Key_Up:
            self._step(-1)
        elif key == Qt.Key.Key_Down:
            self._step(1)
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        text = self.text()
        is_at_end = self.cursorPosition() == len(text)
        if not (self._ghost and text and is_at_end):
            return
        # Behind the caret there is room as long as the line itself is not scrolled.
        left = self.cursorRect().right() + self._theme.pixels(12)
        room = self.rect().adjusted(left, 0, -self._theme.pixels(12), 0)
        painter = QPainter(self)
        painter.setFont(self._theme.font(16))
        painter.setPen(self._theme.color("text_3"))
        ghost = painter.fontMetrics().elidedText(
            self._ghost, Qt.TextElideMode.ElideRight, room.width()
        )
        painter.drawText(room, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, ghost)
        painter.end()

    def _is_in_quotes(self) -> bool:
        at = self.cursorPosition()
        return any(
            token.role is Role.TEXT and token.start < at <= token.end
            for token in self.reading.tokens
        )

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
        self._ghost, self._checks = "", {}
        self._paint_tokens()
        self.read.emit(self.reading)

    def _colour(self, token: Token) -> str:
        for (start, end), is_boards in self._checks.items():
            if start <= token.start and token.end <= end:
                return "positive" if is_boards else "warning"
        return _COLOURS[token.role]

    @Slot()
    def _paint_tokens(self) -> None:
        """Colour the text; QLineEdit takes formats only as an input method gives them."""
        wrong_at = self.reading.wrong_at
        attributes = []
        for token in self.reading.tokens:
            style = QTextCharFormat()
            style.setForeground(self._theme.color(self._colour(token)))
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
