"""Taking wagers of which some have to wait for a supervisor (FEATURES 36, UX c.5)."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from desktop.book.bodies.holds import TicketHeld
from desktop.book.opening import Book, Command
from desktop.services.books import House
from desktop.services.changes import ChangeSet, changed
from desktop.services.quoting.quotes import Quote
from desktop.services.quoting.recording import record_ticket, ticket_body
from desktop.services.quoting.refusals import find_refusals
from desktop.services.settings.reading import path_settings
from desktop.services.users import Actor, Right, require
from desktop.services.wagers import Accepted, RefusedError, check_still_good, number_of

CHANGED = ("holds", "accounts")
REFERRED = "referred"
PARKED = "parked"


@dataclass(frozen=True, slots=True)
class Held:
    """A wager that waits for a supervisor; it is no ticket, and may never be one.

    Attributes:
        seconds: How long until it lapses.
        why: What made it wait, in a line.
        available: Cents the account can still risk beside it.
    """

    hold_id: int
    seconds: int
    why: str
    description: str
    available: int
    changes: ChangeSet


def place_wagers(
    book: Book,
    actor: Actor,
    house: House,
    quotes: Sequence[Quote],
    *,
    refers: bool = False,
    parks: bool = False,
) -> tuple[Accepted | Held, ...]:
    """Take wagers that were read back together: those that may be taken, and hold the others.

    Args:
        book: The book.
        actor: Who takes the wagers.
        house: The book's calendar and rules.
        quotes: What was read back.
        refers: Leave to a supervisor what a clerk may not let pass: what is over a limit, the
            caller's line, related legs (F8).
        parks: Hold them whatever they are: the caller wants a moment, or the clerk an answer (F9).

    Raises:
        MovedError: The board is no longer what was read back.
        RefusedError: As `accept_wager`; what a supervisor may let pass only where it is not
            referred. Then none of them is taken or held.
        NotAllowedError: The role does not take wagers.
    """
    require(actor, Right.TICKETS_ACCEPT)
    placed: list[Accepted | Held] = []
    with book.command(actor.author) as command:
        for quote in quotes:
            fresh = check_still_good(command, house, quote, keeps_line=refers or parks)
            require(actor, Right.TICKETS_ACCEPT, fresh.account.id, reader=command.reader)
            why = list(_reasons(fresh, refers=refers or parks))
            if parks and not why:
                why = [[PARKED, "the clerk parked it"]]
            taken = _hold(command, house, fresh, why) if why else _accept(command, fresh)
            placed.append(taken)
    return tuple(placed)


def hold_seconds(command: Command, house: House, account_id: int) -> int:
    """How long a held wager of an account waits before it lapses."""
    settings = path_settings(command.reader, house, account_id, command.now)
    return settings.cents("hold/seconds") or 0


def _reasons(quote: Quote, *, refers: bool) -> Iterator[list[str]]:
    for kind, sentence in quote.waits:
        yield [kind, sentence]
    if refers:
        for _, sentence in find_refusals(quote):
            yield [REFERRED, sentence.removesuffix(".")]


def _accept(command: Command, quote: Quote) -> Accepted:
    ticket_id = record_ticket(command, quote, placed_at=command.now)
    number = quote.filling.number if quote.filling else number_of(command, ticket_id)
    changes = changed("tickets", "accounts", "exposure")
    return Accepted(ticket_id, number, quote.available - quote.held, changes)


def _hold(command: Command, house: House, quote: Quote, why: list[list[str]]) -> Held:
    if quote.filling is not None:
        raise RefusedError(
            "hold",
            "Open spots are not filled later: a supervisor agrees at once, by PIN. Nothing was"
            " written.",
        )
    seconds = hold_seconds(command, house, quote.account.id)
    # What the supervisor lets pass is told beside the wager and needs no second look.
    wager = ticket_body(quote, placed_at=command.now)
    wager["flags"] = []
    body = TicketHeld(
        account=quote.account.id, wager=wager, why=why, until=command.now + seconds * 1000
    )
    hold_id = command.record("ticket.held", body).number
    because = "; ".join(sentence for _, sentence in why)
    left = quote.available - quote.held
    return Held(hold_id, seconds, because, quote.description, left, changed(*CHANGED))
