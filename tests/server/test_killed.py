"""The server and its PostgreSQL are killed at work: what was acknowledged is there afterwards."""

import json
import time
from pathlib import Path
from random import Random

import pytest

from server.console import enrol_code
from tests.server.conftest import OwnShop
from tests.server.sending import Sending
from tests.server.station import RefusedByServerError, TestStation


@pytest.mark.skipif(not Path("/proc/self/stat").exists(), reason="processes are looked at in /proc")
def test_what_was_acknowledged_outlives_kills_of_server_and_database(
    own_server, tmp_path, is_long_run
):
    shop, chance = OwnShop(tmp_path), Random(11)  # noqa: S311  when to kill is no secret
    station = TestStation(own_server)
    station.adopt(shop, enrol_code(own_server.data, None, None, is_for_new_book=True))
    sending = Sending(station, own_server)
    sending.start()
    sending.hear_more()
    victims = [own_server.kill, own_server.kill_database, own_server.kill_server]
    for victim in chance.choices(victims, k=100) if is_long_run else victims[:2]:
        time.sleep(chance.random() * (1 if is_long_run else 0.1))
        victim()
        own_server.go_on()
        sending.hear_more()
    sending.end()
    got = station.pull()
    assert [paged.fact for paged in got] == sending.written
    assert {json.loads(paged.fact.header)["n"]: paged.seq for paged in got} == sending.places
    print(f"{len(got)} acknowledged, {sending.unheard} answers lost, none of them missing")  # noqa: T201  figures
    with pytest.raises(RefusedByServerError):
        station.page(chain=bytes(32))
    station.client.close()
    own_server.stop()
    shop.book.close()
