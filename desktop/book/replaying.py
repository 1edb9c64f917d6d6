"""The journal folded anew into tables aside: all of it, or as they stood before a fact."""

from collections.abc import Callable, Iterator, Sequence
from pathlib import Path
from secrets import token_hex
from tempfile import TemporaryDirectory
from typing import Any

from sqlalchemy import Engine, Index, create_engine, select
from sqlalchemy.pool import StaticPool
from sqlalchemy.schema import CreateIndex, DropIndex
from sqlalchemy.sql import bindparam
from sqlcipher3 import dbapi2

from desktop.book.authors import Authors
from desktop.book.facts import Fact
from desktop.book.fold.changes import Change, Insert
from desktop.book.fold.folding import fold, judged
from desktop.book.fold.many_tickets import TicketRun
from desktop.book.fold.placing import find_first_due
from desktop.book.fold.plain_tickets import ACCEPTED, PlainReader
from desktop.book.journal import MOVES
from desktop.book.remembering import RememberingReader
from desktop.book.schema import create_tables
from desktop.book.statements import ConnectionReader, Query, Row, driver_of
from desktop.book.tables.every import METADATA
from desktop.book.tables.journal import FactTable
from desktop.book.writer import TableWriter
from desktop.progress import Progress, silent

_NEVER = 1 << 62
FACTS_A_TELL = 500
# So many tickets are held until they are written.
_MOST_TICKETS = 2_000
# Of what they come to, by account and selection.
_MOST_SUMS = 50_000
_FACTS_BEFORE = Query(
    lambda: select(FactTable).where(FactTable.seq < bindparam("before")).order_by(FactTable.seq)
)
# What is in memory of the tables; the rest of them is in a file that is gone afterwards.
_PRAGMAS = (
    "PRAGMA journal_mode=OFF",
    "PRAGMA synchronous=OFF",
    "PRAGMA locking_mode=EXCLUSIVE",
    "PRAGMA cache_size=-16384",
)
# What an index is sorted by goes into a file too, where it is more than the cache.
_IN_PLAIN = ("PRAGMA page_size=8192", "PRAGMA temp_store=FILE")
# Of an encrypted book nothing may be read in the folder of temporary files: the tables are under a
# key that nobody keeps, and what is sorted stays in memory, because the library writes it in plain.
_UNDER_KEY = ("PRAGMA cipher_page_size=8192", "PRAGMA temp_store=MEMORY")
_TICKET, _POSTING, _LEG = (METADATA.tables[name] for name in ("ticket", "posting", "leg"))
# By these no fold looks for anything; made at the end they cost a third.
_ONLY_FOR_QUERIES = tuple(sorted({*_TICKET.indexes, *_POSTING.indexes}, key=lambda i: str(i.name)))
_LEGS_BY_EVENT = tuple(_LEG.indexes)
# No fold looks for stakes either: those of tickets that were folded at once are made at the end,
# in the order of their table.
_STAKES = """
INSERT INTO stake
SELECT ticket.account_id, leg.event_id, leg.ticket_id
FROM leg JOIN ticket ON ticket.id = leg.ticket_id
ORDER BY ticket.account_id, leg.event_id, leg.ticket_id
ON CONFLICT DO NOTHING
"""


