"""An office in which everything goes wrong, as a seed has it, holds what must hold (SYNC 3.6).

Another range: `python -m tests.sync.simulation --seeds 0-20000`.
"""

import os
import subprocess
import sys

import pytest

from tests.sync.mutants import MUTANTS, try_mutant
from tests.sync.simulation.__main__ import failures_of, how_to_see
from tests.sync.simulation.world import run_seed

STEPS = 24
# As many as fit into a part of the normal run; `--long` takes all of them.
SEEDS, ALL_SEEDS = 800, 20_000
_PARTS = 8
# A server from a backup gave the places that a clerk's wagers had seen to who let the clerk go.
FOUND = (701_556, 701_624, 701_826)


@pytest.mark.parametrize("part", range(_PARTS))
def test_whatever_goes_wrong_stations_agree_in_the_end_and_nothing_is_lost(part, is_long_run):
    seeds = range(part, ALL_SEEDS if is_long_run else SEEDS, _PARTS)
    failures = failures_of(seeds, STEPS)
    told = "\n".join(f"{problem}\n  {how_to_see(seed, STEPS)}" for seed, problem in failures)
    assert not failures, told


@pytest.mark.parametrize("seed", FOUND)
def test_what_was_found_once_is_not_found_again(seed):
    assert failures_of([seed], STEPS) == []


def test_the_model_of_the_server_answers_as_the_server_itself(is_long_run, caplog):
    for seed in range(500 if is_long_run else 3):
        told = []
        for is_real in (False, True):
            lines = []
            run_seed(seed, 20, is_real=is_real, tell=lines.append)
            told.append(lines)
        assert told[0] == told[1], seed
    assert {record.code for record in caplog.records} <= {"RECOVERED"}
    caplog.clear()


def test_a_seed_is_run_again_exactly_whatever_dictionaries_are_ordered_by():
    command = [sys.executable, "-m", "tests.sync.simulation", "--seed", "3", "--steps", "12"]
    again = subprocess.run(
        command, env={**os.environ, "PYTHONHASHSEED": "77"}, capture_output=True, text=True,
        check=True,
    )  # fmt: skip
    assert f"trace {run_seed(3, 12)[:16]}" in again.stdout


def test_every_rule_that_a_mutant_breaks_stands_where_it_is_looked_for():
    for mutant in MUTANTS:
        compile(mutant.changed(), mutant.path, "exec", dont_inherit=True)
    assert len({mutant.name for mutant in MUTANTS}) == len(MUTANTS) >= 40


def test_the_office_notices_every_rule_that_is_broken(is_long_run):
    if not is_long_run:
        pytest.skip("takes an hour or more: asked for with --long")
    assert [mutant.name for mutant in MUTANTS if try_mutant(mutant) is None] == []
