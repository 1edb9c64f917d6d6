"""Making a new book file."""

from collections.abc import Iterator, Mapping
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from desktop.book.bodies.house import BookCreated, UserAdded
from desktop.book.engine import failures_in_words, writer_engine
from desktop.book.lock import BookLock
from desktop.book.machine import Machine
from desktop.book.opening import Book
from desktop.book.places import check_place
from desktop.book.schema import make_schema
from desktop.domain.errors import BookdeskError
from desktop.domain.numbers import station_letters
from desktop.domain.sentences import say


@dataclass(frozen=True, slots=True)
class Operation:
    """What a new book says of itself.

    Attributes:
        week_start: 0 is Monday.
        cut_hour: The book-local hour at which a figure day begins.
        rules: A house-rule profile, as in resources/rules.
        week: The first day of the first week, ISO.
        demo: Whether it is invented.
        practice: Whether it is for practice: it can never be taken for a real one.
    """

    name: str
    timezone: str
    week_start: int
    cut_hour: int
    currency: str
    rules: Mapping[str, Any]
    week: str
    demo: bool = False
    practice: bool = False


def create_book(path: Path, machine: Machine, *, operation: Operation, owner: UserAdded) -> Book:
    """Make a new book file and leave it open.

    Args:
        path: Must not exist yet.
        machine: Clock and randomness.
        operation: What the book says of itself.
        owner: The first user.

    Raises:
        BookdeskError: The file exists or the place does not allow a live book.
    """
    with new_file(path) as lock:
        with failures_in_words(path):
            book = Book(path, writer_engine(path), lock, machine)
            make_schema(book.reader.connection)
        body = BookCreated(
            name=operation.name,
            timezone=operation.timezone,
            week_start=operation.week_start,
            cut_hour=operation.cut_hour,
            currency=operation.currency,
            rules=operation.rules,
            week=operation.week,
            demo=operation.demo,
            owner=owner,
            uid=machine.random(16).hex(),
            inc=machine.random(16).hex(),
            letters=station_letters(1),
        )
        if operation.practice:
            body["practice"] = True
        book.begin_life(body)
    return book


@contextmanager
def new_file(path: Path) -> Iterator[BookLock]:
    """Hold a place where a book is made; where that fails nothing of it is left there.

    Raises:
        BookdeskError: The file exists or the place does not allow a live book.
    """
    check_place(path)
    if path.exists():
        raise BookdeskError(
            say("“{path}” exists already. Nothing was changed. Choose another name.", path=path)
        )
    if not path.parent.is_dir():
        raise BookdeskError(
            say("The folder “{parent}” does not exist. Nothing was written.", parent=path.parent)
        )
    lock = BookLock(path)
    lock.acquire()
    try:
        yield lock
    except BaseException:
        lock.release()
        for leftover in (path, Path(f"{path}-wal"), Path(f"{path}-shm")):
            with suppress(OSError):
                leftover.unlink(missing_ok=True)
        raise
