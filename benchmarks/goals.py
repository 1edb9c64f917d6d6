"""The goals that are measured so far, with the bars they are held against."""

from dataclasses import dataclass
from typing import Literal


@dataclass(frozen=True, slots=True)
class Limit:
    """What a counter of the product may be, so and so many per unit of the goal."""

    counter: str
    most: float
    least: float = 0

    def allows(self, count: float) -> bool:
        """Whether the count keeps within the limit."""
        return self.least <= count <= self.most


@dataclass(frozen=True, slots=True)
class Growth:
    """The same work where there is ten times as much: of the work itself, or of what lies there."""

    of: Literal["work", "history"]
    small: int
    large: int
    must: float


@dataclass(frozen=True, slots=True)
class Goal:
    """One row of the table of goals.

    Attributes:
        must: The ratio of product to floor that a release may not exceed.
        aim: The ratio that the project is to reach.
        floor: The side that is the floor, a module of `benchmarks`.
        product: The side that is the product; None while it cannot do this work.
        size: How many units a measured run does when nothing else is asked for.
        counted_size: How many units a counted run does; 0 where nothing is written.
        counters_per: The counters are given for this many units.
        latency: Judged by p99 of the wall time in one loop instead of by CPU.
    """

    name: str
    number: str
    unit: str
    must: float
    aim: float
    floor: str
    product: str | None
    size: int
    counted_size: int
    counters_per: int = 1
    limits: tuple[Limit, ...] = ()
    growth: Growth | None = None
    latency: bool = False


GOALS = (
    Goal(
        name="accept",
        number="1",
        unit="accept",
        must=4.0,
        aim=2.5,
        floor="floors.accept",
        product="product.accept",
        size=2_000,
        counted_size=500,
        limits=(
            Limit("statements", most=14),
            Limit("wal_pages", most=16),
            Limit("commit_syncs", least=1, most=1),
            Limit("syncs", most=1.10),
        ),
        growth=Growth("history", small=10_000, large=100_000, must=1.6),
    ),
    Goal(
        name="accept-latency",
        number="1b",
        unit="accept",
        must=5.0,
        aim=3.0,
        floor="floors.accept",
        product="product.accept",
        size=1_000,
        counted_size=0,
        latency=True,
    ),
    Goal(
        name="grading",
        number="2",
        unit="ticket",
        must=3.0,
        aim=2.0,
        floor="floors.grading",
        product="product.grading",
        size=100_000,
        counted_size=10_000,
        counters_per=1_000,
        growth=Growth("work", small=10_000, large=100_000, must=11.0),
    ),
    Goal(
        name="odds",
        number="2b",
        unit="parlay",
        must=2.0,
        aim=1.3,
        floor="floors.odds",
        product="product.odds",
        size=100_000,
        counted_size=0,
    ),
)
