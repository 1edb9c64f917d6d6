"""Calls, who may be on the phone, notices, and wagers that no caller confirmed."""

from sqlalchemy import CheckConstraint, Index, text

from desktop.book.tables.foundation import CLUSTERED, STRICT, Base, Mapped, primary_key


class CallerTable(Base):
    """What callers of an account are asked for; one that never had a secret has no row.

    Attributes:
        secret_hash: Of argon2; empty where there is none.
        failures: Wrong secrets since the last right one.
        locked_at: Since when no caller is let in, or None.
        secret_at: When the secret was set, or None where there is none.
    """

    __tablename__ = "caller"
    __table_args__ = (
        Index("ix_caller_locked", "locked_at", sqlite_where=text("locked_at IS NOT NULL")),
        STRICT,
    )
    account_id: Mapped[int] = primary_key()
    secret_hash: Mapped[str]
    failures: Mapped[int]
    locked_at: Mapped[int | None]
    secret_at: Mapped[int | None]


class CallTable(Base):
    """A call: the account is its clerk's while it has no end.

    Attributes:
        line: The phone line, as the station calls it.
        checked: 1 where the phone secret was compared.
        ending: Empty while it goes on; ended, dropped or lost.
        recorder: The name or address of the recording.
        typed: What stood in the line at the end and is no ticket.
        verified_at: When the caller last accepted the balance, and `verified_balance` its cents.
    """

    __tablename__ = "call"
    __table_args__ = (
        CheckConstraint("ending IN ('', 'ended', 'dropped', 'lost')", name="ending"),
        Index("ix_call_account_id", "account_id", "id"),
        # An index ends in the id by itself: calls are listed page by page in these orders.
        Index("ix_call_started_at", "started_at"),
        Index("ix_call_account_started_at", "account_id", "started_at"),
        Index("ix_call_user_started_at", "user_id", "started_at"),
        Index("ix_call_open", "account_id", sqlite_where=text("ended_at IS NULL")),
        STRICT,
    )
    id: Mapped[int] = primary_key()
    account_id: Mapped[int]
    user_id: Mapped[int]
    line: Mapped[str]
    checked: Mapped[int]
    started_at: Mapped[int]
    ended_at: Mapped[int | None]
    ending: Mapped[str]
    recorder: Mapped[str]
    typed: Mapped[str]
    verified_at: Mapped[int | None]
    verified_balance: Mapped[int | None]


class NoticeTable(Base):
    """What is to be told when an account is opened: one text each for clerk, agent and customer.

    Attributes:
        until: The last figure day on which it is shown, or None.
        shows: How many calls see it, or None; `shown` how many have.
        closed_at: When it was taken down, or None.
    """

    __tablename__ = "notice"
    __table_args__ = (Index("ix_notice_account_id", "account_id", "id"), STRICT)
    id: Mapped[int] = primary_key()
    account_id: Mapped[int]
    clerk: Mapped[str]
    agent: Mapped[str]
    customer: Mapped[str]
    colour: Mapped[str]
    until: Mapped[str | None]
    shows: Mapped[int | None]
    must_acknowledge: Mapped[int]
    shown: Mapped[int]
    user_id: Mapped[int]
    at: Mapped[int]
    closed_at: Mapped[int | None]


class NoticeSeenTable(Base):
    """Who acknowledged a notice, in which call."""

    __tablename__ = "notice_seen"
    __table_args__ = (CLUSTERED,)
    notice_id: Mapped[int] = primary_key()
    call_id: Mapped[int] = primary_key()
    user_id: Mapped[int]
    at: Mapped[int]


class BasketTable(Base):
    """Wagers that were read back in a call and never confirmed: each waits for a person.

    Attributes:
        no: Counted from 1 within its call.
        user_id: The clerk of the call.
        wager: JSON of the body that the ticket would have.
        status: waiting, accepted or dropped.
        ticket_id: What became of it when it was accepted.
    """

    __tablename__ = "basket"
    __table_args__ = (
        CheckConstraint("status IN ('waiting', 'accepted', 'dropped')", name="status"),
        Index("ix_basket_waiting", "kept_at", sqlite_where=text("status = 'waiting'")),
        CLUSTERED,
    )
    call_id: Mapped[int] = primary_key()
    no: Mapped[int] = primary_key()
    account_id: Mapped[int]
    user_id: Mapped[int]
    quoted_at: Mapped[int]
    kept_at: Mapped[int]
    wager: Mapped[str]
    status: Mapped[str]
    reason: Mapped[str]
    decided_by: Mapped[int | None]
    decided_at: Mapped[int | None]
    ticket_id: Mapped[int | None]
