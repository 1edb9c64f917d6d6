"""The receipt of a ticket, for a roll of 80 mm: what was wagered, read back and agreed on."""

from collections.abc import Iterator
from datetime import datetime
from zoneinfo import ZoneInfo

from desktop.book.queries.explained import find_user_name
from desktop.book.queries.fact_register import find_fact
from desktop.book.queries.people import BookRow, find_account_by_id, find_book
from desktop.book.queries.ticket_register import number_in_words, read_letters
from desktop.book.queries.ticket_sheet import list_ticket_legs
from desktop.book.queries.tickets import TicketRow, find_ticket
from desktop.book.statements import Reader
from desktop.domain.errors import InputError
from desktop.domain.sentences import say
from desktop.domain.weeks import instant
from desktop.reports.containing import money_text
from desktop.reports.paper import Block, Pairs, Paper, Rule, Title, Words
from desktop.reports.questions import long_day
from desktop.reports.told_legs import tell_leg

PLAYER_RISKS = "Player risks, player wins: amounts from the player's side"


def ticket_receipt(reader: Reader, ticket_id: int, printed_at: datetime) -> Paper:
    """The receipt of one ticket as it stands.

    Raises:
        InputError: There is no such ticket.
    """
    ticket = find_ticket(reader, ticket_id)
    if ticket is None:
        raise InputError("There is no such ticket. Nothing was printed.")
    book = find_book(reader)
    number = number_in_words(read_letters(reader), ticket_id)
    blocks = (
        Title(book.name),
        Title(number),
        *_terms(reader, book, ticket),
        Rule(),
        Words(read_back_of(reader, ticket_id), "quiet"),
        Rule(),
        Words(say("{side}.", side=PLAYER_RISKS), "quiet"),
        Words(say("Printed {moment}", moment=moment_text(book, printed_at)), "quiet"),
    )
    return Paper(say("Ticket {number}", number=number), blocks, PLAYER_RISKS, is_roll=True)


def read_back_of(reader: Reader, ticket_id: int) -> str:
    """The sentence that was read to the caller before the ticket was accepted."""
    accepted = find_fact(reader, ticket_id)
    return "" if accepted is None else str(accepted.fact.body["read_back"])


def moment_text(book: BookRow, at: datetime) -> str:
    """Day and minute on the book's clock."""
    local = at.astimezone(ZoneInfo(book.timezone))
    return f"{long_day(local.date())} {local:%H:%M}"


def amounts_of(ticket: TicketRow) -> Iterator[tuple[str, str]]:
    """What is risked to win what, and what it came to."""
    yield ("Free play" if ticket.free_play else "Player risks"), money_text(ticket.risk)
    yield "Player wins", money_text(ticket.win)
    if ticket.status != "open":
        yield "Status", ticket.status.replace("_", " ")
        yield "Player's net", money_text(ticket.net)


def _terms(reader: Reader, book: BookRow, ticket: TicketRow) -> Iterator[Block]:
    account = find_account_by_id(reader, ticket.account_id)
    yield Pairs(
        (
            ("Player", account.code if account else ""),
            ("Accepted", moment_text(book, instant(ticket.accepted_at))),
            ("By", find_user_name(reader, ticket.user_id)),
            ("Kind", ticket.kind.replace("_", " ").capitalize()),
        )
    )
    yield Rule()
    for leg in list_ticket_legs(reader, ticket.id):
        told = tell_leg(leg)
        starts = leg.day if leg.start is None else moment_text(book, instant(leg.start))
        yield Words(told.selection, "strong")
        yield Words(f"{told.event}, {starts}", "quiet")
    yield Rule()
    yield Pairs(tuple(amounts_of(ticket)))
    if ticket.voided:
        yield Title("VOID")
