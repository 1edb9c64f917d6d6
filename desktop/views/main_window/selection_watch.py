"""Follows what is selected on the page in front."""

from PySide6.QtCore import QObject, QTimer, Signal, Slot
from PySide6.QtWidgets import QTabWidget, QWidget

from desktop.views.page import Selecting, Subject
from desktop.views.widgets.grid_view import GridView
from desktop.views.widgets.tree_grid import TreeGrid

# Who runs down a table with the arrow keys wants the row where the hand rests.
_PAUSE_MS = 80
_STAYED_MS = 1500


class SelectionWatch(QObject):
    """Asks the page a moment after a cursor moved in one of its tables.

    Signals:
        changed: The Subject that is selected now, or None.
        stayed_on: The Subject that somebody looked at for a while.
    """

    changed = Signal(object)
    stayed_on = Signal(object)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._page: QWidget | None = None
        self.subject: Subject | None = None
        self._pause = _single_shot(self, _PAUSE_MS)
        self._pause.timeout.connect(self.look)
        self._stay = _single_shot(self, _STAYED_MS)
        self._stay.timeout.connect(self.note_stay)

    def follow(self, page: QWidget) -> None:
        """Hear of the cursors of a page that was just made."""
        tables: list[GridView | TreeGrid] = [
            *page.findChildren(GridView), *page.findChildren(TreeGrid)
        ]  # fmt: skip
        for table in tables:
            table.current_row_changed.connect(self._pause.start)
            if table.model() is not None:
                table.model().modelReset.connect(self._pause.start)
        for tabs in page.findChildren(QTabWidget):
            tabs.currentChanged.connect(self._pause.start)

    def show_page(self, page: QWidget) -> None:
        """Another page is in front."""
        self.note_stay()
        self._page = page
        self._pause.start()

    @Slot()
    def look(self) -> None:
        """Ask the page now."""
        page: object = self._page
        subject = page.selected() if isinstance(page, Selecting) else None
        if subject != self.subject:
            self.subject = subject
            self.changed.emit(subject)
            self._stay.start()

    @Slot()
    def note_stay(self) -> None:
        """What is selected has been looked at."""
        if self.subject is not None:
            self.stayed_on.emit(self.subject)


def _single_shot(parent: QObject, milliseconds: int) -> QTimer:
    timer = QTimer(parent)
    timer.setSingleShot(True)
    timer.setInterval(milliseconds)
    return timer
