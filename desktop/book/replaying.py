"""The journal folded anew into tables aside: all of it, or as they stood before a fact."""

from collections.abc import Callable, Iterator
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

from sqlalchemy import Engine, Index, create_engine, select
from sqlalchemy.pool import StaticPool
from sqlalchemy.schema import CreateIndex, DropIndex
from sqlalchemy.sql import bindparam
from sqlcipher3 import dbapi2

from desktop.book.authors import Authors
from desktop.book.facts import Fact
from desktop.book.fold.changes import Change
from desktop.book.fold.folding import fold
from desktop.book.fold.many_tickets import TicketRun
from desktop.book.fold.placing import find_first_due
from desktop.book.journal import MOVES
from desktop.book.remembering import RememberingReader
from desktop.book.schema import create_tables
from desktop.book.statements import ConnectionReader, Query
from desktop.book.tables.every import METADATA
from desktop.book.tables.journal import FactTable
from desktop.book.writer import TableWriter
from desktop.progress import Progress, silent

_NEVER = 1 << 62
FACTS_A_TELL = 1_000
# So many tickets are held until they are written.
_LARGEST_RUN = 10_000
_FACTS_BEFORE = Query(
    lambda: select(FactTable).where(FactTable.seq < bindparam("before")).order_by(FactTable.seq)
)
# What is in memory of the tables; the rest of them is in a file that is gone afterwards.
_PRAGMAS = (
    "PRAGMA journal_mode=OFF",
    "PRAGMA synchronous=OFF",
    "PRAGMA locking_mode=EXCLUSIVE",
    "PRAGMA cache_size=-65536",
    # What an index is sorted by goes there too, where it is more than the cache.
    "PRAGMA temp_store=FILE",
)
_TICKET, _POSTING, _LEG = (METADATA.tables[name] for name in ("ticket", "posting", "leg"))
# By these no fold looks for anything; made at the end they cost a third.
_ONLY_FOR_QUERIES = tuple(sorted({*_TICKET.indexes, *_POSTING.indexes}, key=lambda i: str(i.name)))
_LEGS_BY_EVENT = tuple(_LEG.indexes)


class Replica(RememberingReader):
    """Tables aside, on the one SQLite library of the process."""

    def __init__(self) -> None:
        self._folder = TemporaryDirectory(prefix="bookdesk-", ignore_cleanup_errors=True)
        self._engine = _engine_of(Path(self._folder.name) / "replica")
        super().__init__(self._engine.connect())
        for pragma in _PRAGMAS:
            self.connection.exec_driver_sql(pragma)
        # One transaction that never ends: nothing of it is written before the cache is full.
        self.connection.exec_driver_sql("BEGIN")
        create_tables(self.connection)

    def close(self) -> None:
        """Drop the tables."""
        self.connection.close()
        self._engine.dispose()
        self._folder.cleanup()


def replay(
    reader: ConnectionReader,
    total: int,
    progress: Progress = silent,
    before: int = _NEVER,
    when_confirmed: Callable[[Replica], None] | None = None,
) -> Replica:
    """Fold the journal into fresh tables, as they stood before a fact's place.

    Args:
        reader: An open book.
        total: How many facts that is, for progress.
        progress: Told every so often; what it raises ends the work.
        before: The place of the first fact that is left out; the whole journal without it.
        when_confirmed: Given the tables as the confirmed facts left them, where others follow.

    Returns:
        The tables; whoever asked closes them.
    """
    replica = Replica()
    try:
        folder, authors = Folder(replica), Authors()
        for done, row in enumerate(reader.stream(_FACTS_BEFORE, before=before), start=1):
            if when_confirmed is not None and row[8] is None:
                folder.finish()
                when_confirmed(replica)
                when_confirmed = None
            folder.fold(authors.read(row))
            if done % FACTS_A_TELL == 0:
                progress(done, total, "Replaying the journal")
        folder.finish()
    except BaseException:
        replica.close()
        raise
    return replica


class Folder:
    """Folds fact after fact into empty tables, plain tickets many at once."""

    def __init__(self, replica: RememberingReader) -> None:
        self._replica = replica
        self._writer = TableWriter(replica.connection)
        self._run = TicketRun(replica)
        self._next_move: int | None = None
        self._has_tickets = False
        self._missing = [*_LEGS_BY_EVENT, *_ONLY_FOR_QUERIES]
        for index in self._missing:
            replica.connection.execute(DropIndex(index))

    def fold(self, fact: Fact) -> None:
        """Fold the next fact, or keep it for those that follow."""
        is_ticket = fact.type == "ticket.accepted"
        is_due = self._next_move is not None and fact.wall >= self._next_move
        self._has_tickets = self._has_tickets or is_ticket
        if is_ticket and not is_due and self._run.take(fact):
            if len(self._run) >= _LARGEST_RUN:
                self._write_run()
            return
        self._write_run()
        if self._has_tickets:
            # What comes next may look for them by their events.
            self._make(_LEGS_BY_EVENT)
        if is_due or not is_ticket:
            self._run = TicketRun(self._replica)
        self._write(fold(self._replica, fact))
        if is_due or fact.type in MOVES:
            self._next_move = find_first_due(self._replica)

    def finish(self) -> None:
        """Write what is kept, and make the indexes that only queries look into."""
        self._write_run()
        self._make(_LEGS_BY_EVENT + _ONLY_FOR_QUERIES)

    def _write_run(self) -> None:
        if len(self._run):
            self._write(self._run.changes())

    def _write(self, changes: Iterator[Change]) -> None:
        self._writer.apply(self._told(changes))

    def _told(self, changes: Iterator[Change]) -> Iterator[Change]:
        """The changes; what a fold reads after one of them is what it led to."""
        for change in changes:
            yield change
            self._replica.forget(change.table)

    def _make(self, indexes: tuple[Index, ...]) -> None:
        for index in indexes:
            if index in self._missing:
                self._replica.connection.execute(CreateIndex(index))
                self._missing.remove(index)


def _engine_of(path: Path) -> Engine:
    def connect() -> Any:
        return dbapi2.connect(str(path), isolation_level=None, check_same_thread=False)

    return create_engine("sqlite://", module=dbapi2, creator=connect, poolclass=StaticPool)
