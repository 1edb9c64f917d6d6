"""The games of an SBRO archive: two rows each, paired by their rotation numbers (FORMATS 4.1)."""

import datetime
from collections.abc import Iterator
from dataclasses import dataclass

from desktop.feeds.cells import make_date, read_rotation
from desktop.feeds.intake import Intake
from desktop.feeds.season import Calendar
from desktop.feeds.sheet import CellRefusedError, Row, Sheet


@dataclass(frozen=True, slots=True)
class Game:
    """The two rows of one game, visitor first."""

    away: Row
    home: Row
    neutral: bool

    def both(self, heading: str) -> str:
        """What stands in the two rows, for a refusal."""
        return f"{self.away.shown(heading)} / {self.home.shown(heading)}"


def pair_rows(sheet: Sheet, intake: Intake) -> Iterator[tuple[Row, Row]]:
    """Pair the rows by their rotation numbers; a row without partner is refused alone."""
    rows = sheet.rows
    at = 0
    while at < len(rows):
        intake.step(at)
        partner = at + 1 < len(rows)
        if partner and (_belong(rows[at], rows[at + 1]) or not _belong(*rows[at + 1 : at + 3])):
            yield rows[at], rows[at + 1]
            at += 2
            continue
        reason = "This row has no partner: a game is two rows, visitor first, home = visitor + 1."
        intake.refuse(rows[at].number, rows[at].refused("Rot", reason))
        at += 1
    intake.step(len(rows))


def _belong(first: Row, second: Row | None = None) -> bool:
    if second is None:
        return False
    try:
        numbers = sorted((read_rotation(first, "Rot"), read_rotation(second, "Rot")))
    except CellRefusedError:
        return False
    return numbers[0] % 2 == 1 and numbers[1] == numbers[0] + 1


def sides_of(first: Row, second: Row) -> Game:
    """Who is at home.

    Raises:
        CellRefusedError: The marks are not V and H, H and V, or N and N.
    """
    marks = first.text("VH").upper(), second.text("VH").upper()
    if marks in {("V", "H"), ("N", "N")}:
        return Game(first, second, neutral=marks[0] == "N")
    if marks == ("H", "V"):
        return Game(second, first, neutral=False)
    reason = "The rows of a game are marked V and H, or N and N on neutral ground."
    raise CellRefusedError("VH", f"{marks[0]} / {marks[1]}", reason)


def numbers_of(game: Game) -> tuple[int, int]:
    """The rotation numbers, visitor first.

    Raises:
        CellRefusedError: They are not an odd number and the next one (RULES 18.1).
    """
    away, home = read_rotation(game.away, "Rot"), read_rotation(game.home, "Rot")
    if home != away + 1 or away % 2 == 0:
        reason = "The visitor's rotation number is odd, and the home team has the next one."
        raise CellRefusedError("Rot", f"{away} / {home}", reason)
    return away, home


def date_of(first: Row, second: Row, calendar: Calendar) -> datetime.date:
    """The date that both rows give, with its year.

    Raises:
        CellRefusedError: The rows differ, or it is no date.
    """
    texts = first.text("Date"), second.text("Date")
    if texts[0] != texts[1]:
        reason = "The two rows of the game differ in date."
        raise CellRefusedError("Date", " / ".join(texts), reason)
    month, day = calendar.month_and_day(first)
    return make_date("Date", texts[0], calendar.year_of(first, month), month, day)
