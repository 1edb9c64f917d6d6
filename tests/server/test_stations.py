"""Stations with real books at the real server: nothing lost, nothing doubled, all the same."""

from contextlib import contextmanager
from copy import copy
from dataclasses import replace

import pytest

from desktop.book.machine import this_machine
from desktop.book.opening import BookReader
from desktop.book.verifying import verify
from desktop.services.stations.enrolling import give_book, join, read_code
from desktop.services.stations.keys import open_station
from desktop.services.stations.syncing import run_round
from desktop.services.stations.telling import read_own_station
from desktop.sync.standing import Lamp
from tests.server.conftest import OwnShop


@pytest.fixture(autouse=True)
def home(tmp_path, monkeypatch):
    """The user's folder, where the stations' keys are."""
    monkeypatch.setenv("BOOKDESK_HOME", str(tmp_path / "home"))
    return tmp_path / "home"


class StationShop(OwnShop):
    """A shop whose computer counts real time, so that waiting for the server comes to an end."""

    def _start_machine(self, ticks, drawn):
        super()._start_machine(ticks, drawn)
        self.machine = replace(self.machine, monotonic=this_machine().monotonic)


@pytest.fixture
def office(server, tmp_path):
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
            join(shop.path, shop.machine, read_code(server.code(book)), name)
            shop.book = open_station(shop.path, shop.machine)
            made.append(shop)
        in_step(shop)
        return shop

    yield desk
    for shop in made:
        shop.book.close()


def sync(shop):
    return run_round(shop.book)[0]


def in_step(*shops):
    for shop in shops:
        done = sync(shop)
        assert (done.standing.lamp, done.standing.problem) == (Lamp.IN_STEP, None), shop.path


def state_of(shop):
    with BookReader(shop.path) as reader, reader.snapshot():
        found = verify(reader)
    assert found.difference is None
    return found.facts, found.state


@contextmanager
def cut_off(server, monkeypatch):
    """The line is down: the port that stations know has nobody behind it."""
    from desktop.sync import client  # noqa: PLC0415

    real = client._http

    def nowhere(host, _port, context):
        return real(host, 9, context)

    with monkeypatch.context() as patched:
        patched.setattr(client, "_http", nowhere)
        yield


def test_three_stations_work_on_while_the_line_is_down_and_agree_afterwards(
    server, office, monkeypatch
):
    shops = [office(name) for name in ("Front", "Back", "Upstairs")]
    assert [shop.book.journal.identity.letters for shop in shops] == ["KA", "KD", "KF"]
    tickets = [shop.accept("452 -3. 500").number for shop in shops]
    with cut_off(server, monkeypatch):
        for number, shop in enumerate(shops, 1):
            tickets += [shop.accept("451 +3. 200", f"P{number}").number for _ in range(3)]
            done = sync(shop)
            assert (done.standing.lamp, done.standing.pending) == (Lamp.OUT_OF_TOUCH, 4)
    in_step(*shops)
    in_step(*shops)
    states = [state_of(shop) for shop in shops]
    assert len({*states}) == 1
    assert len({*tickets}) == 12
    for shop in shops:
        assert shop.rows("SELECT count(*), count(DISTINCT id) FROM ticket") == [(12, 12)]
        assert read_own_station(shop.book.reader, shop.now).pending == 0
