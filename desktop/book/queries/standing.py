"""Questions about what accounts may do: breaks, own limits, and who waits for approval."""

from dataclasses import dataclass

from sqlalchemy import case, func, or_, select, text
from sqlalchemy.sql import bindparam

from desktop.book.queries.expressions import DAYS, NET_OF_WEEK
from desktop.book.statements import Query, Reader
from desktop.book.tables.foundation import aliased
from desktop.book.tables.house import BookTable, UserTable
from desktop.book.tables.people import (
    IS_OPEN_APPLICATION,
    AccountTable,
    ApplicationTable,
    BreakTable,
    OwnLimitTable,
)
from desktop.book.tables.weeks import WeeklyTable


@dataclass(frozen=True, slots=True)
class BreakRow:
    """A break of an account; `until` in milliseconds UTC, None is for good."""

    kind: str
    until: int | None


@dataclass(frozen=True, slots=True)
class OwnLimitRow:
    """A player's own limit in cents, and what comes in its place from `next_at` (UTC)."""

    kind: str
    cents: int | None
    next_cents: int | None
    next_at: int | None


@dataclass(frozen=True, slots=True)
class Application:
    """A pending account with everything that was entered.

    Attributes:
        credit_limit: Cents.
        entered_at: Milliseconds UTC.
        state: waiting, or returned with its reason.
    """

    account_id: int
    code: str
    name: str
    kind: str
    above: str
    credit_limit: int
    phone: str
    born: str
    documents: str
    entered_by: int
    entered_by_name: str
    entered_at: int
    state: str
    reason: str


@dataclass(frozen=True, slots=True)
class Contact:
    """How a person is reached and known; `born` is an ISO day. Empty is not said."""

    phone: str = ""
    born: str = ""
    documents: str = ""


@dataclass(frozen=True, slots=True)
class Likeness:
    """Another account that may be the same person; `is_excluded` where it excluded itself."""

    code: str
    name: str
    status: str
    is_excluded: bool


_BREAK = Query(
    lambda: select(BreakTable.kind, BreakTable.until).where(
        BreakTable.account_id == bindparam("account")
    )
)
_OWN_LIMITS = Query(
    lambda: (
        select(
            OwnLimitTable.kind, OwnLimitTable.cents, OwnLimitTable.next_cents, OwnLimitTable.next_at
        )
        .where(OwnLimitTable.account_id == bindparam("account"))
        .order_by(OwnLimitTable.kind)
    )
)
_DAY = case(dict(enumerate(DAYS)), value=bindparam("place"), else_=0)
_LOST = Query(
    lambda: (
        select(-_DAY, -NET_OF_WEEK)
        .join(BookTable, BookTable.open_week == WeeklyTable.week)
        .where(WeeklyTable.account_id == bindparam("account"))
    )
)
_CONTACT = Query(
    lambda: select(ApplicationTable.phone, ApplicationTable.born, ApplicationTable.documents).where(
        ApplicationTable.account_id == bindparam("account")
    )
)
_ABOVE = aliased(AccountTable)
_ENTERED = aliased(ApplicationTable)
_WAITING = Query(
    lambda: (
        select(
            AccountTable.id,
            AccountTable.code,
            AccountTable.name,
            AccountTable.kind,
            _ABOVE.code,
            AccountTable.credit_limit,
            ApplicationTable.phone,
            ApplicationTable.born,
            ApplicationTable.documents,
            ApplicationTable.entered_by,
            UserTable.name,
            ApplicationTable.entered_at,
            ApplicationTable.state,
            ApplicationTable.reason,
        )
        .join(ApplicationTable, ApplicationTable.account_id == AccountTable.id)
        .join(_ABOVE, _ABOVE.id == AccountTable.parent_id)
        .join(UserTable, UserTable.id == ApplicationTable.entered_by)
        .where(
            AccountTable.id.in_(select(_ENTERED.account_id).where(text(IS_OPEN_APPLICATION))),
            AccountTable.status == "pending",
        )
        .order_by(ApplicationTable.entered_at, AccountTable.id)
    )
)
_LIKE = Query(
    lambda: (
        select(
            AccountTable.code,
            AccountTable.name,
            AccountTable.status,
            (func.coalesce(BreakTable.kind, "") == "self-exclusion"),
        )
        .outerjoin(ApplicationTable, ApplicationTable.account_id == AccountTable.id)
        .outerjoin(BreakTable, BreakTable.account_id == AccountTable.id)
        .where(
            AccountTable.code != bindparam("code"),
            AccountTable.kind == "player",
            or_(
                (func.lower(AccountTable.name) == func.lower(bindparam("name"))),
                (ApplicationTable.phone == bindparam("phone")) & (bindparam("phone") != ""),
            ),
            or_(AccountTable.name != "", func.coalesce(ApplicationTable.phone, "") != ""),
        )
        .order_by(AccountTable.code)
    )
)

# Those who excluded themselves are few: an import of many accounts asks for each of its rows.
_EXCLUDED = Query(
    lambda: (
        select(AccountTable.name, func.coalesce(ApplicationTable.phone, ""))
        .select_from(BreakTable)
        .join(AccountTable, AccountTable.id == BreakTable.account_id)
        .outerjoin(ApplicationTable, ApplicationTable.account_id == AccountTable.id)
        .where(BreakTable.kind == "self-exclusion")
    )
)


def find_break(reader: Reader, account_id: int) -> BreakRow | None:
    """The last break of an account, whether it still runs or not."""
    row = reader.one(_BREAK, account=account_id)
    return None if row is None else BreakRow(*row)


def list_own_limits(reader: Reader, account_id: int) -> list[OwnLimitRow]:
    """What a player limited."""
    return [OwnLimitRow(*row) for row in reader.all(_OWN_LIMITS, account=account_id)]


def find_lost(reader: Reader, account_id: int, place: int) -> tuple[int, int]:
    """Cents lost on a day (by its place in the week) and in the whole of the open week."""
    row = reader.one(_LOST, account=account_id, place=place)
    return (0, 0) if row is None else (int(row[0]), int(row[1]))


def list_applications(reader: Reader) -> list[Application]:
    """The accounts that wait for approval or were sent back, the oldest first."""
    return [Application(*row) for row in reader.all(_WAITING)]


def find_contact(reader: Reader, account_id: int) -> Contact:
    """How the person of an account is reached and known."""
    row = reader.one(_CONTACT, account=account_id)
    return Contact() if row is None else Contact(*row)


def is_like_excluded(reader: Reader, name: str, phone: str) -> bool:
    """Whether a name or phone is that of somebody who excluded themselves."""
    wanted = name.casefold()
    return any(
        (wanted != "" and wanted == named.casefold()) or (phone != "" and phone == called)
        for named, called in reader.all(_EXCLUDED)
    )


def list_likenesses(reader: Reader, code: str, name: str, phone: str) -> list[Likeness]:
    """Other players with the same name or phone; a blank name or phone is like nobody's."""
    rows = reader.all(_LIKE, code=code, name=name or "\0", phone=phone)
    return [Likeness(like, named, status, bool(out)) for like, named, status, out in rows]
