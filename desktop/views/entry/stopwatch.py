"""Keys and time of each ticket, kept at this station: the clerk sees their own best of today."""

from dataclasses import dataclass

from PySide6.QtCore import QElapsedTimer, QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from desktop.views.settings import Settings

_MODIFIERS = {
    Qt.Key.Key_Shift,
    Qt.Key.Key_Control,
    Qt.Key.Key_Alt,
    Qt.Key.Key_AltGr,
    Qt.Key.Key_Meta,
    Qt.Key.Key_CapsLock,
    Qt.Key.Key_NumLock,
}


@dataclass(frozen=True, slots=True)
class Lap:
    """What tickets of one read-back took, from their first key to their number."""

    keys: int
    ms: int


class Stopwatch(QObject):
    """Counts the keys pressed in some widgets; hidden, and told to nobody else.

    Signals:
        best_changed: The Lap that was the fastest of this user's today, or None.
    """

    best_changed = Signal(object)

    def __init__(self, settings: Settings, user: str, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._settings, self._name = settings, f"stopwatch/{user}"
        self._since = QElapsedTimer()
        self.keys = 0

    def watch(self, *widgets: QWidget) -> None:
        """Count the keys that these get."""
        for widget in widgets:
            widget.installEventFilter(self)

    def start_over(self) -> None:
        """The next key is the first of another ticket."""
        self.keys = 0
        self._since.invalidate()

    def lap(self, day: str) -> Lap:
        """Tickets have their numbers: what they took, on this book-local day."""
        made = Lap(self.keys, self._since.elapsed() if self._since.isValid() else 0)
        best = self.best_of(day)
        if made.keys and (best is None or made.ms < best.ms):
            self._settings.save_names(self._name, [day, str(made.keys), str(made.ms)])
            self.best_changed.emit(made)
        self.start_over()
        return made

    def best_of(self, day: str) -> Lap | None:
        """The fastest of a day, if there was one."""
        kept = self._settings.find_names(self._name)
        if len(kept) != 3 or kept[0] != day or not (kept[1] + kept[2]).isdecimal():
            return None
        return Lap(int(kept[1]), int(kept[2]))

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        # Every key asks first whether it is wanted as such; those of actions never come again.
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent):
            self._count(event)
        return False

    def _count(self, pressed: QKeyEvent) -> None:
        if pressed.isAutoRepeat() or pressed.key() in _MODIFIERS:
            return
        self.keys += 1
        if not self._since.isValid():
            self._since.start()
