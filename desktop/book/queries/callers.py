"""Questions about who may be on the phone, and what the clerk is told when an account opens."""

from dataclasses import dataclass

from sqlalchemy import or_, select
from sqlalchemy.sql import bindparam

from desktop.book.statements import Query, Reader
from desktop.book.tables.calls import CallerTable, NoticeSeenTable, NoticeTable
from desktop.book.tables.house import UserTable
from desktop.book.tables.people import AccountTable


@dataclass(frozen=True, slots=True)
class CallerGuard:
    """What callers of an account have to say, and how often somebody could not.

    Attributes:
        secret_hash: Empty where there is no phone secret.
        locked_at: Since when nobody is let in, milliseconds UTC, or None.
        secret_at: When the secret was set, or None where there is none.
    """

    secret_hash: str = ""
    failures: int = 0
    locked_at: int | None = None
    secret_at: int | None = None


@dataclass(frozen=True, slots=True)
class LockedCaller:
    """An account that lets no caller in until a supervisor lifts it."""

    account_id: int
    account: str
    name: str
    failures: int
    locked_at: int


@dataclass(frozen=True, slots=True)
class NoticeRow:
    """A notice of an account with its texts for clerk, agent and customer.

    Attributes:
        until: The last figure day on which it is shown, or None.
        shows: How many calls see it, or None; `shown` how many have.
    """

    id: int
    account_id: int
    clerk: str
    agent: str
    customer: str
    colour: str
    until: str | None
    shows: int | None
    must_acknowledge: int
    shown: int
    set_by: str
    at: int


@dataclass(frozen=True, slots=True)
class SeenRow:
    """Somebody acknowledged a notice; milliseconds UTC."""

    notice_id: int
    call_id: int
    user: str
    at: int


_GUARD = Query(
    lambda: select(
        CallerTable.secret_hash,
        CallerTable.failures,
        CallerTable.locked_at,
        CallerTable.secret_at,
    ).where(CallerTable.account_id == bindparam("account"))
)
_LOCKED = Query(
    lambda: (
        select(
            CallerTable.account_id,
            AccountTable.code,
            AccountTable.name,
            CallerTable.failures,
            CallerTable.locked_at,
        )
        .join(AccountTable, AccountTable.id == CallerTable.account_id)
        .where(CallerTable.locked_at.is_not(None))
        .order_by(CallerTable.locked_at)
    )
)
_STANDING = (
    select(
        NoticeTable.id,
        NoticeTable.account_id,
        NoticeTable.clerk,
        NoticeTable.agent,
        NoticeTable.customer,
        NoticeTable.colour,
        NoticeTable.until,
        NoticeTable.shows,
        NoticeTable.must_acknowledge,
        NoticeTable.shown,
        UserTable.name,
        NoticeTable.at,
    )
    .join(UserTable, UserTable.id == NoticeTable.user_id)
    .where(NoticeTable.account_id == bindparam("account"), NoticeTable.closed_at.is_(None))
    .order_by(NoticeTable.must_acknowledge.desc(), NoticeTable.id)
)
_NOTICES = Query(lambda: _STANDING)
_SHOWN = Query(
    lambda: _STANDING.where(
        or_(NoticeTable.until.is_(None), NoticeTable.until >= bindparam("day")),
        or_(NoticeTable.shows.is_(None), NoticeTable.shown < NoticeTable.shows),
    )
)
_SEEN = Query(
    lambda: (
        select(
            NoticeSeenTable.notice_id, NoticeSeenTable.call_id, UserTable.name, NoticeSeenTable.at
        )
        .join(NoticeTable, NoticeTable.id == NoticeSeenTable.notice_id)
        .join(UserTable, UserTable.id == NoticeSeenTable.user_id)
        .where(NoticeTable.account_id == bindparam("account"))
        .order_by(NoticeSeenTable.at.desc())
    )
)


def find_guard(reader: Reader, account_id: int) -> CallerGuard:
    """What callers of an account have to say."""
    row = reader.one(_GUARD, account=account_id)
    return CallerGuard() if row is None else CallerGuard(*row)


def list_locked_callers(reader: Reader) -> list[LockedCaller]:
    """The accounts that let no caller in, the longest locked first."""
    return [LockedCaller(*row) for row in reader.all(_LOCKED)]


def list_notices(reader: Reader, account_id: int) -> list[NoticeRow]:
    """The notices of an account that nobody took down, also those that are over."""
    return [NoticeRow(*row) for row in reader.all(_NOTICES, account=account_id)]


def list_shown_notices(reader: Reader, account_id: int, day: str) -> list[NoticeRow]:
    """What is told at a call on a figure day (ISO), what must be acknowledged first."""
    return [NoticeRow(*row) for row in reader.all(_SHOWN, account=account_id, day=day)]


def list_acknowledgements(reader: Reader, account_id: int) -> list[SeenRow]:
    """Who acknowledged notices of an account, the latest first."""
    return [SeenRow(*row) for row in reader.all(_SEEN, account=account_id)]
