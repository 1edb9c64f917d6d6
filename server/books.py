"""A book as the server keeps it: where its journal ends, and where each incarnation's facts do."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from enum import StrEnum

from psycopg import Connection as DriverConnection
from sqlalchemy import Connection, Engine, Row, insert, select, text, update
from sqlalchemy.dialects.postgresql import insert as insert_or_update

from desktop.sync.wire import Code, Refusal
from server.copying import COPY_FACTS, packed
from server.origins import Origin
from server.refusing import RefusedError, refused
from server.runs import Run
from server.tables import BookTable, FactTable, OriginHeadTable


class BookState(StrEnum):
    """What a book is doing: being given to the server, or in use."""

    ADOPTING = "adopting"
    OPEN = "open"


@dataclass(frozen=True, slots=True)
class Head:
    """Where a book's journal ends."""

    state: BookState
    term: int
    seq: int
    chain: bytes
    published: int
    min_fold: int


_HEAD = select(
    BookTable.state,
    BookTable.term,
    BookTable.head_seq,
    BookTable.head_chain,
    BookTable.published_seq,
    BookTable.min_fold,
)
# Someone else numbers facts of this book; the station comes again rather than hold a connection.
_LOCK_WAIT = text("SET LOCAL lock_timeout = '2s'")
# The watermark need not wait for the disk; said inside the statement that costs no round trip.
_PUBLISH = text(
    "UPDATE book SET published_seq = :seq"
    " FROM (SELECT set_config('synchronous_commit', 'off', true) AS now) AS unhurried"
    " WHERE book_id = :book AND published_seq < :seq AND unhurried.now = 'off'"
)


def make_book(connection: Connection, book_id: bytes, now: int) -> None:
    """Enter a book that a station is about to give to the server.

    Raises:
        RefusedError: NOT_ALLOWED: the server has it already.
    """
    if connection.scalar(select(BookTable.book_id).where(BookTable.book_id == book_id)):
        raise refused(Code.NOT_ALLOWED)
    connection.execute(
        insert(BookTable).values(
            book_id=book_id,
            state=BookState.ADOPTING,
            term=1,
            head_seq=0,
            head_chain=bytes(32),
            published_seq=0,
            min_fold=0,
            made_at=now,
        )
    )


def lock_head(connection: Connection, book_id: bytes) -> Head:
    """Read where the journal ends and let nobody else number facts until the transaction ends.

    Raises:
        RefusedError: NOT_FOUND: there is no such book.
    """
    connection.execute(_LOCK_WAIT)
    of_book = _HEAD.where(BookTable.book_id == book_id)
    return _head(connection.execute(of_book.with_for_update()).one_or_none())


def read_head(connection: Connection, book_id: bytes) -> Head:
    """Read where the journal ends.

    Raises:
        RefusedError: NOT_FOUND: there is no such book.
    """
    return _head(connection.execute(_HEAD.where(BookTable.book_id == book_id)).one_or_none())


def _head(row: Row[str, int, int, bytes, int, int] | None) -> Head:
    if row is None:
        raise refused(Code.NOT_FOUND)
    state, term, seq, chain, published, min_fold = row
    return Head(BookState(state), term, seq, chain, published, min_fold)


def read_chain(connection: Connection, book_id: bytes, seq: int) -> bytes | None:
    """The chain at a place; None where there is no fact."""
    if seq == 0:
        return bytes(32)
    at_place = (FactTable.book_id == book_id) & (FactTable.seq == seq)
    return connection.scalar(select(FactTable.chain).where(at_place))


def check_shared(
    connection: Connection, book_id: bytes, head: Head, seq: int, chain: bytes
) -> None:
    """Look whether the station's confirmed journal is the beginning of ours.

    Raises:
        RefusedError: REWOUND, with the head of this server.
    """
    ours = head.chain if seq == head.seq else read_chain(connection, book_id, seq)
    if ours != chain:
        raise RefusedError(Refusal(Code.REWOUND, head=head.seq))


def read_origins(
    connection: Connection, book_id: bytes, incarnations: Sequence[bytes]
) -> dict[bytes, Origin]:
    """Where the facts of these incarnations end; those without any are left out."""
    table = OriginHeadTable
    found = connection.execute(
        select(
            table.inc, table.station_id, table.n, table.id, table.base, table.revoked_at_n
        ).where(table.book_id == book_id, table.inc.in_(incarnations))
    )
    return {
        inc: Origin(station, n, identity, base, revoked_at_n)
        for inc, station, n, identity, base, revoked_at_n in found
    }


def append(connection: Connection, book_id: bytes, head: Head, runs: Iterable[Run]) -> Head:
    """Write facts behind the head, which the caller has locked; answers the new head.

    Args:
        connection: The database.
        book_id: Whose facts.
        head: Where the journal ends.
        runs: The facts in order, perhaps checked run by run as they are taken.
    """
    rows, chain, count = packed(book_id, head.chain, runs)
    if not count:
        return head
    driver: DriverConnection = connection.connection.driver_connection  # type: ignore[assignment]
    with driver.cursor() as cursor, cursor.copy(COPY_FACTS) as copy:
        for part in rows:
            copy.write(part)
    moved = replace(head, seq=head.seq + count, chain=chain)
    connection.execute(
        update(BookTable)
        .where(BookTable.book_id == book_id)
        .values(head_seq=moved.seq, head_chain=chain)
    )
    return moved


def keep_origin(connection: Connection, book_id: bytes, inc: bytes, origin: Origin) -> None:
    """Write down how far an incarnation has come."""
    moved = {"n": origin.n, "id": origin.id, "base": origin.base}
    connection.execute(
        insert_or_update(OriginHeadTable)
        .values(book_id=book_id, inc=inc, station_id=origin.station, **moved)
        .on_conflict_do_update(index_elements=["book_id", "inc"], set_=moved)
    )


def wait_for_disks(connection: Connection, book_id: bytes) -> None:
    """Let the commit of this transaction return only when all before it is on every disk.

    One that writes nothing returns at once, whatever it has read.
    """
    of_book = update(BookTable).where(BookTable.book_id == book_id)
    connection.execute(of_book.values(made_at=BookTable.made_at))


def publish_rest(engine: Engine, book_id: bytes) -> Head:
    """Publish what is written, once it is on every disk; answers where the book stands.

    Raises:
        RefusedError: BUSY, by the lock: facts are being numbered, and are published anyhow.
    """
    with engine.begin() as connection:
        head = lock_head(connection, book_id)
        if head.state is BookState.OPEN and head.published < head.seq:
            wait_for_disks(connection, book_id)
            head = replace(head, published=head.seq)
    publish(engine, book_id, head.published)
    return head


def publish(engine: Engine, book_id: bytes, seq: int) -> None:
    """Let pages be served up to a fact whose commit has returned.

    A commit that waits for the standby and is cancelled stays visible here and may yet be lost, so
    nothing is shown on its strength (SYNC 2.9). The watermark itself may be lost: at a start it
    follows the head, once another commit has returned.
    """
    with engine.connect().execution_options(isolation_level="AUTOCOMMIT") as connection:
        connection.execute(_PUBLISH, {"book": book_id, "seq": seq})
