"""Who owes: since when, what was promised, what was paid since (FEATURES 118)."""

from dataclasses import dataclass

from sqlalchemy import func, select

from desktop.book.statements import Query, Reader, Row
from desktop.book.tables.foundation import aliased
from desktop.book.tables.money import DocumentTable, PromiseTable
from desktop.book.tables.people import AccountTable
from desktop.book.tables.weeks import WeeklyTable


@dataclass(frozen=True, slots=True)
class DebtRow:
    """A player who owes; cents above 0.

    Attributes:
        agent: The code of the agent right above.
        since: The ISO day that the first week starts on into which a debt was carried, without a
            break from then on; None where it came up in the open week.
        promised: What was promised, or 0.
        promised_on: By which ISO day; empty without a promise.
        noted_at: When it was promised, milliseconds UTC; None without a promise.
        paid: Deposits since the promise.
        is_credit_stopped: Whether there is no credit until it is paid.
    """

    account_id: int
    code: str
    name: str
    agent: str
    owed: int
    since: str | None
    promised: int
    promised_on: str
    collector: str
    noted_at: int | None
    paid: int
    is_credit_stopped: bool
    memo: str

    @property
    def left(self) -> int:
        """What is still to come of the promise."""
        return max(self.promised - self.paid, 0)

    @property
    def key(self) -> int:
        """What tells it from others."""
        return self.account_id


_AGENT = aliased(AccountTable)
_WEEK = aliased(WeeklyTable)
_LATER = aliased(WeeklyTable)
_LAST_CLEAR = (
    select(func.max(_LATER.week))
    .where(_LATER.account_id == AccountTable.id, _LATER.carry >= 0)
    .correlate(AccountTable)
    .scalar_subquery()
)
_SINCE = (
    select(func.min(_WEEK.week))
    .where(
        _WEEK.account_id == AccountTable.id,
        _WEEK.carry < 0,
        _WEEK.week > func.coalesce(_LAST_CLEAR, ""),
    )
    .correlate(AccountTable)
    .scalar_subquery()
)
_PAID = (
    select(func.coalesce(func.sum(DocumentTable.cents), 0))
    .where(
        DocumentTable.account_id == AccountTable.id,
        DocumentTable.kind == "deposit",
        DocumentTable.at >= PromiseTable.at,
    )
    .correlate(AccountTable, PromiseTable)
    .scalar_subquery()
)
_DEBTS = Query(
    lambda: (
        select(
            AccountTable.id,
            AccountTable.code,
            AccountTable.name,
            _AGENT.code,
            -AccountTable.balance,
            _SINCE,
            func.coalesce(PromiseTable.cents, 0),
            func.coalesce(PromiseTable.promised_on, ""),
            func.coalesce(PromiseTable.collector, ""),
            PromiseTable.at,
            _PAID,
            AccountTable.credit_stopped,
            func.coalesce(PromiseTable.memo, ""),
        )
        .join(_AGENT, _AGENT.id == AccountTable.parent_id)
        .outerjoin(
            PromiseTable,
            (PromiseTable.account_id == AccountTable.id) & PromiseTable.ended_at.is_(None),
        )
        .where(AccountTable.kind == "player", AccountTable.balance < 0)
        .order_by(
            PromiseTable.promised_on.is_(None),
            PromiseTable.promised_on,
            AccountTable.balance,
            AccountTable.code,
        )
    )
)


def list_debts(reader: Reader) -> list[DebtRow]:
    """Every player who owes: those with a promise by its day, then who owes most."""
    found: list[Row] = [(*row[:11], bool(row[11]), row[12]) for row in reader.all(_DEBTS)]
    return [DebtRow(*row) for row in found]
