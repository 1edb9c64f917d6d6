"""A goal measured: interleaved CPU ratios or latencies, counters apart, growth when asked for."""

from contextlib import ExitStack
from dataclasses import replace
from pathlib import Path
from statistics import median

from benchmarks.goals import Goal, Growth
from benchmarks.harness import compare, in_child, prepared, quartiles
from benchmarks.latency import Latencies
from benchmarks.results import Count, Counted, Result

LATENCY_LOOPS = 3
MICROSECONDS = 1_000_000


def measure(
    goal: Goal, folder: Path, *, pairs: int, size: int | None = None, growth: bool = False
) -> Result:
    """Measure one goal; its files are made in `folder` and removed again."""
    size = goal.size if size is None else size
    if goal.latency:
        return _latency(goal, folder, size)
    result = _ratio(goal, folder, size, pairs)
    counted_size = min(size, goal.counted_size)
    counters = _counters(goal, folder, counted_size) if counted_size else {}
    return replace(
        result,
        counters=result.counters | counters,
        growth=_growth(goal, folder, pairs) if growth else {},
    )


def _ratio(goal: Goal, folder: Path, size: int, pairs: int) -> Result:
    with ExitStack() as files:
        floor = files.enter_context(prepared(goal.floor, size, 0, folder))
        if goal.product is None:
            alone = median(floor.timed()["cpu"] for _ in range(pairs))
            return Result(goal, size, alone / size * MICROSECONDS)
        product = files.enter_context(prepared(goal.product, size, 0, folder))
        compared = compare(floor, product, pairs)
    return Result(
        goal,
        size,
        floor=compared.first_cpu / size * MICROSECONDS,
        product=compared.second_cpu / size * MICROSECONDS,
        ratio=compared.ratio,
        quartiles=compared.quartiles,
        counters={
            "peak_mib": Counted(
                compared.first_peak_bytes / 2**20, compared.second_peak_bytes / 2**20
            )
        },
    )


def _counters(goal: Goal, folder: Path, size: int) -> dict[str, Counted]:
    floor = _counters_of(goal.floor, folder, size, goal.counters_per)
    if goal.product is None:
        return {name: Counted(count) for name, count in floor.items()}
    product = _counters_of(goal.product, folder, size, goal.counters_per)
    return {name: Counted(floor[name], product[name]) for name in floor}


def _counters_of(module: str, folder: Path, size: int, per: int) -> dict[str, Count]:
    with prepared(module, size, 0, folder) as job:
        counts: dict[str, int | str] = {
            **job.counted(),
            "commit_syncs": job.syncs(with_checkpoints=False),
            "syncs": job.syncs(with_checkpoints=True),
        }
    return {
        name: count if isinstance(count, str) else count * per / size
        for name, count in counts.items()
    }


def _growth(goal: Goal, folder: Path, pairs: int) -> dict[str, float]:
    if goal.growth is None:
        return {}
    sides = {"floor": goal.floor, "product": goal.product}
    return {
        name: _grown(goal.growth, module, goal.counted_size, folder, pairs)
        for name, module in sides.items()
        if module
    }


def _grown(growth: Growth, module: str, work: int, folder: Path, pairs: int) -> float:
    """By how much the CPU of a run grows from the small to the large."""
    with ExitStack() as files:
        small, large = (
            files.enter_context(
                prepared(module, units, 0, folder)
                if growth.of == "work"
                else prepared(module, work, units, folder)
            )
            for units in (growth.small, growth.large)
        )
        return compare(small, large, pairs).ratio


def _latency(goal: Goal, folder: Path, size: int) -> Result:
    loops = [_latency_loop(goal, folder, size) for _ in range(LATENCY_LOOPS)]
    result = Result(
        goal,
        size,
        floor=median(loop["floor"]["p99"] for loop in loops),
        counters=_latency_counters(loops),
    )
    if goal.product is None:
        return result
    ratios = [loop["product"]["p99"] / loop["floor"]["p99"] for loop in loops]
    return replace(
        result,
        product=median(loop["product"]["p99"] for loop in loops),
        ratio=median(ratios),
        quartiles=quartiles(ratios),
    )


def _latency_loop(goal: Goal, folder: Path, size: int) -> Latencies:
    with ExitStack() as files:
        floor = files.enter_context(prepared(goal.floor, size, 0, folder))
        floor_folder = files.enter_context(floor.fresh_folder())
        product_folder = floor_folder
        if goal.product is not None:
            product = files.enter_context(prepared(goal.product, size, 0, folder))
            product_folder = files.enter_context(product.fresh_folder())
        measured: Latencies = in_child(
            "latency", goal.floor, floor_folder, goal.product or "", product_folder, size
        )
    return measured


def _latency_counters(loops: list[Latencies]) -> dict[str, Counted]:
    """µs at p50 and p99: of the bare sync and the raw accept apart, and of the floor as a whole."""
    counters = {}
    for percent in ("p50", "p99"):
        middle = {name: median(loop[name][percent] for loop in loops) for name in loops[0]}
        counters[f"sync_{percent}"] = Counted(middle["sync"])
        counters[f"accept_{percent}"] = Counted(middle["raw"], middle.get("product"))
    return counters
