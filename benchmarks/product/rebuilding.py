"""Goal 4b: every table made anew from the journal, as `bookdesk verify` goes on."""

from pathlib import Path

from benchmarks.product import verifying
from benchmarks.product.books import Operation, open_operation
from desktop.book.folder import make_indexes
from desktop.book.links import Break
from desktop.book.replaying import Replica, check_and_replay


def make(folder: Path, size: int, history: int) -> None:
    """Make the book of the goal of verifying."""
    verifying.make(folder, size, history)


def open_state(folder: Path, size: int) -> Operation:
    """Open the book."""
    del size
    return open_operation(folder)


def run(state: Operation) -> None:
    """Check the chain, and fold every fact into tables of their own, indexes as the floor has."""
    replica = rebuilt(state)
    make_indexes(replica)
    replica.close()


def rebuilt(state: Operation) -> Replica:
    """The tables of a book whose chain is unbroken, as `bookdesk verify` makes them."""
    match check_and_replay(state.book.reader, 0):
        case Break(problem=problem):
            raise ValueError(problem)
        case replica:
            return replica
