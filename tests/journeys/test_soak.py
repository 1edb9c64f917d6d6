"""A busy Sunday through the real windows: nothing grows, nothing stalls, and the book verifies.

Three clerks book on windows of their own, a fourth window walks through the pages, a file of lines
is imported every minute, games start, end, are settled and corrected, and reports are written
beside. Twelve minutes of it; `./test --long` works all eight hours.
"""

import gc
import os
import sys
import threading
from collections import Counter
from datetime import timedelta
from pathlib import Path

import pytest
import shiboken6
from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt
from PySide6.QtTest import QTest

from desktop.book.queries.ticket_question import TicketQuestion
from desktop.book.queries.ticket_register import list_registered_tickets
from desktop.book.verifying import verify
from desktop.domain.weeks import instant
from desktop.feeds.reading import read_lines
from desktop.reports.questions import Question
from desktop.reports.writing import write_report
from desktop.services.importing.events import import_lines
from desktop.services.importing.run import Intake
from desktop.services.settlement import Result, approve, record_result
from desktop.tasks.lanes import LANES
from desktop.views.entry.states import State
from desktop.views.main_window.open_windows import OpenWindows
from desktop.views.main_window.pages import page_offers
from desktop.views.main_window.visits import Place
from desktop.views.main_window.waiting import LOOK_MS, NotDoneError, wait_until
from tests.feeds.files import write_csv
from tests.shop import KICKOFF, Shop
from tests.views.opened import opened
from tests.views.stalls import watched

MIB = 2**20
MINUTE_MS, HOUR = 60_000, 60
PATIENCE_MS = 20_000
CLERKS = ("P1", "P2", "P3")
HOURS = 8
PAGES = ("desk", "exposure", "board", "tickets", "ticker", "accounts", "weekly", "settlement")
REPORTS = ("tickets", "weekly-figures")
HEADINGS = ("date", "time", "league", "rot", "side", "team", "spread", "spread_price")


