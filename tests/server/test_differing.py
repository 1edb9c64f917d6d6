"""When the tables of stations differ after the same facts: who is taken to be wrong, and mended."""

import json
from datetime import date
from zipfile import ZipFile

import pytest

from desktop.services.stations.diagnosing import BundleError, save_bundle
from desktop.services.stations.health import read_health
from desktop.services.weeks import close_week
from desktop.sync.correspondence import judge
from desktop.sync.errands import Failure
from desktop.sync.standing import Lamp, Problem
from desktop.sync.wire import StateSeen
from tests.server.offices import in_step, state_of, sync

WEEK_MS = 7 * 86_400_000
NAMES = "SELECT count(*) FROM account WHERE name = 'Somebody else'"
HASHES = [bytes([number]) * 32 for number in range(4)]


@pytest.mark.parametrize(
    ("own", "others", "judged"),
    [
        (1, [1, 1], None),
        (1, [], None),
        (1, [2], Failure.UNDECIDED),
        (1, [1, 2], Failure.OTHERS_DIFFER),
        (1, [2, 2], Failure.DIFFERENT),
        (1, [2, 3], Failure.UNDECIDED),
        (1, [1, 2, 2], Failure.UNDECIDED),
    ],
)
def test_the_fewer_are_taken_to_be_wrong(own, others, judged):
    states = [StateSeen(number, HASHES[said]) for number, said in enumerate([own, *others], 1)]
    assert judge(HASHES[own], states) is judged


def test_a_station_whose_tables_are_wrong_mends_them_and_the_others_are_told(office, home, caplog):
    front, back, attic = office("Front"), office("Back"), office("Attic")
    front.accept("452 -3. 500", "P2")
    in_step(front, back, attic)
    week = date.fromisoformat(front.rows("SELECT open_week FROM book")[0][0])
    for shop in (front, back, attic):
        shop.now += WEEK_MS
    in_step(back, attic, front)
    change = "UPDATE account SET name = 'Somebody else' WHERE code = 'P2'"
    attic.book.reader.connection.exec_driver_sql(change)
    attic.book.reader.remembered.clear()
    close_week(front.book, front.actor, week)
    in_step(front, attic)
    assert attic.rows(NAMES) == [(0,)]
    health = read_health(attic.book.reader, attic.path)
    assert (health.rebuilds, health.rebuilt_at) == (1, attic.now)
    assert read_health(front.book.reader, front.path).rebuilds == 0
    told = sync(back).standing
    assert (told.lamp, told.problem) == (Lamp.IN_STEP, Problem.OTHERS_DIFFER)
    in_step(attic, front)
    assert len({state_of(shop) for shop in (front, attic)}) == 1
    codes = [record.code for record in caplog.records if record.name == "desktop.sync.bundle"]
    caplog.clear()
    assert codes == ["STATE_DIFFERS"]

    (kept,) = (home / "logs").glob("differs-*.zip")
    with ZipFile(kept) as bundle:
        found = {name: bundle.read(name) for name in bundle.namelist()}
    said = json.loads(found["differs.json"])
    assert said["own"] == said["stations"]["3"] != said["stations"]["1"]
    station = json.loads(found["station.json"])
    assert station["journal"]["kinds"]["ticket.accepted"] == 1
    assert station["tables"]["ticket"]["rows"] == 1
    whole = b"".join(found.values())
    for name in (b"Attic", b"Somebody", b"127.0.0.1", b"P2", str(home).encode()):
        assert name not in whole, name


def test_a_bundle_that_cannot_be_written_is_told(shop, home, tmp_path):
    with pytest.raises(BundleError, match="Choose another folder"):
        save_bundle(shop.path, tmp_path / "none" / "bundle.zip", shop.now)
