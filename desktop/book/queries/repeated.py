"""Tickets on the same selection, in the order they were accepted, from the index of legs."""

import json
from collections.abc import Iterable
from typing import NamedTuple

from sqlalchemy import func, select
from sqlalchemy.sql import bindparam

from desktop.book.queries.expressions import OUTCOME_OF_TICKET, STATUS
from desktop.book.statements import Query, Reader
from desktop.book.tables.people import AccountTable
from desktop.book.tables.wagers import LegTable, OutcomeTable, TicketTable


class TakenLeg(NamedTuple):
    """A selection as one open ticket took it.

    Attributes:
        line: Quarter points; cents elsewhere, milliseconds UTC.
        path: The accounts above the player when it was accepted.
    """

    event_id: int
    period: str
    market: str
    side: str
    accepted_at: int
    ticket_id: int
    line: int
    price: str
    account: str
    path: str
    legs: int
    risk: int
    win: int


_EVENTS = select(func.json_each(bindparam("events")).table_valued("value").c.value)
_TAKEN = Query(
    lambda: (
        select(
            LegTable.event_id,
            LegTable.period,
            LegTable.market,
            LegTable.side,
            TicketTable.accepted_at,
            TicketTable.id,
            LegTable.line,
            LegTable.price,
            AccountTable.code,
            TicketTable.path,
            TicketTable.legs,
            TicketTable.risk,
            TicketTable.win,
        )
        .select_from(LegTable)
        .join(TicketTable, TicketTable.id == LegTable.ticket_id)
        .join(AccountTable, AccountTable.id == TicketTable.account_id)
        .outerjoin(OutcomeTable, OUTCOME_OF_TICKET)
        .where(
            LegTable.event_id.in_(_EVENTS),
            STATUS == "open",
            TicketTable.lay_off == 0,
            TicketTable.path != "",
        )
        .order_by(
            LegTable.event_id,
            LegTable.period,
            LegTable.market,
            LegTable.side,
            TicketTable.accepted_at,
            TicketTable.id,
        )
    )
)


def list_taken_legs(reader: Reader, events: Iterable[int]) -> list[TakenLeg]:
    """Every selection of open tickets on these events, side by side in the order of time."""
    rows = reader.all(_TAKEN, events=json.dumps(sorted(set(events))))
    return [TakenLeg._make(row) for row in rows]
