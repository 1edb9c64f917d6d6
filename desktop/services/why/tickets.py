"""Why a ticket risks, wins and came to what it did: its frozen terms and its postings."""

from collections.abc import Sequence
from functools import partial

from desktop.book.fold.tickets import find_tickets, terms_of
from desktop.book.queries.calls import list_tickets_of_call
from desktop.book.queries.people import find_account_by_id
from desktop.book.queries.postings import PostingQuestion, list_postings
from desktop.book.queries.ticket_register import number_in_words, read_letters
from desktop.book.queries.tickets import TicketRow, find_ticket
from desktop.book.statements import ConnectionReader, Reader
from desktop.domain.errors import InputError
from desktop.domain.sentences import say
from desktop.domain.tickets import SINGLES
from desktop.domain.wagers.grading import held_of, risk_of, win_of
from desktop.domain.wagers.terms import RoundRobin
from desktop.reports.explanation import explain_ticket
from desktop.services.why.explanation import Explanation, Lead, Part, Unit, Why

_MEANINGS = {
    "risk": "What the player loses when the ticket loses. It was frozen when it was accepted.",
    "win": "What the player gains when everything on the ticket wins, by its frozen terms.",
    "payout": "What the player gets back when everything wins: the risk and what is won.",
    "net": "What the ticket came to: all postings of the ticket to the player’s account.",
    "held": "What the ticket takes of the player’s credit while it is open.",
    "legs": "The selections of the ticket.",
}
_TITLES = {"win": "To win", "net": "Net", "held": "Held of the credit"}
_SIDES = {
    "risk": "The player’s money.",
    "win": "The house’s money.",
    "payout": "What the house pays.",
    "net": "From the player’s side: minus is what the player lost.",
    "held": "The player’s credit.",
    "legs": "",
}
_POSTINGS_LISTED = 1_000


def ticket_number(ticket_id: int, number: str) -> Why:
    """What explains risk, win, payout, net, held or legs of a ticket."""
    return partial(_explain, ticket_id=ticket_id, number=number)


def still_wins(ticket_id: int, most: int) -> Why:
    """What explains the most that an open ticket can still win: as written, and what changed."""
    return partial(_explain_most, ticket_id=ticket_id, most=most)


def listed_number(ticket_ids: Sequence[int], number: str) -> Why:
    """What explains tickets, straight_risk or multi_risk of a list of tickets."""
    return partial(_explain_listed, ticket_ids=tuple(ticket_ids), number=number)


def in_call(call_id: int, number: str) -> Why:
    """What explains tickets or risk of what was written in a call; void ones risk nothing."""
    return partial(_explain_call, call_id=call_id, number=number)


def _explain_call(reader: Reader, *, call_id: int, number: str) -> Explanation:
    letters = read_letters(reader)
    parts = []
    for ticket_id in list_tickets_of_call(reader, call_id):
        ticket = find_ticket(reader, ticket_id)
        if ticket is None:
            continue
        value = 1 if number == "tickets" else 0 if ticket.voided else ticket.risk
        words = f"{number_in_words(letters, ticket_id)} {ticket.description}"
        what = "Void ticket" if ticket.voided else "Ticket"
        lead = Lead("tickets", ticket_id)
        parts.append(Part(what, value, words, ticket.accepted_at, lead=lead))
    unit = Unit.COUNT if number == "tickets" else Unit.MONEY
    title = "Wagers" if number == "tickets" else "Risk"
    return Explanation(title, "What was written in the call.", tuple(parts), unit=unit)


def _explain_most(reader: Reader, *, ticket_id: int, most: int) -> Explanation:
    ticket = find_ticket(reader, ticket_id)
    win = 0 if ticket is None else ticket.win
    parts = [Part("As accepted", win, why=ticket_number(ticket_id, "win"))]
    if most != win:
        parts.append(Part("Legs that are decided already", most - win))
    who = number_in_words(read_letters(reader), ticket_id)
    meaning = "What it wins for the player if everything that is left of it comes in."
    return Explanation("Wins at most", meaning, tuple(parts), who, "The house’s money.")


