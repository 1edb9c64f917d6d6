"""Floor J1: facts copied into PostgreSQL in one binary stream; CPU of client and server."""

from collections.abc import Iterator
from dataclasses import dataclass
from hashlib import sha256
from pathlib import Path

import psutil
import psycopg

from benchmarks.floors import postgres
from benchmarks.floors.journal import BODY, NO_CHAIN

COPY = "copy fact (station, n, kind, body, hash) from stdin (format binary)"
TYPES = ("int8", "int8", "text", "bytea", "bytea")

Row = tuple[int, int, str, bytes, bytes]


@dataclass(frozen=True, slots=True)
class State:
    """A running PostgreSQL, and the rows that it is to have."""

    database: postgres.Database
    rows: list[Row]

    def close(self) -> None:
        """Stop PostgreSQL."""
        self.database.close()


def make(folder: Path, size: int, history: int) -> None:
    """Nothing: the rows are made when the database has been started."""


def open_state(folder: Path, size: int) -> State:
    """Start an empty PostgreSQL and make the rows."""
    return State(postgres.start(folder), list(facts(size)))


def run(state: State) -> None:
    """Copy every row, and commit."""
    with (
        psycopg.connect(state.database.url) as connection,
        connection.cursor() as cursor,
        cursor.copy(COPY) as copy,
    ):
        copy.set_types(TYPES)
        for row in state.rows:
            copy.write_row(row)


def timed(state: State) -> dict[str, float]:
    """CPU seconds of client and PostgreSQL; the peak of memory is nobody's question here."""
    own = psutil.Process()
    before = postgres.cpu_seconds(own, state.database.process)
    run(state)
    cpu = postgres.cpu_seconds(own, state.database.process) - before
    return {"cpu": cpu, "peak_bytes": 0}


def facts(size: int) -> Iterator[Row]:
    """The facts of floor D, of one station."""
    chain = NO_CHAIN
    for i in range(1, size + 1):
        body = BODY % (i, i % 10000, 1_700_000_000 + i, i % 500, i % 499)
        chain = sha256(chain + body).digest()
        yield (1, i, "accept", body, chain)
