"""Ranges of numbers and days as the one-line filters say them: `>500`, `100..250`, `>mon`."""

import re
from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, timedelta

from desktop.domain.errors import InputError
from desktop.domain.weeks import WEEKDAYS

_COMPARED = re.compile(r"(>=|<=|>|<|=|)(.+)")


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
            raise InputError(f"“{term}” has no end: write {example}.")
        return ends
    compared = _COMPARED.fullmatch(value)
    if compared is None or compared[2][0] in "<>=":
        raise InputError(f"“{term}” cannot be read: write {example}.")
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
            f"“{text}” is no day: write 2026-11-16, today, yesterday or mon … sun."
        ) from error
