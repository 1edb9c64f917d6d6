"""One server with its own PostgreSQL for all tests of the run; each test has a book of its own."""

import shutil
import tempfile
import threading
from copy import copy
from dataclasses import replace
from itertools import count
from pathlib import Path

import httpx
import pytest
from sqlalchemy import create_engine, text

from desktop.book.machine import this_machine
from desktop.domain.enrolment import NEW_BOOK, EnrolmentCode
from desktop.services.stations.enrolling import join as join_office
from desktop.services.stations.enrolling import read_code
from desktop.services.stations.giving import give_book
from desktop.services.stations.keys import open_station
from server.enrolment import make_code
from server.office import Office
from server.postgres import EmbeddedPostgres
from server.pressure import Limits
from server.serving import RunningServer, Site
from tests.server.offices import in_step
from tests.server.own_server import ServerOfItsOwn
from tests.server.station import TestStation, trusting
from tests.shop import Shop

# What is a flood elsewhere is a test run here; floods have tests of their own.
GENEROUS = Limits(
    station_per_s=10_000, station_burst=10_000, stranger_per_s=10_000, stranger_burst=10_000
)
START = 1_795_000_000_000

# What a database from an old backup is: nothing after a place, and nobody who came in later.
REWIND = [
    "DELETE FROM fact WHERE book_id = %(book)s AND seq > %(seq)s",
    "DELETE FROM origin_head WHERE book_id = %(book)s",
    """INSERT INTO origin_head SELECT DISTINCT ON (inc) book_id, inc, station_id, n, id, 0, NULL
       FROM fact WHERE book_id = %(book)s ORDER BY inc, n DESC""",
    """DELETE FROM station WHERE book_id = %(book)s AND station_id NOT IN
       (SELECT station_id FROM fact WHERE book_id = %(book)s)""",
    """UPDATE book SET head_seq = %(seq)s, published_seq = %(seq)s, term = 1,
       head_chain = (SELECT chain FROM fact WHERE book_id = %(book)s AND seq = %(seq)s)
       WHERE book_id = %(book)s""",
]


class Clock:
    """The server's clock, which a test may set."""

    now = START

    def __call__(self):
        self.now += 1
        return self.now


class Served:
    """A server that runs, as tests see it."""

    def __init__(self, data):
        self.data, self.clock = data, Clock()
        self.running = RunningServer(Site(data, port=0), self.clock, GENEROUS)
        self.thread = threading.Thread(target=self.running.run)
        self.thread.start()
        self.url = f"https://127.0.0.1:{self.running.address[1]}"
        self.trust = trusting(self.office.certificate)
        self._clients = []

    @property
    def office(self) -> Office:
        return self.running.office

    def client(self):
        client = httpx.Client(base_url=self.url, verify=self.trust, timeout=60)
        self._clients.append(client)
        return client

    def code(self, book=NEW_BOOK, *, needs_words=False):
        with self.office.engine.begin() as connection:
            secret = make_code(connection, book, self.clock.now, needs_words=needs_words)
        address = ("127.0.0.1", self.running.address[1])
        return EnrolmentCode(*address, self.office.keys.fingerprint, book, secret).text()

    def chain(self, book, seq):
        return self.one(
            "SELECT chain FROM fact WHERE book_id = :book AND seq = :seq", book, seq=seq
        )

    def one(self, sql, book, **values):
        with self.office.engine.connect() as connection:
            return connection.execute(text(sql), {"book": book, **values}).scalar()

    def rows(self, sql, book):
        with self.office.engine.connect() as connection:
            return [tuple(row) for row in connection.execute(text(sql), {"book": book})]

    def owner_engine(self):
        """The database as its owner, who may do everything."""
        return create_engine(EmbeddedPostgres(self.data).running().owner)

    def close_clients(self):
        for client in self._clients:
            client.close()
        self._clients.clear()

    def stop(self):
        self.close_clients()
        self.running.stop()
        self.thread.join()


