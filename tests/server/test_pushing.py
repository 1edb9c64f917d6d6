"""What is taken of a push, and what is not: each with its code, and never twice."""

import threading
from hashlib import sha256

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from msgspec.structs import replace

from desktop.book.codec import encode
from desktop.sync.packed_facts import SentFact
from desktop.sync.wire import Code
from tests.server.station import RefusedByServerError, TestStation

ASIDE = "SELECT count(*) FROM quarantine WHERE book_id = :book"


def test_facts_get_the_next_places_and_the_same_push_again_changes_nothing(server, station):
    facts = [station.write() for _ in range(3)]
    done = station.push(*facts)
    assert done.error is None
    assert [ack.seq for ack in done.acks] == [station.seq + 1, station.seq + 2, station.seq + 3]
    assert (done.head, done.published) == (station.seq + 3, station.seq + 3)
    assert station.push(*facts) == done
    assert station.push(facts[1]).acks == done.acks[1:2]
    longer = station.push(*facts, station.write())
    assert longer.acks[:3] == done.acks
    assert longer.head == station.seq + 4
    assert [paged.fact for paged in station.pull()][:3] == facts


def test_a_push_of_nothing_says_where_the_book_stands(station):
    done = station.push()
    assert (done.acks, done.error, done.head) == ([], None, station.seq)


def test_two_stations_that_write_at_once_get_places_without_gap_or_double(server, station, join):
    others = [join(station) for _ in range(2)]
    writers = [station, *others]
    for writer in others:
        assert writer.push(writer.enrolled_fact()).error is None
    acks = []

    def write_ten(writer):
        for _ in range(10):
            fact = writer.write()
            done = writer.push(fact)
            assert done.error is None
            acks.extend(done.acks)

    threads = [threading.Thread(target=write_ten, args=[writer]) for writer in writers]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    first = station.seq + 3
    assert sorted(ack.seq for ack in acks) == [*range(first, first + 30)]
    for writer in writers:
        writer.pull()
    assert {writer.chain for writer in writers} == {station.chain}


def test_a_later_number_is_a_gap_and_says_which_is_expected(station):
    missing, later = station.write(), station.write()
    done = station.push(later)
    assert (done.acks, done.error.code, done.error.expect) == ([], Code.GAP, station.n - 1)
    assert station.push(missing, later).error is None


def test_re_ordered_facts_are_taken_as_far_as_they_are_in_order(station):
    first, second, third = (station.write() for _ in range(3))
    done = station.push(first, third, second)
    assert (len(done.acks), done.error.code) == (1, Code.GAP)
    done = station.push(first, third)
    assert (len(done.acks), done.error.code) == (1, Code.GAP)


def test_another_fact_with_a_number_that_is_taken_is_a_fork_and_names_the_last(server, station):
    n, previous = station.n, station.previous
    taken = station.write()
    assert station.push(taken).error is None
    last = station.previous
    station.n, station.previous = n, previous
    other = station.write(body={"text": "something else"})
    done = station.push(other)
    assert (done.error.code, done.error.head, done.error.head_id.hex()) == (Code.FORK, n + 1, last)
    station.previous = "11" * 32
    assert station.push(station.write()).error.code is Code.FORK
    assert server.one(ASIDE, station.book) == 0


WRONG_HEADERS = [
    {"book": "00" * 16},
    {"inc": "00" * 16},
    {"base": 0},
    {"body_h": "00" * 32},
    {"n": "7"},
    {"extra": 1},
    {"tv": 0},
    {"v": 0},
    {"actor": None},
    {"base": -1},
]


def test_a_header_that_is_not_right_goes_to_quarantine_once(server, station):
    n, previous = station.n, station.previous
    for header in WRONG_HEADERS:
        station.n, station.previous = n, previous
        fact = station.write(**header)
        for _ in range(2):
            done = station.push(fact)
            assert (done.acks, done.error.code) == ([], Code.BAD_FORM), header
    assert server.one(ASIDE, station.book) == len(WRONG_HEADERS)


BROKEN_BODIES = [
    b"",
    b"[]",
    b'{"a":1.5}',
    b'{"a":1e3}',
    b'{"a":NaN}',
    b'{"a":9007199254740992}',
    b'{"a":99999999999999999999999}',
    b'{"b":1,"a":1}',
    b'{"a":1,"a":2}',
    b'{"a": 1}',
    b'{"a":"e\xcc\x81"}',
    b'{"a":"\\ud800"}',
    b'{"a":"\xff"}',
    b'{"a":' + b"[" * 50_000 + b"]" * 50_000 + b"}",
]


def test_a_body_that_is_not_canonical_is_no_fact(station):
    n, previous = station.n, station.previous
    for body in BROKEN_BODIES:
        station.n, station.previous = n, previous
        fact = station.write(body_h=sha256(body).hexdigest())
        assert station.push(replace(fact, body=body)).error.code is Code.BAD_FORM, body[:20]
    fact = replace(fact, header=fact.header.replace(b'"n":', b'"n":1.5,"m":'))
    assert station.push(fact).error.code is Code.BAD_FORM


