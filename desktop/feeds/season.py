"""What an archive leaves out: the year of its dates and its league."""

import re

from desktop.domain.errors import InputError
from desktop.domain.sentences import say
from desktop.feeds.cells import read_whole
from desktop.feeds.sheet import CellRefusedError, Row

_YEAR = re.compile(r"(?<!\d)((?:19|20)\d\d)(?!\d)")
_WORD = re.compile(r"[a-z]+")
_COLLEGE = {"football": "NCAAF", "basketball": "NCAAB"}
_LEAGUES = ("NFL", "NCAAF", "NBA", "NCAAB", "WNBA", "NHL", "MLB")


def season_of_file(name: str) -> int:
    """The year of the first row, from a name such as `nfl odds 2018-19.xlsx`.

    Raises:
        InputError: No year stands there, or two that do not follow each other.
    """
    years = sorted({int(year) for year in _YEAR.findall(name)})
    if not years or len(years) > 2 or years[-1] - years[0] > 1:
        raise InputError(
            say(
                "The dates in {name} have no year. Say the year of the first row with "
                "--season, for "
                "instance --season 2018; nothing was changed.",
                name=name,
            )
        )
    return years[0]


def league_of_file(name: str) -> str:
    """The league, from a name such as `ncaa football 2018.xlsx`.

    Raises:
        InputError: No league, or more than one, stands there.
    """
    words = set(_WORD.findall(name.lower()))
    found = [league for league in _LEAGUES if league.lower() in words]
    if "ncaa" in words:
        found += [league for sport, league in _COLLEGE.items() if sport in words]
    if len(found) != 1:
        raise InputError(
            say(
                "{name} does not say which league it holds. Say it with --league, for instance "
                "--league NFL; nothing was changed.",
                name=name,
            )
        )
    return found[0]


class Calendar:
    """Gives dates written 905 for 5 September their year.

    The year turns when the month falls by more than six (FORMATS 2). A month that rises by more
    than six would be the way back into the year before, and is refused.
    """

    def __init__(self, season: int) -> None:
        self._year = season
        self._month: int | None = None

    def month_and_day(self, row: Row) -> tuple[int, int]:
        """Month and day of a cell written MMDD without leading zero."""
        text = row.text("Date")
        number = read_whole(row, "Date", 1231, "a date such as 905 for 5 September")
        month, day = divmod(number, 100)
        if not (1 <= month <= 12 and 1 <= day <= 31):
            reason = say(
                "“{text}” is not a date: write month and day, 905 for 5 September.", text=text
            )
            raise CellRefusedError("Date", text, reason)
        return month, day

    def year_of(self, row: Row, month: int) -> int:
        """The year of a row, given the rows before it."""
        if self._month is not None:
            rise = month - self._month
            if rise > 6:
                reason = "The date jumps back by months, so its year cannot be told. Sort the rows."
                raise CellRefusedError("Date", row.text("Date"), reason)
            if rise < -6:
                self._year += 1
        self._month = month
        return self._year
