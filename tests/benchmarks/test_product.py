"""The product's sides do the work of the floors, through the services."""

from contextlib import closing

import pytest
from openpyxl import load_workbook

from benchmarks.floors import exposure as floor_exposure
from benchmarks.floors import odds as floor_odds
from benchmarks.floors import workbook as floor_workbook
from benchmarks.floors import workbook_of_tickets as floor_workbook_of_tickets
from benchmarks.goals import GOALS
from benchmarks.harness import prepared
from benchmarks.product import (
    accept,
    books,
    exposure,
    grading,
    odds,
    rebuilding,
    regrading,
    weekly,
    workbook,
    workbook_of_tickets,
)
from desktop.book.verifying import verify
from tests.shop import TICKETS

ACCEPTS = 20
# What is done is the same for 10,000, whose accounts take seconds to open; a prime, so that tickets
# of every so many-th number are of different ones.
PLAYERS = 97
LIMITS = {goal.name: {limit.counter: limit for limit in goal.limits} for goal in GOALS}


def scalar(operation, query):
    return operation.book.reader.connection.exec_driver_sql(query).scalar()


@pytest.fixture(scope="module", autouse=True)
def few_players():
    with pytest.MonkeyPatch.context() as patch:
        for module in (books, accept, grading, regrading):
            patch.setattr(module, "PLAYERS", PLAYERS)
        yield


@pytest.fixture(scope="module")
def job_of_accepts(tmp_path_factory):
    """In processes of their own, with as many players as the goal has."""
    with prepared("product.accept", ACCEPTS, 0, tmp_path_factory.mktemp("job")) as job:
        yield job


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


def test_an_accept_keeps_within_the_limits_of_its_goal(job_of_accepts):
    counted = job_of_accepts.counted()
    for name in ("statements", "wal_pages"):
        assert LIMITS["accept"][name].allows(counted[name] / ACCEPTS)


def test_an_accept_waits_for_the_disk_once(job_of_accepts):
    syncs = job_of_accepts.syncs(with_checkpoints=False)
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


def test_the_exposure_grid_is_the_floors(tmp_path):
    ours, floor = exposure.open_state(tmp_path, 500), floor_exposure.open_state(tmp_path, 500)
    exposure.run(ours)
    floor_exposure.run(floor)
    assert ours.grid == floor.grid


@pytest.mark.parametrize(
    ("ours", "floor"),
    [(workbook, floor_workbook), (workbook_of_tickets, floor_workbook_of_tickets)],
)
def test_the_workbook_has_the_cells_of_the_floor(ours, floor, tmp_path):
    written = []
    for side in (floor, ours):
        state = side.open_state(tmp_path, 40)
        side.run(state)
        sheet = load_workbook(state.file).active
        written.append([row for row in sheet.iter_rows(values_only=True) if row[-1] is not None])
    assert written[0][1:] == written[1][1:]


def test_a_corrected_event_is_graded_anew_and_the_book_agrees_with_its_journal(tmp_path):
    regrading.make(tmp_path, 20, 600)
    with closing(regrading.open_state(tmp_path, 20)) as operation:
        before = scalar(operation, "SELECT count(*) FROM posting")
        regrading.run(operation)
        assert scalar(operation, "SELECT count(*) FROM posting") > before
        assert verify(operation.book.reader).difference is None


def test_the_week_has_a_figure_for_every_player(graded):
    with closing(weekly.open_state(graded.book.path.parent, 1)) as state:
        weekly.run(state)
        assert len(state.figures) == PLAYERS
        figures = [player.figure for _, player in state.figures]
    assert sum(figure.pending for figure in figures) == 0
    assert (
        sum(figure.week for figure in figures)
        == scalar(graded, "SELECT sum(balance) FROM account WHERE kind = 'player'")
        != 0
    )


def test_the_journal_is_checked_and_folded_anew(graded):
    rebuilding.run(graded)
