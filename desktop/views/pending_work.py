"""Long work that pages have under way: what the status bar shows and can call off, and what was."""

import time
from collections import deque
from collections.abc import Callable
from enum import Enum

from PySide6.QtCore import QObject, Signal

from desktop.models.saying import shown

# Above this the end of the work is told; whoever waited may have looked elsewhere (UX c.15).
TOLD_AFTER_MS = 10_000
FINISHED_KEPT = 100
_RATE_AFTER_MS = 500


class Outcome(Enum):
    """How a piece of work stands."""

    RUNNING = "running"
    DONE = "done"
    CALLED_OFF = "called off"
    FAILED = "failed"


class Work:
    """One piece of long work; the page that started it reports and finishes it.

    Attributes:
        number: Counts the work of this run of the program, from 1.
        begun_ms: When it began, by the clock of PendingWork.
        lasted_ms: How long it took; None while it runs.
        problem: Why it failed, as a sentence.
        again: Does the same once more; None where it cannot be repeated.
    """

    def __init__(
        self,
        owner: "PendingWork",
        number: int,
        text: str,
        cancel: Callable[[], None] | None,
        again: Callable[[], None] | None,
    ) -> None:
        self._owner = owner
        self.number = number
        self.text = text
        self.done = 0
        self.total = 0
        self.outcome = Outcome.RUNNING
        self.problem = ""
        self.begun_ms = owner.now()
        self.lasted_ms: int | None = None
        self.again = again
        self._cancel = cancel

    @property
    def can_cancel(self) -> bool:
        """Whether it may be called off."""
        return self._cancel is not None and self.outcome is Outcome.RUNNING

    @property
    def percent(self) -> int | None:
        """How far it is, where that is known; what is done is so to the last."""
        if not self.total:
            return None
        return 100 if self.outcome is Outcome.DONE else 100 * self.done // self.total

    @property
    def elapsed_ms(self) -> int:
        """How long it has run."""
        return self._owner.now() - self.begun_ms if self.lasted_ms is None else self.lasted_ms

    @property
    def rate(self) -> float | None:
        """Units a second, once there is something to tell it from."""
        if self.elapsed_ms < _RATE_AFTER_MS or self.done <= 0:
            return None
        return 1000 * self.done / self.elapsed_ms

    @property
    def seconds_left(self) -> int | None:
        """How long it will still take at this rate."""
        if not self.rate or not self.total:
            return None
        return round(max(0, self.total - self.done) / self.rate)

    def report(self, done: int, total: int, text: str = "") -> None:
        """Say how far it is, on the GUI thread; a total of 0 means unknown."""
        self.done, self.total = done, total
        self.text = shown(text) or self.text
        self._owner.changed.emit()

    def finish(self, problem: str = "") -> None:
        """It is over, well or with a problem; safe to call twice."""
        if self.outcome is Outcome.RUNNING:
            self.outcome = Outcome.FAILED if problem else Outcome.DONE
        self.problem = self.problem or problem
        self._owner.drop(self)

    def cancel(self) -> None:
        """Call it off; it is over as far as the screen is concerned, its page hears of it soon."""
        if self._cancel is not None and self.outcome is Outcome.RUNNING:
            self.outcome = Outcome.CALLED_OFF
            self._owner.changed.emit()
            self._cancel()


class PendingWork(QObject):
    """The pieces of long work under way, oldest first, and those that came to an end.

    Signals:
        changed: Some work began, went on or ended.
        ended: The Work that came to an end.
    """

    changed = Signal()
    ended = Signal(object)

    def __init__(
        self, parent: QObject | None = None, clock_ms: Callable[[], int] | None = None
    ) -> None:
        """Nothing is under way.

        Args:
            parent: Qt's parent.
            clock_ms: Milliseconds that only ever rise; the computer's own without it.
        """
        super().__init__(parent)
        self._clock_ms = clock_ms or _rising_ms
        self._works: list[Work] = []
        self._count = 0
        self.finished: deque[Work] = deque(maxlen=FINISHED_KEPT)

    @property
    def works(self) -> tuple[Work, ...]:
        """What is under way."""
        return tuple(self._works)

    def now(self) -> int:
        """Milliseconds of the clock."""
        return self._clock_ms()

    def begin(
        self,
        text: str,
        cancel: Callable[[], None] | None = None,
        *,
        again: Callable[[], None] | None = None,
        owner: QObject | None = None,
    ) -> Work:
        """Name work that was started.

        Args:
            text: What it is, such as "Writing the weekly figures".
            cancel: Calls it off, as `task.cancel`; without it, it cannot be.
            again: Does the same once more.
            owner: Who waits for it; with its window, the work is given up.
        """
        self._count += 1
        work = Work(self, self._count, text, cancel, again)
        self._works.append(work)
        if owner is not None:
            owner.destroyed.connect(_Abandoned(work))
        self.changed.emit()
        return work

    def drop(self, work: Work) -> None:
        """Put finished work with what is over."""
        if work in self._works:
            self._works.remove(work)
            work.lasted_ms = self.now() - work.begun_ms
            self.finished.appendleft(work)
            self.changed.emit()
            self.ended.emit(work)


class _Abandoned:
    """The window of a piece of work was closed: nobody waits for it, and nobody can repeat it."""

    def __init__(self, work: Work) -> None:
        self._work = work

    def __call__(self) -> None:
        if self._work.outcome is Outcome.RUNNING:
            self._work.cancel()
        self._work.again = None
        self._work.finish()


def _rising_ms() -> int:
    return time.monotonic_ns() // 1_000_000
