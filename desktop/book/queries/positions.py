"""Questions about tickets on some events, for parts of the book that no table keeps sums of.

They read the tickets on the events named, by the index of legs, and nothing else.
"""

import json
from collections.abc import Iterable, Sequence
from typing import NamedTuple

from sqlalchemy import and_, exists, func, or_, select
from sqlalchemy.sql import bindparam

from desktop.book.queries.board import EventRow
from desktop.book.queries.expressions import OUTCOME_OF_TICKET, STATUS
from desktop.book.statements import Query, Reader
from desktop.book.tables.board import EventTable
from desktop.book.tables.people import AccountTable
from desktop.book.tables.wagers import LegTable, OutcomeTable, TicketTable
from desktop.domain.tickets import SINGLES


class WrittenRow(NamedTuple):
    """Tickets of one kind on one selection at one line, of accounts with one path.

    Attributes:
        line: Quarter points, as on the tickets.
        multi: 1 for legs of tickets with several legs.
        path: The accounts above the players when they were accepted (see the table of tickets).
        chart: What of them counts in the position of the book, in hundredths of a percent.
        risk: Cents; of tickets with several legs the whole, on each leg.
        volume: The lower of risk and win of each ticket.
    """

    event_id: int
    period: str
    market: str
    side: str
    line: int
    kind: str
    multi: int
    path: str
    chart: int
    tickets: int
    risk: int
    win: int
    volume: int


class WrittenTicket(NamedTuple):
    """One leg of one ticket on an event; as WrittenRow, with whose ticket it is and since when."""

    ticket_id: int
    account: str
    description: str
    placed_at: int
    row: WrittenRow


class OpenMulti(NamedTuple):
    """An open ticket with several legs; the account that has it and where that stood."""

    ticket_id: int
    account: str
    path: str
    description: str


_EVENTS = select(func.json_each(bindparam("events")).table_valued("value").c.value)
_SIGN = 1 - 2 * TicketTable.lay_off
_IS_MULTI = or_(
    TicketTable.legs > 1, and_(*(TicketTable.kind != kind.value for kind in sorted(SINGLES)))
)
_SELECTION = (
    LegTable.event_id,
    LegTable.period,
    LegTable.market,
    LegTable.side,
    LegTable.line,
    TicketTable.kind,
    _IS_MULTI,
    TicketTable.path,
    TicketTable.chart,
)
_WRITTEN = (
    select(
        *_SELECTION,
        func.count(),
        func.sum(TicketTable.risk * (1 - TicketTable.free_play) * _SIGN),
        func.sum(TicketTable.win * _SIGN),
        func.sum(func.min(TicketTable.risk, TicketTable.win) * _SIGN),
    )
    .select_from(LegTable)
    .join(TicketTable, TicketTable.id == LegTable.ticket_id)
    .outerjoin(OutcomeTable, OUTCOME_OF_TICKET)
    .where(LegTable.event_id.in_(_EVENTS))
    .group_by(*_SELECTION)
)
_OPEN = Query(lambda: _WRITTEN.where(STATUS == "open"))
_WITH_GRADED = Query(lambda: _WRITTEN.where(STATUS != "void", STATUS != "no_action"))
_TICKETS = (
    select(
        TicketTable.id,
        AccountTable.code,
        TicketTable.description,
        TicketTable.placed_at,
        *_SELECTION,
        TicketTable.risk * (1 - TicketTable.free_play) * _SIGN,
        TicketTable.win * _SIGN,
        func.min(TicketTable.risk, TicketTable.win) * _SIGN,
    )
    .select_from(LegTable)
    .join(TicketTable, TicketTable.id == LegTable.ticket_id)
    .join(AccountTable, AccountTable.id == TicketTable.account_id)
    .outerjoin(OutcomeTable, OUTCOME_OF_TICKET)
    .where(LegTable.event_id.in_(_EVENTS))
    .order_by(TicketTable.id, LegTable.no)
)
_OPEN_TICKETS = Query(lambda: _TICKETS.where(STATUS == "open"))
_TICKETS_WITH_GRADED = Query(lambda: _TICKETS.where(STATUS != "void", STATUS != "no_action"))
_MULTIS = Query(
    lambda: (
        select(TicketTable.id, AccountTable.code, TicketTable.path, TicketTable.description)
        .join(AccountTable, AccountTable.id == TicketTable.account_id)
        .outerjoin(OutcomeTable, OUTCOME_OF_TICKET)
        .where(
            TicketTable.id.in_(select(LegTable.ticket_id).where(LegTable.event_id.in_(_EVENTS))),
            _IS_MULTI,
            STATUS == "open",
            TicketTable.lay_off == 0,
        )
        .order_by(TicketTable.id)
    )
)
_EVENTS_OF_DAYS = Query(
    lambda: (
        select(EventTable)
        .where(
            EventTable.day >= bindparam("first"),
            EventTable.day <= bindparam("last"),
            exists().where(LegTable.event_id == EventTable.id),
        )
        .order_by(EventTable.day, EventTable.rot_away)
    )
)


def list_written(
    reader: Reader, events: Iterable[int], *, with_graded: bool = False
) -> list[WrittenRow]:
    """What was written on events and is open, or what had action where graded counts too."""
    asked = json.dumps(sorted(set(events)))
    rows = reader.all(_WITH_GRADED if with_graded else _OPEN, events=asked)
    return [WrittenRow._make(row) for row in rows]


def list_written_tickets(
    reader: Reader, events: Iterable[int], *, with_graded: bool = False
) -> list[WrittenTicket]:
    """As `list_written`, every leg of every ticket by itself, oldest first."""
    asked = json.dumps(sorted(set(events)))
    rows = reader.all(_TICKETS_WITH_GRADED if with_graded else _OPEN_TICKETS, events=asked)
    return [
        WrittenTicket._make((*row[:4], WrittenRow._make((*row[4:13], 1, *row[13:]))))
        for row in rows
    ]


def list_open_multis(reader: Reader, events: Sequence[int]) -> list[OpenMulti]:
    """Open tickets with several legs of which one is on these events, oldest first."""
    rows = reader.all(_MULTIS, events=json.dumps(sorted(set(events))))
    return [OpenMulti._make(row) for row in rows]


def list_events_with_tickets(reader: Reader, first: str, last: str) -> list[EventRow]:
    """Events of these days (ISO, both included) on which a ticket was ever written."""
    return [EventRow(*row) for row in reader.all(_EVENTS_OF_DAYS, first=first, last=last)]
