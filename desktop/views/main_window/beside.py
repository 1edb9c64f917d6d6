"""What stands beside the page of a window: inspector, recent places, panel of work."""

from PySide6.QtCore import QObject, Qt, Signal, Slot
from PySide6.QtWidgets import QMainWindow

from desktop.views.main_window.inspector import Inspector
from desktop.views.main_window.recent import Recent, RecentDialog
from desktop.views.main_window.selection_watch import SelectionWatch
from desktop.views.main_window.work_panel import WorkPanel
from desktop.views.session import Session


class Beside(QObject):
    """Follows the page in front.

    Signals:
        go: A page and what it is to show.
        window_asked: The Place that is to be shown in a window of its own.
    """

    go = Signal(str, object)
    window_asked = Signal(object)

    def __init__(self, session: Session, window: QMainWindow) -> None:
        super().__init__(window)
        self._session, self._window = session, window
        self.watch = SelectionWatch(window)
        self.inspector = Inspector(session, window)
        self.inspector.go.connect(self.go)
        # Where windows are mirrored, the pages are at the right.
        right, left = Qt.DockWidgetArea.RightDockWidgetArea, Qt.DockWidgetArea.LeftDockWidgetArea
        window.addDockWidget(left if window.isRightToLeft() else right, self.inspector)
        self.watch.changed.connect(self.inspector.show_subject)
        self.recent = Recent(session.settings, session.path.name, session.actor.name)
        self.watch.stayed_on.connect(self.recent.note)
        self.work_panel: WorkPanel | None = None

    @Slot()
    def toggle_inspector(self) -> None:
        """Open or close the details beside the page."""
        self.inspector.set_open(is_open=self.inspector.isHidden())

    @Slot()
    def open_recent(self) -> None:
        """What was visited last."""
        self.watch.note_stay()
        dialog = RecentDialog(self._session, self.recent.list(), self._window)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.go.connect(self.go)
        dialog.window_asked.connect(self.window_asked)
        dialog.open()

    @Slot()
    def open_work(self) -> None:
        """What runs and what came to an end."""
        if self.work_panel is None:
            self.work_panel = WorkPanel(self._session, self._window)
        self.work_panel.show()
        self.work_panel.raise_()
        self.work_panel.activateWindow()
