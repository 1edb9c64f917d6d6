"""A machine whose clock and randomness the demo decides, so that it is the same every time."""

import random
from dataclasses import dataclass, field
from datetime import date, datetime, timedelta
from zoneinfo import ZoneInfo

from desktop.book.machine import Machine
from desktop.domain.weeks import milliseconds

SEED = 20_260_101


@dataclass(slots=True)
class Simulation:
    """The clock and the dice of a demo.

    Attributes:
        zone: The book's time zone.
        now: Milliseconds UTC.
    """

    zone: ZoneInfo
    now: int = 0
    dice: random.Random = field(default_factory=lambda: random.Random(SEED))  # noqa: S311 - no secret

    def machine(self) -> Machine:
        """The machine that facts are written on."""
        return Machine(
            wall=lambda: self.now,
            monotonic=lambda: self.now,
            boot="demo",
            random=lambda size: self.dice.getrandbits(8 * size).to_bytes(size),
        )

    def at(self, day: date, hour: int, minute: int = 0) -> int:
        """A moment of a book-local day in milliseconds UTC."""
        local = datetime(day.year, day.month, day.day, hour, minute, tzinfo=self.zone)
        return milliseconds(local)

    def go_to(self, moment: int) -> None:
        """Let time pass; it never runs back."""
        self.now = max(self.now, moment)

    def near(self, middle: int, spread: int) -> int:
        """A whole number around `middle`, rarely more than twice `spread` away."""
        return middle + round(self.dice.gauss(0, spread))


def days_between(first: date, last: date) -> list[date]:
    """The days from `first` to `last`, both included."""
    return [first + timedelta(days=index) for index in range((last - first).days + 1)]
