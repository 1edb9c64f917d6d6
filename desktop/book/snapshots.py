"""Snapshots: the confirmed tables with the journal's tail, for a new station (SYNC 2.10).

A snapshot is a file with the tables of a book: all folded ones, the last facts, and of each station
besides the last one before those, to which its next one is linked. It is no book, for it says of no
station whose it is; a new station takes over what stands in it (`desktop.book.beginning`).
"""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any, NamedTuple
from urllib.parse import quote

from sqlalchemy import create_engine
from sqlalchemy.pool import StaticPool
from sqlcipher3 import dbapi2

from desktop.book.engine import failures_in_words
from desktop.book.membership import HISTORY
from desktop.book.pending import find_confirmed_end
from desktop.book.schema import make_schema
from desktop.book.statements import ConnectionReader
from desktop.book.tables.every import FOLDED
from desktop.book.verifying import hash_tables
from desktop.domain.errors import BookdeskError
from desktop.domain.sentences import say
from desktop.progress import Progress, silent

# Facts of a station that was out of contact for longer wait until older ones are there.
TAIL_FACTS = 5_000
# It is made anew where the power fails: nothing of it waits for the disk.
_PRAGMAS = ("PRAGMA journal_mode=OFF", "PRAGMA synchronous=OFF", "PRAGMA cache_size=-16384")
_COLUMNS = "SELECT group_concat(name) FROM pragma_table_info('{table}', '{schema}')"
# Just so it is copied page by page, and no index is sorted.
_COPY = 'INSERT INTO main."{table}" SELECT * FROM {source}."{table}"'
_ATTACH, _DETACH = "ATTACH DATABASE ? AS ", "DETACH DATABASE "
_TAIL = "INSERT INTO main.fact SELECT * FROM book.fact WHERE seq > ?"
_LINKED_TO = """
INSERT INTO main.fact SELECT * FROM book.fact WHERE seq IN (
    SELECT (
        SELECT own.seq FROM book.fact AS own
        WHERE own.station = life.station AND own.seq <= ? ORDER BY own.n DESC LIMIT 1
    ) FROM book.incarnation AS life
)
"""
_SIGNATURES = """
INSERT INTO main.signature
SELECT theirs.* FROM main.fact JOIN book.signature AS theirs USING (station, n)
"""
_LACKS = "SELECT 1 FROM book.local WHERE name = ?"
_END = "SELECT seq, term FROM book.fact ORDER BY seq DESC LIMIT 1"


class SnapshotError(BookdeskError):
    """There is no snapshot to be had, or this one is not to be used."""


class Snapshot(NamedTuple):
    """What a snapshot holds.

    Attributes:
        seq: The confirmed place after which the tables are.
        chain: There.
        tail: The place after which every fact is in it.
        state: What the tables hash to.
    """

    seq: int
    chain: bytes
    tail: int
    state: bytes


@contextmanager
def with_another(reader: ConnectionReader, path: Path, name: str) -> Iterator[None]:
    """Have another file of this program at hand, only to be read, under a name of its own."""
    uri = f"file:{quote(str(path.absolute()))}?mode=ro"
    reader.driver.execute(_ATTACH + name, (uri,))
    try:
        yield
    finally:
        reader.driver.execute(_DETACH + name)


def copy_tables(reader: ConnectionReader, source: str, progress: Progress = silent) -> None:
    """Take all folded tables over from another file, with their indexes as they stand there.

    Args:
        reader: Of a file with the newest schema, whose folded tables are empty.
        source: What the other file is called on its connection.
        progress: Told how many tables are done.

    Raises:
        SnapshotError: The tables of the other file are not those of this program.
    """
    driver = reader.driver
    for done, name in enumerate(FOLDED):
        columns = [
            driver.execute(_COLUMNS.format(table=name, schema=schema)).fetchone()
            for schema in ("main", source)
        ]
        if columns[0] != columns[1]:
            raise SnapshotError(
                say("The snapshot is of another version of the program. It was not used.")
            )
        driver.execute(_COPY.format(table=name, source=source))
        progress(done + 1, len(FOLDED), "Copying the tables")


def make_snapshot(book: Path, out: Path, progress: Progress = silent) -> Snapshot | None:
    """Write a snapshot of a book, which may be in use, as it stands now.

    Args:
        book: An enrolled station's book.
        out: A file that does not exist.
        progress: Told how many tables are done.

    Returns:
        What it holds; None where it would leave nothing out, and where the book has facts that
        wait for the server or not yet all of its history.

    Raises:
        BookdeskError: The disk or a file failed.
    """

    def connect() -> Any:
        return dbapi2.connect(
            f"file:{quote(str(out.absolute()))}?mode=rwc",
            uri=True, isolation_level=None, check_same_thread=False,
        )  # fmt: skip

    engine = create_engine("sqlite://", module=dbapi2, creator=connect, poolclass=StaticPool)
    try:
        with failures_in_words(out), engine.connect() as connection:
            for pragma in _PRAGMAS:
                connection.exec_driver_sql(pragma)
            make_schema(connection)
            reader = ConnectionReader(connection)
            with with_another(reader, book, "book"):
                return _copy_all(reader, progress)
    finally:
        engine.dispose()


def _copy_all(reader: ConnectionReader, progress: Progress) -> Snapshot | None:
    driver = reader.driver
    driver.execute("BEGIN")
    try:
        end = driver.execute(_END).fetchone()
        lacks = driver.execute(_LACKS, (HISTORY,)).fetchone()
        if end is None or end[1] is None or lacks is not None or end[0] <= TAIL_FACTS:
            return None
        tail = end[0] - TAIL_FACTS
        copy_tables(reader, "book", progress)
        driver.execute(_TAIL, (tail,))
        driver.execute(_LINKED_TO, (tail,))
        driver.execute(_SIGNATURES)
    finally:
        driver.execute("COMMIT")
    seq, chain = find_confirmed_end(reader)
    return Snapshot(seq, chain, tail, hash_tables(reader))
