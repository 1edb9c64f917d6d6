"""Counters of the floors: exact, so they are compared exactly. Nothing here measures time."""

from contextlib import closing

import pytest
from sqlcipher3 import dbapi2

from benchmarks import fsyncs
from benchmarks.counting import counted_connections
from benchmarks.harness import MeasurementError, in_child

ACCEPTS = 50


@pytest.fixture
def accept_counters(job):
    return job("floors.accept", ACCEPTS).counted()


def test_an_accept_of_the_floor_is_ten_statements(accept_counters):
    assert accept_counters["statements"] == 10 * ACCEPTS


def test_an_accept_of_the_floor_changes_eight_rows(accept_counters):
    assert accept_counters["changes"] == 8 * ACCEPTS


def test_an_accept_of_the_floor_writes_a_few_pages(accept_counters):
    assert 8 * ACCEPTS <= accept_counters["wal_pages"] <= 12 * ACCEPTS


def test_grading_by_sql_is_seven_statements_however_many_tickets_there_are(job):
    assert job("floors.grading", 100).counted()["statements"] == 7
    assert job("floors.grading", 1_000).counted()["statements"] == 7


def test_counting_twice_gives_the_same(job):
    floor = job("floors.grading", 500)
    assert floor.counted() == floor.counted()


def test_only_what_happens_between_start_and_stop_is_counted(tmp_path):
    with counted_connections(tmp_path) as counters:
        connection = dbapi2.connect(str(tmp_path / "file.db"), isolation_level=None)
        connection.execute("pragma journal_mode=wal")
        connection.execute("create table ticket(id integer)")
        counters.start()
        connection.executemany("insert into ticket values (?)", [(1,), (2,)])
        counters.stop()
        connection.execute("insert into ticket values (3)")
        connection.close()
    totals = counters.totals()
    assert (totals["statements"], totals["changes"], totals["wal_pages"]) == (2, 2, 2)
    assert totals["vm_steps"] > 0


def test_a_connection_opened_after_the_block_is_not_watched(tmp_path):
    with counted_connections(tmp_path) as counters:
        counters.start()
    with closing(dbapi2.connect(":memory:")) as connection:
        connection.execute("select 1")
    assert counters.totals()["statements"] == 0


def syncs(job, **how):
    counted = job.syncs(**how)
    if isinstance(counted, str):
        pytest.skip(counted)
    return counted


def test_an_accept_of_the_floor_is_one_commit_sync(job):
    assert syncs(job("floors.accept", ACCEPTS), with_checkpoints=False) == ACCEPTS


def test_checkpoints_add_few_syncs(job):
    assert ACCEPTS <= syncs(job("floors.accept", ACCEPTS), with_checkpoints=True) <= 1.1 * ACCEPTS


TRACE = """\
10 fsync(3) = 0
10 fsync(2147483647) = -1 EBADF (Bad file descriptor)
10 fdatasync(3 <unfinished ...>
11 fsync(4) = 0
10 <... fdatasync resumed>) = 0
10 fsync(2147483647) = -1 EBADF (Bad file descriptor)
10 fsync(3) = 0
"""


def test_only_syncs_between_the_marks_are_counted_and_a_resumed_one_only_once():
    assert fsyncs.count_syncs(TRACE) == 2


def test_a_trace_without_marks_says_nothing():
    with pytest.raises(ValueError, match="two marks"):
        fsyncs.count_syncs("10 fsync(3) = 0\n")


def test_without_strace_it_is_said_that_nobody_counted(monkeypatch, tmp_path):
    monkeypatch.setenv("PATH", str(tmp_path))
    assert fsyncs.traced_syncs(["true"], tmp_path) == "strace not installed"


def test_a_measuring_process_that_fails_says_why(tmp_path):
    with pytest.raises(MeasurementError, match="no settled history"):
        in_child("make", "floors.grading", tmp_path, 10, 5)


def test_the_peak_of_memory_is_the_process_own_however_much_its_parent_holds(job):
    floor = job("floors.grading", 5_000)
    ballast = bytearray(200 << 20)
    assert floor.timed()["peak_bytes"] > 0
    del ballast
