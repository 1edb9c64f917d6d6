"""The product beside other people's programs, where they are installed, on the same wagers.

The floor of such a goal is the whole run of the peer, from its start to its end; what the product
is measured by says its own side.
"""

import shutil
from pathlib import Path

from benchmarks.goals import Goal
from benchmarks.harness import Job, compare, in_child
from benchmarks.results import Counted, Result

MICROSECONDS = 1_000_000
_BOOK_AND_EXPORT = "product.balances"


def measure_against(goal: Goal, folder: Path, pairs: int) -> Result:
    """Measure the product beside a peer; the book is made once for all peers."""
    program = goal.floor.rpartition(".")[2]
    if shutil.which(program) is None:
        return Result(goal, 0, 0, 0, (0, 0), absent=f"{program} is not installed")
    original = folder / f"season-{goal.size}"
    if not original.exists():
        original.mkdir()
        in_child("make", _BOOK_AND_EXPORT, original, goal.size, 0)
    peer, product = (Job(side, goal.size, original) for side in (goal.floor, goal.product))
    compared = compare(peer, product, pairs)
    peaks = compared.first_peak_bytes, compared.second_peak_bytes
    counters = {
        "peak_mib": Counted(*(peak / 2**20 for peak in peaks)),
        "peak_share": Counted(1, peaks[1] / peaks[0]),
        "times_less_cpu": Counted(1, 1 / compared.ratio),
        "differing_accounts": Counted(0, _differing(goal, original)),
    }
    return Result(
        goal,
        floor=compared.first_cpu / goal.size * MICROSECONDS,
        product=compared.second_cpu / goal.size * MICROSECONDS,
        ratio=compared.ratio,
        quartiles=compared.quartiles,
        counters=counters,
    )


def _differing(goal: Goal, original: Path) -> int:
    """Of how many accounts the peer and the book say another balance, to the cent."""
    theirs, ours = (
        in_child("balances", side, original, goal.size) for side in (goal.floor, _BOOK_AND_EXPORT)
    )
    return sum(theirs.get(code) != ours.get(code) for code in {*theirs, *ours})
