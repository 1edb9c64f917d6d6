"""Questions about what is open on an event, from the table kept with every accepted ticket."""

from dataclasses import dataclass

from sqlalchemy import select
from sqlalchemy.sql import bindparam

from desktop.book.queries.board import EventRow
from desktop.book.statements import Query, Reader
from desktop.book.tables.board import EventTable
from desktop.book.tables.wagers import ExposureTable


@dataclass(frozen=True, slots=True)
class ExposedRow:
    """Open tickets on one selection at one line.

    Attributes:
        line: Quarter points, as on the tickets.
        multi: 1 for legs of tickets with several legs, 0 for straight wagers.
        risk: Cents; of a ticket with several legs the whole risk, on each of its legs.
        win: Cents, likewise.
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


_COLUMNS = tuple(ExposureTable.__table__.columns)
_ALL = Query(select(*_COLUMNS).where(ExposureTable.tickets > 0))
_OF_EVENT = Query(
    select(*_COLUMNS)
    .where(
        ExposureTable.event_id == bindparam("event"),
        ExposureTable.period == bindparam("period"),
        ExposureTable.tickets > 0,
    )
    .order_by(ExposureTable.market, ExposureTable.side, ExposureTable.line, ExposureTable.multi)
)
_EVENTS = Query(
    select(EventTable).where(
        EventTable.id.in_(select(ExposureTable.event_id).where(ExposureTable.tickets > 0))
    )
)


def list_exposed(reader: Reader) -> list[ExposedRow]:
    """Everything that is open, on every event."""
    return [ExposedRow(*row) for row in reader.all(_ALL)]


def list_exposed_of(reader: Reader, event_id: int, period: str) -> list[ExposedRow]:
    """Everything that is open on one period of an event."""
    return [ExposedRow(*row) for row in reader.all(_OF_EVENT, event=event_id, period=period)]


def list_exposed_events(reader: Reader) -> list[EventRow]:
    """The events on which something is open."""
    return [EventRow(*row) for row in reader.all(_EVENTS)]
