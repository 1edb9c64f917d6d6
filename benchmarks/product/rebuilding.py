"""Goal 4b: every table made anew from the journal, as `bookdesk verify` goes on."""

from pathlib import Path

from benchmarks.product import verifying
from benchmarks.product.books import Operation, open_operation
from desktop.book.links import Break
from desktop.book.replaying import check_and_replay


def make(folder: Path, size: int, history: int) -> None:
    """Make the book of the goal of verifying."""
    verifying.make(folder, size, history)


def open_state(folder: Path, size: int) -> Operation:
    """Open the book."""
    del size
    return open_operation(folder)


def run(state: Operation) -> None:
    """Check the chain, and fold every fact into tables of their own."""
    match check_and_replay(state.book.reader, 0):
        case Break(problem=problem):
            raise ValueError(problem)
        case replica:
            replica.close()
