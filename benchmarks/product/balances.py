"""Goal 5c: the balance of every account of a book that was closed."""

from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

from benchmarks.peers.asking import JOURNAL
from benchmarks.product.books import book_path
from benchmarks.product.season import make_season
from desktop.book.queries.balanced_entries import PlacedAccount, list_placed_accounts
from desktop.book.reading import BookReader
from desktop.progress import silent
from desktop.reports.questions import Question
from desktop.reports.writing import write_report


@dataclass(slots=True)
class State:
    """A closed book, and what was read of it."""

    book: Path
    accounts: list[PlacedAccount]

    def close(self) -> None:
        """Nothing is held."""


def make(folder: Path, size: int, history: int) -> None:
    """Make a season of `size` tickets, at least 1,000, and export it for the peers."""
    del history
    make_season(book_path(folder), size)
    asked = Question("journal", datetime(2027, 1, 1, tzinfo=UTC))
    write_report(silent, book_path(folder), asked, folder / JOURNAL, "ledger")


def open_state(folder: Path, size: int) -> State:
    """Leave the book closed."""
    del size
    return State(book_path(folder), [])


def run(state: State) -> None:
    """Open the book, read all balances, close it."""
    with BookReader(state.book) as reader:
        state.accounts = list_placed_accounts(reader)


def balances(state: State) -> dict[str, int]:
    """Cents by account, those with nothing left out."""
    run(state)
    return {account.code: account.balance for account in state.accounts if account.balance}
