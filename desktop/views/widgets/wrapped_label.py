"""A sentence that has the room of all its lines, whatever holds it."""

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QLabel

from desktop.views.widgets.looks import set_look


class WrappedLabel(QLabel):
    """Asks for the height of its lines itself: a splitter asks nobody how high a width makes it."""

    def __init__(self, role: str = "") -> None:
        """Make an empty sentence; the roles are those of `label`."""
        super().__init__()
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setWordWrap(True)
        set_look(self, "role", role)

    def setText(self, text: str) -> None:
        super().setText(text)
        self._ask_for_room()

    def clear(self) -> None:
        self.setText("")

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in {QEvent.Type.FontChange, QEvent.Type.StyleChange}:
            self._ask_for_room()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._ask_for_room()

    def _ask_for_room(self) -> None:
        needed = self.heightForWidth(self.width()) if self.text() else 0
        if needed != self.minimumHeight():
            self.setMinimumHeight(needed)
