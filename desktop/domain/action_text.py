"""How the ranges of the table of action are typed: `5000-9999.99 0.5`, `10000- 0.5 10c`."""

import re

from desktop.domain.action_moves import Step
from desktop.domain.errors import InputError
from desktop.domain.lines import format_quarters, parse_line
from desktop.domain.money import format_money, parse_money
from desktop.domain.sentences import say

_RANGE = re.compile(r"([0-9.,]+)[-–]([0-9.,]*)\s+(.+)")
_CENTS = re.compile(r"([0-9]{1,3})c")


def parse_steps(text: str) -> tuple[Step, ...]:
    """Read one range a line: from-to, then points and, with a c, cents of price.

    Raises:
        InputError: A line is no range; names it.
    """
    return tuple(_step(line.strip()) for line in text.splitlines() if line.strip())


def _step(line: str) -> Step:
    match = _RANGE.fullmatch(line)
    if match is None:
        raise InputError(
            say(
                "“{line}” is no range. Type for instance 5000-9999.99 0.5, or 10000- 10c.",
                line=line,
            )
        )
    quarters = cents = 0
    for word in match[3].split():
        price = _CENTS.fullmatch(word)
        if price is not None:
            cents = int(price[1])
        else:
            quarters = parse_line(word)
    return Step(parse_money(match[1]), parse_money(match[2]) if match[2] else None, quarters, cents)


def format_steps(steps: tuple[Step, ...]) -> str:
    """The ranges as they are typed, one a line."""
    return "\n".join(_line(step) for step in steps)


def _line(step: Step) -> str:
    most = "" if step.most is None else format_money(step.most)
    words = [f"{format_money(step.least)}-{most}"]
    if step.quarters:
        words.append(format_quarters(step.quarters))
    if step.cents:
        words.append(f"{step.cents}c")
    return " ".join(words)
