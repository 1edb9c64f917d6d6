"""When wagers came in: how many in each half hour since a moment, found by the order of ids."""

from sqlalchemy import func, select
from sqlalchemy.sql import bindparam

from desktop.book.facts import address
from desktop.book.statements import Query, Reader
from desktop.book.tables.house import IncarnationTable
from desktop.book.tables.wagers import TicketTable

HALF_HOUR_MS = 1_800_000
_STATIONS = Query(lambda: select(IncarnationTable.station))
# Ids of a station grow with time, so the last ticket before the moment is found from the end.
_LAST_BEFORE = Query(
    lambda: (
        select(TicketTable.id)
        .where(
            TicketTable.id >= bindparam("first"),
            TicketTable.id < bindparam("beyond"),
            TicketTable.accepted_at < bindparam("since"),
        )
        .order_by(TicketTable.id.desc())
        .limit(1)
    )
)
_SLOT = TicketTable.placed_at // HALF_HOUR_MS
_SLOTS = Query(
    lambda: (
        select(_SLOT, func.count())
        .where(TicketTable.id > bindparam("last"), TicketTable.id < bindparam("beyond"))
        .group_by(_SLOT)
    )
)


def count_by_half_hour(reader: Reader, since: int) -> dict[int, int]:
    """Tickets by half hour since 1970, of those accepted since a moment (milliseconds UTC)."""
    found: dict[int, int] = {}
    for (station,) in reader.all(_STATIONS):
        first, beyond = address(station, 0), address(station + 1, 0)
        before = reader.one(_LAST_BEFORE, first=first, beyond=beyond, since=since)
        last = first if before is None else before[0]
        for slot, count in reader.all(_SLOTS, last=last, beyond=beyond):
            found[slot] = found.get(slot, 0) + count
    return found
