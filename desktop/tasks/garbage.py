"""Garbage is collected on the thread of the windows, and on no other."""

import ctypes
import gc
import sys

from PySide6.QtCore import QObject, QTimer, Slot

OBJECTS = 50_000
_LOOK_MS = 1_000
_WHOLE_EVERY = 300


class GarbageClock(QObject):
    """Takes over from Python, which collects on whatever thread makes the next object.

    A window that is held by a circle would then be deleted by a lane: its timers cannot be stopped
    from there, and the program may crash.
    """

    def __init__(self, parent: QObject) -> None:
        """Collect by this clock from now on, until `stop`."""
        super().__init__(parent)
        self._looks = 0
        self._timer = QTimer(self)
        self._timer.setInterval(_LOOK_MS)
        self._timer.timeout.connect(self._look)
        self._python_collected = gc.isenabled()
        gc.disable()
        self._timer.start()

    def stop(self) -> None:
        """Let Python collect by itself again, if it did before."""
        self._timer.stop()
        if self._python_collected:
            gc.enable()

    @Slot()
    def _look(self) -> None:
        self._looks += 1
        is_whole = self._looks % _WHOLE_EVERY == 0
        if is_whole:
            gc.collect()
        elif gc.get_count()[0] > OBJECTS:
            gc.collect(1)
        # At the first look what opening a book took, and needs no more.
        if is_whole or self._looks == 1:
            give_back()


def give_back() -> None:
    """Let the system have the memory that is free here; of C libraries glibc's keeps it else."""
    trim = getattr(ctypes.CDLL(None), "malloc_trim", None) if sys.platform == "linux" else None
    if trim is not None:
        trim(0)
