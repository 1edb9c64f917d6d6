"""Goal 5: the open week of 10,000 players, from the tables that every posting keeps up to date."""

from dataclasses import dataclass, field
from pathlib import Path

from benchmarks.product import grading
from benchmarks.product.books import Operation, open_operation
from desktop.book.queries.people import find_book
from desktop.book.queries.weeks import PlayerFigure, list_player_figures

POSTINGS = 100_000


@dataclass(slots=True)
class State:
    """An open book, its open week, and the figures once they are read."""

    operation: Operation
    week: str
    figures: list[tuple[int, PlayerFigure]] = field(default_factory=list)

    def close(self) -> None:
        """Close the book."""
        self.operation.close()


def make(folder: Path, size: int, history: int) -> None:
    """Make the book with `history` graded straights of 10,000 players; `size` is not needed."""
    del size
    grading.make(folder, 1, history or POSTINGS)


def open_state(folder: Path, size: int) -> State:
    """Open the book and ask once, so that its pages are at hand."""
    del size
    operation = open_operation(folder)
    state = State(operation, find_book(operation.book.reader).open_week)
    run(state)
    return state


def run(state: State) -> None:
    """Read the figures of all players."""
    state.figures = list_player_figures(state.operation.book.reader, state.week)
