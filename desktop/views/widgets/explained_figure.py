"""A figure of a strip or card that explains itself: a stop of the Tab key with a focus ring."""

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QFocusEvent, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPalette, QPen
from PySide6.QtWidgets import QWidget

from desktop.services.why.explanation import Why
from desktop.views.widgets.whys import ask_why, is_why_key

_ENTER = frozenset({Qt.Key.Key_Return, Qt.Key.Key_Enter})
_KEYPAD = Qt.KeyboardModifier.KeypadModifier


class ExplainedFigure(QWidget):
    """Holds the labels of a figure; F1, Alt+Enter, Enter or a double click explain it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._why: Why | None = None

    def set_why(self, why: Why | None) -> None:
        """Say what explains the figure; without it the Tab key passes by."""
        self._why = why
        policy = Qt.FocusPolicy.NoFocus if why is None else Qt.FocusPolicy.StrongFocus
        self.setFocusPolicy(policy)
        self.setToolTip("" if why is None else self.tr("F1 explains this number"))

    def why_now(self) -> Why | None:
        """What explains the figure."""
        return self._why

    def keyPressEvent(self, event: QKeyEvent) -> None:
        is_plain_enter = event.key() in _ENTER and not event.modifiers() & ~_KEYPAD
        if not (is_why_key(event) or is_plain_enter) or not ask_why(self):
            super().keyPressEvent(event)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        if not ask_why(self):
            super().mouseDoubleClickEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.update()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if self.hasFocus():
            painter = QPainter(self)
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(QPen(self.palette().color(QPalette.ColorRole.Accent), 2))
            painter.drawRoundedRect(self.rect().adjusted(1, 1, -1, -1), 4, 4)
