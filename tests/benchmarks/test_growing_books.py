"""What accepting, grading and correcting cost where there is ten times as much, counted exactly."""

from contextlib import closing

import pytest

from benchmarks.counting import counted_connections
from benchmarks.product import accept, books, grading, regrading

FEW, MANY = 300, 3_000
SOME = 20
# As many players, so that tickets of every so many-th number are of different ones.
A_PRIME = 97


@pytest.fixture(autouse=True)
def few_players(monkeypatch):
    for module in (books, accept, grading, regrading):
        monkeypatch.setattr(module, "PLAYERS", A_PRIME)


@pytest.fixture
def counted(tmp_path):
    """The counters of one run of a side of the product, in a book made for it."""

    def of(side, size, history):
        folder = tmp_path / f"{side.__name__}-{size}-{history}"
        folder.mkdir()
        side.make(folder, size, history)
        with (
            counted_connections(folder) as counters,
            closing(side.open_state(folder, size)) as state,
        ):
            counters.start()
            side.run(state)
            counters.stop()
        return counters.totals()

    return of


def test_an_accept_costs_the_same_in_a_book_with_ten_times_the_tickets(counted):
    small, large = (counted(accept, SOME, history) for history in (FEW, MANY))
    assert small["statements"] == large["statements"] == 11 * SOME
    assert large["vm_steps"] <= 1.05 * small["vm_steps"]


def test_ten_times_the_tickets_are_graded_in_at_most_ten_times_the_steps(counted):
    small, large = (counted(grading, size, 0) for size in (FEW, MANY))
    assert large["vm_steps"] <= 10 * small["vm_steps"]
    assert large["changes"] <= 10 * small["changes"]


def test_what_was_settled_before_does_not_slow_down_grading(counted):
    small, large = (counted(grading, FEW, history) for history in (FEW, MANY))
    assert large["vm_steps"] <= 1.05 * small["vm_steps"]


def test_correcting_an_event_costs_the_same_in_a_book_ten_times_as_large(counted):
    small, large = (counted(regrading, SOME, history) for history in (FEW, MANY))
    assert small["statements"] == large["statements"]
    assert large["vm_steps"] <= 1.05 * small["vm_steps"]


def test_ten_times_the_tickets_of_an_event_are_corrected_in_ten_times_the_steps(counted):
    small, large = (counted(regrading, size, MANY) for size in (SOME, 10 * SOME))
    assert large["vm_steps"] <= 10 * small["vm_steps"]


def test_a_correction_posts_anew_and_touches_few_rows(tmp_path):
    regrading.make(tmp_path, 200, 1_000)
    with closing(regrading.open_state(tmp_path, 200)) as operation:
        connection = operation.book.reader.connection
        for deed in ("UPDATE", "DELETE"):
            connection.exec_driver_sql(
                f"CREATE TEMP TRIGGER no_{deed} BEFORE {deed} ON posting"
                " BEGIN SELECT RAISE(ABORT, 'a posting was changed'); END"
            )
        driver = connection.connection.driver_connection
        posted = "SELECT max(id) FROM posting"
        (last,) = connection.exec_driver_sql(posted).one()
        before = driver.total_changes
        regrading.run(operation)
        changes = driver.total_changes - before
        (corrected,) = connection.exec_driver_sql(
            f"SELECT count(DISTINCT ticket_id) FROM posting WHERE id > {last}"
        ).one()
    assert corrected > 50
    assert changes <= 6 * corrected + 20
