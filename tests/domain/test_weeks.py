from datetime import UTC, date, datetime

import pytest

from desktop.domain.errors import InputError
from desktop.domain.weeks import BookCalendar, parse_week_start

NEW_YORK = BookCalendar("America/New_York", week_start=1, cut_hour=5)


def utc(text: str) -> datetime:
    return datetime.fromisoformat(text).replace(tzinfo=UTC)


@pytest.mark.parametrize(
    ("moment", "day"),
    [
        ("2018-09-11T08:59:59", date(2018, 9, 10)),  # 4:59:59 in summer
        ("2018-09-11T09:00:00", date(2018, 9, 11)),
        ("2018-12-11T09:59:59", date(2018, 12, 10)),  # 4:59:59 in winter
        ("2018-12-11T10:00:00", date(2018, 12, 11)),
        ("2018-11-04T09:59:59", date(2018, 11, 3)),  # the hour from 1 to 2 came twice
        ("2018-11-04T10:00:00", date(2018, 11, 4)),
        ("2018-03-11T08:59:59", date(2018, 3, 10)),  # the hour from 2 to 3 was left out
        ("2018-03-11T09:00:00", date(2018, 3, 11)),
    ],
)
def test_the_day_ends_at_the_cut_hour_of_the_wall_clock(moment, day):
    assert NEW_YORK.figure_date(utc(moment)) == day


def test_a_moment_without_a_zone_has_no_day():
    with pytest.raises(ValueError, match="without a time zone"):
        NEW_YORK.figure_date(datetime(2018, 9, 11))  # noqa: DTZ001 - what is to be refused


@pytest.mark.parametrize(
    ("day", "first"),
    [
        (date(2018, 9, 10), date(2018, 9, 4)),
        (date(2018, 9, 11), date(2018, 9, 11)),
        (date(2018, 9, 17), date(2018, 9, 11)),
        (date(2019, 1, 1), date(2019, 1, 1)),
    ],
)
def test_a_week_runs_from_tuesday_to_monday(day, first):
    assert NEW_YORK.week_of(day) == first


def test_a_week_has_seven_days():
    days = NEW_YORK.days(date(2018, 10, 30))
    assert days == (
        date(2018, 10, 30),
        date(2018, 10, 31),
        *(date(2018, 11, n) for n in range(1, 6)),
    )


def test_a_day_inside_a_week_is_not_a_week():
    with pytest.raises(InputError, match="start on Tuesday, this one on 2018-09-04"):
        NEW_YORK.days(date(2018, 9, 6))


@pytest.mark.parametrize(
    ("moment", "index"),
    [
        ("2018-09-01T12:00:00", 0),
        ("2018-09-04T12:00:00", 0),
        ("2018-09-10T12:00:00", 6),
        ("2018-09-11T08:59:00", 6),
        ("2018-09-20T12:00:00", 6),
    ],
)
def test_a_posting_made_outside_its_week_shows_on_the_nearest_day(moment, index):
    assert NEW_YORK.day_index(date(2018, 9, 4), utc(moment)) == index


@pytest.mark.parametrize(("text", "number"), [("tue", 1), ("Sunday", 6), (" MON ", 0)])
def test_a_week_start_is_read(text, number):
    assert parse_week_start(text) == number


@pytest.mark.parametrize("text", ["", "t", "tues", "1"])
def test_what_is_no_day_of_the_week_is_refused(text):
    with pytest.raises(InputError, match="not a day of the week"):
        parse_week_start(text)


@pytest.mark.parametrize(
    ("timezone", "week_start", "cut_hour"),
    [
        ("Mars/Olympus", 1, 5),
        ("", 1, 5),
        ("../etc/passwd", 1, 5),
        ("America", 1, 5),
        ("UTC", 7, 5),
        ("UTC", -1, 5),
        ("UTC", 1, 24),
    ],
)
def test_a_calendar_that_cannot_be_is_refused(timezone, week_start, cut_hour):
    with pytest.raises(InputError):
        BookCalendar(timezone, week_start, cut_hour)
