"""`verify`: the chain is unbroken, replayed tables equal the live ones, the ledger sums to zero."""

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from hashlib import sha256
from itertools import zip_longest
from pathlib import Path
from typing import Any

import orjson
from sqlalchemy import Table, func, select
from sqlalchemy.sql import bindparam

from desktop.book.codec import (
    EMPTY_CHAIN,
    CodecError,
    body_hash,
    decode,
    fact_id,
    link,
)
from desktop.book.engine import BookFileError
from desktop.book.queries.sides import both_sides
from desktop.book.replaying import replay
from desktop.book.statements import ConnectionReader, Query, Row
from desktop.book.tables.every import FOLDED, METADATA
from desktop.book.tables.journal import FactTable
from desktop.book.tables.people import AccountTable
from desktop.domain.sentences import say
from desktop.progress import Progress, silent

TAIL = 200

_FACTS = Query(select(FactTable).order_by(FactTable.seq))
_FACTS_AFTER = Query(
    select(FactTable).where(FactTable.seq >= bindparam("first")).order_by(FactTable.seq)
)
_COUNT = Query(select(func.count()).select_from(FactTable))
_LAST = Query(select(func.max(FactTable.seq)))
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
    select(AccountTable.code, AccountTable.balance, _POSTED_CENTS)
    .outerjoin(_POSTED, _POSTED.c.account_id == AccountTable.id)
    .where(AccountTable.balance != _POSTED_CENTS)
    .order_by(AccountTable.id)
    .limit(1)
)


@dataclass(frozen=True, slots=True)
class Verification:
    """What `verify` found.

    Attributes:
        facts: How many facts the journal has.
        rows: How many rows each folded table has.
        state: Hash over the confirmed tables, hex.
        difference: The first thing that is wrong, in words; None when all agrees.
        broken_at: The place of the first fact that does not fit the chain; None where none is.
    """

    facts: int
    rows: dict[str, int]
    state: str
    difference: str | None
    broken_at: int | None = None


@dataclass(frozen=True, slots=True)
class Break:
    """The first fact that does not fit the chain, and why."""

    seq: int
    problem: str


def verify(reader: ConnectionReader, progress: Progress = silent) -> Verification:
    """Check the whole book against its journal.

    The journal is replayed into a second set of tables, which are compared row by row.
    """
    total = int((reader.one(_COUNT) or (0,))[0])
    broken = find_break(reader, total, progress)
    if broken is not None:
        return Verification(total, {}, "", broken.problem, broken.seq)
    replica = replay(reader, total, progress)
    try:
        return _compare(reader, replica, total)
    finally:
        replica.close()


def check_chain(reader: ConnectionReader, total: int, progress: Progress = silent) -> str | None:
    """What is wrong with the first fact that does not fit the chain, or None."""
    broken = find_break(reader, total, progress)
    return None if broken is None else broken.problem


def find_break(reader: ConnectionReader, total: int, progress: Progress = silent) -> Break | None:
    """The first fact that does not fit the chain, or None."""
    checker = ChainChecker(EMPTY_CHAIN, 0, {})
    for done, row in enumerate(reader.stream(_FACTS), start=1):
        problem = checker.check(row)
        if problem is not None:
            return Break(row[0], problem)
        if done % 5000 == 0:
            progress(done, total, "Checking the chain")
    return None


def check_tail(reader: ConnectionReader, path: Path) -> None:
    """Check the last facts of the journal, as each opening does (SYNC 2.14).

    Raises:
        BookFileError: A fact near the end does not match its hashes.
    """
    last = int((reader.one(_LAST) or (0,))[0] or 0)
    first = max(1, last - TAIL)
    checker: ChainChecker | None = None
    for row in reader.stream(_FACTS_AFTER, first=first):
        if checker is None:
            before = EMPTY_CHAIN if row[0] == 1 else None
            checker = ChainChecker(before, row[0] - 1, {})
        problem = checker.check(row)
        if problem is not None:
            raise BookFileError(
                say(
                    "The journal of “{name}” does not match its own hashes: {problem}."
                    " Nothing was changed. Keep the file, and restore the latest backup.",
                    name=path.name,
                    problem=problem,
                )
            )


class ChainChecker:
    """Recomputes every hash of the journal, fact after fact."""

    def __init__(self, chain: bytes | None, seq: int, origins: dict[int, tuple[int, str]]) -> None:
        self._chain = chain
        self._seq = seq
        self._origins = origins

    def check(self, row: Row) -> str | None:
        """What is wrong with the next fact, or None."""
        seq, station, n, kind, header, body, received_at, chain = row
        if seq != self._seq + 1:
            return self._problem(seq, say("the fact after {seq} is missing", seq=self._seq))
        try:
            head = decode(header)
            term, problem = head["term"], self._check_header(head, row, body)
        except (CodecError, KeyError) as error:
            return self._problem(seq, say("the header cannot be read ({error})", error=error))
        if problem is not None:
            return self._problem(seq, problem)
        identifier = fact_id(header)
        if self._chain is not None and chain != link(
            self._chain, term, seq, received_at, identifier
        ):
            return self._problem(seq, say("the chain is broken here ({kind})", kind=kind))
        self._chain, self._seq = chain, seq
        self._origins[station] = (n, identifier.hex())
        return None

    def _check_header(self, head: Mapping[str, Any], row: Row, body: bytes) -> str | None:
        _, station, n, kind = row[:4]
        if head["body_h"] != body_hash(body):
            return say("the body does not match its hash ({kind})", kind=kind)
        if (head["n"], head["type"]) != (n, kind):
            return say("the header does not match its row ({kind})", kind=kind)
        last = self._origins.get(station)
        if last is not None and (n, head["prev"]) != (last[0] + 1, last[1]):
            return say("the link to the station's previous fact is broken ({kind})", kind=kind)
        return None

    def _problem(self, seq: int, problem: str) -> str:
        return say("fact {seq}: {problem}", seq=seq, problem=problem)


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
    return Query(select(table).order_by(*table.primary_key))


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
