"""What came in broken or forged is kept apart: it has no effect, and it does not vanish."""

from collections.abc import Sequence
from dataclasses import dataclass
from hashlib import sha256

from msgspec import msgpack
from sqlalchemy import Connection, func, select
from sqlalchemy.dialects.postgresql import insert

from desktop.sync.wire import Code, SentFact
from server.tables import QuarantineTable

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


def count_aside(connection: Connection, book_id: bytes) -> int:
    """How much of a book is in quarantine."""
    of_book = select(func.count()).select_from(QuarantineTable)
    return connection.scalar(of_book.where(QuarantineTable.book_id == book_id)) or 0
