"""A program that writes tickets until it is killed, telling each number after its commit.

Given no book it waits for the names of books, a line each, and becomes such a program for each in
turn: loading the libraries anew for every kill would take longer than the killing.
"""

import os
import sys
from pathlib import Path

from desktop.book.machine import this_machine
from desktop.book.opening import open_book
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
    machine = this_machine()
    book = open_book(path, machine)
    actor = trusted_actor(book.reader, "anybody", "session")
    house = read_house(book.reader)
    between = dealings_of(book, path)
    number = 0
    while True:
        number += 1
        between(number)
        text = "452 1" if number % 2 else "P 452 453 r2"
        quoter = Quoter(book.reader, house, Moment(machine.wall()))
        (wager,) = parse_entry(text).wagers
        quote = quoter.quote(find_account(book.reader, f"P{number % 3 + 1}"), wager, text)
        accepted = accept_wager(book, actor, house, quote)
        print(accepted.number, flush=True)  # noqa: T201 - the test reads it


def write_for_each() -> None:
    """Tell the number of each process before its tickets, and that it ended after them."""
    for name in iter(sys.stdin.readline, ""):
        child = os.fork()
        if child == 0:
            print(os.getpid(), flush=True)  # noqa: T201
            write(Path(name.strip()))
        os.waitpid(child, 0)
        print(ENDED, flush=True)  # noqa: T201


if __name__ == "__main__":
    if len(sys.argv) > 1:
        write(Path(sys.argv[1]))
    else:
        write_for_each()
