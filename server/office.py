"""What all requests share: database, keys, clocks, and how much is going on."""

import asyncio
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from ipaddress import IPv4Network, IPv6Network

from sqlalchemy import Engine

from server.guesses import Guesses
from server.keys import ServerKeys
from server.metrics import Metrics
from server.nonces import Nonces
from server.pressure import Buckets, Gate, Limits, OneAtATime

Network = IPv4Network | IPv6Network


@dataclass(slots=True)
class Office:
    """The server at work; used by the thread of the event loop.

    Attributes:
        engine: The database.
        keys: What stations know the server by.
        certificate: The office CA's, DER; empty where a public one vouches for us.
        address: Where stations reach it, for the text of codes: host and port.
        wall: Milliseconds UTC.
        watchers: Who may read the counters besides the machine itself.
        limits: How much is too much.
    """

    engine: Engine
    keys: ServerKeys
    certificate: bytes
    address: tuple[str, int]
    wall: Callable[[], int]
    watchers: Sequence[Network] = ()
    limits: Limits = field(default_factory=Limits)
    nonces: Nonces = field(default_factory=Nonces)
    guesses: Guesses = field(default_factory=Guesses)
    metrics: Metrics = field(default_factory=Metrics)
    pushing: OneAtATime = field(default_factory=OneAtATime)
    waiting: OneAtATime = field(default_factory=OneAtATime)
    gate: Gate = field(init=False)
    of_stations: Buckets = field(init=False)
    of_strangers: Buckets = field(init=False)
    news: "News" = field(init=False)

    def __post_init__(self) -> None:
        self.gate = Gate(self.limits)
        self.of_stations = Buckets(self.limits.station_per_s, self.limits.station_burst)
        self.of_strangers = Buckets(self.limits.stranger_per_s, self.limits.stranger_burst)
        self.news = News()

    def steady_ms(self) -> int:
        """Milliseconds of a clock that nobody sets."""
        return time.monotonic_ns() // 1_000_000


class News:
    """Wakes the long polls of a book when facts were published."""

    def __init__(self) -> None:
        self._bells: dict[bytes, asyncio.Event] = {}
        self._is_closing = False

    def ring(self, book_id: bytes) -> None:
        """Facts of a book were published."""
        bell = self._bells.pop(book_id, None)
        if bell is not None:
            bell.set()

    def close(self) -> None:
        """Let nobody wait any more: the server stops."""
        self._is_closing = True
        for book_id in [*self._bells]:
            self.ring(book_id)

    async def wait(self, bell: asyncio.Event, seconds: float) -> None:
        """Wait for a bell, but not longer than so many seconds."""
        if self._is_closing:
            return
        try:
            async with asyncio.timeout(seconds):
                await bell.wait()
        except TimeoutError:
            return

    def bell(self, book_id: bytes) -> asyncio.Event:
        """The bell that rings next; take it before looking, so that nothing is missed."""
        return self._bells.setdefault(book_id, asyncio.Event())
