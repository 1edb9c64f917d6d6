"""A small window that says what takes its time before there is a main window."""

from PySide6.QtCore import QTimer, Slot
from PySide6.QtWidgets import QProgressBar, QVBoxLayout, QWidget

from desktop.views.theme import Theme
from desktop.views.widgets.looks import label

SHOWN_AFTER_MS = 600


class OpeningNotice(QWidget):
    """Shows itself if the opening lasts."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.setWindowTitle(self.tr("Bookdesk"))
        self.setMinimumWidth(theme.pixels(420))
        self._text = label()
        self._bar = QProgressBar()
        self._bar.setTextVisible(False)
        self._bar.setAccessibleName(self.tr("Progress"))
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 24, 24, 24)
        column.setSpacing(12)
        column.addWidget(self._text)
        column.addWidget(self._bar)
        self._delay = QTimer(self)
        self._delay.setSingleShot(True)
        self._delay.timeout.connect(self.show)

    def start(self, text: str) -> None:
        """Name what is under way."""
        self._text.setText(text)
        self._bar.setRange(0, 0)
        self._delay.start(SHOWN_AFTER_MS)

    @Slot()
    def finish(self) -> None:
        """It is open, or not; nothing more to wait for."""
        self._delay.stop()
        self.hide()
