"""Which routines there are, when they run, and which are due."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from zoneinfo import ZoneInfo

from desktop.book.routine_log import last_runs
from desktop.book.statements import Reader
from desktop.book.tables.foundation import HOUSE_ID
from desktop.domain.routines import Routine, Times, is_due, read_times
from desktop.domain.settings.resolving import PathSettings
from desktop.domain.weeks import instant
from desktop.services.books import House
from desktop.services.settings.reading import path_settings


@dataclass(frozen=True, slots=True)
class Plan:
    """A routine and its times.

    Attributes:
        times: None is never.
        last: When it ran last, milliseconds UTC; None where it never did.
        is_due: Whether it is to run now.
    """

    routine: Routine
    times: Times | None
    last: int | None
    is_due: bool


def read_plans(reader: Reader, house: House, now: int) -> list[Plan]:
    """Every routine with its times, and whether it is due at `now` (milliseconds UTC)."""
    settings = path_settings(reader, house, HOUSE_ID, now)
    ran = last_runs(reader)
    zone = ZoneInfo(house.calendar.timezone)
    return [_plan(routine, settings, ran, zone, instant(now)) for routine in Routine]


def _plan(
    routine: Routine,
    settings: PathSettings,
    ran: Mapping[str, int],
    zone: ZoneInfo,
    now: datetime,
) -> Plan:
    times = read_times(settings.word(f"routine/{routine}"))
    last = ran.get(routine)
    due = is_due(times, zone, None if last is None else instant(last), now)
    return Plan(routine, times, last, due)
