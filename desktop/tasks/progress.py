"""How far work is, told on the GUI thread."""

import threading
import time
from collections.abc import Callable

from PySide6.QtCore import QTimer

from desktop.progress import Progress

REPORTS_PER_SECOND = 20


class PacedProgress:
    """Reports of a piece of work, told on the GUI thread at most twenty times a second.

    The work calls the object itself: `progress(done, total, text)`, from any thread. Only the
    latest report is told, and the last one always is, before the answer.
    """

    def __init__(self, on_progress: Progress, send: Callable[[Callable[[], None]], None]) -> None:
        self._on_progress = on_progress
        self._send = send
        self._lock = threading.Lock()
        self._latest: tuple[int, int, str] | None = None
        self._under_way = False
        self._told_at = 0.0

    def __call__(self, done: int, total: int, text: str = "") -> None:
        """Say how far the work is, from its own thread."""
        with self._lock:
            self._latest = (done, total, text)
            if self._under_way:
                return
            self._under_way = True
        self._send(self._arrive)

    def _arrive(self) -> None:
        wait_seconds = self._told_at + 1 / REPORTS_PER_SECOND - time.monotonic()
        if wait_seconds > 0:
            QTimer.singleShot(int(wait_seconds * 1000) + 1, self.tell)
        else:
            self.tell()

    def tell(self) -> None:
        """Tell the latest report now, if there is one untold."""
        with self._lock:
            latest, self._latest = self._latest, None
            self._under_way = False
        if latest is not None:
            self._told_at = time.monotonic()
            self._on_progress(*latest)
