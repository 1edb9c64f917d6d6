"""What a ticket meets when it is accepted: settled events, and the agents above its account."""

from collections.abc import Sequence
from functools import cache

import orjson
from sqlalchemy import Text, cast, func, literal, null, or_, select
from sqlalchemy.sql import bindparam

from desktop.book.remembering import remembered
from desktop.book.statements import Query, Reader
from desktop.book.tables.board import EventTable
from desktop.book.tables.foundation import HOUSE_ID, aliased
from desktop.book.tables.people import AccountTable

_EVENTS = select(func.json_each(bindparam("events")).table_valued("value").c.value)
_SETTLED = (
    select(EventTable.id)
    .where(EventTable.id.in_(_EVENTS), EventTable.settled.is_not(None))
    .limit(1)
)
_ABOVE = aliased(AccountTable)
_UP = (
    select(AccountTable.parent_id.label("above"), literal("").label("path"))
    .where(AccountTable.id == bindparam("account"))
    .cte("up", recursive=True)
)
_UP = _UP.union_all(
    select(_ABOVE.parent_id, cast(_ABOVE.id, Text).concat("/").concat(_UP.c.path)).where(
        _ABOVE.id == _UP.c.above, _ABOVE.parent_id.is_not(None)
    )
)
_PATH = Query(lambda: select(_UP.c.path).order_by(func.length(_UP.c.path).desc()).limit(1))
_IS_ANY_SETTLED = Query(lambda: _SETTLED)
# Above the house; an account that is not there has not even that above it.
_NOBODY = 0


def is_any_settled(reader: Reader, events: Sequence[int]) -> bool:
    """Whether one of these events is settled already."""
    return reader.one(_IS_ANY_SETTLED, events=orjson.dumps(events).decode()) is not None


def find_path(reader: Reader, account_id: int, events: Sequence[int]) -> tuple[bool, str | None]:
    """Whether one of the events is settled already, and the path of the account.

    In one look for all legs, because nearly every ticket is given before its events are settled
    (goal 1). The path is the accounts above this one, the highest first and without the house,
    each id with a slash; None where there is no such account.
    """
    values = {f"event_{no}": event for no, event in enumerate(events)}
    row = reader.one(_settled_and_parent(len(events)), account=account_id, **values)
    settled, parent = row or (None, None)
    if parent is None or parent == _NOBODY:
        return settled is not None, None if parent is None else ""
    return settled is not None, remembered(reader, find_path_below, parent)


def find_path_below(reader: Reader, account_id: int) -> str:
    """The path of those directly below an account; read from the tree alone."""
    if account_id == HOUSE_ID:
        return ""
    (above,) = reader.one(_PATH, account=account_id) or ("",)
    return f"{above}{account_id}/"


@cache
def _settled_and_parent(count: int) -> Query:
    above = func.coalesce(AccountTable.parent_id, _NOBODY)
    parent = select(above).where(AccountTable.id == bindparam("account"))
    if not count:
        return Query(lambda: select(null(), parent.scalar_subquery()))
    are_these = or_(*(EventTable.id == bindparam(f"event_{no}") for no in range(count)))
    settled = select(EventTable.id).where(are_these, EventTable.settled.is_not(None)).limit(1)
    return Query(lambda: select(settled.scalar_subquery(), parent.scalar_subquery()))
