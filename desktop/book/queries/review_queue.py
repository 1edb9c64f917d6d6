"""What waits for a person in Settlement: events, and tickets with open flags."""

import json
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any

from sqlalchemy import and_, func, or_, select, text
from sqlalchemy.sql import bindparam

from desktop.book.queries.board import EventRow
from desktop.book.queries.ticket_register import number_in_words, read_letters
from desktop.book.queries.waiting import events_with_open_legs
from desktop.book.statements import Query, Reader
from desktop.book.tables.board import EventTable
from desktop.book.tables.people import AccountTable
from desktop.book.tables.wagers import IS_UNDECIDED_FLAG, FlagTable, LegTable, TicketTable


@dataclass(frozen=True, slots=True)
class OpenLegs:
    """Undecided legs of open tickets on one event that are about one selection."""

    event_id: int
    period: str
    market: str
    side: str
    line: int
    legs: int


@dataclass(frozen=True, slots=True)
class OpenFlag:
    """A ticket that a person has to look at; money in cents from the player's side."""

    ticket_id: int
    number: str
    kind: str
    reason: str
    account: str
    account_name: str
    description: str
    risk: int
    win: int
    status: str
    net: int


@dataclass(frozen=True, slots=True)
class StandingTicket:
    """A ticket as it stands before an approval; money in cents from the side of who wagered.

    Attributes:
        lay_off: 1 where the house wagered, and the account is who took it.
    """

    ticket_id: int
    number: str
    account: str
    account_name: str
    kind: str
    description: str
    risk: int
    win: int
    status: str
    net: int
    rules: int
    week: str | None
    lay_off: int


_UNDECIDED = (
    LegTable.event_id.in_(events_with_open_legs()),
    TicketTable.status == "open",
    LegTable.result == "pending",
)
_OPEN_LEGS = Query(
    lambda: (
        select(
            LegTable.event_id,
            LegTable.period,
            LegTable.market,
            LegTable.side,
            LegTable.line,
            func.count(),
        )
        .join(TicketTable, TicketTable.id == LegTable.ticket_id)
        .join(EventTable, EventTable.id == LegTable.event_id)
        .where(*_UNDECIDED, EventTable.result.is_not(None))
        .group_by(LegTable.event_id, LegTable.period, LegTable.market, LegTable.side, LegTable.line)
    )
)


def _events(*wanted: Any) -> Any:
    """Events with how many open legs they have, counted of these events alone."""
    legs = (
        select(func.count())
        .select_from(LegTable)
        .join(TicketTable, TicketTable.id == LegTable.ticket_id)
        .where(
            LegTable.event_id == EventTable.id,
            TicketTable.status == "open",
            LegTable.result == "pending",
        )
        .correlate(EventTable)
        .scalar_subquery()
    )
    is_open = EventTable.id.in_(events_with_open_legs())
    return select(*EventTable.__table__.columns, legs).where(is_open, *wanted)


_OVERDUE = Query(
    lambda: _events(
        EventTable.result.is_(None),
        or_(
            EventTable.start <= bindparam("before"),
            and_(EventTable.start.is_(None), EventTable.day < bindparam("today")),
        ),
    ).order_by(EventTable.day, EventTable.start, EventTable.rot_away)
)
_STUCK = Query(
    lambda: _events(
        EventTable.result.is_not(None), EventTable.result == EventTable.settled
    ).order_by(EventTable.day, EventTable.rot_away, EventTable.id)
)
_FLAGS = Query(
    lambda: (
        select(
            FlagTable.ticket_id,
            FlagTable.kind,
            FlagTable.reason,
            AccountTable.code,
            AccountTable.name,
            TicketTable.description,
            TicketTable.risk,
            TicketTable.win,
            TicketTable.status,
            TicketTable.net,
        )
        .join(TicketTable, TicketTable.id == FlagTable.ticket_id)
        .join(AccountTable, AccountTable.id == TicketTable.account_id)
        .where(text(f"flag.{IS_UNDECIDED_FLAG}"), TicketTable.voided == 0)
        .order_by(FlagTable.ticket_id, FlagTable.kind)
    )
)
_TICKETS = Query(
    lambda: (
        select(
            TicketTable.id,
            AccountTable.code,
            AccountTable.name,
            TicketTable.kind,
            TicketTable.description,
            TicketTable.risk,
            TicketTable.win,
            TicketTable.status,
            TicketTable.net,
            TicketTable.rules,
            TicketTable.week,
            TicketTable.lay_off,
        )
        .join(AccountTable, AccountTable.id == TicketTable.account_id)
        .where(
            TicketTable.id.in_(
                select(func.json_each(bindparam("tickets")).table_valued("value").c.value)
            )
        )
        .order_by(TicketTable.id)
    )
)


def list_open_legs(reader: Reader) -> list[OpenLegs]:
    """Undecided legs on events that have a result, by selection."""
    return [OpenLegs(*row) for row in reader.all(_OPEN_LEGS)]


def list_overdue_events(reader: Reader, before: int, today: str) -> list[tuple[EventRow, int]]:
    """Events without a result that began before a moment, with how many legs wait for them."""
    rows = reader.all(_OVERDUE, before=before, today=today)
    return [(EventRow(*row[:-1]), row[-1]) for row in rows if row[-1]]


def list_stuck_events(reader: Reader) -> list[tuple[EventRow, int]]:
    """Events whose result is approved and on which legs are still undecided, with how many."""
    return [(EventRow(*row[:-1]), row[-1]) for row in reader.all(_STUCK) if row[-1]]


def list_open_flags(reader: Reader) -> list[OpenFlag]:
    """Flags that nobody has decided about; a void ticket needs no decision."""
    letters = read_letters(reader)
    return [
        OpenFlag(row[0], number_in_words(letters, row[0]), *row[1:]) for row in reader.all(_FLAGS)
    ]


def list_standing_tickets(reader: Reader, ids: Iterable[int]) -> list[StandingTicket]:
    """These tickets as they stand."""
    letters = read_letters(reader)
    rows = reader.all(_TICKETS, tickets=json.dumps(list(ids)))
    return [StandingTicket(row[0], number_in_words(letters, row[0]), *row[1:]) for row in rows]
