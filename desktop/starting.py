"""The start of the window program: a window is painted before anything heavy is loaded."""

import builtins
import gc
import linecache
import os
import sys
import threading
from pathlib import Path
from typing import TYPE_CHECKING, Literal

from PySide6.QtCore import QEventLoop, QObject, Qt, Signal
from PySide6.QtWidgets import QApplication

from desktop.paths import log_folder, settings_file
from desktop.views.look import application, dressed
from desktop.views.main_window.layout import find_windows
from desktop.views.main_window.opening import OpeningFrame
from desktop.views.settings import Settings
from desktop.views.single_instance import raise_first_window

if TYPE_CHECKING:
    from desktop.app import Program
    from desktop.book.machine import Machine

# Set to anything, it has every slow event of the window logged.
DEBUG_VARIABLE = "BOOKDESK_DEBUG"
Wanted = Literal["last", "demo", "practice"]
_SWITCH_SECONDS = 0.0005


def run(path: Path | None, machine: "Machine", *, which: Wanted = "last", page: str = "") -> int:
    """Run the window program until its window is closed; answers the exit status.

    Args:
        path: The book; without it the last one, or the question which.
        machine: Clock and randomness.
        which: Without a path the last book, the demo book or the practice book; the last two are
            made now if they are not there.
        page: The id of the page to show; the one it was left on when missing.
    """
    sys.setswitchinterval(_SWITCH_SECONDS)
    # Loading makes many objects and drops few; from then on a clock of our own collects.
    gc.disable()
    app = application()
    settings = Settings(settings_file())
    if which == "last":
        path = path or next((book for book in settings.recent_books if book.exists()), None)
        if path is not None and raise_first_window(path.absolute(), [page] if page else []):
            return 0
    frame = OpeningFrame(dressed(app, settings), next(iter(find_windows(settings)), None))
    # Where it is not known yet which book is wanted, the first window is the question.
    if path is not None or which != "last":
        frame.show()
        app.processEvents()
    loading = Loading()
    if not loading.wait(frame):
        return 0
    return serve(app, loading.program(app, machine, settings, frame), path, which, page)


class Loading(QObject):
    """Imports the program in a thread, so that the frame answers meanwhile.

    Signals:
        done: It is imported, or it failed.
    """

    done = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.program: type[Program]
        self._error: Exception | None = None
        self._is_wanted = True

    def wait(self, frame: OpeningFrame) -> bool:
        """Load; whether somebody still waits for it at the end.

        Raises:
            Exception: What the import failed with.
        """
        loop = QEventLoop()
        self.done.connect(loop.quit, Qt.ConnectionType.QueuedConnection)
        frame.left.connect(self._on_left)
        thread = threading.Thread(target=self._load, name="loading", daemon=True)
        thread.start()
        loop.exec()
        thread.join()
        frame.left.disconnect(self._on_left)
        if self._error is not None:
            raise self._error
        return self._is_wanted

    def _load(self) -> None:
        try:
            import_without_features()
            # SQLAlchemy, the services and the windows: most of the time of a start.
            from desktop.app import Program  # noqa: PLC0415

            self.program = Program
            # What SQLAlchemy writes for itself is kept there for tracebacks.
            linecache.clearcache()
            # What was loaded stays; from here on it is not looked through for garbage. It has none
            # to speak of, and to collect any is not for this thread: see tasks/garbage.py.
            gc.freeze()
        except Exception as error:  # noqa: BLE001 - the edge of a thread: it is raised by wait()
            self._error = error
        self.done.emit()

    def _on_left(self) -> None:
        self._is_wanted = False


def import_without_features() -> None:
    """Have Python import as it did before PySide6.

    PySide6 reads the source of every module that is imported after it, to see whether it asks for
    other names of methods; none of ours does. All those sources would stay in memory, 25 MB.
    """
    before = vars(builtins).get("__orig_import__")
    if before is not None:
        builtins.__import__ = before
    linecache.clearcache()


def serve(
    app: QApplication, program: "Program", path: Path | None, which: Wanted, page: str
) -> int:
    """Open what is wanted and run until the last window is closed; answers the exit status."""
    # What the first paint does not need.
    from desktop.log import start_log, stop_log, watch_for_hard_crashes  # noqa: PLC0415
    from desktop.views.faults import FaultWatch  # noqa: PLC0415
    from desktop.views.watchdog import EventWatch, Heartbeat, log_slow  # noqa: PLC0415

    log = start_log(log_folder())
    left_behind, crash_file = watch_for_hard_crashes(log_folder())
    heartbeat = Heartbeat(crash_file)
    events = EventWatch(app, log_slow)
    if os.environ.get(DEBUG_VARIABLE):
        events.start()
    faults = FaultWatch(app, program.ask_whether_safe)
    faults.restart_asked.connect(program.restart)
    program.ended.connect(app.quit, Qt.ConnectionType.QueuedConnection)
    if left_behind:
        program.opened.connect(
            lambda *_: faults.tell_hard_crash(left_behind), Qt.ConnectionType.SingleShotConnection
        )
    try:
        match which:
            case "demo":
                program.open_demo()
            case "practice":
                program.open_practice()
            case "last":
                program.start(path, page)
        return app.exec()
    finally:
        program.close_book()
        events.stop()
        heartbeat.stop()
        faults.stop()
        stop_log(log)
        crash_file.close()
