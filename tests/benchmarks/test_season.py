"""The season that big books are tried on is made through the fold, and twice alike."""

from contextlib import closing

import pytest

from benchmarks.product import exposure_picture, tickets_page
from benchmarks.product.books import book_path
from benchmarks.product.season import OPEN_SHARE, make_season
from desktop.book.reading import BookReader
from desktop.book.verifying import verify

TICKETS = 1_000


@pytest.fixture(scope="module")
def folders(tmp_path_factory):
    made = [tmp_path_factory.mktemp("season") for _ in range(2)]
    for folder in made:
        make_season(book_path(folder), TICKETS)
    return made


@pytest.fixture(scope="module")
def verified(folders):
    found = []
    for folder in folders:
        with closing(BookReader(book_path(folder))) as reader:
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


def test_its_pages_are_full_and_its_last_event_has_a_picture(folders):
    with closing(tickets_page.open_state(folders[0], 1)) as state:
        tickets_page.run(state)
    with closing(exposure_picture.open_state(folders[0], 1)) as state:
        exposure_picture.run(state)
        assert state.picture.straights
