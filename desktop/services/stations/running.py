"""What the window program does of a station's dealings in the thread that owns the book."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from desktop.book.machine import Machine
from desktop.book.membership import State, Station, find_membership
from desktop.book.opening import Book
from desktop.services.changes import ChangeSet, changed, changed_tables
from desktop.services.stations.keys import Reach, give_key, key_of
from desktop.sync.errands import Copy, Errand, Event
from desktop.sync.fields import Message

if TYPE_CHECKING:
    from desktop.sync.correspondence import Correspondence, Question

# While a page is taken in, a ticket waits to be accepted.
_PAGE_BYTES = 128 << 10


@dataclass(frozen=True, slots=True)
class Begun:
    """A station's dealings, begun.

    Attributes:
        machine: Clock and randomness of the book.
        correspondence: The book's side; None where the book has no server, or no key here.
        copy: Where the book stands; None where it has no server.
        reach: Told whether the server answers, and asked by what needs it.
        station: Knows how long it does not; None where the book has no server.
    """

    machine: Machine
    correspondence: Correspondence | None
    copy: Copy | None
    reach: Reach
    station: Station | None = None


@dataclass(frozen=True, slots=True)
class Taken:
    """What an answer did here.

    Attributes:
        event: For the engine.
        changes: For the windows.
    """

    event: Event
    changes: ChangeSet


def begin(book: Book) -> Begun:
    """Look whether the book has a server, and begin to deal with it."""
    member = find_membership(book.reader)
    if member is None or member.state is State.ADOPTING:
        return Begun(book.machine, None, None, Reach())
    reach = give_key(book)
    if key_of(member) is None:
        return Begun(book.machine, None, Copy(0), reach, book.journal.station)
    from desktop.services.stations.syncing import correspond  # noqa: PLC0415 - a book alone needs none of it

    made = correspond(book, member, _PAGE_BYTES)
    return Begun(book.machine, made, made.copy(), reach, book.journal.station)


def take(correspondence: Correspondence, errand: Errand, asked: tuple[Question, Message]) -> Taken:
    """Let an answer have its effect in the book."""
    question, answer = asked
    event = correspondence.take(errand, question, answer)
    return Taken(event, find_changes(correspondence))


def find_changes(correspondence: Correspondence) -> ChangeSet:
    """What the last errand changed in the tables."""
    taken, correspondence.last_taken = correspondence.last_taken, None
    if taken is None:
        return ChangeSet()
    # No table tells that what waited here has its place now.
    sent = changed("sent") if taken.own else ChangeSet()
    return changed_tables(taken.tables) | sent
