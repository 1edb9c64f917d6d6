"""What a wager is: its kind, how its amount was said, its legs and its states (RULES 0 and 2)."""

from dataclasses import dataclass
from enum import StrEnum

from desktop.domain.markets import Selection


class TicketKind(StrEnum):
    """The kind of a ticket."""

    STRAIGHT = "straight"
    PARLAY = "parlay"


class AmountMode(StrEnum):
    """How the amount was said (RULES 2.1)."""

    BASE = "base"
    RISK = "risk"
    WIN = "win"


class LegResult(StrEnum):
    """The result of one leg (RULES 0.5)."""

    PENDING = "pending"
    WIN = "win"
    LOSS = "loss"
    PUSH = "push"
    HALF_WIN = "half_win"
    HALF_LOSS = "half_loss"
    NO_ACTION = "no_action"
    VOID = "void"


class TicketStatus(StrEnum):
    """The state of a ticket, as reports write it (DESIGN 5, RULES 0.7)."""

    OPEN = "open"
    WON = "won"
    LOST = "lost"
    PUSH = "push"
    HALF_WON = "half_won"
    HALF_LOST = "half_lost"
    NO_ACTION = "no_action"
    VOID = "void"


@dataclass(frozen=True, slots=True)
class Leg:
    """One selection in a ticket, with every term frozen at acceptance (RULES 0.4).

    Attributes:
        event_id: The event in the book.
        selection: Period, market and side.
        line: Quarter points from the side of the selection; 0 where the market has no line.
        price: As quoted, for instance `-110`.
    """

    event_id: int
    selection: Selection
    line: int
    price: str
