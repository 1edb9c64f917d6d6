"""Names that two stations gave at once: the later one stands under another, for it has its id.

Wagers may have been taken already for what it names.
"""

from collections.abc import Collection, Iterator, Mapping, Sequence
from itertools import count

import orjson
from sqlalchemy import func, select
from sqlalchemy.sql import bindparam

from desktop.book.facts import Fact, origin
from desktop.book.fold.changes import Change
from desktop.book.fold.conflicts import tell_conflict
from desktop.book.statements import Query, Reader
from desktop.book.tables.house import UserTable
from desktop.book.tables.line_types import LineTypeTable
from desktop.book.tables.people import AccountTable
from desktop.domain.numbers import station_letters

_NAMES = select(func.json_each(bindparam("names")).table_valued("value").c.value)
ACCOUNT_CODES = Query(lambda: select(AccountTable.code).where(AccountTable.code.in_(_NAMES)))
USER_NAMES = Query(lambda: select(UserTable.name))
_CODES = Query(
    lambda: select(AccountTable.id, AccountTable.code).where(AccountTable.id.in_(_NAMES))
)
# Nearly always it is one; to ask for several costs three times as much.
_ONE_CODE = Query(lambda: select(AccountTable.code).where(AccountTable.code == bindparam("code")))
LINE_TYPE_NAMES = Query(lambda: select(LineTypeTable.name).where(LineTypeTable.name.in_(_NAMES)))


def free_names(
    reader: Reader, fact: Fact, taken: Query, wanted: Sequence[str], between: str = ""
) -> dict[str, str]:
    """The names that things get, by those that were wanted: as a rule the same.

    Args:
        reader: An open book.
        fact: What makes them; the letters of its station follow a name that is taken.
        taken: Which of some names are taken, such as `ACCOUNT_CODES`.
        wanted: As the fact says them.
        between: What stands before the letters.
    """
    given = {name: name for name in wanted}
    clashing = _find_taken(reader, taken, wanted)
    for name in (name for name in wanted if name in clashing):
        station, _ = origin(fact.number)
        beside = f"{name}{between}{station_letters(station)}"
        used = {*given.values()}
        for no in count(1):
            candidate = beside if no == 1 else f"{beside}{no}"
            if candidate not in used and not _find_taken(reader, taken, [candidate]):
                given[name] = candidate
                break
    return given


def tell_renamed(fact: Fact, given: Mapping[str, str]) -> Iterator[Change]:
    """A row for each name that was taken."""
    for wanted, name in given.items():
        if wanted != name:
            yield tell_conflict(fact, "renamed", wanted, wanted, name)


def _find_taken(reader: Reader, taken: Query, names: Collection[str]) -> set[str]:
    """Which of the names are taken; nobody tells those of users apart by capitals (UX sign-in)."""
    if taken is USER_NAMES:
        users = {str(name).casefold() for (name,) in reader.all(taken)}
        return {name for name in names if name.casefold() in users}
    if taken is ACCOUNT_CODES and len(names) == 1:
        return {name for name in names if reader.one(_ONE_CODE, code=name) is not None}
    rows = reader.all(taken, names=orjson.dumps([*names]).decode())
    return {str(name) for (name,) in rows}


def find_codes(reader: Reader, accounts: Sequence[int]) -> dict[int, str]:
    """The codes of accounts by their ids."""
    return dict(reader.all(_CODES, names=orjson.dumps(accounts).decode()))
