"""A new station comes in while everything goes on: by a code, page by page, broken off, gone on.

Its file and what is done with it are the program's own; who asks when, and what becomes of the
answer, is drawn.
"""

from contextlib import contextmanager
from pathlib import Path
from random import Random
from tempfile import TemporaryDirectory

from desktop.book import snapshots as of_book
from desktop.book.confirming import ForkError
from desktop.book.pages import PageError
from desktop.services.stations.enrolling import author_of_stations
from desktop.sync import snapshots, store
from desktop.sync.correspondence import page_question
from desktop.sync.credentials import Credentials
from desktop.sync.wire import Code, Page, SnapshotSeen
from tests.sync.simulation.prepared import BOOK, enrol
from tests.sync.simulation.server import SERVER_KEYS, Lane
from tests.sync.simulation.station import Station
from tests.sync.simulation.truth import must

_PAUSE_MS = 2_000
# So often in a row it is told that the server lacks what it fetched; then other facts are there.
_MOST_REWOUND = 100


@contextmanager
def _tail(chance):
    """Let snapshots hold fewer facts than those of a large book do."""
    usual = of_book.TAIL_FACTS
    of_book.TAIL_FACTS = chance.choice((1, 4, 12))
    try:
        yield
    finally:
        of_book.TAIL_FACTS = usual


class Newcomer:
    """A station that is not one yet; `is_over` once it is, or never will be."""

    def __init__(self, world, number):
        self.world, self.is_over, self.rewound = world, False, 0
        self.chance = Random(f"{world.seed}/new {number}")
        self.station = Station(world, f"n{number}")
        self.lane = Lane()
        self.station.home.mkdir()
        self.station.is_at_it()
        asking = Credentials(
            world.office.book, self.chance.randbytes(16), self.chance.randbytes(32), "server", 1,
            b"", label=f"Desk n{number}",
        )  # fmt: skip
        is_lost = self.chance.random() < 0.3
        self.credentials, enrolled = enrol(world.server, asking, is_answer_lost=is_lost)
        self.station.book = store.create_joined(
            self.station.home / BOOK, self.station.start_machine(), enrolled,
            self.credentials.incarnation, self.credentials.label,
        )  # fmt: skip
        self._later()

    def _later(self):
        self.world.later(_PAUSE_MS + self.chance.randrange(_PAUSE_MS), self._go_on)

    def _go_on(self):
        """Somebody begins it, or begins it again after it was broken off."""
        station = self.station
        station.is_at_it()
        if station.is_up and self.chance.random() < 0.2:
            station.crash()
        if not station.is_up:
            station.open()
        else:
            station.give_key()
        if not store.known(station.book.reader).seq and self.chance.random() < 0.5:
            self._begin_with_snapshot()
        self._fetch()
        if not self.is_over:
            self._later()

    def _begin_with_snapshot(self):
        """Take the tables of a station that is in step; older facts come beside the work."""
        head = self.world.server.head
        givers = [one for one in self.world.stations if one.is_up and self.world.has(one, head)]
        if not givers:
            return
        giver = self.chance.choice(givers)
        with TemporaryDirectory(dir=self.world.folder) as name, _tail(self.chance):
            folder = Path(name)
            with giver.is_read_beside():
                said = snapshots.prepare(giver.book.path, folder, giver.correspondence.credentials)
            if said is None:
                return
            note = SERVER_KEYS.sign_note(self.world.office.book, said.seq, said.chain)
            seen = SnapshotSeen(giver.member.station, said, note, [])
            snapshots.check(seen, self.credentials)
            chunks = [folder / f"{no}" for no in range(len(said.chunks))]
            snapshots.begin_with(self.station.book, chunks, seen)
        self.world.note(self.station.name, "begins with", said.seq, "after", said.tail)

    def _fetch(self):
        """Fetch as much as there is, or as comes."""
        while not self.is_over:
            known = store.known(self.station.book.reader)
            most = self.chance.choice((1, 4_000, 4 << 20))
            question = page_question(known.seq, known.chain, most)
            answer = self.world.network.ask_at_once(self.credentials, self.lane, question)
            if answer is None or self._is_refused(answer):
                return
            if not answer.runs:
                self._finish()
                return
            self._take_in(answer, known)

    def _is_refused(self, answer):
        if isinstance(answer, Page):
            self.rewound = 0
            return False
        self.rewound = self.rewound + 1 if answer.code is Code.REWOUND else 0
        # A server that was restored knows it no more.
        if answer.code is Code.UNSIGNED or self.rewound > _MOST_REWOUND:
            self._give_up(answer.code)
        return True

    def _take_in(self, page, known):
        book = self.station.book
        try:
            store.take_in(book, page)
        except (PageError, ForkError):
            must(self.world.truth.is_garbled(page), "13 a page is not taken", self.station.name)
            must(store.known(book.reader) == known, "16 it changed the book", self.station.name)
            return
        must(not self.world.truth.is_garbled(page), "16 a page that was changed on its way")

    def _finish(self):
        """All is here: from now on it is a station like the others."""
        station, credentials = self.station, self.credentials
        store.finish_joining(
            station.book, author_of_stations(), credentials.public_key, credentials.label
        )
        self.world.note(station.name, "joined")
        self.is_over = True
        station.crash()
        self.world.furnish_with(station)

    def _give_up(self, code):
        self.world.note(self.station.name, "gives up", code)
        self.is_over = True
        self.station.crash()
