"""Columns give way so that a grid fits its window: the widest names first, numbers never."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.views.widgets.column_widths import (
    LEADING,
    NAMES,
    NUMBERS,
    ColumnWish,
    fitted,
    narrowed,
    narrowed_in_turn,
)


@pytest.mark.parametrize(
    ("wanted", "least", "room", "widths"),
    [
        ([100, 50], [40, 50], 200, [100, 50]),
        ([100, 50], [40, 50], 120, [70, 50]),
        ([300, 200, 80], [100, 100, 80], 480, [200, 200, 80]),
        ([300, 200, 80], [100, 100, 80], 379, [150, 149, 80]),
        ([300, 200, 80], [100, 100, 80], 100, [100, 100, 80]),
        ([300, 200], [250, 100], 400, [250, 150]),
        ([], [], 100, []),
    ],
)
def test_the_widest_gives_way_first(wanted, least, room, widths):
    assert sorted(narrowed(wanted, least, room)) == sorted(widths)


@given(
    st.lists(st.tuples(st.integers(0, 400), st.integers(0, 400)), max_size=12),
    st.integers(0, 3000),
)
def test_the_room_is_filled_exactly_unless_everything_fits_or_nothing_more_can_give(pairs, room):
    wanted = [max(pair) for pair in pairs]
    least = [min(pair) for pair in pairs]
    widths = narrowed(wanted, least, room)
    assert all(low <= width <= high for low, width, high in zip(least, widths, wanted, strict=True))
    assert sum(widths) == min(sum(wanted), max(room, sum(least)))


@pytest.mark.parametrize(
    ("room", "widths"),
    [
        (600, [148, 112, 240]),
        (400, [148, 112, 140]),
        (330, [148, 110, 72]),
        (310, [148, 90, 72]),
        (260, [98, 90, 72]),
        (100, [72, 90, 72]),
    ],
)
def test_what_tells_the_rows_apart_gives_way_last_and_a_number_never_loses_a_digit(room, widths):
    leading = ColumnWish(148, 72, LEADING)
    number = ColumnWish(112, 90, NUMBERS)
    name = ColumnWish(240, 72, NAMES)
    assert narrowed_in_turn([leading, number, name], room) == widths


@pytest.mark.parametrize(
    ("room", "widths"),
    [
        (500, [80, 130, 200]),
        # The empty room of the note gives way before a letter of the name does.
        (400, [80, 130, 190]),
        (300, [80, 130, 90]),
        (236, [80, 96, 60]),
        (220, [80, 80, 60]),
    ],
)
def test_a_text_is_cut_only_where_no_other_column_has_room_it_does_not_need(room, widths):
    code = ColumnWish(80, 60, LEADING, 60)
    name = ColumnWish(96, 72, NAMES, 130)
    note = ColumnWish(200, 48, NAMES, 60)
    assert fitted([code, name, note], room) == widths
