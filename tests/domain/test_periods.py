import pytest

from desktop.domain.errors import InputError
from desktop.domain.markets import Market, Period, Selection, Side, Sport
from desktop.domain.periods import overtime, period_scores, score_key
from tests.domain.vectors import case_id, golden

SPORTS = {
    "football": Sport.FOOTBALL,
    "nba": Sport.BASKETBALL,
    "ncaab": Sport.BASKETBALL,
    "nhl": Sport.HOCKEY,
}
SEGMENTS = {
    "football": ("1q", "2q", "3q", "4q"),
    "nba": ("1q", "2q", "3q", "4q"),
    "ncaab": ("1h", "2h"),
    "nhl": ("p1", "p2", "p3"),
}
KEYS = {
    "game": "game",
    "h1": "1h",
    "h2": "2h",
    "q1": "1q",
    "q4": "4q",
    "p3": "p3",
    "reg3": "regulation",
    "team_total_no_so": "before_shootout",
}
# Hockey outside the NHL, where overtime counts for nothing, has no league in the book yet.
NOT_OFFERED = {"PS-17"}

CASES = [row for row in golden("period_scores") if row["id"] not in NOT_OFFERED]


def test_every_golden_linescore_but_foreign_hockey_is_tried():
    assert {row["id"] for row in golden("period_scores") if row["sport"] not in SPORTS} == (
        NOT_OFFERED
    )


def read_linescore(text: str) -> tuple[list[int], int, bool]:
    score, _, mark = text.partition(";")
    regulation, _, extra = score.partition("|")
    return [int(part) for part in regulation.split(",")], int(extra or 0), mark == "SO"


@pytest.mark.parametrize("row", CASES, ids=case_id)
def test_a_golden_linescore_gives_the_score_of_the_period(row):
    away, away_extra, away_wins_shootout = read_linescore(row["away_linescore"])
    home, home_extra, home_wins_shootout = read_linescore(row["home_linescore"])
    names = SEGMENTS[row["sport"]]
    segments = dict(zip(names, zip(away, home, strict=True), strict=True))
    segments["ot"] = (away_extra + away_wins_shootout, home_extra + home_wins_shootout)
    final = sum(away) + segments["ot"][0], sum(home) + segments["ot"][1]
    scores = period_scores(
        SPORTS[row["sport"]], segments, final, away_wins_shootout or home_wins_shootout
    )
    expected = tuple(int(part) for part in row["expected_away_home"].split("-"))
    assert scores[KEYS[row["market"]]] == expected


QUARTERS = {"1q": (7, 0), "2q": (3, 10), "3q": (7, 7), "4q": (7, 7)}


def test_overtime_is_what_the_final_score_has_above_its_quarters():
    assert overtime(QUARTERS, (30, 24)) == (6, 0)


def test_without_a_named_overtime_the_second_half_is_not_guessed():
    assert "2h" not in period_scores(Sport.FOOTBALL, QUARTERS, (30, 24))


def test_a_named_overtime_counts_in_the_second_half():
    scores = period_scores(Sport.FOOTBALL, QUARTERS | {"ot": (6, 0)}, (30, 24))
    assert (scores["2h"], scores["4q"]) == ((20, 14), (7, 7))


def test_a_missing_quarter_leaves_its_half_out():
    scores = period_scores(Sport.FOOTBALL, {"1q": (7, 0), "3q": (0, 0), "4q": (0, 3)}, (7, 3))
    assert set(scores) == {"game", "1q", "3q", "4q"}


def test_two_quarters_alone_do_not_tell_whether_there_was_overtime():
    assert "2h" not in period_scores(Sport.FOOTBALL, {"3q": (7, 7), "4q": (0, 0)}, (20, 17))


def test_a_score_of_nothing_is_a_score():
    assert period_scores(Sport.SOCCER, {"1h": (0, 0)}, (1, 0))["1h"] == (0, 0)


def test_soccer_grades_the_draw_on_its_final_score():
    assert period_scores(Sport.SOCCER, {}, (2, 2))["regulation"] == (2, 2)


def test_hockey_leaves_the_three_way_open_without_a_linescore():
    assert "regulation" not in period_scores(Sport.HOCKEY, {}, (3, 2))


def test_the_first_five_innings_are_added_up():
    innings = {f"i{number}": (1, 0) for number in range(1, 10)}
    assert period_scores(Sport.BASEBALL, innings, (9, 0))["f5"] == (5, 0)


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
    assert period_scores(Sport.HOCKEY, {}, final, shootout).get("before_shootout") == expected


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
        period_scores(sport, segments, final)


def test_a_shootout_by_two_goals_is_refused():
    with pytest.raises(InputError, match="margin of one goal"):
        period_scores(Sport.HOCKEY, {}, (4, 2), shootout=True)


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
