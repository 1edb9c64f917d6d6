"""Why open tickets are open: each for exactly one reason, that of its first undecided leg."""

from dataclasses import dataclass

from sqlalchemy import and_, case, exists, func, literal, select
from sqlalchemy.orm import aliased
from sqlalchemy.sql import bindparam

from desktop.book.queries.ticket_register import number_in_words, read_letters
from desktop.book.statements import Query, Reader
from desktop.book.tables.board import EventTable
from desktop.book.tables.people import AccountTable
from desktop.book.tables.wagers import DecisionTable, LegTable, TicketTable
from desktop.domain.tickets import LegResult, TicketKind, TicketStatus

NO_RESULT = "no result"
NO_CONTEST_RESULT = "no contest result"
NOT_APPROVED = "not approved"
SUSPENDED = "suspended"
NO_PERIOD_SCORE = "no period score"
NO_NEW_PRICE = "no new price"
EARLIER_LEG = "earlier leg"
OPEN_SPOT = "open spot"
WRITE_IN = "write-in"
REASONS = (
    NO_RESULT, NO_CONTEST_RESULT, NOT_APPROVED, SUSPENDED, NO_PERIOD_SCORE, NO_NEW_PRICE,
    EARLIER_LEG, OPEN_SPOT, WRITE_IN,
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class WaitingTicket:
    """An open ticket with what it waits for; money in cents from the player's side.

    Attributes:
        event_id: Of the leg that it waits for; None where it waits for no event.
    """

    ticket_id: int
    number: str
    account: str
    kind: str
    description: str
    risk: int
    reason: str
    event_id: int | None


_PENDING = LegResult.PENDING.value
_ANY = aliased(LegTable)
_LATER = aliased(LegTable)
_FIRST = aliased(LegTable)
_FIRST_NO = (
    select(func.min(_ANY.no))
    .where(_ANY.ticket_id == TicketTable.id, _ANY.result == _PENDING)
    .correlate(TicketTable)
    .scalar_subquery()
)
_IS_LATER_DECIDED = exists().where(
    _LATER.ticket_id == TicketTable.id, _LATER.no > _FIRST.no, _LATER.result != _PENDING
)
_REASON = case(
    (TicketTable.kind == TicketKind.MANUAL.value, literal(WRITE_IN)),
    (_FIRST.no.is_(None), literal(OPEN_SPOT)),
    (and_(TicketTable.kind == TicketKind.IF_BET.value, _IS_LATER_DECIDED), literal(EARLIER_LEG)),
    (and_(EventTable.result.is_(None), EventTable.contest_id.is_not(None)), NO_CONTEST_RESULT),
    (EventTable.result.is_(None), literal(NO_RESULT)),
    (EventTable.status == "suspended", literal(SUSPENDED)),
    (func.coalesce(EventTable.settled, 0) != EventTable.result, literal(NOT_APPROVED)),
    (_FIRST.own == _PENDING, literal(NO_NEW_PRICE)),
    else_=literal(NO_PERIOD_SCORE),
)
_OPEN = (
    select(TicketTable.id, _REASON.label("reason"), EventTable.id.label("event_id"))
    .select_from(TicketTable)
    .outerjoin(_FIRST, and_(_FIRST.ticket_id == TicketTable.id, _FIRST.no == _FIRST_NO))
    .outerjoin(EventTable, EventTable.id == _FIRST.event_id)
    .where(TicketTable.status == TicketStatus.OPEN.value)
    .subquery()
)
_COUNTS = Query(
    select(_OPEN.c.reason, func.count()).group_by(_OPEN.c.reason).order_by(_OPEN.c.reason)
)
_TICKETS = Query(
    select(
        TicketTable.id,
        AccountTable.code,
        TicketTable.kind,
        TicketTable.description,
        TicketTable.risk,
        _OPEN.c.reason,
        _OPEN.c.event_id,
    )
    .join(_OPEN, _OPEN.c.id == TicketTable.id)
    .join(AccountTable, AccountTable.id == TicketTable.account_id)
    .where(_OPEN.c.reason == bindparam("reason"))
    .order_by(TicketTable.id)
    .limit(bindparam("limit"))
)

_HAS_EXPIRED = exists().where(
    DecisionTable.ticket_id == TicketTable.id, DecisionTable.scope == "expired"
)
_LEGS_WRITTEN = (
    select(func.count())
    .where(_ANY.ticket_id == TicketTable.id)
    .correlate(TicketTable)
    .scalar_subquery()
)
_UNFILLED = Query(
    select(TicketTable.id)
    .where(
        TicketTable.status == TicketStatus.OPEN.value,
        TicketTable.placed_at < bindparam("before"),
        func.json_extract(TicketTable.terms, "$.spots") > _LEGS_WRITTEN,
        ~_HAS_EXPIRED,
    )
    .order_by(TicketTable.id)
)


def list_unfilled(reader: Reader, before: int) -> list[int]:
    """Open tickets placed before a time (milliseconds UTC) that still have open spots."""
    return [row[0] for row in reader.all(_UNFILLED, before=before)]


def count_waiting(reader: Reader) -> list[tuple[str, int]]:
    """How many open tickets wait for each reason; together they are all that are open."""
    return [(str(reason), int(count)) for reason, count in reader.all(_COUNTS)]


def list_waiting(reader: Reader, reason: str, limit: int = 500) -> list[WaitingTicket]:
    """Open tickets that wait for this reason, oldest first."""
    letters = read_letters(reader)
    return [
        WaitingTicket(row[0], number_in_words(letters, row[0]), *row[1:])
        for row in reader.all(_TICKETS, reason=reason, limit=limit)
    ]
