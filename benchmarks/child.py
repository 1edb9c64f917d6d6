"""One measurement in a process of its own: `python -m benchmarks.child TASK …`, JSON on stdout."""

import gc
import json
import sys
from collections.abc import Callable, Mapping
from contextlib import closing
from pathlib import Path
from typing import Any, cast

from benchmarks import fsyncs, latency
from benchmarks.counting import counted_connections
from benchmarks.sides import (
    BalancingSide,
    CountingSide,
    TimedSide,
    cpu_seconds,
    peak_bytes,
    side,
)


def make(module: str, folder: Path, size: int, history: int) -> None:
    """Make the file of a side in this folder."""
    side(module).make(folder, size, history)


def timed(module: str, folder: Path, size: int) -> dict[str, float]:
    """CPU seconds of one run, and by how much the peak of memory rose meanwhile.

    `over_start_bytes` is how far it rose since the side was imported, its libraries included.
    """
    at_start = peak_bytes()
    measured = side(module)
    with closing(measured.open_state(folder, size)) as state:
        if hasattr(measured, "timed"):
            # Another program, which has CPU and memory of its own.
            return cast("TimedSide", measured).timed(state)
        gc.collect()
        before = peak_bytes()
        start = cpu_seconds()
        measured.run(state)
        cpu = cpu_seconds() - start
        peak = peak_bytes()
        return {"cpu": cpu, "peak_bytes": peak - before, "over_start_bytes": peak - at_start}


def counted(module: str, folder: Path, size: int) -> dict[str, int]:
    """The counters of one run."""
    measured = side(module)
    with (
        counted_connections(folder) as counters,
        closing(measured.open_state(folder, size)) as state,
    ):
        counters.start()
        measured.run(state)
        counters.stop()
        own = (
            cast("CountingSide", measured).counters(state) if hasattr(measured, "counters") else {}
        )
        return counters.totals() | own


def balances(module: str, folder: Path, size: int) -> dict[str, int]:
    """What a side says of every account, in cents."""
    measured = side(module)
    with closing(measured.open_state(folder, size)) as state:
        return cast("BalancingSide", measured).balances(state)


def marked(module: str, folder: Path, size: int) -> None:
    """One run between two marks that strace can see; checkpoints happen as they do in use."""
    measured = side(module)
    with closing(measured.open_state(folder, size)) as state:
        fsyncs.mark()
        measured.run(state)
        fsyncs.mark()


def marked_without_checkpoints(module: str, folder: Path, size: int) -> None:
    """As `marked`, but the WAL only grows: what is left are the syncs of the commits."""
    with counted_connections(folder):
        marked(module, folder, size)


TASKS: Mapping[str, Callable[[str, Path, int], Any]] = {
    "timed": timed,
    "counted": counted,
    "balances": balances,
    "marked": marked,
    "marked-without-checkpoints": marked_without_checkpoints,
}


def main(arguments: list[str]) -> Any:
    """Do the task that is named first."""
    match arguments:
        case ["make", module, folder, size, history]:
            return make(module, Path(folder), int(size), int(history))
        case [task, module, folder, size] if task in TASKS:
            return TASKS[task](module, Path(folder), int(size))
        case ["latency", floor, floor_folder, product, product_folder, size]:
            return latency.measure(
                floor, Path(floor_folder), product, Path(product_folder), int(size)
            )
        case _:
            raise SystemExit(f"No such measurement: {' '.join(arguments)}")


if __name__ == "__main__":
    print(json.dumps(main(sys.argv[1:])))
