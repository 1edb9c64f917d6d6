"""A server in a process of its own, with its own PostgreSQL, that can be killed at work."""

import json
import os
import signal
import subprocess
import sys
import time
from pathlib import Path

import httpx
from sqlalchemy import create_engine, make_url, text

from server.office_ca import OfficeCa
from server.postgres import EmbeddedPostgres
from tests.server.station import trusting

PROJECT = Path(__file__).parents[2]


class ServerOfItsOwn:
    """A server in a process of its own, which can be killed and started again."""

    def __init__(self, data, database_url=None, options=()):
        self.data, self.port, self.database_url = data, 0, database_url
        self.options = options
        self.start()
        self.port = json.loads((data / "address.json").read_text())[1]

    def start(self):
        (self.data / "address.json").unlink(missing_ok=True)
        own = {} if self.database_url is None else {"BOOKDESK_DATABASE_URL": self.database_url}
        self.process = subprocess.Popen(
            [sys.executable, "-m", "desktop", "serve", "--data", self.data, "--listen",
             f"127.0.0.1:{self.port}", *self.options],
            cwd=PROJECT, env={**os.environ, **own}, stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
        )  # fmt: skip
        assert b"Serving on" in self.process.stdout.readline()

    def kill(self):
        """Kill the server and the postmaster, as a power cut does it."""
        pid = self._postmaster()
        self.kill_server()
        self._kill_database(pid)

    def kill_server(self):
        """Kill the server alone; its database goes on."""
        self.process.kill()
        self.process.stdout.close()
        self.process.wait()

    def kill_database(self):
        """Kill the postmaster alone; the server is to notice."""
        self._kill_database(self._postmaster())

    def go_on(self):
        """Start what was killed; the database alone is the server's own to start."""
        if self.process.returncode is not None:
            self.start()

    def _postmaster(self):
        return int((self.data / "postgres" / "postmaster.pid").read_text().splitlines()[0])

    def _kill_database(self, pid):
        os.kill(pid, signal.SIGKILL)
        # Its children leave when they see that it is gone; a new one must wait for them.
        while Path(f"/proc/{pid}").exists() and not self._is_zombie(pid):
            time.sleep(0.01)

    @staticmethod
    def _is_zombie(pid):
        try:
            return ") Z " in Path(f"/proc/{pid}/stat").read_text()
        except FileNotFoundError:
            return True

    def stop(self):
        self.process.terminate()
        said, _ = self.process.communicate()
        assert (self.process.returncode, b"Stopped" in said) == (0, True)
        if self.database_url is None:
            assert EmbeddedPostgres(self.data).running() is None

    def client(self):
        trust = trusting(OfficeCa(self.data).certificate)
        return httpx.Client(base_url=f"https://127.0.0.1:{self.port}", verify=trust, timeout=60)

    def chain(self, book, seq):
        if self.database_url is None:
            engine = create_engine(EmbeddedPostgres(self.data).running().owner)
        else:
            engine = create_engine(make_url(self.database_url).set(drivername="postgresql+psycopg"))
        at_place = text("SELECT chain FROM fact WHERE book_id = :book AND seq = :seq")
        with engine.connect() as connection:
            found = connection.execute(at_place, {"book": book, "seq": seq}).scalar()
        engine.dispose()
        return found
