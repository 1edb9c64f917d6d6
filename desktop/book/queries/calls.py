"""Questions about calls: who is on the phone, who was, and what was written."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import lru_cache
from typing import Any

from sqlalchemy import ColumnElement, and_, func, literal_column, or_, select
from sqlalchemy.sql import bindparam

from desktop.book.queries.expressions import TICKET_OF_CALL
from desktop.book.queries.keyset import Arm, Key, Keyset
from desktop.book.statements import Query, Reader, Row
from desktop.book.tables.calls import BasketTable, CallTable
from desktop.book.tables.foundation import aliased
from desktop.book.tables.house import UserTable
from desktop.book.tables.people import AccountTable
from desktop.book.tables.wagers import OutcomeTable, TicketTable

_FOR_EVER = 1 << 53


@dataclass(frozen=True, slots=True)
class CallRow:
    """A call with its clerk, its player and what was written in it; milliseconds UTC, cents.

    Attributes:
        ending: Empty while it goes on; ended, dropped or lost.
        wagers: Tickets that were written in it.
        risk: Of those, cents, voided ones left out.
        voids: How many of them were taken off again.
        baskets: Wagers that were read back and never confirmed.
        waiting: Those of them that nobody decided about yet.
    """

    id: int
    account_id: int
    account: str
    name: str
    clerk: str
    line: str
    checked: int
    started_at: int
    ended_at: int | None
    ending: str
    recorder: str
    typed: str
    verified_at: int | None
    verified_balance: int | None
    wagers: int
    risk: int
    voids: int
    baskets: int
    waiting: int

    @property
    def seconds(self) -> int | None:
        """How long it took; None while it goes on, and where nobody knows when it was over."""
        return (
            None
            if self.ended_at is None or self.ending == "lost"
            else (self.ended_at - self.started_at) // 1000
        )


@dataclass(frozen=True, slots=True)
class CallQuestion:
    """Which calls are wanted, by the moment they began at.

    Attributes:
        after: Started at this moment or later, and before `before`; milliseconds UTC.
        clerk: The user's id.
        only: `unwritten` (ended without a wager), `waiting` (with unconfirmed wagers), `open`, or
            empty for all.
        seen: A text that occurs in the player's code or name, the clerk's name, the line, the
            recording, or in what stood in the line at the end.
        is_descending: The newest first.
    """

    after: int = 0
    before: int = _FOR_EVER
    account_id: int | None = None
    clerk: int | None = None
    only: str = ""
    seen: str = ""
    is_descending: bool = True


_VOIDED = func.coalesce(OutcomeTable.voided, 0)


def _of_call(column: Any) -> Any:
    return (
        select(column)
        .select_from(TicketTable)
        .outerjoin(OutcomeTable, OutcomeTable.ticket_id == TicketTable.id)
        .where(TICKET_OF_CALL)
        .correlate(CallTable)
        .scalar_subquery()
    )


def _baskets(*conditions: Any) -> Any:
    return (
        select(func.count())
        .select_from(BasketTable)
        .where(BasketTable.call_id == CallTable.id, *conditions)
        .correlate(CallTable)
        .scalar_subquery()
    )


_WAGERS = _of_call(func.count())
_WAITING = _baskets(BasketTable.status == "waiting")
_CALLS = (
    select(
        CallTable.id,
        CallTable.account_id,
        AccountTable.code,
        AccountTable.name,
        UserTable.name,
        CallTable.line,
        CallTable.checked,
        CallTable.started_at,
        CallTable.ended_at,
        CallTable.ending,
        CallTable.recorder,
        CallTable.typed,
        CallTable.verified_at,
        CallTable.verified_balance,
        _WAGERS,
        _of_call(func.coalesce(func.sum(TicketTable.risk * (1 - _VOIDED)), 0)),
        _of_call(func.coalesce(func.sum(_VOIDED), 0)),
        _baskets(),
        _WAITING,
    )
    .select_from(CallTable)
    # Outer joins: neither table is then walked first, and neither is read where rows are counted.
    .outerjoin(AccountTable, AccountTable.id == CallTable.account_id)
    .outerjoin(UserTable, UserTable.id == CallTable.user_id)
)
_GOING_ON = aliased(CallTable)
# What waits or goes on is little and has an index of its own: it is not looked for in every call.
_ONLY = {
    "unwritten": and_(CallTable.ended_at.is_not(None), _WAGERS == 0),
    "waiting": CallTable.id.in_(
        select(BasketTable.call_id).where(BasketTable.status == literal_column("'waiting'"))
    ),
    "open": CallTable.id.in_(select(_GOING_ON.id).where(_GOING_ON.ended_at.is_(None))),
}
_ONE = Query(lambda: _CALLS.where(CallTable.id == bindparam("call")))
_OPEN = Query(lambda: _CALLS.where(CallTable.ended_at.is_(None)).order_by(CallTable.started_at))
_HOLDING = Query(
    lambda: (
        select(CallTable.id, UserTable.name, CallTable.line, CallTable.started_at)
        .join(UserTable, UserTable.id == CallTable.user_id)
        .where(CallTable.account_id == bindparam("account"), CallTable.ended_at.is_(None))
        .order_by(CallTable.id)
    )
)
_LAST = Query(
    lambda: (
        select(CallTable.started_at)
        .where(CallTable.account_id == bindparam("account"), CallTable.ended_at.is_not(None))
        .order_by(CallTable.id.desc())
        .limit(1)
    )
)
_LAST_TICKET = Query(
    lambda: (
        select(TicketTable.accepted_at)
        .where(TicketTable.account_id == bindparam("account"))
        .order_by(TicketTable.id.desc())
        .limit(1)
    )
)
_CALL_OF_TICKET = Query(
    lambda: select(TicketTable.call_id, TicketTable.channel).where(
        TicketTable.id == bindparam("ticket")
    )
)
_TICKETS = Query(
    lambda: (
        select(TicketTable.id)
        .join(CallTable, TICKET_OF_CALL)
        .where(CallTable.id == bindparam("call"))
        .order_by(TicketTable.id)
    )
)


@dataclass(frozen=True, slots=True)
class Holding:
    """Who has an account: a call that goes on."""

    call_id: int
    clerk: str
    line: str
    since: int


@lru_cache(maxsize=64)
def calls_asked_for(question: CallQuestion) -> Keyset:
    """The list of a question, in the order of when the calls began."""
    key = (CallTable.started_at, CallTable.id)
    rows = _CALLS.where(*_conditions(question))
    return Keyset(Arm(rows, key), is_descending=question.is_descending)


def call_key(call: CallRow) -> Key:
    """Where a call stands."""
    return (call.started_at, call.id)


def list_calls(
    reader: Reader, question: CallQuestion, most: int, after: CallRow | None = None
) -> list[CallRow]:
    """Up to so many calls, those that follow one of them."""
    key = None if after is None else call_key(after)
    return tell_calls(reader, calls_asked_for(question).list_rows(reader, key, 0, most))


def tell_calls(_reader: Reader, rows: Iterable[Row]) -> list[CallRow]:
    """Calls as they were read."""
    return [CallRow(*row) for row in rows]


def _conditions(question: CallQuestion) -> Iterator[ColumnElement[bool]]:
    began = CallTable.started_at
    if question.after:
        yield began >= question.after
    if question.before < _FOR_EVER:
        yield began < question.before
    if question.account_id is not None:
        yield CallTable.account_id == question.account_id
    if question.clerk is not None:
        yield CallTable.user_id == question.clerk
    if question.only:
        yield _ONLY[question.only]
    if question.seen:
        searched = (
            AccountTable.code, AccountTable.name, UserTable.name, CallTable.line,
            CallTable.recorder, CallTable.typed,
        )  # fmt: skip
        yield or_(*(column.contains(question.seen, autoescape=True) for column in searched))


def list_open_calls(reader: Reader) -> list[CallRow]:
    """Calls that go on, or that a program left behind, oldest first."""
    return [CallRow(*row) for row in reader.all(_OPEN)]


def find_call(reader: Reader, call_id: int) -> CallRow | None:
    """One call."""
    row = reader.one(_ONE, call=call_id)
    return None if row is None else CallRow(*row)


def list_holdings(reader: Reader, account_id: int) -> list[Holding]:
    """The calls of an account that go on; more than one only between stations."""
    return [Holding(*row) for row in reader.all(_HOLDING, account=account_id)]


def find_last_contact(reader: Reader, account_id: int) -> tuple[int | None, int | None]:
    """When the last call of an account that is over began, and when its last wager was taken."""
    call = reader.one(_LAST, account=account_id)
    ticket = reader.one(_LAST_TICKET, account=account_id)
    return (call[0] if call else None, ticket[0] if ticket else None)


def find_call_of_ticket(reader: Reader, ticket_id: int) -> tuple[CallRow | None, str]:
    """The call that a ticket was taken in, if any, and its channel."""
    row = reader.one(_CALL_OF_TICKET, ticket=ticket_id)
    if row is None:
        return None, ""
    return (None if row[0] is None else find_call(reader, row[0])), row[1]


def list_tickets_of_call(reader: Reader, call_id: int) -> list[int]:
    """The ids of the tickets that were written in a call, oldest first."""
    return [ticket for (ticket,) in reader.all(_TICKETS, call=call_id)]
