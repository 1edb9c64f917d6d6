"""Amounts in integer minor units ("cents"), and the one rounding of the program (RULES 1.6)."""

import re
from dataclasses import dataclass
from typing import Literal

from desktop.domain.errors import InputError
from desktop.domain.sentences import say

# A trillion dollars: far above any book, far below 2^53, the largest integer a fact may hold.
LARGEST_AMOUNT = 100_000_000_000_000

_AMOUNT = re.compile(r"([+\-−]?)(?P<whole>[0-9][0-9,]{0,39})(?:\.(?P<cents>[0-9]{1,40}))?")
_GROUPED = re.compile(r"[0-9]{1,3}(?:,[0-9]{3})+|[0-9]+")

RoundMode = Literal["half_up", "down", "up"]


@dataclass(frozen=True, slots=True)
class Rounding:
    """How a house rounds a final win or risk.

    Attributes:
        unit: Cents: 1, 5, 10 or 100.
        mode: Applied to the absolute value, so that both signs round alike (RULES 0.3).
    """

    unit: int = 1
    mode: RoundMode = "half_up"

    def cents(self, numerator: int, denominator: int) -> int:
        """Round the exact amount numerator/denominator (cents) to the house's unit."""
        absolute = abs(numerator)
        step = denominator * self.unit
        if self.mode == "half_up":
            units = (2 * absolute + step) // (2 * step)
        elif self.mode == "down":
            units = absolute // step
        else:
            units = -(-absolute // step)
        rounded = units * self.unit
        return rounded if numerator >= 0 else -rounded


CENT = Rounding()


def parse_money(text: str) -> int:
    """Read an amount such as `25`, `25.5`, `-1,240.00` into cents.

    Raises:
        InputError: Not an amount, more than two decimals, or too large.
    """
    match = _AMOUNT.fullmatch(text.strip())
    if match is None or _GROUPED.fullmatch(match["whole"]) is None:
        raise InputError(
            say("“{text}” is not an amount. Type for instance 250 or 25.50.", text=text)
        )
    decimals = match["cents"] or ""
    if len(decimals) > 2:
        raise InputError(say("“{text}” has parts of a cent. Type at most two decimals.", text=text))
    cents = int(match["whole"].replace(",", "")) * 100 + int(decimals.ljust(2, "0"))
    if cents > LARGEST_AMOUNT:
        raise InputError(say("“{text}” is larger than any amount the book can hold.", text=text))
    return -cents if match[1] in {"-", "−"} else cents


def format_money(cents: int) -> str:
    """Write cents as a plain decimal for files: `-110.00`."""
    sign = "-" if cents < 0 else ""
    return f"{sign}{abs(cents) // 100}.{abs(cents) % 100:02d}"
