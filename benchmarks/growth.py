"""How the cost of the same work grows where there is ten times as much, measured in one run.

A goal names its growths (`Goal.growths`); what is measured of each stands among the goal's
counters, under `Growth.counter_name`, with its limit beside it.
"""

from collections.abc import Mapping
from contextlib import ExitStack
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Literal

from benchmarks.harness import Job, compare, prepared
from benchmarks.limits import Limit

CPU, PEAK, OVER_START = "cpu", "peak_mib", "over_start_mib"
_TIMED = {CPU, PEAK, OVER_START}


@dataclass(frozen=True, slots=True)
class Growth:
    """The same work at two sizes: of the work itself, or of the book that it is done in.

    Attributes:
        of: `work` has so many units to do; `history` does the same units in a book that has so
            many tickets already.
        small: How many there are at first.
        limits: What may be of which measure. `cpu` and every counter of `benchmarks.counting`
            (`vm_steps`, `statements`, …) are the ratio of large to small; `peak_mib` is how far
            memory rises in the large run, MiB, and `over_start_mib` how far with what the side
            imports. CPU is measured pair by pair, counters once.
        factor: How many times larger the large one is.
        work: The units of work where the history grows; None takes those of the goal's counters.
        of_floor: Whether the floor is measured besides.
        side: What is measured of the product where it is not the side of the goal.
        what: The same in words.
    """

    of: Literal["work", "history"]
    small: int
    limits: tuple[Limit, ...]
    factor: int = 10
    work: int | None = None
    of_floor: bool = True
    side: str | None = None
    what: str = ""

    def counter_name(self, measure: str) -> str:
        """What the growth of this measure is called among the counters of its goal."""
        measured = f"{measure} of {self.what}" if self.what else measure
        return f"{measured} at {self.of} × {self.factor}"

    @property
    def named_limits(self) -> tuple[Limit, ...]:
        """The limits under the names that they have among the counters of the goal."""
        return tuple(
            replace(limit, counter=self.counter_name(limit.counter)) for limit in self.limits
        )

    def scaled(self, share: float, times: int | None = None) -> "Growth":
        """The same at a share of the size; `times` is another factor for a history."""
        factor = times if times is not None and self.of == "history" else self.factor
        return replace(self, small=max(round(self.small * share), 1), factor=factor)


def measure_growth(
    growth: Growth, module: str, work: int, folder: Path, pairs: int
) -> dict[str, float]:
    """Measure a side at both sizes.

    Args:
        growth: What grows, and what is asked about it.
        module: The side, such as `product.accept`.
        work: The units of work where the growth does not say; used only where the history grows.
        folder: The files of both are made here and removed again.
        pairs: How often CPU is measured at both sizes, turn by turn.

    Returns:
        What was measured, by the names of `Growth.counter_name`.
    """
    sizes = growth.small, growth.small * growth.factor
    units = work if growth.work is None else growth.work
    shapes = [(size, 0) if growth.of == "work" else (units, size) for size in sizes]
    with ExitStack() as files:
        small, large = (
            files.enter_context(prepared(module, size, history, folder)) for size, history in shapes
        )
        asked = {limit.counter for limit in growth.limits}
        found = _timed(small, large, pairs) if asked & _TIMED else {}
        if asked - _TIMED:
            found |= _ratios(small.counted(), large.counted())
    return {growth.counter_name(name): found[name] for name in sorted(asked)}


def _timed(small: Job, large: Job, pairs: int) -> dict[str, float]:
    compared = compare(small, large, pairs)
    return {
        CPU: compared.ratio,
        PEAK: compared.second_peak_bytes / 2**20,
        OVER_START: compared.second_over_start_bytes / 2**20,
    }


def _ratios(small: Mapping[str, int], large: Mapping[str, int]) -> dict[str, float]:
    return {name: count / max(small[name], 1) for name, count in large.items()}
