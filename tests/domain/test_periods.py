import pytest

from desktop.domain.errors import InputError
from desktop.domain.markets import Market, Period, Selection, Side, Sport
from desktop.domain.periods import overtime, period_scores, score_key

QUARTERS = {"1q": (7, 0), "2q": (3, 10), "3q": (7, 7), "4q": (7, 7)}


def test_overtime_is_what_the_final_score_has_above_its_quarters():
    assert overtime(QUARTERS, (30, 24)) == (6, 0)


def test_without_a_named_overtime_the_second_half_is_not_guessed():
    assert "2h" not in period_scores("", Sport.FOOTBALL, QUARTERS, (30, 24))


def test_a_named_overtime_counts_in_the_second_half():
    scores = period_scores("", Sport.FOOTBALL, QUARTERS | {"ot": (6, 0)}, (30, 24))
    assert (scores["2h"], scores["4q"]) == ((20, 14), (7, 7))


def test_a_missing_quarter_leaves_its_half_out():
    scores = period_scores("", Sport.FOOTBALL, {"1q": (7, 0), "3q": (0, 0), "4q": (0, 3)}, (7, 3))
    assert set(scores) == {"game", "1q", "3q", "4q"}


def test_two_quarters_alone_do_not_tell_whether_there_was_overtime():
    assert "2h" not in period_scores("", Sport.FOOTBALL, {"3q": (7, 7), "4q": (0, 0)}, (20, 17))


def test_a_score_of_nothing_is_a_score():
    assert period_scores("", Sport.SOCCER, {"1h": (0, 0)}, (1, 0))["1h"] == (0, 0)


def test_soccer_grades_the_draw_on_its_final_score():
    assert period_scores("", Sport.SOCCER, {}, (2, 2))["regulation"] == (2, 2)


def test_hockey_leaves_the_three_way_open_without_a_linescore():
    assert "regulation" not in period_scores("NHL", Sport.HOCKEY, {}, (3, 2))


def test_the_first_five_innings_are_added_up():
    innings = {f"i{number}": (1, 0) for number in range(1, 10)}
    assert period_scores("", Sport.BASEBALL, innings, (9, 0))["f5"] == (5, 0)


@pytest.mark.parametrize(
    ("final", "shootout", "expected"),
    [
        ((4, 2), None, (4, 2)),
        ((3, 2), True, (2, 2)),
        ((3, 2), False, (3, 2)),
        ((3, 2), None, None),
    ],
)
def test_a_team_total_in_hockey_waits_where_a_shootout_is_possible(final, shootout, expected):
    assert (
        period_scores("NHL", Sport.HOCKEY, {}, final, shootout).get("before_shootout") == expected
    )


@pytest.mark.parametrize(
    ("sport", "segments", "final"),
    [
        (Sport.FOOTBALL, QUARTERS, (23, 24)),
        (Sport.FOOTBALL, {"1q": (7, 0), "2q": (7, 0)}, (10, 0)),
        (Sport.FOOTBALL, QUARTERS | {"ot": (6, 0)}, (27, 24)),
        (Sport.FOOTBALL, QUARTERS | {"1h": (7, 10)}, (24, 24)),
        (Sport.FOOTBALL, {}, (-1, 3)),
        (Sport.FOOTBALL, {"1q": (0, -7)}, (10, 3)),
        (Sport.SOCCER, {"1h": (1, 0), "2h": (0, 0)}, (2, 0)),
    ],
)
def test_a_linescore_that_contradicts_itself_is_refused(sport, segments, final):
    with pytest.raises(InputError, match="Nothing was taken over"):
        period_scores("", sport, segments, final)


def test_a_shootout_by_two_goals_is_refused():
    with pytest.raises(InputError, match="margin of one goal"):
        period_scores("NHL", Sport.HOCKEY, {}, (4, 2), shootout=True)


@pytest.mark.parametrize(
    ("sport", "period", "market", "side", "key"),
    [
        (Sport.HOCKEY, Period.GAME, Market.THREE_WAY, Side.DRAW, "regulation"),
        (Sport.HOCKEY, Period.GAME, Market.MONEY_LINE, Side.HOME, "game"),
        (Sport.HOCKEY, Period.GAME, Market.TEAM_TOTAL, Side.HOME_OVER, "before_shootout"),
        (Sport.HOCKEY, Period.P1, Market.THREE_WAY, Side.DRAW, "p1"),
        (Sport.SOCCER, Period.GAME, Market.DOUBLE_CHANCE, Side.HOME_OR_DRAW, "regulation"),
        (Sport.FOOTBALL, Period.H2, Market.SPREAD, Side.HOME, "2h"),
        (Sport.BASEBALL, Period.GAME, Market.THREE_WAY, Side.DRAW, "game"),
    ],
)
def test_a_selection_names_the_score_that_decides_it(sport, period, market, side, key):
    assert score_key(sport, Selection(period, market, side)) == key


def test_hockey_outside_the_nhl_is_graded_on_its_regulation_time():
    thirds = {"p1": (1, 0), "p2": (0, 1), "p3": (1, 1), "ot": (1, 0)}
    scores = period_scores("SHL", Sport.HOCKEY, thirds, (3, 2))
    assert (scores["game"], scores["before_shootout"]) == ((2, 2), (2, 2))


def test_hockey_outside_the_nhl_stays_open_without_a_linescore():
    assert "game" not in period_scores("SHL", Sport.HOCKEY, {}, (3, 2))


def test_a_house_may_count_the_shootout_in_team_totals():
    scores = period_scores("NHL", Sport.HOCKEY, {}, (3, 2), True, team_totals_count_shootout=True)
    assert scores["before_shootout"] == (3, 2)


NINE_TIED = {f"i{number}": (0, 0) for number in range(1, 10)}


@pytest.mark.parametrize(
    ("segments", "final", "second_half"),
    [
        (NINE_TIED | {"i7": (2, 1), "i9": (0, None)}, (2, 1), (2, 1)),
        (NINE_TIED, (0, 1), (0, 1)),
        (NINE_TIED | {"i10": (2, 3)}, (2, 3), (2, 3)),
    ],
)
def test_extra_innings_belong_to_the_second_half_of_baseball(segments, final, second_half):
    assert period_scores("MLB", Sport.BASEBALL, segments, final)["2h"] == second_half


def test_a_second_half_of_baseball_is_not_made_out_of_innings_that_are_missing():
    eight = {name: runs for name, runs in NINE_TIED.items() if name != "i9"}
    assert "2h" not in period_scores("MLB", Sport.BASEBALL, eight, (1, 0))


@pytest.mark.parametrize(
    ("segments", "final"),
    [(NINE_TIED | {"i1": (1, 0)}, (0, 1)), (NINE_TIED | {"f5": (1, 0)}, (0, 1))],
)
def test_innings_that_contradict_the_score_are_refused(segments, final):
    with pytest.raises(InputError, match="Nothing was taken over"):
        period_scores("MLB", Sport.BASEBALL, segments, final)
