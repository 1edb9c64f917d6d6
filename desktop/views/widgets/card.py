"""Cards and section headers: what belongs together stands together."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from desktop.views.widgets.looks import label


class SectionHeader(QWidget):
    """A caption with room for a count at the left and widgets at the right."""

    def __init__(self, title: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._title = label(title, "caption")
        self._note = label(role="hint")
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(8)
        self._row.addWidget(self._title)
        self._row.addWidget(self._note)
        self._row.addStretch(1)

    def set_title(self, title: str) -> None:
        """Change the caption."""
        self._title.setText(title)

    def set_note(self, note: str) -> None:
        """Say a count or a state beside the caption."""
        self._note.setText(note)

    def add_widget(self, widget: QWidget) -> None:
        """Put a widget at the right end."""
        self._row.addWidget(widget)


class Card(QFrame):
    """A bordered surface; its content goes into `body`."""

    def __init__(
        self, title: str = "", parent: QWidget | None = None, *, flush: bool = False
    ) -> None:
        """Make an empty card.

        Args:
            title: A caption above the body.
            parent: Qt's parent.
            flush: Without inner margins, for a grid that fills the card.
        """
        super().__init__(parent)
        self.setProperty("role", "card")
        self.setAccessibleName(title)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(1, 1, 1, 1)
        outer.setSpacing(0)
        self.header = SectionHeader(title, self)
        self.header.setVisible(bool(title))
        if title:
            self.header.setContentsMargins(16, 12, 16, 8)
            outer.addWidget(self.header)
        self.body = QVBoxLayout()
        if flush:
            self.body.setContentsMargins(0, 0, 0, 0)
        else:
            self.body.setContentsMargins(16, 0 if title else 12, 16, 12)
        self.body.setSpacing(8)
        outer.addLayout(self.body)


def buddy_label(text: str, buddy: QWidget) -> QLabel:
    """A caption whose mnemonic (`&Name`) leads to the field, which is named after it."""
    made = label(text, "caption")
    made.setBuddy(buddy)
    made.setAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
    if not buddy.accessibleName():
        buddy.setAccessibleName(text.replace("&", ""))
    return made
