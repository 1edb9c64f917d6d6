"""What a station says last of a week, so that its close misses nothing (SYNC 2.6)."""

from datetime import date, timedelta

from desktop.book.bodies.weeks import WeekCutoff
from desktop.book.journal import Author
from desktop.book.membership import State, find_membership
from desktop.book.opening import Book
from desktop.book.queries.people import find_book
from desktop.book.queries.stations import find_own_number, list_stations
from desktop.book.queries.weeks import list_weeks
from desktop.book.statements import Reader
from desktop.domain.weeks import milliseconds
from desktop.services.changes import ChangeSet, changed
from desktop.services.standing import read_calendar


def find_due_cutoff(reader: Reader, now: int) -> str | None:
    """The week whose end this station has to tell the others of; None where it need not.

    That is the open week once it is being closed, or its days are over.

    Args:
        reader: An open book.
        now: Milliseconds UTC.
    """
    member, own = find_membership(reader), find_own_number(reader)
    if member is not None and member.state is not State.ENROLLED:
        return None
    is_asked = any(
        station.number == own and station.cutoff is None and station.last_valid_n is None
        for station in list_stations(reader)
    )
    if not is_asked:
        return None
    week = find_book(reader).open_week
    if any(row.starts_on == week and row.status == "closing" for row in list_weeks(reader)):
        return week
    over = date.fromisoformat(week) + timedelta(days=7)
    return week if now >= milliseconds(read_calendar(reader).day_starts_at(over)) else None


def cut_off_week(book: Book, author: Author) -> ChangeSet:
    """Say that all facts of this station up to now were sent and belong to the week, once.

    A station calls it when nothing of it waits for the server any more. Nothing is written where
    nothing is due.
    """
    if find_due_cutoff(book.reader, book.machine.wall()) is None:
        return ChangeSet()
    with book.command(author) as command:
        week = find_due_cutoff(command.reader, command.now)
        if week is None:
            return ChangeSet()
        command.record("week.cutoff", WeekCutoff(week=week, n=command.journal.head.n))
    return changed("weeks")