@pytest.fixture(scope="session")
def one_server():
    # Not below pytest's own folder: PostgreSQL does not run as root, and every run of pytest
    # takes away everybody else's right to pass through it.
    data = Path(tempfile.mkdtemp(prefix="bookdesk-server-"))
    served = Served(data)
    yield served
    served.stop()
    shutil.rmtree(data)


@pytest.fixture
def server(one_server):
    """The server of the run, its clock and limits as at first."""
    one_server.clock.now = START
    yield one_server
    one_server.close_clients()


@pytest.fixture
def own_server():
    """A server in a process and a folder of its own; nothing of it is left afterwards."""
    data = Path(tempfile.mkdtemp(prefix="bookdesk-server-"))
    server = ServerOfItsOwn(data)
    yield server
    if server.process.returncode is None:
        server.kill()
    shutil.rmtree(data)


class OwnShop(Shop):
    """A shop whose book has an id of its own; those of other tests all have the same."""

    numbers = count(1)

    def __init__(self, folder):
        self.own = next(self.numbers) << 40
        super().__init__(folder / f"{self.own >> 40}.book", players=3)

    def _start_machine(self, ticks, drawn):
        super()._start_machine(ticks, drawn | self.own)

    def _random(self, size):
        return (next(self._drawn) % (1 << 8 * size)).to_bytes(size)


@pytest.fixture
def shop(tmp_path):
    """A real book for one test."""
    made = OwnShop(tmp_path)
    yield made
    made.book.close()


@pytest.fixture
def station(server, shop):
    """The station that gave the shop's book to the server."""
    return TestStation(server).adopt(shop, server.code())


@pytest.fixture
def join(server):
    """Let one more station join a station's book."""

    def joining(first):
        second = TestStation(server)
        second.enrol(server.code(first.book))
        second.actor = first.actor
        second.pull()
        return second

    return joining


@pytest.fixture
def rewind(server):
    def rewinding(book, seq):
        owner = server.owner_engine()
        with owner.begin() as connection:
            for statement in REWIND:
                connection.exec_driver_sql(statement, {"book": book, "seq": seq})
        owner.dispose()

    return rewinding


@pytest.fixture
def told(caplog):
    """The server says aloud that it had lost something; read it, so that it is expected."""

    def telling():
        codes = [record.code for record in caplog.records if record.name == "server.recovering"]
        caplog.clear()
        return codes

    return telling


class StationShop(OwnShop):
    """A shop whose computer counts real time, so that waiting for the server comes to an end."""

    def _start_machine(self, ticks, drawn):
        super()._start_machine(ticks, drawn)
        self.machine = replace(self.machine, monotonic=this_machine().monotonic)


@pytest.fixture
def home(tmp_path, monkeypatch):
    """The user's folder, where the stations' keys are."""
    monkeypatch.setenv("BOOKDESK_HOME", str(tmp_path / "home"))
    return tmp_path / "home"


@pytest.fixture
def office(server, home, tmp_path):
    """Makes stations: the first brings the shop's book, the others join."""
    made = []

    def desk(name):
        if not made:
            shop = StationShop(tmp_path)
            made.append(shop)
            shop.game()
            give_book(shop.book, shop.actor, read_code(server.code()), name)
        else:
            shop = copy(made[0])
            shop.path = tmp_path / f"{name}.book"
            shop._start_machine(1, (len(made) << 30) + shop.own)
            book = bytes.fromhex(shop.book.journal.identity.book)
            join_office(shop.path, shop.machine, read_code(server.code(book)), name)
            shop.book = open_station(shop.path, shop.machine)
            made.append(shop)
        in_step(shop)
        return shop

    yield desk
    for shop in made:
        shop.book.close()


@pytest.fixture
def adopting(server, shop):
    """A station that may give the shop's book and has sent nothing of it yet."""
    identity = shop.book.journal.identity
    made = TestStation(
        server,
        incarnation=bytes.fromhex(identity.incarnation),
        book=bytes.fromhex(identity.book),
        number=identity.station,
        actor=shop.actor.author.user_id,
    )
    made.enrol(server.code(), adopt=True)
    return made
