"""What a push, a part of a journal and a page cost, counted and not timed (goals 9 and 9b)."""

from contextlib import contextmanager

import pytest
from msgspec.structs import replace
from psycopg import Cursor

from desktop.book.codec import body_hash, encode
from desktop.sync import store
from desktop.sync.packed_facts import SentFact, each_of
from desktop.sync.wire import Code, pack
from server.form import check_form
from server.plain_bodies import PLAIN, is_plain
from server.pulling import _FACTS
from server.refusing import RefusedError

MANY = 60


@contextmanager
def statements(monkeypatch):
    """Every statement that the driver sends, BEGIN and COMMIT aside."""
    sent, execute, copy = [], Cursor.execute, Cursor.copy

    def counted(cursor, query, *values, **how):
        sent.append(str(query))
        return execute(cursor, query, *values, **how)

    def counted_copy(cursor, statement, *values, **how):
        sent.append(str(statement))
        return copy(cursor, statement, *values, **how)

    with monkeypatch.context() as patched:
        patched.setattr(Cursor, "execute", counted)
        patched.setattr(Cursor, "copy", counted_copy)
        yield sent


def test_a_push_and_a_page_are_so_many_statements_however_many_facts_they_hold(
    station, monkeypatch
):
    station.push(station.write())
    station.pull()
    for facts in (1, MANY):
        with statements(monkeypatch) as sent:
            assert len(station.push(*(station.write() for _ in range(facts))).acks) == facts
        assert len(sent) <= 8, sent
        assert sum(text.startswith("COPY") for text in sent) == 1
        with statements(monkeypatch) as sent:
            assert len(station.pull()) == facts
        # And one more page, which is empty.
        assert len(sent) <= 5 + 3, sent


def test_a_part_of_a_journal_that_is_given_is_so_many_statements(shop, adopting, monkeypatch):
    shop.game(451)
    for _ in range(MANY):
        shop.accept("452 1")
    with statements(monkeypatch) as sent:
        adopting.upload_journal(shop)
    assert len(shop.rows("SELECT seq FROM fact")) > MANY
    # Three of these are those of the users and stations that the journal begins with.
    assert len(sent) <= 13, sent


def test_what_is_sent_is_a_quarter_of_its_json_at_most(shop):
    shop.game(451)
    for _ in range(200):
        shop.accept("452 1")
    part = store.upload_part(shop.book.reader, 0, to_note=False)
    facts = [paged.fact for paged in each_of(part.runs)]
    assert len(facts) > 200
    json_bytes = sum(len(fact.header) + len(fact.body) for fact in facts)
    assert len(pack(part)) <= json_bytes // 4


def test_no_fact_is_sorted_for_a_page_though_the_planner_knows_nothing_of_the_table(
    server, station
):
    station.push(*(station.write() for _ in range(MANY)))
    with server.office.engine.connect() as connection:
        driver = connection.connection.driver_connection
        plan = driver.execute("EXPLAIN " + _FACTS, (station.book, 0, 1 << 40)).fetchall()
    assert not [line for (line,) in plan if "Sort" in line]


PLAIN_BODIES = {
    "account.opened": {
        "code": "P1", "credit_limit": 5, "kind": "player", "name": "Al", "parent": 3,
        "salt": "00", "source": "typed",
    },
    "ticket.accepted": {
        "account": 7, "amount_mode": "risk", "call": 9, "description": "d", "entry": "",
        "flags": [["limit", "over"]], "kind": "straight",
        "legs": [{
            "event": 1, "line": -14, "mark": "", "market": "spread", "period": "game",
            "price": "-110", "side": "away",
        }],
        "placed_at": 5, "read_back": "", "reference": None, "risk": 11000, "rules": 1,
        "salt": "00", "win": 10000,
    },
}  # fmt: skip


@pytest.mark.parametrize("kind", sorted(PLAIN))
def test_a_body_of_the_usual_shape_is_seen_to_be_canonical(kind):
    assert PLAIN.keys() == PLAIN_BODIES.keys()
    assert is_plain(kind, encode(PLAIN_BODIES[kind]))


@pytest.mark.parametrize(
    ("old", "new"),
    [
        (b":", b": "),
        (b'"P1"', b'"P\\u0031"'),
        (b'"P1"', b'"P1","code":"P1"'),
        (b'"source":"typed"', b'"source":"typed","a":1'),
        (b":5,", b":5.0,"),
        (b":5,", b":05,"),
        (b":5,", b":9007199254740992,"),
        (b'"code":"P1","credit_limit":5', b'"credit_limit":5,"code":"P1"'),
        (b"}", b"}\n"),
    ],
)
def test_what_is_not_canonical_is_not_plain_and_no_fact(station, old, new):
    raw = encode(PLAIN_BODIES["account.opened"])
    bad = raw.replace(old, new, 1)
    assert bad != raw
    assert not is_plain("account.opened", bad)
    fact = station.write("account.opened", {"text": "other"}, body_h=body_hash(bad))
    with pytest.raises(RefusedError) as refused:
        check_form(replace(fact, body=bad), station.book.hex())
    assert refused.value.refusal.code is Code.BAD_FORM


def test_a_plain_body_in_another_language_or_with_more_in_it_is_a_fact_all_the_same(station):
    for more in ({"name": "Zoë"}, {"note": "more"}, {"name": 'a "b"'}):
        body = {**PLAIN_BODIES["account.opened"], **more}
        fact = station.write("account.opened", body)
        assert not is_plain("account.opened", fact.body)
        assert check_form(SentFact(fact.header, fact.body, fact.sig), station.book.hex())
