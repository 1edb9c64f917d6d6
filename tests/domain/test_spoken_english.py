"""Numbers as they are said in English."""

from datetime import date

import pytest

from desktop.domain.spoken_english import (
    say_amount,
    say_day,
    say_number,
    say_part,
    say_points,
    say_price,
    say_sizes,
    say_spread,
    say_total,
)


@pytest.mark.parametrize(
    ("number", "words"),
    [
        (0, "zero"),
        (19, "nineteen"),
        (20, "twenty"),
        (47, "forty-seven"),
        (100, "one hundred"),
        (550, "five hundred fifty"),
        (1000, "one thousand"),
        (1_250, "one thousand two hundred fifty"),
        (20_015, "twenty thousand fifteen"),
        (1_000_001, "one million one"),
        (1_000_000_000_000, "one trillion"),
    ],
)
def test_a_number_is_said_in_words(number: int, words: str) -> None:
    assert say_number(number) == words


@pytest.mark.parametrize(
    ("quarters", "words"),
    [
        (-14, "minus three and a half"),
        (28, "plus seven"),
        (0, "pick"),
        (-1, "minus a quarter"),
        (-2, "minus a half"),
        (-3, "minus three quarters"),
        (-5, "minus one and a quarter"),
        (11, "plus two and three quarters"),
    ],
)
def test_a_spread_is_said_with_its_sign(quarters: int, words: str) -> None:
    assert say_spread(quarters) == words


def test_a_total_is_said_without_a_sign() -> None:
    assert say_total(190) == "forty-seven and a half"


@pytest.mark.parametrize(
    ("price", "words"),
    [
        ("-110", "minus one-ten"),
        ("+135", "plus one thirty-five"),
        ("-105", "minus one-oh-five"),
        ("-120", "minus one-twenty"),
        ("+115", "plus one-fifteen"),
        ("+100", "even money"),
        ("-100", "even money"),
        ("-200", "minus two hundred"),
        ("+1000", "plus one thousand"),
        ("-1200", "minus twelve hundred"),
        ("-1250", "minus twelve-fifty"),
        ("+2105", "plus twenty-one-oh-five"),
        ("+2150", "plus twenty-one fifty"),
        ("+12500", "plus twelve thousand five hundred"),
        ("d1.91", "at one point nine one"),
        ("d2", "at two"),
        ("d21.05", "at twenty-one point zero five"),
        ("f5/2", "at five to two"),
        ("f11/10", "at eleven to ten"),
    ],
)
def test_a_price_is_said_as_it_was_quoted(price: str, words: str) -> None:
    assert say_price(price) == words


@pytest.mark.parametrize(
    ("cents", "words"),
    [
        (55000, "five hundred fifty"),
        (2525, "twenty-five dollars and 25 cents"),
        (101, "one dollar and 1 cent"),
        (50, "50 cents"),
    ],
)
def test_an_amount_is_said_with_its_cents(cents: int, words: str) -> None:
    assert say_amount(cents) == words


@pytest.mark.parametrize(
    ("quarters", "words"), [(24, "six-point"), (26, "six-and-a-half-point"), (40, "ten-point")]
)
def test_the_points_of_a_teaser_are_one_word(quarters: int, words: str) -> None:
    assert say_points(quarters) == words


@pytest.mark.parametrize(
    ("sizes", "words"),
    [
        ([2], "twos"),
        ([2, 3], "twos and threes"),
        ([2, 3, 6], "twos, threes and sixes"),
        ([20], "twenties"),
    ],
)
def test_the_sizes_of_a_round_robin_are_plurals(sizes: list[int], words: str) -> None:
    assert say_sizes(sizes) == words


@pytest.mark.parametrize(
    ("part", "words"),
    [
        ((1, 4), "one quarter"),
        ((1, 5), "one fifth"),
        ((2, 3), "two thirds"),
        ((1, 12), "one over twelve"),
    ],
)
def test_a_part_of_the_odds_is_said_as_a_fraction(part: tuple[int, int], words: str) -> None:
    assert say_part(*part) == words


def test_a_day_is_said_with_its_month_and_year() -> None:
    assert say_day(date(2026, 11, 3)) == "November 3, 2026"
