"""How long a book's commits take: each one waits until the disk has it (SYNC 2.14)."""

from collections import deque
from collections.abc import Callable
from dataclasses import dataclass

KEPT = 1_000


@dataclass(frozen=True, slots=True)
class Spread:
    """The newest commits of one program, by how long they took; microseconds.

    Attributes:
        count: Of how many.
        p50: What half of them kept to.
        p99: What 99 of 100 kept to.
    """

    count: int
    p50: int
    p99: int


class CommitTimes:
    """The durations of the newest commits, in memory alone; for the thread that commits."""

    def __init__(self, stopwatch: Callable[[], int]) -> None:
        """Keep none yet.

        Args:
            stopwatch: Nanoseconds that never run backwards.
        """
        self.stopwatch = stopwatch
        self._taken: deque[int] = deque(maxlen=KEPT)

    def add(self, began: int) -> None:
        """Keep a commit that began then and has just ended."""
        self._taken.append(self.stopwatch() - began)

    def spread(self) -> Spread | None:
        """How they are spread; None before the first."""
        taken = sorted(self._taken)
        if not taken:
            return None
        count = len(taken)
        return Spread(count, _within(taken, 50), _within(taken, 99))


def _within(taken: list[int], percent: int) -> int:
    """What so many of 100 kept to, in whole microseconds: the nearest rank."""
    rank = -(-len(taken) * percent // 100)
    return taken[rank - 1] // 1_000
