"""Goals whose floor and product are whole programs: what each start of one costs, and holds."""

import json
import os
import resource
import subprocess
import sys
import tempfile
from dataclasses import dataclass
from pathlib import Path
from statistics import median
from typing import Any

from benchmarks.goals import Goal
from benchmarks.harness import PROJECT, MeasurementError, compare, prepared, quartiles
from benchmarks.product.program import SMALL
from benchmarks.results import Counted, Result

MIB = 2**20
MICROSECONDS = 1_000_000


@dataclass(frozen=True, slots=True)
class Program:
    """A program that is run from its start to its end."""

    module: str
    folder: Path

    def timed(self) -> dict[str, float]:
        """CPU seconds of the whole process, its peak of memory, and what it told itself."""
        before = _used()
        told, peak = self._run()
        return {"cpu": _used() - before, "peak_bytes": peak, **told}

    def _run(self) -> tuple[dict[str, float], int]:
        command = [sys.executable, "-m", f"benchmarks.{self.module}", str(self.folder)]
        with tempfile.TemporaryFile("w+") as said, tempfile.TemporaryFile("w+") as complained:
            running = subprocess.Popen(command, cwd=PROJECT, stdout=said, stderr=complained)  # noqa: S603 - our own module
            _, status, usage = os.wait4(running.pid, 0)
            running.returncode = os.waitstatus_to_exitcode(status)
            said.seek(0)
            complained.seek(0)
            if running.returncode:
                raise MeasurementError(f"{self.module} failed:\n{complained.read()}")
            text = said.read()
        told: dict[str, float] = json.loads(text) if text.strip() else {}
        return told, usage.ru_maxrss * (1 if sys.platform == "darwin" else 1024)


def _used() -> float:
    usage = resource.getrusage(resource.RUSAGE_CHILDREN)
    return usage.ru_utime + usage.ru_stime


def measure_programs(goal: Goal, folder: Path, pairs: int) -> Result:
    """Measure a goal of whole programs: CPU pair by pair, or memory at the end."""
    with (
        prepared(goal.product, goal.size, 0, folder) as season,
        prepared(goal.product, SMALL, 0, folder) as small,
    ):
        floor = Program(goal.floor, folder)
        product = Program(goal.product, season.original)
        in_small = Program(goal.product, small.original)
        if goal.programs == "memory":
            return _memory(goal, floor, product, in_small)
        compared = compare(floor, product, pairs)
        grown = compare(in_small, product, pairs).ratio
        told = product.timed()
        desk = Program(goal.product + "_to_desk", season.original).timed()
    return Result(
        goal,
        floor=compared.first_cpu * MICROSECONDS,
        product=compared.second_cpu * MICROSECONDS,
        ratio=compared.ratio,
        quartiles=compared.quartiles,
        counters={
            "peak_mib": Counted(compared.first_peak_bytes / MIB, compared.second_peak_bytes / MIB),
            "modules": Counted(None, told["modules"]),
            "heavy_modules": Counted(None, told["heavy_modules"]),
            "statements": Counted(None, desk["statements_at_first_paint"]),
            "cpu against a small book": Counted(None, grown),
            "µs to the open book": Counted(None, desk["cpu"] * MICROSECONDS),
            "statements to the open book": Counted(None, desk["statements_to_open"]),
            "modules at the open book": Counted(None, desk["modules"]),
        },
    )


def _memory(goal: Goal, floor: Program, product: Program, in_small: Program) -> Result:
    bare = [floor.timed()["peak_bytes"] / MIB for _ in range(3)]
    runs = [product.timed() for _ in range(3)]
    over = [run["peak_mib"] - least for run, least in zip(runs, bare, strict=True)]
    names = ("open_mib", "tickets_mib", "resident_mib", "pages_held", "heavy_modules", "modules")
    told: dict[str, Any] = {name: Counted(None, runs[0][name]) for name in names}
    small = in_small.timed()
    grown = Counted(None, runs[0]["resident_mib"] / small["resident_mib"])
    return Result(
        goal,
        floor=median(bare),
        product=median(run["peak_mib"] for run in runs),
        ratio=median(over),
        quartiles=quartiles(over),
        counters=told | {"memory against a small book": grown},
    )
