"""A button that gives way to what stands beside it."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QPushButton, QStyle, QStyleOptionButton, QStylePainter

from desktop.views.widgets.looks import set_look


class GivingButton(QPushButton):
    """Asks for the room of all its words, and ends in “…” where it has less."""

    def __init__(self, text: str = "", role: str = "") -> None:
        """Make a button that Enter presses only when it has the focus; roles are the looks'."""
        super().__init__()
        self.setAutoDefault(False)
        # Below what a style gives a button without words there is nothing to show.
        self.setMinimumWidth(1)
        set_look(self, "role", role)
        self.set_words(text)

    def set_words(self, text: str) -> None:
        """Show a text; the whole of it is in the tooltip and is what is spoken."""
        self.setText(text.replace("&", "&&"))
        self.setToolTip(text)
        self.setAccessibleName(text)

    def paintEvent(self, _event: QPaintEvent) -> None:
        option = QStyleOptionButton()
        self.initStyleOption(option)
        contents = QStyle.SubElement.SE_PushButtonContents
        room = self.style().subElementRect(contents, option, self).width()
        mode, flag = Qt.TextElideMode.ElideRight, Qt.TextFlag.TextShowMnemonic.value
        option.text = option.fontMetrics.elidedText(option.text, mode, room, flag)
        QStylePainter(self).drawControl(QStyle.ControlElement.CE_PushButton, option)
