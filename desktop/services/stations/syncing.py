"""One round with the server, or one after another, for whoever has the book open."""

import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass

from desktop.book.membership import Membership, State, find_membership
from desktop.book.opening import Book
from desktop.domain.errors import BookdeskError
from desktop.services.changes import ChangeSet
from desktop.services.cutoffs import cut_off_week
from desktop.services.stations.enrolling import author_of_stations
from desktop.services.stations.keys import Reach, give_key, key_of
from desktop.sync.answers import problem_text
from desktop.sync.correspondence import Correspondence
from desktop.sync.loop import Loop
from desktop.sync.standing import Lamp, Problem, Standing


class NoServerError(BookdeskError):
    """The book works alone."""


class NoKeyError(BookdeskError):
    """The station's key is not here."""


@dataclass(frozen=True, slots=True)
class Round:
    """What came of one round.

    Attributes:
        standing: How station and server are with each other now.
        sent: Own facts that the server confirmed.
        received: Facts of others that came.
        skew_ms: How far the server's clock is ahead of this computer's.
    """

    standing: Standing
    sent: int
    received: int
    skew_ms: int


def require_server(book: Book) -> Membership:
    """What an enrolled book is to its server.

    Raises:
        NoServerError: The book works alone.
    """
    member = find_membership(book.reader)
    if member is None:
        raise NoServerError(
            "This book works alone: it has no server. Give it one with “bookdesk enrol --adopt”."
        )
    if member.state is State.ADOPTING:
        raise NoServerError(
            "The book was being given to the server, and that was broken off. Nothing is lost."
            " Give the same command again: bookdesk enrol --adopt."
        )
    return member


def correspond(book: Book, member: Membership, page_bytes: int | None = None) -> Correspondence:
    """The book's side of its dealings with the server.

    Raises:
        NoKeyError: The station's key is not here.
    """
    credentials = key_of(member)
    if credentials is None:
        raise NoKeyError(problem_text(Problem.NO_KEY))
    sized = {} if page_bytes is None else {"page_bytes": page_bytes}
    return Correspondence(book, credentials, author_of_stations(), **sized)


def say_the_last(book: Book) -> ChangeSet:
    """Tell the others of the end of a week, once everything before it was sent (SYNC 2.6)."""
    return cut_off_week(book, author_of_stations())


def _say_the_last(book: Book, loop: Loop) -> bool:
    if loop.standing.lamp is not Lamp.IN_STEP:
        return False
    is_said = bool(say_the_last(book).kinds)
    if is_said:
        loop.note_written()
    return is_said


def run_round(
    book: Book,
    goes_on: Callable[[Round], bool] | None = None,
    on_filled: Callable[[int], None] | None = None,
    page_bytes: int | None = None,
) -> tuple[Round, Reach]:
    """Send what waits, fetch what is new; answers how it went, and what tells the book of it.

    Args:
        book: Of a station.
        goes_on: Asked after each round whether to wait for more; without it there is one round.
        on_filled: Told after each page of older facts how many are still to come; without it a new
            station gets none of them this time.
        page_bytes: How large a page may be, where another size is wanted than the usual one.

    Raises:
        NoServerError: The book works alone.
        NoKeyError: The station's key is not here.
    """
    member = require_server(book)
    reach = give_key(book)
    machine, correspondence = book.machine, correspond(book, member, page_bytes)
    loop = Loop(
        correspondence,
        steady_ms=machine.monotonic,
        sleep_ms=lambda pause: time.sleep(pause / 1_000),
        draw=lambda: int.from_bytes(machine.random(4)) / 2**32,
        on_filled=on_filled,
    )

    def seen(standing: Standing) -> Round:
        tally = loop.tally
        return Round(standing, tally.sent, tally.received, correspondence.skew_ms)

    def went_on(standing: Standing) -> bool:
        _say_the_last(book, loop)
        return goes_on is not None and goes_on(seen(standing))

    try:
        if goes_on is None:
            loop.run_round()
            if _say_the_last(book, loop):
                loop.run_round()
        else:
            loop.follow(went_on)
        done = seen(loop.standing)
    finally:
        loop.close()
    if correspondence.credentials.incarnation != bytes.fromhex(member.incarnation):
        reach = give_key(book)
    reach.note(machine.monotonic(), answers=done.standing.is_reached)
    return done, reach


@contextmanager
def in_touch(book: Book) -> Iterator[None]:
    """Have the server in reach for a block that may need it, and send at once what it writes.

    Nothing happens for a book alone; where the server does not answer the block runs all the same,
    and what needs the server is refused there.
    """
    member = find_membership(book.reader)
    deals = member is not None and member.state in {State.ENROLLED, State.COPIED}
    deals = deals and member is not None and key_of(member) is not None
    if deals:
        run_round(book)
    yield
    if deals:
        run_round(book)
