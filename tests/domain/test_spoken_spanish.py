"""Numbers as they are said in Spanish."""

from datetime import date

import pytest

from desktop.domain.spoken_spanish import (
    say_amount,
    say_count,
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
        (0, "cero"),
        (1, "uno"),
        (16, "dieciséis"),
        (21, "veintiuno"),
        (22, "veintidós"),
        (30, "treinta"),
        (31, "treinta y uno"),
        (47, "cuarenta y siete"),
        (99, "noventa y nueve"),
        (100, "cien"),
        (101, "ciento uno"),
        (115, "ciento quince"),
        (500, "quinientos"),
        (550, "quinientos cincuenta"),
        (700, "setecientos"),
        (999, "novecientos noventa y nueve"),
        (1000, "mil"),
        (1231, "mil doscientos treinta y uno"),
        (2000, "dos mil"),
        (21_000, "veintiún mil"),
        (31_001, "treinta y un mil uno"),
        (100_000, "cien mil"),
        (101_000, "ciento un mil"),
        (1_000_000, "un millón"),
        (1_000_001, "un millón uno"),
        (21_000_000, "veintiún millones"),
        (1_000_000_000, "mil millones"),
        (1_000_000_000_000, "un billón"),
        (2_000_000_500_000, "dos billones quinientos mil"),
    ],
)
def test_a_number_is_said_in_words(number: int, words: str) -> None:
    assert say_number(number) == words


@pytest.mark.parametrize(
    ("number", "words"),
    [
        (1, "un"),
        (2, "dos"),
        (21, "veintiún"),
        (31, "treinta y un"),
        (101, "ciento un"),
        (121, "ciento veintiún"),
        (4, "cuatro"),
        (8, "ocho"),
    ],
)
def test_one_is_shortened_in_front_of_what_it_counts(number: int, words: str) -> None:
    assert say_count(number) == words


@pytest.mark.parametrize(
    ("quarters", "words"),
    [
        (-14, "menos tres y medio"),
        (28, "más siete"),
        (0, "parejo"),
        (-1, "menos un cuarto"),
        (-2, "menos medio"),
        (-3, "menos tres cuartos"),
        (-5, "menos uno y un cuarto"),
        (11, "más dos y tres cuartos"),
    ],
)
def test_a_spread_is_said_with_its_sign(quarters: int, words: str) -> None:
    assert say_spread(quarters) == words


def test_a_total_is_said_without_a_sign() -> None:
    assert say_total(190) == "cuarenta y siete y medio"


@pytest.mark.parametrize(
    ("quarters", "words"),
    [
        (2, "medio punto"),
        (1, "un cuarto de punto"),
        (4, "un punto"),
        (24, "seis puntos"),
        (26, "seis puntos y medio"),
        (84, "veintiún puntos"),
    ],
)
def test_the_points_of_a_teaser_agree_with_their_number(quarters: int, words: str) -> None:
    assert say_points(quarters) == words


@pytest.mark.parametrize(
    ("price", "words"),
    [
        ("-110", "menos ciento diez"),
        ("+135", "más ciento treinta y cinco"),
        ("+100", "a la par"),
        ("-100", "a la par"),
        ("-1250", "menos mil doscientos cincuenta"),
        ("d1.91", "a uno punto nueve uno"),
        ("d2", "a dos"),
        ("d21.05", "a veintiuno punto cero cinco"),
        ("f5/2", "a cinco a dos"),
    ],
)
def test_a_price_is_said_as_it_was_quoted(price: str, words: str) -> None:
    assert say_price(price) == words


@pytest.mark.parametrize(
    ("cents", "words"),
    [
        (55000, "quinientos cincuenta"),
        (2525, "veinticinco dólares con 25 centavos"),
        (2101, "veintiún dólares con 1 centavo"),
        (101, "un dólar con 1 centavo"),
        (50, "50 centavos"),
        (100_000_005, "un millón de dólares con 5 centavos"),
        (100_000_105, "un millón un dólares con 5 centavos"),
    ],
)
def test_an_amount_is_said_with_its_cents(cents: int, words: str) -> None:
    assert say_amount(cents) == words


@pytest.mark.parametrize(
    ("sizes", "words"),
    [
        ([2], "de dos en dos"),
        ([2, 3], "de dos en dos y de tres en tres"),
        ([2, 3, 4], "de dos en dos, de tres en tres y de cuatro en cuatro"),
    ],
)
def test_the_sizes_of_a_round_robin_are_said(sizes: list[int], words: str) -> None:
    assert say_sizes(sizes) == words


@pytest.mark.parametrize(
    ("part", "words"),
    [
        ((1, 2), "la mitad"),
        ((1, 4), "un cuarto"),
        ((1, 5), "un quinto"),
        ((2, 3), "dos tercios"),
        ((1, 12), "uno sobre doce"),
    ],
)
def test_a_part_of_the_odds_is_said_as_a_fraction(part: tuple[int, int], words: str) -> None:
    assert say_part(*part) == words


def test_a_day_is_said_with_its_month_and_year() -> None:
    assert say_day(date(2026, 11, 3)) == "3 de noviembre de 2026"
