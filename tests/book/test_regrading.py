"""A corrected result posts the difference, and nothing when it comes to the same (RULES 22.1)."""

from desktop.book.fold.changes import Increase
from desktop.book.tables.foundation import HOUSE_ID
from tests.book.regrades import LAST_WEEK, PLAYER_ID, postings, regrade


def test_a_regrade_posts_the_difference_and_its_counter_entry_in_the_week_it_corrects():
    difference = (PLAYER_ID, HOUSE_ID, -21_000, LAST_WEEK)
    assert postings(regrade(10_000, -11_000)) == [difference]


def test_a_regrade_moves_the_balances_by_the_difference():
    changes = [
        row
        for change in regrade(10_000, -11_000).sums()
        if isinstance(change, Increase)
        for row in change.rows
    ]
    assert changes == [(-21_000, 0, PLAYER_ID), (21_000, 0, HOUSE_ID)]


def test_a_regrade_to_the_same_changes_no_row():
    settling = regrade(10_000, 10_000)
    assert [*settling.rows(), *settling.sums()] == []
