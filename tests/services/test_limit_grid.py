"""The matrix of limits: what counts in a cell and where it comes from; blocks that are pasted."""

import pytest

from desktop.domain.errors import InputError
from desktop.services.settings.limit_grid import column_title, read_block, read_limit_grid


@pytest.fixture
def grid(shop):
    shop.game(451)
    shop.set("HOUSE", {"limit/*/*/*/*/*": 900_00})
    shop.set("A1", {"limit/*/football/straight/*/*": 500_00, "limit/phone/NFL/*/1h/*": 200_00})
    shop.set("P1", {"limit/phone/NFL/straight/game/spread": 300_00})
    return read_limit_grid(shop.book.reader, shop.house, shop.account("P1").id, "phone", shop.now)


def cell(grid, sport, period, title):
    row = next(row for row in grid.rows if (row.sport, row.period) == (sport, period))
    return row.cells[[column_title(column) for column in grid.columns].index(title)]


@pytest.mark.parametrize(
    ("place", "own", "value", "source"),
    [
        (("NFL", "game", "spread"), 300_00, 300_00, "own"),
        (("NFL", "game", "total"), None, 500_00, "from A1: football straight"),
        (("NFL", "1h", "total"), None, 200_00, "from A1: NFL 1h by phone"),
        (("NFL", "*", "parlay"), None, 900_00, "from HOUSE: everything"),
        (("*", "*", "every wager"), None, 900_00, "from HOUSE: everything"),
        (("football", "game", "straight"), None, 500_00, "from A1: football straight"),
    ],
)
def test_a_cell_shows_what_counts_and_where_it_comes_from(grid, place, own, value, source):
    found = cell(grid, *place)
    assert (found.own, found.value, found.source) == (own, value, source)


def test_where_nothing_is_set_there_is_no_limit(shop):
    shop.game(451)
    empty = read_limit_grid(shop.book.reader, shop.house, shop.account("P1").id, "*", shop.now)
    assert {one.value for row in empty.rows for one in row.cells} == {None}
    assert [row.title for row in empty.rows[:5]] == [
        "every sport", "every sport game", "every sport 1h", "every sport 2h", "football",
    ]  # fmt: skip


def test_a_kind_or_period_that_somebody_set_has_its_place(shop):
    shop.set("A1", {"limit/*/NBA/pleaser/3q/total": 100_00})
    found = read_limit_grid(shop.book.reader, shop.house, shop.account("P1").id, "*", shop.now)
    assert cell(found, "NBA", "3q", "pleaser total").value == 100_00


def test_a_block_is_read_cell_by_cell_and_empty_goes_back(grid):
    changes = read_block(grid, (0, 0), [["1,500", ""], ["20.50", "7"]])
    first, second = grid.rows[0].cells[:2], grid.rows[1].cells[:2]
    assert changes == {
        first[0].key: 1500_00, first[1].key: None, second[0].key: 20_50, second[1].key: 7_00,
    }  # fmt: skip


@pytest.mark.parametrize(
    ("place", "lines", "reason"),
    [
        ((0, 0), [["5", "many"]], "Row 1, column 2"),
        ((0, 12), [["5", "6"]], "beyond the matrix"),
        ((10_000, 0), [["5"]], "beyond the matrix"),
        ((0, 0), [["-5"]], "outside"),
    ],
)
def test_a_block_that_will_not_do_pastes_nothing(grid, place, lines, reason):
    with pytest.raises(InputError, match=reason):
        read_block(grid, place, lines)
