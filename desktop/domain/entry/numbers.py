"""Read the numbers of ticket entry: lines with their keypad halves, prices and amounts (UX c.4)."""

import re

from desktop.domain.errors import InputError
from desktop.domain.money import LARGEST_AMOUNT
from desktop.domain.prices import EVEN_TEXT, parse_price
from desktop.domain.tickets import AmountMode

# A trailing point is half a point: the keypad has no ½.
_QUARTERS = {
    **dict.fromkeys(("", ".0", ".00"), 0),
    **dict.fromkeys((".25", "¼"), 1),
    **dict.fromkeys((".", ".5", ".50", "½", "h"), 2),
    **dict.fromkeys((".75", "¾"), 3),
}
_LINE = re.compile(r"([+\-]?)([0-9]*)(.*)")
_HALF_LINE = re.compile(r"[^.]*\.[27]")
_HALF_PRICE = re.compile(r"d1(?:\.0*)?|d[0-9]+\.|f[0-9]+/?")
_AMOUNT = re.compile(r"([$rw]?)([0-9]*)(\.[0-9]*)?([kd]?)")
_MODES = {"r": AmountMode.RISK, "w": AmountMode.WIN}


def read_line(text: str) -> int:
    """Read `-3.`, `+7`, `47h`, `2¼` into quarter points.

    Raises:
        InputError: Not a multiple of a quarter, or too large for a line.
    """
    match = _LINE.fullmatch(text)
    if match is None or match[3] not in _QUARTERS:
        raise InputError("lines move in quarter points: .25, .5 (or a trailing point) and .75.")
    if len(match[2]) > 4:
        raise InputError("no line is as large as that.")
    quarters = int(match[2] or 0) * 4 + _QUARTERS[match[3]]
    return -quarters if match[1] == "-" else quarters


def is_half_line(text: str) -> bool:
    """Whether one more digit would make a quarter: `-3.2` on the way to `-3.25`."""
    return _HALF_LINE.fullmatch(text) is not None


def is_half_price(text: str) -> bool:
    """Whether typing on would make a price: `d1.`, `f5/`."""
    return _HALF_PRICE.fullmatch(text) is not None


def read_price(text: str) -> str:
    """Read a price of any format into its canonical text; `ev` is even money (RULES 1.1).

    Raises:
        InputError: Not a price.
    """
    if text in {"ev", "even"}:
        return EVEN_TEXT
    if len(text) > 14:
        raise InputError("no price is as long as that.")
    if text[0] in "+-" and not text[1:].isdecimal():
        raise InputError("an American price is a whole number, such as -110.")
    return parse_price(text).text


def read_cents(text: str) -> int:
    """Read the digits of an amount, with `k` or `d` for thousands, into cents.

    Raises:
        InputError: Commas, no digits, parts of a cent, nothing, or more than the book can hold.
    """
    if "," in text:
        raise InputError("an amount has no comma; write 1500 or 1.5k.")
    match = _AMOUNT.fullmatch(text)
    if match is None or not (match[2] or match[3]):
        raise InputError("an amount needs digits, such as 500 or r25.25.")
    decimals = (match[3] or ".0")[1:]
    if not decimals:
        raise InputError("an amount does not end in a point; write 500 or 500.50.")
    if len(decimals) > 2:
        raise InputError("an amount has at most two decimals.")
    if len(match[2]) > 15:
        raise InputError("the amount is larger than any the book can hold.")
    cents = int(match[2] or 0) * 100 + int(decimals.ljust(2, "0"))
    cents *= 1000 if match[4] else 1
    if cents == 0:
        raise InputError("an amount is above 0.")
    if cents > LARGEST_AMOUNT:
        raise InputError("the amount is larger than any the book can hold.")
    return cents


def amount_mode(text: str) -> AmountMode | None:
    """The mode that a mark in front of the amount names; none is the default of the kind."""
    return _MODES.get(text[0])
