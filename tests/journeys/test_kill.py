"""Kill the program at a random moment while it writes tickets: nothing acknowledged is lost."""

import os
import random
import signal
import subprocess
import sys
from datetime import timedelta
from pathlib import Path

import pytest

from desktop.book.facts import origin
from desktop.book.machine import this_machine
from desktop.book.opening import open_book
from desktop.book.pending import list_own_pending, list_pending
from desktop.book.reading import BookReader
from desktop.book.verifying import verify
from desktop.domain.numbers import parse_ticket_number
from desktop.domain.weeks import instant
from tests.book.numbering import Sequencer
from tests.journeys.numbered import Desk, LastingSequencer
from tests.journeys.writer import ENDED
from tests.shop import Shop

ROOT = Path(__file__).parents[2]


@pytest.fixture(scope="module")
def writer():
    """Waits for books to write to; each is written to by a process of its own."""
    with subprocess.Popen(
        [sys.executable, "-m", "tests.journeys.writer"],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
        cwd=ROOT,
    ) as made:
        yield made
        made.stdin.close()


def write_until_killed(writer, path, patience):
    """Let a process acknowledge some tickets and kill it in the middle of the next."""
    writer.stdin.write(f"{path}\n")
    writer.stdin.flush()
    process = int(writer.stdout.readline())
    told = []
    while len(told) < patience:
        told.append(writer.stdout.readline().strip())
        assert told[-1] not in {ENDED, ""}, "the writer ended before it was killed"
    os.kill(process, signal.SIGKILL)
    for line in iter(writer.stdout.readline, ""):
        if line.strip() == ENDED:
            return told
        told.append(line.strip())
    raise AssertionError("the writer of the writers ended")


def make_book(path):
    """A book with two games in three days, so that the writer never runs out of time."""
    shop_of(path).book.close()


class TodaysShop(Shop):
    """Made by the clock of the processes that write to it: none of them goes back behind it."""

    begins = this_machine().wall()


def shop_of(path):
    shop = TodaysShop(path, credit=100_000_000)
    start = instant(shop.now) + timedelta(days=3)
    for rotation in (451, 453):
        event = shop.event(rotation, day=start.date().isoformat(), start=start)
        shop.board(event)
    return shop


def make_station(path):
    """The book of a station, and a hundred facts that another one has yet to send."""
    shop = shop_of(path)
    sequencer = Sequencer(shop.now)
    sequencer.adopt(shop)
    other = sequencer.join(shop, path.with_name("other.book"), 2)
    for _ in range(100):
        other.accept("452 1")
    pending = list_own_pending(other.book.reader, 2, 200, 1 << 40)
    facts = [(2, fact.header, fact.body, fact.sig) for fact in pending]
    for each in (shop, other):
        each.book.close()
    LastingSequencer.begin(path, sequencer, facts)


def tickets_in(path):
    with BookReader(path) as reader:
        rows = reader.connection.exec_driver_sql("SELECT id FROM ticket").all()
    return {origin(ticket)[1] for (ticket,) in rows}


@pytest.mark.parametrize("book", range(4))
@pytest.mark.skipif(not hasattr(os, "fork"), reason="processes are made by fork")
def test_no_acknowledged_ticket_is_ever_missing(tmp_path, writer, book, is_long_run):
    """Fifty kills a book, two hundred in all; a small book keeps `verify` after each short."""
    path = tmp_path / "shop.book"
    make_book(path)
    chance = random.Random(20181121 + book)  # noqa: S311 - chance, not secrecy
    acknowledged = set()
    for _ in range(250 if is_long_run else 50):
        acknowledged.update(write_until_killed(writer, path, chance.randint(1, 20)))
        with open_book(path, this_machine()) as opened:
            assert verify(opened.reader).difference is None
    present = tickets_in(path)
    missing = {number for number in acknowledged if parse_ticket_number(number)[1] not in present}
    assert len(acknowledged) > 250
    assert missing == set()


@pytest.mark.skipif(not hasattr(os, "fork"), reason="processes are made by fork")
def test_a_station_that_is_killed_has_every_ticket_waiting_or_numbered(
    tmp_path, writer, is_long_run
):
    """Killed while it writes, sends and takes pages in; what it told is waiting or confirmed."""
    path = tmp_path / "shop.book"
    make_station(path)
    chance = random.Random(20181125)  # noqa: S311 - chance, not secrecy
    acknowledged = set()
    for _ in range(200 if is_long_run else 10):
        acknowledged.update(write_until_killed(writer, path, chance.randint(1, 12)))
        with open_book(path, this_machine()) as opened:
            assert verify(opened.reader).difference is None
    sequencer = LastingSequencer(path, this_machine().wall())
    with open_book(path, this_machine(), sequencer.contact) as opened:
        desk = Desk(opened)
        others = sum(fact.station == 2 for fact in sequencer.facts)
        sequencer.push(desk)
        sequencer.pull_all(desk)
        assert list_pending(opened.reader) == []
        assert verify(opened.reader).difference is None
    present = tickets_in(path)
    missing = {number for number in acknowledged if parse_ticket_number(number)[1] not in present}
    assert (missing, others > 2, len(acknowledged) > 25) == (set(), True, True)
