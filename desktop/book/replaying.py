"""The journal folded anew into tables aside: all of it, or as they stood before a fact."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from secrets import token_hex
from tempfile import TemporaryDirectory
from typing import Any

from sqlalchemy import Engine, create_engine, select
from sqlalchemy.pool import StaticPool
from sqlalchemy.sql import bindparam
from sqlcipher3 import dbapi2

from desktop.book.authors import Authors
from desktop.book.chain import find_break, read_seal
from desktop.book.fold.placing import NEVER
from desktop.book.folder import Folder, make_indexes
from desktop.book.links import Break
from desktop.book.machine import rows_by_the_million
from desktop.book.remembering import RememberingReader
from desktop.book.schema import create_tables
from desktop.book.statements import ConnectionReader, Query, Row
from desktop.book.tables.journal import FactTable
from desktop.progress import Progress, silent

FACTS_A_TELL = 500
# Below every place, so that a fact put in before the first one is met too.
_FROM_THE_START = -(1 << 63)
_FACTS_BEFORE = Query(
    lambda: (
        select(FactTable)
        .where(FactTable.seq > bindparam("after"), FactTable.seq < bindparam("before"))
        .order_by(FactTable.seq)
    )
)
# Nobody else knows of the tables aside, so their library need not take a lock for every value.
_ONE_AT_A_TIME = (
    dbapi2.SQLITE_OPEN_READWRITE | dbapi2.SQLITE_OPEN_CREATE | dbapi2.SQLITE_OPEN_NOMUTEX
)
# What is in memory of the tables; the rest of them is in a file that is gone afterwards.
_PRAGMAS = (
    "PRAGMA journal_mode=OFF",
    "PRAGMA synchronous=OFF",
    "PRAGMA locking_mode=EXCLUSIVE",
    "PRAGMA cache_size=-8192",
)
# What an index is sorted by goes into a file too, where it is more than the cache.
_IN_PLAIN = ("PRAGMA page_size=8192", "PRAGMA temp_store=FILE")
# Of an encrypted book nothing may be read in the folder of temporary files: the tables are under a
# key that nobody keeps, and what is sorted stays in memory, because the library writes it in plain.
_UNDER_KEY = ("PRAGMA cipher_page_size=8192", "PRAGMA temp_store=MEMORY")


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
    before: int = NEVER,
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
        folder = Folder(replica, Authors())
        with rows_by_the_million():
            rest = reader.pages(_FACTS_BEFORE, FACTS_A_TELL, after=_FROM_THE_START, before=before)
            confirmed = None if when_confirmed is None else partial(when_confirmed, replica)
            _fold_pages(folder, rest, Told(total, progress), confirmed)
            make_indexes(replica)
    except BaseException:
        replica.close()
        raise
    return replica


def check_and_replay(
    reader: ConnectionReader,
    total: int,
    progress: Progress = silent,
    when_confirmed: Callable[[Replica], None] | None = None,
) -> Replica | Break:
    """As `replay`, with the chain checked on the way: no sealed fact is read twice.

    Nothing is folded that does not fit its seal. The tables are to be compared, row by row in the
    order of their keys: indexes that only queries look into are left out (`make_indexes`).

    Returns:
        The tables; or the first fact that does not fit the chain, as `find_break` says.
    """
    replica = Replica(under_key=is_encrypted(reader))
    try:
        folder, told = Folder(replica, Authors()), Told(total, progress)
        with rows_by_the_million():
            broken = find_break(reader, total, progress, take=partial(folder.fold_block, reader))
            if broken is not None:
                replica.close()
                return broken
            told.done = after = read_seal(reader).seq
            rest = reader.pages(
                _FACTS_BEFORE, FACTS_A_TELL, after=after or _FROM_THE_START, before=NEVER
            )
            confirmed = None if when_confirmed is None else partial(when_confirmed, replica)
            _fold_pages(folder, rest, told, confirmed)
    except BaseException:
        replica.close()
        raise
    return replica


@dataclass(slots=True)
class Told:
    """Who is told how many facts of a journal are done."""

    total: int
    progress: Progress
    done: int = 0

    def tell(self, more: int) -> None:
        """Some facts more are done."""
        self.done += more
        self.progress(self.done, self.total, "Replaying the journal")


def _fold_pages(
    folder: Folder,
    pages: Iterable[list[Row]],
    told: Told,
    when_confirmed: Callable[[], None] | None,
) -> None:
    """Fold the facts of pages, and finish."""
    for rows in pages:
        rest = rows
        if when_confirmed is not None and rows[-1][8] is None:
            end = next(place for place, row in enumerate(rows) if row[8] is None)
            folder.fold(rows[:end])
            folder.finish()
            when_confirmed()
            when_confirmed, rest = None, rows[end:]
        folder.fold(rest)
        told.tell(len(rows))
    folder.finish()


def is_encrypted(reader: ConnectionReader) -> bool:
    """Whether the file behind a reader is under a key."""
    return bool(reader.driver.execute("PRAGMA cipher_status").fetchone() == ("1",))


def _engine_of(path: Path) -> Engine:
    def connect() -> Any:
        return dbapi2.connect(
            str(path), isolation_level=None, check_same_thread=False, flags=_ONE_AT_A_TIME
        )

    return create_engine("sqlite://", module=dbapi2, creator=connect, poolclass=StaticPool)
