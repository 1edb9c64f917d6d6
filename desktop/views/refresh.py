"""Tells open windows what changed: merged, and not more often than they can use."""

from collections.abc import Callable
from dataclasses import dataclass, field

import shiboken6
from PySide6.QtCore import QElapsedTimer, QEvent, QObject, QTimer, Slot
from PySide6.QtWidgets import QWidget

from desktop.services.changes import ChangeSet

MERGING_MS = 50
RELOADS_PER_SECOND = 5

Reload = Callable[[ChangeSet], None]


@dataclass(eq=False)
class _Listener:
    window: QObject
    kinds: frozenset[str]
    reload: Reload
    pending: ChangeSet = field(default_factory=ChangeSet)
    since_reload: QElapsedTimer = field(default_factory=QElapsedTimer)

    @property
    def is_shown(self) -> bool:
        return not isinstance(self.window, QWidget) or self.window.isVisible()

    @property
    def milliseconds_to_wait(self) -> int:
        if not self.since_reload.isValid():
            return 0
        return max(0, 1000 // RELOADS_PER_SECOND - self.since_reload.elapsed())


class RefreshHub(QObject):
    """Merges change sets for 50 ms and asks each window to reload at most five times a second.

    A hidden window is only marked, and reloads when it is shown.
    """

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._listeners: list[_Listener] = []
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self.tell_windows)

    def listen(self, window: QObject, kinds: frozenset[str], reload: Reload) -> None:
        """Have `reload` called, with what changed, when one of these kinds changes.

        Args:
            window: Who shows it; what is no widget has nothing to hide, and is always told.
            kinds: Names of a ChangeSet.
            reload: Called with what changed.
        """
        self._listeners.append(_Listener(window, kinds, reload))
        window.installEventFilter(self)

    def stop_listening(self, window: QObject) -> None:
        """Forget a window that has been closed."""
        self._listeners = [entry for entry in self._listeners if entry.window is not window]

    def announce(self, change: ChangeSet) -> None:
        """Say what a command, an import or sync has changed, after its commit."""
        is_wanted = False
        for listener in self._listeners:
            relevant = change.kinds & listener.kinds
            if relevant:
                listener.pending |= ChangeSet(relevant)
                is_wanted = True
        if is_wanted and not self._timer.isActive():
            self._timer.start(MERGING_MS)

    def is_marked(self, window: QObject) -> bool:
        """Whether a window has changes to reload."""
        return any(entry.pending.kinds for entry in self._listeners if entry.window is window)

    @Slot()
    def tell_windows(self) -> None:
        """Ask the windows whose turn it is to reload; the others later."""
        self._listeners = [entry for entry in self._listeners if shiboken6.isValid(entry.window)]
        waits: list[int] = []
        for listener in list(self._listeners):
            if not listener.pending.kinds or not listener.is_shown:
                continue
            wait = listener.milliseconds_to_wait
            if wait:
                waits.append(wait)
            else:
                self._reload(listener)
        if waits:
            self._timer.start(min(waits))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Show and any(
            entry.window is watched and entry.pending.kinds for entry in self._listeners
        ):
            self._timer.start(0)
        return super().eventFilter(watched, event)

    def _reload(self, listener: _Listener) -> None:
        pending, listener.pending = listener.pending, ChangeSet()
        listener.since_reload.start()
        listener.reload(pending)
