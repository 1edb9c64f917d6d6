"""Snapshots of a book's tables: made by stations, kept for new ones (SYNC 2.9, 2.10).

The server folds nothing, so it cannot know whether the tables are right. It looks whose word they
are and that the pieces are those that were named; the new station compares the tables with what
other stations said of theirs, and in the end with what the whole journal comes to.
"""

from hashlib import sha256

from sqlalchemy import ColumnElement, Connection, Engine, and_, select, update
from sqlalchemy.dialects.postgresql import insert
from sqlalchemy.sql import delete

from desktop.sync.signing import is_signed, snapshot_bytes
from desktop.sync.wire import (
    Chunk,
    ChunksWanted,
    Code,
    SentSnapshot,
    Snapshots,
    SnapshotSeen,
    pack,
    signed_part,
    unpack,
)
from server.books import check_shared, lock_head, read_chain, read_head
from server.claims import Claim
from server.cosigning import list_states
from server.messages import read_message
from server.refusing import refused
from server.tables import SnapshotChunkTable, SnapshotTable

MOST_KEPT = 2
# A snapshot and the number of a chunk of it, from 0.
ChunkPlace = tuple[int, int]
# After that long without a chunk another station may begin.
_GIVEN_UP_MS = 10 * 60 * 1000


def offer(engine: Engine, claim: Claim, body: bytes) -> ChunksWanted:
    """Take what a station says of a snapshot that it made; answers which chunks are to be sent.

    Args:
        engine: The database.
        claim: Whose it is.
        body: A `SentSnapshot` as sent.

    Raises:
        RefusedError: What `Claim.prove` says; BAD_FORM; BAD_SIG; REWOUND: the chain there is
            another one; NOT_ALLOWED: there is one as new, or another station is about to give one.
    """
    with engine.begin() as connection:
        station = claim.prove(connection)
        said = read_message(claim.office.limits, body, SentSnapshot)
        signed = snapshot_bytes(claim.book_id, signed_part(said))
        if not is_signed(station.public_key, said.sig, signed):
            raise refused(Code.BAD_SIG)
        head = lock_head(connection, claim.book_id)
        check_shared(connection, claim.book_id, head, said.seq, said.chain)
        if said.seq > head.published or said.tail >= said.seq:
            raise refused(Code.NOT_ALLOWED)
        if not _is_known(connection, claim, said):
            _make_room(connection, claim, station.number, said.seq)
            _enter(connection, claim, said, station.number)
        return ChunksWanted(_missing(connection, claim.book_id, said))


def take_chunk(engine: Engine, claim: Claim, at: ChunkPlace, body: bytes) -> ChunksWanted:
    """Keep a chunk; answers which are still to be sent.

    Args:
        engine: The database.
        claim: Whose it is.
        at: Where it belongs.
        body: A `Chunk` as sent.

    Raises:
        RefusedError: What `Claim.prove` says; NOT_FOUND: this station is about to give no such
            snapshot; BAD_FORM: it is not what was named.
    """
    seq, no = at
    with engine.begin() as connection:
        station = claim.prove(connection)
        table = SnapshotTable
        own = and_(_at(table, claim.book_id, seq), table.station_id == station.number)
        raw = connection.scalar(select(table.said).where(own).with_for_update())
        said = None if raw is None else unpack(raw, SentSnapshot)
        if said is None or no >= len(said.chunks):
            raise refused(Code.NOT_FOUND)
        content = read_message(claim.office.limits, body, Chunk).content
        if sha256(content).digest() != said.chunks[no]:
            raise refused(Code.BAD_FORM)
        chunk = insert(SnapshotChunkTable).values(
            book_id=claim.book_id, seq=seq, chunk_no=no, sha256=said.chunks[no], bytes=content
        )
        connection.execute(chunk.on_conflict_do_nothing())
        missing = _missing(connection, claim.book_id, said)
        moved = {"missing": len(missing), "touched_at": claim.office.wall()}
        connection.execute(update(table).where(own).values(**moved))
        if not missing:
            _drop_older(connection, claim.book_id)
        return ChunksWanted(missing)


