"""Questions about the book itself, its users and its accounts."""

from dataclasses import dataclass
from typing import NamedTuple

from sqlalchemy import exists, func, or_, select
from sqlalchemy.sql import bindparam

from desktop.book.facts import address, origin
from desktop.book.membership import NotAStationError
from desktop.book.queries.expressions import accounts_under
from desktop.book.statements import Query, Reader
from desktop.book.tables.holds import HoldTable
from desktop.book.tables.house import BookTable, RulesTable, SettingTable, UserTable
from desktop.book.tables.people import AccountTable, BreakTable, OwnLimitTable
from desktop.book.tables.wagers import TicketTable
from desktop.domain.accounts import available


@dataclass(frozen=True, slots=True)
class BookRow:
    """The operation: `open_week` is an ISO day, `rules` the current version as JSON text."""

    name: str
    timezone: str
    week_start: int
    cut_hour: int
    currency: str
    open_week: str
    rules_version: int
    rules: str
    demo: int
    practice: int


@dataclass(frozen=True, slots=True)
class UserRow:
    """A user with the hashes that sign-in compares, and the rights given singly as JSON."""

    id: int
    name: str
    role: str
    pin_hash: str
    password_hash: str
    system_user: str
    active: int
    account_id: int | None
    rights: str


@dataclass(frozen=True, slots=True)
class AccountRow:
    """An account with its money in cents, from its own side.

    Attributes:
        free_play: Given and not yet wagered; no money.
        reserved: Withdrawals asked for and not yet paid, and wagers that wait for a supervisor.
        credit_stopped: 1 where there is no credit until a debt is paid.
    """

    id: int
    code: str
    name: str
    kind: str
    parent_id: int | None
    status: str
    credit_limit: int
    balance: int
    pending: int
    free_play: int
    reserved: int
    credit_stopped: int

    @property
    def usable_credit(self) -> int:
        """What of the credit limit counts: nothing while it is stopped and anything is owed."""
        return 0 if self.credit_stopped and self.balance < 0 else self.credit_limit

    @property
    def available(self) -> int:
        """What can still be risked, temporary credit aside (RULES 25.1)."""
        return available(self.usable_credit, self.balance, self.pending, withdrawals=self.reserved)


_BOOK = Query(
    lambda: select(
        BookTable.name,
        BookTable.timezone,
        BookTable.week_start,
        BookTable.cut_hour,
        BookTable.currency,
        BookTable.open_week,
        BookTable.rules,
        RulesTable.body,
        BookTable.demo,
        BookTable.practice,
    ).join(RulesTable, RulesTable.version == BookTable.rules)
)
_USERS = Query(lambda: select(UserTable).order_by(UserTable.id))
_ACCOUNT_COLUMNS = (
    AccountTable.id,
    AccountTable.code,
    AccountTable.name,
    AccountTable.kind,
    AccountTable.parent_id,
    AccountTable.status,
    AccountTable.credit_limit,
    AccountTable.balance,
    AccountTable.pending,
    AccountTable.free_play,
    AccountTable.reserved,
    AccountTable.credit_stopped,
)
_ACCOUNTS = Query(lambda: select(*_ACCOUNT_COLUMNS).order_by(AccountTable.code))
_PLAYERS_UNDER = Query(
    lambda: (
        select(*_ACCOUNT_COLUMNS)
        .where(
            AccountTable.id.in_(accounts_under(bindparam("root"))), AccountTable.kind == "player"
        )
        .order_by(AccountTable.code)
    )
)
_BY_CODE = Query(lambda: select(*_ACCOUNT_COLUMNS).where(AccountTable.code == bindparam("code")))
_BY_ID = Query(lambda: select(*_ACCOUNT_COLUMNS).where(AccountTable.id == bindparam("id")))
_TO_WAGER = Query(
    lambda: select(
        *_ACCOUNT_COLUMNS,
        select(BookTable.rules).scalar_subquery(),
        or_(
            exists().where(BreakTable.account_id == AccountTable.id),
            exists().where(OwnLimitTable.account_id == AccountTable.id),
        ),
        exists().where(SettingTable.account_id == AccountTable.id),
        or_(
            exists().where(
                TicketTable.account_id == AccountTable.id,
                TicketTable.id > bindparam("read_back"),
                TicketTable.quoted == bindparam("quoted"),
            ),
            exists().where(
                HoldTable.account_id == AccountTable.id,
                HoldTable.id > bindparam("read_back"),
                func.json_extract(HoldTable.wager, "$.quoted") == bindparam("quoted"),
            ),
        ),
    ).where(AccountTable.id == bindparam("id"))
)


def find_book(reader: Reader) -> BookRow:
    """The one row that describes the operation.

    Raises:
        NotAStationError: A new station's copy that is still being fetched.
    """
    row = reader.one(_BOOK)
    if row is None:
        raise NotAStationError(
            "The book is still being fetched from its server. Nothing was changed. Go on with"
            " “bookdesk enrol” on this file; what is here already is not fetched again."
        )
    return BookRow(*row)


def list_users(reader: Reader) -> list[UserRow]:
    """All users, oldest first."""
    return [UserRow(*row) for row in reader.all(_USERS)]


def list_accounts(reader: Reader) -> list[AccountRow]:
    """The whole tree, by code."""
    return [AccountRow(*row) for row in reader.all(_ACCOUNTS)]


def list_players_under(reader: Reader, account_id: int) -> list[AccountRow]:
    """The players at and below an account, by code."""
    return [AccountRow(*row) for row in reader.all(_PLAYERS_UNDER, root=account_id)]


def find_account(reader: Reader, code: str) -> AccountRow | None:
    """The account with this code, in capitals."""
    row = reader.one(_BY_CODE, code=code)
    return None if row is None else AccountRow(*row)


def find_account_by_id(reader: Reader, account_id: int) -> AccountRow | None:
    """The account with this id."""
    row = reader.one(_BY_ID, id=account_id)
    return None if row is None else AccountRow(*row)


class ToWager(NamedTuple):
    """What an accept asks first of an account.

    Attributes:
        rules: The current version.
        protects_itself: Whether the player ever took a break or set a limit of their own.
        has_settings: Whether anything was ever set on the account itself.
        is_taken: Whether the wager that was read back is a ticket already, or waits.
    """

    account: AccountRow
    rules: int
    protects_itself: bool
    has_settings: bool
    is_taken: bool


def find_account_to_wager(
    reader: Reader, account_id: int, quoted: int | None = None
) -> ToWager | None:
    """The account with this id and what else an accept asks, in one look (goal 1).

    Args:
        reader: The book.
        account_id: The account.
        quoted: The address of the wager in its read-back, if it was one.
    """
    read_back = None if quoted is None else address(*origin(quoted))
    row = reader.one(_TO_WAGER, id=account_id, read_back=read_back, quoted=quoted)
    if row is None:
        return None
    *account, rules, protects_itself, has_settings, is_taken = row
    return ToWager(
        AccountRow(*account), rules, bool(protects_itself), bool(has_settings), bool(is_taken)
    )
