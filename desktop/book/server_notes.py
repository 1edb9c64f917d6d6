"""Places of the journal that the server signed: the newest, and some for good (SYNC 2.9, 4.5)."""

from collections.abc import Sequence

from sqlalchemy import Connection, func, select
from sqlalchemy.sql import bindparam, delete

from desktop.book.codec import decode
from desktop.book.cosigning import is_noted
from desktop.book.pages import SignedPlace
from desktop.book.statements import Prepared, Query, Reader, Row, driver_of, put_into, run_many
from desktop.book.tables.every import METADATA
from desktop.book.tables.journal import FactTable, ServerNoteTable

_SIZE = func.length(FactTable.header) + func.length(FactTable.body)
_AT = Query(lambda: select(FactTable.header).where(FactTable.seq == bindparam("seq")))
_NEWEST = Query(lambda: select(func.max(ServerNoteTable.seq)))
_NOTES = Query(lambda: select(ServerNoteTable).order_by(ServerNoteTable.seq.desc()))
_NOTES_AFTER = Query(
    lambda: (
        select(ServerNoteTable)
        .where(ServerNoteTable.seq > bindparam("after"))
        .order_by(ServerNoteTable.seq)
    )
)
_BYTES = Query(
    lambda: select(func.coalesce(func.sum(_SIZE), 0)).where(
        FactTable.seq > bindparam("after"), FactTable.seq <= bindparam("until")
    )
)
_PUT = put_into(METADATA.tables["server_note"])
_DROP = Prepared(
    delete(METADATA.tables["server_note"]).where(ServerNoteTable.seq == bindparam("seq"))
)


def list_signed_places(reader: Reader) -> list[SignedPlace]:
    """The places that the server signed and the copy keeps, the newest first."""
    return [SignedPlace(*row) for row in reader.all(_NOTES)]


def find_signed_end(
    reader: Reader, after: int, max_facts: int, max_bytes: int
) -> SignedPlace | None:
    """The last signed place within so many facts and bytes, or the next one if it is further."""
    best: SignedPlace | None = None
    for row in reader.all(_NOTES_AFTER, after=after):
        place = SignedPlace(*row)
        if place.seq - after > max_facts:
            return best or place
        (size,) = reader.one(_BYTES, after=after, until=place.seq) or (0,)
        if size > max_bytes:
            return best or place
        best = place
    return best


def keep_notes(
    connection: Connection, reader: Reader, notes: Sequence[SignedPlace], rows: Sequence[Row]
) -> None:
    """Keep the newest place that was signed, and those at every thousandth fact and close.

    Args:
        connection: With the caller's transaction.
        reader: On it.
        notes: Of a page.
        rows: The whole rows of the facts that were taken of it.
    """
    kinds = {row[0]: row[3] for row in rows}
    known = [note for note in notes if note.seq in kinds]
    if not known:
        return
    (newest,) = reader.one(_NEWEST) or (None,)
    if newest is not None and not _is_kept(reader, newest):
        driver_of(connection).execute(_DROP.text, (newest,))
    kept = [note for note in known if note is known[-1] or is_noted(note.seq, kinds[note.seq])]
    run_many(connection, _PUT.text, kept)


def keep_old_notes(
    connection: Connection, notes: Sequence[SignedPlace], rows: Sequence[Row]
) -> None:
    """Keep the places at every thousandth fact and close of a page that came in late.

    Args:
        connection: With the caller's transaction.
        notes: Of the page.
        rows: The whole rows of its facts that were taken.
    """
    kinds = {row[0]: row[3] for row in rows}
    kept = [note for note in notes if note.seq in kinds and is_noted(note.seq, kinds[note.seq])]
    run_many(connection, _PUT.text, kept)


def _is_kept(reader: Reader, seq: int) -> bool:
    (header,) = reader.one(_AT, seq=seq) or (b"{}",)
    return is_noted(seq, str(decode(header).get("type")))
