"""Goal 4b beside `ledger`: every table of a season made anew, results and grades among them."""

from pathlib import Path

from benchmarks.product import balances, rebuilding
from benchmarks.product.books import Operation, open_operation


def make(folder: Path, size: int, history: int) -> None:
    """Make the season and its export."""
    balances.make(folder, size, history)


def open_state(folder: Path, size: int) -> Operation:
    """Open the book that `product.balances` made."""
    del size
    return open_operation(folder)


def run(state: Operation) -> None:
    """Check the chain, and fold every fact into tables of their own."""
    rebuilding.rebuilt(state).close()
