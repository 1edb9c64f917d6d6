"""A program that writes tickets until it is killed, telling each number after its commit."""

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


def main(path: Path) -> None:
    machine = this_machine()
    book = open_book(path, machine)
    actor = trusted_actor(book.reader, "anybody", "session")
    house = read_house(book.reader)
    number = 0
    while True:
        number += 1
        text = "452 1" if number % 2 else "P 452 453 r2"
        quoter = Quoter(book.reader, house, Moment(machine.wall()))
        (wager,) = parse_entry(text).wagers
        quote = quoter.quote(find_account(book.reader, f"P{number % 3 + 1}"), wager, text)
        accepted = accept_wager(book, actor, house, quote)
        print(accepted.number, flush=True)  # noqa: T201 - the test reads it


main(Path(sys.argv[1]))
