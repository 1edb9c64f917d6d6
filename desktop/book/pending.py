"""Facts that were written here and not yet numbered by the server (SYNC 2.8, 2.10)."""

from dataclasses import dataclass

from sqlalchemy import and_, func, select
from sqlalchemy.sql import bindparam

from desktop.book.codec import EMPTY_CHAIN
from desktop.book.journal import LAST_CONFIRMED
from desktop.book.statements import Query, Reader, Row
from desktop.book.tables.journal import FactTable, SignatureTable

# So many are read at once.
_PAGE = 500
_IS_PENDING = FactTable.term.is_(None)
_COUNT = Query(lambda: select(func.count(), func.min(FactTable.received_at)).where(_IS_PENDING))
_ALL = Query(lambda: select(FactTable).where(_IS_PENDING).order_by(FactTable.seq))
_SIGNED = and_(SignatureTable.station == FactTable.station, SignatureTable.n == FactTable.n)
_OWN = Query(
    lambda: (
        select(FactTable.n, FactTable.header, FactTable.body, SignatureTable.sig)
        .join(SignatureTable, _SIGNED)
        .where(
            _IS_PENDING,
            # Plus 0, so that no index of all the station ever wrote is thought the better way.
            FactTable.station + 0 == bindparam("station"),
            FactTable.n + 0 > bindparam("after"),
        )
        .order_by(FactTable.seq)
        .limit(bindparam("most"))
    )
)
_CHAIN = Query(lambda: select(FactTable.chain).where(FactTable.seq == bindparam("seq")))
_CONFIRMED_END = Query(
    lambda: select(FactTable.seq, FactTable.chain).where(FactTable.seq == LAST_CONFIRMED)
)


@dataclass(frozen=True, slots=True)
class PendingState:
    """What waits for the server: how many facts, and the age of the oldest in milliseconds."""

    count: int
    oldest_ms: int


@dataclass(frozen=True, slots=True)
class PendingFact:
    """A fact's exact bytes, as they are sent."""

    n: int
    header: bytes
    body: bytes
    sig: bytes


def pending_state(reader: Reader, now: int) -> PendingState:
    """How much waits, and how long already; `now` in milliseconds UTC."""
    count, oldest = reader.one(_COUNT) or (0, None)
    return PendingState(count, 0 if oldest is None else max(0, now - oldest))


def list_own_pending(
    reader: Reader, station: int, max_facts: int, max_bytes: int, *, after: int = 0
) -> list[PendingFact]:
    """The oldest facts of a station that wait, one at least where there are any.

    Args:
        reader: An open book.
        station: The copy's number.
        max_facts: Not more than these.
        max_bytes: Nor more than so many of headers, bodies and signatures together.
        after: Only those after this number of the station.
    """
    found: list[PendingFact] = []
    size = 0
    for page in reader.pages(_OWN, _PAGE, station=station, after=after, most=max_facts):
        for n, header, body, sig in page:
            size += len(header) + len(body) + len(sig)
            if found and size > max_bytes:
                return found
            found.append(PendingFact(n, header, body, sig))
    return found


def list_pending(reader: Reader) -> list[Row]:
    """Whole rows of all facts that wait, oldest first."""
    return reader.all(_ALL)


def find_chain(reader: Reader, seq: int) -> bytes:
    """The chain at a place that there is; empty at 0."""
    (chain,) = reader.one(_CHAIN, seq=seq) or (EMPTY_CHAIN,)
    return bytes(chain)


def find_confirmed_end(reader: Reader) -> tuple[int, bytes]:
    """The last place that a sequencer gave, and the chain there."""
    seq, chain = reader.one(_CONFIRMED_END) or (0, EMPTY_CHAIN)
    return seq, bytes(chain)
