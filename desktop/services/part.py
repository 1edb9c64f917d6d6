"""What a user who is held to a part of the accounts may ask of a book: reports and own tickets.

Agents get no copy of the book but statements and reports of their part, cut down where the report
is made (SYNC 4.1).
"""

from dataclasses import replace

from desktop.book.holders import is_within
from desktop.book.queries.people import find_account, find_account_by_id
from desktop.book.queries.tickets import find_ticket
from desktop.book.statements import ConnectionReader, Reader
from desktop.domain.errors import InputError
from desktop.domain.numbers import ticket_number
from desktop.domain.rights import NotAllowedError
from desktop.domain.sentences import say
from desktop.domain.ticket_filter import parse_ticket_filter
from desktop.reports.explanation import find_named_ticket
from desktop.reports.questions import Question
from desktop.reports.writing import OF_AN_AGENT
from desktop.services.users import Actor


def ask_within(reader: ConnectionReader, actor: Actor, question: Question) -> Question:
    """The question as this user may ask it; their own account is meant where none is named.

    Raises:
        NotAllowedError: The report cannot be cut down to a part of the accounts, or the account is
            none of the user's part; whether there is such an account is not said.
    """
    if actor.part is None:
        return question
    if question.name not in OF_AN_AGENT:
        raise NotAllowedError(
            say(
                "“{name}” is of the whole book, and {name2} is held to a part of the"
                " accounts. Nothing was written. There are {list}.",
                name=question.name,
                name2=actor.name,
                list=", ".join(sorted(OF_AN_AGENT)),
            )
        )
    _check_filter(reader, actor, question)
    if question.agent is None:
        return replace(question, agent=_code_of(reader, actor.part))
    _check_account(reader, actor, actor.part, question.agent)
    return question


def _check_filter(reader: ConnectionReader, actor: Actor, question: Question) -> None:
    """A filter of tickets tells nothing of accounts and tickets of others, not even by refusing."""
    wanted = parse_ticket_filter(question.where, question.asked_at.date())
    for code in (wanted.account, wanted.agent):
        if code is not None and actor.part is not None:
            _check_account(reader, actor, actor.part, code)
    if wanted.number is not None:
        find_ticket_within(reader, actor, ticket_number(*wanted.number))


def _check_account(reader: Reader, actor: Actor, part: int, code: str) -> None:
    account = find_account(reader, code.upper())
    if account is None or not is_within(reader, part, account.id):
        raise NotAllowedError(
            say(
                "There is no account “{code}” in the part of the accounts that {name}"
                " is held to: {reader} and below. Nothing was written.",
                code=code,
                name=actor.name,
                reader=_code_of(reader, part),
            )
        )


def find_ticket_within(reader: ConnectionReader, actor: Actor, name: str) -> int:
    """The ticket with this number or reference, if it is of the user's part of the accounts.

    Raises:
        InputError: There is no such ticket in the book, all of which the user may see.
        NotAllowedError: There is none in the user's part; whether there is one is not said.
    """
    if actor.part is None:
        return find_named_ticket(reader, name)
    refusal = NotAllowedError(
        say(
            "There is no ticket {name} in the part of the accounts that {name2}"
            " is held to: {reader} and below.",
            name=name.strip().upper(),
            name2=actor.name,
            reader=_code_of(reader, actor.part),
        )
    )
    try:
        ticket_id = find_named_ticket(reader, name)
    except InputError as error:
        raise refusal from error
    ticket = find_ticket(reader, ticket_id)
    if ticket is None or not is_within(reader, actor.part, ticket.account_id):
        raise refusal
    return ticket_id


def _code_of(reader: Reader, account_id: int) -> str:
    account = find_account_by_id(reader, account_id)
    return "" if account is None else account.code
