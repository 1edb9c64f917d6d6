"""How fast passwords can be tried: each wrong one makes the next wait longer (SYNC 4.2).

Nobody is locked out: the wait is of one user at one station, ends by itself, and another station of
the same owner does not share it.
"""

from collections.abc import Hashable
from dataclasses import dataclass, field
from threading import Lock

from server.pressure import busy

_FREE = 3
_LONGEST_S = 900
_MOST_REMEMBERED = 10_000


@dataclass(slots=True)
class Guesses:
    """Passwords that were tried and not yet found right, for each key."""

    _tried: dict[Hashable, tuple[int, float]] = field(default_factory=dict)
    _lock: Lock = field(default_factory=Lock)

    def begin(self, key: Hashable, now_s: float) -> None:
        """Count a try as wrong until it is found right; so several at once are several.

        Args:
            key: Whose password, and from where.
            now_s: Seconds of a steady clock.

        Raises:
            RefusedError: BUSY: it is too early for another.
        """
        with self._lock:
            count, until = self._tried.pop(key, (0, now_s))
            if now_s < until:
                self._tried[key] = (count, until)
                raise busy(1 + int(until - now_s))
            if len(self._tried) >= _MOST_REMEMBERED:
                self._tried.pop(next(iter(self._tried)))
            wait_s = min(_LONGEST_S, 2 ** max(0, count + 1 - _FREE)) if count + 1 >= _FREE else 0
            self._tried[key] = (min(count + 1, 20), now_s + wait_s)

    def was_none(self, key: Hashable, now_s: float) -> None:
        """It was no guess, only a question what is asked for: the last one is not counted."""
        with self._lock:
            count, _ = self._tried.pop(key, (0, 0))
            if count > 1:
                self._tried[key] = (count - 1, now_s)

    def was_right(self, key: Hashable) -> None:
        """The password was right: begin anew."""
        with self._lock:
            self._tried.pop(key, None)
