"""A program that writes tickets until it is killed, telling each number after its commit.

Given no book it waits for the names of books, a line each, and becomes such a program for each in
turn: loading the libraries anew for every kill would take longer than the killing.
"""

import os
import shutil
import sys
import tempfile
from collections.abc import Callable, Iterable
from itertools import count
from pathlib import Path

from desktop.book.machine import this_machine
from desktop.book.membership import find_membership
from desktop.book.opening import Book, open_book
from desktop.book.queries.people import find_account
from desktop.domain.entry.reading import parse_entry
from desktop.services.books import read_house
from desktop.services.quoting.quoter import Quoter
from desktop.services.quoting.quotes import Moment
from desktop.services.users import trusted_actor
from desktop.services.wagers import accept_wager
from tests.journeys.numbered import dealings_of

ENDED = "ended"


def write(path: Path) -> None:
    book = open_book(path, this_machine())
    between = dealings_of(book, path)
    for accepted in accepted_wagers(book, count(1), between):
        tell(accepted)


def tell(said: object) -> None:
    """Write a line at once and whole: a kill between a word and its end would join two lines."""
    sys.stdout.write(f"{said}\n")
    sys.stdout.flush()


def accepted_wagers(book: Book, numbers: Iterable[int], between: Callable[[int], None]):
    """The number of each ticket, told once it is in the book."""
    actor = trusted_actor(book.reader, "anybody", "session")
    house = read_house(book.reader)
    for number in numbers:
        between(number)
        text = "452 1" if number % 2 else "P 452 453 r2"
        quoter = Quoter(book.reader, house, Moment(book.machine.wall()))
        (wager,) = parse_entry(text).wagers
        quote = quoter.quote(find_account(book.reader, f"P{number % 3 + 1}"), wager, text)
        yield accept_wager(book, actor, house, quote).number


def write_statements(path: Path) -> bool:
    """Accept in a copy what is accepted later, so that its statements are written but once.

    They are written at their first use, which would be anew in each process. Answers whether it
    was done: the copy of a station has no key.
    """
    with tempfile.TemporaryDirectory() as aside:
        copy = Path(shutil.copy(path, Path(aside) / path.name))
        with open_book(copy, this_machine()) as book:
            if find_membership(book.reader) is not None:
                return False
            list(accepted_wagers(book, (1, 2), lambda _: None))
    return True


def write_for_each() -> None:
    """Tell the number of each process before its tickets, and that it ended after them."""
    are_written = False
    for name in iter(sys.stdin.readline, ""):
        are_written = are_written or write_statements(Path(name.strip()))
        child = os.fork()
        if child == 0:
            tell(os.getpid())
            write(Path(name.strip()))
        os.waitpid(child, 0)
        tell(ENDED)


if __name__ == "__main__":
    if len(sys.argv) > 1:
        write(Path(sys.argv[1]))
    else:
        write_for_each()
