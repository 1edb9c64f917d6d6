"""Floor G, maintained: a week of every player, read from a table that is kept up to date."""

from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from random import Random
from typing import Any

from benchmarks.floors.schema import connect

PRAGMAS = ("cache_size=-65536", f"mmap_size={4 << 30}")
PLAYERS = 10_000
WEEK = 50
FIRST_DAY = 20_000
LOW = FIRST_DAY + 7 * WEEK
DAYS = 364
POSTINGS = 500_000

TABLES = (
    (
        "create table posting(id integer primary key, seq integer not null, acct integer not null,"
        " day integer not null, cents integer not null, memo text not null default '') strict"
    ),
    (
        "create table weekly(week integer, acct integer, d0 integer, d1 integer, d2 integer,"
        " d3 integer, d4 integer, d5 integer, d6 integer, n integer, primary key(week, acct))"
        " strict, without rowid"
    ),
)
_DAY_SUMS = ", ".join(
    f"sum(case (day - 20000) % 7 when {day} then cents else 0 end)" for day in range(7)
)
FILL = (
    f"insert into weekly select (day - 20000) / 7, acct, {_DAY_SUMS}, count(*)"  # noqa: S608
    " from posting group by 1, 2"
)
COVERING = "create index posting_day on posting(day, acct, cents)"
QUESTION = f"select * from weekly where week = {WEEK}"  # noqa: S608  # joined from a constant


@dataclass(slots=True)
class State:
    """An open file, and the rows of the week once they are read."""

    connection: Any
    rows: list[tuple[int, ...]] = field(default_factory=list)

    def close(self) -> None:
        """Close the file."""
        self.connection.close()


def make(folder: Path, size: int, history: int) -> None:
    """Make the file with `history` postings of 10,000 players in 52 weeks; `size` is not needed."""
    del size
    connection = connect(folder, *PRAGMAS)
    for statement in TABLES:
        connection.execute(statement)
    connection.execute("begin immediate")
    connection.executemany(
        "insert into posting(id, seq, acct, day, cents) values (?,?,?,?,?)",
        _postings(history or POSTINGS),
    )
    connection.execute(FILL)
    connection.execute(COVERING)
    connection.execute("commit")
    connection.execute("pragma wal_checkpoint(truncate)").fetchall()
    connection.close()


def open_state(folder: Path, size: int) -> State:
    """Open the file and ask once, so that its pages are at hand."""
    del size
    state = State(connect(folder, *PRAGMAS))
    run(state)
    return state


def run(state: State) -> None:
    """Read the week."""
    state.rows = state.connection.execute(QUESTION).fetchall()


def _postings(count: int) -> Iterator[tuple[int, ...]]:
    rng = Random(1)  # noqa: S311  # the same postings every time
    for i in range(count):
        account = rng.randrange(PLAYERS)
        yield (i + 1, i // 2, account, FIRST_DAY + DAYS * i // count, rng.randrange(-50000, 50000))
