"""From what was typed into a filter to a question that the book can answer."""

from contextlib import suppress
from dataclasses import replace
from datetime import UTC, date, datetime, time
from zoneinfo import ZoneInfo

from desktop.book.queries.claims import ClaimQuestion, ClaimWord
from desktop.book.queries.documents import DocumentQuestion, find_document
from desktop.book.queries.fact_register import FactQuestion
from desktop.book.queries.people import find_account, list_users
from desktop.book.queries.ticket_question import TicketQuestion
from desktop.book.queries.ticket_register import find_ticket_id, read_letters
from desktop.book.queries.waiting import WaitingQuestion, WaitingWord
from desktop.book.statements import Reader
from desktop.domain.errors import InputError
from desktop.domain.fact_filter import FactFilter
from desktop.domain.money_filter import MoneyFilter
from desktop.domain.numbers import parse_ticket_number, ticket_number
from desktop.domain.sentences import say
from desktop.domain.ticket_filter import TicketFilter, parse_ticket_filter
from desktop.domain.weeks import milliseconds
from desktop.reports.questions import Question
from desktop.services.accounts import get_account
from desktop.services.books import House


def ask_for_tickets(reader: Reader, house: House, wanted: TicketFilter) -> TicketQuestion:
    """Turn codes into accounts, days of the book into moments, a ticket number into an id.

    Raises:
        InputError: There is no such account, or no such ticket number.
    """
    question = TicketQuestion(
        kind=wanted.kind,
        statuses=tuple(sorted(wanted.statuses)),
        risk_from=wanted.risk.first,
        risk_to=wanted.risk.last,
        win_from=wanted.win.first,
        win_to=wanted.win.last,
        rotation=wanted.rotation,
        event_day=wanted.day,
        on=wanted.on,
        flags=wanted.flags,
        words=wanted.words,
        week=wanted.week,
        clerk=wanted.clerk,
        sport=wanted.sport,
        league=wanted.league,
        period=wanted.period,
        channel=wanted.channel,
    )
    if wanted.account is not None:
        question = replace(question, account_id=get_account(reader, wanted.account).id)
    if wanted.agent is not None:
        question = replace(question, under_id=get_account(reader, wanted.agent).id)
    if wanted.number is not None:
        ticket_id = find_ticket_id(reader, *wanted.number)
        if ticket_id is None:
            raise InputError(
                say(
                    "No ticket {ticket_number} was written in this book.",
                    ticket_number=ticket_number(*wanted.number),
                )
            )
        question = replace(question, ticket_id=ticket_id)
    first, last = wanted.placed.first, wanted.placed.last
    if first is not None:
        question = replace(question, placed_from=_start_of_day(house, first))
    if last is not None:
        question = replace(question, placed_before=_start_of_day(house, last + 1))
    # Figure days begin at the cut hour.
    cut = house.book.cut_hour * 3_600_000
    first, last = wanted.graded.first, wanted.graded.last
    if first is not None:
        question = replace(question, graded_from=_start_of_day(house, first) + cut)
    if last is not None:
        question = replace(question, graded_before=_start_of_day(house, last + 1) + cut)
    return question


def ask_of_tickets(reader: Reader, house: House, question: Question) -> Question:
    """The question of a report with what its filter of tickets means in this book.

    Raises:
        InputError: The filter cannot be read, or there is no such account or ticket.
    """
    if not question.where:
        return question
    wanted = parse_ticket_filter(question.where, book_day(house, question.asked_at))
    return replace(question, tickets=ask_for_tickets(reader, house, wanted))


def ask_for_documents(reader: Reader, wanted: MoneyFilter) -> DocumentQuestion:
    """Turn codes into accounts, days into ISO dates, the number of a document into its id.

    Raises:
        InputError: There is no such account, or no such number.
    """
    question = DocumentQuestion(
        week=wanted.week,
        day_from=_iso(wanted.days.first),
        day_to=_iso(wanted.days.last),
        kinds=wanted.kinds,
        method=wanted.method,
        user=wanted.user,
        reference=wanted.reference,
        amount_from=wanted.amount.first,
        amount_to=wanted.amount.last,
        is_reversed=wanted.is_reversed,
        words=wanted.words,
    )
    if wanted.account is not None:
        question = replace(question, account_id=get_account(reader, wanted.account).id)
    if wanted.agent is not None:
        question = replace(question, under_id=get_account(reader, wanted.agent).id)
    if wanted.number is not None:
        document_id = find_ticket_id(reader, *wanted.number)
        if document_id is None or find_document(reader, document_id) is None:
            raise InputError(
                say(
                    "No document {ticket_number} is in this book.",
                    ticket_number=ticket_number(*wanted.number),
                )
            )
        question = replace(question, document_id=document_id)
    return question