def test_text_of_any_language_in_a_body_is_taken_as_it_is(station):
    fact = station.write(body={"text": "Añejo ½ – “größer” 🎲\u0000\n"})
    assert station.push(fact).error is None
    assert station.pull()[-1].fact == fact


def test_a_kind_or_version_of_tomorrow_waits_for_the_servers_update(server, station):
    n, previous = station.n, station.previous
    for header in ({"tv": 99}, {"v": 2}, {"v": 2, "new": [1.5]}):
        station.n, station.previous = n, previous
        if "new" in header:
            fact = station.write()
            fact = replace(fact, header=b'{"new":[1],"v":2}')
        else:
            fact = station.write(**header)
        assert station.push(fact).error.code is Code.UNKNOWN_TYPE
    station.n, station.previous = n, previous
    assert station.push(station.write("ticket.dreamt")).error.code is Code.UNKNOWN_TYPE
    assert server.one(ASIDE, station.book) == 0


def test_a_forged_signature_is_refused_and_what_a_right_one_covers_is_taken(server, station):
    good, forged = station.write(), station.write()
    forged = replace(forged, sig=good.sig)
    done = station.push(good, forged)
    assert (len(done.acks), done.error.code) == (1, Code.BAD_SIG)
    short = replace(forged, sig=good.sig[:63])
    assert station.push(good, short).error.code is Code.BAD_SIG
    assert server.one(ASIDE, station.book) == 2


def test_a_signature_covers_the_facts_before_it_by_their_links(station):
    first, last = station.write(), station.write()
    unsigned = replace(first, sig=bytes(64))
    assert station.push(unsigned, last).error is None


def test_what_a_station_has_folded_never_becomes_less(station):
    assert station.push(station.write()).error is None
    assert station.push(station.write(base=station.seq - 1)).error.code is Code.BAD_FORM


def test_what_a_fact_has_seen_may_stand_nowhere_any_more_at_a_server_that_was_restored(station):
    n, previous = station.n, station.previous
    before = station.write(base=station.seq + 4)
    station.n, station.previous = n, previous
    assert station.push(station.write(base=station.seq + 5)).error is None
    assert station.push(station.write(base=station.seq + 4)).error.code is Code.BAD_FORM
    assert station.push(before).error.code is Code.FORK


def test_a_station_that_has_seen_more_than_the_server_is_told_so(station):
    fact = station.write()
    for known in ({"seq": station.seq + 1}, {"chain": bytes(32)}, {"seq": 1}):
        with pytest.raises(RefusedByServerError) as refused:
            station.push(fact, **known)
        assert (refused.value.code, refused.value.refusal.head) == (Code.REWOUND, station.seq)
    assert station.push(fact).error is None


@settings(max_examples=25, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(
    part=st.sampled_from(["header", "body", "sig"]),
    place=st.integers(0, 700),
    bit=st.integers(0, 7),
)
def test_no_byte_of_a_fact_can_be_another(station, part, place, bit):
    n, previous = station.n, station.previous
    fact = station.write(body={"text": "every byte counts"})
    station.n, station.previous = n, previous
    raw = bytearray(getattr(fact, part))
    raw[place % len(raw)] ^= 1 << bit
    done = station.push(replace(fact, **{part: bytes(raw)}))
    assert done.acks == []
    assert done.error.code in {Code.BAD_FORM, Code.BAD_SIG, Code.GAP, Code.FORK, Code.UNKNOWN_TYPE}


def test_a_fact_of_another_book_is_none_of_ours(server, shop, station, tmp_path):
    foreign = TestStation(server, incarnation=station.incarnation)
    foreign.key, foreign.book = station.key, bytes(range(16))
    foreign.number, foreign.n, foreign.previous = station.number, station.n, station.previous
    done = station.push(foreign.write())
    assert (done.acks, done.error.code) == ([], Code.BAD_FORM)


def test_facts_with_broken_bodies_of_administration_are_no_facts(station):
    for kind, body in (
        ("station.revoked", {"station": "2"}),
        ("book.require", {}),
        ("user.added", {"role": 1, "password_hash": ""}),
        ("user.added", {"role": "owner\u0000", "password_hash": ""}),
        ("sequencer.moved", {"term": 1, "seq": 1, "chain": "zz"}),
    ):
        n, previous = station.n, station.previous
        assert station.push(station.write(kind, body)).error.code is Code.BAD_FORM
        station.n, station.previous = n, previous


def test_the_rest_of_a_push_is_kept_by_nobody_but_the_station(server, station):
    broken = SentFact(encode({}), b"{}", bytes(64))
    after = station.write()
    assert station.push(broken, after).error.code is Code.BAD_FORM
    assert server.one(ASIDE, station.book) == 1
    assert station.push(after).error is None
