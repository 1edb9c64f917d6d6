from datetime import UTC, datetime
from zoneinfo import ZoneInfo

import pytest
from PySide6.QtCore import QLocale

from desktop.views.formatting import (
    Formats,
    line_text,
    plain_signs,
    points_text,
    price_text,
    quoted_price_text,
    show_odds_as,
    shown_signs,
)

NEW_YORK = Formats(QLocale("en_US"), ZoneInfo("America/New_York"))
BERLIN = Formats(QLocale("de_DE"), ZoneInfo("Europe/Berlin"))


@pytest.mark.parametrize(
    ("cents", "text"),
    [
        (0, "0.00"),
        (5, "0.05"),
        (-124000, "−1,240.00"),
        (99999999999999, "999,999,999,999.99"),
        (-1, "−0.01"),
    ],
)
def test_money_has_two_decimals_separators_and_a_real_minus(cents, text):
    assert NEW_YORK.money(cents) == text


def test_money_follows_the_language():
    assert BERLIN.money(-123456750) == "−1.234.567,50"


@pytest.mark.parametrize(
    ("cents", "text"),
    [(-45100, "player owes 451.00"), (1200, "owed to player 12.00"), (0, "even")],
)
def test_a_balance_says_who_owes(cents, text):
    assert NEW_YORK.balance(cents) == text


@pytest.mark.parametrize(
    ("cents", "text"),
    [(-100, "house loses 1.00"), (100, "house wins 1.00"), (0, "house even")],
)
def test_a_house_result_says_whose_side_it_is_on(cents, text):
    assert NEW_YORK.house_result(cents) == text


@pytest.mark.parametrize(
    ("quarters", "text"),
    [(-14, "−3½"), (0, "pk"), (1, "+¼"), (-1, "−¼"), (28, "+7"), (-43, "−10¾"), (-2, "−½")],
)
def test_spreads_are_written_with_sign_and_fraction(quarters, text):
    assert line_text(quarters) == text


@pytest.mark.parametrize(("quarters", "text"), [(190, "47½"), (0, "0"), (2, "½"), (180, "45")])
def test_totals_are_written_without_sign(quarters, text):
    assert points_text(quarters) == text


@pytest.mark.parametrize(
    ("stored", "text"), [("-110", "−110"), ("+135", "+135"), ("d1.91", "1.91"), ("f5/2", "5/2")]
)
def test_prices_are_shown_as_quoted(stored, text):
    assert price_text(stored) == text


def test_times_are_shown_in_the_zone_of_the_book():
    moment = datetime(2026, 11, 22, 1, 5, tzinfo=UTC)
    assert NEW_YORK.date_time(moment) == "21 Nov 20:05"
    assert NEW_YORK.weekday_time(moment) == "Sat 20:05"
    assert NEW_YORK.date(moment) == "21 Nov 2026"
    assert BERLIN.time(moment) == "02:05"


def test_a_time_without_zone_is_refused():
    with pytest.raises(ValueError, match="without a zone"):
        NEW_YORK.time(datetime(2026, 1, 1))  # noqa: DTZ001  the fault under test


def test_both_minus_signs_are_taken_in_input():
    assert plain_signs("−3.5") == plain_signs("-3.5") == "-3.5"


def test_a_count_not_finished_is_marked():
    assert NEW_YORK.approximate_count(1204, is_exact=False) == "≈ 1,204"
    assert NEW_YORK.approximate_count(1204, is_exact=True) == "1,204"


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("452 Denver -3.5 -110", "452 Denver −3.5 −110"),
        ("7073 Ada-Cole 3-way d8.33", "7073 Ada-Cole 3-way d8.33"),
        ("-½ -115", "−½ −115"),
        ("u23 - late", "u23 - late"),
    ],
)
def test_signs_of_numbers_are_shown_and_hyphens_stay(text, shown):
    assert shown_signs(text) == shown


@pytest.mark.parametrize(
    ("quoted", "shown"),
    [
        ("-110", {"quoted": "−110", "american": "−110", "decimal": "1.91", "fractional": "10/11",
                  "hongkong": "0.91"}),
        ("d3.5", {"quoted": "3.5", "american": "+250", "decimal": "3.50", "fractional": "5/2",
                  "hongkong": "2.50"}),
        ("f1/2", {"quoted": "1/2", "american": "−200", "decimal": "1.50", "fractional": "1/2",
                  "hongkong": "0.50"}),
        ("", dict.fromkeys(["quoted", "american", "decimal", "fractional", "hongkong"], "")),
    ],
)  # fmt: skip
def test_prices_are_shown_as_this_user_wants_to_see_them(quoted, shown):
    try:
        for odds, text in shown.items():
            show_odds_as(odds)
            assert price_text(quoted) == text
            assert quoted_price_text(quoted) == shown["quoted"]
    finally:
        show_odds_as("quoted")
