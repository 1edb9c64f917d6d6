"""Goal 9 with real facts: all but the first thousands are parlays of two, of some 960 bytes."""

from pathlib import Path

from benchmarks.product import push, verifying
from benchmarks.product.push import State


def make(folder: Path, size: int, history: int) -> None:
    """Make the book of the goal of verifying."""
    verifying.make(folder, size, history)


def open_state(folder: Path, size: int) -> State:
    """Start the server and open the book."""
    return push.open_state(folder, size)


def run(state: State) -> None:
    """Give the book to the server."""
    push.run(state)


def counters(state: State) -> dict[str, int]:
    """As those of the goal itself."""
    return push.counters(state)


def timed(state: State) -> dict[str, float]:
    """CPU seconds of the station, the server and PostgreSQL."""
    return push.timed(state)
