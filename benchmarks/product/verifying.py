"""Goal 4: every hash of a book's journal computed again, as `bookdesk verify` begins."""

from collections.abc import Iterator
from itertools import islice
from pathlib import Path

from benchmarks.product.books import (
    EVENTS,
    PLAYERS,
    Operation,
    leg,
    new_operation,
    open_operation,
    ticket,
    write_tickets,
)
from desktop.book.bodies.wagers import TicketAccepted
from desktop.book.chain import check_chain


def make(folder: Path, size: int, history: int) -> None:
    """Make the book with two-leg tickets until its journal has `size` facts."""
    del history
    with new_operation(folder) as operation:
        write_tickets(operation, islice(_tickets(operation), max(size - _facts(operation), 0)))


def open_state(folder: Path, size: int) -> Operation:
    """Open the book, which holds `size` facts or those of an empty book."""
    del size
    return open_operation(folder)


def run(state: Operation) -> None:
    """Check the chain."""
    problem = check_chain(state.book.reader, _facts(state))
    if problem is not None:
        raise ValueError(problem)


def _facts(operation: Operation) -> int:
    found = operation.book.reader.connection.exec_driver_sql("SELECT count(*) FROM fact").scalar()
    return int(found or 0)


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
