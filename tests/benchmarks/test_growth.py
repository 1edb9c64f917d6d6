"""How growth is measured: two sizes of one side, by counters or by CPU."""

from dataclasses import replace

import pytest

from benchmarks.goals import GOALS
from benchmarks.growth import Growth, measure_growth
from benchmarks.limits import Limit
from benchmarks.measuring import measure
from benchmarks.product.books import PLAYERS
from benchmarks.results import Counted, Result
from tests.benchmarks.test_verdicts import GOAL

STATEMENTS = Growth("work", 10, (Limit("statements", most=11), Limit("over_start_mib", most=300)))


def test_ten_times_the_accepts_of_the_floor_are_ten_times_the_statements(tmp_path):
    found = measure_growth(STATEMENTS, "floors.accept", 0, tmp_path, pairs=1)
    assert found["statements at work × 10"] == 10
    assert 0 < found["over_start_mib at work × 10"] < 300
    assert list(tmp_path.iterdir()) == []


def test_in_a_book_ten_times_as_large_an_accept_of_the_floor_is_as_many_statements(tmp_path):
    in_book = Growth("history", 10, (Limit("statements", most=1),), work=5)
    found = measure_growth(in_book, "floors.accept", 0, tmp_path, pairs=1)
    assert found == {"statements at history × 10": 1}


GROWING = replace(GOAL, growths=(replace(STATEMENTS, of_floor=False),))


@pytest.mark.parametrize(("grown", "verdict"), [(11, "aim"), (11.1, "short")])
def test_what_grows_beyond_its_limit_is_short(grown, verdict):
    counted = {"statements at work × 10": Counted(None, grown)}
    measured = Result(GROWING, 1, 1, 1, (1, 1), counted)
    assert measured.verdict == verdict
    written = measured.as_json()["counters"]["statements at work × 10"]
    assert written == {"floor": None, "product": grown, "least": 0, "most": 11}


def test_a_floor_against_itself_counts_the_same_on_both_sides_and_leaves_no_file(tmp_path):
    measured = measure(GROWING.resized(20), tmp_path, pairs=1, with_growth=True)
    assert measured.verdict in {"aim", "must", "short"}
    assert measured.counters["statements"] == Counted(10.0, 10.0)
    assert measured.counters["wal_pages"].floor == measured.counters["wal_pages"].product
    assert measured.counters["statements at work × 10"] == Counted(None, 10)
    assert list(tmp_path.iterdir()) == []


def test_a_smaller_run_has_smaller_growths_and_a_larger_book_has_its_own_names():
    goal = next(goal for goal in GOALS if goal.name == "accept")
    small = goal.resized(20, times=100)
    assert (small.size, small.counted_size) == (20, 20)
    (growth,) = small.growths
    assert (growth.small, growth.factor) == (100, 100)
    assert "cpu at history × 100" in small.all_limits


def test_the_weekly_figures_are_always_those_of_all_players():
    goal = next(goal for goal in GOALS if goal.name == "weekly")
    assert goal.resized(20).size == goal.size == PLAYERS
