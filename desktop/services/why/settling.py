"""Why approving a result moves what it moves: ticket by ticket, what stood and what it becomes."""

from functools import partial

from desktop.book.queries.board import EventRow
from desktop.book.statements import Reader
from desktop.domain.naming import title_of
from desktop.services.consequences import TicketChange, changes_of
from desktop.services.settlement import propose
from desktop.services.why.explanation import Explanation, Lead, Part, Unit, Why
from desktop.services.why.given import stated
from desktop.services.why.tickets import ticket_number

_MEANINGS = {
    "tickets": "Tickets whose status or money changes when the result is approved.",
    "players": "What the players get: what each ticket comes to, less what was posted already.",
    "house": "What the house gets: the other side of what the players get.",
}
_TITLES = {"tickets": "Tickets", "players": "Players get", "house": "House gets"}
_SIDES = {
    "tickets": "",
    "players": "From the players’ side.",
    "house": "From the house’s side: minus is what it pays.",
}


def approving(event: EventRow, number: str, now: int) -> Why:
    """What explains tickets, players or house of a result that waits (now: milliseconds UTC)."""
    return partial(_explain, event=event, number=number, now=now)


def change_number(change: TicketChange, number: str) -> Why:
    """What explains before, after or posted of a ticket that changes."""
    ticket = change.ticket
    lead = Lead("tickets", ticket.ticket_id)
    posted = 0 if ticket.status == "open" else ticket.net
    before = Part("What was posted", posted, why=ticket_number(ticket.ticket_id, "net"), lead=lead)
    side = "From the player’s side."
    if number == "before":
        meaning = "What was posted for the ticket so far."
        return stated("Net before", meaning, [before], who=ticket.number, side=side)
    after = Part("What it comes to", change.net, change.status.replace("_", " "), lead=lead)
    if number == "after":
        meaning = "What the ticket comes to by its frozen terms and the results."
        return stated("Net after", meaning, [after], who=ticket.number, side=side)
    meaning = "The difference that is posted: what it comes to, less what was posted."
    sign = -1 if ticket.lay_off else 1
    now = Part(after.what, sign * change.net, after.detail, lead=lead)
    back = Part("Taken back: what was posted", -sign * posted, why=before.why, lead=lead)
    return stated("Player gets", meaning, [now, back], who=ticket.number, side=side)


def _explain(reader: Reader, *, event: EventRow, number: str, now: int) -> Explanation:
    proposal = propose(reader, event, now)
    sign = -1 if number == "house" else 1
    parts = [
        Part("Ticket", 1 if number == "tickets" else sign * change.posted,
             f"{change.ticket.number} {change.ticket.account} {change.status.replace('_', ' ')}",
             why=change_number(change, "posted"), lead=Lead("tickets", change.ticket.ticket_id))
        for change in changes_of(reader, proposal.effects)
    ]  # fmt: skip
    unit = Unit.COUNT if number == "tickets" else Unit.MONEY
    return Explanation(
        _TITLES[number], _MEANINGS[number], tuple(parts), title_of(event), _SIDES[number], unit
    )
