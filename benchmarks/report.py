"""The bench as a person reads it: each goal with its counters, then the table of all verdicts."""

import json
import tempfile
from collections.abc import Iterator, Sequence
from pathlib import Path

from benchmarks.goals import GOALS, Goal
from benchmarks.limits import Limit
from benchmarks.machine import machine
from benchmarks.measuring import measure
from benchmarks.results import Count, Counted, Result
from desktop.domain.errors import BookdeskError

PAIRS = 7
NOT_COUNTED = "–"
HEADINGS = ("", "goal", "units", "floor", "product", "ratio", "quartiles", "must", "aim", "verdict")
WIDTHS = (-3, -20, 9, 11, 11, 7, 13, 6, 6, -8)


def run(
    only: str | None = None,
    json_path: Path | None = None,
    pairs: int = PAIRS,
    size: int | None = None,
    *,
    times: int | None = None,
    with_growth: bool = True,
) -> None:
    """Measure the goals, print the table and, when asked to, write it as JSON.

    Args:
        only: The name of one goal, or several with commas between; None measures all.
        json_path: Where the JSON of DESIGN 5 goes.
        pairs: How many times floor and product are measured side by side.
        size: Units of work in a run; None takes each goal's own.
        times: How many times larger the larger book of a growth is; None takes each one's own.
        with_growth: Measure also how the work grows.

    Raises:
        BookdeskError: There is no goal of that name.
    """
    goals = [goal.resized(size, times) for goal in chosen(only)]
    here = machine()
    for line in _about(here):
        print(line)
    results = []
    with tempfile.TemporaryDirectory(prefix="bookdesk-bench-") as folder:
        for goal in goals:
            result = measure(goal, Path(folder), pairs=pairs, with_growth=with_growth)
            print("\n".join(lines(result)), flush=True)
            results.append(result)
    print("\n".join(table(results)))
    if json_path is not None:
        report = {"machine": here, "goals": [result.as_json() for result in results]}
        json_path.write_text(json.dumps(report, indent=2, ensure_ascii=False) + "\n", "utf-8")


def chosen(only: str | None) -> list[Goal]:
    """The goals to measure.

    Raises:
        BookdeskError: There is no goal of that name.
    """
    if only is None:
        return list(GOALS)
    known = {goal.name: goal for goal in GOALS}
    names = [name.strip() for name in only.split(",")]
    for name in names:
        if name not in known:
            raise BookdeskError(f"There is no goal “{name}”. The goals are: {', '.join(known)}.")
    return [known[name] for name in names]


def lines(result: Result) -> Iterator[str]:
    """The lines of one goal."""
    goal = result.goal
    yield ""
    yield f"{goal.number} {goal.name}: {result.verdict}"
    if result.absent:
        yield f"   {result.absent}"
        return
    yield (
        f"   {goal.size:,} × {goal.unit}, {goal.measure}: floor {_number(result.floor)},"
        f" product {_number(result.product)}, ratio {_number(result.ratio)} {_quartiles(result)}"
        f" · must ≤ {goal.must:g}, aim ≤ {goal.aim:g}"
    )
    if result.counters:
        yield f"   {f'per {goal.counters_per:,} {goal.unit}':<34}{'floor':>12}{'product':>12}"
    limits = goal.all_limits
    for name, counted in result.counters.items():
        yield _counter_line(name, counted, limits.get(name), name in result.broken_limits)


def table(results: Sequence[Result]) -> Iterator[str]:
    """One line a goal: floor and product in µs per unit, ratio, bars and verdict."""
    yield ""
    yield _row(HEADINGS)
    yield _row(["─" * abs(width) for width in WIDTHS])
    for result in results:
        goal = result.goal
        yield _row(
            (
                goal.number,
                goal.name,
                f"{goal.size:,}",
                _number(result.floor),
                _number(result.product),
                _number(result.ratio),
                _quartiles(result),
                f"{goal.must:g}",
                f"{goal.aim:g}",
                result.verdict,
            )
        )
    yield ""
    yield "Floor and product: µs of CPU per unit, of accept-latency µs by the wall clock at p99."
    yield "Of start µs of the whole process; of memory MiB, and the ratio is MiB above the floor."
    for result in results:
        if result.broken_limits:
            yield f"{result.goal.name} is beyond its limit of: {', '.join(result.broken_limits)}."


def _about(here: dict[str, str | int]) -> Iterator[str]:
    yield f"{here['processor']}, {here['cores']} cores, {here['kernel']}, Python {here['python']}"
    yield f"SQLite {here['sqlite']} ({here['library']}), {here['books']} books"


def _row(cells: Sequence[str]) -> str:
    """Cells side by side; a width below 0 is kept to the left."""
    return "  ".join(
        cell.ljust(-width) if width < 0 else cell.rjust(width)
        for cell, width in zip(cells, WIDTHS, strict=True)
    ).rstrip()


def _counter_line(name: str, counted: Counted, limit: Limit | None, is_broken: bool) -> str:  # noqa: FBT001 - private, one caller
    line = f"     {name:<32}{_number(counted.floor):>12}{_number(counted.product):>12}"
    if limit is None:
        return line
    return f"{line}  allowed {limit.text}{', beyond it' if is_broken else ''}"


def _number(value: Count | None) -> str:
    if value is None:
        return NOT_COUNTED
    if isinstance(value, str):
        return value
    return f"{value:,.2f}" if value >= 0.01 or value == 0 else f"{value:.1g}"


def _quartiles(result: Result) -> str:
    lower, upper = result.quartiles
    return f"{lower:.2f}–{upper:.2f}"
