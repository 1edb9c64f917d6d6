"""The accounting week and the day a posting shows on (RULES 27.1)."""

from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

from desktop.domain.errors import InputError
from desktop.domain.sentences import say

_WEEK = timedelta(days=7)
_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)
WEEKDAYS = ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")


def instant(milliseconds: int) -> datetime:
    """Milliseconds UTC as an aware time."""
    return _EPOCH + timedelta(milliseconds=milliseconds)


def milliseconds(at: datetime) -> int:
    """An aware time as milliseconds UTC, cut off below the millisecond."""
    return (at - _EPOCH) // timedelta(milliseconds=1)


@dataclass(frozen=True, slots=True)
class BookCalendar:
    """A book's time zone, the first day of its week and the hour at which its day ends.

    Attributes:
        timezone: A name of the time zone database, such as `America/New_York`.
        week_start: 0 is Monday, 6 is Sunday.
        cut_hour: 0 to 23, on the wall clock of the zone: before it, it is still yesterday.
    """

    timezone: str
    week_start: int
    cut_hour: int

    def __post_init__(self) -> None:
        try:
            ZoneInfo(self.timezone)
        except (KeyError, ValueError, OSError) as error:
            raise InputError(
                say(
                    "“{timezone}” is not a time zone. Write for instance America/New_York.",
                    timezone=self.timezone,
                )
            ) from error
        if not 0 <= self.week_start <= 6:
            raise InputError(
                say(
                    "{week_start} is not a day of the week: 0 (Monday) to 6.",
                    week_start=self.week_start,
                )
            )
        if not 0 <= self.cut_hour <= 23:
            raise InputError(
                say("{cut_hour} is not an hour of the day: 0 to 23.", cut_hour=self.cut_hour)
            )

    def local(self, at: datetime) -> datetime:
        """A moment (aware) on the wall clock of the book."""
        if at.tzinfo is None:
            raise ValueError("A moment without a time zone has no place on the book's clock.")
        return at.astimezone(ZoneInfo(self.timezone))

    def figure_date(self, at: datetime) -> date:
        """The day on which something that happened at this moment (aware) counts."""
        local = self.local(at)
        # The wall clock is asked, not the time elapsed: on the days when clocks change the cut
        # stays at the same hour of the day.
        if local.hour < self.cut_hour:
            return local.date() - timedelta(days=1)
        return local.date()

    def day_starts_at(self, day: date) -> datetime:
        """The moment from which on things count on this day."""
        return datetime.combine(day, time(self.cut_hour), ZoneInfo(self.timezone)).astimezone(UTC)

    def week_of(self, day: date) -> date:
        """The first day of the week in which this day lies."""
        return day - timedelta(days=(day.weekday() - self.week_start) % 7)

    def days(self, week: date) -> tuple[date, ...]:
        """The seven days of the week that starts on this day.

        Raises:
            InputError: No week of this book starts on that day.
        """
        if not date.min + _WEEK <= week <= date.max - _WEEK:
            raise InputError(say("The week of {week} is outside of any calendar.", week=week))
        first = self.week_of(week)
        if first != week:
            raise InputError(
                say(
                    "No week starts on {week}: weeks of this book start on "
                    "{weekdays}, this one on {first}.",
                    week=week,
                    weekdays=WEEKDAYS[self.week_start].capitalize(),
                    first=first,
                )
            )
        return tuple(week + timedelta(days=index) for index in range(7))

    def day_index(self, week: date, at: datetime) -> int:
        """In which of the week's seven columns (0 to 6) a posting made at this moment shows.

        A posting belongs to the week that is open at its place in the journal, which its moment
        may lie outside of; it then shows on the nearest day of that week.
        """
        return min(max((self.figure_date(at) - week).days, 0), 6)


def parse_week_start(text: str) -> int:
    """Read a day of the week, `tue` or `Tuesday`, into 0 (Monday) to 6.

    Raises:
        InputError: Not a day of the week.
    """
    plain = text.strip().lower()
    for index, name in enumerate(WEEKDAYS):
        if plain in {name, name[:3]}:
            return index
    raise InputError(
        say(
            "“{text}” is not a day of the week. Write mon, tue, wed, thu, fri, sat, sun.", text=text
        )
    )
