"""What a reader found in somebody else's file, for a person or a command to confirm."""

import datetime
from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Generic, Literal, Self, TypeVar

from desktop.domain.accounts import AccountKind
from desktop.domain.markets import Selection, Sport
from desktop.domain.settings.kinds import Value

T_co = TypeVar("T_co", covariant=True)

ScoreStatus = Literal["final", "stopped", "postponed", "suspended", "cancelled"]
Segment = tuple[str, int, int | None]


@dataclass(frozen=True, slots=True)
class LineProposal:
    """One side of one market at its number and price.

    Attributes:
        selection: Period, market and side.
        line: Quarter points from the side of the selection; 0 where the market has no line.
        price: As quoted, in canonical text: `-110`, `d1.91`.
    """

    selection: Selection
    line: int
    price: str


@dataclass(frozen=True, slots=True)
class ScoreProposal:
    """What a file says of the outcome of an event.

    Attributes:
        status: Whether it was played to its end; `stopped` is a game that was called.
        segments: Period (`1q` … `4q`, `1h`, `2h`, `p1` … `p3`, `ot`, `i1` and on), then away and
            home points; those of a half inning that was not batted are None.
        final: Away and home, overtime included; None while only periods are known.
        shootout: Whether a shoot-out decided it; None where the file does not say.
    """

    status: ScoreStatus
    segments: tuple[Segment, ...]
    final: tuple[int, int] | None
    shootout: bool | None = None


@dataclass(frozen=True, slots=True)
class EventProposal:
    """A contest with its lines, or with its score.

    A cell of it that was refused is not here; the rest is.

    Attributes:
        row: Where it begins in the file, as a spreadsheet numbers rows.
        date: In the book's time zone, or in the file's own where `start_utc` is given.
        start: Time of day in the book's time zone; None where the file has none.
        start_utc: The start itself, where the format fixes its time zone.
        rot_away: Rotation number of the visitor; None where the format has none.
        rot_home: Rotation number of the home team, the visitor's + 1 (RULES 18.1).
        neutral: Whether the ground belongs to neither.
        pitchers: The listed pitchers, visitor's first; empty where none are given.
        external: The format's own id of the event; empty where it has none.
        quoted_at: When its lines were quoted, as the file says it; empty where it does not.
    """

    row: int
    league: str
    sport: Sport
    date: datetime.date
    start: datetime.time | None
    start_utc: datetime.datetime | None
    rot_away: int | None
    rot_home: int | None
    away: str
    home: str
    neutral: bool
    lines: tuple[LineProposal, ...]
    score: ScoreProposal | None
    pitchers: tuple[str, str] = ("", "")
    external: str = ""
    quoted_at: str = ""

    def offering(self, lines: Sequence[LineProposal], quoted_at: str) -> Self:
        """The event with lines."""
        return replace(self, lines=tuple(lines), quoted_at=quoted_at)

    def scored(self, score: ScoreProposal) -> Self:
        """The event with its score."""
        return replace(self, score=score)


@dataclass(frozen=True, slots=True)
class AccountProposal:
    """One account of the tree.

    Attributes:
        parent: Code of the account above it; empty when the file names none.
        credit_limit: Cents; None when the cell is blank, as are the two below.
        balance: Cents from the account's side, as another system left it.
        free_play: Cents that the account still has to play with.
        settings: Key and value of what the account itself sets.
    """

    row: int
    code: str
    parent: str
    kind: AccountKind
    name: str
    credit_limit: int | None
    balance: int | None = None
    free_play: int | None = None
    settings: tuple[tuple[str, Value], ...] = ()


@dataclass(frozen=True, slots=True)
class TicketProposal:
    """One wager that was already given, as a line of the grammar.

    Attributes:
        placed_at: The acceptance time, aware.
        event_dates: Book-local; none, one for all legs, or one per leg.
        entry: The one-line grammar, as written.
    """

    row: int
    reference: str
    account: str
    placed_at: datetime.datetime
    event_dates: tuple[datetime.date, ...]
    entry: str


@dataclass(frozen=True, slots=True)
class Refusal:
    """A cell that was not taken.

    Attributes:
        row: As a spreadsheet numbers it.
        cell: The heading of its column.
        value: What stands there.
        reason: A sentence: why, and what would be right.
    """

    row: int
    cell: str
    value: str
    reason: str


@dataclass(frozen=True, slots=True)
class Reading(Generic[T_co]):
    """Everything one file gave.

    Attributes:
        format: The name of the format it was read as.
        rows_read: Rows under the headings that hold anything.
        notices: Sentences on what was taken as given: format, year, bookmaker, implied prices.
    """

    format: str
    rows_read: int
    proposals: tuple[T_co, ...]
    refusals: tuple[Refusal, ...]
    notices: tuple[str, ...]
