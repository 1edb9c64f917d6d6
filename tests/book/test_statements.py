"""Rows written many at once are the rows that were given."""

import pytest

from desktop.book.journal import INSERT_SIGNATURE
from desktop.book.statements import insert_many


@pytest.mark.parametrize("count", [0, 1, 19, 20, 21, 45])
def test_every_row_is_inserted_once_whether_or_not_they_come_out_even(shop, count):
    rows = [(7, n, bytes([n]) * 64) for n in range(1, count + 1)]
    with shop.book.aside() as connection:
        insert_many(connection, INSERT_SIGNATURE.text, rows)
    kept = shop.rows("SELECT station, n, sig FROM signature WHERE station = 7 ORDER BY n")
    assert [tuple(row) for row in kept] == rows
