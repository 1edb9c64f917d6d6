"""What the house won over some weeks, ready to be charted."""

from dataclasses import dataclass
from datetime import date, timedelta
from itertools import accumulate

from desktop.book.queries.people import find_book
from desktop.book.queries.results import (
    HouseShare,
    HouseWeek,
    list_house_weeks,
    sum_by_agent,
    sum_by_kind,
    sum_by_sport,
)
from desktop.book.statements import Reader


@dataclass(frozen=True, slots=True)
class HouseResults:
    """The house over a range of weeks; cents from its own side."""

    weeks: tuple[HouseWeek, ...]
    by_sport: tuple[HouseShare, ...]
    by_kind: tuple[HouseShare, ...]
    by_agent: tuple[HouseShare, ...]

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
    )
