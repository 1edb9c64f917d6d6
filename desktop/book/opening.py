"""Opening a book file for writing, and the commands that change it."""

from collections.abc import Iterator, Mapping
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from sqlalchemy import Connection, Engine, select
from sqlalchemy.sql import bindparam

from desktop.book.bodies.house import BookCreated, IncarnationStarted
from desktop.book.chain import Seal, check_tail, read_seal
from desktop.book.commit_times import CommitTimes
from desktop.book.engine import (
    BookFileError,
    failures_in_words,
    little_kept,
    much_kept,
    writer_engine,
)
from desktop.book.facts import Fact, address
from desktop.book.file_checks import check_file
from desktop.book.fold.placing import find_first_due
from desktop.book.fold.stations import check_fold
from desktop.book.history import find_missing
from desktop.book.journal import Author, Head, Identity, Journal, find_confirmed, read_head
from desktop.book.lock import BookLock
from desktop.book.machine import Machine, rows_by_the_million
from desktop.book.membership import (
    MEMBERSHIP,
    NO_CONTACT,
    Contact,
    Membership,
    Station,
    find_heard,
    find_membership,
    has_sequencer,
)
from desktop.book.places import check_place
from desktop.book.schema import (
    NEWEST_SCHEMA,
    NotABookError,
    migrate,
    schema_version,
    set_aside,
)
from desktop.book.sealing import make_blocks, put_seal
from desktop.book.statements import ConnectionReader, Query, put_into
from desktop.book.tables.every import METADATA
from desktop.book.tables.house import BookTable, IncarnationTable
from desktop.book.tables.journal import LocalTable
from desktop.book.verifying import verify
from desktop.domain.numbers import LARGEST_STATION, station_letters
from desktop.domain.sentences import say

_LOCAL = Query(lambda: select(LocalTable.value).where(LocalTable.name == bindparam("name")))
_IDENTITY = Query(
    lambda: (
        select(BookTable.uid, IncarnationTable.uid, IncarnationTable.letters)
        .select_from(BookTable)
        .join(IncarnationTable, IncarnationTable.station == bindparam("station"))
    )
)
_STATIONS = Query(lambda: select(IncarnationTable.station))
_PUT_LOCAL = put_into(METADATA.tables["local"])


@dataclass(frozen=True, slots=True)
class Command:
    """An open transaction in which facts are recorded.

    Attributes:
        reader: Reads what the transaction sees.
        now: Milliseconds UTC of the station's clock.
    """

    connection: Connection
    reader: ConnectionReader
    journal: Journal
    author: Author
    now: int

    def record(self, kind: str, body: Mapping[str, Any]) -> Fact:
        """Append a fact and change the tables with it."""
        return self.journal.record(kind, body, self.author)

    def keep(self, name: str, value: str) -> None:
        """Keep a value with this copy, beside its journal, in the same transaction."""
        self.connection.exec_driver_sql(_PUT_LOCAL.text, (name, value))


