"""Phrases that the sentences of all rooms share."""

from collections.abc import Sequence

from desktop.domain.sentences import joined, say, word


def count(number: int, one: str, more: str) -> str:
    """A number of things by the template for one and the one for more: `3 legs`."""
    return say(one if number == 1 else more, count=number)


def place_in_words(period: str, market: str, side: str = "") -> str:
    """What a line is about: `game money line home`."""
    return joined(" ", map(word, filter(None, (period, market, side))))


def all_of(said: Sequence[str]) -> str:
    """Several things in one line: `role to clerk and password`."""
    first, *others = said
    for other in others:
        first = say("{first} and {second}", first=first, second=other)
    return first


def of_account(number: str, account: str) -> str:
    """What has a number, with whose it is: `KA7-2 of P1`."""
    return say("{number} of {account}", number=number, account=account)


def with_reason(sentence: str, reason: str) -> str:
    """A sentence with its reason, where one was given."""
    return joined(": ", (sentence, reason)) if reason else sentence


_FIELDS = {"credit_limit": "credit limit", "pin_hash": "PIN",
           "password_hash": word("password"), "system_user": "system user",
           "rot_away": "visitor's number", "rot_home": "home number",
           "pitcher_away": "visitor's pitcher", "pitcher_home": "home pitcher",
           "actual_start": "actual start"}  # fmt: skip


def field_in_words(name: str) -> str:
    """A field of a fact as people call it: `credit limit`."""
    return _FIELDS.get(name, word(name))


def flag_in_words(kind: str) -> str:
    """The kind of a flag as people read it: `past post`."""
    return word(kind)
