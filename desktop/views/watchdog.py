"""What the GUI thread spends its time on: each Qt event measured, and a dump when it is silent."""

import faulthandler
import logging
import sys
import threading
import time
import traceback
from collections import deque
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import TextIO

from PySide6.QtCore import QEvent, QObject, Qt, QThread, Signal, Slot
from PySide6.QtWidgets import QApplication

SLOW_MS = 16.0
STALL_MS = 50.0
SILENT_SECONDS = 0.5
_FRAMES_KEPT = 240

_log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class MeasuredEvent:
    """An event that took long.

    Attributes:
        receiver: Class and object name of who received it.
        kind: Qt's name of the event.
        milliseconds: CPU time of the GUI thread; what other threads and programs took is not in it.
    """

    receiver: str
    kind: str
    milliseconds: float

    def __str__(self) -> str:
        return f"{self.kind} for {self.receiver}: {self.milliseconds:.0f} ms"


class EventWatch:
    """Measures every event of the GUI thread while it is on; it costs 2 µs an event.

    What an event loop inside an event (a menu, a dialog) delivers is not counted to that event.

    Attributes:
        frames: Milliseconds of CPU of the last frames: the painting of a whole window.
        events: How many events there were.
    """

    def __init__(
        self,
        app: QApplication,
        on_slow: Callable[[MeasuredEvent], None],
        limit_ms: float = SLOW_MS,
    ) -> None:
        self._app = app
        self._on_slow = on_slow
        self._limit = limit_ms
        self._gui_thread = threading.get_ident()
        # One entry for each event under way: [loop level, CPU of events of loops inside it].
        self._under_way: list[list[float]] = []
        self.frames: deque[float] = deque(maxlen=_FRAMES_KEPT)
        self.events = 0
        self._is_on = False
        self._before: Callable[[QObject, QEvent], bool] | None = None

    def start(self) -> None:
        """Measure from now on."""
        if not self._is_on:
            self._is_on = True
            self._before = vars(self._app).get("notify")
            # Qt asks Python for an override; one on the object itself can be taken away again.
            self._app.notify = self._notify  # type: ignore[method-assign]

    def stop(self) -> None:
        """Measure no more: events cost nothing extra."""
        if self._is_on:
            self._is_on = False
            del self._app.notify
            if self._before is not None:
                # Another watch was on before; it goes on.
                self._app.notify = self._before  # type: ignore[method-assign]

    def _notify(self, receiver: QObject, event: QEvent) -> bool:
        if threading.get_ident() != self._gui_thread:
            return QApplication.notify(self._app, receiver, event)
        # Afterwards both may be gone.
        kind, level = event.type(), QThread.currentThread().loopLevel()
        name = _name_of(receiver)
        entry = [float(level), 0.0]
        self._under_way.append(entry)
        begun = time.thread_time()
        try:
            return QApplication.notify(self._app, receiver, event)
        finally:
            spent = (time.thread_time() - begun) * 1000
            self._under_way.pop()
            self._count(kind, name, spent - entry[1], spent, level)

    def _count(self, kind: QEvent.Type, name: str, own: float, spent: float, level: int) -> None:
        self.events += 1
        if self._under_way:
            outer = self._under_way[-1]
            outer[1] += spent if level > outer[0] else 0.0
        if kind == QEvent.Type.UpdateRequest:
            self.frames.append(own)
        if own > self._limit:
            self._on_slow(MeasuredEvent(name, kind.name, own))


def _name_of(receiver: QObject) -> str:
    named = receiver.objectName() if receiver.isWidgetType() else ""
    return f"{type(receiver).__name__} {named}".strip()


def log_slow(event: MeasuredEvent) -> None:
    """Write a slow event into the log: no texts of the window, only classes."""
    _log.warning(
        "The window was busy with one event",
        extra={
            "window": event.receiver,
            "kind": event.kind,
            "milliseconds": int(event.milliseconds),
        },
    )


class Heartbeat(QObject):
    """A thread that asks the GUI thread for a sign of life, and writes down where it hangs.

    Qt's own signals of an event loop going to sleep do not tell waiting from working everywhere.
    """

    _asked = Signal(int)

    def __init__(self, stream: TextIO, silent_seconds: float = SILENT_SECONDS) -> None:
        """Watch the calling thread.

        Args:
            stream: A real file, into which every thread's stack is written.
            silent_seconds: How long the event loop may be busy with one thing.
        """
        super().__init__()
        self._stream = stream
        self._silent_seconds = silent_seconds
        self._gui_thread = threading.get_ident()
        self._answered = 0
        self._is_over = threading.Event()
        self.dumps = 0
        self._asked.connect(self._on_asked, Qt.ConnectionType.QueuedConnection)
        self._thread = threading.Thread(target=self._watch, name="heartbeat", daemon=True)
        self._thread.start()

    def stop(self) -> None:
        """End the thread."""
        self._is_over.set()
        self._thread.join()

    @Slot(int)
    def _on_asked(self, number: int) -> None:
        self._answered = number

    def _watch(self) -> None:
        number = 0
        while not self._is_over.is_set():
            number += 1
            asked_at = time.monotonic()
            self._asked.emit(number)
            self._is_over.wait(self._silent_seconds)
            if self._answered == number or self._is_over.is_set():
                continue
            self._dump()
            while self._answered != number and not self._is_over.wait(self._silent_seconds):
                pass
            silent = int((time.monotonic() - asked_at) * 1000)
            _log.warning("The window answers again", extra={"milliseconds": silent})

    def _dump(self) -> None:
        frame = sys._current_frames().get(self._gui_thread)  # noqa: SLF001  Python's own way to look at another thread
        last = traceback.extract_stack(frame)[-1] if frame is not None else None
        place = f"{Path(last.filename).name}:{last.lineno} {last.name}" if last else ""
        _log.warning("The window is silent", extra={"window": place})
        self._stream.write("The window is silent.\n")
        self._stream.flush()
        faulthandler.dump_traceback(self._stream, all_threads=True)
        self.dumps += 1
