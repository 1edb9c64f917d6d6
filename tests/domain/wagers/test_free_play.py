"""What a free play comes to in money and in free play (RULES 20)."""

import pytest

from desktop.domain.money import CENT
from desktop.domain.wagers.free_play import settle
from desktop.domain.wagers.grading import grade
from desktop.domain.wagers.terms import Parlay, Straight
from tests.domain.wagers.houses import HL, HW, OPEN, L, N, P, V, W, legs


@pytest.mark.parametrize(
    ("result", "settled"),
    [
        (W, (9_091, 0)),
        (L, (0, 0)),
        (P, (0, 10_000)),
        (N, (0, 10_000)),
        (V, (0, 10_000)),
        (HW, (4_546, 5_000)),
        (HL, (0, 5_000)),
        (OPEN, (0, 0)),
    ],
)
def test_a_free_play_pays_the_win_and_comes_back_without_action(result, settled):
    assert settle(grade(Straight(10_000, 9_091), legs(result), CENT), 10_000) == settled


def test_a_reduced_parlay_pays_its_reduced_win():
    graded = grade(Parlay(10_000, 59_579), legs(W, W, P), CENT)
    assert settle(graded, 10_000) == (26_446, 0)
