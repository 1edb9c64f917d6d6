"""The book file as the dealings with its server need it: messages in and out (SYNC 2.8 to 2.13).

What is done to the file is done in `desktop.book`; here its values are put into messages, and what
the server signed is looked at.
"""

from functools import partial
from pathlib import Path
from typing import NamedTuple

from desktop.book import confirming, filling, lives, uploading
from desktop.book.confirming import ForkError
from desktop.book.cosigning import find_checkpoint, forget_checkpoint
from desktop.book.history import find_history
from desktop.book.journal import Author, read_head
from desktop.book.links import ConfirmedFact
from desktop.book.lives import Enrolment, NotAtEndError
from desktop.book.machine import Machine
from desktop.book.membership import (
    NO_CONTACT,
    Contact,
    Heard,
    Membership,
    NotAStationError,
    find_membership,
)
from desktop.book.opening import Book
from desktop.book.pages import ConfirmedPage, PageError, SignedPlace, TakenIn
from desktop.book.pending import (
    PendingState,
    find_chain,
    find_confirmed_end,
    list_own_pending,
    pending_state,
)
from desktop.book.rebuilding import mend_tables
from desktop.book.rebuilding import take_back_to as take_book_back_to
from desktop.book.server_notes import find_signed_end, list_signed_places
from desktop.book.statements import ConnectionReader, Reader
from desktop.progress import Progress, silent
from desktop.sync.fields import FormError
from desktop.sync.packed_facts import Facts, SentFact
from desktop.sync.signing import is_signed, note_bytes
from desktop.sync.wire import MOST_FACTS, Enrolled, Note, Page, Push, Upload

MOST_BYTES = 1 << 20
# As `ConfirmedFact._make`, without a call of ours for each (goal 9b).
_fact_of = partial(tuple.__new__, ConfirmedFact)

__all__ = [
    "ForkError",
    "Known",
    "NotAtEndError",
    "PageError",
    "PendingState",
    "TakenIn",
    "begin_adoption",
    "begin_incarnation",
    "chain_at",
    "checkpoint_due",
    "create_joined",
    "finish_adoption",
    "finish_joining",
    "heard",
    "history_end",
    "known",
    "list_notes",
    "mark_copied",
    "mark_cosigned",
    "mark_revoked",
    "mend_tables",
    "own_head",
    "pending_state",
    "take_back_to",
    "take_history",
    "take_in",
    "upload_part",
    "what_to_push",
]

mark_copied = lives.mark_copied
mark_revoked = lives.mark_revoked
finish_adoption = lives.finish_adoption


class Known(NamedTuple):
    """What a copy has of the confirmed journal, as each request says it."""

    term: int
    seq: int
    chain: bytes


def known(reader: Reader) -> Known:
    """How far the confirmed journal goes here."""
    member = find_membership(reader)
    return Known(0 if member is None else member.term, *find_confirmed_end(reader))


def chain_at(reader: Reader, seq: int) -> bytes:
    """The chain at a place of the journal."""
    return find_chain(reader, seq)


def own_head(reader: ConnectionReader) -> tuple[int, str]:
    """The number of the copy's own last fact and its id, hex; 0 and nothing before the first."""
    head = read_head(reader, _member(reader).station)
    return head.n, head.previous


def what_to_push(
    reader: Reader, max_facts: int = MOST_FACTS, max_bytes: int = MOST_BYTES, after: int = 0
) -> Push | None:
    """The oldest facts that wait for the server; None where none does.

    Args:
        reader: An open book.
        max_facts: Not more than these.
        max_bytes: Nor more than so many, but one fact at least.
        after: Those up to this own number are known to be with the server.
    """
    facts = list_own_pending(reader, _member(reader).station, max_facts, max_bytes, after=after)
    if not facts:
        return None
    return Push(*known(reader), [SentFact(fact.header, fact.body, fact.sig) for fact in facts])


def take_in(book: Book, page: Page) -> TakenIn:
    """Take a page of confirmed facts; own ones that still wait stand behind them afterwards.

    Raises:
        PageError: It does not continue the journal, or the server did not sign its end.
        ForkError: It holds other facts of this copy than the copy has.
        NotAStationError: The book has no server.
        BookFileError: The disk or the file failed; nothing was written.
    """
    return confirming.take_in(book, _confirmed(book, page))


def _confirmed(book: Book, page: Page) -> ConfirmedPage:
    _check_notes(_member(book.reader), page)
    try:
        facts = [
            fact for run in page.runs for fact in map(_fact_of, zip(*run.columns(), strict=True))
        ]
    except FormError as error:
        raise PageError(
            "What the server sent is not what it signed. Nothing was taken. It is asked again."
        ) from error
    notes = [SignedPlace(note.seq, note.chain, note.sig) for note in page.notes]
    return ConfirmedPage(facts, page.chain, notes, page.server_time)


def history_end(reader: Reader) -> Known | None:
    """Up to where the older facts are here, of a copy that still lacks some; else None."""
    history = find_history(reader)
    if history is None or not history.missing:
        return None
    return Known(0, history.here, find_chain(reader, history.here))


def take_history(book: Book, page: Page) -> int:
    """Take a page of older facts; answers how many are still to come.

    Raises:
        PageError: It does not continue them, or the server did not sign its end.
        BookFileError: The disk or the file failed; nothing was written.
    """
    history = filling.take_history(book, _confirmed(book, page))
    return 0 if history is None else history.missing


