"""What a fact would do to tickets, asked of the fold itself before anything is written."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Any

from desktop.book.facts import Fact
from desktop.book.fold.changes import Increase, Insert, Put
from desktop.book.fold.folding import effects
from desktop.book.queries.review_queue import StandingTicket, list_standing_tickets
from desktop.book.statements import Reader
from desktop.book.tables.foundation import HOUSE_ID


@dataclass(frozen=True, slots=True)
class Effect:
    """What a fact would make of one ticket; money in cents from the player's side."""

    ticket_id: int
    status: str
    net: int


@dataclass(frozen=True, slots=True)
class Effects:
    """What a fact would do; cents.

    Attributes:
        tickets: Those whose status or net would change.
        players: What the players would get together.
        house: What the house would get; with the players' it makes 0.
    """

    tickets: tuple[Effect, ...]
    players: int
    house: int


@dataclass(frozen=True, slots=True)
class TicketChange:
    """What would become of one ticket; `posted` is the difference, the account's side."""

    ticket: StandingTicket
    status: str
    net: int

    @property
    def posted(self) -> int:
        """Cents that are posted to the account; what the house wins of a lay-off, it pays."""
        difference = self.net - self.ticket.net
        return -difference if self.ticket.lay_off else difference


def effects_of(reader: Reader, kind: str, body: Mapping[str, Any], now: int) -> Effects:
    """Fold a fact that is not written.

    Args:
        reader: An open book.
        kind: Of the fact.
        body: Of the fact.
        now: Milliseconds UTC.
    """
    tickets: list[Effect] = []
    players = house = 0
    for change in effects(reader, Fact(0, 0, kind, 0, now, body)):
        if isinstance(change, Put) and change.table == "outcome":
            tickets += [Effect(*row[:3]) for row in change.rows]
        elif isinstance(change, Insert) and change.table == "posting":
            players += sum(row[2] for row in change.rows)
        elif isinstance(change, Increase) and change.table == "account":
            house += sum(row[0] for row in change.rows if row[-1] == HOUSE_ID)
    return Effects(tuple(tickets), players, house)


def changes_of(reader: Reader, effects: Iterable[Effect]) -> list[TicketChange]:
    """The tickets as they stand, each with what it would become."""
    after = {effect.ticket_id: effect for effect in effects}
    return [
        TicketChange(ticket, after[ticket.ticket_id].status, after[ticket.ticket_id].net)
        for ticket in list_standing_tickets(reader, after)
    ]


def changes_by(reader: Reader, kind: str, body: Mapping[str, Any], now: int) -> list[TicketChange]:
    """Who would change by how much, the largest difference first; arguments as `effects_of`."""
    changes = changes_of(reader, effects_of(reader, kind, body, now).tickets)
    return sorted(changes, key=lambda change: (-abs(change.posted), change.ticket.ticket_id))
