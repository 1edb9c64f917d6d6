"""The nonces under which stations sign, and how often each was used (SYNC 4.4).

They live in memory alone: after a restart a station is given a new one and sends again.
"""

import secrets
from dataclasses import dataclass, field
from threading import Lock

from desktop.sync.signing import NONCE_LIFE_MS, Authorization

# A station has one for each lane; more are given to whoever loses them again and again.
_MOST_OF_STATION = 8
_MOST_GIVEN = 20_000


@dataclass(slots=True)
class _Given:
    book_id: bytes
    station: int
    until: int
    count: int = 0


@dataclass(slots=True)
class Nonces:
    """What was given out, by nonce; the oldest of a station gives way to the newest."""

    _given: dict[str, _Given] = field(default_factory=dict)
    _of_station: dict[tuple[bytes, int], list[str]] = field(default_factory=dict)
    _lock: Lock = field(default_factory=Lock)

    def give(self, book_id: bytes, station: int, now: int) -> str:
        """Make a nonce for a station that is known; times in milliseconds of a steady clock."""
        nonce = secrets.token_hex(16)
        with self._lock:
            own = self._of_station.setdefault((book_id, station), [])
            own.append(nonce)
            self._given[nonce] = _Given(book_id, station, now + NONCE_LIFE_MS)
            if len(own) > _MOST_OF_STATION:
                self._take_back(own[0])
            elif len(self._given) > _MOST_GIVEN:
                self._take_back(next(iter(self._given)))
        return nonce

    def _take_back(self, nonce: str) -> None:
        given = self._given.pop(nonce)
        of_station = (given.book_id, given.station)
        self._of_station[of_station].remove(nonce)
        if not self._of_station[of_station]:
            del self._of_station[of_station]

    def is_fresh(self, said: Authorization, book_id: bytes, now: int) -> bool:
        """Whether the request may be looked at: its nonce is the station's and its count rose."""
        given = self._given.get(said.nonce)
        return (
            given is not None
            and (given.book_id, given.station) == (book_id, said.station)
            and now < given.until
            and said.count > given.count
        )

    def spend(self, said: Authorization, book_id: bytes, now: int) -> bool:
        """Count a request whose signature is right; False where its count was spent meanwhile."""
        with self._lock:
            if not self.is_fresh(said, book_id, now):
                return False
            self._given[said.nonce].count = said.count
            return True
