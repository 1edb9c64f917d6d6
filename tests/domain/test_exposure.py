from itertools import product

from hypothesis import given, settings
from hypothesis import strategies as st

from desktop.domain.exposure import (
    axis_of,
    best_case,
    house_result_by_margin,
    house_result_by_outcome,
    house_result_by_total,
    house_result_grid,
    results_along,
    worst_case,
)
from desktop.domain.grading import grade_leg
from desktop.domain.markets import NOT_ON_GAMES, SIDES, Market, Period, Selection, Side
from desktop.domain.money import CENT
from desktop.domain.wagers.straight import straight_net

SELECTIONS = [
    Selection(Period.GAME, market, side)
    for market, sides in SIDES.items()
    for side in sides
    if market not in NOT_ON_GAMES
]


@st.composite
def wagers(draw):
    selection = draw(st.sampled_from(SELECTIONS))
    lines = {
        Market.SPREAD: st.integers(-20, 20),
        Market.TOTAL: st.integers(0, 50),
        Market.TEAM_TOTAL: st.integers(0, 30),
        Market.THREE_WAY_SPREAD: st.integers(-5, 5).map(lambda points: 4 * points),
    }
    line = draw(lines.get(selection.market, st.just(0)))
    return selection, line, draw(st.integers(1, 100_000)), draw(st.integers(1, 100_000))


books = st.lists(wagers(), max_size=12)


def house_result(rows, away, home):
    nets = [
        straight_net(grade_leg(selection, line, away, home), risk, win, CENT)[1]
        for selection, line, risk, win in rows
    ]
    return -sum(nets)


@settings(max_examples=60, deadline=None)
@given(books)
def test_every_score_of_the_grid_is_the_sum_of_the_graded_wagers(rows):
    grid = house_result_grid(rows, 16)
    for home, away in product(range(17), repeat=2):
        assert grid[home][away] == house_result(rows, away, home)


@settings(max_examples=60, deadline=None)
@given(books)
def test_the_worst_case_is_the_least_over_all_scores(rows):
    # Lines go to 12.5 points a total and 5 a spread: 40 a side shows every case.
    scores = product(range(40), repeat=2)
    results = [house_result(rows, away, home) for away, home in scores]
    assert (worst_case(rows), best_case(rows)) == (min(results), max(results))


@given(wagers())
def test_one_wager_changes_at_most_four_cells_of_the_arrays_of_differences(row):
    lowest, highest = (-60, 60) if axis_of(row[0]) == "margin" else (0, 120)
    results = results_along([row], lowest, highest)
    changes = [now - before for now, before in zip(results, [0, *results], strict=False)]
    assert 1 <= sum(map(bool, changes)) <= 4


def test_a_margin_below_the_range_counts_at_its_first_cell():
    rows = [(Selection(Period.GAME, Market.SPREAD, Side.HOME), 40, 11_000, 10_000)]
    assert house_result_by_margin(rows, -5, 5) == [-10_000] * 11


def test_a_total_pays_the_house_nothing_on_its_number():
    rows = [(Selection(Period.GAME, Market.TOTAL, Side.OVER), 4 * 45, 11_000, 10_000)]
    assert house_result_by_total(rows, 44, 46) == [11_000, 0, -10_000]


def test_the_outcomes_leave_the_spread_aside():
    rows = [
        (Selection(Period.GAME, Market.MONEY_LINE, Side.HOME), 0, 18_000, 10_000),
        (Selection(Period.GAME, Market.THREE_WAY, Side.DRAW), 0, 1_000, 3_000),
        (Selection(Period.GAME, Market.SPREAD, Side.HOME), -12, 11_000, 10_000),
    ]
    assert house_result_by_outcome(rows) == {
        Side.AWAY: 19_000,
        Side.DRAW: -3_000,
        Side.HOME: -9_000,
    }


def test_a_book_without_wagers_risks_nothing():
    assert worst_case([]) == best_case([]) == 0
