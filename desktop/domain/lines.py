"""Lines as integers of quarter points, from the side of the selection (RULES 3.10)."""

import re

from desktop.domain.errors import InputError
from desktop.domain.sentences import say

MINUS = "−"  # as people read it; files and the keyboard have the hyphen

_LINE = re.compile(r"([+\-−]?)([0-9]{1,4})(?:(?:\.([0-9]{1,4}))|(½|¼|¾|1/2|h))?")
_FRACTIONS = {"": 0, "0": 0, "00": 0, "25": 1, "5": 2, "50": 2, "75": 3, "½": 2, "¼": 1, "¾": 3}
_MARKS = ("", ".25", ".5", ".75")
_GLYPHS = ("", "¼", "½", "¾")


def parse_line(text: str) -> int:
    """Read a line such as `-3.5`, `+7`, `47½`, `pk` into quarter points.

    Raises:
        InputError: Not a line, or not a multiple of a quarter.
    """
    plain = text.strip()
    if plain.lower() in {"pk", "pick"}:
        return 0
    match = _LINE.fullmatch(plain)
    if match is None:
        raise InputError(
            say("“{text}” is not a line. Write for instance -3.5, +7, 47.5 or pk.", text=text)
        )
    fraction = match[3] if match[3] is not None else (match[4] or "")
    if fraction in {"1/2", "h"}:
        fraction = "5"
    if fraction not in _FRACTIONS:
        raise InputError(
            say("“{text}” is not a line: lines move in quarter points (.25, .5, .75).", text=text)
        )
    quarters = int(match[2]) * 4 + _FRACTIONS[fraction]
    return -quarters if match[1] in {"-", MINUS} else quarters


def format_quarters(quarters: int) -> str:
    """Write quarter points as an unsigned or negative decimal: `47.5`, `-3.25`, `0`."""
    sign = "-" if quarters < 0 else ""
    return f"{sign}{abs(quarters) // 4}{_MARKS[abs(quarters) % 4]}"


def format_spread(quarters: int) -> str:
    """Write a spread with its sign: `-3.5`, `+7`, `pk`."""
    if quarters == 0:
        return "pk"
    return f"+{format_quarters(quarters)}" if quarters > 0 else format_quarters(quarters)


def typeset_quarters(quarters: int) -> str:
    """Write quarter points as people read them: `47½`, `½`, `−3¼`, `0`."""
    whole, rest = divmod(abs(quarters), 4)
    sign = MINUS if quarters < 0 else ""
    return f"{sign}{whole or ('' if rest else 0)}{_GLYPHS[rest]}"
