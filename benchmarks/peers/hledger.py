"""`hledger bal` on the plain-text accounting of a book."""

from pathlib import Path

from benchmarks.peers import asking

PROGRAM = "hledger"


def open_state(folder: Path, size: int) -> asking.State:
    """The program, to be asked about the journal that `product.balances` made."""
    del size
    return asking.open_state(PROGRAM, folder)


def timed(state: asking.State) -> dict[str, float]:
    """CPU seconds and peak of memory of the program, from its start to its end."""
    asking.ask(state)
    return state.used


def balances(state: asking.State) -> dict[str, int]:
    """Cents by account."""
    asking.ask(state)
    return asking.balances(state)
