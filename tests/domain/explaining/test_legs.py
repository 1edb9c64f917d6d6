"""What is said about a leg or a ticket leads to what grading gives, for any score."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.domain.explaining.legs import Contest, explain_leg
from desktop.domain.grading import grade_leg
from desktop.domain.markets import (
    MARKETS_WITH_LINE,
    NOT_ON_GAMES,
    SIDES,
    Market,
    Period,
    Selection,
    Side,
    Sport,
)
from desktop.domain.periods import period_scores, score_key
from desktop.domain.tickets import LegResult

QUARTERS = {"1q": (7, 3), "2q": (0, 7), "3q": (3, 7), "4q": (7, 7)}


def contest(away=17, home=24, sport=Sport.FOOTBALL, segments=QUARTERS, status="final"):
    scores = period_scores("NHL", sport, segments, (away, home))
    return Contest(sport, "Ravens", "Hawks", status, scores)


@pytest.mark.parametrize(
    ("market", "side", "line", "sentence"),
    [
        (Market.SPREAD, Side.HOME, -14, "Hawks 24–17, −3½: 24 − 3½ − 17 = +3½ → win"),
        (Market.SPREAD, Side.AWAY, 14, "Ravens 17–24, +3½: 17 + 3½ − 24 = −3½ → loss"),
        (Market.SPREAD, Side.HOME, -28, "Hawks 24–17, −7: 24 − 7 − 17 = 0 → push"),
        (Market.TOTAL, Side.OVER, 190, "17 + 24 = 41, over 47½: 41 − 47½ = −6½ → loss"),
        (Market.TOTAL, Side.UNDER, 190, "17 + 24 = 41, under 47½: 47½ − 41 = +6½ → win"),
        (Market.TEAM_TOTAL, Side.HOME_OVER, 82, "Hawks 24, over 20½: 24 − 20½ = +3½ → win"),
        (Market.MONEY_LINE, Side.AWAY, 0, "Ravens 17–24: behind by 7 → loss"),
        (
            Market.THREE_WAY, Side.DRAW, 0,
            "Regulation time: Ravens 17–24 Hawks: Hawks won; the draw was taken → loss",
        ),
    ],
)  # fmt: skip
def test_a_leg_is_explained_by_score_line_and_arithmetic(market, side, line, sentence):
    assert explain_leg(contest(), Selection(Period.GAME, market, side), line).sentence == sentence


def test_a_quarter_line_says_that_only_half_of_it_wins():
    explained = explain_leg(contest(), Selection(Period.GAME, Market.SPREAD, Side.HOME), -27)
    assert explained.result is LegResult.HALF_WIN
    assert "24 − 6¾ − 17 = +¼ → half win" in explained.sentence


def test_a_half_is_named_with_what_belongs_to_it():
    half = Selection(Period.H2, Market.TOTAL, Side.OVER)
    sentence = explain_leg(contest(), half, 80).sentence
    assert sentence.startswith("2nd half, overtime included: 10 + 14 = 24, over 20")


@pytest.mark.parametrize(
    ("status", "result", "word"),
    [
        ("postponed", LegResult.NO_ACTION, "was postponed → no action"),
        ("cancelled", LegResult.NO_ACTION, "was cancelled → no action"),
        ("suspended", LegResult.PENDING, "stays open until it ends"),
        ("scheduled", LegResult.PENDING, "has no result"),
    ],
)
def test_without_a_final_score_the_state_of_the_event_decides(status, result, word):
    selection = Selection(Period.GAME, Market.SPREAD, Side.HOME)
    explained = explain_leg(contest(status=status), selection, -14)
    assert explained.result is result
    assert word in explained.sentence


def test_a_missing_period_is_named():
    bare = contest(segments={})
    explained = explain_leg(bare, Selection(Period.H1, Market.TOTAL, Side.OVER), 80)
    assert explained.result is LegResult.PENDING
    assert "no score of the 1st half" in explained.sentence


selections = st.sampled_from(
    [
        Selection(Period.GAME, market, side)
        for market in Market
        for side in SIDES[market]
        if market not in NOT_ON_GAMES
    ]
)


@given(selections, st.integers(-80, 300), st.integers(0, 60), st.integers(0, 60))
def test_the_explained_result_is_the_graded_one(selection, line, away, home):
    line = line if selection.market in MARKETS_WITH_LINE else 0
    played = contest(away, home, Sport.SOCCER, {})
    score = played.scores[score_key(Sport.SOCCER, selection)]
    explained = explain_leg(played, selection, line)
    assert explained.result is grade_leg(selection, line, *score)
    assert explained.sentence.count("→") == 1
