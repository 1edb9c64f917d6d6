"""The worst case of a contest against every order of finish."""

from itertools import permutations

from hypothesis import given, settings
from hypothesis import strategies as st

from desktop.domain.contest_exposure import (
    best_of_contest,
    paid_places,
    result_if,
    worst_of_contest,
)
from desktop.domain.markets import Market, Period, Selection, Side

TO_WIN = Selection(Period.GAME, Market.OUTRIGHT, Side.YES)
NOT_TO_WIN = Selection(Period.GAME, Market.OUTRIGHT, Side.NO)
POOLS = [
    Selection(Period.GAME, market, Side.YES)
    for market in (Market.POOL_WIN, Market.POOL_PLACE, Market.POOL_SHOW)
]
AMOUNTS = st.integers(1, 50)

rows_of = st.lists(
    st.one_of(
        st.tuples(
            st.integers(1, 4),
            st.sampled_from([TO_WIN, NOT_TO_WIN]),
            st.sampled_from([4, 8, 12]),
            AMOUNTS,
            AMOUNTS,
        ),
        st.tuples(st.integers(1, 4), st.sampled_from(POOLS), st.just(0), AMOUNTS, AMOUNTS),
    ),
    max_size=7,
)


def result(rows, order):
    total = 0
    for entrant, selection, line, risk, win in rows:
        placed = entrant in order[: paid_places(selection, line)]
        total += -win if placed is (selection.side is Side.YES) else risk
    return total


@settings(max_examples=120, deadline=None)
@given(rows_of, st.integers(4, 6))
def test_the_worst_and_the_best_are_those_of_all_orders(rows, entrants):
    results = [result(rows, order) for order in permutations(range(1, entrants + 1))]
    assert worst_of_contest(rows, entrants) == min(results)
    assert best_of_contest(rows, entrants) == max(results)


@settings(max_examples=60, deadline=None)
@given(rows_of)
def test_where_others_may_win_any_place_may_be_somebody_elses(rows):
    # Three who are not listed are enough to take every place that pays.
    results = [result(rows, order) for order in permutations(range(1, 8), 3)]
    assert worst_of_contest(rows, None) == min(results)


def test_one_winner_costs_the_house_one_ticket():
    rows = [(entrant, TO_WIN, 4, 100_00, 300_00) for entrant in (1, 2, 3)]
    assert worst_of_contest(rows, 8) == -100_00
    assert best_of_contest(rows, 8) == 300_00
    assert [result_if(rows, row, 8) for row in rows] == [-100_00] * 3


def test_of_three_places_the_two_that_cost_most_go_with_the_one_that_comes_in():
    top3 = [(entrant, TO_WIN, 12, 100_00, entrant * 100_00) for entrant in (1, 2, 3, 4)]
    assert result_if(top3, top3[0], 8) == -(100_00 + 400_00 + 300_00) + 100_00
    not_first = (1, NOT_TO_WIN, 4, 300_00, 100_00)
    rows = [not_first, (2, TO_WIN, 4, 100_00, 500_00)]
    assert result_if(rows, not_first, 8) == -100_00 - 500_00


def test_a_contest_with_nothing_open_risks_nothing():
    assert worst_of_contest([], 8) == best_of_contest([], None) == 0
