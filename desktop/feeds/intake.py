"""What every reader works with: the terms it was told, and where it puts what it refuses."""

from collections.abc import Hashable, Mapping
from dataclasses import dataclass
from typing import Literal

from desktop.domain.errors import InputError
from desktop.domain.markets import SPORT_OF_LEAGUE, Sport
from desktop.domain.sentences import say, sentence_of
from desktop.feeds.feed import Feed
from desktop.feeds.guarded import check_cancelled
from desktop.feeds.proposals import Refusal
from desktop.feeds.sheet import CellRefusedError, Sheet
from desktop.progress import Cancelled, Progress

OPEN, CLOSE = "open", "close"
MOMENTS = (OPEN, CLOSE)
AMERICAN, DECIMAL = PRICES = ("american", "decimal")
_STEP = 100


@dataclass(frozen=True, slots=True)
class Terms:
    """What the user states, because a file leaves it out.

    Attributes:
        want: Whether lines or results are taken; cells of the other kind are not judged.
        season: Year of the first row, where dates have none.
        source: Bookmaker, where a file holds several.
        when: `open` or `close`: which of the numbers that a file has of each line.
        spread_price: Price of spreads and totals, where the format implies it (FORMATS 2).
        leagues: The leagues of the book, each with its sport.
        prices: `american` or `decimal`, where a file leaves it out; None when it can be told.
    """

    want: Literal["lines", "results"]
    league: str | None = None
    season: int | None = None
    source: str | None = None
    when: str = CLOSE
    spread_price: str = "-110"
    leagues: Mapping[str, Sport] | None = None
    prices: str | None = None

    def league_named(self, text: str) -> tuple[str, Sport]:
        """The league of the book that is written in any case, with its sport.

        Raises:
            InputError: The book has no such league.
        """
        leagues = SPORT_OF_LEAGUE if self.leagues is None else self.leagues
        for name, sport in leagues.items():
            if name.casefold() == text.casefold():
                return name, sport
        known = ", ".join(sorted(leagues))
        raise InputError(
            say("The league “{text}” is not known. Known leagues: {known}.", text=text, known=known)
        )

    def column_of_moment(self, opening: str, closing: str) -> str:
        """The heading of the stated moment, in a format that has two.

        Raises:
            InputError: The format has no such moment.
        """
        columns = {OPEN: opening, CLOSE: closing}
        if self.when not in columns:
            raise InputError(
                say(
                    "This format holds opening and closing lines, no {when}. Say open or close; "
                    "nothing was changed.",
                    when=self.when,
                )
            )
        return columns[self.when]


class Once:
    """Refuses the second row of what a file may name only once."""

    def __init__(self, heading: str) -> None:
        self._heading = heading
        self._rows: dict[Hashable, int] = {}

    def check(self, key: Hashable, row: int, value: str) -> None:
        """Remember a key with its row.

        Raises:
            CellRefusedError: An earlier row has it.
        """
        earlier = self._rows.setdefault(key, row)
        if earlier != row:
            reason = say("{value} is in row {earlier} already.", value=value, earlier=earlier)
            raise CellRefusedError(self._heading, value, reason)


class Intake:
    """Collects refusals and notices, and tells how far the reading is."""

    def __init__(self, sheet: Sheet | Feed, report: Progress, cancelled: Cancelled) -> None:
        self.refusals: list[Refusal] = []
        self.notices: list[str] = []
        self._total = len(sheet.rows)
        self._text = say("Reading {name}", name=sheet.name)
        self._report = report
        self._cancelled = cancelled

    def refuse(self, row: int, error: CellRefusedError) -> None:
        """Keep a refused cell with its own row, or with the given one where it does not know it."""
        place = row if error.row is None else error.row
        self.refusals.append(Refusal(place, error.cell, error.value, sentence_of(error)))

    def step(self, done: int) -> None:
        """Report progress every so many rows.

        Raises:
            ReadingCancelledError: The person asked to stop.
        """
        if done % _STEP and done != self._total:
            return
        check_cancelled(self._cancelled)
        self._report(done, self._total, self._text)
