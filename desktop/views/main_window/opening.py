"""The first thing on the screen: the frame of the main window, while what fills it is loaded."""

from PySide6.QtCore import Qt, QTimer, Signal, Slot
from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import QHBoxLayout, QMainWindow, QProgressBar, QVBoxLayout, QWidget

from desktop.views.main_window.layout import SIZE, WindowLayout, stand
from desktop.views.main_window.pages import rail_pages
from desktop.views.theme import Theme
from desktop.views.widgets.looks import label
from desktop.views.widgets.nav_rail import NavRail

SHOWN_AFTER_MS = 600
_BAR_WIDTH = 320


class OpeningFrame(QMainWindow):
    """Stands where the main window will stand, and says what takes its time.

    It needs nothing of the book and nothing that is heavy to load.

    Signals:
        left: The user closed it; nobody waits any more.
    """

    left = Signal()

    def __init__(self, theme: Theme, layout: WindowLayout | None = None) -> None:
        """Make the frame, not yet shown.

        Args:
            theme: The look.
            layout: How the main window stood when it was left.
        """
        super().__init__()
        self.theme = theme
        self.setWindowTitle(self.tr("Bookdesk"))
        self.rail = NavRail(theme, rail_pages())
        self.rail.setEnabled(False)
        self._text = label(self.tr("Starting Bookdesk…"))
        body = QWidget()
        body.setObjectName("body")
        row = QHBoxLayout(body)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self.rail)
        row.addLayout(self._make_middle(), 1)
        self.setCentralWidget(body)
        # The main window has both, and the rail between them.
        self.menuBar().addMenu(self.tr("&Book")).setEnabled(False)
        self.statusBar()
        self._delay = QTimer(self)
        self._delay.setSingleShot(True)
        self._delay.timeout.connect(self.show)
        self._stand(layout)

    def start(self, text: str) -> None:
        """Name what is under way; the frame shows itself if that lasts."""
        self._text.setText(text)
        if not self.isVisible():
            self._delay.start(SHOWN_AFTER_MS)

    @Slot()
    def finish(self) -> None:
        """It is open, or not; nothing more to wait for, and nothing of it is kept."""
        self._delay.stop()
        self.hide()
        self.deleteLater()

    def closeEvent(self, event: QCloseEvent) -> None:
        super().closeEvent(event)
        self._delay.stop()
        self.left.emit()

    def _make_middle(self) -> QVBoxLayout:
        bar = QProgressBar()
        bar.setRange(0, 0)
        bar.setTextVisible(False)
        bar.setAccessibleName(self.tr("Progress"))
        bar.setFixedWidth(self.theme.pixels(_BAR_WIDTH))
        middle = QVBoxLayout()
        middle.setSpacing(12)
        middle.addStretch(1)
        middle.addWidget(self._text, 0, Qt.AlignmentFlag.AlignHCenter)
        middle.addWidget(bar, 0, Qt.AlignmentFlag.AlignHCenter)
        middle.addStretch(1)
        return middle

    def _stand(self, layout: WindowLayout | None) -> None:
        self.resize(*SIZE)
        if layout is not None:
            self.rail.set_folded(is_folded=layout.is_folded)
            stand(self, layout)
