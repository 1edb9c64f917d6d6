"""The database is killed under load and its synchronous standby takes over: nothing is lost."""

import json
import shutil
import tempfile
import time
from contextlib import suppress
from pathlib import Path
from random import Random

import pytest

from server.console import enrol_code
from tests.server.conftest import OwnShop
from tests.server.own_server import ServerOfItsOwn
from tests.server.sending import Sending
from tests.server.standby import NEEDED, Pair, find_tools, find_user
from tests.server.station import RefusedByServerError, TestStation

ROUNDS = 5


@pytest.fixture
def pair(is_long_run):
    if not is_long_run:
        pytest.skip("two databases that change places five times: asked for with --long")
    tools, user = find_tools(), find_user()
    if tools is None or user is None:
        pytest.skip(f"no PostgreSQL of the system's own ({', '.join(NEEDED)}), or no user for it")
    folder = Path(tempfile.mkdtemp(prefix="bookdesk-standby-"))
    folder.chmod(0o755)
    made = Pair(tools, user, folder / "pair")
    try:
        made.start()
        yield made
    finally:
        made.stop()
        shutil.rmtree(folder)


@pytest.fixture
def served(pair):
    data = Path(tempfile.mkdtemp(prefix="bookdesk-server-"))
    server = ServerOfItsOwn(data, pair.url)
    yield server
    server.stop()
    shutil.rmtree(data)


@pytest.fixture
def station(served, pair, tmp_path):
    shop = OwnShop(tmp_path)
    code = enrol_code(served.data, pair.url, None, is_for_new_book=True)
    yield TestStation(served).adopt(shop, code)
    shop.book.close()


def test_what_the_standby_never_had_is_not_acknowledged_however_often_it_is_sent(
    served, pair, station
):
    hanging = "FROM pg_stat_activity WHERE wait_event = 'SyncRep'"
    pair.second.stop()
    sending = Sending(station, served)
    sending.start()
    # The commit waits, is cut off, and stands in the first alone; the same is sent again.
    for _ in range(3):
        pair.first.until(f"SELECT count(*) > 0 {hanging}", wanted=True)
        with served.client() as client:
            assert client.get("/ready").status_code == 503
        assert (sending.places, len(sending.written)) == ({}, 1)
        pair.first.ask(f"SELECT count(pg_terminate_backend(pid)) {hanging}")
    # A server that is started meanwhile comes up, and says no more than the one before.
    served.kill_server()
    served.start()
    pair.first.until(f"SELECT count(*) > 0 {hanging}", wanted=True)
    assert (sending.places, len(sending.written)) == ({}, 1)
    pair.second.start()
    sending.hear_more()
    sending.end()
    assert sending.unheard >= 3
    pair.fail_over()
    # What was shown may be shown a little later again; a wait brings the rest.
    last = max(sending.places.values())
    for _ in range(40):
        with suppress(RefusedByServerError):
            station.wait()
            station.pull()
        if station.seq >= last:
            break
        time.sleep(0.2)
    assert [paged.fact for paged in station.journal][-len(sending.written) :] == sending.written
    station.client.close()


def test_no_acknowledged_fact_is_lost_when_the_standby_takes_over(served, pair, station):
    chance, stations = Random(5), [station]  # noqa: S311  when to kill is no secret
    for _ in range(2):
        stations.append(TestStation(served))
        stations[-1].enrol(enrol_code(served.data, pair.url, None, is_for_new_book=False))
        stations[-1].actor = stations[0].actor
        stations[-1].pull()
    sending = [Sending(station, served) for station in stations]
    for one in sending:
        one.start()
    for _ in range(ROUNDS):
        time.sleep(0.5 + chance.random())
        pair.fail_over()
        for one in sending:
            one.hear_more()
        pair.repair()
    for one in sending:
        one.end()
    for one in stations:
        one.pull()
        one.client.close()
    assert len({(one.seq, one.chain) for one in stations}) == 1
    # The journal holds what each of them wrote, in its order, at the places it was told.
    journal = stations[0].journal
    for one in sending:
        own = [paged for paged in journal if paged.station == one.station.number]
        assert [paged.fact for paged in own][-len(one.written) :] == one.written
        places = {json.loads(paged.fact.header)["n"]: paged.seq for paged in own}
        assert places | one.places == places
    acknowledged = sum(len(one.places) for one in sending)
    unheard = sum(one.unheard for one in sending)
    print(f"{ROUNDS} failovers, {acknowledged} acknowledged, 0 lost, {unheard} asked again")  # noqa: T201  figures
