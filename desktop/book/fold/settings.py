"""Folds of settings: values that last, and temporary ones beside them."""

from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from sqlalchemy import select
from sqlalchemy.sql import bindparam

from desktop.book.facts import Fact
from desktop.book.fold.changes import Change, Put
from desktop.book.fold.conflicts import Part, tell_left_out
from desktop.book.fold.names import find_codes
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
    else:
        lost = lost_settings(reader, body["account"], body["changes"], body["through"])
        yield from tell_left_out(fact, lost, is_all=True)


def change_many_settings(reader: Reader, fact: Fact) -> Iterator[Change]:
    """Fold `settings.mass_changed`: many accounts at once, but those that changed meanwhile."""
    rows: list[Row] = []
    lost: list[tuple[int, Part]] = []
    for account_id, changes in fact.body["changes"]:
        own = changed_rows(reader, account_id, changes, fact.body["through"])
        rows += own
        if not own and fact.unseen:
            parts = lost_settings(reader, account_id, changes, fact.body["through"])
            lost += [(account_id, part) for part in parts]
    if rows:
        yield Put("setting", rows)
    codes = find_codes(reader, [account_id for account_id, _ in lost]) if lost else {}
    named = ((f"{codes.get(of, of)} {key}", new, old) for of, (key, new, old) in lost)
    yield from tell_left_out(fact, named, is_all=not rows)


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


def lost_settings(
    reader: Reader, account_id: int, changes: Mapping[str, Sequence[Any]], through: str | None
) -> Iterator[Part]:
    """The settings of one account whose named old value is no longer current."""
    for key, (old, new) in changes.items():
        value, temporary, _ = reader.one(_SETTING, account=account_id, key=key) or _NOT_SET
        stands = value if through is None else temporary
        if stands != _kept(old):
            yield key, new, stands


def _kept(value: int | str | None) -> str | None:
    return None if value is None else str(value)
