"""Questions about calls: who is on the phone, who was, and what was written."""

from dataclasses import dataclass
from typing import Any

from sqlalchemy import and_, func, literal, or_, select
from sqlalchemy.sql import bindparam

from desktop.book.statements import Query, Reader
from desktop.book.tables.calls import BasketTable, CallTable
from desktop.book.tables.house import UserTable
from desktop.book.tables.people import AccountTable
from desktop.book.tables.wagers import OutcomeTable, TicketTable


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
    """Which calls are wanted, newest first.

    Attributes:
        after: Started at this moment or later, and before `before`; milliseconds UTC.
        clerk: The user's id.
        only: `unwritten` (ended without a wager), `waiting` (with unconfirmed wagers), `open`, or
            empty for all.
    """

    after: int = 0
    before: int = 1 << 53
    account_id: int | None = None
    clerk: int | None = None
    only: str = ""


# The account's tickets since the call began: there is an index on these, and none on the call.
_OF_CALL = and_(
    TicketTable.account_id == CallTable.account_id,
    TicketTable.id > CallTable.id,
    TicketTable.call_id == CallTable.id,
)
_VOIDED = func.coalesce(OutcomeTable.voided, 0)


def _of_call(column: Any) -> Any:
    return (
        select(column)
        .select_from(TicketTable)
        .outerjoin(OutcomeTable, OutcomeTable.ticket_id == TicketTable.id)
        .where(_OF_CALL)
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
    .join(AccountTable, AccountTable.id == CallTable.account_id)
    .join(UserTable, UserTable.id == CallTable.user_id)
)
_ONLY = {
    "": literal(1) == 1,
    "unwritten": and_(CallTable.ended_at.is_not(None), _WAGERS == 0),
    "waiting": _WAITING > 0,
    "open": CallTable.ended_at.is_(None),
}
_LISTED = {
    only: Query(
        _CALLS.where(
            CallTable.started_at >= bindparam("after"),
            CallTable.started_at < bindparam("before"),
            or_(bindparam("account").is_(None), CallTable.account_id == bindparam("account")),
            or_(bindparam("clerk").is_(None), CallTable.user_id == bindparam("clerk")),
            condition,
        )
        .order_by(CallTable.started_at.desc(), CallTable.id.desc())
        .limit(bindparam("most"))
        .offset(bindparam("skip"))
    )
    for only, condition in _ONLY.items()
}
_ONE = Query(_CALLS.where(CallTable.id == bindparam("call")))
_OPEN = Query(_CALLS.where(CallTable.ended_at.is_(None)).order_by(CallTable.started_at))
_HOLDING = Query(
    select(CallTable.id, UserTable.name, CallTable.line, CallTable.started_at)
    .join(UserTable, UserTable.id == CallTable.user_id)
    .where(CallTable.account_id == bindparam("account"), CallTable.ended_at.is_(None))
    .order_by(CallTable.id)
)
_LAST = Query(
    select(CallTable.started_at)
    .where(CallTable.account_id == bindparam("account"), CallTable.ended_at.is_not(None))
    .order_by(CallTable.id.desc())
    .limit(1)
)
_LAST_TICKET = Query(
    select(TicketTable.accepted_at)
    .where(TicketTable.account_id == bindparam("account"))
    .order_by(TicketTable.id.desc())
    .limit(1)
)
_CALL_OF_TICKET = Query(
    select(TicketTable.call_id, TicketTable.channel).where(TicketTable.id == bindparam("ticket"))
)
_TICKETS = Query(
    select(TicketTable.id)
    .join(CallTable, _OF_CALL)
    .where(CallTable.id == bindparam("call"))
    .order_by(TicketTable.id)
)


@dataclass(frozen=True, slots=True)
class Holding:
    """Who has an account: a call that goes on."""

    call_id: int
    clerk: str
    line: str
    since: int


def list_calls(reader: Reader, question: CallQuestion, most: int, skip: int = 0) -> list[CallRow]:
    """Calls, the newest first."""
    rows = reader.all(
        _LISTED[question.only],
        after=question.after,
        before=question.before,
        account=question.account_id,
        clerk=question.clerk,
        most=most,
        skip=skip,
    )
    return [CallRow(*row) for row in rows]


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
