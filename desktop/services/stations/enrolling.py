"""How a station comes to its server: by a code, and for a copy of the office's book (SYNC 4.4).

Each step may be broken off and begun again with the same code or without one: the key that the
server knows was written down before it was asked.
"""

from dataclasses import dataclass, replace
from pathlib import Path

from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from msgspec.structs import replace as replace_fields

from desktop.book.facts import address
from desktop.book.history import find_missing
from desktop.book.journal import Author
from desktop.book.machine import Machine
from desktop.book.membership import State, find_membership
from desktop.book.opening import Book
from desktop.domain.enrolment import NEW_BOOK, EnrolmentCode, read_enrolment_code, six_words
from desktop.domain.errors import BookdeskError, InputError
from desktop.domain.sentences import say
from desktop.progress import Progress, silent
from desktop.services.stations.beginning import begin_with_newest
from desktop.services.stations.keys import give_key, key_of, open_station
from desktop.sync import store
from desktop.sync.answers import RefusedError
from desktop.sync.client import Lane, ServerLine, ask_to_enrol, fetch_office_ca
from desktop.sync.correspondence import page_question
from desktop.sync.credentials import (
    Credentials,
    find_asked,
    forget_asked,
    keep_asked,
    keep_credentials,
)
from desktop.sync.wire import LARGEST_PAGE_BYTES, Code, Enrolled, Page

LONGEST_LABEL = 60
_REWOUND = say(
    "The server came back from an older backup and lacks facts that were fetched here. What was"
    " fetched is kept. Wait until the other stations have brought them back, and go on; if the"
    " server says so again, delete this file and join with a new code."
)


class EnrolmentError(BookdeskError):
    """A station did not come to its server; the book is as it was."""


@dataclass(frozen=True, slots=True)
class Came:
    """What became of an enrolment.

    Attributes:
        station: The station's number.
        letters: What its ticket numbers begin with.
        facts: How many facts went over the line.
        words: What an owner has to compare before it goes on; empty once it is in.
        missing: How many older facts are still to be fetched.
        told: Why a snapshot was not used, in sentences.
    """

    station: int
    letters: str
    facts: int = 0
    words: tuple[str, ...] = ()
    missing: int = 0
    told: tuple[str, ...] = ()


def read_code(text: str, server: str = "") -> EnrolmentCode:
    """Read a code, perhaps for a server that is reached under another name than it knows.

    Args:
        text: `host:port # fingerprint # code`.
        server: `host:port` instead of the one in the code.

    Raises:
        InputError: It is no code, or no address.
    """
    code = read_enrolment_code(text)
    if not server:
        return code
    host, _, port = server.removeprefix("https://").rstrip("/").rpartition(":")
    if not host or not port.isdecimal() or not 0 < int(port) < 65_536:
        raise InputError(
            say(
                "“{server}” is no address of a server. It reads host:port, 192.168.1.7:8765.",
                server=server,
            )
        )
    return replace(code, host=host, port=int(port))


def author_of_stations() -> Author:
    """In whose name a station says that it came: the owner's, whose code let it in."""
    return Author(address(1, 1), "")


def read_label(text: str) -> str:
    """Read what a station is called.

    Raises:
        InputError: It is no name.
    """
    label = text.strip()
    if not 0 < len(label) <= LONGEST_LABEL or not label.isprintable():
        raise InputError(
            "The station needs a name of one line, 60 letters at most: what the desk is called."
        )
    return label


def new_asking(code: EnrolmentCode, label: str, incarnation: bytes) -> Credentials:
    """A key of its own for a station that is about to use a code.

    Raises:
        SyncError: The server was not reached, or it is not the one that the code names.
    """
    key = Ed25519PrivateKey.generate().private_bytes_raw()
    office_ca = b"" if code.is_public else fetch_office_ca(code)
    return Credentials(
        code.book, incarnation, key, code.host, code.port, office_ca, label=label,
        is_public=code.is_public,
    )  # fmt: skip


def use_code(code: EnrolmentCode, asking: Credentials) -> tuple[Credentials, Enrolled]:
    """Use a code; where its answer was lost before, once more with the same key.

    Raises:
        SyncError: The server was not reached, or did not let the station in.
        CredentialsError: The key could not be written down.
    """
    asking = find_asked(code.secret) or asking
    keep_asked(code.secret, asking)
    try:
        enrolled = ask_to_enrol(code, asking)
    except RefusedError as error:
        if error.refusal.code is Code.BAD_CODE:
            forget_asked(code.secret)
        raise
    # Not what the answer says: somebody in between would say what the owner's screen shows.
    words = six_words(asking.public_key, code.fingerprint, asking.book)
    known = replace_fields(
        asking, station=enrolled.station, letters=enrolled.letters,
        sequencer_key=enrolled.sequencer_key, words=words,
    )  # fmt: skip
    return known, enrolled


