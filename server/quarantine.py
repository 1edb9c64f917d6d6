"""What came in broken or forged is kept apart: it has no effect, and it does not vanish."""

from collections.abc import Sequence
from dataclasses import dataclass
from hashlib import sha256

from msgspec import msgpack
from sqlalchemy import ColumnElement, Connection, exists, func, select
from sqlalchemy.dialects.postgresql import insert

from desktop.sync.packed_facts import SentFact
from desktop.sync.wire import Code, KeptApart, Quarantine
from server.tables import QuarantineDecisionTable, QuarantineTable

MOST_SHOWN = 500
LARGEST_BODY_SHOWN = 32 << 10
# Of one station. More of it is counted in the metrics and not kept: it is an attack or a fault.
MOST_KEPT = 5_000


@dataclass(frozen=True, slots=True)
class Suspect:
    """A fact as it came, from whom, and what was wrong with it."""

    station: int
    reason: Code
    sent: SentFact


def put_aside(
    connection: Connection, book_id: bytes, suspects: Sequence[Suspect], now: int
) -> None:
    """Keep suspects; one that is there already is not kept twice."""
    table = QuarantineTable
    for suspect in suspects:
        raw = msgpack.encode(suspect.sent)
        from_station = (table.book_id == book_id) & (table.station_id == suspect.station)
        kept = connection.scalar(select(func.count()).select_from(table).where(from_station))
        if kept is None or kept >= MOST_KEPT:
            return
        connection.execute(
            insert(table)
            .values(
                book_id=book_id,
                q_id=sha256(raw).digest(),
                station_id=suspect.station,
                n=None,
                reason=suspect.reason.value,
                raw=raw,
                at=now,
            )
            .on_conflict_do_nothing()
        )


def list_aside(connection: Connection, book_id: bytes) -> Quarantine:
    """What nobody has decided yet, the oldest first, as much as one answer holds."""
    table = QuarantineTable
    found = connection.execute(
        select(table.q_id, table.station_id, table.reason, table.at, table.raw)
        .where(table.book_id == book_id, undecided())
        .order_by(table.at, table.station_id, table.q_id)
        .limit(MOST_SHOWN)
    )
    facts = []
    for q_id, station, reason, at, raw in found:
        sent = msgpack.decode(raw, type=SentFact)
        body = sent.body if len(sent.body) <= LARGEST_BODY_SHOWN else b""
        facts.append(KeptApart(q_id, station, Code(reason), at, sent.header, body))
    return Quarantine(facts, count_aside(connection, book_id))


def count_aside(connection: Connection, book_id: bytes) -> int:
    """How much of a book is in quarantine, and not decided."""
    of_book = select(func.count()).select_from(QuarantineTable)
    where = (QuarantineTable.book_id == book_id) & undecided()
    return connection.scalar(of_book.where(where)) or 0


def undecided() -> ColumnElement[bool]:
    """Nobody has decided about it."""
    decided, kept = QuarantineDecisionTable, QuarantineTable
    same = (decided.book_id == kept.book_id) & (decided.q_id == kept.q_id)
    return ~exists().where(same)
