"""Floor A: the least that a durable accept can cost, a two-leg ticket in one transaction."""

import hashlib
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from benchmarks.floors.schema import (
    INSERT_LEG,
    INSERT_POSTING,
    INSERT_TICKET,
    LEG_EVENT,
    LEG_TICKET,
    POSTING_ACCT,
    TICKET_ACCT,
    connect,
    create,
)

CACHE = "cache_size=-65536"
HOUSE = 99999
HISTORY_GROUP = 2_000
NO_CHAIN = bytes(32)

BODY = b'{"t":%d,"a":%d,"r":11000,"w":10000,"legs":[[%d,1,0,-35,-110],[%d,2,1,445,-110]]}'
INSERT_JOURNAL = "insert into journal values (?,?,?,?,?,?)"
ADD_TO_BALANCE = (
    "insert into balance values (?,?) on conflict do update set cents = cents + excluded.cents"
)
ADD_TO_EXPOSURE = (
    "insert into exposure values (?,?,?,?) on conflict do update set cents = cents + excluded.cents"
)


@dataclass(slots=True)
class State:
    """An open floor file and the tickets that are still to be accepted."""

    connection: Any
    ticket: int
    last: int
    chain: bytes

    def close(self) -> None:
        """Close the file."""
        self.connection.close()


def make(folder: Path, size: int, history: int) -> None:
    """Make the file with `history` tickets in it already; `size` is not needed."""
    del size
    connection = connect(folder, CACHE)
    create(connection, TICKET_ACCT, LEG_TICKET, LEG_EVENT, POSTING_ACCT)
    chain = NO_CHAIN
    for first in range(1, history + 1, HISTORY_GROUP):
        connection.execute("begin immediate")
        for i in range(first, min(first + HISTORY_GROUP, history + 1)):
            chain = _write(connection, i, chain)
        connection.execute("commit")
    connection.execute("pragma wal_checkpoint(truncate)").fetchall()
    connection.close()


def open_state(folder: Path, size: int) -> State:
    """Open the file to accept `size` tickets."""
    connection = connect(folder, CACHE)
    # The first write after opening makes the WAL and syncs its header; no accept is to pay for it.
    connection.execute("pragma user_version=1")
    written = "select coalesce(max(seq), 0) from journal"
    (history,) = connection.execute(written).fetchone()
    tip = connection.execute("select hash from journal where seq=?", (history,)).fetchone()
    chain = tip[0] if tip else NO_CHAIN
    return State(connection, history + 1, history + size, chain)


def accept_next(state: State) -> None:
    """Accept one ticket, durably."""
    execute = state.connection.execute
    execute("begin immediate")
    state.chain = _write(state.connection, state.ticket, state.chain)
    execute("commit")
    state.ticket += 1


def run(state: State) -> None:
    """Accept all tickets, each in a transaction of its own."""
    while state.ticket <= state.last:
        accept_next(state)


def _write(connection: Any, i: int, chain: bytes) -> bytes:
    account, event, at = 7919 * i % 10000, 31 * i % 500, 1_700_000_000 + i
    body = BODY % (i, account, event, event + 1)
    link = hashlib.sha256(chain + body).digest()
    execute, executemany = connection.execute, connection.executemany
    execute(INSERT_JOURNAL, (i, at, "accept", body, chain, link))
    execute(INSERT_TICKET, (i, account, at, 2, 11000, 10000, 0, 0, i))
    executemany(
        INSERT_LEG,
        (
            (2 * i, i, event, 1, 0, -35, -110, 0),
            (2 * i + 1, i, event + 1, 2, 1, 445, -110, 0),
        ),
    )
    executemany(
        INSERT_POSTING,
        ((2 * i, i, account, 20000, -11000), (2 * i + 1, i, HOUSE, 20000, 11000)),
    )
    execute(ADD_TO_BALANCE, (account, -11000))
    execute(ADD_TO_EXPOSURE, (event, 1, 0, 10000))
    return link