def join(
    path: Path, machine: Machine, code: EnrolmentCode, label: str, progress: Progress = silent
) -> Came:
    """Make a new station's copy of the office's book.

    Args:
        path: Of the new file; one that a broken-off joining left is gone on with.
        machine: Clock and randomness.
        code: As the owner or the server's console gave it.
        label: What the station is called.
        progress: Told how far it is.

    Raises:
        EnrolmentError: The code is for a station that brings its own book.
        SyncError: The server was not reached, or did not let it in; begin again.
        BookdeskError: The place does not allow a book.
    """
    if path.exists():
        return resume_joining(path, machine, progress)
    with begin_joining(path, machine, code, label) as book:
        return go_on_joining(book, progress)


def resume_joining(path: Path, machine: Machine, progress: Progress = silent) -> Came:
    """Go on with the file of a new station that was not fetched whole; as `join`."""
    with open_station(path, machine) as book:
        return go_on_joining(book, progress)


def begin_joining(path: Path, machine: Machine, code: EnrolmentCode, label: str) -> Book:
    """Make the empty file of a new station, and leave it open; nothing is fetched yet.

    Raises:
        EnrolmentError: The code is for a station that brings its own book.
        SyncError: The server was not reached, or did not let it in; begin again.
        BookdeskError: The place does not allow a book.
    """
    if code.book == NEW_BOOK:
        raise EnrolmentError(
            "The server has no book yet: this code is for the station that brings it (--adopt)."
            " Nothing was made."
        )
    credentials, enrolled = use_code(code, new_asking(code, label, machine.random(16)))
    keep_credentials(credentials)
    incarnation = credentials.incarnation
    book = store.create_joined(path, machine, enrolled, incarnation, credentials.label)
    forget_asked(code.secret)
    return book


def go_on_joining(book: Book, progress: Progress = silent) -> Came:
    """Fetch the newest snapshot and what came after it, or the whole journal, and begin to work.

    Raises:
        EnrolmentError: The file is no copy that is being made, its key is not here, or the server
            lacks what was fetched.
        SyncError: The server was not reached; begin again.
    """
    member = find_membership(book.reader)
    credentials = None if member is None else key_of(member)
    if member is None or member.state is not State.JOINING or credentials is None:
        raise EnrolmentError(
            say(
                "“{name}” exists already and is no copy that is being fetched. Nothing was"
                " changed. Choose another name.",
                name=book.path.name,
            )
        )
    give_key(book)
    try:
        told = (
            () if store.history_end(book.reader) else begin_with_newest(book, credentials, progress)
        )
        facts = fetch_journal(book, credentials, progress)
    except RefusedError as error:
        if error.refusal.code is Code.REWOUND:
            raise EnrolmentError(_REWOUND) from error
        if error.refusal.code is not Code.WAITING:
            raise
        words = tuple(credentials.words)
        return Came(credentials.station, credentials.letters, words=words)
    store.finish_joining(
        book, author_of_stations(), credentials.public_key, credentials.label, progress
    )
    missing = find_missing(book.reader)
    return Came(credentials.station, credentials.letters, facts, missing=missing, told=told)


def fetch_journal(book: Book, credentials: Credentials, progress: Progress = silent) -> int:
    """Fetch page by page what is missing of the journal; answers where it ends.

    Raises:
        SyncError: The server was not reached, or refused; what came is kept.
        EnrolmentError: The journal holds facts of a newer program.
    """
    line, lane = ServerLine(credentials), Lane()
    try:
        while True:
            known = store.known(book.reader)
            # As much at once as there is: nobody else waits for this book's line.
            question = page_question(known.seq, known.chain, LARGEST_PAGE_BYTES)
            page = line.ask(lane, question.method, question.path, Page)
            if not page.runs:
                return known.seq
            taken = store.take_in(book, page)
            if taken.halted:
                raise EnrolmentError(taken.halted)
            if taken.needs_history:
                return taken.seq
            progress(taken.seq, page.published, "Fetching the journal")
    finally:
        line.close()