def _check_notes(member: Membership, page: Page) -> None:
    book, key = bytes.fromhex(member.book), bytes.fromhex(member.sequencer_key)
    is_ended = not page.runs or (
        bool(page.notes)
        and (page.notes[-1].seq, page.notes[-1].chain) == (page.runs[-1].seqs[-1], page.chain)
    )
    are_signed = all(
        is_signed(key, note.sig, note_bytes(book, note.seq, note.chain)) for note in page.notes
    )
    if not (is_ended and are_signed):
        raise PageError(
            "What the server sent is not signed with its key. Nothing was taken. Tell the owner."
        )


def heard(book: Book, server_time: int) -> None:
    """Note the server's clock, milliseconds UTC: the true time is not before it (SYNC 2.4)."""
    station, machine = book.journal.station, book.machine
    if station is not None:
        station.heard = Heard(server_time, machine.monotonic(), machine.boot)


def list_notes(reader: Reader) -> list[Note]:
    """The places that the server signed and the copy keeps, the newest first."""
    return [Note(*place) for place in list_signed_places(reader)]


def upload_part(
    reader: Reader,
    after: int,
    max_facts: int = MOST_FACTS,
    max_bytes: int = MOST_BYTES,
    *,
    to_note: bool = True,
) -> Upload | None:
    """The confirmed facts after a place, for a server that does not have them.

    Args:
        reader: An open book.
        after: The last one that it has.
        max_facts: Not more than these.
        max_bytes: Nor more than so many, but one fact or one step to the next note at least.
        to_note: Whether the last of them has to be a place that the server once signed; a book that
            is being adopted has none.

    Returns:
        None where there are no more.
    """
    end = None
    if to_note:
        end = find_signed_end(reader, after, max_facts, max_bytes)
        if end is None:
            return None
        max_facts, max_bytes = end.seq - after, 1 << 62
    runs = uploading.list_confirmed(reader, after, max_facts, max_bytes)
    if not runs:
        return None
    facts, note = [Facts(*run) for run in runs], None if end is None else Note(*end)
    return Upload(after, find_chain(reader, after), facts, note)


def take_back_to(book: Book, seq: int, progress: Progress = silent) -> TakenIn:
    """Take the confirmed facts after a place out of their order: the server gives it anew.

    Raises:
        BookFileError: The disk or the file failed; nothing was written.
    """
    return take_book_back_to(book, seq, progress)


def checkpoint_due(reader: Reader) -> tuple[int, bytes, bytes] | None:
    """Place, chain and state hash of the checkpoint to cosign; None where none is."""
    found = find_checkpoint(reader)
    return None if found is None else (found.seq, found.chain, found.state)


def mark_cosigned(book: Book, seq: int) -> None:
    """The server has what this copy says of a checkpoint."""
    forget_checkpoint(book, seq)


def begin_adoption(
    book: Book, author: Author, enrolled: Enrolled, public_key: bytes, label: str
) -> None:
    """Say in the journal of a book that is alone which station it is, before it gets a server.

    Raises:
        NotAStationError: The book has a server, or the key is missing.
        BookFileError: The disk or the file failed; nothing was written.
    """
    incarnation = bytes.fromhex(book.journal.identity.incarnation)
    lives.begin_adoption(book, author, _enrolment(enrolled, incarnation, public_key, label))


def create_joined(
    path: Path,
    machine: Machine,
    enrolled: Enrolled,
    incarnation: bytes,
    label: str,
    *,
    contact: Contact = NO_CONTACT,
) -> Book:
    """Make the empty file of a new station and leave it open, for pages to be taken in.

    Raises:
        BookdeskError: The file exists or the place does not allow a live book.
    """
    enrolment = _enrolment(enrolled, incarnation, b"", label)
    return lives.create_joined(path, machine, enrolment, contact)


def finish_joining(
    book: Book, author: Author, public_key: bytes, label: str, progress: Progress = silent
) -> None:
    """Make the tables of all that was fetched, and write the station's first fact.

    Raises:
        NotAStationError: The copy is not joining, or its key is missing.
        BookFileError: The disk or the file failed; nothing was written.
    """
    member = _member(book.reader)
    enrolment = Enrolment(
        member.book, member.incarnation, member.station, member.letters, member.term,
        member.sequencer_key, public_key.hex(), label,
    )  # fmt: skip
    lives.finish_joining(book, author, enrolment, progress)


def begin_incarnation(
    book: Book,
    author: Author,
    enrolled: Enrolled,
    incarnation: bytes,
    public_key: bytes,
    *,
    label: str,
) -> None:
    """Go on under the number and letters that the server gave a restored or copied file.

    Raises:
        NotAStationError: The copy is not one that was restored or copied, or its key is missing.
        BookFileError: The disk or the file failed; nothing was written.
    """
    lives.begin_incarnation(book, author, _enrolment(enrolled, incarnation, public_key, label))


def _enrolment(enrolled: Enrolled, incarnation: bytes, public_key: bytes, label: str) -> Enrolment:
    return Enrolment(
        enrolled.book.hex(), incarnation.hex(), enrolled.station, enrolled.letters, enrolled.term,
        enrolled.sequencer_key.hex(), public_key.hex(), label,
    )  # fmt: skip


def _member(reader: Reader) -> Membership:
    member = find_membership(reader)
    if member is None:
        raise NotAStationError("This book works alone: it has no server.")
    return member
