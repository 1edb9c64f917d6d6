"""The calculator of the palette: exact, and by the rules of wagers."""

from fractions import Fraction

import pytest

from desktop.domain.calculator import Combined, Converted, Summed, american_of, reckon
from desktop.domain.errors import InputError
from desktop.domain.prices import to_decimal, to_fraction


@pytest.mark.parametrize(
    ("typed", "cents", "is_rounded"),
    [
        ("120.50 + 33", 153_50, False),
        ("2 + 3 * 4", 14_00, False),
        ("(2 + 3) * 4", 20_00, False),
        ("1,000 / 3", 333_33, True),
        ("2 / 3", 67, True),
        ("-110 - 110", -220_00, False),
        ("−5 + 2", -3_00, False),
        ("0.1 + 0.2", 30, False),
        ("-(2 - 5)", 3_00, False),
    ],
)
def test_a_sum_is_exact_and_rounded_once(typed, cents, is_rounded):
    assert reckon(typed) == Summed(cents, is_rounded)


def test_the_parlay_of_the_specification():
    found = reckon("p -110 -110 +135 100")
    assert isinstance(found, Combined)
    assert (found.risk, found.win) == (100_00, 756_49)


def test_a_parlay_can_be_asked_for_what_it_wins():
    found = reckon("p +100 +100 w300")
    assert (found.risk, found.win) == (100_00, 300_00)
    assert american_of(found.odds) == "+300"


@pytest.mark.parametrize(
    ("typed", "american", "decimal", "fraction"),
    [
        ("-110", "-110", "1.91", "10/11"),
        ("d1.5", "-200", "1.50", "1/2"),
        ("f5/2", "+250", "3.50", "5/2"),
        ("h0.5", "-200", "1.50", "1/2"),
        ("ev", "+100", "2.00", "1/1"),
    ],
)
def test_a_price_alone_is_shown_in_its_other_ways(typed, american, decimal, fraction):
    found = reckon(typed)
    assert isinstance(found, Converted)
    assert found.risk is None
    price = found.price
    shown = (american_of(Fraction(price.win, price.stake)), to_decimal(price), to_fraction(price))
    assert shown == (american, decimal, fraction)


@pytest.mark.parametrize(
    ("typed", "risk", "win"),
    [("-110 500", 500_00, 454_55), ("-110 w500", 550_00, 500_00), ("+135 r100", 100_00, 135_00)],
)
def test_a_price_and_an_amount_are_risk_and_win(typed, risk, win):
    found = reckon(typed)
    assert (found.risk, found.win) == (risk, win)


@pytest.mark.parametrize(
    "typed",
    [
        "", "2 +", "(2", "2 / 0", "2 2", "p -110 100", "p", "abc", "-50 100", "h0", "w",
        "99999999999999999", "1" * 201, "p -110 -110 0", "d0.5",
    ],
)  # fmt: skip
def test_what_cannot_be_reckoned_is_refused_with_a_sentence(typed):
    with pytest.raises(InputError) as refusal:
        reckon(typed)
    assert str(refusal.value)[-1] in ".!"
