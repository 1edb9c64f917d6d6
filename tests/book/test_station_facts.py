"""What stations, the server and a required program leave in the book's tables."""

import json

import pytest

from desktop.book.facts import FOLD_VERSION, NewerFactError
from desktop.book.opening import open_book
from desktop.book.verifying import verify
from desktop.domain.rights import NotAllowedError, Role
from desktop.services import users

KEY = "5e" * 32


@pytest.fixture
def joined(shop):
    """A shop that gave its book to a server, and sent its station away."""
    shop.do_everything_with_a_server()
    return shop


def told(shop):
    return shop.rows("SELECT type, kind FROM conflict ORDER BY number")


def test_a_station_is_known_by_its_key_and_by_the_last_of_its_facts(joined):
    station = "SELECT number, label, public_key, last_valid_n, reason FROM station"
    assert joined.rows(station) == [(1, "Desk", KEY, 4, "stolen")]
    assert joined.rows("SELECT term, needs_fold FROM book") == [(1, FOLD_VERSION)]
    assert joined.rows("SELECT week, station FROM cutoff") == [
        (joined.rows("SELECT open_week FROM book")[0][0], 1)
    ]
    assert not told(joined)
    assert verify(joined.book.reader).difference is None


def test_what_was_said_of_a_station_and_a_server_is_said_once(joined):
    before = joined.rows("SELECT * FROM station"), joined.rows("SELECT * FROM book")
    head, identity = joined.book.journal.head, joined.book.journal.identity
    again = {"inc": identity.incarnation, "public_key": "00" * 32, "label": "Other"}
    joined.record("station.enrolled", station=1, letters="KA", **again)
    joined.record("station.enrolled", station=2, letters="KD", **again)
    joined.record("sequencer.moved", term=1, seq=head.seq + 2, chain="00" * 32)
    joined.record("book.require", fold=FOLD_VERSION)
    joined.record("week.cutoff", week="2001-01-02", n=7)
    joined.record("station.revoked", station=1, last_valid_n=9, reason="again")
    joined.record("station.revoked", station=2, last_valid_n=9, reason="never seen")
    assert (joined.rows("SELECT * FROM station"), joined.rows("SELECT * FROM book")) == before
    assert [kind for _, kind in told(joined)] == ["no_effect"] * 7


def test_the_book_is_made_once(shop):
    (body,) = shop.rows("SELECT body FROM fact WHERE type = 'book.created'")
    shop.record("book.created", **json.loads(body[0]))
    assert told(shop) == [("book.created", "no_effect")]
    assert verify(shop.book.reader).difference is None


@pytest.mark.parametrize(
    ("kind", "body"),
    [
        ("station.revoked", {"station": 1, "last_valid_n": 1, "reason": "mine now"}),
        ("sequencer.moved", {"term": 9, "seq": 1, "chain": "00" * 32}),
        ("book.require", {"fold": 99}),
    ],
)
def test_only_an_owner_sends_stations_away_or_asks_for_another_program(shop, kind, body):
    users.add_user(shop.book, shop.actor, users.new_user("Max", Role.MANAGER))
    manager = users.find_user_by_name(shop.book.reader, "Max")
    author = users.actor_of(manager, "session").author
    with pytest.raises(NotAllowedError), shop.book.command(author) as command:
        command.record(kind, body)


def test_a_program_that_is_too_old_stops_before_the_fact_that_asks_for_a_newer_one(shop):
    with pytest.raises(NewerFactError, match=f"rules of version {FOLD_VERSION + 1}"):
        shop.record("book.require", fold=FOLD_VERSION + 1)
    assert shop.rows("SELECT needs_fold FROM book") == [(0,)]


def test_a_book_that_a_newer_program_has_folded_is_not_opened(shop, monkeypatch):
    monkeypatch.setattr("desktop.book.fold.stations.FOLD_VERSION", FOLD_VERSION + 1)
    shop.record("book.require", fold=FOLD_VERSION + 1)
    shop.book.close()
    monkeypatch.undo()
    with pytest.raises(NewerFactError, match="Update the program"):
        open_book(shop.path, shop.machine)
    monkeypatch.setattr("desktop.book.fold.stations.FOLD_VERSION", FOLD_VERSION + 1)
    shop.reopen()
