"""Questions about the markets that action moves, and about moves that wait for a person."""

import json
from dataclasses import dataclass

from sqlalchemy import exists, func, or_, select
from sqlalchemy.sql import bindparam

from desktop.book.action import MarketKey
from desktop.book.statements import Query, Reader
from desktop.book.tables.board import EventTable, LineTable
from desktop.book.tables.board_keeping import ActionMoveTable
from desktop.book.tables.wagers import LegTable, TicketTable
from desktop.domain.tickets import TicketKind


@dataclass(frozen=True, slots=True)
class SuggestionRow:
    """A move that action suggests and nobody decided on; milliseconds UTC."""

    ticket_id: int
    deed: str
    event_id: int
    period: str
    market: str
    side: str
    action: int
    quarters: int
    cents: int
    at: int


_MARKETS_OF_TICKETS = Query(
    lambda: (
        select(LegTable.event_id, LegTable.period, LegTable.market)
        .join(TicketTable, TicketTable.id == LegTable.ticket_id)
        .where(
            TicketTable.id.in_(
                select(func.json_each(bindparam("tickets")).table_valued("value").c[0])
            ),
            TicketTable.kind == TicketKind.STRAIGHT.value,
        )
        .distinct()
    )
)
_OPEN_MARKETS = Query(
    lambda: (
        select(LegTable.event_id, LegTable.period, LegTable.market)
        .select_from(EventTable)
        .join(LegTable, LegTable.event_id == EventTable.id)
        .join(TicketTable, TicketTable.id == LegTable.ticket_id)
        .where(
            EventTable.status == "scheduled",
            or_(EventTable.start.is_(None), EventTable.start > bindparam("now")),
            TicketTable.kind == TicketKind.STRAIGHT.value,
        )
        .distinct()
    )
)
_SUGGESTIONS = Query(
    lambda: (
        select(
            ActionMoveTable.ticket_id,
            ActionMoveTable.deed,
            ActionMoveTable.event_id,
            ActionMoveTable.period,
            ActionMoveTable.market,
            ActionMoveTable.side,
            ActionMoveTable.action,
            ActionMoveTable.quarters,
            ActionMoveTable.cents,
            ActionMoveTable.at,
        )
        .join(EventTable, EventTable.id == ActionMoveTable.event_id)
        .where(
            ActionMoveTable.status == "open",
            EventTable.status == "scheduled",
            or_(EventTable.start.is_(None), EventTable.start > bindparam("now")),
            # Who set the line since has answered it.
            ~exists().where(
                LineTable.event_id == ActionMoveTable.event_id,
                LineTable.period == ActionMoveTable.period,
                LineTable.market == ActionMoveTable.market,
                LineTable.seq > ActionMoveTable.seq,
            ),
        )
        .order_by(ActionMoveTable.at, ActionMoveTable.ticket_id)
    )
)


def list_markets_of(reader: Reader, tickets: list[int]) -> list[MarketKey]:
    """The markets on which these tickets are straights."""
    found = reader.all(_MARKETS_OF_TICKETS, tickets=json.dumps(tickets))
    return [MarketKey(*row) for row in found]


def list_open_markets(reader: Reader, now: int) -> list[MarketKey]:
    """The markets with straights on events that have not started; milliseconds UTC."""
    return [MarketKey(*row) for row in reader.all(_OPEN_MARKETS, now=now)]


def list_suggestions(reader: Reader, now: int) -> list[SuggestionRow]:
    """Moves that wait for a person, oldest first; `now` in milliseconds UTC.

    One lapses when its event starts, and when somebody sets the line.
    """
    return [SuggestionRow(*row) for row in reader.all(_SUGGESTIONS, now=now)]
