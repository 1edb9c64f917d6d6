"""Questions about what a person may decide of tickets by hand."""

from dataclasses import dataclass

from sqlalchemy import func, or_, select
from sqlalchemy.sql import bindparam

from desktop.book.statements import Query, Reader
from desktop.book.tables import DecisionTable, EventTable, LegTable, TicketTable


@dataclass(frozen=True, slots=True)
class PastPost:
    """A leg of a ticket that was given after its event began; milliseconds UTC.

    Attributes:
        given_at: When the wager was given: on paper, or when it was accepted.
        began: When the event really began, or was to begin.
    """

    ticket_id: int
    no: int
    event_id: int
    given_at: int
    began: int


_OF_EVENT = Query(
    select(LegTable.ticket_id, LegTable.no)
    .where(LegTable.event_id == bindparam("event"))
    .order_by(LegTable.ticket_id, LegTable.no)
)
_WRITTEN_BETWEEN = Query(
    select(LegTable.ticket_id, LegTable.no)
    .join(TicketTable, TicketTable.id == LegTable.ticket_id)
    .where(
        LegTable.event_id == bindparam("event"),
        LegTable.period == bindparam("period"),
        LegTable.market == bindparam("market"),
        TicketTable.accepted_at >= bindparam("first"),
        TicketTable.accepted_at <= bindparam("last"),
    )
    .order_by(LegTable.ticket_id, LegTable.no)
)
_OF_TICKET = Query(
    select(LegTable.ticket_id, LegTable.no)
    .where(LegTable.ticket_id == bindparam("ticket"))
    .order_by(LegTable.no)
)
_DECIDED = Query(
    select(DecisionTable.ticket_id, DecisionTable.no, DecisionTable.result).where(
        DecisionTable.ticket_id == bindparam("ticket"), DecisionTable.result != ""
    )
)
_BEGAN = func.coalesce(EventTable.actual_start, EventTable.start)
_PAST_POST = Query(
    select(LegTable.ticket_id, LegTable.no, LegTable.event_id, TicketTable.placed_at, _BEGAN)
    .join(TicketTable, TicketTable.id == LegTable.ticket_id)
    .join(EventTable, EventTable.id == LegTable.event_id)
    .outerjoin(
        DecisionTable,
        (DecisionTable.ticket_id == LegTable.ticket_id) & (DecisionTable.no == LegTable.no),
    )
    .where(
        TicketTable.placed_at > _BEGAN,
        TicketTable.voided == 0,
        func.coalesce(DecisionTable.result, "") == "",
        or_(bindparam("event").is_(None), LegTable.event_id == bindparam("event")),
    )
    .order_by(LegTable.ticket_id, LegTable.no)
)


def list_legs_of_event(reader: Reader, event_id: int) -> list[tuple[int, int]]:
    """Every leg on an event: ticket and number."""
    return [(ticket, no) for ticket, no in reader.all(_OF_EVENT, event=event_id)]


def list_legs_of_ticket(reader: Reader, ticket_id: int) -> list[tuple[int, int]]:
    """Every leg of a ticket: ticket and number."""
    return [(ticket, no) for ticket, no in reader.all(_OF_TICKET, ticket=ticket_id)]


def list_legs_written(
    reader: Reader, event_id: int, period: str, market: str, between: tuple[int, int]
) -> list[tuple[int, int]]:
    """Legs on one market that were accepted between two times, both included."""
    first, last = between
    rows = reader.all(
        _WRITTEN_BETWEEN, event=event_id, period=period, market=market, first=first, last=last
    )
    return [(ticket, no) for ticket, no in rows]


def list_decided(reader: Reader, ticket_id: int) -> list[tuple[int, int, str]]:
    """What was decided of a ticket by hand and stands: ticket, leg and result."""
    return [(t, no, result) for t, no, result in reader.all(_DECIDED, ticket=ticket_id)]


def list_past_posts(reader: Reader, event_id: int | None = None) -> list[PastPost]:
    """Legs given after their event began, on which nobody decided; of one event or of all."""
    return [PastPost(*row) for row in reader.all(_PAST_POST, event=event_id)]
