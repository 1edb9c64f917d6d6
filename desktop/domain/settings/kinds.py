"""Kinds of values that settings have: how they are typed, kept and shown."""

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from enum import StrEnum

from desktop.domain.errors import InputError
from desktop.domain.money import LARGEST_AMOUNT, format_money, parse_money
from desktop.domain.routines import read_times, times_text
from desktop.domain.sentences import say

Value = int | str

_CLOCK = re.compile(r"([01]?[0-9]|2[0-3]):([0-5][0-9])")
_WHOLE = re.compile(r"[+\-−]?[0-9]{1,9}")
_RATE = re.compile(r"([0-9]{1,3})(?:\.([0-9]{1,2}))? ?%?")
_FLAGS = {"yes": 1, "no": 0}
_LONGEST_TEXT = 80


class ValueKind(StrEnum):
    """What a value is; all but choices and texts are whole numbers."""

    CENTS = "cents"
    PERCENT = "percent"
    RATE = "rate"  # hundredths of a percent, typed as 12.5%
    COUNT = "count"
    MINUTES = "minutes"  # of the day, typed as 22:30
    CHOICE = "choice"
    FLAG = "flag"
    TEXT = "text"
    TIMES = "times"  # of a routine, typed as daily 05:30


@dataclass(frozen=True, slots=True)
class Range:
    """What numbers a setting may have, both ends included."""

    least: int
    most: int


_RANGES = {
    ValueKind.CENTS: Range(0, LARGEST_AMOUNT),
    ValueKind.PERCENT: Range(0, 1000),
    ValueKind.RATE: Range(0, 100_00),
    ValueKind.COUNT: Range(0, 1_000_000),
    ValueKind.MINUTES: Range(0, 24 * 60 - 1),
    ValueKind.FLAG: Range(0, 1),
}


def read_value(kind: ValueKind, text: str, choices: tuple[str, ...] = ()) -> Value:
    """Read what a person typed.

    Raises:
        InputError: It is no such value; says what would be one.
    """
    return check_value(kind, _READERS[kind](text.strip()), choices)


def _read_whole(text: str) -> int:
    digits = text.removesuffix("%").strip()
    if _WHOLE.fullmatch(digits) is None:
        raise InputError(say("“{text}” is not a whole number. Type for instance 50.", text=text))
    return int(digits.replace("−", "-"))


def _read_rate(text: str) -> int:
    rate = _RATE.fullmatch(text)
    if rate is None:
        raise InputError(say("“{text}” is not a rate. Type for instance 25 or 12.5%.", text=text))
    return int(rate[1]) * 100 + int((rate[2] or "").ljust(2, "0"))


def _read_clock(text: str) -> int:
    clock = _CLOCK.fullmatch(text)
    if clock is None:
        raise InputError(
            say("“{text}” is not a time of the day. Type for instance 22:30.", text=text)
        )
    return int(clock[1]) * 60 + int(clock[2])


def _read_flag(text: str) -> int:
    if text.lower() not in _FLAGS:
        raise InputError(say("“{text}” is neither yes nor no.", text=text))
    return _FLAGS[text.lower()]


_READERS: Mapping[ValueKind, Callable[[str], Value]] = {
    ValueKind.CENTS: parse_money,
    ValueKind.PERCENT: _read_whole,
    ValueKind.RATE: _read_rate,
    ValueKind.COUNT: _read_whole,
    ValueKind.MINUTES: _read_clock,
    ValueKind.FLAG: _read_flag,
    ValueKind.CHOICE: str,
    ValueKind.TEXT: str,
    ValueKind.TIMES: lambda text: times_text(read_times(text)),
}


def check_value(kind: ValueKind, value: Value, choices: tuple[str, ...] = ()) -> Value:
    """Refuse a value that a setting of this kind cannot have.

    Raises:
        InputError: It is of another kind, outside its range, or not among the choices.
    """
    if kind in _RANGES:
        allowed = _RANGES[kind]
        if isinstance(value, str | bool):
            raise InputError(say("“{value}” is no number of kind {kind}.", value=value, kind=kind))
        if not allowed.least <= value <= allowed.most:
            least, most = format_value(kind, allowed.least), format_value(kind, allowed.most)
            raise InputError(
                say(
                    "{kind} is outside {least} to {most}.",
                    kind=format_value(kind, value),
                    least=least,
                    most=most,
                )
            )
        return value
    if not isinstance(value, str):
        raise InputError(
            say("{value} is a number where a {kind} is wanted.", value=value, kind=kind)
        )
    if kind is ValueKind.CHOICE and value not in choices:
        raise InputError(
            say("“{value}” is not a choice: {choices}.", value=value, choices=", ".join(choices))
        )
    if not value or len(value) > _LONGEST_TEXT or not value.isprintable():
        raise InputError(
            say("A text is one line of 1 to {longest_text} characters.", longest_text=_LONGEST_TEXT)
        )
    if kind is ValueKind.TIMES and value != times_text(read_times(value)):
        raise InputError(
            say("“{value}” is written {value2}.", value=value, value2=times_text(read_times(value)))
        )
    return value


def _format_clock(value: int) -> str:
    return f"{value // 60:02d}:{value % 60:02d}"


def _format_rate(value: int) -> str:
    return f"{value // 100}.{value % 100:02d}".rstrip("0").rstrip(".") + "%"


_WRITERS: Mapping[ValueKind, Callable[[int], str]] = {
    ValueKind.CENTS: format_money,
    ValueKind.PERCENT: "{}%".format,
    ValueKind.RATE: _format_rate,
    ValueKind.MINUTES: _format_clock,
    ValueKind.FLAG: lambda value: "yes" if value else "no",
}


def format_value(kind: ValueKind, value: Value) -> str:
    """A value as it is shown, and as it can be typed."""
    if isinstance(value, str):
        return value
    write = _WRITERS.get(kind)
    return str(value) if write is None else write(value)


def read_kept(kind: ValueKind, text: str) -> Value:
    """A value as the table holds it, read again."""
    return int(text) if kind in _RANGES else text
