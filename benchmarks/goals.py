"""The goals that are measured so far, with the bars they are held against."""

from dataclasses import dataclass, replace
from typing import Literal

from benchmarks.growth import Growth
from benchmarks.limits import Limit


@dataclass(frozen=True, slots=True)
class Goal:
    """One row of the table of goals.

    Attributes:
        must: The ratio of product to floor that a release may not exceed.
        aim: The ratio that the project is to reach.
        floor: The side that is the floor, a module of `benchmarks`.
        product: The side that is the product.
        size: How many units a measured run does when nothing else is asked for.
        counted_size: How many units a counted run does; 0 where nothing is written.
        counters_per: The counters are given for this many units.
        growths: What may grow by how much where there is ten times as much.
        is_resizable: Whether a run can be of another size than the goal's own.
        floor_history: How many there are in the file of the floor already, where its description
            asks for more of them than the work itself.
        programs: Floor and product are whole programs: `cpu` from start to end is compared, or
            `memory`, where the ratio is by how many MiB the peak is above that of the floor.
        latency: Judged by p99 of the wall time in one loop instead of by CPU.
        is_against_peer: The floor is another program, from its start to its end.
        needs_server: Both sides start a PostgreSQL, which an installation for a station has not.
    """

    name: str
    number: str
    unit: str
    must: float
    aim: float
    floor: str
    product: str
    size: int
    counted_size: int
    counters_per: int = 1
    limits: tuple[Limit, ...] = ()
    growths: tuple[Growth, ...] = ()
    is_resizable: bool = True
    floor_history: int = 0
    latency: bool = False
    programs: Literal["cpu", "memory"] | None = None
    is_against_peer: bool = False
    needs_server: bool = False

    @property
    def measure(self) -> str:
        """What floor and product are given in, as a person reads it."""
        if self.programs:
            return "µs CPU, whole process" if self.programs == "cpu" else "MiB at the peak"
        return "µs wall at p99" if self.latency else "µs CPU each"

    @property
    def all_limits(self) -> dict[str, Limit]:
        """By the name of the counter, those of the growths included."""
        limits = [
            *self.limits,
            *(limit for growth in self.growths for limit in growth.named_limits),
        ]
        return {limit.counter: limit for limit in limits}

    def resized(self, size: int | None, times: int | None = None) -> "Goal":
        """The same goal with this many units in a run, and growths smaller in proportion.

        Args:
            size: Units in a run; None keeps the goal's own sizes.
            times: How many times larger the larger book of a growth is; None keeps each one's own.
        """
        if size is None or not self.is_resizable:
            size = self.size
        share = size / self.size
        return replace(
            self,
            size=size,
            counted_size=min(size, self.counted_size),
            growths=tuple(growth.scaled(share, times) for growth in self.growths),
        )


