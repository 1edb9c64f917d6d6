"""What the house won over some weeks, ready to be charted."""

from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from itertools import accumulate
from zoneinfo import ZoneInfo

from desktop.book.queries.people import find_book
from desktop.book.queries.results import (
    HouseShare,
    HouseWeek,
    Mover,
    list_house_weeks,
    list_movers,
    sum_by_agent,
    sum_by_kind,
    sum_by_sport,
)
from desktop.book.queries.wager_times import HALF_HOUR_MS, count_by_half_hour
from desktop.book.statements import Reader
from desktop.domain.weeks import instant, milliseconds

# As many weeks before as the report of the hold looks at.
WEEKS_BEFORE = 8
MOVERS = 10
WEEKDAYS, HOURS = 7, 24
NO_TIMES = ((0,) * HOURS,) * WEEKDAYS


@dataclass(frozen=True, slots=True)
class HouseResults:
    """The house over a range of weeks; cents from its own side.

    Attributes:
        movers: The players who moved the house most.
        times: How many wagers came in by weekday (0 is Monday) and hour of the book's clock.
    """

    weeks: tuple[HouseWeek, ...]
    by_sport: tuple[HouseShare, ...]
    by_kind: tuple[HouseShare, ...]
    by_agent: tuple[HouseShare, ...]
    movers: tuple[Mover, ...] = ()
    times: tuple[tuple[int, ...], ...] = NO_TIMES

    @property
    def first(self) -> str:
        """The ISO day that the first of the weeks starts on; empty without one."""
        return self.weeks[0].week if self.weeks else ""

    def expected(self, place: int) -> tuple[int, int]:
        """Result and handle of up to eight weeks before one: what it is measured against."""
        before = self.weeks[max(0, place - WEEKS_BEFORE) : place]
        return sum(week.result for week in before), sum(week.handle for week in before)

    @property
    def is_empty(self) -> bool:
        """Whether no ticket was graded."""
        return all(week.graded == 0 for week in self.weeks)

    def curve(self) -> list[tuple[date, int]]:
        """The result added up day by day, to the last day on which something was posted."""
        days = [
            (date.fromisoformat(week.week) + timedelta(days=place), cents)
            for week in self.weeks
            for place, cents in enumerate(week.days)
        ]
        while days and days[-1][1] == 0:
            days.pop()
        sums = accumulate(cents for _, cents in days)
        return [(day, cents) for (day, _), cents in zip(days, sums, strict=True)]


def hold_in_hundredths(result: int, handle: int) -> int | None:
    """The result in hundredths of a percent of the handle; None without any handle."""
    if handle == 0:
        return None
    return (20_000 * result + handle) // (2 * handle)


def find_house_results(reader: Reader, weeks: int | None) -> HouseResults:
    """The open week and so many weeks before it; without a number, everything there is."""
    first = ""
    if weeks is not None:
        open_week = date.fromisoformat(find_book(reader).open_week)
        first = (open_week - timedelta(days=7 * (weeks - 1))).isoformat()
    return HouseResults(
        tuple(list_house_weeks(reader, first)),
        tuple(sum_by_sport(reader, first)),
        tuple(sum_by_kind(reader, first)),
        tuple(sum_by_agent(reader, first)),
        tuple(list_movers(reader, first, MOVERS)),
        find_wager_times(reader, first),
    )


def find_wager_times(reader: Reader, first: str) -> tuple[tuple[int, ...], ...]:
    """Wagers by weekday (0 is Monday) and hour since an ISO day; from the first without one."""
    times = [[0] * HOURS for _ in range(WEEKDAYS)]
    for at, count in slots_of(reader, first):
        times[at.weekday()][at.hour] += count
    return tuple(map(tuple, times))


def slots_of(reader: Reader, first: str) -> list[tuple[datetime, int]]:
    """How many wagers came in within each half hour since an ISO day, on the book's clock."""
    zone = ZoneInfo(find_book(reader).timezone)
    since = 0
    if first:
        begin = datetime.combine(date.fromisoformat(first), time(), tzinfo=zone)
        since = milliseconds(begin.astimezone(UTC))
    return [
        (instant(slot * HALF_HOUR_MS).astimezone(zone), count)
        for slot, count in sorted(count_by_half_hour(reader, since).items())
    ]