class Book:
    """A book opened for writing; one per process and file.

    Attributes:
        commit_times: How long what was written took to be on the disk.
    """

    def __init__(
        self,
        path: Path,
        engine: Engine,
        lock: BookLock,
        machine: Machine,
        contact: Contact = NO_CONTACT,
    ) -> None:
        self.path = path
        self.machine = machine
        self.commit_times = CommitTimes(machine.stopwatch)
        self._contact = contact
        self._engine = engine
        self._lock = lock
        self._connection = engine.connect().execution_options(isolation_level="AUTOCOMMIT")
        self.reader = ConnectionReader(self._connection)
        # Nobody else writes the file.
        self.reader.remembered = {}
        self._journal: Journal | None = None

    @property
    def contact(self) -> Contact:
        """What the copy has outside its file, where it is enrolled."""
        return self._contact

    @contact.setter
    def contact(self, contact: Contact) -> None:
        self._contact = contact
        if self._journal is not None and self._journal.station is not None:
            self._journal.station.contact = contact

    @property
    def journal(self) -> Journal:
        """The journal of this copy."""
        if self._journal is None:
            self._journal = self._open_journal()
        return self._journal

    def _open_journal(self) -> Journal:
        member = find_membership(self.reader)
        if member is not None:
            identity = Identity(member.book, member.incarnation, member.station, member.letters)
            return self._journal_of(identity, member)
        station = int(self.local("station") or 0)
        row = self.reader.one(_IDENTITY, station=station)
        if row is None:
            raise NotABookError(
                say(
                    "“{name}” was never finished: its making was interrupted. Nothing can"
                    " be lost, because it holds nothing. Make the book again under another name.",
                    name=self.path.name,
                )
            )
        identity = Identity(row[0], row[1], station, row[2])
        return self._journal_of(identity)

    def _journal_of(self, identity: Identity, member: Membership | None = None) -> Journal:
        head = read_head(self.reader, identity.station)
        next_move = find_first_due(self.reader)
        station = None
        if member is not None and has_sequencer(member):
            station = Station(member, find_heard(self.reader), self._contact)
        return Journal(self.reader, identity, self.machine, head, next_move, station=station)

    @contextmanager
    def rearranged(self) -> Iterator[Connection]:
        """One transaction that may put the journal and what the copy is in another order.

        What is in memory of them is read anew after it.

        Raises:
            BookFileError: The disk or the file failed; nothing was written.
        """
        journal = self.journal
        with failures_in_words(self.path), self._transaction(journal):
            yield self._connection
        journal.put_back(journal.head, None)
        self._journal = None

    @contextmanager
    def turned(self, member: Membership) -> Iterator[Journal]:
        """One transaction in which the copy becomes something else; answers its new journal.

        Raises:
            BookFileError: The disk or the file failed; nothing was written.
        """
        identity = Identity(member.book, member.incarnation, member.station, member.letters)
        journal = self._journal_of(identity, member)
        with failures_in_words(self.path), self._transaction(journal, self.machine.wall()):
            yield journal
            for name, value in (("station", str(member.station)), (MEMBERSHIP, member.text)):
                self._connection.exec_driver_sql(_PUT_LOCAL.text, (name, value))
        self._journal = journal

    def local(self, name: str) -> str | None:
        """A value that this copy keeps for itself."""
        row = self.reader.one(_LOCAL, name=name)
        return None if row is None else str(row[0])

    def keep(self, name: str, value: str) -> None:
        """Keep a value with this copy, beside its journal; durable before the answer."""
        with self.aside() as connection:
            connection.exec_driver_sql(_PUT_LOCAL.text, (name, value))

    @property
    def sealed(self) -> Seal:
        """How far this copy knows its chain to be unbroken."""
        return read_seal(self.reader)

    def seal(self) -> None:
        """Seal what was written since the last seal, where it is much.

        Its links are checked once and for all as they stand in the file, so that openings begin
        after them and `verify` need not follow them again.

        Raises:
            BookFileError: A link is broken, or the file cannot be written; nothing was sealed.
        """
        sealed, end = self.sealed, find_confirmed(self.reader)
        if not sealed.is_far_behind(end) or find_missing(self.reader):
            return
        with failures_in_words(self.path), little_kept(self._connection):
            blocks, seal = make_blocks(self.reader, self.path, sealed, end)
        with self.aside():
            put_seal(self.reader, sealed.seq, blocks, seal)

    @contextmanager
    def command(self, author: Author) -> Iterator[Command]:
        """One transaction: what is recorded inside is durable after the block, or not at all.

        Raises:
            BookFileError: The disk or the file failed; nothing of the command was written.
        """
        journal = self.journal
        now = self.machine.wall()
        with failures_in_words(self.path), self._transaction(journal, now):
            yield Command(self._connection, self.reader, journal, author, now)

    @contextmanager
    def large_work(self) -> Iterator[None]:
        """Commands that go over much of the book again and again."""
        with much_kept(self._connection), rows_by_the_million():
            yield

    @contextmanager
    def _transaction(self, journal: Journal, now: int = 0) -> Iterator[None]:
        head, next_move = journal.head, journal.next_move
        driver, times = self.reader.driver, self.commit_times
        changes = driver.total_changes
        driver.execute("BEGIN IMMEDIATE")
        try:
            have_moved = journal.take_due_moves(now)
            yield
            if have_moved and journal.head is head:
                # Nothing was written down, and what moves does so with a fact.
                driver.execute("ROLLBACK")
                journal.put_back(head, next_move)
            else:
                began = times.stopwatch()
                driver.execute("COMMIT")
                # One without a change asks nothing of the disk.
                if driver.total_changes != changes:
                    times.add(began)
        except BaseException:
            # SQLite may have rolled back by itself, for instance when the disk was full.
            with suppress(Exception):
                driver.execute("ROLLBACK")
            journal.put_back(head, next_move)
            # An interrupt may come just after the commit; then the file is ahead of what we knew.
            with suppress(Exception):
                journal.head = read_head(self.reader, journal.identity.station)
                journal.next_move = find_first_due(self.reader)
            raise

    @contextmanager
    def aside(self) -> Iterator[Connection]:
        """One transaction for what this copy keeps beside its journal.

        Raises:
            BookFileError: The disk or the file failed; nothing was written.
        """
        with failures_in_words(self.path), self._transaction(self.journal):
            yield self._connection

    def begin_life(self, created: BookCreated) -> None:
        """Write the first fact of a new book."""
        identity = Identity(created["uid"], created["inc"], 1, created["letters"])
        journal = Journal(self.reader, identity, self.machine, Head(0, bytes(32), 0, ""))
        owner = Author(address(1, 1), "")
        with failures_in_words(self.path), self._transaction(journal):
            journal.record("book.created", created, owner)
            self._connection.exec_driver_sql(_PUT_LOCAL.text, ("station", "1"))
        self._journal = journal

    def begin_new_life(self, author: Author, reason: str) -> None:
        """Give a copied or restored file an incarnation of its own (SYNC 2.13).

        Its station is drawn, not counted, so that two restores of one backup hardly ever give the
        same numbers to different tickets.
        """
        book = self.reader.one(Query(lambda: select(BookTable.uid)))
        if book is None:
            raise NotABookError(
                say("“{name}” holds no book. Nothing was changed.", name=self.path.name)
            )
        station = self._draw_station()
        identity = Identity(
            book[0], self.machine.random(16).hex(), station, station_letters(station)
        )
        journal = self._journal_of(identity)
        started = IncarnationStarted(
            inc=identity.incarnation, letters=identity.letters, reason=reason
        )
        with failures_in_words(self.path), self._transaction(journal):
            journal.record("incarnation.started", started, author)
            # A copy of a book that was about to get a server has none.
            for name, value in (("station", str(station)), (MEMBERSHIP, "")):
                self._connection.exec_driver_sql(_PUT_LOCAL.text, (name, value))
        self._journal = journal

    def _draw_station(self) -> int:
        used = {int(row[0]) for row in self.reader.all(_STATIONS)}
        free = [number for number in range(1, LARGEST_STATION + 1) if number not in used]
        if not free:
            raise BookFileError(
                say(
                    "“{name}” was restored {largest_station} times, and there are no"
                    " letters left for its tickets. Nothing was changed.",
                    name=self.path.name,
                    largest_station=LARGEST_STATION - 1,
                )
            )
        return free[int.from_bytes(self.machine.random(4)) % len(free)]

    def close(self) -> None:
        """Close the file and let the next program in."""
        self._seal_what_was_written()
        self._connection.close()
        self._engine.dispose()
        self._lock.release()

    def _seal_what_was_written(self) -> None:
        """Spare the next opening what this one has checked or written itself."""
        if self._journal is None:
            return
        # A file that is broken or cannot be written any more is opened with more to check, and no
        # less safe.
        with suppress(BookFileError), failures_in_words(self.path):
            self.seal()
        self._journal = None

    def __enter__(self) -> "Book":
        return self

    def __exit__(self, *_: object) -> None:
        self.close()


