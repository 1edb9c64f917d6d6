"""Moves in the tree: those that wait, those that took effect, and what would go along."""

import json
from collections.abc import Iterable
from dataclasses import dataclass

from sqlalchemy import func, select
from sqlalchemy.sql import bindparam

from desktop.book.statements import Query, Reader
from desktop.book.tables.foundation import aliased
from desktop.book.tables.house import UserTable
from desktop.book.tables.people import AccountTable
from desktop.book.tables.placing import MoveTable
from desktop.book.tables.wagers import OutcomeTable, TicketTable
from desktop.book.tables.weeks import MakeupTable


@dataclass(frozen=True, slots=True)
class MoveRow:
    """One account of a move; times in milliseconds UTC.

    Attributes:
        number: The fact that ordered it.
        inherits: 1 where its own settings are dropped.
        state: waiting, done, dropped or lapsed; `why` it lapsed.
    """

    number: int
    code: str
    name: str
    kind: str
    old: str
    new: str
    inherits: int
    at: int
    state: str
    why: str
    user: str
    ordered_at: int
    reason: str


@dataclass(frozen=True, slots=True)
class Luggage:
    """What goes along with an account and all below it; cents, the player's side.

    Attributes:
        risk: Of the open tickets.
        makeup: What agents among them have to make up.
    """

    players: int = 0
    tickets: int = 0
    risk: int = 0
    balance: int = 0
    credit: int = 0
    makeup: int = 0


_OLD, _NEW = aliased(AccountTable), aliased(AccountTable)
_MOVES = (
    select(
        MoveTable.id,
        AccountTable.code,
        AccountTable.name,
        AccountTable.kind,
        _OLD.code,
        _NEW.code,
        MoveTable.inherit,
        MoveTable.at,
        MoveTable.state,
        MoveTable.why,
        UserTable.name,
        MoveTable.ordered_at,
        MoveTable.reason,
    )
    .join(AccountTable, AccountTable.id == MoveTable.account_id)
    .join(_OLD, _OLD.id == MoveTable.from_id)
    .join(_NEW, _NEW.id == MoveTable.to_id)
    .join(UserTable, UserTable.id == MoveTable.user_id)
)
_ALL = Query(
    lambda: _MOVES.order_by(MoveTable.ordered_at.desc(), MoveTable.id.desc(), AccountTable.code)
)
_WAITING = Query(
    lambda: _MOVES.where(MoveTable.state == "waiting").order_by(
        MoveTable.at, MoveTable.id, AccountTable.code
    )
)
_IDS = select(func.json_each(bindparam("ids")).table_valued("value").c.value)
_MONEY = Query(
    lambda: select(
        func.count(),
        func.coalesce(func.sum(AccountTable.balance), 0),
        func.coalesce(func.sum(AccountTable.credit_limit), 0),
    ).where(AccountTable.id.in_(_IDS), AccountTable.kind == "player")
)
_TICKETS = Query(
    lambda: (
        select(func.count(), func.coalesce(func.sum(TicketTable.risk), 0))
        .outerjoin(OutcomeTable, OutcomeTable.ticket_id == TicketTable.id)
        .where(
            TicketTable.account_id.in_(_IDS), func.coalesce(OutcomeTable.status, "open") == "open"
        )
    )
)
_MAKEUP = Query(
    lambda: select(func.coalesce(func.sum(MakeupTable.cents), 0)).where(
        MakeupTable.account_id.in_(_IDS)
    )
)


def list_moves(reader: Reader) -> list[MoveRow]:
    """Every move that was ever ordered, the latest first."""
    return [MoveRow(*row) for row in reader.all(_ALL)]


def list_waiting_moves(reader: Reader) -> list[MoveRow]:
    """The moves that have not taken effect, the next one first."""
    return [MoveRow(*row) for row in reader.all(_WAITING)]


def weigh(reader: Reader, accounts: Iterable[int]) -> Luggage:
    """What these accounts have together: open tickets, balances, credit, make-up."""
    ids = json.dumps(sorted(accounts))
    players, balance, credit = reader.one(_MONEY, ids=ids) or (0, 0, 0)
    tickets, risk = reader.one(_TICKETS, ids=ids) or (0, 0)
    (makeup,) = reader.one(_MAKEUP, ids=ids) or (0,)
    return Luggage(players, tickets, risk, balance, credit, makeup)
