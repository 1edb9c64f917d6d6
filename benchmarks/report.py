"""The bench as a person reads it: floor, product, ratio, bars and verdict, then the counters."""

import json
import tempfile
from collections.abc import Iterator
from pathlib import Path

from benchmarks.goals import GOALS, Goal
from benchmarks.machine import machine
from benchmarks.measuring import measure
from benchmarks.results import Count, Counted, Result
from desktop.domain.errors import BookdeskError

PAIRS = 7
NOT_MEASURED = "–"


def run(
    only: str | None = None,
    json_path: Path | None = None,
    pairs: int = PAIRS,
    size: int | None = None,
    *,
    growth: bool = False,
) -> None:
    """Measure the goals, print the table and, when asked to, write it as JSON.

    Args:
        only: The name of one goal; None measures all.
        json_path: Where the JSON of DESIGN 5 goes.
        pairs: How many times floor and product are measured side by side.
        size: Units of work in a run; None takes each goal's own.
        growth: Measure also how the work grows when there is ten times as much.

    Raises:
        BookdeskError: There is no goal of that name.
    """
    goals = chosen(only)
    here = machine()
    print(", ".join(f"{name} {value}" for name, value in here.items()))
    with tempfile.TemporaryDirectory(prefix="bookdesk-bench-") as folder:
        results = []
        for goal in goals:
            result = measure(goal, Path(folder), pairs=pairs, size=size, growth=growth)
            print("\n".join(lines(result)), flush=True)
            results.append(result)
    if json_path is not None:
        report = {"machine": here, "goals": [result.as_json() for result in results]}
        json_path.write_text(json.dumps(report, indent=2, ensure_ascii=False) + "\n", "utf-8")


def chosen(only: str | None) -> list[Goal]:
    """The goals to measure.

    Raises:
        BookdeskError: There is no goal of that name.
    """
    goals = [goal for goal in GOALS if only in (None, goal.name)]
    if not goals:
        names = ", ".join(goal.name for goal in GOALS)
        raise BookdeskError(f"There is no goal “{only}”. The goals are: {names}.")
    return goals


def lines(result: Result) -> Iterator[str]:
    """The lines of one goal."""
    goal = result.goal
    verdict: str = result.verdict or "product not measured"
    if result.broken_limits:
        verdict += f" (beyond its limit: {', '.join(result.broken_limits)})"
    yield ""
    yield f"{goal.number} {goal.name}, {result.size:,} × {goal.unit}: {verdict}"
    measure_of = "µs wall, p99" if goal.latency else "µs CPU"
    yield (
        f"  {measure_of}: floor {_number(result.floor)}, product {_number(result.product)},"
        f" ratio {_number(result.ratio)}{_quartiles(result)}, must ≤ {goal.must}, aim ≤ {goal.aim}"
    )
    if result.counters:
        yield (
            f"  per {goal.counters_per:,} {goal.unit}".ljust(26) + f"{'floor':>12} {'product':>12}"
        )
    for name, counted in result.counters.items():
        yield _counter_line(goal, name, counted)
    for name, ratio in result.growth.items():
        yield f"  {goal.growth and goal.growth.of} × 10, {name}: {ratio:.2f} × the CPU"


def _counter_line(goal: Goal, name: str, counted: Counted) -> str:
    limits = [limit for limit in goal.limits if limit.counter == name]
    bars = "".join(f"  allowed {limit.least:g}–{limit.most:g}" for limit in limits)
    return f"    {name:<22}{_number(counted.floor):>12} {_number(counted.product):>12}{bars}"


def _number(value: Count | None) -> str:
    if value is None:
        return NOT_MEASURED
    return value if isinstance(value, str) else f"{value:,.2f}"


def _quartiles(result: Result) -> str:
    if result.quartiles is None:
        return ""
    lower, upper = result.quartiles
    return f" ({lower:.2f}–{upper:.2f})"
