"""The picture of an event with open tickets, as a window asks for it of a season's book."""

from dataclasses import dataclass
from pathlib import Path

from benchmarks.product.books import book_path
from benchmarks.product.season import make_season
from desktop.book.machine import collect_garbage_less_often
from desktop.book.reading import BookReader
from desktop.domain.markets import Period
from desktop.services.exposure.picture import ExposurePicture, find_picture

_LAST_EVENT = "SELECT max(event_id) FROM exposure"


@dataclass(slots=True)
class State:
    """An open book, an event with open tickets, and its picture once it was asked for."""

    reader: BookReader
    event_id: int
    picture: ExposurePicture | None = None

    def close(self) -> None:
        """Close the book."""
        self.reader.close()


def make(folder: Path, size: int, history: int) -> None:
    """Make a season of `history` tickets; those of its last events are open."""
    del size
    make_season(book_path(folder), history)


def open_state(folder: Path, size: int) -> State:
    """Open the book and ask once, so that its pages are at hand."""
    del size
    collect_garbage_less_often()
    reader = BookReader(book_path(folder))
    state = State(reader, reader.connection.exec_driver_sql(_LAST_EVENT).scalar_one())
    run(state)
    return state


def run(state: State) -> None:
    """Ask for the picture."""
    state.picture = find_picture(state.reader, state.event_id, Period.GAME)
