from fractions import Fraction
from math import prod

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.domain.errors import InputError
from desktop.domain.money import CENT, LARGEST_AMOUNT, Rounding
from desktop.domain.prices import Price, parse_price
from desktop.domain.tickets import AmountMode
from desktop.domain.wagers.amounts import amounts_at
from desktop.domain.wagers.parlay import parlay_amounts, parlay_return

american = st.integers(100, 2000).flatmap(lambda size: st.sampled_from([f"+{size}", f"-{size}"]))
decimal = st.builds("d{}.{:02d}".format, st.integers(1, 30), st.integers(1, 99))
fraction = st.builds("f{}/{}".format, st.integers(1, 99), st.integers(1, 99))
prices = (american | decimal | fraction).map(parse_price)
amounts = st.integers(10_000, 10_000_000)
roundings = st.builds(
    Rounding, st.sampled_from([1, 5, 10, 100]), st.sampled_from(["half_up", "down", "up"])
)


def profit(price: Price) -> Fraction:
    return Fraction(price.win, price.stake)


@given(amounts, prices, roundings)
def test_a_win_is_within_one_rounding_unit_of_the_exact_amount(cents, price, rounding):
    risk, win = amounts_at(AmountMode.RISK, cents, price, rounding)
    assert risk == cents
    assert abs(win - cents * profit(price)) < rounding.unit


@given(amounts, prices, roundings)
def test_a_risk_is_within_one_rounding_unit_of_the_exact_amount(cents, price, rounding):
    risk, win = amounts_at(AmountMode.WIN, cents, price, rounding)
    assert win == cents
    assert abs(risk - cents / profit(price)) < rounding.unit


@given(amounts, prices)
def test_a_base_amount_is_the_smaller_of_risk_and_win(cents, price):
    assert min(amounts_at(AmountMode.BASE, cents, price, CENT)) == cents


legs = st.lists(prices, min_size=2, max_size=10)


@given(st.integers(10_000, 100_000), legs, roundings)
def test_a_parlay_returns_within_one_rounding_unit_of_the_exact_product(cents, quoted, rounding):
    factors = [(price.win + price.stake, price.stake) for price in quoted]
    exact = cents * prod((1 + profit(price) for price in quoted), start=Fraction(1))
    assert abs(parlay_return(cents, factors, rounding) - exact) < rounding.unit


@given(st.integers(1_000_000, 10_000_000), st.lists(prices, min_size=2, max_size=3))
def test_a_parlay_may_be_said_by_its_win(cents, quoted):
    multiple = prod((1 + profit(price) for price in quoted), start=Fraction(1)) - 1
    risk, win = parlay_amounts(AmountMode.WIN, cents, quoted, CENT)
    assert win == cents
    assert abs(risk - cents / multiple) <= Fraction(1, 2)


MINUS_110 = parse_price("-110")


@pytest.mark.parametrize(
    ("rounding", "win"),
    [
        (CENT, 26_446),
        (Rounding(100), 26_400),
        (Rounding(5, "up"), 26_450),
        (Rounding(10, "down"), 26_440),
    ],
)
def test_a_house_rounds_a_parlay_once_and_its_own_way(rounding, win):
    assert parlay_amounts(AmountMode.RISK, 10_000, [MINUS_110] * 2, rounding) == (10_000, win)


@pytest.mark.parametrize("cents", [0, -1, -10_000])
@pytest.mark.parametrize("mode", list(AmountMode))
def test_an_amount_that_is_not_above_0_is_refused(mode, cents):
    with pytest.raises(InputError, match="Type more than 0"):
        amounts_at(mode, cents, MINUS_110, CENT)
    with pytest.raises(InputError, match="Type more than 0"):
        parlay_amounts(mode, cents, [MINUS_110] * 2, CENT)


def test_an_amount_beyond_the_book_is_refused():
    with pytest.raises(InputError, match="larger than any amount"):
        amounts_at(AmountMode.RISK, LARGEST_AMOUNT + 1, MINUS_110, CENT)


@pytest.mark.parametrize(
    ("mode", "price", "word"), [(AmountMode.RISK, "+101", "win"), (AmountMode.WIN, "-101", "risk")]
)
def test_an_amount_whose_other_side_is_beyond_the_book_is_refused(mode, price, word):
    with pytest.raises(InputError, match=f"the {word} is larger than any amount"):
        amounts_at(mode, LARGEST_AMOUNT, parse_price(price), CENT)


@pytest.mark.parametrize(
    ("mode", "price", "word"), [(AmountMode.RISK, "-300", "win"), (AmountMode.WIN, "+300", "risk")]
)
def test_an_amount_whose_other_side_rounds_to_0_is_refused(mode, price, word):
    with pytest.raises(InputError, match=f"the {word} rounds to nothing"):
        amounts_at(mode, 1, parse_price(price), CENT)


def test_a_parlay_that_wins_nothing_after_rounding_is_refused():
    with pytest.raises(InputError, match="the win rounds to nothing"):
        parlay_amounts(AmountMode.RISK, 1, [parse_price("-10000")] * 2, CENT)


@pytest.mark.parametrize("quoted", [[], [MINUS_110]])
def test_a_parlay_of_fewer_than_two_legs_is_refused(quoted):
    with pytest.raises(InputError, match="at least two legs"):
        parlay_amounts(AmountMode.RISK, 10_000, quoted, CENT)


def test_a_parlay_has_no_base_amount():
    with pytest.raises(InputError, match="what it risks or what it wins"):
        parlay_amounts(AmountMode.BASE, 10_000, [MINUS_110] * 2, CENT)
