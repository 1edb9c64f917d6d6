"""Which calls are meant: by player, clerk and day, as they are typed above the list."""

from dataclasses import replace
from datetime import date, timedelta

from desktop.book.queries.calls import CallQuestion
from desktop.book.queries.people import find_account
from desktop.book.statements import Reader
from desktop.domain.errors import InputError
from desktop.domain.sentences import say
from desktop.domain.weeks import milliseconds
from desktop.services.books import House
from desktop.services.users import find_user_by_name


def ask_for_calls(reader: Reader, house: House, typed: str, only: str) -> CallQuestion:
    """The question that was typed: `P1`, `Kim`, `2026-11-22`, or several of them.

    Raises:
        InputError: A word is no player, clerk or day.
    """
    question = CallQuestion(only=only)
    for word in typed.split():
        question = _narrowed(reader, house, question, word)
    return question


def _narrowed(reader: Reader, house: House, question: CallQuestion, word: str) -> CallQuestion:
    day = _day(word)
    if day is not None:
        begins = house.calendar.day_starts_at(day)
        ends = house.calendar.day_starts_at(day + timedelta(days=1))
        return replace(question, after=milliseconds(begins), before=milliseconds(ends))
    account = find_account(reader, word.upper())
    if account is not None:
        return replace(question, account_id=account.id)
    user = find_user_by_name(reader, word)
    if user is not None:
        return replace(question, clerk=user.id)
    raise InputError(
        say("“{word}” is no player, clerk or day.", word=word),
        "Write P1, a clerk's name, or a day: 2026-11-22.",
    )


def _day(word: str) -> date | None:
    try:
        return date.fromisoformat(word)
    except ValueError:
        return None
