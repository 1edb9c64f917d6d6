"""The tree of accounts with what was agreed with each: settings as they are inherited."""

from collections import defaultdict
from collections.abc import Iterator, Mapping
from datetime import date
from typing import NamedTuple

from sqlalchemy import or_, select
from sqlalchemy.sql import bindparam

from desktop.book.statements import Query, Reader
from desktop.book.tables.house import SettingTable
from desktop.book.tables.people import AccountTable
from desktop.domain.agreements import AGREEMENT_KEYS, Values, inherit
from desktop.domain.settings.kinds import Value, read_kept
from desktop.domain.settings.registry import find_setting
from desktop.domain.settings.resolving import SetValue

_ACCOUNTS = Query(
    lambda: select(
        AccountTable.id,
        AccountTable.parent_id,
        AccountTable.code,
        AccountTable.name,
        AccountTable.kind,
        AccountTable.balance,
        AccountTable.pending,
    ).order_by(AccountTable.code)
)
_AGREED = Query(
    lambda: select(
        SettingTable.account_id,
        SettingTable.key,
        SettingTable.value,
        SettingTable.temporary,
        SettingTable.until,
    ).where(or_(*(SettingTable.key.like(f"{key}%") for key in AGREEMENT_KEYS)))
)


_SET = Query(
    lambda: select(SettingTable.account_id).where(SettingTable.key == bindparam("key")).limit(1)
)


# By account and key the value that is supposed; None is: none of its own.
AsIf = Mapping[int, Mapping[str, Value | None]]


class Account(NamedTuple):
    """An account as it stands; cents from its own side."""

    id: int
    parent_id: int | None
    code: str
    name: str
    kind: str
    balance: int
    pending: int


class Agreed(NamedTuple):
    """An account with the values that count for it."""

    account: Account
    values: Values


def list_agreed(reader: Reader, day: date, as_if: AsIf | None = None) -> list[Agreed]:
    """Every account by code, with what counts for it on a figure day.

    Args:
        reader: An open book.
        day: Temporary values count through their last day.
        as_if: Values that are supposed in the place of what accounts have of their own.
    """
    accounts = [Account(*row) for row in reader.all(_ACCOUNTS)]
    own = _own_values(reader, day)
    for account_id, changes in (as_if or {}).items():
        kept = {**own.get(account_id, {}), **changes}
        own[account_id] = {key: value for key, value in kept.items() if value is not None}
    below: dict[int | None, list[Account]] = defaultdict(list)
    for account in accounts:
        below[account.parent_id].append(account)
    values = dict(_walk(None, {}, below, own))
    return [Agreed(account, values[account.id]) for account in accounts]


def is_set_anywhere(reader: Reader, key: str) -> bool:
    """Whether any account has a value of its own for a key; as a rule nobody has for most."""
    return reader.one(_SET, key=key) is not None


def _own_values(reader: Reader, day: date) -> dict[int, dict[str, Value]]:
    found: dict[int, dict[str, Value]] = defaultdict(dict)
    for account_id, key, value, temporary, until in reader.all(_AGREED):
        setting = find_setting(key)
        kept = SetValue(0, "", key, value, temporary, until).at(day)
        # A setting of a later version of the program says nothing to this one.
        if setting is not None and kept is not None:
            found[account_id][key] = read_kept(setting.kind, kept)
    return found


def _walk(
    parent_id: int | None,
    above: Values,
    below: Mapping[int | None, list[Account]],
    own: Mapping[int, Values],
) -> Iterator[tuple[int, Values]]:
    for account in below.get(parent_id, ()):
        values = inherit(above, own.get(account.id, {}))
        yield account.id, values
        yield from _walk(account.id, values, below, own)
