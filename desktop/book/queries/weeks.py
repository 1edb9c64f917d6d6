"""Questions about weeks, and about the figures kept with every posting (RULES 27.6)."""

from dataclasses import dataclass
from typing import Any

from sqlalchemy import ColumnElement, Text, cast, func, select, true
from sqlalchemy.sql import bindparam

from desktop.book.figures import Figure
from desktop.book.fold.statement import list_posted_rows
from desktop.book.queries.expressions import DAYS, last_wager_of_account
from desktop.book.statements import Query, Reader
from desktop.book.tables.foundation import aliased
from desktop.book.tables.journal import FactTable
from desktop.book.tables.people import AccountTable
from desktop.book.tables.weeks import WeeklyTable, WeekTable
from desktop.domain.accounts import AccountKind


@dataclass(frozen=True, slots=True)
class WeekRow:
    """An accounting week; `starts_on` is an ISO day, `status` open, closing or closed."""

    starts_on: str
    status: str
    opened_seq: int
    closed_at: int | None
    closed_by: int | None
    statement: str | None


@dataclass(frozen=True, slots=True)
class WeekBalance:
    """The two sides of the ledger at the end of a week, in cents; together they make 0.

    Attributes:
        players: From players and agents, their side.
        house: From the house's side.
        till: The other side of every payment.
    """

    players: int
    house: int
    till: int

    @property
    def is_balanced(self) -> bool:
        """Whether nothing was lost or made up."""
        return self.players + self.house + self.till == 0


_WEEKS = Query(lambda: select(WeekTable).order_by(WeekTable.starts_on))
_SUMMED = (
    WeeklyTable.carry,
    *DAYS,
    WeeklyTable.payments,
    WeeklyTable.adjustments,
)


def _balance_of(accounts: ColumnElement[bool]) -> ColumnElement[int]:
    """What stood at the end of the week, of these accounts together."""
    balance = func.sum(sum(_SUMMED[1:], start=_SUMMED[0].expression)).filter(accounts)
    return func.coalesce(balance, 0)


_CLOSE, _SEEN = aliased(FactTable), aliased(FactTable)
_base: Any = func.json_extract(cast(_CLOSE.header, Text), "$.base")
_ANCHOR = Query(
    lambda: (
        select(_SEEN.seq, _SEEN.chain)
        .join(_CLOSE, _base == _SEEN.seq)
        .where(
            # The fact that closes a week opens the next one.
            _CLOSE.seq
            == select(func.min(WeekTable.opened_seq))
            .where(WeekTable.starts_on > bindparam("week"))
            .scalar_subquery()
        )
    )
)
_BALANCE = Query(
    lambda: (
        select(
            _balance_of(AccountTable.kind == AccountKind.HOUSE.value),
            _balance_of(AccountTable.kind == AccountKind.CASH.value),
            _balance_of(true()),
        )
        .select_from(WeeklyTable)
        .join(AccountTable, AccountTable.id == WeeklyTable.account_id)
        .where(WeeklyTable.week == bindparam("week"))
    )
)
_LAST_WAGERS = Query(
    lambda: select(AccountTable.code, last_wager_of_account()).where(
        AccountTable.kind == AccountKind.PLAYER.value
    )
)


def list_weeks(reader: Reader) -> list[WeekRow]:
    """All weeks, oldest first; the last is open."""
    return [WeekRow(*row) for row in reader.all(_WEEKS)]


def find_anchor(reader: Reader, week: str) -> tuple[int, str] | None:
    """The last confirmed fact that a closed week was closed upon, and the chain after it, hex.

    Printed on statements it is an anchor outside the book: none of the facts before it can be
    rewritten without its being another (SYNC 4.5).
    """
    row = reader.one(_ANCHOR, week=week)
    return None if row is None else (row[0], row[1].hex())


def find_last_wagers(reader: Reader) -> dict[str, int | None]:
    """When every player last wagered, by code: milliseconds UTC, None for never."""
    return dict(reader.all(_LAST_WAGERS))


def find_week_balance(reader: Reader, week: str) -> WeekBalance:
    """Where players, house and till stood at the end of a week, or stand now."""
    row = reader.one(_BALANCE, week=week)
    house, till, everybody = (0, 0, 0) if row is None else row
    return WeekBalance(everybody - house - till, house, till)


def find_account_figures(reader: Reader, week: str) -> dict[int, Figure]:
    """The figure of every account that had one in a week, agents and house included, by id."""
    found = {}
    for row in list_posted_rows(reader, week):
        _, account_id, carry, *sums = row
        payments, adjustments = sums[7:9]
        found[account_id] = Figure(1, carry, tuple(sums[:7]), payments, adjustments)
    return found