def list_snapshots(engine: Engine, claim: Claim) -> Snapshots:
    """The snapshots that are whole and belong to the journal as it is, the newest first.

    Raises:
        RefusedError: What `Claim.prove` says.
    """
    with engine.begin() as connection:
        book_id = claim.prove(connection).book_id
        published = read_head(connection, book_id).published
        table = SnapshotTable
        whole = select(table.station_id, table.said).where(
            table.book_id == book_id, table.missing == 0, table.seq <= published
        )
        found = list[SnapshotSeen]()
        for station, raw in connection.execute(whole.order_by(table.seq.desc())):
            said = unpack(raw, SentSnapshot)
            # After a rewind other facts may stand there.
            if read_chain(connection, book_id, said.seq) == said.chain:
                note = claim.office.keys.sign_note(book_id, said.seq, said.chain)
                states = list_states(connection, book_id, said.seq)
                found.append(SnapshotSeen(station, said, note, states))
    return Snapshots(found)


def read_chunk(engine: Engine, claim: Claim, at: ChunkPlace) -> Chunk:
    """A chunk of a snapshot.

    Raises:
        RefusedError: What `Claim.prove` says; NOT_FOUND: it is not there, or not any more.
    """
    with engine.begin() as connection:
        book_id = claim.prove(connection).book_id
        table = SnapshotChunkTable
        place = and_(_at(table, book_id, at[0]), table.chunk_no == at[1])
        content = connection.scalar(select(table.bytes).where(place))
    if content is None:
        raise refused(Code.NOT_FOUND)
    return Chunk(content)


def _is_known(connection: Connection, claim: Claim, said: SentSnapshot) -> bool:
    """Whether this very snapshot was offered before, by whom ever."""
    table = SnapshotTable
    raw = connection.scalar(select(table.said).where(_at(table, claim.book_id, said.seq)))
    return raw is not None and unpack(raw, SentSnapshot) == said


def _make_room(connection: Connection, claim: Claim, station: int, seq: int) -> None:
    """Drop what was begun and given up.

    Raises:
        RefusedError: NOT_ALLOWED: there is a whole one as new, or one is on its way.
    """
    table = SnapshotTable
    rows = connection.execute(
        select(table.seq, table.station_id, table.missing, table.touched_at).where(
            table.book_id == claim.book_id
        )
    ).all()
    now = claim.office.wall()
    for at, whose, missing, touched_at in rows:
        is_on_its_way = whose != station and now - touched_at < _GIVEN_UP_MS
        if (not missing and at >= seq) or (missing and is_on_its_way):
            raise refused(Code.NOT_ALLOWED)
    for at, _, missing, _ in rows:
        if missing:
            _drop(connection, claim.book_id, at)


def _enter(connection: Connection, claim: Claim, said: SentSnapshot, station: int) -> None:
    connection.execute(
        insert(SnapshotTable).values(
            book_id=claim.book_id,
            seq=said.seq,
            station_id=station,
            said=pack(said),
            missing=len(said.chunks),
            touched_at=claim.office.wall(),
        )
    )


def _missing(connection: Connection, book_id: bytes, said: SentSnapshot) -> list[int]:
    table = SnapshotChunkTable
    here = set(connection.scalars(select(table.chunk_no).where(_at(table, book_id, said.seq))))
    return [no for no in range(len(said.chunks)) if no not in here]


def _drop_older(connection: Connection, book_id: bytes) -> None:
    """Keep the newest whole ones; somebody may be fetching the one before the newest."""
    table = SnapshotTable
    whole = select(table.seq).where(table.book_id == book_id, table.missing == 0)
    kept = connection.scalars(whole.order_by(table.seq.desc())).all()
    for seq in kept[MOST_KEPT:]:
        _drop(connection, book_id, seq)


def _drop(connection: Connection, book_id: bytes, seq: int) -> None:
    for table in (SnapshotChunkTable, SnapshotTable):
        connection.execute(delete(table).where(_at(table, book_id, seq)))


def _at(
    table: type[SnapshotTable] | type[SnapshotChunkTable], book_id: bytes, seq: int
) -> ColumnElement[bool]:
    return and_(table.book_id == book_id, table.seq == seq)
