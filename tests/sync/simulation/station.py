"""A workstation: its disk, its clock, the real book, engine and correspondence on it.

The book's half of an errand and the answer's effect are two steps, as in the window program; in
between lies the network, and any step may be the last before a crash.
"""

import os
from contextlib import nullcontext
from copy import copy
from pathlib import Path
from random import Random

from sqlcipher3 import dbapi2

from desktop.book.machine import Machine
from desktop.book.membership import State, find_membership
from desktop.book.opening import open_book
from desktop.book.pending import find_confirmed_end
from desktop.paths import DATA_VARIABLE
from desktop.services.stations.keys import give_key
from desktop.services.stations.syncing import correspond, say_the_last
from desktop.sync.correspondence import Question
from desktop.sync.engine import Engine
from desktop.sync.errands import (
    Began,
    Did,
    Failed,
    Failure,
    Nudged,
    Refused,
    Sleep,
    TakeBack,
    Wait,
    Woke,
    Wrote,
)
from desktop.sync.wire import Page, Refusal
from tests.sync.simulation.prepared import BOOK
from tests.sync.simulation.server import Lane

_PAGE_BYTES = 128 << 10
_HELD = "SELECT header FROM fact UNION ALL SELECT header FROM set_aside"


class Station:
    """One of the stations of the simulated world; `book` is None while it is switched off."""

    def __init__(self, world, name, disk=None, *, skew_ms=0, program=None):
        self.world, self.name = world, name
        self.disk, self.home = disk, Path(world.folder) / name if disk is None else disk.home
        self.chance = Random(f"{world.seed}/{name}")
        self.skew_ms, self.program = skew_ms, program
        self.page_bytes, self.most_facts = _PAGE_BYTES, None
        self.boots, self.boot_at, self.alarms = 0, 0, 0
        self.is_cut_off = False
        self.book = self.engine = self.correspondence = self.reach = self.standing = None
        self.lanes = {}
        # What its file has to hold from now on, whatever happens to it but a restore.
        self.held = set()
        # Older copies of its file, and the last place that each ever had confirmed.
        self.saved = []
        # What it kept to take off what waits was lost: at the next page its tables are looked at.
        self.is_suspect = False
        # The last place that it ever had confirmed.
        self.farthest = 0
        # The incarnation of which the server said that another one writes under it, too.
        self.told_of_twin = None
        # By incarnation, the last of its numbers that it knows to be with the server.
        self.acked = {}

    # Disk.

    def read_files(self):
        """Its whole disk, as it stands."""
        if self.book is not None:
            self.rows("PRAGMA wal_checkpoint(TRUNCATE)")
        names = [self.home / BOOK, *sorted((self.home / "stations").glob("*"))]
        return {str(path.relative_to(self.home)): path.read_bytes() for path in names}

    def save(self):
        """Copy its file, to have it."""
        self.saved.append((self.read_files()[BOOK], self.farthest))

    def put_back(self, content, farthest):
        """Have an older file in place of the file; what is beside it stays as it is."""
        if self.disk is not None:
            self.disk.put(content)
        else:
            for end in ("-wal", "-shm"):
                (self.home / f"{BOOK}{end}").unlink(missing_ok=True)
            (self.home / BOOK).write_bytes(content)
        self.held, self.farthest = self.ids(), farthest

    def is_at_it(self):
        """Let what is done next find this station's own keys."""
        if self.world.whose_keys is not self:
            self.world.whose_keys = self
            os.environ[DATA_VARIABLE] = str(self.home)

    # Clock.

    def wall(self):
        return self.world.start + self.world.now + self.skew_ms

    def steady(self):
        return self.world.now - self.boot_at

    # Switching on and off.

    def start_machine(self, *, is_new_boot=True):
        """Its clocks, after it was started anew or not."""
        if is_new_boot or not self.boots:
            self.boots += 1
            self.boot_at = self.world.now
        return Machine(self.wall, self.steady, f"{self.name}/{self.boots}", self.chance.randbytes)

    def open(self, *, is_new_boot=True):
        """Have its file open, with its key."""
        machine = self.start_machine(is_new_boot=is_new_boot)
        self.is_at_it()
        self.book = open_book(self.home / BOOK, machine)
        self.book.reader.driver.execute("PRAGMA synchronous=OFF")
        self.give_key()

    def is_read_beside(self):
        """While somebody else reads its file, too."""
        return nullcontext() if self.disk is None else self.disk.shared()

    def give_key(self):
        self.reach = give_key(self.book)

    def switch_on(self, *, is_new_boot=True):
        self.open(is_new_boot=is_new_boot)
        member = find_membership(self.book.reader)
        self.correspondence = correspond(self.book, member, self.page_bytes)
        self.engine, self.told_of_twin = Engine(self.chance.random), None
        if self.most_facts is not None:
            self.engine._size = self.most_facts
        self.desk = copy(self.world.office.shop)
        self.desk.book, self.desk.path = self.book, self.book.path
        self.desk.machine = self.book.machine
        self.lanes = {True: Lane(), False: Lane()}
        self._tell(Began(self.correspondence.copy()))

    def crash(self):
        """End between two commits: what was in memory is gone, what was committed is not."""
        book = self.book
        self.book = self.engine = self.correspondence = None
        self.alarms += 1
        if self.disk is None:
            book._connection.close()
            book._engine.dispose()
        else:
            book._connection.rollback()
        book._lock.release()

    @property
    def is_up(self):
        return self.book is not None

    # Dealings with the server.

    def _tell(self, event):
        self.alarms += 1
        for effect in self.engine.take(event, self.steady()):
            if isinstance(effect, Sleep):
                self._sleep(effect.until - self.steady())
            else:
                self._later(self.chance.randrange(5), self._begin, effect)
        self.standing = self.engine.standing
        self.reach.answers = self.standing.is_reached

    def _later(self, pause, work, *about):
        engine = self.engine

        def unless_gone():
            # What was under way in an earlier life of the program is nobody's.
            if self.engine is engine:
                self.is_at_it()
                with self.world.program_of(self):
                    work(*about)
                self.world.after_step(self)

        self.world.later(pause, unless_gone)

    def _sleep(self, pause):
        number = self.alarms
        self._later(max(1, pause), lambda: self.alarms == number and self._tell(Woke()))

    def _begin(self, errand):
        is_last = isinstance(errand, Wait) and self.chance.random() < 0.2
        if is_last and say_the_last(self.book).kinds:
            self._tell(Wrote(self.correspondence.copy()))
        prepared = self.correspondence.prepare(errand)
        self.world.note(self.name, errand)
        if isinstance(errand, TakeBack):
            self.world.truth.see_promises(self)
        if isinstance(errand, TakeBack) and self.chance.random() < 0.5:
            self.world.write_at_once(self)
        if isinstance(prepared, Question):
            self.world.network.send(self, errand, prepared)
        else:
            self._tell(prepared)

    def answered(self, errand, question, answer):
        """An answer is here; `None` where none will come."""
        self._later(0, self._take, errand, question, answer)

    def _take(self, errand, question, answer):
        if answer is None:
            self._tell(Failed(errand, Failure.UNREACHED))
            return
        if isinstance(answer, Refusal):
            self._tell(Refused(errand, answer))
            return
        credentials = self.correspondence.credentials
        is_garbled = self.world.truth.is_garbled(answer)
        before = find_confirmed_end(self.book.reader) if is_garbled else None
        event = self.correspondence.take(errand, question, answer)
        self.world.truth.took(self, answer, event, before)
        if isinstance(answer, Page) and isinstance(event, Did) and self.chance.random() < 0.1:
            self.world.truth.see_no_change(self, self.correspondence.take, errand, question, answer)
        if self.correspondence.credentials is not credentials:
            self.lanes = {True: Lane(), False: Lane()}
            self.give_key()
            if self.chance.random() < 0.5:
                self.world.write_at_once(self)
        self._tell(event)

    def wrote(self):
        """Something was written at the desk."""
        self._later(0, lambda: self._tell(Wrote(self.correspondence.copy())))

    def nudge(self):
        self._later(0, lambda: self._tell(Nudged()))

    # What can be seen of it.

    @property
    def member(self):
        return find_membership(self.book.reader)

    @property
    def is_damaged(self):
        """Whether what waits cannot be taken off here."""
        return bool(self.rows("SELECT 1 FROM undo WHERE before = 'x' LIMIT 1"))

    @property
    def is_working(self):
        return self.is_up and self.member.state is State.ENROLLED

    def rows(self, sql):
        return self.book.reader.driver.execute(sql).fetchall()

    def ids(self):
        """Of every fact that the file holds, in its journal or set aside."""
        return {self.world.id_of(header) for header in self.headers()}

    def headers(self):
        if self.book is not None:
            return [header for (header,) in self.rows(_HELD)]
        if self.disk is not None:
            return [header for (header,) in self.disk.rows(_HELD)]
        connection = dbapi2.connect(str(self.home / BOOK))
        try:
            return [header for (header,) in connection.execute(_HELD)]
        finally:
            connection.close()
