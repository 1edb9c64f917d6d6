"""The journal: exact bytes, one chain, append-only, one fact or none."""

import pytest
from sqlalchemy.exc import DBAPIError

from desktop.book.codec import CodecError, decode, encode, encode_known, fact_id
from desktop.book.facts import KINDS, NewerFactError, address, origin, upcast
from desktop.book.fold import money
from desktop.book.fold.changes import Increase
from desktop.book.verifying import verify


def facts(shop):
    return shop.rows("SELECT seq, station, n, type, header, body, chain FROM fact ORDER BY seq")


def test_a_header_says_who_what_and_what_came_before(shop):
    *_, before, last = facts(shop)
    head = decode(last[4])
    assert head["prev"] == fact_id(before[4]).hex()
    assert (head["n"], head["base"]) == (last[2], before[0])
    assert head["actor"] == shop.actor.user_id
    assert head["type"] == last[3] == "account.opened"


def test_an_entity_has_the_address_of_the_fact_that_made_it(shop):
    account = shop.account("P1")
    station, n = origin(account.id)
    assert address(station, n) == account.id
    assert [fact[3] for fact in facts(shop) if (fact[1], fact[2]) == (station, n)] == [
        "account.opened"
    ]


@pytest.mark.parametrize("sql", ["UPDATE fact SET body = x'00'", "DELETE FROM fact"])
def test_hand_written_sql_cannot_change_or_delete_a_fact(shop, sql):
    before = facts(shop)
    with pytest.raises(DBAPIError, match="append-only"):
        shop.rows(sql)
    assert facts(shop) == before


def test_a_command_that_fails_leaves_neither_fact_nor_row_and_the_next_one_links_on(shop):
    before, state = facts(shop), verify(shop.book.reader).state
    with pytest.raises(RuntimeError), shop.book.command(shop.actor.author) as command:  # noqa: PT012
        command.record("review.decided", {"ticket": 1, "flag": "x", "reason": ""})
        raise RuntimeError
    assert facts(shop) == before
    assert verify(shop.book.reader).state == state
    shop.pay("P1", 500)
    found = verify(shop.book.reader)
    assert (found.difference, found.facts) == (None, len(before) + 1)


CHANGES = {
    "a body": "body = CAST(replace(CAST(body AS TEXT), 'P3', 'P4') AS BLOB)",
    "a header": "header = CAST(replace(CAST(header AS TEXT), '\"term\":0', '\"term\":1') AS BLOB)",
    "a chain": "chain = x'00'",
    "a place": "n = n + 100",
}


@pytest.mark.parametrize("change", CHANGES.values(), ids=CHANGES)
def test_verify_names_the_fact_that_was_tampered_with(shop, change):
    seq = shop.rows("SELECT seq FROM fact WHERE CAST(body AS TEXT) LIKE '%\"P3\"%'")[0][0]
    shop.pay("P1", 500)
    run = shop.book.reader.connection.exec_driver_sql
    run("DROP TRIGGER fact_no_update")
    assert run(f"UPDATE fact SET {change} WHERE seq = {seq}").rowcount == 1
    difference = verify(shop.book.reader).difference
    assert difference is not None
    assert f"fact {seq}:" in difference


def test_verify_names_the_row_and_column_that_the_journal_does_not_say(shop):
    run = shop.book.reader.connection.exec_driver_sql
    run("UPDATE account SET credit_limit = 1 WHERE code = 'P1'")
    difference = verify(shop.book.reader).difference
    assert "account" in difference
    assert "credit_limit" in difference


def test_verify_names_an_account_whose_balance_is_not_what_was_posted(shop, monkeypatch):
    def first_only(table, columns, rows):
        return Increase(table, columns, rows[:1])

    monkeypatch.setattr(money, "Increase", first_only)
    shop.pay("P1", 500)
    difference = verify(shop.book.reader).difference
    assert difference == "the balance of CASH is 0 cents, but its postings sum to -500"


@pytest.mark.parametrize(
    "value", [1.0, float("nan"), 2**53, -(2**53), "e\u0301", b"x", {1: 2}, {"a": [{"b": 0.5}]}]
)
def test_what_has_no_canonical_form_is_no_fact(value):
    with pytest.raises(CodecError):
        encode({"value": value})


def test_canonical_bytes_do_not_depend_on_the_order_of_writing():
    assert encode({"b": 1, "a": [True, None, "é"]}) == '{"a":[true,null,"é"],"b":1}'.encode()


def test_a_kind_or_version_from_a_newer_program_halts():
    with pytest.raises(NewerFactError, match="Update the program"):
        upcast("ticket.accepted", KINDS["ticket.accepted"].version + 1, {})
    with pytest.raises(NewerFactError):
        upcast("ticket.teleported", 1, {})


@pytest.mark.parametrize("mapping", [{"b": 1, "a": "x"}, {"b": -(2**53) + 1, "é": "Zoë"}])
def test_what_the_program_made_itself_has_the_same_bytes_as_anything_else(mapping):
    assert encode_known(mapping) == encode(mapping)


@pytest.mark.parametrize("mapping", [{"a": 2**53}, {"a": "Zoe\u0308"}])
def test_what_has_no_canonical_form_is_refused_of_the_program_itself(mapping):
    with pytest.raises(CodecError):
        encode_known(mapping)
