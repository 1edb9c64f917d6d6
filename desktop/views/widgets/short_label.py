"""A line that gives way to what stands beside it."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QLabel, QSizePolicy

from desktop.views.widgets.looks import set_look


class ShortLabel(QLabel):
    """Ends in “…” where there is no room; the whole of it is in its tooltip."""

    def __init__(self, text: str = "", role: str = "") -> None:
        """Make a line; the roles are those of `label`."""
        super().__init__()
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        set_look(self, "role", role)
        self.setText(text)

    def setText(self, text: str) -> None:
        super().setText(text)
        self.setToolTip(text)

    def paintEvent(self, event: QPaintEvent) -> None:
        room = self.contentsRect()
        shown = self.fontMetrics().elidedText(
            self.text(), Qt.TextElideMode.ElideRight, room.width()
        )
        if self.wordWrap() or shown == self.text():
            super().paintEvent(event)
            return
        painter = QPainter(self)
        # The style sheet's colour is in the palette of the label.
        painter.setPen(self.palette().color(self.foregroundRole()))
        painter.drawText(room, self.alignment().value, shown)


class GivingLabel(ShortLabel):
    """Asks for the room of all its words, and ends in “…” before a number beside it is cut."""

    def __init__(self, text: str = "", role: str = "") -> None:
        """Make a line; the roles are those of `label`."""
        super().__init__(text, role)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        self.setMinimumWidth(1)
