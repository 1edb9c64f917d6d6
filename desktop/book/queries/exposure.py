"""Questions about what is open on an event, from the table kept with every accepted ticket."""

import json
from collections.abc import Iterable
from dataclasses import dataclass

from sqlalchemy import func, select
from sqlalchemy.sql import bindparam

from desktop.book.queries.board import EventRow
from desktop.book.statements import Query, Reader
from desktop.book.tables.board import EventTable
from desktop.book.tables.journal import FactTable
from desktop.book.tables.wagers import ExposureTable


@dataclass(frozen=True, slots=True)
class ExposedRow:
    """Open tickets on one selection at one line.

    Attributes:
        line: Quarter points, as on the tickets.
        multi: 1 for legs of tickets with several legs, 0 for straight wagers.
        risk: Cents; of a ticket with several legs the whole risk, on each of its legs.
        win: Cents, likewise.
        volume: Cents: the lower of risk and win of each ticket.
    """

    event_id: int
    period: str
    market: str
    side: str
    line: int
    multi: int
    tickets: int
    risk: int
    win: int
    volume: int


_COLUMNS = tuple(ExposureTable.__table__.columns)
_ALL = Query(lambda: select(*_COLUMNS).where(ExposureTable.tickets > 0))
_EVENTS_ASKED = select(func.json_each(bindparam("events")).table_valued("value").c.value)
_ON_EVENTS = Query(
    lambda: (
        select(*_COLUMNS)
        .where(ExposureTable.event_id.in_(_EVENTS_ASKED), ExposureTable.tickets > 0)
        .order_by(ExposureTable.market, ExposureTable.side, ExposureTable.line, ExposureTable.multi)
    )
)
_ACCEPTED_AFTER = Query(
    lambda: select(func.count()).where(
        FactTable.seq > bindparam("seq"), FactTable.type == "ticket.accepted"
    )
)
_EVENTS = Query(
    lambda: select(EventTable).where(
        EventTable.id.in_(select(ExposureTable.event_id).where(ExposureTable.tickets > 0))
    )
)


def count_tickets_after(reader: Reader, seq: int) -> int:
    """How many tickets were accepted after a place in the journal."""
    row = reader.one(_ACCEPTED_AFTER, seq=seq)
    return 0 if row is None else int(row[0])


def list_exposed(reader: Reader) -> list[ExposedRow]:
    """Everything that is open, on every event."""
    return [ExposedRow(*row) for row in reader.all(_ALL)]


def list_exposed_on(reader: Reader, events: Iterable[int]) -> list[ExposedRow]:
    """Everything that is open on these events."""
    asked = json.dumps(sorted(events))
    return [ExposedRow(*row) for row in reader.all(_ON_EVENTS, events=asked)]


def list_exposed_events(reader: Reader) -> list[EventRow]:
    """The events on which something is open."""
    return [EventRow(*row) for row in reader.all(_EVENTS)]
