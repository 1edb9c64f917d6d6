"""Where money came from and went, read from the ledger itself (FEATURES 126)."""

from dataclasses import dataclass
from datetime import date, timedelta

from sqlalchemy import case, func, select
from sqlalchemy.sql import bindparam

from desktop.book.statements import Query, Reader
from desktop.book.tables.foundation import CASH_ID
from desktop.book.tables.house import UserTable
from desktop.book.tables.money import SEQ_OF_POSTING, DocumentTable, PostingKind, PostingTable
from desktop.book.tables.people import AccountTable


@dataclass(frozen=True, slots=True)
class FlowRow:
    """Transactions of one day, type, user and method together; cents from the accounts' side.

    Attributes:
        day: ISO figure date.
        kind: A type of transaction.
        user: Who posted it; nothing of what the close of the week posted.
        postings: How many.
        given: What accounts got.
        taken: What was taken from them, below 0.
    """

    day: str
    kind: str
    user: str
    method: str
    postings: int
    given: int
    taken: int

    @property
    def net(self) -> int:
        """Both together."""
        return self.given + self.taken


@dataclass(frozen=True, slots=True)
class Liquidity:
    """What the house would need and could collect; cents above 0 but for the net.

    Attributes:
        owed_to: Balances in favour of players, agents and other houses.
        owed_by: What they owe.
        reserved: Withdrawals asked for and not yet paid, a part of `owed_to`.
        pending: Open risk.
        till: What went into the till, less what went out.
    """

    owed_to: int
    owed_by: int
    reserved: int
    pending: int
    till: int

    @property
    def after_settling(self) -> int:
        """What the till would hold if everybody settled now."""
        return self.till - self.owed_to + self.owed_by


_GIVEN = func.sum(case((PostingTable.cents > 0, PostingTable.cents), else_=0))
_TAKEN = func.sum(case((PostingTable.cents < 0, PostingTable.cents), else_=0))
_USER = func.coalesce(UserTable.name, "")
_METHOD = func.coalesce(DocumentTable.method, "")
_FLOW = Query(
    select(PostingTable.day, PostingTable.kind, _USER, _METHOD, func.count(), _GIVEN, _TAKEN)
    .outerjoin(DocumentTable, DocumentTable.seq == SEQ_OF_POSTING)
    .outerjoin(UserTable, UserTable.id == DocumentTable.user_id)
    .where(PostingTable.week == bindparam("week"), PostingTable.kind != PostingKind.WAGER.value)
    .group_by(PostingTable.day, PostingTable.kind, _USER, _METHOD)
    .order_by(PostingTable.day, PostingTable.kind, _USER, _METHOD)
)
_IS_CUSTOMER = AccountTable.id > CASH_ID
_BALANCE, _TILL = AccountTable.balance, -AccountTable.balance
_LIQUIDITY = Query(
    select(
        func.coalesce(func.sum(_BALANCE).filter(_IS_CUSTOMER, AccountTable.balance > 0), 0),
        func.coalesce(func.sum(-_BALANCE).filter(_IS_CUSTOMER, AccountTable.balance < 0), 0),
        func.coalesce(func.sum(AccountTable.reserved), 0),
        func.coalesce(func.sum(AccountTable.pending), 0),
        func.coalesce(func.sum(_TILL).filter(AccountTable.id == CASH_ID), 0),
    )
)


def list_flow(reader: Reader, week: str) -> list[FlowRow]:
    """All money of a week that is no wager, summed by day, type, user and method.

    Args:
        reader: An open book.
        week: The ISO day the week starts on.
    """
    first = date.fromisoformat(week)
    return [
        FlowRow((first + timedelta(days=day)).isoformat(), PostingKind(kind).word, *rest)
        for day, kind, *rest in reader.all(_FLOW, week=week)
    ]


def find_liquidity(reader: Reader) -> Liquidity:
    """Where the house stands now."""
    return Liquidity(*(reader.one(_LIQUIDITY) or (0, 0, 0, 0, 0)))
