"""How a book comes to its server: all of it is given, and the server numbers on (SYNC 2.1).

What asks the server needs no writer of the book, so that clerks work on while a long journal goes
over the line; each step may be broken off and begun again.
"""

from dataclasses import dataclass

from msgspec.structs import replace

from desktop.book.membership import Contact, State, find_membership
from desktop.book.opening import Book
from desktop.book.statements import Reader
from desktop.domain.enrolment import NEW_BOOK, EnrolmentCode
from desktop.progress import Progress, silent
from desktop.services.stations.enrolling import Came, EnrolmentError, new_asking, use_code
from desktop.services.stations.keys import find_key, give_key
from desktop.services.stations.syncing import NoKeyError
from desktop.services.users import Actor, Right, require
from desktop.sync import store
from desktop.sync.answers import RefusedError, problem_text
from desktop.sync.client import Lane, ServerLine
from desktop.sync.credentials import Credentials, forget_asked, keep_credentials
from desktop.sync.standing import Problem
from desktop.sync.wire import MOST_OF_JOURNAL, Code, Enrolled, Pushed

# Packed it is some seventh of that, of the 2 MiB that a server takes in one piece.
_PART_BYTES = 8 << 20


@dataclass(frozen=True, slots=True)
class OwnBook:
    """What the server is to know of a book that works alone: ids, and its number as a station."""

    book: bytes
    incarnation: bytes
    station: int


@dataclass(frozen=True, slots=True)
class Offer:
    """A server that will have the book: with which key, what it said, and by which code."""

    credentials: Credentials
    enrolled: Enrolled
    secret: bytes


def is_being_given(reader: Reader) -> bool:
    """Whether the giving began and did not come to its end."""
    member = find_membership(reader)
    return member is not None and member.state is State.ADOPTING


def give_book(
    book: Book, actor: Actor, code: EnrolmentCode, label: str, progress: Progress = silent
) -> Came:
    """Give this book to a server, which numbers its facts from here on.

    Raises:
        NotAllowedError: The actor may not.
        EnrolmentError: The book has a server, or the code is for another book.
        SyncError: The server was not reached, or did not want it; begin again.
    """
    own = prepare_giving(book, actor, code)
    if own is not None:
        begin_giving(book, actor, offer_book(own, code, label))
    return finish_giving(book, actor, upload_journal(book.reader, progress))


def prepare_giving(book: Book, actor: Actor, code: EnrolmentCode | None) -> OwnBook | None:
    """Look whether the book can be given; what the server is to know of it.

    Args:
        book: The book.
        actor: An owner.
        code: Of the server; None to go on with what was broken off.

    Returns:
        None where the giving began before: `upload_journal` is next.

    Raises:
        NotAllowedError: The actor may not.
        EnrolmentError: The book has a server, or the code is for another book.
    """
    require(actor, Right.KEYS_CHANGE)
    member = find_membership(book.reader)
    if member is not None:
        if member.state is not State.ADOPTING:
            raise EnrolmentError("This book has a server already. Nothing was changed.")
        return None
    if code is None or code.book != NEW_BOOK:
        raise EnrolmentError(
            "This code lets a station into a book that the server has already. Nothing was"
            " changed. Ask for one for a new book: bookdesk enrol-code --new-book."
        )
    own = book.journal.identity
    return OwnBook(bytes.fromhex(own.book), bytes.fromhex(own.incarnation), own.station)


def offer_book(own: OwnBook, code: EnrolmentCode, label: str) -> Offer:
    """Ask the server for a place for the book; asked again with the same code it says the same.

    Raises:
        SyncError: The server was not reached, or did not want it.
    """
    asking = new_asking(code, label, own.incarnation)
    asking = replace(asking, book=own.book, station=own.station, is_adopting=True)
    return Offer(*use_code(code, asking), code.secret)


def begin_giving(book: Book, actor: Actor, offer: Offer) -> None:
    """Say in the journal which station this is; the book goes on working alone.

    Raises:
        NotAStationError: The book has a server, or the server took another one.
        CredentialsError: The key could not be written down.
    """
    credentials = offer.credentials
    # The key first: a book of an incarnation without a key could not go on.
    keep_credentials(credentials)
    book.contact = Contact(credentials.key.sign, lambda: True)
    public_key = credentials.public_key
    store.begin_adoption(book, actor.author, offer.enrolled, public_key, credentials.label)
    forget_asked(offer.secret)


def upload_journal(reader: Reader, progress: Progress = silent, after: int = 0) -> int:
    """Send the journal; what the server has already is known to it again.

    Args:
        reader: Of a book that is being given.
        progress: Told how far it is.
        after: The last fact that it has for certain.

    Returns:
        The last fact that the server has.

    Raises:
        NoKeyError: The station's key is not here.
        SyncError: The server was not reached, or refused; begin again.
    """
    credentials = find_key(reader)
    if credentials is None:
        raise NoKeyError(problem_text(Problem.NO_KEY))
    line, lane, room = ServerLine(credentials), Lane(), _PART_BYTES
    try:
        while (
            part := store.upload_part(reader, after, MOST_OF_JOURNAL, room, to_note=False)
        ) is not None:
            try:
                done = line.ask(lane, "POST", "/journal", Pushed, part)
            except RefusedError as error:
                if error.refusal.code is not Code.TOO_LARGE or sum(map(len, part.runs)) == 1:
                    raise
                room //= 2
                continue
            if done.error is not None:
                raise RefusedError(done.error)
            after = done.acks[-1].n
            progress(after, store.known(reader).seq, "Giving the journal to the server")
    finally:
        line.close()
    return after


def finish_giving(book: Book, actor: Actor, after: int) -> Came:
    """Send what was written meanwhile, and let the server number the facts from here on.

    Args:
        book: Being given.
        actor: An owner.
        after: The last fact that the server has.

    Raises:
        NotAStationError: The book is not being given to a server.
        SyncError: The server was not reached, or refused; begin again.
    """
    reach = give_key(book)
    facts = upload_journal(book.reader, after=after)
    reach.note(book.machine.monotonic(), answers=True)
    store.finish_adoption(book, actor.author, store.known(book.reader).seq)
    credentials = find_key(book.reader)
    if credentials is None:
        raise NoKeyError(problem_text(Problem.NO_KEY))
    return Came(credentials.station, credentials.letters, facts)
