"""Floor G, covering: the same week added up from its postings."""

from pathlib import Path

from benchmarks.floors import weekly
from benchmarks.floors.weekly import LOW, State

_DAYS = ", ".join(f"sum(case day - {LOW} when {day} then cents else 0 end)" for day in range(7))
QUESTION = (
    f"select acct, {_DAYS}, count(*) from posting"  # noqa: S608  # joined from constants
    f" where day between {LOW} and {LOW + 6} group by acct"
)


def make(folder: Path, size: int, history: int) -> None:
    """Make the file of the floor of weekly figures."""
    weekly.make(folder, size, history)


def open_state(folder: Path, size: int) -> State:
    """Open the file and ask once, so that its pages are at hand."""
    state = weekly.open_state(folder, size)
    run(state)
    return state


def run(state: State) -> None:
    """Add the week up."""
    state.rows = state.connection.execute(QUESTION).fetchall()
