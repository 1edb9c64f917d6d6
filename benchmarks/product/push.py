"""Goal 9: the first sync of a book: all its facts, over HTTP, until PostgreSQL has them."""

from dataclasses import dataclass
from pathlib import Path

from benchmarks.product import served, verifying
from benchmarks.product.books import Operation, open_operation
from desktop.domain.enrolment import EnrolmentCode
from desktop.services.stations.enrolling import give_book
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
    """Make the book of the goal of verifying."""
    verifying.make(folder, size, history)


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
