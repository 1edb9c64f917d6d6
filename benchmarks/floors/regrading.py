"""Floor F: one event is graded anew after a corrected score, in one transaction."""

import hashlib
import json
from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from benchmarks.floors.schema import (
    INSERT_LEG,
    INSERT_POSTING,
    INSERT_TICKET,
    LEG_EVENT,
    connect,
    create,
)

PRAGMAS = ("cache_size=-262144", "temp_store=memory", f"mmap_size={2 << 30}")
EVENTS = 500
HOUSE = 99999
DAY = 20001
TICKETS_OF_BOOK = 100_000
LOST, PUSH, WON = 1, 2, 3

LEGS_OF_EVENT = (
    "select ticket.id, ticket.acct, ticket.risk, ticket.win, ticket.result, leg.market, leg.side,"
    " leg.line from leg join ticket on ticket.id = leg.ticket where leg.event = 0"
)
INSERT_FACT = "insert into journal values (1, 1700000000, 'regrade', ?, ?, ?)"
SET_RESULT = "update ticket set status = ?, result = ? where id = ?"
ADD_TO_BALANCE = (
    "insert into balance values (?,?) on conflict do update set cents = cents + excluded.cents"
)


@dataclass(slots=True)
class State:
    """An open floor file whose event 0 is about to be corrected."""

    connection: Any
    postings: int

    def close(self) -> None:
        """Close the file."""
        self.connection.close()


def make(folder: Path, size: int, history: int) -> None:
    """Make a file of graded straights: `size` on event 0, of `history` in all."""
    tickets = max(history or TICKETS_OF_BOOK, size)
    connection = connect(folder, *PRAGMAS)
    create(connection)
    connection.execute("begin immediate")
    connection.executemany(INSERT_TICKET, (_ticket(i) for i in range(1, tickets + 1)))
    connection.executemany(INSERT_LEG, _legs(tickets, size))
    connection.executemany(
        "insert into event values (?,?,?)",
        ((e, 13 * e % 37 + 3, 17 * e % 41) for e in range(EVENTS)),
    )
    connection.executemany(INSERT_POSTING, _postings(tickets))
    connection.execute(
        "insert into balance select acct, sum(cents) from posting where true group by 1"
    )
    connection.execute(LEG_EVENT)
    connection.execute("commit")
    connection.execute("pragma wal_checkpoint(truncate)").fetchall()
    connection.close()


def open_state(folder: Path, size: int) -> State:
    """Open the file; it holds `size` tickets on event 0."""
    connection = connect(folder, *PRAGMAS)
    (found,) = connection.execute("select count(*) from leg where event = 0").fetchone()
    if found != size:
        raise ValueError(f"The file does not hold {size} tickets on the event.")
    (postings,) = connection.execute("select max(id) from posting").fetchone()
    return State(connection, postings)


def run(state: State) -> None:
    """Swap the score of event 0, grade its tickets again and post the differences."""
    execute, executemany = state.connection.execute, state.connection.executemany
    execute("begin immediate")
    execute("update event set (home, away) = (away, home) where id = 0")
    (home, away) = execute("select home, away from event where id = 0").fetchone()
    results: list[tuple[int, int, int]] = []
    postings: list[tuple[None, int, int, int, int]] = []
    owed: dict[int, int] = defaultdict(int)
    for ticket, account, risk, win, old, market, side, line in execute(LEGS_OF_EVENT).fetchall():
        status = PUSH + _sign(_beyond(market, side, line, home, away))
        new = win if status == WON else -risk if status == LOST else 0
        if new != old:
            results.append((status, new, ticket))
            postings.append((None, ticket, account, DAY, new - old))
            postings.append((None, ticket, HOUSE, DAY, old - new))
            owed[account] += new - old
            owed[HOUSE] += old - new
    executemany(SET_RESULT, results)
    executemany(INSERT_POSTING, postings)
    executemany(ADD_TO_BALANCE, owed.items())
    body = json.dumps({"event": 0, "score": [home, away], "tickets": len(results)}).encode()
    link = hashlib.sha256(bytes(32) + body).digest()
    execute(
        "insert into journal values (1, 1700000000, 'regrade', ?, ?, ?)", (body, bytes(32), link)
    )
    execute("commit")


def _ticket(i: int) -> tuple[int, ...]:
    status, result = (WON, 10000) if i & 1 else (LOST, -11000)
    return (i, 7919 * i % 10000, 1_700_000_000 + i, 1, 11000, 10000, status, result, i)


def _legs(tickets: int, on_event: int) -> Iterator[tuple[int, ...]]:
    step = tickets // on_event
    for i in range(1, tickets + 1):
        event = 0 if i % step == 0 and i // step <= on_event else 1 + i % 499
        turn = i // step
        yield (i, i, event, 1 + turn % 3, turn & 1, 7 * turn % 29 - 14, -110, 0)


def _postings(tickets: int) -> Iterator[tuple[int, ...]]:
    for i in range(1, tickets + 1):
        result = 10000 if i & 1 else -11000
        yield (2 * i, i, 7919 * i % 10000, 20000, result)
        yield (2 * i + 1, i, HOUSE, 20000, -result)


def _beyond(market: int, side: int, line: int, home: int, away: int) -> int:
    """How far a leg is beyond its line, in half points; money lines in points."""
    ahead = home - away if side == 0 else away - home
    if market == 1:
        return 2 * ahead + line
    if market == 2:
        return (1 if side == 0 else -1) * (2 * (home + away) - 80 - line)
    return ahead


def _sign(number: int) -> int:
    return (number > 0) - (number < 0)
