"""What was read back and not confirmed: kept beside the journal until its call ends.

A note is durable when it is written, so that a wager outlives the program that was killed between
read-back and confirmation; then it waits for a person, and is never accepted by itself.
"""

from collections.abc import Sequence
from dataclasses import replace
from typing import Any

import orjson

from desktop.book.bodies.calls import BasketKept, WagersQuoted
from desktop.book.facts import MOST_OF_ONE_FACT, address_of_several, origin
from desktop.book.opening import Book
from desktop.book.queries.calls import CallRow, list_open_calls, list_tickets_of_call
from desktop.book.queries.tickets import find_ticket
from desktop.book.statements import Reader
from desktop.domain.calls import Ending
from desktop.domain.errors import InputError
from desktop.domain.sentences import say
from desktop.services.calls.calling import plain_line, record_end
from desktop.services.quoting.quotes import Quote
from desktop.services.quoting.recording import ticket_body
from desktop.services.users import Actor, Right, require

_NOTED = "calls"


def keep_of(quotes: Sequence[Quote], at: int) -> list[BasketKept]:
    """What is kept of wagers that were read back: new tickets, not the filling of open spots."""
    return [
        BasketKept(quoted_at=at, wager=ticket_body(quote, placed_at=at))
        for quote in quotes
        if quote.filling is None
    ]


def quote_wagers(
    book: Book,
    actor: Actor,
    call: CallRow,
    quotes: Sequence[Quote],
    typed: str,
    *,
    window: int = 1,
) -> tuple[Quote, ...]:
    """Write down who is quoted what, and keep it so that it outlives the program; one step.

    Answers the quotes with their addresses in the fact, under which each of them is taken once.

    Raises:
        InputError: There are more of them than one read-back may have.
        NotAllowedError: The role takes no wagers.
    """
    if len(quotes) > MOST_OF_ONE_FACT:
        raise InputError(
            say(
                "So many wagers are not read back at once. Type at most {most} in a line.",
                most=MOST_OF_ONE_FACT,
            )
        )
    with book.command(actor.author) as command:
        require(actor, Right.TICKETS_ACCEPT, call.account_id, reader=command.reader)
        at = command.now
        body = WagersQuoted(
            account=call.account_id,
            call=call.id,
            window=window,
            typed=plain_line(typed),
            wagers=[ticket_body(quote, placed_at=at) for quote in quotes],
            until=quotes[0].until,
        )
        number = command.record("wager.quoted", body).number
        told = tuple(
            replace(quote, call=call.id, quoted=address_of_several(number, no))
            for no, quote in enumerate(quotes)
        )
        noted = _noted(book)
        noted[str(call.id)] = {"typed": plain_line(typed), "baskets": keep_of(told, at)}
        command.keep(_NOTED, orjson.dumps(noted).decode())
    return told


def forget_quoted(book: Book, call_id: int) -> None:
    """What was read back was confirmed, or the caller wants something else."""
    noted = _noted(book)
    if noted.pop(str(call_id), None) is not None:
        book.keep(_NOTED, orjson.dumps(noted).decode())


def recover_calls(book: Book, actor: Actor) -> int:
    """End the calls of this station that a program left behind; how many there were.

    What was read back and not booked before the program died waits for a person. Nothing happens
    for a role that takes no calls.
    """
    station = book.journal.identity.station
    left = [call for call in list_open_calls(book.reader) if origin(call.id)[0] == station]
    if not actor.may(Right.TICKETS_ACCEPT):
        return 0
    noted = _noted(book)
    for call in left:
        kept = noted.get(str(call.id), {})
        with book.command(actor.author) as command:
            baskets = [
                basket
                for basket in kept.get("baskets", ())
                if not _was_booked(command.reader, call.id, basket["quoted_at"])
            ]
            typed = kept.get("typed", "")
            record_end(command, call, Ending.LOST, typed=typed, baskets=baskets)
    if noted:
        book.keep(_NOTED, "{}")
    return len(left)


def _was_booked(reader: Reader, call_id: int, quoted_at: int) -> bool:
    """Whether a ticket of the call is younger: wagers that are read back together are one step."""
    for ticket_id in list_tickets_of_call(reader, call_id):
        ticket = find_ticket(reader, ticket_id)
        if ticket is not None and ticket.accepted_at >= quoted_at:
            return True
    return False


def _noted(book: Book) -> dict[str, Any]:
    kept: dict[str, Any] = orjson.loads(book.local(_NOTED) or "{}")
    return kept
