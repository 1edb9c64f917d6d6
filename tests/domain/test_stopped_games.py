"""Games that were called or stopped: what is official, and on which score."""

import pytest

from desktop.domain.baseball import called_scores, is_shortened, read_innings
from desktop.domain.errors import InputError
from desktop.domain.markets import Market, Period, Selection, Side, Sport
from desktop.domain.official import is_official
from desktop.domain.periods import score_key
from desktop.domain.results import Play, PlayRules, result_scores
from desktop.domain.rule_choices import ExtraInningStop, FirstFive, Innings, Window
from desktop.domain.rules import BaseballRules
from desktop.domain.tickets import PitcherOption, RepriceKeep

CLASSIC, STRICT9 = Innings
LAST_FULL, CURRENT = ExtraInningStop


def rules(innings=CLASSIC, stop=LAST_FULL, first_five=FirstFive.SIDES) -> BaseballRules:
    return BaseballRules(
        {}, PitcherOption.LISTED_BOTH, innings, stop, Window.SAME_DAY, RepriceKeep.BASE, first_five
    )


def linescore(away: str, home: str):
    """Runs by inning, `2*` for a half not completed, `x` for one not batted."""
    segments = {}
    for number, (top, bottom) in enumerate(zip(away.split(), home.split(), strict=True), start=1):
        cut = "*" if "*" in top + bottom else ""
        batted = None if bottom == "x" else int(bottom.strip("*"))
        segments[f"i{number}{cut}"] = int(top.strip("*")), batted
    return read_innings(segments)


def decided_by(scores, market, period=Period.GAME, side=Side.HOME):
    return scores[score_key(Sport.BASEBALL, Selection(period, market, side), scores)]


@pytest.mark.parametrize(
    ("away", "home", "money_line", "total"),
    [
        ("0 0 1 0", "0 2 0 0", None, None),
        ("0 0 1 0 0", "0 2 0 0 x", (1, 2), None),
        ("0 0 1 0 0", "0 1 0 0 x", None, None),
        ("0 0 3 0 0", "0 1 0 0 x", None, None),
        ("0 0 3 0 0", "0 1 0 0 1", (3, 2), None),
        ("0 0 3 0 0", "0 1 0 0 3*", (3, 4), None),
        ("0 0 3 0 0", "0 1 0 0 2*", None, None),
        ("0 0 1 0 0 2*", "0 2 0 0 0 x", (1, 2), None),
        ("0 0 1 0 0 2", "0 2 0 0 0 x", (1, 2), None),
        ("0 0 1 0 0 1", "0 2 0 0 0 x", (1, 2), None),
        ("0 0 1 0 0 1", "0 2 0 0 0 0*", (1, 2), None),
        ("0 0 1 0 0 2", "0 2 0 0 0 0*", (1, 2), None),
        ("0 0 1 0 0 2", "0 2 0 0 0 1*", (3, 3), None),
        ("0 0 1 0 0 2", "0 2 0 0 0 2*", (3, 4), None),
        ("1 0 0 0 0 0 0 0 0", "0 2 0 0 0 0 0 0 x", (1, 2), (1, 2)),
        ("1 0 0 0 0 0 0 0 0", "0 0 0 0 0 0 0 0 x", (1, 0), None),
        ("1 0 0 0 0 0 0 0 0 2*", "0 1 0 0 0 0 0 0 0 x", (1, 1), (1, 1)),
    ],
)
def test_a_called_game_stands_on_its_last_full_inning(away, home, money_line, total):
    scores = called_scores(linescore(away, home), rules())
    assert decided_by(scores, Market.MONEY_LINE) == money_line
    assert decided_by(scores, Market.TOTAL, side=Side.OVER) == total
    assert decided_by(scores, Market.SPREAD) == total


def test_a_strict_house_needs_nine_innings_for_the_money_line_too():
    innings = linescore("0 0 3 0 0 0 0", "0 1 0 0 0 0 0")
    assert decided_by(called_scores(innings, rules(STRICT9)), Market.MONEY_LINE) is None
    assert decided_by(called_scores(innings, rules(STRICT9), 7), Market.MONEY_LINE) == (3, 1)


@pytest.mark.parametrize(("stop", "score"), [(LAST_FULL, (1, 1)), (CURRENT, (3, 1))])
def test_a_game_stopped_past_its_ninth_inning_stands_as_the_house_says(stop, score):
    innings = linescore("1 0 0 0 0 0 0 0 0 2*", "0 1 0 0 0 0 0 0 0 x")
    assert called_scores(innings, rules(stop=stop))["game"] == score


