"""Which part of the action is looked at: kinds of tickets, an agent's, a day, and whose part."""

from dataclasses import dataclass
from enum import StrEnum

from desktop.book.queries.board import EventRow
from desktop.domain.tickets import SINGLES, TicketKind


class Kinds(StrEnum):
    """Kinds of tickets that are counted together (FEATURES row 84)."""

    ALL = "all"
    STRAIGHT = "straight"
    PARLAY_AND_TEASER = "parlay and teaser"
    PARLAY = "parlay"
    TEASER = "teaser"
    IF_BET = "if bet"


class Part(StrEnum):
    """Whose part of each ticket counts.

    WRITTEN is all of it; CHARTED the chart percent that was frozen on it; HOUSE the part of that
    which the house keeps when the agents above the player have had theirs.
    """

    WRITTEN = "as written"
    CHARTED = "by chart percent"
    HOUSE = "house's share"


_PARLAYS = frozenset({TicketKind.PARLAY, TicketKind.ROUND_ROBIN})
_TEASERS = frozenset({TicketKind.TEASER, TicketKind.PLEASER})
_KINDS = {
    Kinds.ALL: frozenset(TicketKind),
    Kinds.STRAIGHT: SINGLES,
    Kinds.PARLAY_AND_TEASER: _PARLAYS | _TEASERS,
    Kinds.PARLAY: _PARLAYS,
    Kinds.TEASER: _TEASERS,
    Kinds.IF_BET: frozenset({TicketKind.IF_BET, TicketKind.REVERSE}),
}


@dataclass(frozen=True, slots=True)
class Scope:
    """What is looked at.

    Attributes:
        agent_id: Players that stood below this account when they wagered; None is everybody.
        with_graded: Tickets that are graded count as they were written.
        day: The book-local ISO day of the events; empty is every day. Graded tickets of every day
            are those on events where something is still open.
        sport: Empty is every sport; period likewise.
    """

    kinds: Kinds = Kinds.ALL
    agent_id: int | None = None
    part: Part = Part.WRITTEN
    with_graded: bool = False
    day: str = ""
    sport: str = ""
    period: str = ""

    @property
    def is_kept(self) -> bool:
        """Whether the book keeps the sums of it: then no ticket has to be read."""
        return (self.kinds, self.agent_id, self.part, self.with_graded) == (
            Kinds.ALL, None, Part.WRITTEN, False,
        )  # fmt: skip

    def has_kind(self, kind: str) -> bool:
        """Whether tickets of a kind count."""
        return kind in _KINDS[self.kinds]

    def has_path(self, path: str) -> bool:
        """Whether tickets of accounts with this path count."""
        return self.agent_id is None or f"/{self.agent_id}/" in f"/{path}"

    def has_event(self, event: EventRow) -> bool:
        """Whether an event is looked at."""
        return self.day in {"", event.day} and self.sport in {"", event.sport}

    def has_period(self, period: str) -> bool:
        """Whether a period is looked at."""
        return self.period in {"", period}


EVERYTHING = Scope()