class Sunday:
    """A minute of the office after the other, and what the program holds after each."""

    def __init__(self, shop, session, windows, folder):
        self.shop, self.session, self.windows, self.folder = shop, session, windows, folder
        self.minute, self.begun = 0, shop.now
        self.booked = self.imported = self.settled = self.reported = 0
        self.failures = []
        self.measured = []

    def open(self):
        first = self.windows.start()
        first.visit("entry")
        for _ in CLERKS[1:]:
            self.windows.open_place(Place("entry"))
        self.windows.open_place(Place("desk"))
        self.use_every_reader()
        self.clerks = [window.page("entry") for window in self.windows.windows[: len(CLERKS)]]
        for page, player in zip(self.clerks, CLERKS, strict=True):
            page.call.name_player(player)
            self.wait()

    def use_every_reader(self):
        """Have the connection of each thread of the lane made: which one answers is chance."""
        meeting, met = threading.Barrier(LANES["read"]), []
        for _ in range(meeting.parties):
            self.session.runner.read(lambda _reader: meeting.wait(), met.append)
        self.wait()
        assert len(met) == meeting.parties

    def work(self, minutes):
        for _ in range(minutes):
            self.minute += 1
            self.shop.now = max(self.shop.now, self.begun + self.minute * MINUTE_MS)
            self.import_lines()
            for number, page in enumerate(self.clerks):
                self.book(page, number)
            self.look_around()
            if self.minute % 4 == 0:
                self.settle()
            if self.minute % self.report_every == 0:
                self.report()
            self.wait()
        self.measure()

    def import_lines(self):
        """The file of this minute: every game of the hour moves by half a point, and back."""
        spread = (3, 3.5)[self.minute % 2]
        start = self.start_of(self.hour)
        rows = [
            (f"{start:%Y-%m-%d}", f"{start - timedelta(hours=5):%H:%M}", "NFL", rotation + home,
             "VH"[home], f"{'Home' if home else 'Away'}{rotation}", -spread if home else spread,
             -110)
            for rotation in self.games(self.hour) for home in (0, 1)
        ]  # fmt: skip
        path = write_csv(self.folder / "lines.csv", HEADINGS, *rows)

        def take(book):
            found = import_lines(book, self.shop.actor, read_lines(path), Intake("lines.csv"))
            assert not found.refusals, found
            self.imported += found.applied
            return found.changes

        self.session.runner.write(take, self.session.hub.announce, on_error=self.failures.append)
        self.wait()

    def book(self, page, number):
        """From the first key of a wager to its number."""
        rotation = self.games(self.hour)[number] + self.minute % 2
        window = page.window()
        window.activateWindow()
        page.box.setText(f"{rotation} {20 + self.minute % 7}")
        QTest.keyClick(page.box, Qt.Key.Key_Return)
        self.wait()
        assert page.call.state is State.READ_BACK, page.strip.sentence
        QTest.keyClick(page.box, Qt.Key.Key_F12)
        self.wait()
        # Where the grace is over by now, the next wager may be typed already.
        assert page.call.state in {State.ACCEPTED, State.EDIT}, page.strip.sentence
        self.booked += 1

    def look_around(self):
        self.windows.windows[-1].visit(PAGES[self.minute % len(PAGES)])

    def settle(self):
        """A game of the hour before ends, or its score is corrected."""
        if self.hour == 0:
            return
        rotation = self.games(self.hour - 1)[self.minute // 4 % len(CLERKS)]
        event, score = self.shop.games[rotation], (self.minute % 31, self.minute % 17)

        def end(book):
            record_result(book, self.shop.actor, event, Result("final", {}, score))
            return approve(book, self.shop.actor, [event])

        self.session.runner.write(end, self.session.hub.announce, on_error=self.failures.append)
        self.settled += 1

    def report(self):
        name = REPORTS[self.minute // self.report_every % len(REPORTS)]
        question = Question(name, instant(self.shop.now))
        path = self.folder / f"{name}.csv"
        self.session.runner.run_process(
            write_report, (self.shop.path, question, path, "csv"), on_error=self.failures.append
        )
        self.reported += 1

    def wait(self):
        hub, pages = self.session.hub, [window.page_shown for window in self.windows.windows]
        runner = self.session.runner

        def is_done():
            # Marks that fade are asked for anew until they have: the clock goes on meanwhile.
            self.shop.now += LOOK_MS
            return runner.is_idle and not any(map(hub.is_marked, pages))

        try:
            wait_until(is_done, f"what minute {self.minute} asked for", steady_ms=5)
        except NotDoneError as error:
            waiting = [type(page).__name__ for page in pages if hub.is_marked(page)]
            raise AssertionError(f"{error} {runner.depths} {waiting}") from error

    def measure(self):
        gc.collect()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
        alive = sum(
            1 for one in gc.get_objects() if isinstance(one, QObject) and shiboken6.isValid(one)
        )
        names = [str(one.readlink()) for one in Path("/proc/self/fd").iterdir() if one.is_symlink()]
        self.measured.append(
            {
                "objects": alive,
                "threads": threading.active_count(),
                "handles": len(names),
                "resident": resident(),
                "names": sorted(names),
            }
        )

    @property
    def hour(self):
        return (self.minute + self.offset) // HOUR

    offset, report_every = 0, 30

    def games(self, hour):
        return [101 + 10 * hour + 2 * number for number in range(len(CLERKS))]

    def start_of(self, hour):
        return KICKOFF - timedelta(hours=2) + timedelta(hours=hour)


def opened_between(before, after):
    """What is open at the second look more often than at the first."""
    return [str(name) for name in (Counter(after["names"]) - Counter(before["names"])).elements()]


def resident():
    """MiB of this process in memory."""
    pages = Path("/proc/self/statm").read_text(encoding="ascii").split()[1]
    return int(pages) * os.sysconf("SC_PAGE_SIZE") / MIB


@pytest.fixture
def sunday(theme, tmp_path, qapp):
    shop = Shop(tmp_path / "soak.book", credit=100_000_000)
    office = Sunday(shop, None, None, tmp_path)
    shop.games = {}
    for hour in range(HOURS + 1):
        for rotation in office.games(hour):
            event = shop.event(rotation, start=office.start_of(hour))
            shop.board(event, spread="-3")
            shop.games[rotation] = event
    with opened(shop, theme, tmp_path) as session:
        windows = OpenWindows(session, page_offers)
        office.session, office.windows = session, windows
        try:
            yield office
        finally:
            windows.close_all()
            windows.deleteLater()
    shop.book.close()


@pytest.mark.skipif(sys.platform != "linux", reason="handles and memory are read from /proc")
def test_a_busy_sunday_grows_nothing_stalls_nothing_and_verifies(sunday, qapp, is_long_run):
    minutes, warm = (HOURS * HOUR, 60) if is_long_run else (12, 8)
    if not is_long_run:
        # The first game has ended by now, so that there is something to settle.
        sunday.offset, sunday.report_every = HOUR, 5
        sunday.shop.now += HOUR * MINUTE_MS
        sunday.begun = sunday.shop.now
    sunday.open()
    with watched(qapp) as stalls:
        # Every page is made once, and every cache is filled.
        sunday.work(warm)
        stalls.forget()
        sunday.work(minutes - warm)
    stalls.check()
    assert sunday.failures == []
    assert sunday.booked == minutes * len(CLERKS)
    assert min(sunday.imported, sunday.settled, sunday.reported) > 0
    found = []
    sunday.session.runner.write(lambda book: verify(book.reader).difference, found.append)
    sunday.session.runner.read(
        lambda reader: len(list_registered_tickets(reader, TicketQuestion(), None, 0, 10_000)),
        found.append,
    )
    sunday.wait()
    assert sorted(found, key=str) == [sunday.booked, None]
    before, after = sunday.measured
    for name in ("objects", "threads", "handles"):
        assert after[name] <= before[name], (opened_between(before, after), name, before, after)
    assert after["resident"] - before["resident"] <= (16 if is_long_run else 8), (before, after)
