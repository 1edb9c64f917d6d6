"""The lives of a copy with its server: given to it, joined to it, restored, sent away.

SYNC 2.1 and 2.13.
"""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

from sqlalchemy import Connection, bindparam, delete

from desktop.book.engine import failures_in_words, writer_engine
from desktop.book.history import find_history
from desktop.book.journal import INSERT_SIGNATURE, Author
from desktop.book.machine import Machine
from desktop.book.making import new_file
from desktop.book.membership import (
    FORMER,
    MEMBERSHIP,
    NO_CONTACT,
    Contact,
    Membership,
    NotAStationError,
    State,
    find_membership,
)
from desktop.book.opening import Book
from desktop.book.rebuilding import make_tables, set_pending_aside
from desktop.book.schema import make_schema
from desktop.book.statements import Prepared, put_into
from desktop.book.tables.every import METADATA
from desktop.domain.errors import BookdeskError
from desktop.domain.sentences import say
from desktop.progress import Progress, silent

_PUT_LOCAL = put_into(METADATA.tables["local"])
_SIGNATURE = METADATA.tables["signature"]
_DROP_SIGNATURES = Prepared(delete(_SIGNATURE).where(_SIGNATURE.c.station == bindparam("station")))


class NotAtEndError(BookdeskError):
    """Facts were written that the server does not have yet."""


@dataclass(frozen=True, slots=True)
class Enrolment:
    """What the server said when it let a station in, and what the station made for it.

    Attributes:
        book: The book's id, hex.
        incarnation: The id of this life, hex.
        station: Its number in addresses.
        letters: What its ticket numbers begin with.
        term: The sequencer's.
        sequencer_key: The server's Ed25519 key, hex.
        public_key: The station's Ed25519 key, hex.
        label: What the station is called.
    """

    book: str
    incarnation: str
    station: int
    letters: str
    term: int
    sequencer_key: str
    public_key: str
    label: str

    def membership(self, state: State) -> Membership:
        """What the copy keeps of it."""
        return Membership(
            self.book, self.incarnation, self.station, self.letters, self.term,
            self.sequencer_key, state,
        )  # fmt: skip

    @property
    def first_fact(self) -> Mapping[str, Any]:
        """The body of `station.enrolled`."""
        return {
            "station": self.station,
            "inc": self.incarnation,
            "public_key": self.public_key,
            "label": self.label,
            "letters": self.letters,
        }


def begin_adoption(book: Book, author: Author, enrolment: Enrolment) -> None:
    """Say in the journal of a book that is alone which station it is, before it gets a server.

    It works alone until `finish_adoption`. Asked again it changes nothing.

    Raises:
        NotAStationError: The book has a server.
        BookFileError: The disk or the file failed; nothing was written.
    """
    member = find_membership(book.reader)
    if member is not None and member.state is State.ADOPTING:
        return
    if member is not None:
        raise NotAStationError("This book has a server already. Nothing was changed.")
    identity = book.journal.identity
    said = (identity.book, identity.incarnation, identity.station)
    if said != (enrolment.book, enrolment.incarnation, enrolment.station):
        raise NotAStationError("The server let another book or station in. Nothing was changed.")
    with book.command(author) as command:
        command.record("station.enrolled", enrolment.first_fact)
        _sign_last(book, command.connection)
        command.keep(MEMBERSHIP, enrolment.membership(State.ADOPTING).text)


def _sign_last(book: Book, connection: Connection) -> None:
    """Sign a fact that was written while the book was alone."""
    journal = book.journal
    if book.contact.sign is None:
        raise NotAStationError("The key of the station is missing. Nothing was changed.")
    sig = book.contact.sign(bytes.fromhex(journal.head.previous))
    signed = (journal.identity.station, journal.head.n, sig)
    connection.exec_driver_sql(INSERT_SIGNATURE.text, signed)


