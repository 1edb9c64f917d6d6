"""Whole programs measured: what they tell of themselves, and what the verdict is taken from."""

import sys

import pytest

from benchmarks.harness import MeasurementError, prepared
from benchmarks.product.program import SEASON_VARIABLE, SMALL
from benchmarks.programs import Program

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="needs what Unix tells of children")


def test_the_floor_is_one_process_whose_cpu_and_memory_count(tmp_path):
    run = Program("floors.window", tmp_path).timed()
    assert run["cpu"] > 0
    assert run["peak_bytes"] > 2**20


def test_a_program_that_fails_says_why(tmp_path):
    with pytest.raises(MeasurementError, match="No module named"):
        Program("floors.none", tmp_path).timed()


def test_a_season_scrolled_from_end_to_end_holds_four_pages_and_loads_nothing_heavy(
    tmp_path, monkeypatch
):
    monkeypatch.delenv(SEASON_VARIABLE, raising=False)
    with prepared("product.memory", SMALL, 0, tmp_path) as season:
        run = Program("product.memory", season.original).timed()
    assert run["pages_held"] <= 4
    assert run["heavy_modules"] == 0
    assert run["open_mib"] <= run["resident_mib"]
