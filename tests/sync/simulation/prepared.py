"""An office as every seed finds it: a server and twelve stations that have everything, closed.

It is made once in a process, by the real ways in (a book given to the server, stations that join),
and always the same; a seed works on copies.
"""

import os
from copy import copy
from functools import cache
from itertools import count
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import NamedTuple

from msgspec.structs import replace

from desktop.book.membership import Contact
from desktop.domain.enrolment import NEW_BOOK
from desktop.domain.rights import Role
from desktop.paths import DATA_VARIABLE
from desktop.services import users
from desktop.sync import store
from desktop.sync.correspondence import Question, page_question
from desktop.sync.credentials import Credentials, keep_credentials
from desktop.sync.signing import enrolment_proof
from desktop.sync.wire import Enrol, Pushed, Refusal
from tests.shop import Shop
from tests.sync.simulation.model import model_of
from tests.sync.simulation.server import Lane, Server

MOST_STATIONS = 12
BOOK = "station.book"
_EVERYTHING = 8 << 20


class Prepared(NamedTuple):
    """An office: the server's backup, and of each station its files by name."""

    server: object
    model: object
    book: bytes
    shop: Shop
    files: list[dict[str, bytes]]
    start: int
    # Of every fact in the journal.
    ids: frozenset[bytes]


@cache
def prepared() -> Prepared:
    """The office, made at the first call."""
    before = os.environ.get(DATA_VARIABLE)
    try:
        with TemporaryDirectory(prefix="office-", dir=fast_folder()) as folder:
            return _Making(Path(folder)).make()
    finally:
        if before is None:
            os.environ.pop(DATA_VARIABLE, None)
        else:
            os.environ[DATA_VARIABLE] = before


def fast_folder():
    """Where files cost nothing: crash states are made by the simulation, not by the disk."""
    memory = Path("/dev/shm")  # noqa: S108 - a folder of our own is made in it
    return memory if memory.is_dir() and os.access(memory, os.W_OK) else None


def enrol(server, asking, *, adopt=False, is_answer_lost=False):
    """Use a code; answers the credentials that are kept from now on, and what the server said."""
    code = server.code(NEW_BOOK if adopt else asking.book)
    proof = enrolment_proof(code, asking.public_key, asking.book, asking.incarnation)
    message = Enrol(
        asking.book, code, asking.public_key, asking.incarnation, asking.station, asking.label,
        asking.key.sign(proof), adopt,
    )  # fmt: skip
    enrolled = server.enrol(message)
    if is_answer_lost:
        assert server.enrol(message) == enrolled, "12 a code makes two stations"
    known = replace(
        asking, station=enrolled.station, letters=enrolled.letters,
        sequencer_key=enrolled.sequencer_key, is_adopting=False,
    )  # fmt: skip
    keep_credentials(known)
    return known, enrolled


class _Making:
    """One office on its way."""

    def __init__(self, folder):
        self.folder = folder
        self.server = Server()
        self.stations = []

    def make(self):
        first = self._first()
        self.server.now = first.now
        self._adopt(first)
        for number in range(2, MOST_STATIONS + 1):
            self._join(first, number)
        for station, credentials in self.stations:
            self._pull(station, credentials)
            station.book.close()
        files = [self._files(station.path.parent) for station, _ in self.stations]
        return Prepared(
            self.server.backup(), model_of(self.server).backup(), self.server.book, first, files,
            first.now, frozenset(self.server.ids()),
        )  # fmt: skip

    def _home(self, number):
        home = self.folder / f"{number}"
        home.mkdir()
        os.environ[DATA_VARIABLE] = str(home)
        return home

    def _first(self):
        shop = Shop(self._home(1) / BOOK, credit=800_00)
        for rotation in (451, 453, 455):
            shop.game(rotation)
        for name, role in (("Olga", Role.OWNER), ("Mark", Role.MANAGER), ("Carl", Role.CLERK)):
            users.add_user(shop.book, shop.actor, users.new_user(name, role))
        return shop

    def _credentials(self, number, incarnation, book):
        key = bytes([0x40 + number]) * 32
        return Credentials(book, incarnation, key, "server", 1, b"", label=f"Desk {number}")

    def _adopt(self, shop):
        identity = shop.book.journal.identity
        self.server.book = bytes.fromhex(identity.book)
        asking = self._credentials(1, bytes.fromhex(identity.incarnation), self.server.book)
        credentials, enrolled = enrol(self.server, replace(asking, station=1), adopt=True)
        shop.book.contact = Contact(credentials.key.sign, lambda: True)
        store.begin_adoption(
            shop.book, shop.actor.author, enrolled, credentials.public_key, "Desk 1"
        )
        self.stations.append((shop, credentials))
        part = store.upload_part(shop.book.reader, 0, to_note=False)
        self._ask(credentials, Question("POST", "/journal", Pushed, part))
        store.finish_adoption(shop.book, shop.actor.author, store.known(shop.book.reader).seq)
        self._push(shop, credentials)
        self._pull(shop, credentials)

    def _join(self, shop, number):
        path = self._home(number) / BOOK
        asking = self._credentials(number, bytes([number]) * 16, self.server.book)
        credentials, enrolled = enrol(self.server, asking)
        other = copy(shop)
        other.path = path
        other._ticks, other._drawn = count(1 << 20), count((number << 24) + number)
        other.machine = type(shop.machine)(
            lambda: shop.now, lambda: next(other._ticks), "boot", other._random
        )
        contact = Contact(credentials.key.sign, lambda: True)
        other.book = store.create_joined(
            path, other.machine, enrolled, asking.incarnation, asking.label, contact=contact
        )
        self._pull(other, credentials)
        store.finish_joining(
            other.book, shop.actor.author, credentials.public_key, credentials.label
        )
        self.stations.append((other, credentials))
        self._push(other, credentials)

    def _push(self, shop, credentials):
        message = store.what_to_push(shop.book.reader)
        done = self._ask(credentials, Question("POST", "/facts", Pushed, message))
        assert done.error is None

    def _pull(self, shop, credentials):
        while True:
            known = store.known(shop.book.reader)
            page = self._ask(credentials, page_question(known.seq, known.chain, _EVERYTHING))
            if not page.runs:
                return
            store.take_in(shop.book, page)
            # A mutant may take nothing in, and would be told the same for ever.
            assert store.known(shop.book.reader).seq > known.seq

    def _ask(self, credentials, question):
        answer = self.server.ask(credentials, Lane(), question)
        assert not isinstance(answer, Refusal), answer
        return answer

    @staticmethod
    def _files(home):
        return {
            str(path.relative_to(home)): path.read_bytes()
            for path in sorted(home.rglob("*"))
            if path.is_file() and path.suffix != ".lock"
        }
