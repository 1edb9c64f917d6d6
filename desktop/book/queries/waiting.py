"""Why open tickets are open: each for exactly one reason, that of its first undecided leg."""

from collections.abc import Iterable
from dataclasses import dataclass
from functools import lru_cache
from typing import Any, NamedTuple

from sqlalchemy import (
    ColumnElement,
    CompoundSelect,
    and_,
    case,
    exists,
    func,
    literal,
    literal_column,
    null,
    or_,
    select,
    text,
    true,
    union,
    union_all,
)
from sqlalchemy.sql import bindparam

from desktop.book.fold.withheld import WITHHELD
from desktop.book.queries.keyset import Arm, Bound, Key, Keyset
from desktop.book.queries.sides import AnySelect, AnyUnion
from desktop.book.queries.ticket_register import number_in_words, read_letters
from desktop.book.statements import Query, Reader, Row
from desktop.book.tables.board import IS_UNDECIDED, EventTable
from desktop.book.tables.foundation import aliased
from desktop.book.tables.people import AccountTable
from desktop.book.tables.wagers import (
    IS_DECIDED_BY_HAND,
    DecisionTable,
    GradeTable,
    LegTable,
    TicketTable,
)
from desktop.domain.naming import title_of
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
A_MANAGER = "a manager"
REASONS = (
    NO_RESULT, NO_CONTEST_RESULT, NOT_APPROVED, SUSPENDED, NO_PERIOD_SCORE, NO_NEW_PRICE,
    EARLIER_LEG, OPEN_SPOT, WRITE_IN, A_MANAGER,
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class WaitingTicket:
    """An open ticket with what it waits for; money in cents from the player's side.

    Attributes:
        event_id: Of the leg that it waits for; None where it waits for no event.
        event: How that event is called, or nothing.
    """

    ticket_id: int
    number: str
    account: str
    kind: str
    description: str
    risk: int
    reason: str
    event_id: int | None
    event: str


@dataclass(frozen=True, slots=True)
class WaitingWord:
    """A word that is looked for; `number` is the id behind it where it is a ticket's number."""

    text: str
    number: int | None = None


@dataclass(frozen=True, slots=True)
class WaitingQuestion:
    """Which open tickets are wanted: those that wait for no event, then event by event.

    Attributes:
        reason: Why they wait, or empty for all.
        words: Each occurs in description or player, or is the number.
    """

    reason: str = ""
    words: tuple[WaitingWord, ...] = ()


class _Titled(NamedTuple):
    away: str
    home: str
    rot_away: int
    rot_home: int


_PENDING = LegResult.PENDING.value
_WITHOUT_EVENT = frozenset({OPEN_SPOT, WRITE_IN})
_ANY = aliased(LegTable)
_LATER = aliased(LegTable)
_FIRST = aliased(LegTable)
_UNDECIDED = aliased(EventTable)
_UNPRICED = aliased(LegTable)
_BY_HAND = aliased(TicketTable)
_IS_OPEN = TicketTable.status == TicketStatus.OPEN.value
_FIRST_NO = (
    select(func.min(_ANY.no))
    .where(_ANY.ticket_id == TicketTable.id, _ANY.result == _PENDING)
    .correlate(TicketTable)
    .scalar_subquery()
)
_IS_LATER_DECIDED = exists().where(
    _LATER.ticket_id == TicketTable.id, _LATER.no > _FIRST.no, _LATER.result != _PENDING
)
_IS_WITHHELD = exists().where(
    DecisionTable.ticket_id == _FIRST.ticket_id,
    DecisionTable.no == _FIRST.no,
    DecisionTable.scope == WITHHELD,
    DecisionTable.result == _PENDING,
)
_REASON = case(
    (and_(TicketTable.kind == TicketKind.IF_BET.value, _IS_LATER_DECIDED), literal(EARLIER_LEG)),
    (and_(EventTable.result.is_(None), EventTable.contest_id.is_not(None)), NO_CONTEST_RESULT),
    (EventTable.result.is_(None), literal(NO_RESULT)),
    (EventTable.status == "suspended", literal(SUSPENDED)),
    (func.coalesce(EventTable.settled, 0) != EventTable.result, literal(NOT_APPROVED)),
    (and_(_FIRST.own == _PENDING, _IS_WITHHELD), literal(A_MANAGER)),
    (_FIRST.own == _PENDING, literal(NO_NEW_PRICE)),
    else_=literal(NO_PERIOD_SCORE),
)
_REASON_BY_HAND = case(
    (TicketTable.kind == TicketKind.MANUAL.value, literal(WRITE_IN)), else_=literal(OPEN_SPOT)
)


def events_with_open_legs(bound: Bound = lambda _: true()) -> CompoundSelect[Any]:
    """What legs can wait for: an event without its approved result, a grade, a price.

    Each has an index of its own, so that what is open is found however much has been settled.

    Args:
        bound: What the ids of the events are narrowed to.
    """
    pending: ColumnElement[str] = literal_column(f"'{_PENDING}'")
    undecided = select(_UNDECIDED.id).where(text(f"({IS_UNDECIDED})"))
    ungraded = select(GradeTable.event_id).where(GradeTable.result == pending)
    unpriced = select(_UNPRICED.event_id).where(_UNPRICED.own == pending)
    return union(
        undecided.where(bound(_UNDECIDED.id)),
        ungraded.where(bound(GradeTable.event_id)),
        unpriced.where(bound(_UNPRICED.event_id)),
    )


def _is_on_open_event(bound: Bound) -> ColumnElement[bool]:
    return _FIRST.event_id.in_(events_with_open_legs(bound))


_WITH_LEG = (
    select(
        TicketTable.id, AccountTable.code, TicketTable.kind, TicketTable.description,
        TicketTable.risk, _REASON.label("reason"), EventTable.id.label("event_id"),
        EventTable.away, EventTable.home, EventTable.rot_away, EventTable.rot_home,
    )
    .select_from(_FIRST)
    .join(TicketTable, TicketTable.id == _FIRST.ticket_id)
    .join(EventTable, EventTable.id == _FIRST.event_id)
    .outerjoin(AccountTable, AccountTable.id == TicketTable.account_id)
    .where(_IS_OPEN, TicketTable.kind != TicketKind.MANUAL.value, _FIRST.no == _FIRST_NO)
)  # fmt: skip
_WITHOUT_LEG = (
    select(
        TicketTable.id, AccountTable.code, TicketTable.kind, TicketTable.description,
        TicketTable.risk, _REASON_BY_HAND.label("reason"), null().label("event_id"),
        *(null().label(name) for name in _Titled._fields),
    )
    .select_from(TicketTable)
    .outerjoin(AccountTable, AccountTable.id == TicketTable.account_id)
    .where(
        TicketTable.id.in_(select(_BY_HAND.id).where(text(f"({IS_DECIDED_BY_HAND})"))),
        _IS_OPEN,
        or_(TicketTable.kind == TicketKind.MANUAL.value, _FIRST_NO.is_(None)),
    )
)  # fmt: skip
# Tickets that wait for no event come first, in the order in which they were written.
_BY_EVENT = (_FIRST.event_id, _FIRST.ticket_id)
_BY_TICKET: tuple[Any, ...] = (literal_column("0"), TicketTable.id)


def _reasons() -> AnyUnion:
    with_leg = _WITH_LEG.with_only_columns(_REASON.label("reason"))
    with_leg = with_leg.where(_is_on_open_event(lambda _: true()))
    reason = _REASON_BY_HAND.label("reason")
    return union_all(with_leg, _WITHOUT_LEG.with_only_columns(reason))


_WAITING = _reasons().subquery()
_COUNTS = Query(
    lambda: (
        select(_WAITING.c.reason, func.count())
        .group_by(_WAITING.c.reason)
        .order_by(_WAITING.c.reason)
    )
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
    lambda: (
        select(TicketTable.id)
        .where(
            TicketTable.status == TicketStatus.OPEN.value,
            TicketTable.placed_at < bindparam("before"),
            TicketTable.id.in_(select(_BY_HAND.id).where(text(f"({IS_DECIDED_BY_HAND})"))),
            func.json_extract(TicketTable.terms, "$.spots") > _LEGS_WRITTEN,
            ~_HAS_EXPIRED,
        )
        .order_by(TicketTable.id)
    )
)


def list_unfilled(reader: Reader, before: int) -> list[int]:
    """Open tickets placed before a time (milliseconds UTC) that still have open spots."""
    return [row[0] for row in reader.all(_UNFILLED, before=before)]


def count_waiting(reader: Reader) -> list[tuple[str, int]]:
    """How many open tickets wait for each reason; together they are all that are open."""
    return [(str(reason), int(count)) for reason, count in reader.all(_COUNTS)]


@lru_cache(maxsize=64)
def waiting_asked_for(question: WaitingQuestion) -> Keyset:
    """The list of a question."""
    arms = []
    if question.reason in {"", *_WITHOUT_EVENT}:
        rows = _narrowed(_WITHOUT_LEG, question, _REASON_BY_HAND)
        arms.append(Arm(rows, _BY_TICKET))
    if question.reason not in _WITHOUT_EVENT:
        rows = _narrowed(_WITH_LEG, question, _REASON)
        arms.append(Arm(rows, _BY_EVENT, _is_on_open_event))
    return Keyset(*arms, is_descending=False)


def waiting_key(ticket: WaitingTicket) -> Key:
    """Where an open ticket stands."""
    return (ticket.event_id or 0, ticket.ticket_id)


def list_waiting(reader: Reader, question: WaitingQuestion, limit: int) -> list[WaitingTicket]:
    """Up to so many open tickets."""
    return tell_waiting(reader, waiting_asked_for(question).list_rows(reader, None, 0, limit))


def tell_waiting(reader: Reader, rows: Iterable[Row]) -> list[WaitingTicket]:
    """Open tickets as they were read."""
    letters = read_letters(reader)
    return [_waiting(letters, row) for row in rows]


def _waiting(letters: dict[int, str], row: Row) -> WaitingTicket:
    ticket_id, account, kind, description, risk, reason, event_id, *titled = row
    return WaitingTicket(
        ticket_id, number_in_words(letters, ticket_id), account, kind, description, risk, reason,
        event_id, "" if event_id is None else title_of(_Titled(*titled)),
    )  # fmt: skip


def _narrowed(rows: AnySelect, question: WaitingQuestion, reason: Any) -> AnySelect:
    if question.reason:
        rows = rows.where(reason == question.reason)
    for word in question.words:
        searched = (TicketTable.description, AccountTable.code)
        seen = [column.contains(word.text, autoescape=True) for column in searched]
        if word.number is not None:
            seen.append(TicketTable.id == word.number)
        rows = rows.where(or_(*seen))
    return rows
