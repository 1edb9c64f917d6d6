"""Floor and product, measured turn by turn in fresh processes on fresh copies of one file."""

import json
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from statistics import median, quantiles
from typing import Any, Protocol

from benchmarks.fsyncs import traced_syncs

PROJECT = Path(__file__).parents[1]


class MeasurementError(Exception):
    """A measuring process failed; the message holds what it said."""


class Timed(Protocol):
    """What can be measured turn by turn."""

    def timed(self) -> dict[str, float]:
        """CPU seconds and the peak of memory of one run."""
        ...


@dataclass(frozen=True, slots=True)
class Job:
    """A side at one size, and the file that its runs begin with."""

    module: str
    size: int
    original: Path

    def timed(self) -> dict[str, float]:
        """CPU seconds and risen peak of memory of one run."""
        with self.fresh_folder() as folder:
            measured: dict[str, float] = in_child("timed", self.module, folder, self.size)
        return measured

    def counted(self) -> dict[str, int]:
        """The counters of one run."""
        with self.fresh_folder() as folder:
            counters: dict[str, int] = in_child("counted", self.module, folder, self.size)
        return counters

    def syncs(self, *, with_checkpoints: bool) -> int | str:
        """How often one run syncs, or why that is not known."""
        task = "marked" if with_checkpoints else "marked-without-checkpoints"
        with self.fresh_folder() as folder:
            return traced_syncs(command(task, self.module, folder, self.size), PROJECT)

    @contextmanager
    def fresh_folder(self) -> Iterator[Path]:
        """A copy of the original that only one run sees."""
        with tempfile.TemporaryDirectory(dir=self.original.parent) as aside:
            yield Path(shutil.copytree(self.original, Path(aside) / "copy"))


@dataclass(frozen=True, slots=True)
class Comparison:
    """Two jobs measured pair by pair: medians of their CPU, and of the ratio within the pairs."""

    first_cpu: float
    second_cpu: float
    ratio: float
    quartiles: tuple[float, float]
    first_peak_bytes: float
    second_peak_bytes: float
    second_over_start_bytes: float


@contextmanager
def prepared(module: str, size: int, history: int, folder: Path) -> Iterator[Job]:
    """A job whose file is made once, in a process of its own, and removed at the end."""
    with tempfile.TemporaryDirectory(dir=folder) as aside:
        original = Path(aside) / "original"
        original.mkdir()
        in_child("make", module, original, size, history)
        yield Job(module, size, original)


def command(task: str, *arguments: object) -> list[str]:
    """The command line of a measuring process."""
    return [sys.executable, "-m", "benchmarks.child", task, *map(str, arguments)]


def in_child(task: str, *arguments: object) -> Any:
    """Run one measuring process and read its answer.

    Raises:
        MeasurementError: It failed.
    """
    ran = subprocess.run(  # noqa: S603  # our own module
        command(task, *arguments), cwd=PROJECT, capture_output=True, text=True, check=False
    )
    if ran.returncode:
        raise MeasurementError(f"{task} {arguments[0]} failed:\n{ran.stderr}")
    return json.loads(ran.stdout)


def compare(first: Timed, second: Timed, pairs: int) -> Comparison:
    """Measure both in the order A, B, B, A, A, B … so that a drift of the machine cancels."""
    measured: list[tuple[dict[str, float], dict[str, float]]] = []
    for pair in range(pairs):
        if pair % 2 == 0:
            one, other = first.timed(), second.timed()
        else:
            other, one = second.timed(), first.timed()
        measured.append((one, other))
    return summary(measured)


def summary(pairs: list[tuple[dict[str, float], dict[str, float]]]) -> Comparison:
    """The medians of the pairs; the ratio is second to first."""
    ratios = [second["cpu"] / first["cpu"] for first, second in pairs]
    return Comparison(
        first_cpu=median(first["cpu"] for first, _ in pairs),
        second_cpu=median(second["cpu"] for _, second in pairs),
        ratio=median(ratios),
        quartiles=quartiles(ratios),
        first_peak_bytes=median(first["peak_bytes"] for first, _ in pairs),
        second_peak_bytes=median(second["peak_bytes"] for _, second in pairs),
        second_over_start_bytes=median(
            second.get("over_start_bytes", second["peak_bytes"]) for _, second in pairs
        ),
    )


def quartiles(values: list[float]) -> tuple[float, float]:
    """The lower and the upper quartile."""
    if len(values) == 1:
        return values[0], values[0]
    lower, _, upper = quantiles(values, n=4, method="inclusive")
    return lower, upper
