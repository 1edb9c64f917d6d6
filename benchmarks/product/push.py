"""Goal 9: the first sync of a book: all its facts, over HTTP, until PostgreSQL has them.

Its facts are as large as those of the floor, as far as facts can be: nearly all are accounts
opened, whose bodies have 158 bytes, where a row of the floor has 117 and a hash of 32. Without what
a header says besides, author, clocks, links and hashes in some 475 bytes of JSON, there is no fact.
"""

from dataclasses import dataclass
from pathlib import Path

from benchmarks.product import served
from benchmarks.product.books import (
    GROUP,
    PLAYERS,
    Operation,
    count_facts,
    new_operation,
    open_operation,
    open_player,
)
from desktop.domain.enrolment import EnrolmentCode
from desktop.services.stations.giving import give_book
from desktop.services.stations.syncing import run_round

LABEL = "Bench"


@dataclass(slots=True)
class State:
    """A server that has no book yet, and a book that has no server."""

    server: served.Served
    code: EnrolmentCode
    operation: Operation
    line: served.Line

    def close(self) -> None:
        """Close the book and stop the server."""
        self.operation.close()
        self.server.close()


def make(folder: Path, size: int, history: int) -> None:
    """Make a book with players until its journal has `size` facts."""
    del history
    with new_operation(folder) as operation:
        end = PLAYERS + max(size - count_facts(operation), 0)
        for first in range(PLAYERS, end, GROUP):
            with operation.book.command(operation.actor.author) as command:
                for number in range(first, min(first + GROUP, end)):
                    open_player(command, number)


def open_state(folder: Path, size: int) -> State:
    """Start the server and open the book."""
    del size
    server, line = served.start(folder), served.watched_line()
    return State(server, server.code(is_for_new_book=True), open_operation(folder), line)


def run(state: State) -> None:
    """Give the book to the server, as `bookdesk enrol --adopt` does."""
    operation = state.operation
    give_book(operation.book, operation.actor, state.code, LABEL)
    done, _ = run_round(operation.book)
    if not done.standing.is_reached:
        raise ValueError("The server did not answer.")


def counters(state: State) -> dict[str, int]:
    """Requests, bytes sent beside the facts' own JSON, and requests when there is nothing new."""
    book, line = state.operation.book, state.line
    requests, sent = line.requests, line.sent_bytes
    run_round(book)
    asked = "SELECT sum(length(header) + length(body)) FROM fact"
    json_bytes = int(book.reader.connection.exec_driver_sql(asked).scalar_one())
    return {
        "requests": requests,
        "sent_bytes": sent,
        "json_bytes": json_bytes,
        "bytes over a quarter of JSON": max(sent - json_bytes // 4, 0),
        "requests with nothing new": line.requests - requests,
        # The few rows that it writes about itself are not what is asked about.
        "changes": 0,
    }


def timed(state: State) -> dict[str, float]:
    """CPU seconds of the station, the server and PostgreSQL."""
    before = state.server.cpu_seconds()
    run(state)
    return {"cpu": state.server.cpu_seconds() - before, "peak_bytes": 0}
