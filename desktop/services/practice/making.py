"""Making the practice book, and knowing it from every other."""

from contextlib import suppress
from datetime import UTC, datetime
from pathlib import Path

from desktop.book.machine import Machine
from desktop.book.opening import Book, open_book
from desktop.book.queries.people import find_book
from desktop.book.reading import BookReader
from desktop.domain.errors import BookdeskError
from desktop.domain.sentences import say
from desktop.domain.weeks import instant
from desktop.services.demo.making import make_demo
from desktop.services.demo.story import Extent

_SMALL = Extent(players=24, weeks=1, calls=20)
_PARTS = ("", "-wal", "-shm")


class NoPracticeBookError(BookdeskError):
    """The file in the place of the practice book is something else."""


def open_practice(path: Path, machine: Machine) -> Book:
    """Open the practice book of today; one of another day is thrown away and made anew.

    Raises:
        NoPracticeBookError: The file there is no practice book; it is left alone.
        BookdeskError: It cannot be made or opened.
    """
    if path.exists():
        with BookReader(path) as reader:
            is_practice = bool(find_book(reader).practice)
        if not is_practice:
            raise NoPracticeBookError(
                say(
                    "“{path}” is no practice book. It was left as it is. Move it elsewhere, and"
                    " start practice again.",
                    path=path,
                )
            )
        if _made_on(path) == instant(machine.wall()).date():
            return open_book(path, machine)
        for part in _PARTS:
            with suppress(FileNotFoundError):
                Path(f"{path}{part}").unlink()
    return make_demo(path, machine, extent=_SMALL, practice=True)


def _made_on(path: Path) -> object:
    # Its games are those of the day on which it was made.
    return datetime.fromtimestamp(path.stat().st_mtime, UTC).date()
