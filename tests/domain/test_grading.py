from fractions import Fraction

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from desktop.domain.grading import grade_leg
from desktop.domain.markets import NOT_ON_GAMES, SIDES, Market, Period, Selection, Side
from desktop.domain.tickets import LegResult

scores = st.integers(0, 60)
SELECTIONS = [
    Selection(Period.GAME, market, side) for market, sides in SIDES.items() for side in sides
]
ON_GAMES = [selection for selection in SELECTIONS if selection.market not in NOT_ON_GAMES]


def naive_lead(selection: Selection, line: Fraction, away: int, home: int) -> Fraction:
    """By how much the selection is ahead on one whole or half line, by the words of RULES 3."""
    if selection.market is Market.THREE_WAY_SPREAD:
        home, line = home + line, Fraction(0)
    winner = "home" if home > away else "away" if away > home else "draw"
    if selection.market in {Market.THREE_WAY, Market.DOUBLE_CHANCE, Market.THREE_WAY_SPREAD}:
        return Fraction(1 if winner in selection.side.split("_or_") else -1)
    if selection.market in {Market.MONEY_LINE, Market.DRAW_NO_BET}:
        line = Fraction(0)
    return {
        Side.HOME: home + line - away,
        Side.AWAY: away + line - home,
        Side.OVER: away + home - line,
        Side.UNDER: line - away - home,
        Side.HOME_OVER: home - line,
        Side.HOME_UNDER: line - home,
        Side.AWAY_OVER: away - line,
        Side.AWAY_UNDER: line - away,
    }[selection.side]


NAIVE_RESULTS = {
    2: LegResult.WIN,
    1: LegResult.HALF_WIN,
    0: LegResult.PUSH,
    -1: LegResult.HALF_LOSS,
    -2: LegResult.LOSS,
}


@settings(max_examples=400)
@given(st.sampled_from(ON_GAMES), st.integers(-80, 240), scores, scores)
def test_a_leg_is_graded_like_two_halves_in_fractions(selection, line, away, home):
    if selection.market is Market.THREE_WAY_SPREAD:
        line -= line % 4
    shift = Fraction(line % 2, 4)
    leads = [
        naive_lead(selection, half, away, home)
        for half in (Fraction(line, 4) - shift, Fraction(line, 4) + shift)
    ]
    verdicts = [(lead > 0) - (lead < 0) for lead in leads]
    assert grade_leg(selection, line, away, home) is NAIVE_RESULTS[sum(verdicts)]


@pytest.mark.parametrize("selection", SELECTIONS, ids=lambda selection: selection.side)
def test_every_selection_can_be_graded(selection):
    results = {grade_leg(selection, 4, away, home) for away in range(4) for home in range(4)}
    assert {LegResult.WIN, LegResult.LOSS} <= results
