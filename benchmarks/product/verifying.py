"""Goal 4: the chain of a book's journal verified, as `bookdesk verify` begins.

The book was closed, so its facts are sealed: what is computed again are the digests of its blocks.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import islice
from pathlib import Path

from benchmarks.product.books import (
    EVENTS,
    PLAYERS,
    Operation,
    book_path,
    count_facts,
    leg,
    new_operation,
    ticket,
    write_tickets,
)
from desktop.book.bodies.wagers import TicketAccepted
from desktop.book.chain import check_chain
from desktop.book.reading import BookReader


@dataclass(slots=True)
class State:
    """An open book and how many facts it holds."""

    reader: BookReader
    facts: int

    def close(self) -> None:
        """Close the file."""
        self.reader.close()


def make(folder: Path, size: int, history: int) -> None:
    """Make the book with two-leg tickets until its journal has `size` facts."""
    del history
    with new_operation(folder) as operation:
        write_tickets(operation, islice(_tickets(operation), max(size - count_facts(operation), 0)))


def open_state(folder: Path, size: int) -> State:
    """Open the book, which holds `size` facts or those of an empty book, only to read it."""
    reader = BookReader(book_path(folder))
    (facts,) = reader.driver.execute("SELECT max(seq) FROM fact").fetchone()
    if facts < size:
        raise ValueError(f"The journal does not hold {size} facts.")
    return State(reader, facts)


def run(state: State) -> None:
    """Check the chain."""
    with state.reader.snapshot():
        problem = check_chain(state.reader, state.facts)
    if problem is not None:
        raise ValueError(problem)


def _tickets(operation: Operation) -> Iterator[TicketAccepted]:
    players, events = operation.players, operation.events
    i = 0
    while True:
        i += 1
        yield ticket(
            players[7919 * i % PLAYERS],
            leg(events[31 * i % EVENTS], "spread", "away", -14),
            leg(events[31 * i % EVENTS + 1], "total", "over", 178),
        )
