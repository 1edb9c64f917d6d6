"""Conditions and changes of limit rules as people type them: `net > 1000, close > 60`, `50%`."""

import re
from collections.abc import Iterable

from desktop.domain.errors import InputError
from desktop.domain.limits.adapting import Change, Condition, Indicator
from desktop.domain.money import format_money, parse_money
from desktop.domain.sentences import say

_CONDITION = re.compile(r"([a-z]+)\s*([<>])\s*(\S+)")
_PERCENT = re.compile(r"([+\-−]?)([0-9]{1,4})(?:\.([0-9]{1,2}))?%?")
_WHOLE_PERCENT = re.compile(r"([0-9]{1,4})%")
_EXAMPLE = "Type for instance net > 1000, close > 60."


def read_conditions(text: str) -> tuple[Condition, ...]:
    """Read conditions with commas between them.

    Raises:
        InputError: One of them cannot be read; says what could.
    """
    parts = [part.strip() for part in text.split(",") if part.strip()]
    if not parts:
        raise InputError(say("A rule has at least one condition. {example}", example=_EXAMPLE))
    return tuple(_read_condition(part) for part in parts)


def write_conditions(conditions: Iterable[Condition]) -> str:
    """Conditions as they are typed."""
    return ", ".join(
        f"{one.indicator.value} {'>' if one.is_over else '<'} {_bound(one)}" for one in conditions
    )


def read_change(text: str) -> Change:
    """Read what the new limit is: `50%` of the old one, or an amount.

    Raises:
        InputError: It is neither.
    """
    found = _WHOLE_PERCENT.fullmatch(text.strip())
    if found is not None:
        return Change(percent=int(found[1]))
    return Change(cents=parse_money(text))


def write_change(change: Change) -> str:
    """A change as it is typed."""
    return f"{change.percent}%" if change.cents is None else format_money(change.cents)


def _read_condition(part: str) -> Condition:
    found = _CONDITION.fullmatch(part.lower())
    if found is None or found[1] not in set(Indicator):
        names = ", ".join(Indicator)
        raise InputError(
            say(
                "“{part}” is no condition on {names}. {example}",
                part=part,
                names=names,
                example=_EXAMPLE,
            )
        )
    indicator = Indicator(found[1])
    return Condition(indicator, found[2] == ">", _read_bound(indicator, found[3]))


def _read_bound(indicator: Indicator, text: str) -> int:
    if indicator not in {Indicator.HOLD, Indicator.CLOSE}:
        return parse_money(text)
    found = _PERCENT.fullmatch(text)
    if found is None or (indicator is Indicator.CLOSE and found[3]):
        raise InputError(
            say(
                "“{text}” is no percentage: type for instance 5%. {example}",
                text=text,
                example=_EXAMPLE,
            )
        )
    cents = int(found[2]) * 100 + int((found[3] or "").ljust(2, "0"))
    value = cents if indicator is Indicator.HOLD else int(found[2])
    return -value if found[1] in {"-", "−"} else value


def _bound(condition: Condition) -> str:
    match condition.indicator:
        case Indicator.HOLD:
            sign = "-" if condition.than < 0 else ""
            return f"{sign}{abs(condition.than) // 100}.{abs(condition.than) % 100:02d}%"
        case Indicator.CLOSE:
            return f"{condition.than}%"
        case _:
            return format_money(condition.than)
