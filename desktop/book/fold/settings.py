"""Folds of settings: values that last, and temporary ones beside them."""

from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from sqlalchemy import select
from sqlalchemy.sql import bindparam

from desktop.book.facts import Fact
from desktop.book.fold.changes import Change, Put
from desktop.book.statements import Query, Reader, Row
from desktop.book.tables.house import SettingTable

_SETTING = Query(
    lambda: select(SettingTable.value, SettingTable.temporary, SettingTable.until).where(
        SettingTable.account_id == bindparam("account"), SettingTable.key == bindparam("key")
    )
)
_NOT_SET = (None, None, None)


def change_settings(reader: Reader, fact: Fact) -> Iterator[Change]:
    """Fold `settings.changed`: one account's."""
    body = fact.body
    rows = changed_rows(reader, body["account"], body["changes"], body["through"])
    if rows:
        yield Put("setting", rows)


def change_many_settings(reader: Reader, fact: Fact) -> Iterator[Change]:
    """Fold `settings.mass_changed`: those of many accounts at once."""
    rows = [
        row
        for account_id, changes in fact.body["changes"]
        for row in changed_rows(reader, account_id, changes, fact.body["through"])
    ]
    if rows:
        yield Put("setting", rows)


def changed_rows(
    reader: Reader, account_id: int, changes: Mapping[str, Sequence[Any]], through: str | None
) -> list[Row]:
    """The rows of one account as they become; none when a named old value is no longer current."""
    rows: list[Row] = []
    for key, (old, new) in changes.items():
        value, temporary, until = reader.one(_SETTING, account=account_id, key=key) or _NOT_SET
        if (value if through is None else temporary) != _kept(old):
            return []
        if through is None:
            rows.append((account_id, key, _kept(new), temporary, until))
        else:
            ends = through if new is not None else None
            rows.append((account_id, key, value, _kept(new), ends))
    return rows


def _kept(value: int | str | None) -> str | None:
    return None if value is None else str(value)
