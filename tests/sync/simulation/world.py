"""One simulated office: a virtual time, everything that happens in it, and one seed that decides.

Each act (a deed at a desk, a fault) draws from a chance of its own, so that a run stays nearly the
same when an act is left out: a failing seed is made smaller by leaving acts out one by one.
"""

import heapq
import os
import shutil
import tempfile
from contextlib import ExitStack, contextmanager
from hashlib import sha256
from itertools import count
from random import Random

from desktop.book.codec import fact_id
from desktop.book.pending import find_confirmed_end
from desktop.domain.errors import BookdeskError
from desktop.paths import DATA_VARIABLE
from desktop.sync.standing import Lamp, Problem
from tests.sync.simulation import faults
from tests.sync.simulation.deeds import DEEDS, OF_THE_NEWEST, accept, pay
from tests.sync.simulation.disks import disks
from tests.sync.simulation.model import Model
from tests.sync.simulation.network import Network
from tests.sync.simulation.prepared import MOST_STATIONS, fast_folder, prepared
from tests.sync.simulation.server import Server
from tests.sync.simulation.station import Station
from tests.sync.simulation.thrift import thrift
from tests.sync.simulation.truth import BrokenError, Truth, must

YEAR_MS = 365 * 86_400_000
# Copies of machines and new ones among them.
MOST_MACHINES = 14
# Once nothing goes wrong any more everything is in step after so much, or never.
LONGEST_DRAIN_MS = 40 * 60_000
_MOST_EVENTS = 20_000