def _explain_listed(reader: Reader, *, ticket_ids: Sequence[int], number: str) -> Explanation:
    letters = read_letters(reader)
    parts = []
    for ticket_id in ticket_ids:
        ticket = find_ticket(reader, ticket_id)
        is_straight = ticket is not None and ticket.kind in SINGLES and ticket.legs < 2
        if ticket is None or (number != "tickets" and is_straight != (number == "straight_risk")):
            continue
        words = f"{number_in_words(letters, ticket_id)} {ticket.description}"
        value = 1 if number == "tickets" else ticket.risk
        lead = Lead("tickets", ticket_id)
        parts.append(Part("Ticket", value, words, ticket.accepted_at, lead=lead))
    is_count = number == "tickets"
    meaning = "The tickets that were taken on this side, one by one."
    unit = Unit.COUNT if is_count else Unit.MONEY
    return Explanation("Tickets" if is_count else "Risk", meaning, tuple(parts), unit=unit)


def _explain(reader: ConnectionReader, *, ticket_id: int, number: str) -> Explanation:
    ticket = find_ticket(reader, ticket_id)
    if ticket is None:
        raise InputError("There is no such ticket. It may have been written on another station.")
    account = find_account_by_id(reader, ticket.account_id)
    name = number_in_words(read_letters(reader), ticket_id)
    who = f"{name} {account.code if account else ''}".strip()
    told: tuple[str, ...] = ()
    unit = Unit.MONEY
    if number == "net":
        parts = _postings(reader, ticket)
        told = _explained(reader, ticket_id)[1]
    elif number == "payout":
        parts = (
            Part("Risk", ticket.risk, why=ticket_number(ticket_id, "risk")),
            Part("To win", ticket.win, why=ticket_number(ticket_id, "win")),
        )
    elif number == "legs":
        unit = Unit.COUNT
        parts = tuple(
            Part("Leg", 1, f"{no}", lead=Lead("tickets", ticket_id))
            for no in range(1, ticket.legs + 1)
        )
    else:
        parts = _terms(reader, ticket, number)
        told = _explained(reader, ticket_id)[0]
    title = _TITLES.get(number, number.capitalize())
    return Explanation(title, _MEANINGS[number], parts, who, _SIDES[number], unit, told=told)


def _terms(reader: Reader, ticket: TicketRow, number: str) -> tuple[Part, ...]:
    """The wagers of a ticket: one, or each parlay of a round robin."""
    written = find_tickets(reader, [ticket.id])[ticket.id]
    terms = terms_of(written)
    amount = {"risk": risk_of, "win": win_of, "held": held_of}[number]
    lead = Lead("tickets", ticket.id)
    if isinstance(terms, RoundRobin):
        return tuple(
            Part("Parlay", amount(parlay), " · ".join(str(leg + 1) for leg in legs), lead=lead)
            for legs, parlay in terms.parlays
        )
    return (Part("As accepted", amount(terms), ticket.description, ticket.accepted_at, lead=lead),)


def _postings(reader: Reader, ticket: TicketRow) -> tuple[Part, ...]:
    question = PostingQuestion(account_id=ticket.account_id, ticket_id=ticket.id)
    found = list_postings(reader, question, None, 0, _POSTINGS_LISTED)
    return tuple(
        Part(
            say("Correction of the week of {week}", week=posting.occurred_week)
            if posting.occurred_week
            else say("Posted in the week of {week}", week=posting.week),
            posting.cents,
            say("fact {number}", number=posting.seq),
            posting.at,
            lead=Lead("tickets", ticket.id),
        )
        for posting in reversed(found)
    )


def _explained(reader: ConnectionReader, ticket_id: int) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """What is risked and won in words, and the money step by step."""
    explained = explain_ticket(reader, ticket_id)
    return explained.heading[1:2], explained.money
