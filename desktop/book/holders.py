"""Users as holders of rights, and the part of the account tree that some are held to."""

from collections.abc import Mapping
from functools import lru_cache

import orjson
from sqlalchemy import select
from sqlalchemy.sql import bindparam

from desktop.book.remembering import remembered
from desktop.book.statements import Query, Reader, Row
from desktop.book.tables.house import UserTable
from desktop.book.tables.people import AccountTable
from desktop.domain.rights import Band, Holder, Right, Role

_HOLDER = Query(
    lambda: select(
        UserTable.name,
        UserTable.role,
        UserTable.active,
        UserTable.account_id,
        UserTable.rights,
    ).where(UserTable.id == bindparam("user"))
)
_START = (
    select(AccountTable.id, AccountTable.parent_id)
    .where(AccountTable.id == bindparam("account"))
    .cte("path", recursive=True)
)
_PATH = _START.union(
    select(AccountTable.id, AccountTable.parent_id).join(
        _START, AccountTable.id == _START.c.parent_id
    )
)
_IS_ABOVE = Query(lambda: select(_PATH.c.id).where(_PATH.c.id == bindparam("above")))
_TOP = (
    select(AccountTable.id).where(AccountTable.id == bindparam("top")).cte("part", recursive=True)
)
_PART = _TOP.union(select(AccountTable.id).join(_TOP, AccountTable.parent_id == _TOP.c.id))
_IN_PART = Query(lambda: select(_PART.c.id))


def find_holder(reader: Reader, user_id: int) -> Holder | None:
    """The user with their role and rights as the tables hold them now."""
    return remembered(reader, _read_holder, user_id)


def _read_holder(reader: Reader, user_id: int) -> Holder | None:
    row = reader.one(_HOLDER, user=user_id)
    if row is None:
        return None
    return _holder_of(user_id, row)


@lru_cache(maxsize=256)
def _holder_of(user_id: int, row: Row) -> Holder:
    name, role, active, part, given = row
    return Holder(user_id, name, Role(role), part, given_rights(given), bool(active))


def is_within(reader: Reader, part: int | None, account_id: int | None) -> bool:
    """Whether an account is in this part of the tree; everything is in the whole tree."""
    if part is None:
        return True
    return account_id is not None and bool(reader.all(_IS_ABOVE, account=account_id, above=part))


def list_part(reader: Reader, part: int) -> frozenset[int]:
    """The ids of an account and of all below it."""
    return frozenset(row[0] for row in reader.all(_IN_PART, top=part))


def given_rights(text: str) -> dict[Right, Band]:
    """What was given to one user, from the column."""
    if not text:
        return {}
    return {Right(name): Band(*band) for name, band in orjson.loads(text).items()}


def given_rights_text(given: Mapping[str, list[int | None]]) -> str:
    """What was given to one user, for the column; empty where nothing was."""
    return orjson.dumps(given, option=orjson.OPT_SORT_KEYS).decode() if given else ""
