"""The server and its PostgreSQL are killed at work: what was acknowledged is there afterwards."""

import json
import os
import shutil
import signal
import subprocess
import sys
import tempfile
import time
from pathlib import Path

import httpx
import pytest
from sqlalchemy import create_engine, text

from desktop.book.codec import fact_id
from server.console import enrol_code
from server.office_ca import OfficeCa
from server.postgres import EmbeddedPostgres
from tests.server.conftest import OwnShop
from tests.server.station import RefusedByServerError, TestStation, trusting

PROJECT = Path(__file__).parents[2]


class ServerOfItsOwn:
    """A server in a process of its own, which can be killed and started again."""

    def __init__(self, data):
        self.data = data
        self.start(0)
        self.port = json.loads((data / "address.json").read_text())[1]

    def start(self, port):
        (self.data / "address.json").unlink(missing_ok=True)
        self.process = subprocess.Popen(
            [sys.executable, "-m", "desktop", "serve", "--data", self.data, "--listen",
             f"127.0.0.1:{port}"],
            cwd=PROJECT, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL,
        )  # fmt: skip
        assert b"Serving on" in self.process.stdout.readline()

    def kill(self):
        """Kill the server and the postmaster, as a power cut does it."""
        pid = int((self.data / "postgres" / "postmaster.pid").read_text().splitlines()[0])
        self.process.kill()
        os.kill(pid, signal.SIGKILL)
        self.process.stdout.close()
        self.process.wait()
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
        assert EmbeddedPostgres(self.data).running() is None

    def client(self):
        certificate = OfficeCa(self.data, []).certificate
        url = f"https://127.0.0.1:{json.loads((self.data / 'address.json').read_text())[1]}"
        return httpx.Client(base_url=url, verify=trusting(certificate), timeout=60)

    def chain(self, book, seq):
        engine = create_engine(EmbeddedPostgres(self.data).running().owner)
        at_place = text("SELECT chain FROM fact WHERE book_id = :book AND seq = :seq")
        with engine.connect() as connection:
            found = connection.execute(at_place, {"book": book, "seq": seq}).scalar()
        engine.dispose()
        return found


@pytest.mark.skipif(not Path("/proc/self/stat").exists(), reason="processes are looked at in /proc")
def test_what_was_acknowledged_outlives_the_kill_of_server_and_database(tmp_path, is_long_run):
    data = Path(tempfile.mkdtemp(prefix="bookdesk-server-"))
    shop, served = OwnShop(tmp_path), ServerOfItsOwn(data)
    station = TestStation(served)
    station.adopt(shop, enrol_code(data, None, None, is_for_new_book=True))
    acknowledged, sent = [], []
    for _ in range(20 if is_long_run else 1):
        for _ in range(5):
            fact = station.write()
            sent.append(fact)
            acknowledged += [(ack.n, ack.seq) for ack in station.push(fact).acks]
        unsure = [station.write() for _ in range(3)]
        served.kill()
        station.client.close()
        served.start(served.port)
        station.client = served.client()
        assert station.push(*unsure).error is None
        sent += unsure
    station.seen = station.pull()
    taken = [fact_id(paged.fact.header) for paged in station.seen]
    assert taken == [fact_id(fact.header) for fact in sent]
    places = {paged.seq for paged in station.seen}
    assert {seq for _, seq in acknowledged} <= places
    with pytest.raises(RefusedByServerError):
        station.page(chain=bytes(32))
    station.client.close()
    served.stop()
    shop.book.close()
    shutil.rmtree(data)
