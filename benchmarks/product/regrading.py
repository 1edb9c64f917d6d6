"""Goal 3: the score of an event is corrected and approved, and its tickets are graded anew."""

from collections.abc import Iterator
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
from desktop.services.settlement import Result, approve, grade_all, put_result, record_result

TICKETS_OF_BOOK = 100_000


def make(folder: Path, size: int, history: int) -> None:
    """Make a book of graded straights: `size` on the first event, of `history` in all."""
    tickets = max(history or TICKETS_OF_BOOK, size)
    with new_operation(folder) as operation:
        write_tickets(operation, _straights(operation, tickets, size))
        with operation.book.command(operation.actor.author) as command:
            for number, event in enumerate(operation.events[:EVENTS]):
                put_result(command, event, Result("final", {}, _score(number)), "bench")
        grade_all(operation.book, operation.actor)


def _straights(operation: Operation, tickets: int, on_event: int) -> Iterator[TicketAccepted]:
    """Straights as the floor has them: every so many-th is on the first event."""
    step = tickets // on_event
    for i in range(1, tickets + 1):
        turn = i // step
        number = 0 if i % step == 0 and turn <= on_event else 1 + i % (EVENTS - 1)
        event, line = operation.events[number], 2 * (7 * turn % 29 - 14)
        market = ("spread", "total", "money_line")[turn % 3]
        if market == "total":
            chosen = leg(event, market, "over" if turn & 1 == 0 else "under", 160 + line)
        else:
            side = "home" if turn & 1 == 0 else "away"
            chosen = leg(event, market, side, line if market == "spread" else 0)
        yield ticket(operation.players[7919 * i % PLAYERS], chosen)


def _score(number: int) -> tuple[int, int]:
    return 17 * number % 41, 13 * number % 37 + 3


def open_state(folder: Path, size: int) -> Operation:
    """Open the book; `size` is what it was made with.

    The last event is corrected first, so that the WAL is made and the statements are compiled, as
    in a program that is in use.
    """
    del size
    operation = open_operation(folder)
    _correct(operation, EVENTS - 1)
    return operation


def run(state: Operation) -> None:
    """Swap the score of the first event, and approve it."""
    _correct(state, 0)


def _correct(state: Operation, number: int) -> None:
    event = state.events[number]
    away, home = _score(number)
    record_result(state.book, state.actor, event, Result("final", {}, (home, away)), "bench")
    approve(state.book, state.actor, [event])
