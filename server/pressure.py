"""How much the server takes on at once; what is too much is told to come again (SYNC 2.10)."""

import asyncio
from collections.abc import AsyncIterator, Hashable, Iterator
from contextlib import asynccontextmanager, contextmanager
from dataclasses import dataclass, field
from threading import Lock

from desktop.sync.wire import LARGEST_REQUEST_BYTES, LARGEST_UNPACKED_BYTES, Code, Refusal
from server.refusing import RefusedError

_MOST_REMEMBERED = 10_000


@dataclass(frozen=True, slots=True)
class Limits:
    """What is too much.

    Attributes:
        running: Requests that use the database at once.
        waiting: Requests that wait for one of those.
        station_per_s: Requests of one station a second, on average.
        station_burst: How many of them at once.
        stranger_per_s: Requests from one address that no station signed.
        stranger_burst: How many of them at once.
        request_bytes: Of a body as sent.
        unpacked_bytes: Of a body unpacked.
        body_s: Seconds in which a body has to arrive.
    """

    running: int = 8
    waiting: int = 64
    station_per_s: float = 50
    station_burst: int = 200
    stranger_per_s: float = 2
    stranger_burst: int = 40
    request_bytes: int = LARGEST_REQUEST_BYTES
    unpacked_bytes: int = LARGEST_UNPACKED_BYTES
    body_s: float = 30


def busy(retry_after_s: int) -> RefusedError:
    """Come again."""
    refusal = Refusal(Code.BUSY, retry_after_s=retry_after_s)
    return RefusedError(refusal, {"Retry-After": str(retry_after_s)})


class Gate:
    """Lets some requests in, lets some wait, and sends the others away."""

    def __init__(self, limits: Limits) -> None:
        self._places = asyncio.Semaphore(limits.running)
        self._most = limits.running + limits.waiting
        self._inside = 0

    @asynccontextmanager
    async def place(self) -> AsyncIterator[None]:
        """Have a place while the block runs.

        Raises:
            RefusedError: BUSY: too many wait already.
        """
        if self._inside >= self._most:
            raise busy(2)
        self._inside += 1
        try:
            async with self._places:
                yield
        finally:
            self._inside -= 1


@dataclass(slots=True)
class OneAtATime:
    """At most one of something for each key."""

    _held: dict[Hashable, int] = field(default_factory=dict)

    @contextmanager
    def hold(self, key: Hashable, now_ms: int = 0) -> Iterator[None]:
        """Be the one.

        Args:
            key: Whose.
            now_ms: Milliseconds of a steady clock, for `longest_ms`.

        Raises:
            RefusedError: BUSY: another one is under way.
        """
        if key in self._held:
            raise busy(1)
        self._held[key] = now_ms
        try:
            yield
        finally:
            del self._held[key]

    def longest_ms(self, now_ms: int) -> int:
        """How long the oldest of them has been under way."""
        return now_ms - min(self._held.values(), default=now_ms)


@dataclass(slots=True)
class Buckets:
    """So many a second for each key, and a few more at once."""

    per_s: float
    burst: int
    _levels: dict[Hashable, tuple[float, float]] = field(default_factory=dict)
    _lock: Lock = field(default_factory=Lock)

    def take(self, key: Hashable, now_s: float) -> None:
        """Count one.

        Args:
            key: Whose.
            now_s: Seconds of a steady clock.

        Raises:
            RefusedError: BUSY: it was one too many.
        """
        with self._lock:
            level, since = self._levels.get(key, (float(self.burst), now_s))
            level = min(self.burst, level + max(0, now_s - since) * self.per_s)
            if level < 1:
                raise busy(1 + int((1 - level) / self.per_s))
            if key not in self._levels and len(self._levels) >= _MOST_REMEMBERED:
                self._levels.pop(next(iter(self._levels)))
            self._levels[key] = (level - 1, now_s)
