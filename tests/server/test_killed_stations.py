"""Station and server are killed at work: what was accepted is there afterwards, everywhere."""

import subprocess
import sys
import time
from pathlib import Path
from random import Random

import pytest

from desktop.book.reading import BookReader
from desktop.book.verifying import verify
from desktop.services.stations.enrolling import join, read_code
from desktop.services.stations.giving import give_book
from desktop.services.stations.keys import open_station
from desktop.services.stations.syncing import run_round
from desktop.sync.standing import Lamp
from server.console import enrol_code
from tests.server.conftest import StationShop
from tests.server.own_server import PROJECT


def kill_while_it_sends(path, chance, victim):
    """Let a process send what waits; end it, and what it sends to, as a power cut does."""
    sending = subprocess.Popen(
        [sys.executable, "-m", "desktop", "sync", "--book", path, "--follow"],
        cwd=PROJECT, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL,
    )  # fmt: skip
    # It says how it stands at the end of each round; the kill comes before or soon after.
    if chance.random() < 0.5:
        sending.stdout.readline()
    else:
        time.sleep(chance.random())
    if victim is not None:
        victim()
    sending.kill()
    sending.stdout.close()
    sending.wait()


@pytest.mark.skipif(not Path("/proc/self/stat").exists(), reason="processes are looked at in /proc")
def test_kills_of_station_server_and_database_lose_and_double_nothing(
    own_server, home, tmp_path, is_long_run
):
    shop, chance = StationShop(tmp_path), Random(7)  # noqa: S311  when to kill is no secret
    shop.game()
    code = enrol_code(own_server.data, None, None, is_for_new_book=True)
    give_book(shop.book, shop.actor, read_code(code), "Front")
    # Every other time it is the station alone.
    alone = [None] * 3
    victims = [*alone, own_server.kill_server, own_server.kill_database, own_server.kill]
    numbers = []
    for kills in range(100 if is_long_run else 2):
        numbers += [shop.accept("452 -3. 5").number for _ in range(4)]
        shop.book.close()
        victim = chance.choice(victims) if is_long_run else victims[-kills]
        kill_while_it_sends(shop.path, chance, victim)
        own_server.go_on()
        shop.book = open_station(shop.path, shop.machine)
    until_in_step(shop.book)
    other = tmp_path / "back.book"
    code = enrol_code(own_server.data, None, None, is_for_new_book=False)
    join(other, shop.machine, read_code(code), "Back")
    shop.book.close()
    for path in (other, shop.path):
        with open_station(path, shop.machine) as book:
            until_in_step(book)
    states = {state_of_file(path) for path in (shop.path, other)}
    assert len(states) == 1
    assert states.pop()[1] == len(numbers) == len({*numbers})
    print(f"{len(numbers)} tickets, each of them there once at both stations")  # noqa: T201  figures
    own_server.stop()


def until_in_step(book):
    """Rounds until the station is in step: the database may still be starting."""
    for _ in range(20):
        if run_round(book)[0].standing.lamp is Lamp.IN_STEP:
            return
        time.sleep(1)
    raise AssertionError(run_round(book)[0].standing)


def state_of_file(path):
    with BookReader(path) as reader, reader.snapshot():
        found = verify(reader)
    assert found.difference is None
    return found.facts, found.rows["ticket"], found.state
