from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.domain.errors import InputError
from desktop.domain.money import CENT, LARGEST_AMOUNT, Rounding
from desktop.domain.prices import Price, parse_price
from desktop.domain.tickets import AmountMode
from desktop.domain.wagers.amounts import amounts_at

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


MINUS_110 = parse_price("-110")


@pytest.mark.parametrize("cents", [0, -1, -10_000])
@pytest.mark.parametrize("mode", list(AmountMode))
def test_an_amount_that_is_not_above_0_is_refused(mode, cents):
    with pytest.raises(InputError, match="Type more than 0"):
        amounts_at(mode, cents, MINUS_110, CENT)


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
