"""One-line filters: their terms, and ranges of numbers and days (`>500`, `100..250`, `>mon`)."""

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from typing import TypeVar

from desktop.domain.errors import InputError
from desktop.domain.sentences import say
from desktop.domain.weeks import WEEKDAYS

_COMPARED = re.compile(r"(>=|<=|>|<|=|)(.+)")


Filter = TypeVar("Filter")
Reads = Callable[[Filter, str], Filter]


def read_terms(
    found: Filter,
    text: str,
    terms: Mapping[str, Reads[Filter]],
    word: Reads[Filter],
    example: Callable[[str], str],
) -> Filter:
    """Read words of the form `name:value`, and plain words, one into the other.

    Args:
        found: The filter that leaves everything in.
        text: As it was typed.
        terms: What reads the value of each name.
        word: What reads a plain word.
        example: What may be written for a name, for the sentence of a refusal.

    Raises:
        InputError: Names the word that cannot be read and what it may be.
    """
    for term in text.split():
        name, colon, value = term.partition(":")
        if not colon:
            found = word(found, term)
            continue
        read = terms.get(name.lower())
        if read is None:
            names = ", ".join(f"{known}:" for known in terms)
            raise InputError(
                say(
                    "“{name}:” is no filter. There are {names} and plain words.",
                    name=name,
                    names=names,
                )
            )
        if not value:
            raise InputError(
                say(
                    "“{term}” needs a value, for instance {name}.",
                    term=term,
                    name=example(name.lower()),
                )
            )
        found = read(found, value)
    return found


@dataclass(frozen=True, slots=True)
class Span:
    """A range of whole numbers or days; either end is inclusive, or open when None."""

    first: int | None = None
    last: int | None = None

    def __and__(self, other: "Span") -> "Span":
        firsts = [end for end in (self.first, other.first) if end is not None]
        lasts = [end for end in (self.last, other.last) if end is not None]
        return Span(max(firsts, default=None), min(lasts, default=None))


ANY = Span()


def read_span(term: str, value: str, read: Callable[[str], int], example: str) -> Span:
    """A value, `>value`, `<=value` or `value..value`.

    Args:
        term: As it was typed, for the sentence of a refusal.
        value: What stands after the colon.
        read: Reads one end.
        example: What may be written instead.

    Raises:
        InputError: It cannot be read.
    """
    low, dots, high = value.partition("..")
    if dots:
        ends = Span(read(low) if low else None, read(high) if high else None)
        if ends == ANY:
            raise InputError(
                say("“{term}” has no end: write {example}.", term=term, example=example)
            )
        return ends
    compared = _COMPARED.fullmatch(value)
    if compared is None or compared[2][0] in "<>=":
        raise InputError(
            say("“{term}” cannot be read: write {example}.", term=term, example=example)
        )
    number = read(compared[2])
    return {
        ">": Span(number + 1, None),
        ">=": Span(number, None),
        "<": Span(None, number - 1),
        "<=": Span(None, number),
    }.get(compared[1], Span(number, number))


def read_day(text: str, today: date) -> date:
    """A day: ISO, `today`, `yesterday`, or the latest Monday, Tuesday, … up to today.

    Raises:
        InputError: It is none of them.
    """
    plain = text.lower()
    if plain == "today":
        return today
    if plain == "yesterday":
        return today - timedelta(days=1)
    for weekday, name in enumerate(WEEKDAYS):
        if plain in {name, name[:3]}:
            return today - timedelta(days=(today.weekday() - weekday) % 7)
    try:
        return date.fromisoformat(text)
    except ValueError as error:
        raise InputError(
            say("“{text}” is no day: write 2026-11-16, today, yesterday or mon … sun.", text=text)
        ) from error
