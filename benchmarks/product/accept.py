"""Goal 1: a wager that was read back is accepted, as by the key that books it.

Reading and quoting the typed line happen while it is typed, and are not part of the accept; the
checks of the board, the start and the credit are made again in the accepting transaction.
"""

from dataclasses import dataclass
from pathlib import Path

from benchmarks.product.books import (
    EVENTS,
    PLAYERS,
    Operation,
    leg,
    new_operation,
    open_operation,
    player_code,
    rotation,
    ticket,
    write_tickets,
)
from desktop.domain.entry.reading import parse_entry
from desktop.services.accounts import get_account
from desktop.services.quoting.quoter import Quoter
from desktop.services.quoting.quotes import Moment, Quote
from desktop.services.wagers import accept_wager


@dataclass(slots=True)
class State:
    """An open book and the quotes that were read back."""

    operation: Operation
    quotes: list[Quote]

    def close(self) -> None:
        """Close the book."""
        self.operation.close()


def make(folder: Path, size: int, history: int) -> None:
    """Make the book with `history` two-leg tickets in it already; `size` is not needed."""
    del size
    with new_operation(folder) as operation:
        players, events = operation.players, operation.events
        write_tickets(
            operation,
            (
                ticket(
                    players[7919 * i % PLAYERS],
                    leg(events[31 * i % EVENTS], "spread", "away", -14),
                    leg(events[31 * i % EVENTS + 1], "total", "over", 178),
                )
                for i in range(1, history + 1)
            ),
        )


def open_state(folder: Path, size: int) -> State:
    """Open the book and quote `size` wagers; one more is accepted, so that the WAL is made."""
    operation = open_operation(folder)
    quoter = Quoter(operation.book.reader, operation.house, Moment(operation.book.machine.wall()))
    state = State(operation, [_quote(operation, quoter, i) for i in range(size, -1, -1)])
    accept_next(state)
    return state


def _quote(operation: Operation, quoter: Quoter, i: int) -> Quote:
    account = get_account(operation.book.reader, player_code(7919 * i % PLAYERS))
    event = 31 * i % EVENTS
    text = f"p {rotation(event)} {rotation(event + 1)} o r110"
    (wager,) = parse_entry(text).wagers
    return quoter.quote(account, wager, text)


def accept_next(state: State) -> None:
    """Accept one ticket, durably."""
    operation = state.operation
    accept_wager(operation.book, operation.actor, operation.house, state.quotes.pop())


def run(state: State) -> None:
    """Accept all tickets, each by a command of its own."""
    while state.quotes:
        accept_next(state)