def finish_adoption(book: Book, author: Author, seq: int) -> None:
    """Let the server number the facts from here on; the first that waits for it says so.

    Args:
        book: An adopting book.
        author: Who gives it to the server.
        seq: The last fact that the server has.

    Raises:
        NotAStationError: The book is not being given to a server.
        NotAtEndError: Facts were written after that one; they have to be uploaded first.
        BookFileError: The disk or the file failed; nothing was written.
    """
    member = find_membership(book.reader)
    if member is None or member.state is not State.ADOPTING:
        raise NotAStationError("This book is not being given to a server. Nothing was changed.")
    head = book.journal.head
    if head.seq != seq:
        raise NotAtEndError(
            say(
                "{count} facts were written while the book was sent. They are sent now.",
                count=head.seq - seq,
            )
        )
    enrolled = replace(member, state=State.ENROLLED)
    moved = {"term": member.term, "seq": head.seq, "chain": head.chain.hex()}
    _turn(book, author, enrolled, "sequencer.moved", moved)


def create_joined(
    path: Path, machine: Machine, enrolment: Enrolment, contact: Contact = NO_CONTACT
) -> Book:
    """Make the empty file of a new station and leave it open, for pages to be taken in.

    Raises:
        BookdeskError: The file exists or the place does not allow a live book.
    """
    with new_file(path) as lock, failures_in_words(path):
        book = Book(path, writer_engine(path), lock, machine, contact)
        make_schema(book.reader.connection)
        joining = enrolment.membership(State.JOINING)
        for name, value in ((MEMBERSHIP, joining.text), ("station", str(joining.station))):
            book.reader.connection.exec_driver_sql(_PUT_LOCAL.text, (name, value))
    return book


def finish_joining(
    book: Book, author: Author, enrolment: Enrolment, progress: Progress = silent
) -> None:
    """Make the tables of all that was fetched, and write the station's first fact.

    A copy that began with a snapshot has its tables already.

    Raises:
        NotAStationError: The copy is not joining.
        BookFileError: The disk or the file failed; nothing was written.
    """
    member = find_membership(book.reader)
    if member is None or member.state is not State.JOINING:
        raise NotAStationError("This copy has joined already. Nothing was changed.")
    if find_history(book.reader) is None:
        with book.rearranged():
            make_tables(book, progress)
    enrolled = replace(member, state=State.ENROLLED)
    _turn(book, author, enrolled, "station.enrolled", enrolment.first_fact)


def mark_copied(book: Book) -> None:
    """Write nothing any more before the server gave this copy an incarnation of its own."""
    _put_state(book, State.COPIED, "")


def mark_revoked(book: Book, reason: str) -> None:
    """Write nothing any more: an owner sent the station away, for this reason."""
    _put_state(book, State.REVOKED, reason)


def begin_incarnation(book: Book, author: Author, enrolment: Enrolment) -> None:
    """Go on under the number and letters that the server gave a restored or copied file.

    What its former life had not sent is set aside: pages may still bring it.

    Raises:
        NotAStationError: The copy is not one that was restored or copied.
        BookFileError: The disk or the file failed; nothing was written.
    """
    member = find_membership(book.reader)
    if member is None or member.state is not State.COPIED:
        raise NotAStationError("This copy has a life of its own already. Nothing was changed.")
    with book.rearranged() as connection:
        set_pending_aside(book)
        # A server that was restored forgot who had this number: their facts lie aside.
        connection.exec_driver_sql(_DROP_SIGNATURES.text, (enrolment.station,))
        connection.exec_driver_sql(_PUT_LOCAL.text, (f"{FORMER}{member.station}", "1"))
    _turn(book, author, enrolment.membership(State.ENROLLED), "station.enrolled",
          enrolment.first_fact)  # fmt: skip


def _turn(
    book: Book, author: Author, member: Membership, kind: str, body: Mapping[str, Any]
) -> None:
    """Become something else, and say so with a fact of the new life, in one transaction."""
    with book.turned(member) as journal:
        journal.record(kind, body, author)


def _put_state(book: Book, state: State, detail: str) -> None:
    member = find_membership(book.reader)
    if member is None:
        raise NotAStationError("This book works alone. Nothing was changed.")
    with book.rearranged() as connection:
        changed = replace(member, state=state, detail=detail)
        connection.exec_driver_sql(_PUT_LOCAL.text, (MEMBERSHIP, changed.text))
