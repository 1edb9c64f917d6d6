"""Amounts of a line, said the other way."""

import pytest

from desktop.domain.entry.amount_modes import swap_mode
from desktop.domain.errors import InputError
from desktop.domain.tickets import AmountMode

RISK, WIN = AmountMode.RISK, AmountMode.WIN


@pytest.mark.parametrize(
    ("text", "modes", "swapped"),
    [
        ("452 100", [RISK], "452 r100"),
        ("452 r25.25", [WIN], "452 w25.25"),
        ("452 $100 fp", [RISK], "452 r100 fp"),
        ("452 1.5k", [WIN], "452 w1.5k"),
        ("452 100; 454 50", [RISK, WIN], "452 r100; 454 w50"),
        ("452 500 > 454 300", [RISK], "452 r500 > 454 r300"),
        ("ST 452 454 100", [RISK, WIN], "ST 452 454 r100"),
        ("452 100", [], "452 r100"),
        ("452 r100", [], "452 w100"),
    ],
)
def test_the_sign_of_the_mode_stands_before_each_amount(text, modes, swapped):
    assert swap_mode(text, modes) == swapped


@pytest.mark.parametrize("text", ["452", "", "452 max"])
def test_what_has_no_amount_is_refused_and_stays(text):
    with pytest.raises(InputError):
        swap_mode(text, [RISK])
