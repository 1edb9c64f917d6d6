"""What stands behind a number: its meaning, whose side it is on, and the rows it is made of."""

from collections.abc import Callable
from dataclasses import dataclass
from enum import StrEnum
from typing import TypedDict

from desktop.book.statements import ConnectionReader


class Unit(StrEnum):
    """What the number counts."""

    MONEY = "money"
    COUNT = "count"
    PERCENT = "percent"
    HALF_POINTS = "points"
    QUOTED = "quoted"


class How(StrEnum):
    """How the rows make the number."""

    SUM = "sum"
    SHARE = "share"
    LEAST = "least"
    GREATEST = "greatest"
    LAST = "last"


@dataclass(frozen=True, slots=True)
class Lead:
    """Where a row leads: a page, and what it is to show there, as its `visit` takes it."""

    page: str
    payload: object


@dataclass(frozen=True, slots=True)
class Part:
    """One of the rows that make a number.

    Attributes:
        what: What it is, in the trade's words.
        value: As it enters the number: cents, a count, quarter points.
        detail: Which one: the number of a ticket, a name, a reason.
        at: When, milliseconds UTC, where it has a moment.
        quoted: As it was quoted, where that is what is shown: `-110`.
        why: What explains this row in its turn.
        lead: Where Enter goes.
    """

    what: str
    value: int
    detail: str = ""
    at: int | None = None
    quoted: str = ""
    why: "Why | None" = None
    lead: Lead | None = None


class Terms(TypedDict, total=False):
    """What an explanation may say beyond title, meaning and rows."""

    who: str
    side: str
    unit: Unit
    how: How
    told: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Explanation:
    """A number that explains itself.

    Attributes:
        title: What the number is called.
        meaning: The trade's definition.
        parts: The rows that make it, in the order of the formula.
        who: Whose number it is: an account, an event, a ticket.
        side: Whose side it is on.
        unit: What is counted; hundredths of a percent where it is a share.
        how: How the rows make it. A share is the first row of the second.
        told: Lines that tell how a row came about, where no sum does.
    """

    title: str
    meaning: str
    parts: tuple[Part, ...]
    who: str = ""
    side: str = ""
    unit: Unit = Unit.MONEY
    how: How = How.SUM
    told: tuple[str, ...] = ()

    @property
    def total(self) -> int:
        """The number, from its rows alone."""
        values = [part.value for part in self.parts]
        match self.how:
            case How.SUM:
                return sum(values)
            case How.SHARE:
                return share(*values[:2])
            case How.LEAST:
                return min(values, default=0)
            case How.GREATEST:
                return max(values, default=0)
            case How.LAST:
                return values[-1] if values else 0

    @property
    def deciding(self) -> Part | None:
        """The row that is the number, where one of them is."""
        if not self.parts or self.how in {How.SUM, How.SHARE}:
            return None
        if self.how is How.LAST:
            return self.parts[-1]
        return next(part for part in self.parts if part.value == self.total)


# Asked in a read lane: the columns and figures of the windows name one for each of their numbers.
Why = Callable[[ConnectionReader], Explanation]


def share(part: int, whole: int) -> int:
    """Hundredths of a percent, rounded half away from zero; 0 of nothing."""
    if whole == 0:
        return 0
    sign = -1 if (part < 0) != (whole < 0) else 1
    return sign * ((abs(part) * 20_000 + abs(whole)) // (2 * abs(whole)))
