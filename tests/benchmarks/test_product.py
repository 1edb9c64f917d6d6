"""The product's sides do the work of the floors, through the services."""

from contextlib import closing

import pytest

from benchmarks.floors import odds as floor_odds
from benchmarks.goals import GOALS
from benchmarks.product import accept, grading, odds
from desktop.book.verifying import verify
from tests.shop import TICKETS

ACCEPTS = 20
LIMITS = {goal.name: {limit.counter: limit for limit in goal.limits} for goal in GOALS}


def scalar(operation, query):
    return operation.book.reader.connection.exec_driver_sql(query).scalar()


@pytest.fixture(scope="module")
def accepted(tmp_path_factory):
    folder = tmp_path_factory.mktemp("accept")
    accept.make(folder, ACCEPTS, 10)
    with closing(accept.open_state(folder, ACCEPTS)) as state:
        accept.run(state)
        yield state.operation


def test_every_quote_becomes_a_ticket_of_two_legs_after_those_that_were_there(accepted):
    tickets = 10 + 1 + ACCEPTS
    assert scalar(accepted, "SELECT count(*) FROM ticket WHERE legs = 2") == tickets
    assert scalar(accepted, "SELECT count(*) FROM leg") == 2 * tickets


def test_what_was_accepted_passes_verify(accepted):
    assert verify(accepted.book.reader).difference is None


@pytest.fixture(scope="module")
def graded(tmp_path_factory):
    folder = tmp_path_factory.mktemp("grading")
    grading.make(folder, 300, 100)
    with closing(grading.open_state(folder, 300)) as operation:
        assert scalar(operation, f"SELECT count(*) FROM {TICKETS} WHERE status = 'open'") == 300
        grading.run(operation)
        yield operation


def test_every_straight_that_waited_is_settled(graded):
    assert scalar(graded, "SELECT count(*) FROM ticket") == 400
    assert scalar(graded, f"SELECT count(*) FROM {TICKETS} WHERE status = 'open'") == 0


def test_the_straights_come_out_as_many_a_way(graded):
    statuses = {"won", "lost", "push"}
    found = graded.book.reader.connection.exec_driver_sql(f"SELECT DISTINCT status FROM {TICKETS}")
    assert set(found.scalars()) == statuses


def test_what_was_graded_sums_to_zero_and_passes_verify(graded):
    assert scalar(graded, "SELECT count(*) FROM posting") > 0
    assert scalar(graded, "SELECT sum(balance) FROM account") == 0
    assert verify(graded.book.reader).difference is None


def test_an_accept_keeps_within_the_limits_of_its_goal(job):
    counted = job("product.accept", ACCEPTS).counted()
    for name in ("statements", "wal_pages"):
        assert LIMITS["accept"][name].allows(counted[name] / ACCEPTS)


def test_an_accept_waits_for_the_disk_once(job):
    syncs = job("product.accept", ACCEPTS).syncs(with_checkpoints=False)
    if isinstance(syncs, str):
        pytest.skip(syncs)
    assert syncs == ACCEPTS


def test_each_settled_ticket_has_one_posting_with_its_counter_posting(graded):
    decided = scalar(graded, f"SELECT count(*) FROM {TICKETS} WHERE net <> 0")
    assert scalar(graded, "SELECT count(DISTINCT ticket_id) FROM posting") == decided
    assert scalar(graded, "SELECT count(*) FROM posting WHERE contra_id = 1") == decided
    assert scalar(graded, "SELECT count(*) FROM posting") == decided


def test_parlays_return_what_they_return_in_the_floor(tmp_path):
    floor, product = floor_odds.open_state(tmp_path, 1_000), odds.open_state(tmp_path, 1_000)
    floor_odds.run(floor)
    odds.run(product)
    assert product.returned == floor.returned > 0
