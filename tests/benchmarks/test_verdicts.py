"""Ratios, verdicts, growth and the shape of what is handed out."""

import json

import pytest

from benchmarks.goals import GOALS, Goal, Limit
from benchmarks.harness import quartiles, summary
from benchmarks.latency import quantile
from benchmarks.report import chosen, lines, run
from benchmarks.results import Counted, Result
from benchmarks.sides import side
from desktop.domain.errors import BookdeskError

GOAL = Goal(
    name="accept",
    number="1",
    unit="accept",
    must=4.0,
    aim=2.5,
    floor="floors.accept",
    product="floors.accept",
    size=20,
    counted_size=10,
    limits=(Limit("statements", most=14), Limit("commit_syncs", least=1, most=1)),
)


def result(ratio, **counters):
    counted = {name: Counted(floor=1, product=count) for name, count in counters.items()}
    return Result(GOAL, 100.0, 100.0 * ratio, ratio, (ratio, ratio), counted)


@pytest.mark.parametrize(
    ("measured", "verdict"),
    [
        (result(2.5), "aim"),
        (result(2.51), "must"),
        (result(4.0), "must"),
        (result(4.01), "short"),
        (result(2.0, statements=14), "aim"),
        (result(2.0, statements=15), "short"),
        (result(2.0, commit_syncs=0.9), "short"),
        (result(2.0, commit_syncs="strace not installed"), "aim"),
    ],
)
def test_the_verdict_follows_from_ratio_and_limits(measured, verdict):
    assert measured.verdict == verdict


def test_a_broken_limit_is_named():
    assert any("allowed ≤ 14, beyond it" in line for line in lines(result(1, statements=15)))


def pair(floor, product):
    return {"cpu": floor, "peak_bytes": 0}, {"cpu": product, "peak_bytes": 0}


def test_the_ratio_is_the_median_within_the_pairs_not_the_ratio_of_the_medians():
    # The machine was three times slower during the second pair: the pair's ratio does not care.
    compared = summary([pair(1, 2), pair(3, 6), pair(1, 5)])
    assert compared.ratio == 2
    assert compared.first_cpu == 1
    assert compared.second_cpu == 5


@pytest.mark.parametrize(
    ("values", "expected"), [([1, 2, 3, 4, 5], (2, 4)), ([3, 1], (1.5, 2.5)), ([2], (2, 2))]
)
def test_quartiles(values, expected):
    assert quartiles(values) == expected


@pytest.mark.parametrize(("percent", "expected"), [(50, 50), (99, 99), (100, 100)])
def test_a_quantile_is_a_time_that_was_measured(percent, expected):
    assert quantile([1000 * n for n in range(1, 101)], percent) == expected


def test_every_side_of_every_goal_can_be_made_opened_and_run():
    for goal in GOALS:
        if goal.programs:
            assert callable(side(goal.floor).show)
            assert callable(side(goal.product).show)
            continue
        if goal.is_against_peer:
            assert callable(side(goal.floor).timed)
            assert callable(side(goal.floor).balances)
        sides = (goal.product,) if goal.is_against_peer else (goal.floor, goal.product)
        for module in (*sides, *(growth.side for growth in goal.growths if growth.side)):
            loaded = side(module)
            assert callable(loaded.make)
            assert callable(loaded.open_state)
            assert callable(loaded.run)


def test_must_is_never_stricter_than_aim():
    assert all(goal.aim <= goal.must for goal in GOALS)


def test_an_unknown_goal_is_answered_with_the_goals_there_are():
    with pytest.raises(BookdeskError, match="accept, accept-latency, grading"):
        chosen("speed")


def test_the_bench_prints_a_table_and_writes_json(tmp_path, capsys):
    written = tmp_path / "bench.json"
    run("odds,exposure", written, pairs=1, size=20)
    report = json.loads(written.read_text("utf-8"))
    assert set(report) == {"machine", "goals"}
    assert {"cores", "kernel", "python", "sqlite", "library", "books"} <= set(report["machine"])
    for goal in report["goals"]:
        keys = {"name", "floor", "product", "ratio", "must", "aim", "verdict", "counters"}
        assert keys <= set(goal)
        assert goal["verdict"] in {"aim", "must", "short"}
    assert [goal["name"] for goal in report["goals"]] == ["odds", "exposure"]
    printed = capsys.readouterr().out
    assert "sqlcipher3" in printed
    assert "20 × parlay, µs CPU each" in printed
    assert "cpu at work × 10" in printed
    goals = [line for line in printed.splitlines() if line.startswith("2b")]
    verdict = report["goals"][0]["verdict"]
    assert goals[0] == f"2b odds: {verdict}"
    assert goals[1].startswith("2b   odds ")
    assert goals[1].endswith(verdict)
