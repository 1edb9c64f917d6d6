"""The season that big books are tried on is made through the fold, and twice alike."""

from contextlib import closing

import pytest

from benchmarks.product.season import OPEN_SHARE, make_season
from desktop.book.opening import BookReader
from desktop.book.verifying import verify

TICKETS = 1_000


@pytest.fixture(scope="module")
def verified(tmp_path_factory):
    found = []
    for _ in range(2):
        path = tmp_path_factory.mktemp("season") / "season.book"
        make_season(path, TICKETS)
        with closing(BookReader(path)) as reader:
            found.append(verify(reader))
    return found


def test_its_tables_follow_from_its_journal(verified):
    assert verified[0].difference is None
    assert verified[0].rows["ticket"] == TICKETS


def test_two_of_the_same_size_are_the_same(verified):
    assert verified[0].state == verified[1].state


def test_all_but_the_last_events_are_graded(verified):
    rows = verified[0].rows
    assert TICKETS * (1 - 2 / OPEN_SHARE) < rows["outcome"] < TICKETS