def ask_for_claims(reader: Reader, text: str, *, is_open: bool | None) -> ClaimQuestion:
    """The question about claims behind some words and whether they are decided."""
    words = [ClaimWord(word, ticket_id_of(reader, word)) for word in text.split()]
    return ClaimQuestion(is_open, tuple(words))


def narrow_claims(reader: Reader, question: ClaimQuestion, text: str) -> ClaimQuestion:
    """The same question with one more text."""
    word = ClaimWord(text, ticket_id_of(reader, text))
    return replace(question, words=(*question.words, word))


def ask_for_waiting(reader: Reader, reason: str, text: str) -> WaitingQuestion:
    """The question about open tickets behind a reason, or none, and some words."""
    words = [WaitingWord(word, ticket_id_of(reader, word)) for word in text.split()]
    return WaitingQuestion(reason, tuple(words))


def narrow_waiting(reader: Reader, question: WaitingQuestion, text: str) -> WaitingQuestion:
    """The same question with one more text."""
    word = WaitingWord(text, ticket_id_of(reader, text))
    return replace(question, words=(*question.words, word))


def _iso(ordinal: int | None) -> str | None:
    if ordinal is None:
        return None
    if not 1 <= ordinal <= date.max.toordinal():
        raise InputError("That day is outside of any calendar. Write for instance day:>mon.")
    return date.fromordinal(ordinal).isoformat()


def ask_for_facts(
    reader: Reader, kinds: tuple[str, ...], user_id: int | None, text: str
) -> FactQuestion:
    """Look for a text in facts; the code of an account or a ticket finds what is about it."""
    question = FactQuestion(kinds, user_id, text)
    if not text:
        return question
    account = find_account(reader, text.upper())
    if account is not None:
        question = replace(question, account_id=account.id)
    return replace(question, ticket_id=ticket_id_of(reader, text))


def ask_of_facts(
    reader: Reader, house: House, wanted: FactFilter, kinds: tuple[str, ...] = ()
) -> FactQuestion:
    """Turn codes, names, letters and days into what the journal holds.

    Args:
        reader: An open book.
        house: Whose days they are.
        wanted: What was typed.
        kinds: Beginnings of kinds, one of which has to fit as well.

    Raises:
        InputError: There is no such account, ticket, user or station.
    """
    question = FactQuestion(
        wanted.kinds,
        None if wanted.user is None else _user_id(reader, wanted.user),
        first=wanted.places.first,
        before=None if wanted.places.last is None else wanted.places.last + 1,
        station=None if wanted.station is None else _station(reader, wanted.station),
    )
    first, last = wanted.days.first, wanted.days.last
    if first is not None:
        question = replace(question, from_at=_start_of_day(house, first))
    if last is not None:
        question = replace(question, before_at=_start_of_day(house, last + 1))
    if wanted.account is not None:
        account_id = get_account(reader, wanted.account).id
        question = replace(question, account_id=account_id)
    parts = [ask_for_facts(reader, (), None, word) for word in wanted.words]
    if wanted.ticket is not None:
        parts.append(FactQuestion(ticket_id=_ticket_id(reader, wanted.ticket)))
    if kinds:
        parts.append(FactQuestion(kinds))
    for part in parts:
        question = _both(question, part)
    return question


def _both(question: FactQuestion, part: FactQuestion) -> FactQuestion:
    if question == FactQuestion():
        return part
    inner = part if question.also is None else _both(question.also, part)
    return replace(question, also=inner)


def _user_id(reader: Reader, name: str) -> int:
    for user in list_users(reader):
        if user.name.lower() == name.lower():
            return user.id
    raise InputError(say("There is no user “{name}” in this book.", name=name))


def _station(reader: Reader, letters: str) -> int:
    for station, known in read_letters(reader).items():
        if known == letters:
            return station
    raise InputError(say("No copy of this book has the letters {letters}.", letters=letters))


def _ticket_id(reader: Reader, number: tuple[str, int]) -> int:
    found = find_ticket_id(reader, *number)
    if found is None:
        shown = ticket_number(*number)
        raise InputError(say("No ticket {shown} was written in this book.", shown=shown))
    return found


def ticket_id_of(reader: Reader, text: str) -> int | None:
    """The id behind a text that is the number of a ticket; None where it is none."""
    with suppress(InputError):
        return find_ticket_id(reader, *parse_ticket_number(text))
    return None


def book_day(house: House, at: datetime) -> date:
    """The calendar day in the book's zone at a moment."""
    return at.astimezone(ZoneInfo(house.book.timezone)).date()


def _start_of_day(house: House, ordinal: int) -> int:
    """Milliseconds UTC of midnight in the book's zone."""
    if not 1 <= ordinal < date.max.toordinal():
        raise InputError("That day is outside of any calendar. Write for instance placed:>mon.")
    midnight = datetime.combine(
        date.fromordinal(ordinal), time(0), tzinfo=ZoneInfo(house.book.timezone)
    )
    return milliseconds(midnight.astimezone(UTC))
