"""What accounts have set themselves, and what reaches an account from above."""

import json
from collections.abc import Iterable
from dataclasses import dataclass

from sqlalchemy import func, or_, select
from sqlalchemy.sql import bindparam

from desktop.book.path_to_house import path_to_house
from desktop.book.queries.expressions import accounts_under
from desktop.book.statements import Query, Reader
from desktop.book.tables.foundation import HOUSE_ID
from desktop.book.tables.house import SettingTable
from desktop.book.tables.people import AccountTable
from desktop.domain.settings.resolving import SetValue


@dataclass(frozen=True, slots=True)
class OwnSetting:
    """What one account has set, as the book keeps it; None where it is inherited."""

    account_id: int
    key: str
    value: str | None
    temporary: str | None
    until: str | None


@dataclass(frozen=True, slots=True)
class PathAccount:
    """An account on the way to the house: depth 0 is the account itself."""

    depth: int
    id: int
    code: str
    kind: str


_PATH = path_to_house()
_IS_SET = or_(SettingTable.value.is_not(None), SettingTable.temporary.is_not(None))
_VALUES = (SettingTable.key, SettingTable.value, SettingTable.temporary, SettingTable.until)
_ON_PATH = Query(
    lambda: (
        select(_PATH.c.depth, _PATH.c.code, *_VALUES)
        .join(SettingTable, SettingTable.account_id == _PATH.c.id)
        .where(_IS_SET)
        .order_by(_PATH.c.depth, SettingTable.key)
    )
)
_ACCOUNTS_ON_PATH = Query(
    lambda: (
        select(_PATH.c.depth, AccountTable.id, AccountTable.code, AccountTable.kind)
        .join(AccountTable, AccountTable.id == _PATH.c.id)
        .order_by(_PATH.c.depth)
    )
)
_BELOW = accounts_under(bindparam("account"))
_SET_BELOW = Query(
    lambda: (
        select(AccountTable.id, *_VALUES)
        .join(SettingTable, SettingTable.account_id == AccountTable.id)
        .where(AccountTable.id.in_(_BELOW), _IS_SET)
        .order_by(AccountTable.code, SettingTable.key)
    )
)
_IDS = select(func.json_each(bindparam("ids")).table_valued("value").c.value)
_OWN = Query(
    lambda: (
        select(SettingTable.account_id, *_VALUES)
        .where(SettingTable.account_id.in_(_IDS), _IS_SET)
        .order_by(SettingTable.account_id, SettingTable.key)
    )
)
_ENDED = Query(
    lambda: (
        select(SettingTable.account_id, *_VALUES)
        .where(
            SettingTable.temporary.is_not(None),
            SettingTable.until >= bindparam("first"),
            SettingTable.until < bindparam("today"),
        )
        .order_by(SettingTable.until, SettingTable.account_id, SettingTable.key)
    )
)
_CREDIT_BELOW = Query(
    lambda: select(func.coalesce(func.sum(AccountTable.credit_limit), 0)).where(
        AccountTable.id.in_(_BELOW), AccountTable.kind == "player"
    )
)


def list_set_values(reader: Reader, account_id: int) -> list[SetValue]:
    """What the account and those above it have set, the nearest first."""
    return [SetValue(*row) for row in reader.all(_ON_PATH, account=account_id)]


def list_path(reader: Reader, account_id: int) -> list[PathAccount]:
    """The account and those above it up to the house."""
    return [PathAccount(*row) for row in reader.all(_ACCOUNTS_ON_PATH, account=account_id)]


def list_set_below(reader: Reader, account_id: int) -> list[OwnSetting]:
    """Everything that an account and those below it have set, by code and key."""
    return [OwnSetting(*row) for row in reader.all(_SET_BELOW, account=account_id)]


def list_own_settings(reader: Reader, ids: Iterable[int]) -> list[OwnSetting]:
    """Everything that these accounts have set themselves."""
    rows = reader.all(_OWN, ids=json.dumps(sorted(set(ids))))
    return [OwnSetting(*row) for row in rows]


def list_ended_between(reader: Reader, first: str, today: str) -> list[OwnSetting]:
    """Temporary values whose last day was `first` or later, and before `today` (ISO)."""
    return [OwnSetting(*row) for row in reader.all(_ENDED, first=first, today=today)]


def find_house_setting(reader: Reader, key: str) -> str | None:
    """What the house itself has set for good, as the book keeps it."""
    rows = list_own_settings(reader, [HOUSE_ID])
    return next((row.value for row in rows if row.key == key), None)


def sum_credit_below(reader: Reader, account_id: int) -> int:
    """Cents: the credit limits of all players below an account together."""
    row = reader.one(_CREDIT_BELOW, account=account_id)
    return 0 if row is None else int(row[0])
