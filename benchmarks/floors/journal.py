"""Floors D and D1: a chained journal, and its verification: every hash computed again."""

import hashlib
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from benchmarks.floors.schema import connect, create

CACHE = "cache_size=-65536"
NO_CHAIN = bytes(32)
BODY = (
    b'{"t":%d,"a":%d,"k":"accept","r":11000,"w":10000,"at":%d,'
    b'"legs":[[%d,1,0,-35,-110],[%d,2,1,445,-110]]}'
)
FACTS = "select body, hash from journal order by seq"


class BrokenChainError(Exception):
    """A row does not match its hash."""


@dataclass(slots=True)
class State:
    """An open journal."""

    connection: Any

    def close(self) -> None:
        """Close the file."""
        self.connection.close()


def make(folder: Path, size: int, history: int) -> None:
    """Make the journal with `size` rows."""
    del history
    connection = connect(folder, CACHE)
    create(connection)
    connection.execute("begin immediate")
    connection.executemany("insert into journal values (?,?,?,?,?,?)", _rows(size))
    connection.execute("commit")
    connection.execute("pragma wal_checkpoint(truncate)").fetchall()
    connection.close()


def open_state(folder: Path, size: int) -> State:
    """Open the file; `size` is what it was made with."""
    connection = connect(folder, CACHE)
    (rows,) = connection.execute("select count(*) from journal").fetchone()
    if rows != size:
        raise ValueError(f"The journal does not hold {size} rows.")
    return State(connection)


def run(state: State) -> None:
    """Recompute every hash and compare."""
    chain, sha256 = NO_CHAIN, hashlib.sha256
    for body, link in state.connection.execute(FACTS):
        chain = sha256(chain + body).digest()
        if chain != link:
            raise BrokenChainError


def _rows(size: int) -> Iterator[tuple[object, ...]]:
    chain = NO_CHAIN
    for i in range(1, size + 1):
        at = 1_700_000_000 + i
        body = BODY % (i, i % 10000, at, i % 500, i % 499)
        link = hashlib.sha256(chain + body).digest()
        yield (i, at, "accept", body, chain, link)
        chain = link
