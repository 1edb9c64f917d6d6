"""Counts the keys and the time between a caller's wish and the ticket."""

from PySide6.QtCore import QElapsedTimer, QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication

_MODIFIERS = frozenset(
    {Qt.Key.Key_Shift, Qt.Key.Key_Control, Qt.Key.Key_Alt, Qt.Key.Key_Meta, Qt.Key.Key_AltGr}
)


class Keystrokes(QObject):
    """Counts from the first key on; a key that only changes another is none of its own."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.count = 0
        self._time = QElapsedTimer()
        application = QApplication.instance()
        if application is not None:
            application.installEventFilter(self)

    @property
    def milliseconds(self) -> int:
        """Since the first key; 0 before it."""
        return self._time.elapsed() if self._time.isValid() else 0

    def begin(self) -> None:
        """Count anew."""
        self.count = 0
        self._time.invalidate()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        # Every key asks first whether it is a shortcut; only those that are none are pressed then.
        is_asked = event.type() == QEvent.Type.ShortcutOverride
        if not is_asked or not isinstance(event, QKeyEvent):
            return False
        if event.key() not in _MODIFIERS and watched is QApplication.focusWidget():
            if not self._time.isValid():
                self._time.start()
            self.count += 1
        return False
