"""Goal 9b with real facts, those of `push_of_tickets`."""

from pathlib import Path

from benchmarks.product import pull, push_of_tickets
from benchmarks.product.pull import State


def make(folder: Path, size: int, history: int) -> None:
    """Make the book that the server is to have."""
    push_of_tickets.make(folder, size, history)


def open_state(folder: Path, size: int) -> State:
    """Start the server, give it the book, and let a second station in."""
    return pull.open_state(folder, size)


def run(state: State) -> None:
    """Fetch the journal."""
    pull.run(state)


def timed(state: State) -> dict[str, float]:
    """CPU seconds of the station, the server and PostgreSQL."""
    return pull.timed(state)
