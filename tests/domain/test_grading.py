from fractions import Fraction

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from desktop.domain.grading import grade_leg
from desktop.domain.lines import parse_line
from desktop.domain.markets import NOT_ON_GAMES, SIDES, Market, Period, Selection, Side
from desktop.domain.money import CENT
from desktop.domain.tickets import LegResult
from desktop.domain.wagers.straight import straight_net
from tests.domain.vectors import case_id, golden

# European handicap: a market of its own that the book does not offer.

MARKETS = {
    "spread": Market.SPREAD,
    "total": Market.TOTAL,
    "ml": Market.MONEY_LINE,
    "ml3": Market.THREE_WAY,
    "dnb": Market.DRAW_NO_BET,
    "dc": Market.DOUBLE_CHANCE,
    "tt": Market.TEAM_TOTAL,
    "spread3": Market.THREE_WAY_SPREAD,
}
SIDES_OF_DOUBLE_CHANCE = {
    "1X": Side.HOME_OR_DRAW,
    "12": Side.HOME_OR_AWAY,
    "X2": Side.DRAW_OR_AWAY,
}
RESULTS = {
    "WIN": LegResult.WIN,
    "LOSS": LegResult.LOSS,
    "PUSH": LegResult.PUSH,
    "HALF_WIN": LegResult.HALF_WIN,
    "HALF_LOSS": LegResult.HALF_LOSS,
}


@pytest.mark.parametrize("row", golden("grade_straight"), ids=case_id)
def test_a_golden_straight_is_graded_and_paid_as_published(row):
    market = MARKETS[row["market"]]
    side = SIDES_OF_DOUBLE_CHANCE.get(row["selection"]) or Side(row["selection"])
    line = parse_line(row["line"]) if row["line"] else 0
    result = grade_leg(
        Selection(Period.GAME, market, side), line, int(row["away"]), int(row["home"])
    )
    assert result is RESULTS[row["expected_result"]]
    _, net = straight_net(result, int(row["risk_cents"]), int(row["win_cents"]), CENT)
    assert net == int(row["expected_net_cents"])
    assert int(row["risk_cents"]) + net == int(row["expected_return_cents"])


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
