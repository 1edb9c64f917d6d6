"""Questions about wagers that were read back in a call and never confirmed."""

from dataclasses import dataclass
from typing import cast

import orjson
from sqlalchemy import func, select
from sqlalchemy.sql import bindparam

from desktop.book.bodies.wagers import TicketAccepted
from desktop.book.statements import Query, Reader, Row
from desktop.book.tables.calls import BasketTable, CallTable
from desktop.book.tables.foundation import aliased
from desktop.book.tables.house import UserTable
from desktop.book.tables.people import AccountTable


@dataclass(frozen=True, slots=True)
class BasketRow:
    """An unconfirmed wager; milliseconds UTC.

    Attributes:
        no: Counted from 1 within its call.
        clerk: Who read it back.
        wager: The body that the ticket would have.
        status: waiting, accepted or dropped.
        decided_by: The name of who decided, empty while it waits.
    """

    call_id: int
    no: int
    account_id: int
    account: str
    name: str
    clerk: str
    ending: str
    quoted_at: int
    kept_at: int
    wager: TicketAccepted
    status: str
    reason: str
    decided_by: str
    decided_at: int | None
    ticket_id: int | None


_DECIDER = aliased(UserTable)
_BASKETS = (
    select(
        BasketTable.call_id,
        BasketTable.no,
        BasketTable.account_id,
        AccountTable.code,
        AccountTable.name,
        UserTable.name,
        CallTable.ending,
        BasketTable.quoted_at,
        BasketTable.kept_at,
        BasketTable.wager,
        BasketTable.status,
        BasketTable.reason,
        func.coalesce(_DECIDER.name, ""),
        BasketTable.decided_at,
        BasketTable.ticket_id,
    )
    .join(CallTable, CallTable.id == BasketTable.call_id)
    .join(AccountTable, AccountTable.id == BasketTable.account_id)
    .join(UserTable, UserTable.id == BasketTable.user_id)
    .outerjoin(_DECIDER, _DECIDER.id == BasketTable.decided_by)
)
_WAITING = Query(
    lambda: _BASKETS.where(BasketTable.status == "waiting").order_by(
        BasketTable.kept_at, BasketTable.call_id, BasketTable.no
    )
)
_OF_CALL = Query(
    lambda: _BASKETS.where(BasketTable.call_id == bindparam("call")).order_by(BasketTable.no)
)


def list_waiting_baskets(reader: Reader) -> list[BasketRow]:
    """What waits for a person's decision, the oldest first."""
    return [_basket(row) for row in reader.all(_WAITING)]


def list_baskets_of_call(reader: Reader, call_id: int) -> list[BasketRow]:
    """Every unconfirmed wager of a call, decided or not."""
    return [_basket(row) for row in reader.all(_OF_CALL, call=call_id)]


def find_basket(reader: Reader, call_id: int, no: int) -> BasketRow | None:
    """One unconfirmed wager."""
    return next((row for row in list_baskets_of_call(reader, call_id) if row.no == no), None)


def _basket(row: Row) -> BasketRow:
    wager = cast("TicketAccepted", orjson.loads(row[9]))
    return BasketRow(*(*row[:9], wager, *row[10:]))