def open_book(path: Path, machine: Machine, contact: Contact = NO_CONTACT) -> Book:
    """Open an existing book for writing: check, migrate when older, check the journal's end.

    Args:
        path: The file.
        machine: Clock and randomness.
        contact: Of an enrolled copy, its key and the way to its server.

    Raises:
        BookdeskError: Not there, not a book, newer, damaged, in use, or in an unsafe place.
    """
    check_file(path)
    check_place(path)
    lock = BookLock(path)
    lock.acquire()
    book: Book | None = None
    try:
        with failures_in_words(path):
            book = Book(path, writer_engine(path), lock, machine, contact)
            version = schema_version(book.reader.connection, path)
        if version != NEWEST_SCHEMA:
            _upgrade(book, version)
        _ = book.journal
        check_fold(book.reader)
        book.seal()
        with little_kept(book.reader.connection):
            check_tail(book.reader, path, book.sealed)
    except BaseException:
        if book is not None:
            book.close()
        lock.release()
        raise
    return book


def _upgrade(book: Book, version: str) -> None:
    connection = book.reader.connection
    with failures_in_words(book.path):
        connection.exec_driver_sql("PRAGMA wal_checkpoint(TRUNCATE)")
        copy = set_aside(book.path, version)
        migrate(connection)
    difference = verify(book.reader).difference
    if difference is not None:
        raise BookFileError(
            say(
                "The book was brought to a new format, but its tables do not agree: {difference}."
                " The book as it was is kept in “{name}”.",
                difference=difference,
                name=copy.name,
            )
        )
