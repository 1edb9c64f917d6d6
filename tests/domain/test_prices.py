from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.domain.errors import InputError
from desktop.domain.prices import Price, PriceFormat, parse_price, to_american, to_decimal
from tests.domain.vectors import case_id, golden

american = st.integers(100, 1_000_000).flatmap(
    lambda size: st.sampled_from([f"+{size}", f"-{size}"])
)
decimal = st.builds("d{}.{:02d}".format, st.integers(1, 9999), st.integers(1, 99))
fraction = st.builds("f{}/{}".format, st.integers(1, 99_999), st.integers(1, 99_999))


@given(american | decimal | fraction)
def test_a_price_is_kept_as_quoted(text):
    assert str(parse_price(text)) == text


def quoted(row: dict[str, str]) -> Price:
    value = row["value"]
    if row["from_format"] == "american":
        return parse_price(value if value.startswith("-") else f"+{value}")
    return parse_price({"decimal": "d", "fractional": "f"}[row["from_format"]] + value)


def truncated(value: Fraction, places: int) -> Fraction:
    return Fraction(value * 10**places // 1, 10**places)


def half_up(value: Fraction, places: int) -> Fraction:
    return truncated(value + Fraction(1, 2 * 10**places), places)


@pytest.mark.parametrize("row", golden("odds_convert"), ids=case_id)
def test_a_golden_price_is_worth_what_is_published(row):
    price = quoted(row)
    profit = Fraction(price.win, price.stake)
    match row["to"], row["rounding"]:
        case "american", "int":
            assert to_american(price) == int(row["expected"])
        case "decimal", "half_up_2":
            assert to_decimal(price) == row["expected"]
        case "decimal", "exact":
            assert 1 + profit == Fraction(row["expected"])
        case "decimal", "trunc_3":
            is_as_published = truncated(1 + profit, 3) == Fraction(row["expected"])
            assert is_as_published is (row["flag"] != "PUBLISHED_WRONG")
        case "fractional", "exact":
            assert profit == Fraction(row["expected"])
        case "profit_per_unit", "half_up_3":
            assert half_up(profit, 3) == Fraction(row["expected"])
        case "implied_pct", "half_up_2":
            assert half_up(100 / (1 + profit), 2) == Fraction(row["expected"])
        case other:
            pytest.fail(f"no reading of {other}")


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
