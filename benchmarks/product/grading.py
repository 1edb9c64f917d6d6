"""Goal 2: everything that can be graded is graded and settled, as by `bookdesk grade`."""

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
from desktop.services.settlement import Result, grade_all, put_result

# The goal is a million tickets on 500 events; a smaller run keeps as many tickets an event.
TICKETS_OF_AN_EVENT = 2_000


def make(folder: Path, size: int, history: int) -> None:
    """Make the book with `history` straights settled already and `size` that wait."""
    with new_operation(folder) as operation:
        settled, waiting = operation.events[: EVENTS // 2], operation.events[EVENTS // 2 :]
        if history:
            _write(operation, settled, history)
            grade_all(operation.book, operation.actor)
        _write(operation, waiting if history else operation.events[:EVENTS], size)


def _write(operation: Operation, events: list[int], size: int) -> None:
    """Put straights on as many of these events as are needed, and record how those ended."""
    used = events[: max(size // TICKETS_OF_AN_EVENT, 1)]
    write_tickets(operation, _straights(operation, used, size))
    _record_results(operation, used)


def _straights(operation: Operation, events: list[int], size: int) -> Iterator[TicketAccepted]:
    """The straights of the floor: spread, total and money line in turn, either side."""
    for i in range(1, size + 1):
        event = events[31 * i % len(events)]
        line = 2 * (7 * i % 29 - 14)  # quarter points; the floor has half points
        market = ("spread", "total", "money_line")[i % 3]
        if market == "total":
            selected = leg(event, market, "over" if i & 1 == 0 else "under", 160 + line)
        else:
            side = "home" if i & 1 == 0 else "away"
            selected = leg(event, market, side, line if market == "spread" else 0)
        yield ticket(operation.players[7919 * i % PLAYERS], selected)


def _record_results(operation: Operation, events: list[int]) -> None:
    with operation.book.command(operation.actor.author) as command:
        for number, event_id in enumerate(events):
            away, home = 17 * number % 41, 13 * number % 37
            put_result(command, event_id, Result("final", {}, (away, home)), "bench")


def open_state(folder: Path, size: int) -> Operation:
    """Open the book; `size` is what it was made with."""
    del size
    return open_operation(folder)


def run(state: Operation) -> None:
    """Grade and settle every ticket."""
    grade_all(state.book, state.actor)
