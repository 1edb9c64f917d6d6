"""How long one accept takes by the wall clock, beside a bare sync in the same loop (goal 1b)."""

from contextlib import ExitStack, closing
from math import ceil
from pathlib import Path
from time import perf_counter_ns
from typing import Any, cast

from benchmarks.floors.fdatasync import BareSync
from benchmarks.sides import AcceptingSide, side

Latencies = dict[str, dict[str, float]]


def quantile(sorted_times: list[int], percent: int) -> float:
    """The time, in µs, that this share of the sorted times (in ns) does not exceed."""
    place = max(ceil(len(sorted_times) * percent / 100), 1)
    return sorted_times[place - 1] / 1000


def measure(floor: str, floor_folder: Path, product: str, product_folder: Path, size: int) -> Any:
    """One loop: a bare sync, a raw accept and an accept of the product.

    Returns:
        p50 and p99 in µs of `sync`, `raw`, `floor` (sync and raw together) and `product`.
    """
    with ExitStack() as open_files:
        bare = open_files.enter_context(closing(BareSync(floor_folder)))
        steps = {"sync": bare.write_next}
        for name, module, folder in (
            ("raw", floor, floor_folder),
            ("product", product, product_folder),
        ):
            accepting = cast("AcceptingSide", side(module))
            state = open_files.enter_context(closing(accepting.open_state(folder, size)))
            steps[name] = _step(accepting, state)
        times = _interleave(steps, size)
    times["floor"] = [sum(both) for both in zip(times["sync"], times["raw"], strict=True)]
    return {name: _summary(values) for name, values in times.items()}


def _step(accepting: AcceptingSide, state: Any) -> Any:
    return lambda: accepting.accept_next(state)


def _interleave(steps: dict[str, Any], size: int) -> dict[str, list[int]]:
    times: dict[str, list[int]] = {name: [] for name in steps}
    for _ in range(size):
        for name, step in steps.items():
            start = perf_counter_ns()
            step()
            times[name].append(perf_counter_ns() - start)
    return times


def _summary(times: list[int]) -> dict[str, float]:
    ordered = sorted(times)
    return {"p50": quantile(ordered, 50), "p99": quantile(ordered, 99)}
