"""Accounts, and what stands beside them."""

from sqlalchemy import Index, text

from desktop.book.tables.foundation import CLUSTERED, STRICT, Base, Mapped, primary_key


class AccountTable(Base):
    """The tree of house, master agents, agents and players, with its balances.

    Attributes:
        reserved: Withdrawals asked for and not yet paid, and wagers that wait for a supervisor.
        credit_stopped: 1 where there is no credit until a debt is paid.
    """

    __tablename__ = "account"
    __table_args__ = (
        Index("uq_account_code", "code", unique=True),
        Index("ix_account_parent_id", "parent_id"),
        STRICT,
    )
    id: Mapped[int] = primary_key()
    code: Mapped[str]
    name: Mapped[str]
    kind: Mapped[str]
    parent_id: Mapped[int | None]
    status: Mapped[str]
    credit_limit: Mapped[int]
    balance: Mapped[int]
    pending: Mapped[int]
    opened_at: Mapped[int]
    free_play: Mapped[int]
    reserved: Mapped[int]
    credit_stopped: Mapped[int]


# As an index has it: a value that is bound finds no partial index.
IS_OPEN_APPLICATION = "state IN ('waiting', 'returned')"


class ApplicationTable(Base):
    """What was entered of an account that had to be approved, and what became of it.

    Attributes:
        state: waiting, returned, approved or refused.
        decided_by: None while it waits.
    """

    __tablename__ = "application"
    __table_args__ = (
        Index("ix_application_phone", "phone"),
        Index("ix_application_open", "entered_at", sqlite_where=text(IS_OPEN_APPLICATION)),
        STRICT,
    )
    account_id: Mapped[int] = primary_key()
    phone: Mapped[str]
    born: Mapped[str]
    documents: Mapped[str]
    entered_by: Mapped[int]
    entered_at: Mapped[int]
    state: Mapped[str]
    reason: Mapped[str]
    decided_by: Mapped[int | None]
    decided_at: Mapped[int | None]


class BreakTable(Base):
    """The break from wagering of an account; `until` None is for good."""

    __tablename__ = "account_break"
    __table_args__ = (STRICT,)
    account_id: Mapped[int] = primary_key()
    kind: Mapped[str]
    until: Mapped[int | None]
    started_at: Mapped[int]
    asked_by: Mapped[str]


class OwnLimitTable(Base):
    """Limits that players set themselves; what comes next waits until `next_at`."""

    __tablename__ = "own_limit"
    __table_args__ = (CLUSTERED,)
    account_id: Mapped[int] = primary_key()
    kind: Mapped[str] = primary_key()
    cents: Mapped[int | None]
    next_cents: Mapped[int | None]
    next_at: Mapped[int | None]
