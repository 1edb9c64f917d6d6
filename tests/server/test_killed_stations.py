"""Station and server are killed at work: what was accepted is there afterwards, everywhere."""

import shutil
import subprocess
import sys
import tempfile
import time
from pathlib import Path
from random import Random

import pytest

from desktop.book.opening import BookReader
from desktop.book.verifying import verify
from desktop.services.stations.enrolling import give_book, join, read_code
from desktop.services.stations.keys import open_station
from desktop.services.stations.syncing import run_round
from desktop.sync.standing import Lamp
from server.console import enrol_code
from tests.server.conftest import StationShop
from tests.server.test_killed import PROJECT, ServerOfItsOwn


def kill_while_it_sends(path, chance):
    """Let a process send what waits, and end it somewhere in the middle as a power cut does."""
    sending = subprocess.Popen(
        [sys.executable, "-m", "desktop", "sync", "--book", path, "--follow"],
        cwd=PROJECT, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL,
    )  # fmt: skip
    # It says how it stands at the end of each round; the kill comes before or soon after.
    if chance.random() < 0.5:
        sending.stdout.readline()
    else:
        time.sleep(chance.random())
    sending.kill()
    sending.stdout.close()
    sending.wait()


@pytest.mark.skipif(not Path("/proc/self/stat").exists(), reason="processes are looked at in /proc")
def test_kills_of_station_and_server_lose_and_double_nothing(home, tmp_path, is_long_run):
    data = Path(tempfile.mkdtemp(prefix="bookdesk-server-"))
    served, shop = ServerOfItsOwn(data), StationShop(tmp_path)
    chance = Random(7)  # noqa: S311  when to kill is no secret
    shop.game()
    code = enrol_code(data, None, None, is_for_new_book=True)
    give_book(shop.book, shop.actor, read_code(code), "Front")
    numbers = []
    for kills in range(40 if is_long_run else 3):
        numbers += [shop.accept("452 -3. 50").number for _ in range(4)]
        shop.book.close()
        kill_while_it_sends(shop.path, chance)
        if kills % 10 == 1:
            served.kill()
            served.start(served.port)
        shop.book = open_station(shop.path, shop.machine)
    assert run_round(shop.book)[0].standing.lamp is Lamp.IN_STEP
    other = tmp_path / "back.book"
    join(
        other, shop.machine, read_code(enrol_code(data, None, None, is_for_new_book=False)), "Back"
    )
    shop.book.close()
    states = set()
    for path in (shop.path, other):
        with open_station(path, shop.machine) as book:
            assert run_round(book)[0].standing.lamp is Lamp.IN_STEP
    with open_station(shop.path, shop.machine) as book:
        run_round(book)
    for path in (shop.path, other):
        with BookReader(path) as reader, reader.snapshot():
            found = verify(reader)
        assert found.difference is None
        states.add((found.facts, found.rows["ticket"], found.state))
    assert len(states) == 1
    assert states.pop()[1] == len(numbers) == len({*numbers})
    served.stop()
    shutil.rmtree(data)
