"""How long commits take is kept for whoever looks after the disk; no clock runs here."""

from dataclasses import replace

import pytest

from desktop.book.commit_times import CommitTimes, Spread
from desktop.domain.errors import InputError


class Stopwatch:
    """Stands still until it is told to take a while at each second look: from begin to end."""

    now = 0
    takes = ()

    def __call__(self):
        self.takes, took = self.takes[1:], self.takes[0] if self.takes else 0
        self.now += took
        return self.now


def spread_of(durations):
    watch = Stopwatch()
    times = CommitTimes(watch)
    for duration in durations:
        began = watch()
        watch.takes = (duration,)
        times.add(began)
    return times.spread()


@pytest.mark.parametrize(
    ("milliseconds", "spread"),
    [
        ([], None),
        ([3], Spread(1, 3_000, 3_000)),
        ([9, 1], Spread(2, 1_000, 9_000)),
        ([*range(100, 0, -1)], Spread(100, 50_000, 99_000)),
        ([*range(1, 102)], Spread(101, 51_000, 100_000)),
        ([7] * 5 + [2] * 1_000, Spread(1_000, 2_000, 2_000)),
    ],
)
def test_the_newest_thousand_are_told_by_what_half_and_99_of_100_kept_to(milliseconds, spread):
    assert spread_of(duration * 1_000_000 for duration in milliseconds) == spread


def delete_and_fail(connection):
    connection.exec_driver_sql("DELETE FROM local")
    raise InputError("no")


def test_what_was_written_is_counted_and_what_was_taken_back_or_empty_is_not(shop):
    watch = Stopwatch()
    shop.machine = replace(shop.machine, stopwatch=watch)
    shop.reopen()
    book = shop.book
    assert book.commit_times.spread() is None
    watch.takes = (0, 4_100_000)
    book.keep("colour", "green")
    assert book.commit_times.spread() == Spread(1, 4_100, 4_100)
    with book.aside():
        pass
    with pytest.raises(InputError), book.aside() as connection:
        delete_and_fail(connection)
    assert book.commit_times.spread().count == 1
    watch.takes = (0, 300_000)
    shop.event()
    assert book.commit_times.spread() == Spread(2, 300, 4_100)
