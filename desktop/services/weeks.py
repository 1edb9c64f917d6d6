"""Closing the week."""

from dataclasses import dataclass
from datetime import date
from hashlib import sha256

from desktop.book.codec import encode
from desktop.book.facts import WeekClosed
from desktop.book.opening import Book
from desktop.book.queries.board import list_events_to_settle
from desktop.book.queries.people import find_book
from desktop.book.queries.weeks import list_posted_rows, list_weeks
from desktop.book.statements import Reader
from desktop.domain.errors import InputError
from desktop.services.books import read_house
from desktop.services.changes import ChangeSet, changed
from desktop.services.users import Actor, require_supervisor


class WeekError(InputError):
    """The week cannot be closed; nothing was changed."""


@dataclass(frozen=True, slots=True)
class Closing:
    """A week that was closed.

    Attributes:
        statement: Hash of the figures as they were closed, hex.
        next_week: The week that is open now.
    """

    week: str
    next_week: str
    statement: str
    changes: ChangeSet


def find_week_problem(reader: Reader, week: date) -> str | None:
    """Why a week cannot be closed now, as a sentence; None when it can."""
    house = read_house(reader)
    house.calendar.days(week)
    open_week = find_book(reader).open_week
    if week.isoformat() != open_week:
        closed = {row.starts_on for row in list_weeks(reader) if row.status == "closed"}
        if week.isoformat() in closed:
            return f"The week of {week} is closed already. What comes late posts to {open_week}."
        return f"The open week is {open_week}; only that one can be closed now."
    waiting = len(list_events_to_settle(reader))
    if waiting:
        return (
            f"{waiting} results wait for approval. Approve them in Settlement (or run grade), then"
            " close the week."
        )
    return None


def close_week(book: Book, actor: Actor, week: date) -> Closing:
    """Close the open week for good: balances are carried, the next week opens.

    Raises:
        WeekError: Not the open week, or results wait for approval.
        NotAllowedError: The role does not allow it.
    """
    require_supervisor(actor, "close the week")
    with book.command(actor.author) as command:
        problem = find_week_problem(command.reader, week)
        if problem is not None:
            raise WeekError(f"{problem} Nothing was changed.")
        name = week.isoformat()
        statement = statement_hash(command.reader, name)
        command.record("week.closed", WeekClosed(week=name, statement=statement))
        next_week = find_book(command.reader).open_week
    return Closing(name, next_week, statement, changed("weeks", "accounts"))


def statement_hash(reader: Reader, week: str) -> str:
    """A hash over the figures of a week; those of a closed week never change (SYNC 3.1)."""
    figures = [list(row) for row in list_posted_rows(reader, week)]
    return sha256(encode({"week": week, "figures": figures})).hexdigest()
