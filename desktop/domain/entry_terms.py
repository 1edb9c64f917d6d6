"""What a line of ticket entry says, before the board is asked (UX c.4)."""

from dataclasses import dataclass, field
from enum import StrEnum
from typing import NamedTuple

from desktop.domain.errors import InputError
from desktop.domain.markets import Period
from desktop.domain.tickets import AmountMode, TicketKind


class Span(NamedTuple):
    """A stretch of the typed text: offsets of its first character and of the one after its last."""

    start: int
    end: int


NOWHERE = Span(0, 0)


class WrittenMarket(StrEnum):
    """A market as it is typed; with the rotation number's parity it names a side (RULES 18.1)."""

    SPREAD = "spread"
    MONEY_LINE = "ml"
    OVER = "o"
    UNDER = "u"
    TEAM_OVER = "to"
    TEAM_UNDER = "tu"
    DRAW = "draw"
    DRAW_NO_BET = "dnb"
    HOME_OR_DRAW = "dc1x"
    HOME_OR_AWAY = "dc12"
    DRAW_OR_AWAY = "dcx2"


TOTALS = frozenset(
    {
        WrittenMarket.OVER,
        WrittenMarket.UNDER,
        WrittenMarket.TEAM_OVER,
        WrittenMarket.TEAM_UNDER,
    }
)


@dataclass(frozen=True, slots=True)
class LegEntry:
    """One selection as typed.

    Attributes:
        rotation: As typed: 1451 stays 1451 until the board is asked (RULES 18.3).
        period: None when it was not written.
        market: None when nothing was written: the board's spread. A price alone is a money line.
        line: Quarter points from the side of the selection; None takes the board's.
        price: Canonical text, for instance `-110`; None takes the board's.
        span: The whole leg.
        line_span: The market with its line; None when neither was written.
        price_span: The price; None when it was not written.
    """

    rotation: int
    period: Period | None = None
    market: WrittenMarket | None = None
    line: int | None = None
    price: str | None = None
    span: Span = field(default=NOWHERE, compare=False)
    line_span: Span | None = field(default=None, compare=False)
    price_span: Span | None = field(default=None, compare=False)


@dataclass(frozen=True, slots=True)
class Amount:
    """An amount as typed.

    Attributes:
        cents: None for `max`, the biggest amount allowed; a typed amount is never clamped.
        mode: RISK for `r`, WIN for `w`, otherwise None: the default of the kind (RULES 2.3).
        is_bare: Written as digits alone, so that it could be a rotation number.
        span: Where it stands.
    """

    cents: int | None
    mode: AmountMode | None = None
    is_bare: bool = False
    span: Span = field(default=NOWHERE, compare=False)


@dataclass(frozen=True, slots=True)
class Wager:
    """One wager as typed: a straight has one leg, a parlay two or more."""

    kind: TicketKind
    legs: tuple[LegEntry, ...]
    amount: Amount
    span: Span = field(default=NOWHERE, compare=False)


@dataclass(frozen=True, slots=True)
class Entry:
    """The wagers of one line, and the player when one was named with `@`."""

    account: str | None
    pin: str | None
    wagers: tuple[Wager, ...]


class EntryError(InputError):
    """A line of ticket entry cannot be read; what was typed stays as it is.

    Attributes:
        position: Offset of the first character that is wrong, or the end of the text.
        expected: Short names of what may stand there.
        example: A line that can be read.
        is_incomplete: Whether typing on could make the line right.
        legs: The selections of the unfinished wager read so far, for the preview.
    """

    def __init__(
        self,
        complaint: str,
        *,
        position: int,
        expected: tuple[str, ...],
        example: str,
        is_incomplete: bool = False,
        legs: tuple[LegEntry, ...] = (),
    ) -> None:
        super().__init__(f"At character {position + 1}: {complaint}", f"For example: {example}")
        self.position = position
        self.expected = expected
        self.example = example
        self.is_incomplete = is_incomplete
        self.legs = legs
