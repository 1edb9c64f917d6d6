"""What the house would need and could collect, and which payouts are due (FEATURES 126, 149)."""

from dataclasses import dataclass
from typing import Any

from sqlalchemy import func, or_, select
from sqlalchemy.sql import bindparam

from desktop.book.queries.requests import OPEN
from desktop.book.queries.sides import AnySelect, Side, both_sides
from desktop.book.statements import Query, Reader
from desktop.book.tables.foundation import CASH_ID
from desktop.book.tables.holds import HoldTable
from desktop.book.tables.money import PostingKind, PostingTable, RequestTable
from desktop.book.tables.people import AccountTable


@dataclass(frozen=True, slots=True)
class Payouts:
    """Withdrawals that were asked for and are not paid, cents above 0; each in one place only.

    Attributes:
        waiting: For a second person's approval.
        late: Due before today.
        today: Due today.
        later: Due after today.
    """

    waiting: int
    late: int
    today: int
    later: int

    @property
    def total(self) -> int:
        """All together: what the accounts have reserved."""
        return self.waiting + self.late + self.today + self.later


@dataclass(frozen=True, slots=True)
class Liquidity:
    """Where the house stands; cents above 0 but for till and net.

    Attributes:
        owed_to: Balances in favour of players, agents and other houses.
        owed_by: What they owe.
        owed_by_players: The part of it that players owe.
        reserved: Withdrawals asked for and not yet paid, a part of `owed_to`.
        pending: Open risk.
        till: What went into the till, less what went out.
    """

    owed_to: int
    owed_by: int
    owed_by_players: int
    reserved: int
    pending: int
    till: int
    payouts: Payouts

    @property
    def after_settling(self) -> int:
        """What the till would hold if everybody settled now."""
        return self.till - self.owed_to + self.owed_by


_IS_CUSTOMER = AccountTable.id > CASH_ID
_BALANCE = AccountTable.balance


def _total(amount: Any, *conditions: Any) -> Any:
    return func.coalesce(func.sum(amount).filter(*conditions), 0)


_STANDS = Query(
    lambda: select(
        _total(_BALANCE, _IS_CUSTOMER, AccountTable.balance > 0),
        _total(-_BALANCE, _IS_CUSTOMER, AccountTable.balance < 0),
        _total(-_BALANCE, AccountTable.kind == "player", AccountTable.balance < 0),
        # Wagers that wait for a supervisor reserve as well, and are no money to be paid.
        func.coalesce(func.sum(AccountTable.reserved), 0)
        - select(func.coalesce(func.sum(HoldTable.reserved), 0)).scalar_subquery(),
        func.coalesce(func.sum(AccountTable.pending), 0),
        _total(-_BALANCE, AccountTable.id == CASH_ID),
    )
)


def _of_till(side: Side) -> AnySelect:
    return select(PostingTable.kind.label("kind"), side.cents.label("cents")).where(
        *side.is_of(CASH_ID)
    )


_TILL_SIDES = both_sides(_of_till).subquery()
_TILL = Query(
    lambda: (
        select(_TILL_SIDES.c.kind, func.sum(_TILL_SIDES.c.cents))
        .group_by(_TILL_SIDES.c.kind)
        .order_by(_TILL_SIDES.c.kind)
    )
)
_WAITS = (RequestTable.status == "requested") & (RequestTable.needs_approval == 1)
_IS_OPEN = or_(*(RequestTable.status == status for status in OPEN))
_TODAY: Any = bindparam("today")
_PAYOUTS = Query(
    lambda: select(
        _total(-RequestTable.cents, _WAITS),
        _total(-RequestTable.cents, ~_WAITS, RequestTable.due < _TODAY),
        _total(-RequestTable.cents, ~_WAITS, RequestTable.due == _TODAY),
        _total(-RequestTable.cents, ~_WAITS, RequestTable.due > _TODAY),
    ).where(RequestTable.kind == "withdrawal", _IS_OPEN)
)


def list_till(reader: Reader) -> list[tuple[str, int]]:
    """What came to the till and went out, by type, from its own side: minus was paid in."""
    return [(PostingKind(kind).word, cents) for kind, cents in reader.all(_TILL) if cents]


def find_liquidity(reader: Reader, today: str) -> Liquidity:
    """Where the house stands now.

    Args:
        reader: An open book.
        today: The ISO figure day, against which payouts are late.
    """
    payouts = Payouts(*(reader.one(_PAYOUTS, today=today) or (0,) * 4))
    to, by, by_players, reserved, pending, till = reader.one(_STANDS) or (0,) * 6
    return Liquidity(to, by, by_players, reserved, pending, till, payouts)
