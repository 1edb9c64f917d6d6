"""Questions about what a person may decide of tickets by hand."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from sqlalchemy import Text, cast, func, or_, select
from sqlalchemy.sql import bindparam

from desktop.book.facts import read_fact
from desktop.book.history import require_history
from desktop.book.statements import Query, Reader
from desktop.book.tables.board import EventTable
from desktop.book.tables.journal import FactTable
from desktop.book.tables.wagers import DecisionTable, LegTable, TicketTable


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
    lambda: (
        select(LegTable.ticket_id, LegTable.no)
        .where(LegTable.event_id == bindparam("event"))
        .order_by(LegTable.ticket_id, LegTable.no)
    )
)
_WRITTEN_BETWEEN = Query(
    lambda: (
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
)
_OF_TICKET = Query(
    lambda: (
        select(LegTable.ticket_id, LegTable.no)
        .where(LegTable.ticket_id == bindparam("ticket"))
        .order_by(LegTable.no)
    )
)
_DECIDED = Query(
    lambda: select(DecisionTable.ticket_id, DecisionTable.no, DecisionTable.result).where(
        DecisionTable.ticket_id == bindparam("ticket"), DecisionTable.result != ""
    )
)
_BEGAN = func.coalesce(EventTable.actual_start, EventTable.start)
_PAST_POST = Query(
    lambda: (
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
)


_UNDECIDED = Query(
    lambda: (
        select(LegTable.ticket_id, LegTable.no, TicketTable.seq)
        .join(TicketTable, TicketTable.id == LegTable.ticket_id)
        .outerjoin(
            DecisionTable,
            (DecisionTable.ticket_id == LegTable.ticket_id) & (DecisionTable.no == LegTable.no),
        )
        .where(
            LegTable.event_id == bindparam("event"),
            TicketTable.voided == 0,
            func.coalesce(DecisionTable.result, "") == "",
        )
        .order_by(LegTable.ticket_id, LegTable.no)
    )
)
_CHANGES_OF_EVENT = Query(
    lambda: (
        select(FactTable)
        .where(
            FactTable.type == "event.changed",
            FactTable.seq > bindparam("after"),
            func.json_extract(cast(FactTable.body, Text), "$.event") == bindparam("event"),
        )
        .order_by(FactTable.seq)
    )
)


@dataclass(frozen=True, slots=True)
class UndecidedLeg:
    """A leg on which no person decided; `seq` is where in the journal its ticket was written."""

    ticket_id: int
    no: int
    seq: int


@dataclass(frozen=True, slots=True)
class ScheduleChange:
    """Values of an event that changed at a place of the journal, each from the old to the new."""

    seq: int
    changes: Mapping[str, Sequence[Any]]


def list_undecided_legs(reader: Reader, event_id: int) -> list[UndecidedLeg]:
    """Legs on an event of tickets that are not void, on which nobody decided."""
    return [UndecidedLeg(*row) for row in reader.all(_UNDECIDED, event=event_id)]


def list_changes_of_event(reader: Reader, event_id: int, after: int) -> list[ScheduleChange]:
    """How an event changed since a place of the journal, oldest first.

    Raises:
        HistoryError: Some of it is still being fetched.
    """
    require_history(reader, after)
    rows = reader.all(_CHANGES_OF_EVENT, event=event_id, after=after)
    facts = [read_fact(row) for row in rows]
    return [ScheduleChange(fact.seq, fact.body["changes"]) for fact in facts]


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
