"""Floor E: tables made anew from a journal that is verified on the way."""

import hashlib
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import islice
from pathlib import Path
from typing import Any

import orjson
from sqlcipher3 import dbapi2

from benchmarks.floors import journal
from benchmarks.floors.schema import (
    INSERT_LEG,
    INSERT_TICKET,
    LEG_EVENT,
    LEG_TICKET,
    POSTING_ACCT,
    TABLES,
    TICKET_ACCT,
)

GROUP = 50_000
POST = (
    "insert into posting select null, seq, acct, 20000, -risk from ticket",
    "insert into posting select null, seq, 99999, 20000, risk from ticket",
    "insert into balance select acct, sum(cents) from posting group by 1",
)
INDEXES = (TICKET_ACCT, LEG_EVENT, LEG_TICKET, POSTING_ACCT)


@dataclass(frozen=True, slots=True)
class Accepted:
    """A body of the journal, decoded."""

    ticket: int
    account: int
    risk: int
    win: int
    at: int
    legs: list[list[int]]


@dataclass(slots=True)
class State:
    """An open journal, and the file that the tables go to."""

    journal: journal.State
    tables: Any

    def close(self) -> None:
        """Close both files."""
        self.journal.close()
        self.tables.close()


def make(folder: Path, size: int, history: int) -> None:
    """Make the journal with `size` rows."""
    journal.make(folder, size, history)


def open_state(folder: Path, size: int) -> State:
    """Open the journal, and an empty file beside it."""
    tables = dbapi2.connect(str(folder / "rebuilt.db"), isolation_level=None)
    for pragma in ("journal_mode=off", "synchronous=off"):
        tables.execute(f"pragma {pragma}")
    for statement in TABLES:
        tables.execute(statement)
    return State(journal.open_state(folder, size), tables)


def run(state: State) -> None:
    """Verify, decode and write every ticket; then postings, balances and indexes by SQL."""
    tables = state.tables
    tables.execute("begin")
    facts = _verified(state.journal)
    while group := list(islice(facts, GROUP)):
        tables.executemany(INSERT_TICKET, (_ticket(fact) for fact in group))
        tables.executemany(INSERT_LEG, (leg for fact in group for leg in _legs(fact)))
    for statement in (*POST, *INDEXES, "commit"):
        tables.execute(statement)


def _verified(state: journal.State) -> Iterator[Accepted]:
    chain, sha256 = journal.NO_CHAIN, hashlib.sha256
    for body, link in state.connection.execute(journal.FACTS):
        chain = sha256(chain + body).digest()
        if chain != link:
            raise journal.BrokenChainError
        read = orjson.loads(body)
        yield Accepted(read["t"], read["a"], read["r"], read["w"], read["at"], read["legs"])


def _ticket(fact: Accepted) -> tuple[int, ...]:
    return (fact.ticket, fact.account, fact.at, 2, fact.risk, fact.win, 0, 0, fact.ticket)


def _legs(fact: Accepted) -> Iterator[tuple[int, ...]]:
    for place, (event, market, side, line, price) in enumerate(fact.legs):
        yield (2 * fact.ticket + place, fact.ticket, event, market, side, line, price, 0)