_FLAT = (Limit("vm_steps", most=1.2),)

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
            Limit("statements", most=12),
            Limit("wal_pages", most=16),
            Limit("commit_syncs", least=1, most=1),
            Limit("syncs", most=1.10),
        ),
        growths=(Growth("history", 10_000, (Limit("cpu", most=1.6), Limit("vm_steps", most=1.2))),),
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
        growths=(
            Growth("work", 10_000, (Limit("cpu", most=11.0), Limit("peak_mib", most=150))),
            Growth(
                "history",
                10_000,
                (Limit("cpu", most=1.2), Limit("vm_steps", most=1.2)),
                of_floor=False,
            ),
        ),
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
    Goal(
        name="regrading",
        number="3",
        unit="ticket of the event",
        must=3.0,
        aim=2.0,
        floor="floors.regrading",
        product="product.regrading",
        size=2_000,
        counted_size=100,
        limits=(Limit("changes", most=6.2),),
        growths=(
            Growth("work", 200, (Limit("cpu", most=11.0), Limit("vm_steps", most=11.0))),
            Growth("history", 10_000, (Limit("cpu", most=2.2), Limit("vm_steps", most=1.2))),
        ),
    ),
    Goal(
        name="verifying",
        number="4",
        unit="fact",
        must=1.5,
        aim=1.2,
        floor="floors.journal",
        product="product.verifying",
        size=100_000,
        counted_size=0,
        growths=(Growth("work", 20_000, (Limit("cpu", most=10.5), Limit("peak_mib", most=100))),),
    ),
    # The floor is described with a million tickets: where there are fewer, what the product spends
    # on its 11,000 accounts and events, which the floor has not, is most of what is measured.
    Goal(
        name="rebuilding",
        number="4b",
        unit="fact",
        must=2.0,
        aim=1.3,
        floor="floors.rebuild",
        product="product.rebuilding",
        size=500_000,
        counted_size=0,
        growths=(Growth("work", 20_000, (Limit("cpu", most=11.0), Limit("peak_mib", most=300))),),
    ),
    Goal(
        name="rebuilding-ledger",
        number="4b",
        unit="wager",
        must=2.0,
        aim=1.2,
        floor="peers.ledger",
        product="product.rebuilding_a_season",
        size=100_000,
        counted_size=0,
        limits=(Limit("peak_share", most=0.25), Limit("differing_accounts", most=0)),
        is_against_peer=True,
    ),
    Goal(
        name="weekly",
        number="5",
        unit="player",
        must=2.5,
        aim=1.5,
        floor="floors.weekly",
        product="product.weekly",
        size=10_000,
        counted_size=10_000,
        limits=(Limit("vm_steps", most=20),),
        growths=(
            Growth("history", 10_000, _FLAT, of_floor=False),
            Growth(
                "history",
                10_000,
                _FLAT,
                of_floor=False,
                side="product.tickets_page",
                what="pages of tickets",
            ),
        ),
        is_resizable=False,
        floor_history=5_000_000,
    ),
    # The peers read all of history again for each question, the product its accounts: what is
    # asked for at a million wagers (100 and 400 times less CPU) is a tenth of that at 100,000.
    Goal(
        name="balances-ledger",
        number="5c",
        unit="wager",
        must=1 / 10,
        aim=1 / 50,
        floor="peers.ledger",
        product="product.balances",
        size=100_000,
        counted_size=0,
        limits=(Limit("differing_accounts", most=0),),
        is_against_peer=True,
    ),
    Goal(
        name="balances-hledger",
        number="5c",
        unit="wager",
        must=1 / 40,
        aim=1 / 250,
        floor="peers.hledger",
        product="product.balances",
        size=100_000,
        counted_size=0,
        limits=(Limit("differing_accounts", most=0),),
        is_against_peer=True,
    ),
    Goal(
        name="weekly-audit",
        number="5b",
        unit="player",
        must=2.5,
        aim=1.5,
        floor="floors.weekly_audit",
        product="product.weekly_audit",
        size=10_000,
        counted_size=10_000,
        is_resizable=False,
        floor_history=5_000_000,
    ),
    Goal(
        name="exposure",
        number="6",
        unit="ticket",
        must=2.0,
        aim=1.3,
        floor="floors.exposure",
        product="product.exposure",
        size=10_000,
        counted_size=0,
        growths=(
            Growth("work", 10_000, (Limit("cpu", most=6.0),)),
            Growth(
                "history",
                10_000,
                (Limit("vm_steps", most=6.0),),
                of_floor=False,
                side="product.exposure_picture",
                what="the picture of an event",
            ),
        ),
    ),
    Goal(
        name="workbook",
        number="7",
        unit="player",
        must=1.15,
        aim=1.05,
        floor="floors.workbook",
        product="product.workbook",
        size=10_000,
        counted_size=0,
        growths=(
            Growth("work", 2_000, (Limit("cpu", most=10.5), Limit("over_start_mib", most=40))),
        ),
    ),
    Goal(
        name="workbook-of-tickets",
        number="7",
        unit="ticket",
        must=1.15,
        aim=1.05,
        floor="floors.workbook_of_tickets",
        product="product.workbook_of_tickets",
        size=200_000,
        counted_size=0,
        growths=(
            Growth("work", 2_000, (Limit("cpu", most=10.5), Limit("over_start_mib", most=40))),
        ),
    ),
    Goal(
        name="start",
        number="8",
        unit="ticket in the book",
        must=4.0,
        aim=2.5,
        floor="floors.window",
        product="product.start",
        size=20_000,
        counted_size=0,
        limits=(
            Limit("heavy_modules", most=0),
            Limit("statements", most=40),
            Limit("statements to the open book", most=40),
            Limit("cpu against a small book", most=1.1),
        ),
        is_resizable=False,
        programs="cpu",
    ),
    Goal(
        name="push",
        number="9",
        unit="fact",
        must=5.0,
        aim=4.0,
        floor="floors.push",
        product="product.push",
        size=100_000,
        counted_size=50_000,
        counters_per=1_000,
        limits=(Limit("requests", most=1), Limit("bytes over a quarter of JSON", most=0)),
        needs_server=True,
    ),
    Goal(
        name="push-of-tickets",
        number="9",
        unit="fact",
        must=5.0,
        aim=4.0,
        floor="floors.push",
        product="product.push_of_tickets",
        size=50_000,
        counted_size=50_000,
        counters_per=1_000,
        limits=(Limit("requests", most=1), Limit("bytes over a quarter of JSON", most=0)),
        needs_server=True,
    ),
    Goal(
        name="pull",
        number="9b",
        unit="fact",
        must=2.0,
        aim=1.4,
        floor="floors.pull",
        product="product.pull",
        size=100_000,
        counted_size=0,
        needs_server=True,
    ),
    Goal(
        name="pull-of-tickets",
        number="9b",
        unit="fact",
        must=2.0,
        aim=1.4,
        floor="floors.pull",
        product="product.pull_of_tickets",
        size=50_000,
        counted_size=0,
        needs_server=True,
    ),
    Goal(
        name="memory",
        number="10",
        unit="ticket in the book",
        must=150,
        aim=90,
        floor="floors.window",
        product="product.memory",
        size=20_000,
        counted_size=0,
        limits=(
            Limit("heavy_modules", most=0),
            Limit("pages_held", most=4),
            Limit("memory against a small book", most=1.15),
        ),
        is_resizable=False,
        programs="memory",
    ),
)
