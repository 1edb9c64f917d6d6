from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.domain.errors import InputError
from desktop.domain.money import LARGEST_AMOUNT, Rounding, format_money, parse_money

amounts = st.integers(-LARGEST_AMOUNT, LARGEST_AMOUNT)
roundings = st.builds(
    Rounding, st.sampled_from([1, 5, 10, 100]), st.sampled_from(["half_up", "down", "up"])
)


@given(amounts)
def test_an_amount_reads_back_as_it_was_written(cents):
    assert parse_money(format_money(cents)) == cents


@pytest.mark.parametrize(
    ("text", "cents"),
    [
        ("25", 2500),
        ("25.5", 2550),
        ("25.05", 2505),
        ("0", 0),
        ("-0.01", -1),
        ("−3", -300),
        ("+7", 700),
        ("1,240.00", 124_000),
        ("1,000,000", 100_000_000),
        (" 12 ", 1200),
        ("1000000000000.00", LARGEST_AMOUNT),
    ],
)
def test_an_amount_is_read_into_cents(text, cents):
    assert parse_money(text) == cents


@pytest.mark.parametrize(
    "text",
    [
        "",
        "abc",
        "1,24",
        "1,2400",
        ",5",
        ".5",
        "5.",
        "1e3",
        "$5",
        "--5",
        "5-",
        "1 000",
        "٣",
        "²",
        "nan",
    ],
)
def test_what_is_no_amount_is_refused_by_name(text):
    with pytest.raises(InputError, match="is not an amount"):
        parse_money(text)


def test_an_endless_amount_is_refused():
    with pytest.raises(InputError, match="is not an amount"):
        parse_money("9" * 5000)


def test_a_third_decimal_is_refused():
    with pytest.raises(InputError, match="parts of a cent"):
        parse_money("25.255")


@pytest.mark.parametrize("text", ["1000000000000.01", "-1000000000000.01", "9" * 40])
def test_an_amount_beyond_the_book_is_refused(text):
    with pytest.raises(InputError, match="larger than any amount"):
        parse_money(text)


@given(amounts, st.integers(1, 10**9), roundings)
def test_rounding_is_the_same_on_both_sides_of_0(numerator, denominator, rounding):
    assert rounding.cents(-numerator, denominator) == -rounding.cents(numerator, denominator)


@given(amounts, st.integers(1, 10**9), roundings)
def test_rounding_stays_within_one_unit_and_lands_on_it(numerator, denominator, rounding):
    exact = Fraction(numerator, denominator)
    rounded = rounding.cents(numerator, denominator)
    assert rounded % rounding.unit == 0
    away_from_0 = abs(rounded) - abs(exact)
    assert {
        "half_up": -rounding.unit < 2 * away_from_0 <= rounding.unit,
        "down": -rounding.unit < away_from_0 <= 0,
        "up": 0 <= away_from_0 < rounding.unit,
    }[rounding.mode]
