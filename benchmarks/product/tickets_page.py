"""Pages of the tickets browser: the first one, and one in the middle of a season."""

from dataclasses import dataclass
from pathlib import Path
from typing import Any

from benchmarks.product import exposure_picture
from benchmarks.product.books import book_path
from desktop.book.machine import collect_garbage_less_often
from desktop.book.queries.ticket_question import TicketQuestion
from desktop.book.queries.ticket_register import (
    count_registered_tickets,
    list_registered_tickets,
    ticket_order_key,
)
from desktop.book.reading import BookReader

PAGE_ROWS = 200
_QUESTION = TicketQuestion(lead="order")


@dataclass(slots=True)
class State:
    """An open book and the key of a ticket in its middle."""

    reader: BookReader
    key: Any

    def close(self) -> None:
        """Close the book."""
        self.reader.close()


def make(folder: Path, size: int, history: int) -> None:
    """Make a season of `history` tickets."""
    exposure_picture.make(folder, size, history)


def open_state(folder: Path, size: int) -> State:
    """Open the book and find its middle."""
    del size
    collect_garbage_less_often()
    reader = BookReader(book_path(folder))
    skipped = count_registered_tickets(reader, _QUESTION) // 2
    (middle,) = list_registered_tickets(reader, _QUESTION, None, skipped, 1)
    return State(reader, ticket_order_key(_QUESTION, middle))


def run(state: State) -> None:
    """Read the two pages.

    Raises:
        ValueError: A page is not full.
    """
    for key in (None, state.key):
        rows = list_registered_tickets(state.reader, _QUESTION, key, 0, PAGE_ROWS)
        if len(rows) != PAGE_ROWS:
            raise ValueError(f"A page has {len(rows)} tickets.")
