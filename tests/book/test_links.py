"""Facts that come from elsewhere are taken as far as every hash and link of them holds."""

import pytest

from desktop.book.codec import EMPTY_CHAIN, are_hashes_of, body_hash, fact_id
from desktop.book.copies import backup, restore
from desktop.book.links import ChainChecker, ConfirmedFact
from desktop.book.reading import BookReader

BROKEN = 7
FACTS = "SELECT seq, term, received_at, station, header, body FROM fact ORDER BY seq"
ROWS = "SELECT seq, station, n, type, header, body, received_at, chain, term FROM fact ORDER BY seq"


@pytest.fixture
def facts(shop):
    shop.game(451)
    shop.accept("452 1")
    return [ConfirmedFact(*row, b"") for row in shop.rows(FACTS)]


def follow(facts):
    return ChainChecker(EMPTY_CHAIN, 0).follow(facts)


def test_facts_of_a_journal_come_out_as_they_stand_in_it(shop, facts):
    rows, heads, broken = follow(facts)
    assert broken is None
    assert rows == [tuple(row) for row in shop.rows(ROWS)]
    assert [(head.n, head.type) for head in heads] == [(row[2], row[3]) for row in rows]


def test_a_checker_goes_on_where_it_was(facts):
    checker = ChainChecker(EMPTY_CHAIN, 0)
    first, *_ = checker.follow(facts[:BROKEN])
    rest, *_ = checker.follow(facts[BROKEN:])
    assert first + rest == follow(facts)[0]
    assert checker.seq == facts[-1].seq


@pytest.mark.parametrize(
    "change",
    [
        lambda fact: fact._replace(body=fact.body[:-2] + b"!}"),
        lambda fact: fact._replace(header=fact.header.replace(b'"n":', b'"n":1')),
        lambda fact: fact._replace(header=fact.header.replace(b'"prev":"', b'"prev":"0')),
        lambda fact: fact._replace(header=fact.header.replace(b'"inc":"', b'"inc":"0')),
        lambda fact: fact._replace(header=fact.header.replace(b'"body_h":"', b'"body_h":"0')),
        lambda fact: fact._replace(header=fact.header + b"\n" + fact.header),
        lambda fact: fact._replace(header=b""),
        lambda fact: fact._replace(header=b"\xff"),
        lambda fact: fact._replace(station=fact.station + 1),
        lambda fact: fact._replace(seq=fact.seq + 1),
        lambda fact: fact._replace(received_at=-1),
    ],
)
def test_the_first_fact_that_does_not_fit_is_named_and_those_before_it_are_taken(facts, change):
    changed = [*facts]
    changed[BROKEN] = change(facts[BROKEN])
    assert changed[BROKEN] != facts[BROKEN]
    rows, _, broken = follow(changed)
    assert rows == follow(facts)[0][:BROKEN]
    assert broken.seq == changed[BROKEN].seq


def test_all_facts_of_a_life_under_another_number_are_not_taken(shop, facts, tmp_path):
    backup(shop.path, tmp_path / "saved.book")
    again = tmp_path / "again.book"
    restore(tmp_path / "saved.book", again, shop.machine, shop.actor.author)
    with BookReader(again) as reader:
        restored = reader.connection.exec_driver_sql(FACTS)
        facts = [ConfirmedFact(*row, b"") for row in restored]
    second = facts[-1].station
    assert {fact.station for fact in facts} == {1, second} != {1}
    assert follow(facts)[2] is None
    for moved, first in ((1, 1), (second, facts[-1].seq)):
        for number in (moved + 7, 0, 100):
            others = [
                fact._replace(station=number) if fact.station == moved else fact for fact in facts
            ]
            assert follow(others)[2].seq == first


def test_a_fact_that_is_left_out_or_comes_twice_is_seen(facts):
    for changed in (facts[:BROKEN] + facts[BROKEN + 1 :], [*facts[:BROKEN], facts[BROKEN - 1]]):
        rows, _, broken = follow(changed)
        assert len(rows) == BROKEN
        assert broken.seq == changed[BROKEN].seq


def test_headers_that_are_cut_elsewhere_are_not_taken_for_those_they_were(facts):
    one, two = facts[BROKEN], facts[BROKEN + 1]
    both = one.header + b"\n" + two.header
    for first, second in ((both, b""), (both, b"\n"), (one.header + b"\n", two.header)):
        changed = [*facts]
        changed[BROKEN : BROKEN + 2] = one._replace(header=first), two._replace(header=second)
        assert fact_id(first) != fact_id(one.header)
        rows, _, broken = follow(changed)
        assert broken is not None
        assert len(rows) <= BROKEN + 1


def test_hashes_that_are_cut_elsewhere_are_not_those_of_their_bodies():
    bodies = [b"{}", b'{"a":1}']
    said = [body_hash(body) for body in bodies]
    first, second = said
    assert are_hashes_of(said, bodies)
    assert are_hashes_of([], [])
    assert not are_hashes_of([first + second[0], second[1:]], bodies)
    assert not are_hashes_of([second, first], bodies)
    assert not are_hashes_of([first], bodies)
    assert not are_hashes_of([first.upper(), second], bodies)
