"""Exact counters of a run: they do not depend on the machine or on what else it does.

Every connection that is opened through sqlcipher3 is watched, so the floor and the product are
counted in the same way, whatever stands between them and the library.
"""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from sqlcipher3 import dbapi2

WAL_HEADER_BYTES = 32
WAL_FRAME_HEADER_BYTES = 24
PAGE_BYTES = 4096


class Counters:
    """What SQLite did between `start` and `stop`."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._connections: list[Any] = []
        self._is_counting = False
        self.statements = 0
        self.vm_steps = 0
        self.changes = 0
        self.wal_bytes = 0

    def watch(self, connection: Any) -> None:
        """Count this connection too, and let its WAL grow so that every page written shows."""
        connection.execute("pragma wal_autocheckpoint=0").fetchall()
        connection.set_trace_callback(self._count_statement)
        connection.set_progress_handler(self._count_step, 1)
        self._connections.append(connection)

    def start(self) -> None:
        """Count from here on."""
        self.changes = -self._all_changes()
        self.wal_bytes = -self._wal_size()
        self._is_counting = True

    def stop(self) -> None:
        """Count no further."""
        self._is_counting = False
        self.changes += self._all_changes()
        self.wal_bytes += self._wal_size()

    @property
    def wal_pages(self) -> int:
        """Pages written to the WAL."""
        return self.wal_bytes // (PAGE_BYTES + WAL_FRAME_HEADER_BYTES)

    def totals(self) -> dict[str, int]:
        """All counters by name."""
        return {
            "statements": self.statements,
            "vm_steps": self.vm_steps,
            "wal_pages": self.wal_pages,
            "changes": self.changes,
        }

    def _count_statement(self, _statement: str) -> None:
        # A trigger that fires is reported as statements too: the count is never too low.
        self.statements += self._is_counting

    def _count_step(self) -> int:
        self.vm_steps += self._is_counting
        return 0

    def _all_changes(self) -> int:
        return sum(connection.total_changes for connection in self._connections)

    def _wal_size(self) -> int:
        logs = [path.stat().st_size for path in self._folder.rglob("*-wal")]
        return sum(max(size - WAL_HEADER_BYTES, 0) for size in logs)


@contextmanager
def counted_connections(folder: Path) -> Iterator[Counters]:
    """Count on every connection that is opened inside the block; the files are in `folder`."""
    counters = Counters(folder)
    connect: Callable[..., Any] = dbapi2.connect

    def connect_and_watch(*arguments: Any, **options: Any) -> Any:
        connection = connect(*arguments, **options)
        counters.watch(connection)
        return connection

    dbapi2.connect = connect_and_watch
    try:
        yield counters
    finally:
        dbapi2.connect = connect
