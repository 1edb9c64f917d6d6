"""Goal 9b: a new station fetches a book: every page verified and stored, tables not yet made."""

from dataclasses import dataclass
from pathlib import Path

from benchmarks.product import push, served
from desktop.book.machine import this_machine
from desktop.book.opening import Book
from desktop.services.stations.enrolling import begin_joining, fetch_journal
from desktop.services.stations.keys import find_key


@dataclass(slots=True)
class State:
    """A server that has the book, and the empty file of a new station."""

    server: served.Served
    book: Book
    facts: int

    def close(self) -> None:
        """Close the file and stop the server."""
        self.book.close()
        self.server.close()


def make(folder: Path, size: int, history: int) -> None:
    """Make the book that the server is to have."""
    push.make(folder, size, history)


def open_state(folder: Path, size: int) -> State:
    """Start the server, give it the book, and let a second station in."""
    given = push.open_state(folder, size)
    push.run(given)
    given.operation.close()
    code = given.server.code(is_for_new_book=False)
    return State(
        given.server, begin_joining(folder / "joined.book", this_machine(), code, "Second"), size
    )


def run(state: State) -> None:
    """Fetch the journal."""
    credentials = find_key(state.book.reader)
    if credentials is None:
        raise ValueError("The key of the new station is missing.")
    fetched = fetch_journal(state.book, credentials)
    if fetched < state.facts:
        raise ValueError(f"Only {fetched} facts came.")


def timed(state: State) -> dict[str, float]:
    """CPU seconds of the station, the server and PostgreSQL."""
    before = state.server.cpu_seconds()
    run(state)
    return {"cpu": state.server.cpu_seconds() - before, "peak_bytes": 0}
