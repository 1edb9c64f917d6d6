"""A new station begins with a snapshot: checked, and taken over in one transaction (SYNC 2.10)."""

from pathlib import Path

import msgspec
from sqlalchemy import select
from sqlalchemy.sql import bindparam

from desktop.book.chain import Seal
from desktop.book.codec import EMPTY_CHAIN
from desktop.book.engine import failures_in_words, reader_engine
from desktop.book.history import History, find_history, keep_history
from desktop.book.links import ChainChecker
from desktop.book.membership import State, find_membership
from desktop.book.opening import Book
from desktop.book.pages import SignedPlace
from desktop.book.pending import find_confirmed_end
from desktop.book.sealing import put_seal
from desktop.book.snapshots import Snapshot, SnapshotError, copy_tables, with_another
from desktop.book.statements import ConnectionReader, Query, put_into
from desktop.book.tables.every import FOLDED, METADATA
from desktop.book.tables.journal import FactTable
from desktop.book.verifying import hash_tables
from desktop.domain.sentences import say
from desktop.progress import Progress, silent

_PAGE = 500
_SCHEMA = "SELECT type, name, tbl_name, sql FROM sqlite_master ORDER BY type, name"
_LINKED_TO = Query(
    lambda: (
        select(FactTable)
        .where(FactTable.seq <= bindparam("tail"))
        .order_by(FactTable.station, FactTable.n)
    )
)
_TAIL = Query(
    lambda: select(FactTable).where(FactTable.seq > bindparam("tail")).order_by(FactTable.seq)
)
_FACTS = "INSERT INTO main.fact SELECT * FROM snapshot.fact WHERE seq > ?"
_SIGNATURES = """
INSERT INTO main.signature SELECT theirs.*
FROM snapshot.fact AS given JOIN snapshot.signature AS theirs USING (station, n)
WHERE given.seq > ?
"""
_PUT_NOTE = put_into(METADATA.tables["server_note"])


def begin_with_snapshot(
    book: Book, path: Path, said: Snapshot, signed: SignedPlace, progress: Progress = silent
) -> None:
    """Take over the tables and the tail of a snapshot; older facts are fetched afterwards.

    What the copy has of the journal already stays.

    Args:
        book: A copy that is joining.
        path: The file.
        said: What it is said to hold.
        signed: The place of it, whose signature of the server was checked.
        progress: Told how far it is.

    Raises:
        SnapshotError: It does not hold that, or no more than is here; nothing was written.
        BookFileError: The disk or the file failed; nothing was written.
    """
    member = find_membership(book.reader)
    has_tables = find_history(book.reader) is not None
    if member is None or member.state is not State.JOINING or has_tables:
        raise SnapshotError("This copy of the book has its tables already. Nothing was changed.")
    known, _ = find_confirmed_end(book.reader)
    if said.tail <= known:
        raise SnapshotError("The snapshot is older than what is here already. It was not used.")
    progress(0, len(FOLDED), "Checking the snapshot")
    engine = reader_engine(path)
    try:
        with failures_in_words(path), engine.connect() as connection:
            _check(ConnectionReader(connection), book.reader, said, signed)
    finally:
        engine.dispose()
    with with_another(book.reader, path, "snapshot"):
        _take_over(book, said, signed, known, progress)


def _check(
    reader: ConnectionReader,
    own: ConnectionReader,
    said: Snapshot,
    signed: SignedPlace,
) -> None:
    schemas = [each.driver.execute(_SCHEMA).fetchall() for each in (reader, own)]
    if schemas[0] != schemas[1]:
        raise SnapshotError(
            say("The snapshot is of another version of the program. It was not used.")
        )
    is_healthy = reader.driver.execute("PRAGMA quick_check(1)").fetchone() == ("ok",)
    if not (
        is_healthy
        and (said.seq, said.chain) == (signed.seq, signed.chain)
        and _ends_at(reader, said)
        and hash_tables(reader) == said.state
    ):
        raise SnapshotError(
            say(
                "The snapshot does not hold what it is said to hold. It was not used; the whole"
                " journal is fetched in its place."
            )
        )


def _ends_at(reader: ConnectionReader, said: Snapshot) -> bool:
    """Whether every link of the tail holds, up to the place that the server signed."""
    first = reader.one(_TAIL, tail=said.tail)
    if first is None or first[0] != said.tail + 1:
        return False
    checker = ChainChecker(first[7], first[0])
    try:
        for _, station, n, _, header, *_ in reader.all(_LINKED_TO, tail=said.tail):
            checker.know(station, n, header)
    except (msgspec.MsgspecError, UnicodeDecodeError):
        return False
    if checker.begin_at(first) is not None:
        return False
    if any(
        checker.check(rows) is not None for rows in reader.pages(_TAIL, _PAGE, tail=said.tail + 1)
    ):
        return False
    return (checker.seq, checker.chain) == (said.seq, said.chain)


def _take_over(
    book: Book, said: Snapshot, signed: SignedPlace, known: int, progress: Progress
) -> None:
    reader = book.reader
    with book.rearranged():
        copy_tables(reader, "snapshot", progress)
        for facts in (_FACTS, _SIGNATURES):
            reader.driver.execute(facts, (known,))
        reader.driver.execute(_PUT_NOTE.text, signed)
        keep_history(reader, History(known, said.tail))
        # Openings check the links from there on, until all facts are here and can be sealed.
        put_seal(reader, 0, [], Seal(said.seq, said.chain, EMPTY_CHAIN))
        if reader.remembered:
            reader.remembered.clear()
