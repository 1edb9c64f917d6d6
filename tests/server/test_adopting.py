"""A real book is given to the server."""

from dataclasses import replace as replace_in

import pytest
from msgspec.structs import replace

from desktop.book.copies import backup, restore
from desktop.book.opening import open_book
from desktop.sync import store
from desktop.sync.packed_facts import each_of
from desktop.sync.wire import Code, pack
from server.database import publish_what_is_safe
from tests.server.station import RefusedByServerError, TestStation, journal_of


def test_the_journal_comes_out_of_the_server_byte_for_byte_as_it_stood_in_the_book(
    server, shop, station
):
    second = TestStation(server)
    second.enrol(server.code(station.book))
    got = second.pull()
    theirs = [(paged.fact.header, paged.fact.body, paged.received_at) for paged in got]
    ours = [(p.fact.header, p.fact.body, p.received_at) for p, _ in journal_of(shop)]
    assert theirs[: len(ours)] == ours
    assert [paged.term for paged in got] == [0] * len(ours) + [1, 1]
    assert second.chain == station.chain
    users = "SELECT user_id, role FROM user_auth WHERE book_id = :book"
    assert server.rows(users, station.book) == [(station.actor, "owner")]


def test_a_server_that_takes_less_at_once_gets_the_journal_in_smaller_parts(
    server, office, monkeypatch
):
    monkeypatch.setattr(
        server.office, "limits", replace_in(server.office.limits, request_bytes=3_000)
    )
    front = office("Front")
    sent = store.upload_part(front.book.reader, 0, to_note=False)
    assert len(pack(sent)) > 3_000
    rows = server.rows(
        "SELECT count(*) FROM fact WHERE book_id = :book",
        bytes.fromhex(front.book.journal.identity.book),
    )
    assert rows == [(sum(map(len, sent.runs)),)]


def test_what_the_book_writes_next_goes_on_where_the_server_has_it(shop, station):
    """Facts of the real journal are taken as they are, but for the station's signature."""
    before = shop.book.journal.head
    assert before.n == station.n - 2
    facts = [station.write(), station.write("break.started", {"kind": "cool-off"})]
    assert station.push(*facts).error is None
    assert [paged.fact for paged in station.pull()] == facts


def test_an_upload_may_come_in_any_parts_and_more_than_once(shop, adopting):
    journal = [paged for paged, _ in journal_of(shop)]
    chains = [bytes(32), *(chain for _, chain in journal_of(shop))]
    assert [ack.seq for ack in adopting.upload(journal[:2]).acks] == [1, 2]
    done = adopting.upload(journal[1:4], 1, chains[1])
    assert ([ack.seq for ack in done.acks], done.head) == ([2, 3, 4], 4)
    assert adopting.upload(journal[1:4], 1, chains[1]) == done
    for seq, chain in ((5, chains[5]), (2, chains[3])):
        with pytest.raises(RefusedByServerError) as refused:
            adopting.upload(journal[5:], seq, chain)
        assert (refused.value.code, refused.value.refusal.head) == (Code.REWOUND, 4)
    other = [*journal[1:3], replace(journal[3], fact=journal[4].fact)]
    done = adopting.upload(other, 1, chains[1])
    assert ([ack.seq for ack in done.acks], done.error.code) == ([2, 3], Code.FORK)
    adopting.seq = 0
    adopting.upload_journal(shop, size=3)
    adopting.move_sequencer()
    assert adopting.page().runs == []


def test_a_journal_that_is_not_whole_is_not_taken(shop, adopting):
    journal = [paged for paged, _ in journal_of(shop)]
    first, second, third = journal[:3]
    broken = {
        "a number that no station has": [replace(first, station=100)],
        "left out": [first, third],
        "another place": [first, replace(second, seq=3)],
        "another body": [first, replace(second, fact=replace(second.fact, body=b"{}"))],
        "another station": [first, replace(second, station=second.station + 1)],
        "a term of ours": [first, replace(second, term=1)],
        "another order": [second, first],
    }
    for why, facts in broken.items():
        taken = sum(fact == first for fact in facts[:1])
        done = adopting.upload(facts)
        code = Code.FORK if why == "another order" else Code.BAD_FORM
        assert (len(done.acks), done.error.code) == (taken, code), why
    assert (
        adopting.server.one("SELECT count(*) FROM fact WHERE book_id = :book", adopting.book) == 1
    )


def test_a_book_is_in_use_only_when_its_whole_chain_was_signed(server, shop, adopting):
    adopting.upload_journal(shop)
    assert adopting.push(adopting.enrolled_fact()).error is None
    assert adopting.page().runs == []
    n, previous = adopting.n, adopting.previous
    head = {"seq": adopting.seq + 1, "chain": server.chain(adopting.book, adopting.seq + 1).hex()}
    for wrong in ({"chain": "00" * 32}, {"seq": adopting.seq}):
        with pytest.raises(RefusedByServerError) as refused:
            adopting.push(adopting.write("sequencer.moved", {"term": 1, **head, **wrong}))
        assert refused.value.code is Code.FORK
        adopting.n, adopting.previous = n, previous
    done = adopting.push(adopting.write("sequencer.moved", {"term": 1, **head}))
    assert (done.error, done.published) == (None, done.head)
    with pytest.raises(RefusedByServerError) as refused:
        adopting.upload([])
    assert refused.value.code is Code.NOT_ALLOWED


def test_a_book_that_was_restored_brings_its_earlier_lives_and_their_numbers(
    server, shop, tmp_path
):
    backup(shop.path, tmp_path / "saved.book")
    shop.machine = shop.book.machine
    restore(tmp_path / "saved.book", tmp_path / "again.book", shop.machine, shop.actor.author)
    shop.book.close()
    shop.book = open_book(tmp_path / "again.book", shop.machine)
    second_life = shop.book.journal.identity.station
    station = TestStation(server).adopt(shop, server.code())
    assert station.number == second_life != 1
    states = "SELECT station_id, state FROM station WHERE book_id = :book ORDER BY station_id"
    assert server.rows(states, station.book) == [(1, "past"), (second_life, "active")]
    third = TestStation(server)
    assert third.enrol(server.code(station.book)).station not in {1, second_life}


def test_after_a_stop_what_was_committed_and_not_yet_shown_is_shown(server, station):
    station.push(station.write())
    with server.office.engine.begin() as connection:
        connection.exec_driver_sql(
            "UPDATE book SET published_seq = 1 WHERE book_id = %s", (station.book,)
        )
    assert station.page().runs == []
    publish_what_is_safe(server.office.engine)
    assert sum(map(len, station.page().runs)) == 1


def test_a_push_that_is_sent_again_shows_what_was_written_and_never_shown(server, station):
    """As after a database that died between the commit and the word of it."""
    fact = station.write()
    station.push(fact)
    behind = "UPDATE book SET published_seq = 1 WHERE book_id = %s"
    for again in ([fact], []):
        with server.office.engine.begin() as connection:
            connection.exec_driver_sql(behind, (station.book,))
        done = station.push(*again)
        assert (len(done.acks), done.published) == (len(again), done.head)
        assert [paged.fact for paged in each_of(station.page().runs)] == [fact]


def test_a_station_that_waits_hears_of_what_was_written_and_never_shown(server, station):
    station.push(station.write())
    with server.office.engine.begin() as connection:
        connection.exec_driver_sql(
            "UPDATE book SET published_seq = published_seq - 1 WHERE book_id = %s", (station.book,)
        )
    assert station.wait().published == station.seq + 1
    assert len(station.pull()) == 1
