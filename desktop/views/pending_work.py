"""Long work that pages have under way: what the status bar shows and can call off."""

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal


class Work:
    """One piece of long work; the page that started it reports and finishes it."""

    def __init__(self, owner: "PendingWork", text: str, cancel: Callable[[], None] | None) -> None:
        self._owner = owner
        self.text = text
        self.done = 0
        self.total = 0
        self._cancel = cancel

    @property
    def can_cancel(self) -> bool:
        """Whether it may be called off."""
        return self._cancel is not None

    def report(self, done: int, total: int, text: str = "") -> None:
        """Say how far it is, on the GUI thread; a total of 0 means unknown."""
        self.done, self.total = done, total
        self.text = text or self.text
        self._owner.changed.emit()

    def finish(self) -> None:
        """It is over, well or not; safe to call twice."""
        self._owner.drop(self)

    def cancel(self) -> None:
        """Call it off."""
        if self._cancel is not None:
            self._cancel()


class PendingWork(QObject):
    """The pieces of long work under way, oldest first.

    Signals:
        changed: Some work began, went on or ended.
    """

    changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._works: list[Work] = []

    @property
    def works(self) -> tuple[Work, ...]:
        """What is under way."""
        return tuple(self._works)

    def begin(self, text: str, cancel: Callable[[], None] | None = None) -> Work:
        """Name work that was started.

        Args:
            text: What it is, such as "Writing the weekly figures".
            cancel: Calls it off, as `task.cancel`; without it, it cannot be.
        """
        work = Work(self, text, cancel)
        self._works.append(work)
        self.changed.emit()
        return work

    def drop(self, work: Work) -> None:
        """Forget finished work."""
        if work in self._works:
            self._works.remove(work)
            self.changed.emit()