class Replica(RememberingReader):
    """Tables aside, on the one SQLite library of the process."""

    def __init__(self, *, under_key: bool = False) -> None:
        """Make empty tables, under a key of their own where the book has one."""
        self._folder = TemporaryDirectory(prefix="bookdesk-", ignore_cleanup_errors=True)
        self._engine = _engine_of(Path(self._folder.name) / "replica")
        super().__init__(self._engine.connect())
        key = f"PRAGMA key = \"x'{token_hex(32)}'\""
        own = (key, *_UNDER_KEY) if under_key else _IN_PLAIN
        for pragma in (*own, *_PRAGMAS):
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
    replica = Replica(under_key=is_encrypted(reader))
    try:
        folder, done = Folder(replica, Authors()), 0
        for rows in reader.pages(_FACTS_BEFORE, FACTS_A_TELL, before=before):
            rest = rows
            if when_confirmed is not None and rows[-1][8] is None:
                end = next(place for place, row in enumerate(rows) if row[8] is None)
                folder.fold(rows[:end])
                folder.finish()
                when_confirmed(replica)
                when_confirmed, rest = None, rows[end:]
            folder.fold(rest)
            done += len(rows)
            progress(done, total, "Replaying the journal")
        folder.finish()
    except BaseException:
        replica.close()
        raise
    return replica


def is_encrypted(reader: ConnectionReader) -> bool:
    """Whether the file behind a reader is under a key."""
    return bool(reader.driver.execute("PRAGMA cipher_status").fetchone() == ("1",))


class Folder:
    """Folds fact after fact into empty tables, plain tickets many at once."""

    def __init__(self, replica: RememberingReader, authors: Authors) -> None:
        """Fold into the tables behind a reader; the authors stand at the journal's beginning."""
        self._replica = replica
        self._authors = authors
        self._writer = TableWriter(replica.connection)
        self._plain = PlainReader()
        self._run = TicketRun(replica)
        self._next_move = _NEVER
        self._has_tickets = False
        self._missing = [*_LEGS_BY_EVENT, *_ONLY_FOR_QUERIES]
        for index in self._missing:
            replica.connection.execute(DropIndex(index))

    def fold(self, rows: Sequence[Row]) -> None:
        """Fold the next facts, or keep some of them for those that follow."""
        run, met = self._run, self._authors.met
        plain = self._plain.read([row for row in rows if row[3] == ACCEPTED])
        for row in rows:
            if row[3] == ACCEPTED:
                self._has_tickets = True
                ticket, author = next(plain), met.get(row[1])
                if ticket and author and run.take(row, ticket, author, self._next_move):
                    continue
            self._fold_alone(self._authors.read(row))
        if run.rows >= _MOST_TICKETS:
            self._write(run.take_rows())
        if run.sums >= _MOST_SUMS:
            self._write(run.take_sums())

    def _fold_alone(self, fact: Fact) -> None:
        self._write_run()
        if self._has_tickets:
            # What comes next may look for them by their events.
            self._make(_LEGS_BY_EVENT)
        is_due = fact.wall >= self._next_move
        self._write((fold if is_due else judged)(self._replica, fact))
        if is_due or fact.type in MOVES:
            due = find_first_due(self._replica)
            self._next_move = _NEVER if due is None else due

    def finish(self) -> None:
        """Write what is kept, and make the indexes that only queries look into."""
        self._write_run()
        self._make(_LEGS_BY_EVENT + _ONLY_FOR_QUERIES)
        driver_of(self._replica.connection).execute(_STAKES)

    def _write_run(self) -> None:
        if self._run.rows:
            self._write(self._run.take_rows())
        if self._run.sums:
            self._write(self._run.take_sums())

    def _write(self, changes: Iterator[Change]) -> None:
        self._writer.apply(self._told(changes))

    def _told(self, changes: Iterator[Change]) -> Iterator[Change]:
        """The changes; what a fold reads after one of them is what it led to."""
        for change in changes:
            yield change
            self._replica.forget(change.table, only_new=isinstance(change, Insert))
            self._run.note(change)

    def _make(self, indexes: tuple[Index, ...]) -> None:
        for index in indexes:
            if index in self._missing:
                self._replica.connection.execute(CreateIndex(index))
                self._missing.remove(index)


def _engine_of(path: Path) -> Engine:
    def connect() -> Any:
        return dbapi2.connect(str(path), isolation_level=None, check_same_thread=False)

    return create_engine("sqlite://", module=dbapi2, creator=connect, poolclass=StaticPool)
