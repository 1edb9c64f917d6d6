"""Open spots that nobody filled in the days that the house gives for it (RULES 23.1)."""

from dataclasses import dataclass

from desktop.book.bodies.wagers import SpotsExpired
from desktop.book.opening import Book
from desktop.book.queries.waiting import list_unfilled
from desktop.book.statements import Reader
from desktop.services.changes import ChangeSet, changed
from desktop.services.consequences import TicketChange, changes_by
from desktop.services.house_rules import current_rules
from desktop.services.users import Actor, Right, require

_DAY_MS = 86_400_000


@dataclass(frozen=True, slots=True)
class Expired:
    """The tickets whose spots were closed."""

    tickets: tuple[int, ...]
    changes: ChangeSet


def days_to_fill(reader: Reader) -> int:
    """Days from the placement in which spots are filled, by the house's rules."""
    return current_rules(reader).open_spots.expiry_days


def list_expired(reader: Reader, now: int) -> list[int]:
    """Tickets whose open spots had to be filled before `now` (milliseconds UTC)."""
    return list_unfilled(reader, now - days_to_fill(reader) * _DAY_MS)


def preview_expired(reader: Reader, now: int) -> list[TicketChange]:
    """What closing all of these spots would post; a ticket that waits for results stays open."""
    return [
        change
        for ticket in list_expired(reader, now)
        for change in changes_by(reader, "spots.expired", SpotsExpired(ticket=ticket), now)
    ]


def expire_spots(book: Book, actor: Actor) -> Expired:
    """Close the spots that nobody filled in time: they drop or lose, as each ticket's terms say.

    Raises:
        NotAllowedError: Only a supervisor may.
    """
    require(actor, Right.TICKETS_DECIDE)
    with book.command(actor.author) as command:
        tickets = tuple(list_expired(command.reader, command.now))
        for ticket in tickets:
            command.record("spots.expired", SpotsExpired(ticket=ticket))
    kinds = ("tickets", "accounts", "exposure", "settlement", "weeks")
    return Expired(tickets, changed(*kinds))
