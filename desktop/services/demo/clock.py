"""The demo's own time: a machine whose clock stands where the story is."""

from datetime import date, datetime, time, timedelta
from random import Random
from zoneinfo import ZoneInfo

from desktop.book.machine import Machine
from desktop.domain.weeks import milliseconds

MINUTE = 60_000
HOUR = 60 * MINUTE


class DemoClock:
    """A clock that the story moves, and the machine that shows it."""

    def __init__(self, seed: int, timezone: str) -> None:
        self.now = 0
        self._zone = ZoneInfo(timezone)
        self._ticks = 0
        self._bytes = Random(seed)  # noqa: S311 - a story has to be told twice alike
        self.machine = Machine(
            wall=lambda: self.now,
            monotonic=self._tick,
            boot="demo",
            random=self._bytes.randbytes,
        )

    def _tick(self) -> int:
        self._ticks += 1
        return self._ticks

    def moment(self, day: date, clock: str) -> int:
        """Milliseconds UTC of a local time such as 19:05 of a day."""
        return milliseconds(datetime.combine(day, time.fromisoformat(clock), tzinfo=self._zone))

    def after(self, day: date, hour: int, minute: int) -> int:
        """Milliseconds UTC of so many hours after midnight; 25 is one o'clock of the next day."""
        days, hour = divmod(hour, 24)
        return self.moment(day + timedelta(days=days), f"{hour:02d}:{minute:02d}")
