import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.domain.errors import InputError
from desktop.domain.prices import (
    PriceFormat,
    implied_percent,
    parse_price,
    profit_per_unit,
    to_decimal,
    to_fraction,
)

american = st.integers(100, 1_000_000).flatmap(
    lambda size: st.sampled_from([f"+{size}", f"-{size}"])
)
decimal = st.builds("d{}.{:02d}".format, st.integers(1, 9999), st.integers(1, 99))
fraction = st.builds("f{}/{}".format, st.integers(1, 99_999), st.integers(1, 99_999))


@given(american | decimal | fraction)
def test_a_price_is_kept_as_quoted(text):
    assert str(parse_price(text)) == text


@pytest.mark.parametrize(
    ("text", "quoted_as", "win", "stake"),
    [
        ("-110", PriceFormat.AMERICAN, 100, 110),
        ("−110", PriceFormat.AMERICAN, 100, 110),
        ("+100", PriceFormat.AMERICAN, 100, 100),
        ("-100", PriceFormat.AMERICAN, 100, 100),
        ("d1.91", PriceFormat.DECIMAL, 91, 100),
        ("d2", PriceFormat.DECIMAL, 1, 1),
        ("d1.10", PriceFormat.DECIMAL, 1, 10),
        ("f5/2", PriceFormat.FRACTION, 5, 2),
    ],
)
def test_a_price_pays_exactly_in_the_format_it_was_quoted_in(text, quoted_as, win, stake):
    price = parse_price(text)
    assert (price.format, price.win, price.stake) == (quoted_as, win, stake)


@pytest.mark.parametrize("text", ["-99", "+99", "+0", "-0", "-1", "+50"])
def test_an_american_price_between_minus_100_and_plus_100_is_refused(text):
    with pytest.raises(InputError, match=r"-100 and below or \+100 and above"):
        parse_price(text)


@pytest.mark.parametrize(
    "text",
    ["", "110", "-", "ev", "-110.5", "-1000001", "d1", "d1.0", "d0.5", "d", "d1,91",
     "d12345678.123", "f5", "f0/2", "f5/0", "f/", "f-5/2", "1/2", "-١١٠", "d١.٩١"],
)  # fmt: skip
def test_what_is_no_price_is_refused(text):
    with pytest.raises(InputError, match="is not a price"):
        parse_price(text)


@pytest.mark.parametrize("mark", ["+", "-", "d", "d1.", "f", "f1/"])
def test_an_endless_price_is_refused(mark):
    with pytest.raises(InputError, match="is not a price"):
        parse_price(mark + "9" * 5000)


@pytest.mark.parametrize(
    ("text", "lays"), [("-110", True), ("-100", False), ("+100", False), ("d1.91", True)]
)
def test_a_price_lays_when_more_is_risked_than_won(text, lays):
    assert parse_price(text).lays is lays


@pytest.mark.parametrize(("text", "places", "shown"), [("-110", 3, "1.909"), ("-120", 3, "1.833")])
def test_a_decimal_is_shown_half_up(text, places, shown):
    assert to_decimal(parse_price(text), places) == shown


@pytest.mark.parametrize(
    ("text", "fraction", "profit", "percent"),
    [
        ("-110", "10/11", "0.909", "52.38"),
        ("+150", "3/2", "1.500", "40.00"),
        ("+100", "1/1", "1.000", "50.00"),
        ("d1.91", "91/100", "0.910", "52.36"),
        ("f10/12", "5/6", "0.833", "54.55"),
    ],
)
def test_a_price_is_shown_in_other_ways(text, fraction, profit, percent):
    price = parse_price(text)
    assert (to_fraction(price), profit_per_unit(price), implied_percent(price)) == (
        fraction,
        profit,
        percent,
    )
