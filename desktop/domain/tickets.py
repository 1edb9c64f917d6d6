"""What a wager is: its kind, how its amount was said, its legs and its states (RULES 0 and 2)."""

from dataclasses import dataclass
from enum import StrEnum
from typing import NamedTuple

from desktop.domain.markets import Selection


class TicketKind(StrEnum):
    """The kind of a ticket, as reports write it."""

    STRAIGHT = "straight"
    PARLAY = "parlay"
    TEASER = "teaser"
    PLEASER = "pleaser"
    ROUND_ROBIN = "round_robin"
    IF_BET = "if_bet"
    REVERSE = "reverse"
    FUTURE = "future"
    PROP = "prop"
    HORSE = "horse"
    MANUAL = "manual"


# Kinds that one selection makes; a parlay with one leg and open spots is none of them.
SINGLES = frozenset(
    {
        TicketKind.STRAIGHT,
        TicketKind.FUTURE,
        TicketKind.PROP,
        TicketKind.HORSE,
        TicketKind.MANUAL,
    }
)
# The whole of a ticket counts in the position of the book, in hundredths of a percent.
WHOLE_CHART = 100_00


def has_several_legs(kind: str, legs: int) -> bool:
    """Whether what a ticket pays may depend on several selections."""
    return legs > 1 or kind not in SINGLES


class AmountMode(StrEnum):
    """How the amount was said (RULES 2.1)."""

    BASE = "base"
    RISK = "risk"
    WIN = "win"


class PitcherOption(StrEnum):
    """Which pitchers must start for a baseball selection to have action (RULES 15.1)."""

    LISTED_BOTH = "listed_both"
    LISTED_AWAY = "listed_away"
    LISTED_HOME = "listed_home"
    ACTION = "action"
    ACTION_LOCKED = "action_locked"


class RepriceKeep(StrEnum):
    """Which amount stays when a change of pitchers makes a new price (RULES 15.2)."""

    BASE = "base"
    RISK = "risk"


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


class LegOutcome(NamedTuple):
    """What a leg came to, with what its ticket's money is reckoned from.

    Attributes:
        result: By the score, the rules of play and what was decided by hand.
        price: As quoted; the supervisor's new price after a change of pitchers, the track's price
            of a horse.
        by_table: Whether a pay table of parlays covers it (RULES 7.2).
        finish: Of an entrant the position and how many share it; None elsewhere.
        reprice: How the amount is kept at a new price; None while the ticket's own price stands.
    """

    result: LegResult
    price: str
    by_table: bool = False
    finish: tuple[int, int] | None = None
    reprice: RepriceKeep | None = None

    @property
    def is_repriced(self) -> bool:
        """Whether the price is a new one, by which the amounts are reckoned anew."""
        return self.reprice is not None


class Part(NamedTuple):
    """A child of a round robin or reverse, each posted by itself; cents, the player's side."""

    status: TicketStatus
    net: int
    held: int


class Graded(NamedTuple):
    """What a ticket has come to; cents, the player's side.

    Attributes:
        status: OPEN while anything is undecided.
        net: Of what is final: all of it, or the finished parts.
        held: Risk that still counts against the player's credit (RULES 25).
        parts: Of a round robin or reverse every child in order; empty elsewhere.
    """

    status: TicketStatus
    net: int
    held: int
    parts: tuple[Part, ...] = ()


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
