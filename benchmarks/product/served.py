"""A central server in a process of its own, with the PostgreSQL that it brings along."""

import os
import re
import sys
from dataclasses import dataclass
from pathlib import Path
from subprocess import PIPE
from typing import Any

import httpx
import psutil
import psycopg

from benchmarks.floors.postgres import SETTINGS, cpu_seconds
from desktop.domain.enrolment import EnrolmentCode
from desktop.paths import DATA_VARIABLE
from desktop.services.stations.enrolling import read_code
from server.console import enrol_code
from server.postgres import EmbeddedPostgres

_LISTENS = re.compile(r"https://\S+:(\d+)\.")


@dataclass(slots=True)
class Line:
    """What went over the line from this process."""

    requests: int = 0
    sent_bytes: int = 0


def watched_line() -> Line:
    """Count every request of every client of this process from here on."""
    line, request = Line(), httpx.Client.request

    def counted(client: httpx.Client, method: str, url: str, **how: Any) -> httpx.Response:
        line.requests += 1
        line.sent_bytes += len(how.get("content") or b"")
        return request(client, method, url, **how)

    httpx.Client.request = counted  # type: ignore[assignment, method-assign]
    return line


@dataclass(frozen=True, slots=True)
class Served:
    """A server that answers.

    Attributes:
        database: The first process of its PostgreSQL.
    """

    data: Path
    process: psutil.Popen
    database: psutil.Process

    def code(self, *, is_for_new_book: bool) -> EnrolmentCode:
        """A code made at its console."""
        return read_code(enrol_code(self.data, None, None, is_for_new_book=is_for_new_book))

    def cpu_seconds(self) -> float:
        """What this process, the server and PostgreSQL have used so far."""
        return cpu_seconds(psutil.Process(), self.database)

    def close(self) -> None:
        """Stop it in order."""
        self.process.terminate()
        self.process.wait()


def start(folder: Path) -> Served:
    """Start a server in a folder, and keep the keys of stations there, too."""
    os.environ[DATA_VARIABLE] = str(folder / "keys")
    data = folder / "server"
    _set_as_for_the_floors(data)
    command = [
        sys.executable, "-m", "desktop", "serve", "--data", str(data), "--listen", "127.0.0.1:0",
    ]  # fmt: skip
    process = psutil.Popen(command, stdout=PIPE, text=True)
    told = process.stdout.readline()
    listens = _LISTENS.search(told)
    if not listens:
        process.kill()
        raise ValueError(f"The server did not start: {told}")
    # As the floor of a pull awaits an answer: what either side loads for its first is not asked.
    httpx.get(f"https://127.0.0.1:{listens[1]}/v1/office-ca", verify=False).raise_for_status()  # noqa: S501 - it is ours
    pid = (data / "postgres" / "postmaster.pid").read_text("ascii").split()[0]
    return Served(data, process, psutil.Process(int(pid)))


def _set_as_for_the_floors(data: Path) -> None:
    """Make the database and set it as section 3 J of the goals says, for floor and server alike.

    What is set otherwise would be measured, too: with a quarter of the buffers PostgreSQL writes
    its pages out in the middle of a large push.
    """
    data.mkdir()
    postgres = EmbeddedPostgres(data)
    owner = postgres.start().owner.set(drivername="postgresql")
    with psycopg.connect(owner.render_as_string(hide_password=False), autocommit=True) as database:
        for setting in SETTINGS:
            database.execute(f"alter system set {setting}")
    postgres.stop()