@pytest.mark.parametrize(
    ("away", "home", "rule", "side", "total"),
    [
        ("0 0 1 0 0 5", "0 2 0 0 1 0", FirstFive.SIDES, (1, 3), (1, 3)),
        ("0 0 1 0 0", "0 2 0 0 x", FirstFive.SIDES, (1, 2), None),
        ("0 0 1 0 0", "0 2 0 0 x", FirstFive.ALL, (1, 2), (1, 2)),
        ("0 0 2 0 0", "0 2 0 0 x", FirstFive.ALL, None, None),
        ("0 0 1 0", "0 2 0 0", FirstFive.ALL, None, None),
    ],
)
def test_the_first_five_innings_stand_by_themselves(away, home, rule, side, total):
    scores = called_scores(linescore(away, home), rules(first_five=rule))
    assert decided_by(scores, Market.MONEY_LINE, Period.F5) == side
    assert decided_by(scores, Market.SPREAD, Period.F5) == side
    assert decided_by(scores, Market.TOTAL, Period.F5, Side.OVER) == total


def test_the_second_half_has_action_only_in_a_complete_game():
    complete = linescore("1 0 0 0 0 2 0 0 0 3*", "0 1 0 0 0 1 1 0 0 x")
    shortened = linescore("1 0 0 0 0 2", "0 1 0 0 0 1")
    assert called_scores(complete, rules())["2h"] == (2, 2)
    assert called_scores(shortened, rules())["2h"] is None


def test_a_game_that_ended_early_is_told_from_a_complete_one():
    assert is_shortened(linescore("0 0 0 0 0 0 0 0", "0 0 0 0 0 0 0 1"))
    assert not is_shortened(linescore("0 0 0 0 0 0 0 0 0", "0 0 0 0 0 0 0 1 x"))


@pytest.mark.parametrize(
    "segments",
    [
        {"i1": (0, 0), "i3": (0, 0)},
        {"i1": (0, None), "i2": (0, 0)},
        {"i1*": (0, 0), "i2": (0, 0)},
    ],
)
def test_a_linescore_with_a_hole_is_refused(segments):
    with pytest.raises(InputError, match="Nothing was taken over"):
        read_innings(segments)


NFL, NBA, NHL = ("NFL", Sport.FOOTBALL), ("NBA", Sport.BASKETBALL), ("NHL", Sport.HOCKEY)


@pytest.mark.parametrize(
    ("league", "period", "played", "stands"),
    [
        (NFL, Period.GAME, 3_300, True),
        (NFL, Period.GAME, 3_299, False),
        (NFL, Period.Q1, 900, True),
        (NFL, Period.Q1, 899, False),
        (NFL, Period.H2, 3_599, False),
        (NBA, Period.Q1, 719, False),
        (NBA, Period.H1, 1_440, True),
        (("NCAAB", Sport.BASKETBALL), Period.H1, 1_200, True),
        (NHL, Period.P2, 2_399, False),
        (NHL, Period.P2, 2_400, True),
        (("EPL", Sport.SOCCER), Period.H1, 2_700, True),
        (("MLB", Sport.BASEBALL), Period.F5, 90_000, False),
    ],
)
def test_a_market_stands_from_its_minimum_of_play_on(league, period, played, stands):
    assert is_official(*league, period, played=played, needed=3_300) is stands


QUARTERS = {"1q": (7, 0), "2q": (3, 10), "3q": (7, 7), "4q": (3, 0)}


def stopped(played, league=NFL, segments=QUARTERS, final=(20, 17)):
    play = Play("stopped", segments, final, played)
    return result_scores(*league, play, PlayRules(3_300, rules(), team_totals_count_shootout=False))


def test_below_the_minimum_the_periods_that_were_played_stand_alone():
    scores = stopped(2_750)
    assert (scores["1h"], scores["3q"], scores["4q"], scores["2h"]) == (
        (10, 10),
        (7, 7),
        None,
        None,
    )
    assert (scores["game"], scores["regulation"]) == (None, None)


def test_from_the_minimum_on_the_game_stands_on_the_score_when_it_was_stopped():
    scores = stopped(3_400)
    assert (scores["game"], scores["regulation"], scores["4q"]) == ((20, 17), (20, 17), None)


def test_a_period_that_was_played_and_has_no_score_stays_open():
    scores = stopped(3_400, segments={"1q": (7, 0)})
    assert "2q" not in scores
    assert scores["regulation"] == (20, 17)


def test_a_game_stopped_in_overtime_does_not_guess_its_regulation_time():
    assert "regulation" not in stopped(3_700, segments={})


@pytest.mark.parametrize(
    ("league", "play", "sentence"),
    [
        (NFL, Play("stopped", {}, (3, 0)), "the time that was played"),
        (NFL, Play("stopped", {}, None, 3_400), "needs its score"),
        (NFL, Play("final", {}, None), "needs the final score"),
        (("MLB", Sport.BASEBALL), Play("stopped", {}, (3, 0)), "graded by its innings"),
        (("MLB", Sport.BASEBALL), Play("stopped", {"i1": (1, 0)}, (3, 0)), "make 1-0"),
    ],
)
def test_a_stopped_game_without_what_decides_it_is_refused(league, play, sentence):
    with pytest.raises(InputError, match=sentence):
        result_scores(*league, play, PlayRules(3_300, rules(), team_totals_count_shootout=False))


def test_a_suspended_game_has_no_scores_yet():
    play = Play("suspended", QUARTERS, (20, 17))
    assert not result_scores(
        *NFL, play, PlayRules(3_300, rules(), team_totals_count_shootout=False)
    )
