"""Rows written many at once are the rows that were given; what decides a plan is written out."""

import pytest
from sqlalchemy import select
from sqlalchemy.sql import bindparam

from desktop.book.journal import INSERT_SIGNATURE
from desktop.book.statements import Prepared, insert_many
from desktop.book.tables.people import AccountTable


@pytest.mark.parametrize("count", [0, 1, 19, 20, 21, 45])
def test_every_row_is_inserted_once_whether_or_not_they_come_out_even(shop, count):
    rows = [(7, n, bytes([n]) * 64) for n in range(1, count + 1)]
    with shop.book.aside() as connection:
        insert_many(connection, INSERT_SIGNATURE.text, rows)
    kept = shop.rows("SELECT station, n, sig FROM signature WHERE station = 7 ORDER BY n")
    assert [tuple(row) for row in kept] == rows


def test_a_constant_that_decides_a_plan_is_written_out_and_what_is_asked_stays_bound():
    asked = Prepared(
        select(AccountTable.id, AccountTable.name == "Bob's")
        .where(AccountTable.status == "active", AccountTable.code == "P'1?")
        .where(AccountTable.parent_id == bindparam("parent", 0), AccountTable.balance == 7)
        .limit(1)
    )
    assert " ".join(asked.text.split()) == (
        "SELECT account.id, account.name = ? AS anon_1 FROM account"
        " WHERE account.status = 'active' AND account.code = ? AND account.parent_id = ?"
        " AND account.balance = ? LIMIT 1 OFFSET 0"
    )
    assert asked.parameters({"parent": 5}) == ("Bob's", "P'1?", 5, 7)
    assert asked.parameters({}) == ("Bob's", "P'1?", 0, 7)
