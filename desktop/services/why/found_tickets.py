"""Why the tickets of a filter come to what they come to: by status, and then one by one."""

from dataclasses import replace
from functools import partial

from desktop.book.queries.ticket_question import TicketQuestion
from desktop.book.queries.ticket_register import (
    RegisteredTicket,
    TicketTotals,
    list_registered_tickets,
    sum_registered_tickets,
)
from desktop.book.statements import Reader
from desktop.domain.tickets import TicketStatus
from desktop.services.why.explanation import Explanation, Lead, Part, Unit, Why
from desktop.services.why.tickets import ticket_number

TICKETS_LISTED = 500
_MEANINGS = {
    "tickets": "How many tickets the filter finds.",
    "risk": "What the players risk on all tickets that the filter finds.",
    "win": "What the players win if all tickets that the filter finds win.",
    "net": "What the tickets that the filter finds came to.",
}
_SIDES = {
    "tickets": "",
    "risk": "The players’ money.",
    "win": "The house’s money.",
    "net": "From the players’ side: minus is what the players lost.",
}
_TITLES = {"tickets": "Tickets", "risk": "Risk", "win": "To win", "net": "Net"}


def sum_of_found(question: TicketQuestion, number: str, text: str = "") -> Why:
    """What explains tickets, risk, win or net of everything a question finds.

    Args:
        question: The filter.
        number: tickets, risk, win or net.
        text: The filter as it is typed.
    """
    return partial(_explain_statuses, question=question, number=number, text=text)


def _explain_statuses(
    reader: Reader, *, question: TicketQuestion, number: str, text: str
) -> Explanation:
    parts = []
    for status in question.statuses or tuple(status.value for status in TicketStatus):
        asked = replace(question, statuses=(status,))
        totals = sum_registered_tickets(reader, asked)
        if totals.tickets:
            why = partial(_explain_tickets, question=asked, number=number, text=text)
            what = status.replace("_", " ").capitalize()
            parts.append(Part(what, _of_totals(totals, number), str(totals.tickets), why=why))
    return _explained(number, parts, text)


def _explain_tickets(
    reader: Reader, *, question: TicketQuestion, number: str, text: str
) -> Explanation:
    asked = replace(question, order="number", is_descending=True)
    listed = list_registered_tickets(reader, asked, None, 0, TICKETS_LISTED)
    parts = [
        Part("Ticket", _of_ticket(t, number), f"{t.number} {t.account} {t.description}",
             t.placed_at, why=None if number == "tickets" else ticket_number(t.id, number),
             lead=Lead("tickets", t.id))
        for t in listed
    ]  # fmt: skip
    totals = sum_registered_tickets(reader, question)
    others = totals.tickets - len(listed)
    if others:
        rest = _of_totals(totals, number) - sum(part.value for part in parts)
        parts.append(Part("Older tickets", rest, str(others), lead=Lead("tickets", text)))
    return _explained(number, parts, text)


def _explained(number: str, parts: list[Part], text: str) -> Explanation:
    unit = Unit.COUNT if number == "tickets" else Unit.MONEY
    return Explanation(_TITLES[number], _MEANINGS[number], tuple(parts), text, _SIDES[number], unit)


def _of_totals(totals: TicketTotals, number: str) -> int:
    return int(getattr(totals, number))


def _of_ticket(ticket: RegisteredTicket, number: str) -> int:
    return 1 if number == "tickets" else int(getattr(ticket, number))
