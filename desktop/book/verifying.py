"""`verify`: the chain is unbroken, replayed tables equal the live ones, the ledger sums to zero."""

from dataclasses import dataclass, replace
from functools import cache
from hashlib import sha256
from itertools import zip_longest

import orjson
from sqlalchemy import Table, func, select

from desktop.book.chain import find_break
from desktop.book.codec import CodecError
from desktop.book.history import require_history
from desktop.book.links import Break
from desktop.book.queries.sides import both_sides
from desktop.book.replaying import check_and_replay, replay
from desktop.book.statements import ConnectionReader, Query, Row
from desktop.book.tables.every import FOLDED, METADATA
from desktop.book.tables.journal import FactTable
from desktop.book.tables.people import AccountTable
from desktop.domain.sentences import say
from desktop.progress import Progress, silent

_COUNT = Query(lambda: select(func.count()).select_from(FactTable))
_LEDGER = both_sides(
    lambda side: select(side.account_id.label("account_id"), side.cents.label("cents"))
).subquery()
_POSTED = (
    select(_LEDGER.c.account_id, func.sum(_LEDGER.c.cents).label("cents"))
    .group_by(_LEDGER.c.account_id)
    .subquery()
)
_POSTED_CENTS = func.coalesce(_POSTED.c.cents, 0)
# A posting and its counter-posting are one row, so balances that agree with it sum to zero.
_UNBALANCED = Query(
    lambda: (
        select(AccountTable.code, AccountTable.balance, _POSTED_CENTS)
        .outerjoin(_POSTED, _POSTED.c.account_id == AccountTable.id)
        .where(AccountTable.balance != _POSTED_CENTS)
        .order_by(AccountTable.id)
        .limit(1)
    )
)


@dataclass(frozen=True, slots=True)
class Verification:
    """What `verify` found.

    Attributes:
        facts: How many facts the journal has.
        rows: How many rows each folded table has.
        state: Hash over the tables as the confirmed facts left them, hex.
        difference: The first thing that is wrong, in words; None when all agrees.
        broken_at: The place of the first fact that does not fit the chain; None where none is.
    """

    facts: int
    rows: dict[str, int]
    state: str
    difference: str | None
    broken_at: int | None = None


def verify(
    reader: ConnectionReader, progress: Progress = silent, *, deep: bool = False
) -> Verification:
    """Check the whole book against its journal.

    The journal is replayed into a second set of tables, which are compared row by row.

    Args:
        reader: Of the book.
        progress: Told facts done and facts in all.
        deep: Follow every link from the first fact on, sealed or not
            (`desktop.book.chain.find_break` says what that finds).

    Raises:
        HistoryError: Facts of the book are still being fetched.
    """
    require_history(reader)
    total = int((reader.one(_COUNT) or (0,))[0])
    broken = find_break(reader, total, progress, deep=True) if deep else None
    if broken is not None:
        return _broken(total, broken)
    confirmed: list[str] = []

    def keep_state(tables: ConnectionReader) -> None:
        confirmed.append(hash_tables(tables).hex())

    try:
        replica = (replay if deep else check_and_replay)(
            reader, total, progress, when_confirmed=keep_state
        )
    except CodecError:
        # What slid from one column into another is under the same digest, and no JSON any more.
        broken = find_break(reader, total, progress, deep=True)
        if broken is None:
            raise
        return _broken(total, broken)
    if isinstance(replica, Break):
        return _broken(total, replica)
    try:
        found = _compare(reader, replica, total)
        return replace(found, state=confirmed[0]) if confirmed else found
    finally:
        replica.close()


def _broken(total: int, broken: Break) -> Verification:
    return Verification(total, {}, "", broken.problem, broken.seq)


def hash_tables(reader: ConnectionReader) -> bytes:
    """The hash over all folded tables as a reader sees them."""
    state = sha256()
    for name, (_, digest) in digest_tables(reader).items():
        state.update(name.encode() + digest)
    return state.digest()


def digest_tables(reader: ConnectionReader) -> dict[str, tuple[int, bytes]]:
    """How many rows each folded table has, and the hash over them."""
    digests = {}
    for name in FOLDED:
        count, digest = 0, sha256()
        for row in reader.stream(_everything(METADATA.tables[name])):
            digest.update(orjson.dumps(row))
            count += 1
        digests[name] = count, digest.digest()
    return digests


def _compare(live: ConnectionReader, replica: ConnectionReader, total: int) -> Verification:
    rows: dict[str, int] = {}
    state = sha256()
    difference: str | None = None
    for name in FOLDED:
        table = METADATA.tables[name]
        rows[name], digest, found = _compare_table(table, live, replica)
        state.update(name.encode() + digest)
        difference = difference or found
    unbalanced = live.one(_UNBALANCED)
    if difference is None and unbalanced is not None:
        code, balance, posted = unbalanced
        difference = say(
            "the balance of {code} is {balance} cents, but its postings sum to {posted}",
            code=code,
            balance=balance,
            posted=posted,
        )
    return Verification(total, rows, state.hexdigest(), difference)


def _compare_table(
    table: Table, live: ConnectionReader, replica: ConnectionReader
) -> tuple[int, bytes, str | None]:
    everything = _everything(table)
    digest = sha256()
    count = 0
    difference: str | None = None
    for ours, theirs in zip_longest(live.stream(everything), replica.stream(everything)):
        if ours is not None:
            count += 1
            digest.update(orjson.dumps(ours))
        if ours != theirs and difference is None:
            difference = _describe(table, ours, theirs)
    return count, digest.digest(), difference


@cache
def _everything(table: Table) -> Query:
    return Query(lambda: select(table).order_by(*table.primary_key))


def _describe(table: Table, ours: Row | None, theirs: Row | None) -> str:
    if ours is None or theirs is None:
        where = "the replayed tables" if ours is None else "the live tables"
        return say(
            "table {name} has a row only in {where}: {part}",
            name=table.name,
            where=where,
            part=ours or theirs,
        )
    names = [column.name for column in table.columns]
    name, ours_value, theirs_value = next(
        (name, a, b) for name, a, b in zip(names, ours, theirs, strict=True) if a != b
    )
    key = [v for c, v in zip(table.columns, ours, strict=True) if c.primary_key]
    return say(
        "table {name}, row {key}, column {name2}: live {ours_value}, replayed {theirs_value}",
        name=table.name,
        key=key,
        name2=name,
        ours_value=repr(ours_value),
        theirs_value=repr(theirs_value),
    )
