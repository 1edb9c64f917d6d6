"""Run seeds from the command line: one that failed, exactly as it did, or many.

python -m tests.sync.simulation --seed 34 --steps 20 --tell
python -m tests.sync.simulation --seed 34 --steps 20 --smaller
python -m tests.sync.simulation --seeds 0-20000 --steps 20 --processes 2
"""

import os
import sys
from concurrent.futures import ProcessPoolExecutor

import click

from tests.sync.simulation.disks import disks
from tests.sync.simulation.world import run_seed

# So many seeds go to a process at once.
_TOGETHER = 50


def failure_of(seed, steps, without=frozenset()):
    """What is wrong with a seed, as a sentence; None when all holds."""
    try:
        run_seed(seed, steps, without=without)
    except Exception as error:  # noqa: BLE001 - whatever it is, the seed is what is told
        return f"{type(error).__name__}: {error}"
    return None


def failures_of(seeds, steps):
    """Those of some seeds at which something does not hold, each with what it is."""
    with disks():
        found = [(seed, failure_of(seed, steps)) for seed in seeds]
    return [(seed, problem) for seed, problem in found if problem is not None]


def how_to_see(seed, steps):
    """The command that shows a failure again."""
    return f"python -m tests.sync.simulation --seed {seed} --steps {steps}"


def make_smaller(seed, steps):
    """The acts that may be left out so that the same invariant still does not hold."""
    kind = (failure_of(seed, steps) or "").partition(":")[2][:12]
    without = set()
    for number in reversed(range(steps)):
        problem = failure_of(seed, steps, frozenset({*without, number}))
        if problem is not None and problem.partition(":")[2][:12] == kind:
            without.add(number)
    return frozenset(without)


def _numbers(text):
    first, _, last = text.partition("-")
    return range(int(first), int(last or first) + 1)


@click.command()
@click.option("--seed", type=int, help="One seed, told step by step with --tell.")
@click.option("--seeds", help="Many, FIRST-LAST.")
@click.option("--steps", default=20, help="How many acts before everything is healed.")
@click.option("--without", default="", help="Acts to leave out: 3,7,9.")
@click.option("--tell", is_flag=True, help="Print what happens.")
@click.option(
    "--smaller", is_flag=True, help="Leave out every act that the failure can do without."
)
@click.option("--processes", default=os.cpu_count(), help="How many seeds at once.")
def main(*, seed, seeds, steps, without, tell, smaller, processes):
    """Run seeds of the simulated office."""
    if seeds is not None:
        sys.exit(_run_many(_numbers(seeds), steps, processes))
    left_out = frozenset(int(number) for number in without.split(",") if number)
    if smaller:
        left_out = make_smaller(seed, steps)
        click.echo("--without " + ",".join(map(str, sorted(left_out))))
    trace = run_seed(seed, steps, without=left_out, tell=click.echo if tell or smaller else None)
    click.echo(f"seed {seed}: all holds; trace {trace[:16]}")


def _run_many(seeds, steps, processes):
    parts = [seeds[first : first + _TOGETHER] for first in range(0, len(seeds), _TOGETHER)]
    failures = 0
    with ProcessPoolExecutor(processes) as pool:
        for found in pool.map(failures_of, parts, [steps] * len(parts)):
            for seed, problem in found:
                failures += 1
                click.echo(f"{problem}\n    {how_to_see(seed, steps)}")
    click.echo(f"{len(seeds)} seeds, {failures} of them fail")
    return int(failures > 0)


if __name__ == "__main__":
    main()
