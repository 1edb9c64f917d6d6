"""Routines: what a station does by itself, and at which times (pure: the clock is handed in)."""

import re
from dataclasses import dataclass
from datetime import UTC, datetime, time, timedelta
from enum import StrEnum
from zoneinfo import ZoneInfo

from desktop.domain.errors import InputError
from desktop.domain.sentences import say, word
from desktop.domain.weeks import WEEKDAYS

_EVERY = re.compile(r"every ([1-9][0-9]{0,4}) ?(min|minutes|h|hours)")
_AT = re.compile(r"(daily|[a-z]{3,9}) ([01]?[0-9]|2[0-3]):([0-5][0-9])")
_EXAMPLES = "Type for instance never, every 30 minutes, daily 05:30 or tue 09:00."
NEVER = "never"
_LONGEST_MINUTES = 7 * 24 * 60  # a week
_DAY = timedelta(days=1)


class Routine(StrEnum):
    """The routines, by the names that settings and the command line have for them."""

    BACKUP = "backup"
    EXPORTS = "exports"
    WEEK_REMINDER = "week_reminder"
    ENDED_TERMS = "ended_terms"
    CLOSED_EVENTS = "closed_events"
    OPEN_SPOTS = "open_spots"
    HELD_WAGERS = "held_wagers"
    LIMIT_RULES = "limit_rules"


@dataclass(frozen=True, slots=True)
class Times:
    """When a routine runs: after so many minutes, or at a time of the day on the book's clock.

    Attributes:
        every: Minutes between two runs; 0 where it runs at a time of the day.
        weekday: 0 is Monday; None is every day.
        minute: Of the day.
    """

    every: int = 0
    weekday: int | None = None
    minute: int = 0

    @property
    def text(self) -> str:
        """As it is typed and kept."""
        if self.every:
            whole_hours = self.every % 60 == 0
            return (
                say("every {every} h", every=self.every // 60)
                if whole_hours
                else say("every {every} min", every=self.every)
            )
        at = f"{self.minute // 60:02d}:{self.minute % 60:02d}"
        if self.weekday is None:
            return say("daily {at}", at=at)
        return f"{WEEKDAYS[self.weekday][:3]} {at}"


def read_times(text: str) -> Times | None:
    """Read what a person typed; None is never.

    Raises:
        InputError: It names no times; says what would.
    """
    typed = " ".join(text.lower().split())
    if typed == NEVER:
        return None
    every, at = _EVERY.fullmatch(typed), _AT.fullmatch(typed)
    if every is not None:
        minutes = int(every[1]) * (60 if every[2].startswith("h") else 1)
        if minutes <= _LONGEST_MINUTES:
            return Times(every=minutes)
    elif at is not None:
        days = [n for n, day in enumerate(WEEKDAYS) if at[1] in {day, day[:3]}]
        if days or at[1] == "daily":
            return Times(weekday=next(iter(days), None), minute=int(at[2]) * 60 + int(at[3]))
    raise InputError(say("“{text}” names no times. {examples}", text=text, examples=_EXAMPLES))


def times_text(times: Times | None) -> str:
    """As it is typed and kept."""
    return word(NEVER) if times is None else times.text


def is_due(times: Times | None, zone: ZoneInfo, last: datetime | None, now: datetime) -> bool:
    """Whether a routine that ran last at `last` (aware; None is never yet) is to run now.

    A time that passed while the program was closed is made up once, however often it passed. One
    that never ran waits for its next time of the day, but not for an interval.
    """
    if times is None:
        return False
    if times.every:
        return last is None or now - last >= timedelta(minutes=times.every)
    latest = latest_before(times, zone, now)
    return last < latest if last is not None else now - latest < _DAY


def latest_before(times: Times, zone: ZoneInfo, now: datetime) -> datetime:
    """The last moment at or before `now` that the times of the day name, aware UTC.

    An hour that the change of clocks leaves out is taken an hour later; one that comes twice, at
    the first.
    """
    local = now.astimezone(zone)
    at = time(times.minute // 60, times.minute % 60)
    for back in range(9):
        day = local.date() - back * _DAY
        if times.weekday is not None and day.weekday() != times.weekday:
            continue
        moment = datetime.combine(day, at, zone).astimezone(UTC)
        if moment <= now:
            return moment
    raise ValueError("A day of the week comes within nine days.")
