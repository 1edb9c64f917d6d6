"""The read-back sheet of a call: what was read to the caller word for word, what became of it."""

from collections.abc import Iterator
from datetime import datetime

from desktop.book.queries.baskets import list_baskets_of_call
from desktop.book.queries.calls import CallRow, find_call, list_tickets_of_call
from desktop.book.queries.people import BookRow, find_book
from desktop.book.queries.ticket_register import number_in_words, read_letters
from desktop.book.queries.tickets import find_ticket
from desktop.book.statements import Reader
from desktop.domain.errors import InputError
from desktop.domain.sentences import say
from desktop.domain.weeks import instant
from desktop.reports.containing import money_text
from desktop.reports.paper import Block, Pairs, Paper, Title, Words
from desktop.reports.receipt import PLAYER_RISKS, amounts_of, moment_text, read_back_of


def read_back_sheet(reader: Reader, call_id: int, printed_at: datetime) -> Paper:
    """Everything that was read back in a call.

    Raises:
        InputError: There is no such call.
    """
    call = find_call(reader, call_id)
    if call is None:
        raise InputError("There is no such call. Nothing was printed.")
    book = find_book(reader)
    began = moment_text(book, instant(call.started_at))
    blocks = (
        Title(say("Read-back sheet · {book}", book=book.name)),
        Words(
            say(
                "{side}. Printed {moment}.", side=PLAYER_RISKS, moment=moment_text(book, printed_at)
            ),
            "quiet",
        ),
        Pairs(tuple(_call(book, call))),
        *_tickets(reader, book, call),
        *_baskets(reader, book, call),
    )
    title = say("Read-back sheet of {account}, {began}", account=call.account, began=began)
    return Paper(title, blocks, PLAYER_RISKS)


def _call(book: BookRow, call: CallRow) -> Iterator[tuple[str, str]]:
    yield "Player", f"{call.account} {call.name}".rstrip()
    yield "Clerk", call.clerk
    if call.line:
        yield "Phone line", call.line
    yield "Began", moment_text(book, instant(call.started_at))
    ended = "" if call.ended_at is None else f"{moment_text(book, instant(call.ended_at))}, "
    yield "Ended", f"{ended}{call.ending or 'going on'}"
    yield "Phone secret", "right" if call.checked else "not asked"
    if call.verified_at is not None and call.verified_balance is not None:
        said = "player owes {amount}, agreed {moment}"
        if call.verified_balance >= 0:
            said = "owed to player {amount}, agreed {moment}"
        amount = money_text(abs(call.verified_balance))
        agreed = moment_text(book, instant(call.verified_at))
        yield "Balance read", say(said, amount=amount, moment=agreed)
    if call.recorder:
        yield "Recording", call.recorder


def _tickets(reader: Reader, book: BookRow, call: CallRow) -> Iterator[Block]:
    letters = read_letters(reader)
    ids = list_tickets_of_call(reader, call.id)
    for ticket_id in ids:
        ticket = find_ticket(reader, ticket_id)
        if ticket is None:
            continue
        kind = ticket.kind.replace("_", " ")
        yield Title(f"{number_in_words(letters, ticket_id)} {kind}")
        yield Words(read_back_of(reader, ticket_id), "spoken")
        accepted = moment_text(book, instant(ticket.accepted_at))
        yield Pairs((("Accepted", accepted), *amounts_of(ticket)))
    if not ids:
        yield Words("No ticket was written in this call.")


def _baskets(reader: Reader, book: BookRow, call: CallRow) -> Iterator[Block]:
    for basket in list_baskets_of_call(reader, call.id):
        yield Title(say("Read back and not confirmed ({status})", status=basket.status))
        yield Words(basket.wager["read_back"], "spoken")
        yield Pairs(
            (
                ("Read", moment_text(book, instant(basket.quoted_at))),
                ("Player risks", money_text(basket.wager["risk"])),
                ("Player wins", money_text(basket.wager["win"])),
            )
        )
