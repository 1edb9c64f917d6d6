"""Beside ledger and hledger: the same wagers, to the cent; and where they are not there."""

import shutil
from pathlib import Path

import pytest

from benchmarks.goals import GOALS
from benchmarks.measuring import measure
from benchmarks.report import lines, table

PEERS = [goal.resized(1_000) for goal in GOALS if goal.is_against_peer]


@pytest.mark.parametrize("goal", PEERS, ids=lambda goal: goal.name)
def test_a_peer_that_is_not_installed_is_told_and_nothing_is_measured(goal, tmp_path, monkeypatch):
    monkeypatch.setenv("PATH", str(tmp_path))
    result = measure(goal, tmp_path, pairs=1)
    assert result.verdict == "not measured"
    assert any("is not installed" in line for line in lines(result))
    assert any(line.endswith("not measured") for line in table([result]))
    assert result.as_json()["absent"].endswith("is not installed")
    assert not list(tmp_path.iterdir())


def test_every_account_of_a_season_has_the_balance_that_the_peers_say(tmp_path):
    there = [goal for goal in PEERS if shutil.which(goal.floor.rpartition(".")[2])]
    if not there:
        pytest.skip("neither ledger nor hledger is installed")
    for goal in there:
        result = measure(goal, Path(tmp_path), pairs=1)
        assert result.counters["differing_accounts"].product == 0
        assert result.floor > 0
        assert result.product > 0
    assert [path.name for path in tmp_path.iterdir()] == ["season-1000"]
