"""Making a book, opening it as somebody, and the house rules it starts with."""

import json
from dataclasses import dataclass
from pathlib import Path

from desktop.book.machine import Machine
from desktop.book.making import Operation, create_book
from desktop.book.opening import Book
from desktop.book.queries.people import BookRow, find_book
from desktop.book.statements import Reader
from desktop.domain.profiles.reading import house_rules
from desktop.domain.rules import HouseRules
from desktop.domain.weeks import BookCalendar, instant
from desktop.services.house_rules import shipped_profile
from desktop.services.users import Actor, Role, check_password, check_pin, new_user

_CUT_HOUR = 5


@dataclass(frozen=True, slots=True)
class Owner:
    """A new book's owner: named with secrets, or the operating system's user without any."""

    name: str
    password: str = ""
    pin: str = ""
    system_user: str = ""


@dataclass(frozen=True, slots=True)
class House:
    """What commands need to know of the book: its calendar and its rules."""

    book: BookRow
    calendar: BookCalendar
    rules: HouseRules


def read_house(reader: Reader) -> House:
    """The book's calendar and rules as they stand."""
    row = find_book(reader)
    calendar = BookCalendar(row.timezone, row.week_start, row.cut_hour)
    return House(row, calendar, house_rules(json.loads(row.rules)))


def new_book(
    path: Path,
    machine: Machine,
    owner: Owner,
    *,
    week_start: int = 1,
    timezone: str = "America/New_York",
    name: str | None = None,
    demo: bool = False,
    practice: bool = False,
    rules: str = "default",
) -> Book:
    """Make a book with its owner and its first week, and leave it open.

    Args:
        path: Must not exist yet.
        machine: Clock and randomness.
        owner: With a password and perhaps a PIN, unless the operating system's user is trusted.
        week_start: 0 is Monday; the trade's week is Tuesday to Monday (RULES 27.1).
        timezone: A name such as America/New_York.
        name: What the operation is called; the file's name otherwise.
        demo: Whether it is invented.
        practice: Whether it is for new clerks to practise on; nothing leaves such a book.
        rules: The shipped profile of house rules that it starts with.

    Raises:
        BookdeskError: The place, the time zone, the profile or the secrets will not do.
    """
    if not owner.system_user:
        check_password(owner.password, owner.name)
        if owner.pin:
            check_pin(owner.pin)
    calendar = BookCalendar(timezone, week_start, _CUT_HOUR)
    week = calendar.week_of(calendar.figure_date(instant(machine.wall())))
    operation = Operation(
        name=name or path.stem,
        timezone=timezone,
        week_start=week_start,
        cut_hour=_CUT_HOUR,
        currency="USD",
        rules=shipped_profile(rules),
        week=week.isoformat(),
        demo=demo,
        practice=practice,
    )
    user = new_user(owner.name, Role.OWNER, owner.password, owner.pin, owner.system_user)
    return create_book(path, machine, operation=operation, owner=user)


def owner_of_new_book(book: Book, owner: Owner) -> Actor:
    """The actor of a book that was just made: its first fact made its owner."""
    return Actor(book.journal.next_number - 1, owner.name, Role.OWNER, new_session(book.machine))


def new_session(machine: Machine) -> str:
    """A name for a sign-in."""
    return machine.random(8).hex()
