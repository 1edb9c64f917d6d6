"""When routines are due."""

from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.domain.errors import InputError
from desktop.domain.routines import Times, is_due, latest_before, read_times

NEW_YORK = ZoneInfo("America/New_York")
START = datetime(2024, 1, 1, tzinfo=UTC)
MOMENTS = st.integers(0, 4 * 366 * 24 * 60).map(lambda minutes: START + timedelta(minutes=minutes))
DAILY = st.builds(Times, weekday=st.none() | st.integers(0, 6), minute=st.integers(0, 24 * 60 - 1))


@pytest.mark.parametrize(
    ("typed", "times"),
    [
        ("never", None),
        ("every 30 min", Times(every=30)),
        ("every 2 hours", Times(every=120)),
        ("Daily  5:30", Times(minute=330)),
        ("tue 09:00", Times(weekday=1, minute=540)),
        ("sunday 23:59", Times(weekday=6, minute=1439)),
    ],
)
def test_times_are_read_as_people_say_them(typed, times):
    assert read_times(typed) == times


@pytest.mark.parametrize(
    "typed",
    ["", "always", "every 0 min", "every 9999 h", "daily 24:00", "daily", "foo 09:00", "tue 9:60"],
)
def test_what_names_no_times_is_refused_with_examples(typed):
    with pytest.raises(InputError, match=r"names no times.*daily 05:30"):
        read_times(typed)


@given(DAILY | st.builds(Times, every=st.integers(1, 9_999)))
def test_times_are_read_back_as_they_are_written(times):
    assert read_times(times.text) == times


def test_a_routine_that_never_runs_is_never_due():
    now = datetime(2026, 11, 21, tzinfo=UTC)
    assert not is_due(None, NEW_YORK, None, now)


@given(DAILY, MOMENTS, st.integers(0, 60 * 24 * 30))
def test_a_time_of_the_day_is_due_once(times, now, minutes_ago):
    last = now - timedelta(minutes=minutes_ago)
    latest = latest_before(times, NEW_YORK, now)
    assert latest <= now
    assert is_due(times, NEW_YORK, last, now) == (last < latest)
    assert not is_due(times, NEW_YORK, now, now)


def test_an_interval_is_due_when_it_is_over():
    now = datetime(2026, 11, 21, 12, tzinfo=UTC)
    half_hour = Times(every=30)
    assert is_due(half_hour, NEW_YORK, None, now)
    assert is_due(half_hour, NEW_YORK, now - timedelta(minutes=30), now)
    assert not is_due(half_hour, NEW_YORK, now - timedelta(minutes=29), now)


@pytest.mark.parametrize(
    ("now", "latest"),
    [
        # Clocks go forward on 8 March 2026: there is no 2:30 that night.
        (datetime(2026, 3, 8, 12, tzinfo=UTC), datetime(2026, 3, 8, 7, 30, tzinfo=UTC)),
        # They go back on 1 November 2026: 1:30 comes twice.
        (datetime(2026, 11, 1, 12, tzinfo=UTC), datetime(2026, 11, 1, 7, 30, tzinfo=UTC)),
    ],
)
def test_a_change_of_clocks_leaves_one_run_a_night(now, latest):
    assert latest_before(Times(minute=150), NEW_YORK, now) == latest
