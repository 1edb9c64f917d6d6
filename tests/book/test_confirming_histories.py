"""Three stations write, send and fetch as chance has it, and agree in the end (SYNC 3.1)."""

from contextlib import ExitStack, suppress
from copy import copy, deepcopy

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from desktop.book import confirming
from desktop.book.pending import find_confirmed_end, list_pending
from desktop.book.verifying import verify
from desktop.domain.errors import BookdeskError
from tests.book.numbering import close, tables, two_stations
from tests.book.test_stations import DEEDS

MINUTE = 60_000


@pytest.fixture(scope="module")
def office(tmp_path_factory):
    """A sequencer and three closed stations that have everything, tickets among it."""
    folder = tmp_path_factory.mktemp("office")
    with ExitStack() as open_books:
        sequencer, first, second = two_stations(folder, open_books)
        third = sequencer.join(first, folder / "third.book", 3)
        open_books.callback(close, third)
        first.accept("452 100")
        second.accept("P 451 453 r50", "P2")
        stations = (first, second, third)
        for station in stations:
            sequencer.push(station)
        for station in stations:
            sequencer.pull_all(station)
    return sequencer, stations


@pytest.fixture(autouse=True)
def nothing_is_made_anew(monkeypatch):
    """What waits comes off again by its before-images; the way out for damage is not taken."""

    def fail(*_):
        raise AssertionError("the tables were made anew")

    monkeypatch.setattr(confirming, "make_tables", fail)


def send(sequencer, station, number):
    sequencer.push(station, number)


def send_all(sequencer, station, _number):
    sequencer.push(station)


def fetch(sequencer, station, number):
    before = unconfirmed(station)
    done = sequencer.pull(station, number)
    assert unconfirmed(station) == before[done.own :]


def fetch_all(sequencer, station, number):
    sequencer.pull_all(station, number)


def reopen(sequencer, station, _number):
    before = tables(station)
    sequencer.reopen(station)
    assert tables(station) == before


def unconfirmed(station):
    """The very bytes of what waits."""
    return [row[4] for row in list_pending(station.book.reader)]


def own_numbers(station):
    """All own facts, confirmed or waiting: none is in neither, and none is there twice."""
    number = station.book.journal.identity.station
    return [n for (n,) in station.rows(f"SELECT n FROM fact WHERE station = {number} ORDER BY n")]


TRAFFIC = (send, send_all, fetch, fetch_all, reopen)
STEPS = st.lists(
    st.tuples(
        st.integers(0, 2),
        st.one_of(st.sampled_from(DEEDS), st.sampled_from(TRAFFIC)),
        st.integers(1, 3),
    ),
    min_size=6,
    max_size=24,
)


@settings(
    max_examples=4, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
@given(steps=STEPS, sizes=st.tuples(*[st.integers(1, 9)] * 3))
def test_stations_agree_when_all_is_sent_and_fetched(office, tmp_path_factory, steps, sizes):
    folder = tmp_path_factory.mktemp("example")
    sequencer, made = deepcopy(office[0]), office[1]
    with ExitStack() as open_books:
        stations = [
            sequencer.copied(station, folder / station.path.name) for station in map(copy, made)
        ]
        for station in stations:
            open_books.callback(close, station)
        for place, deed, number in steps:
            station = stations[place]
            station.now += MINUTE
            sequencer.now = max(sequencer.now, station.now)
            if deed in TRAFFIC:
                deed(sequencer, station, number)
            else:
                with suppress(BookdeskError):
                    deed(station, number)
            last = station.book.journal.head.n
            assert own_numbers(station) == list(range(1, last + 1))
        written = {fact.header for fact in sequencer.facts}.union(*map(unconfirmed, stations))
        for station in stations:
            assert verify(station.book.reader).difference is None
            sequencer.push(station)
        for station, size in zip(stations, sizes, strict=True):
            sequencer.pull_all(station, size)
            assert unconfirmed(station) == []
        assert {fact.header for fact in sequencer.facts} == written

        joined = sequencer.join(stations[0], folder / "joined.book", 4)
        open_books.callback(close, joined)
        sequencer.push(joined)
        everybody = [*stations, joined]
        for station in everybody:
            sequencer.pull_all(station)
            seq, chain = find_confirmed_end(station.book.reader)
            assert (seq, chain) == (len(sequencer.facts), sequencer.chains[-1])
        found = [verify(station.book.reader) for station in everybody]
        assert {each.difference for each in found} == {None}
        assert len({each.state for each in found}) == 1
        assert all(tables(station) == tables(joined) for station in stations)
        assert joined.rows("SELECT sum(balance) FROM account") == [(0,)]
        for station in everybody:
            for table in ("undo", "set_aside"):
                assert station.rows(f"SELECT * FROM {table}") == []