class World:
    """Everything that one seed decides."""

    def __init__(self, seed, disks, *, is_real=False, tell=None):
        self.seed, self._disks, self.tell = seed, disks, tell
        self._numbers = count()
        self.now = 0
        self.chance = Random(f"{seed}/world")
        self.office = prepared()
        self.start = self.office.start
        self.office_facts = self.office.ids
        self._digest = sha256()
        self._events, self._order = [], 0
        self.acts = 0
        self.folder = tempfile.mkdtemp(prefix="sim-", dir=fast_folder())
        self.server = _real_server() if is_real else Model(self.office.book)
        self.server.book = self.office.book
        self.server.restore(self.office.server if is_real else self.office.model)
        self.server.now = self.start
        self.network = Network(self)
        self.truth = Truth(self)
        # Of some things much, of others nothing: what happens seldom in one office does in another.
        self.deeds = {
            deed: often * self.chance.choice((0, 1, 1, 4)) for deed, often in DEEDS.items()
        }
        self.deeds[accept] = DEEDS[accept]
        self.faults = {
            fault: often * self.chance.choice((0, 1, 1, 6))
            for fault, often in faults.FAULTS.items()
        }
        self.faults[faults.crash] = faults.FAULTS[faults.crash]
        self.stations, self.newcomers, self.whose_keys = [], [], None
        self._ids = {}
        self.rewinds = self.events = 0
        self.saved_server = [self.server.backup()]
        for number in range(_how_many(self.chance)):
            self._furnish(number)

    def _furnish(self, number):
        chance = self.chance
        skew = chance.choice((0, 0, 0, chance.randrange(-10 * YEAR_MS, 10 * YEAR_MS)))
        program = "older" if number and chance.random() < 0.2 else None
        disk = self._disk(self.office.files[number])
        station = Station(self, f"s{number + 1}", disk, skew_ms=skew, program=program)
        if chance.random() < 0.25:
            station.page_bytes = 1
        if chance.random() < 0.25:
            station.most_facts = 1
        self.stations.append(station)
        station.switch_on()
        station.held = station.ids()
        station.save()

    def _disk(self, files):
        disk = self._disks.disk(next(self._numbers))
        disk.furnish(files)
        return disk

    def furnish_with(self, station):
        """A station that has just joined."""
        station.switch_on()
        station.held = station.ids()
        self.stations.append(station)
        self.after_step(station)

    @property
    def has_room(self):
        """Whether one machine more fits in."""
        coming = [one for one in self.newcomers if not one.is_over]
        return len(self.stations) + len(coming) < MOST_MACHINES

    def copy_of(self, station):
        """Another machine with the same disk."""
        twin = Station(
            self, f"{station.name}c{len(self.stations)}", self._disk(station.read_files()),
            skew_ms=station.skew_ms, program=station.program,
        )  # fmt: skip
        twin.held, twin.farthest = station.ids(), station.farthest
        self.stations.append(twin)
        with self.program_of(twin):
            twin.switch_on()
        return twin

    def id_of(self, header):
        """A fact's id; each header is met at every station, and again and again."""
        known = self._ids.get(header)
        if known is None:
            known = self._ids[header] = fact_id(header)
        return known

    # Time.

    def later(self, pause, work):
        self._order += 1
        heapq.heappush(self._events, (self.now + pause, self._order, work))

    def pass_time(self, pause):
        """Let everything happen that is due by then."""
        until = self.now + pause
        while self._events and self._events[0][0] <= until:
            self._next()
        self.now = until
        self.server.now = self.start + self.now

    def _next(self):
        self.now, _, work = heapq.heappop(self._events)
        self.events += 1
        must(self.events < _MOST_EVENTS, "13 there is no end of it")
        self.server.now = self.start + self.now
        work()

    # What happens.

    def note(self, *about):
        line = f"{self.now} {' '.join(map(str, about))}"
        self._digest.update(line.encode())
        if self.tell is not None:
            self.tell(line)

    @property
    def trace(self):
        """The same for two runs in which the same happened."""
        return self._digest.hexdigest()

    def after_step(self, station):
        if station.is_up:
            self.truth.look_at(station)

    @contextmanager
    def program_of(self, station):
        """While a station is at work it knows what its version knows."""
        with ExitStack() as older:
            if station.program == "older":
                older.enter_context(faults.older_program())
            yield

    def act(self, number):
        """Do the next thing that chance has happen, after a while."""
        chance = Random(f"{self.seed}/{number}")
        self.acts += 1
        self.pass_time(chance.choice((10, 500, 5_000, 30_000)) + chance.randrange(500))
        if chance.random() < 0.75:
            self._deed(number, chance)
        else:
            fault = _choose(chance, self.faults)
            self.note(f"#{number}", "fault", fault.__name__)
            fault(self, chance)

    def _deed(self, number, chance):
        working = [station for station in self.stations if station.is_working]
        if not working:
            return
        station, deed = chance.choice(working), _choose(chance, self.deeds)
        if station.program == "older" and deed in OF_THE_NEWEST:
            return
        self.note(f"#{number}", station.name, deed.__name__)
        self.at_desk(station, lambda: deed(station.desk, chance))

    def run_until(self, is_so, most_ms):
        """Let things happen, for so long at most, until something is so; answers whether it is."""
        until = self.now + most_ms
        while not is_so() and self._events and self._events[0][0] <= until:
            self._next()
        return is_so()

    def restore_server(self, saved):
        """The server comes back as it was once, with its own key: from a backup, or a standby."""
        with self.truth.loss():
            self.rewinds += 1
            self.server.restore(saved)
            self.network.hang_up()

    def write_at_once(self, station):
        """Somebody writes before anything else happens at a station."""
        self.at_desk(station, lambda: pay(station.desk, station.chance))

    def at_desk(self, station, work):
        """Somebody does something at a station; it may be refused."""
        station.is_at_it()
        station.desk.now = station.wall()
        with self.program_of(station):
            try:
                work()
            except BookdeskError as refusal:
                self.note(station.name, "refused", type(refusal).__name__)
        self.after_step(station)
        station.wrote()

    # The two phases.

    def run(self, steps, *, without=frozenset()):
        """Let things happen and go wrong; then let nothing go wrong, and see that all agree."""
        for number in range(steps):
            if number not in without:
                self.act(number)
        self._drain()
        self._judge()

    def _drain(self):
        self.note("healed")
        faults.heal(self)
        self.pass_time(1_000)
        until = self.now + LONGEST_DRAIN_MS
        while not self._is_in_step():
            if not self._events or self._events[0][0] > until:
                stood = [(station.name, station.standing) for station in self.stations]
                raise BrokenError(f"13 all queues drain: {stood} {self.server.head}")
            self._next()

    def is_out(self, station):
        """Whether a person has to do something about a station before it goes on.

        It was sent away, or its server came back from a backup that does not know it, and nobody
        had seen its first fact.
        """
        standing = station.standing
        is_unknown = standing.problem is Problem.UNKNOWN_HERE
        return standing.lamp is Lamp.REVOKED or (
            is_unknown and not self.server.knows(station.correspondence.credentials.incarnation)
        )

    def _is_in_step(self):
        head = self.server.head
        are_here = all(one.is_over for one in self.newcomers)
        return are_here and all(
            (self.has(station, head) and not station.standing.missing) or self.is_out(station)
            for station in self.stations
        )

    @staticmethod
    def has(station, head):
        """Whether a station has all that the server has, and nothing waits there."""
        standing = station.standing
        return (
            (standing.seq, standing.pending, standing.is_reached) == (head.seq, 0, True)
            and find_confirmed_end(station.book.reader) == (head.seq, head.chain)
        )  # fmt: skip

    def _judge(self):
        truth = self.truth
        truth.see_server()
        truth.see_all_confirmed()
        stations = [station for station in self.stations if not self.is_out(station)]
        for station in stations:
            truth.see_nothing_lost(station)
        truth.see_agreement(stations)
        if stations:
            truth.see_money(stations[0])
            truth.see_rights(stations[0])
            truth.see_authors(stations[0])
            if self.chance.random() < 0.1:
                chosen = self.chance.choice(stations)
                truth.see_rebuilt(chosen)
                truth.see_file(chosen)
        self.note("end", self.server.head.seq, self.server.head.chain.hex())

    def close(self):
        for station in (*self.stations, *(one.station for one in self.newcomers)):
            if station.is_up:
                station.crash()
        shutil.rmtree(self.folder, ignore_errors=True)


_SERVERS = []


def _real_server():
    """One server for all seeds of a process: what it holds is put back each time."""
    if not _SERVERS:
        _SERVERS.append(Server())
    return _SERVERS[0]


def _how_many(chance):
    few = chance.choice((2, 2, 2, 3, 3, 3, 4, 5))
    return few if chance.random() < 0.97 else chance.randrange(6, MOST_STATIONS + 1)


def _choose(chance, weighed):
    (chosen,) = chance.choices([*weighed], weighed.values())
    return chosen


def run_seed(seed, steps, *, without=frozenset(), is_real=False, tell=None):
    """Run one seed; answers the trace.

    Args:
        seed: Decides everything.
        steps: How many acts before everything is healed.
        without: Acts that are left out.
        is_real: Whether the server's own code takes part over its database, not the model of it.
        tell: Told what happens.

    Raises:
        AssertionError: Something does not hold.
    """
    prepared()
    before = os.environ.get(DATA_VARIABLE)
    with thrift(), disks() as found:
        world = World(seed, found, is_real=is_real, tell=tell)
        try:
            world.run(steps, without=without)
            return world.trace
        finally:
            world.close()
            if before is None:
                os.environ.pop(DATA_VARIABLE, None)
            else:
                os.environ[DATA_VARIABLE] = before
