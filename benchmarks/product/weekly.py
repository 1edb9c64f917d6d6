"""Goal 5: the open week of 10,000 players, from the tables that every posting keeps up to date."""

from dataclasses import dataclass
from pathlib import Path

from benchmarks.product import grading
from benchmarks.product.books import book_path
from desktop.book.machine import collect_garbage_less_often
from desktop.book.queries.people import find_book
from desktop.book.queries.player_weeks import PlayerWeeks, read_player_weeks
from desktop.book.reading import BookReader

POSTINGS = 100_000


@dataclass(slots=True)
class State:
    """An open book, as a window reads it, its open week, and the figures once they are read."""

    reader: BookReader
    week: str
    figures: PlayerWeeks | None = None

    def close(self) -> None:
        """Close the book."""
        self.reader.close()


def make(folder: Path, size: int, history: int) -> None:
    """Make the book with `history` graded straights of 10,000 players; `size` is not needed."""
    del size
    grading.make(folder, 1, history or POSTINGS)


def open_state(folder: Path, size: int) -> State:
    """Open the book and ask once, so that its pages are at hand."""
    del size
    # As every way into the program does.
    collect_garbage_less_often()
    reader = BookReader(book_path(folder))
    state = State(reader, find_book(reader).open_week)
    run(state)
    return state


def run(state: State) -> None:
    """Read the figures of all players."""
    state.figures = read_player_weeks(state.reader, state.week)
