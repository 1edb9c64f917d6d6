"""Bought and sold points move the line and the price half a point at a time (RULES 5)."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.domain.errors import InputError
from desktop.domain.lines import parse_line
from desktop.domain.markets import Market, Period, Selection, Side
from desktop.domain.prices import parse_price
from desktop.domain.rules import BuyCosts
from desktop.domain.wagers.buying import buy

SIDE = Selection(Period.GAME, Market.SPREAD, Side.HOME)
OVER = Selection(Period.GAME, Market.TOTAL, Side.OVER)
UNDER = Selection(Period.GAME, Market.TOTAL, Side.UNDER)
NFL = BuyCosts(10, {3: 25, 7: 25})


def bought(selection, line, price, half_points):
    moved, paid = buy(selection, parse_line(line), parse_price(price), half_points, NFL)
    return moved / 4, paid.text


@pytest.mark.parametrize(
    ("selection", "line", "price", "half_points", "expected"),
    [
        (SIDE, "-6", "-110", 1, (-5.5, "-120")),
        (SIDE, "-3.5", "-110", 1, (-3, "-135")),
        (SIDE, "-3.5", "-110", 2, (-2.5, "-160")),
        (SIDE, "+6.5", "-110", 2, (7.5, "-160")),
        (SIDE, "-0.5", "-110", 2, (0.5, "-130")),
        (SIDE, "+5", "+105", 1, (5.5, "-105")),
        (SIDE, "+5", "+110", 1, (5.5, "+100")),
        (OVER, "47", "-110", 1, (46.5, "-120")),
        (UNDER, "47", "-110", 2, (48, "-130")),
        (OVER, "3.5", "-110", 1, (3, "-120")),  # the premium is for sides only
        (SIDE, "-2.5", "-110", -1, (-3, "+115")),
        (SIDE, "+4", "-110", -2, (3, "+125")),
        (OVER, "47", "-110", -1, (47.5, "+100")),
        (SIDE, "-4", "-110", 0, (-4, "-110")),
    ],
)
def test_each_half_point_has_its_cost(selection, line, price, half_points, expected):
    assert bought(selection, line, price, half_points) == expected


prices = st.integers(100, 900).flatmap(lambda n: st.sampled_from([f"+{n}", f"-{n}"]))


@given(
    st.sampled_from([SIDE, OVER, UNDER]), st.integers(2, 60), prices.filter("-100".__ne__),
    st.integers(1, 6),
)  # fmt: skip
def test_what_is_bought_and_sold_again_is_where_it_began(selection, halves, price, half_points):
    moved, paid = buy(selection, 2 * halves, parse_price(price), half_points, NFL)
    back, price_back = buy(selection, moved, paid, -half_points, NFL)
    assert (back, price_back.text) == (2 * halves, price)


@pytest.mark.parametrize(
    ("selection", "line", "price", "sentence"),
    [
        (Selection(Period.H1, Market.SPREAD, Side.HOME), 12, "-110", "whole game only"),
        (Selection(Period.GAME, Market.MONEY_LINE, Side.HOME), 0, "-110", "whole game only"),
        (SIDE, 13, "-110", "not on quarter lines"),
        (SIDE, 12, "d1.91", "American prices"),
    ],
)
def test_points_are_bought_only_where_they_are_sold(selection, line, price, sentence):
    with pytest.raises(InputError, match=sentence):
        buy(selection, line, parse_price(price), 1, NFL)
