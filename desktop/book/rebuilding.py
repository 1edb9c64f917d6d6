"""The tables of a book made anew from its journal, in the file itself (SYNC 2.8, 2.13)."""

from sqlalchemy import select
from sqlalchemy.sql import bindparam, delete, insert

from desktop.book.authors import Authors
from desktop.book.codec import decode
from desktop.book.cosigning import drop_checkpoint
from desktop.book.folder import Folder, make_indexes
from desktop.book.history import require_history
from desktop.book.journal import INSERT_FACT, find_confirmed
from desktop.book.machine import rows_by_the_million
from desktop.book.membership import REBUILT, find_kept
from desktop.book.opening import Book
from desktop.book.pages import TakenIn
from desktop.book.pending import find_chain, list_pending
from desktop.book.refolding import NOT_UNDONE, Refolding, behind
from desktop.book.remembering import RememberingReader
from desktop.book.sealing import cut_back
from desktop.book.statements import Prepared, Query, Reader, Row, put_into, run_many
from desktop.book.tables.every import FOLDED, METADATA
from desktop.book.tables.journal import FactTable, ServerNoteTable
from desktop.book.verifying import digest_tables
from desktop.progress import Progress, silent

_PAGE = 500
_FACT, _ASIDE = METADATA.tables["fact"], METADATA.tables["set_aside"]
# A page is read whole before anything of it is folded: indexes come and go meanwhile.
_NEXT = Query(
    lambda: (
        select(FactTable)
        .where(FactTable.seq > bindparam("after"), FactTable.term.is_not(None))
        .order_by(FactTable.seq)
        .limit(_PAGE)
    )
)
_AFTER = Query(
    lambda: select(FactTable).where(FactTable.seq > bindparam("after")).order_by(FactTable.seq)
)
_ASIDE_COLUMNS = ("station", "n", "type", "header", "body")
_SET_ASIDE = Prepared(
    insert(_ASIDE).from_select(
        list(_ASIDE_COLUMNS),
        select(*(_FACT.c[name] for name in _ASIDE_COLUMNS)).where(_FACT.c.seq > bindparam("after")),
    )
)
_LEAVE = Prepared(delete(_FACT).where(_FACT.c.seq > bindparam("after")))
# What is in the journal again need not lie aside.
BACK_AGAIN = Prepared(
    delete(_ASIDE).where(
        select(FactTable.n)
        .where(
            FactTable.station == _ASIDE.c.station,
            FactTable.n == _ASIDE.c.n,
            FactTable.header == _ASIDE.c.header,
            FactTable.body == _ASIDE.c.body,
        )
        .exists()
    )
)
_DROP_NOTES = Prepared(
    delete(METADATA.tables["server_note"]).where(ServerNoteTable.seq > bindparam("after"))
)
_PUT_LOCAL = put_into(METADATA.tables["local"])
_EVERY_UNDO = Prepared(delete(METADATA.tables["undo"]))


def make_tables(book: Book, progress: Progress = silent) -> None:
    """Fold the whole journal into the book's own tables anew, inside the caller's transaction.

    Args:
        book: Of which `Book.rearranged` has begun a transaction.
        progress: Told every so often; what it raises ends the work, and all is as it was.

    Raises:
        HistoryError: Facts of the book are still being fetched.
    """
    require_history(book.reader)
    connection = book.reader.connection
    for name in FOLDED:
        book.reader.driver.execute(f"DELETE FROM {name}")  # noqa: S608 - a name of ours
    book.reader.driver.execute(_EVERY_UNDO.text)
    pending = list_pending(book.reader)
    last = find_confirmed(book.reader)
    authors = Authors()
    folder, after = Folder(RememberingReader(connection), authors), 0
    with rows_by_the_million():
        while rows := book.reader.all(_NEXT, after=after):
            after = rows[-1][0]
            folder.fold(rows)
            progress(after, last, "Making the tables from the journal")
        folder.finish()
        make_indexes(book.reader)
    if book.reader.remembered:
        book.reader.remembered.clear()
    Refolding(book).fold_pending(pending, authors)


def note_rebuild(book: Book) -> None:
    """Keep that the tables were made anew, inside the caller's transaction."""
    count, _ = find_rebuilds(book.reader)
    said = f"{count + 1} {book.machine.wall()}"
    book.reader.driver.execute(_PUT_LOCAL.text, (REBUILT, said))


def find_rebuilds(reader: Reader) -> tuple[int, int]:
    """How often this copy's tables were made anew, and when last, milliseconds UTC; 0 for never."""
    count, _, at = find_kept(reader, REBUILT).partition(" ")
    return int(count or 0), int(at or 0)


def mend_tables(book: Book, progress: Progress = silent) -> frozenset[str]:
    """Make all tables anew where they are suspected; answers those that were other than they are.

    None were where the journal says what they had: then the programs fold it differently.

    Raises:
        BookFileError: The disk or the file failed; nothing was written.
    """
    with book.rearranged():
        before = digest_tables(book.reader)
        make_tables(book, progress)
        note_rebuild(book)
        after = digest_tables(book.reader)
        changed = frozenset(name for name in FOLDED if before[name] != after[name])
        if changed:
            # It was hashed from tables that were wrong.
            drop_checkpoint(book.reader, 0)
    return changed


def take_back_to(book: Book, seq: int, progress: Progress = silent) -> TakenIn:
    """Take the confirmed facts after a place out of their order, which the server gives anew.

    Own ones wait for it again; those of others are set aside until a page brings them back. The
    tables are made anew.

    Args:
        book: An enrolled book.
        seq: The last place that the server still knows.
        progress: Told every so often.

    Raises:
        BookFileError: The disk or the file failed; nothing was written.
        HistoryError: Facts of the book are still being fetched.
    """
    require_history(book.reader)
    station = book.journal.identity.station
    with book.rearranged() as connection:
        own = [row for row in book.reader.all(_AFTER, after=seq) if row[1] == station]
        _leave(book, seq)
        chain = find_chain(book.reader, seq)
        run_many(connection, INSERT_FACT.text, list(behind(map(_as_written, own), seq, chain)))
        connection.exec_driver_sql(BACK_AGAIN.text)
        connection.exec_driver_sql(_DROP_NOTES.text, (seq,))
        drop_checkpoint(book.reader, seq)
        make_tables(book, progress)
        note_rebuild(book)
    return TakenIn(0, len(own), seq, frozenset(FOLDED))


def _as_written(row: Row) -> Row:
    """A row with the time of its author, as before the server gave it another."""
    return (*row[:6], decode(row[4])["wall"], *row[7:])


def set_pending_aside(book: Book) -> None:
    """Take off what waits, inside the caller's transaction: another life of the copy wrote it.

    Where it cannot be taken off the tables are made anew (SYNC 2.8).

    Raises:
        HistoryError: They have to be, and facts of the book are still being fetched.
    """
    is_taken_off = True
    try:
        Refolding(book).take_off()
    except NOT_UNDONE:
        is_taken_off = False
    _leave(book, find_confirmed(book.reader))
    if not is_taken_off:
        make_tables(book)
        note_rebuild(book)


def _leave(book: Book, seq: int) -> None:
    """Let all facts after a place leave the journal, none of them lost."""
    cut_back(book.reader, seq)
    for statement in (_SET_ASIDE, _LEAVE):
        book.reader.driver.execute(statement.text, statement.parameters({"after": seq}))
