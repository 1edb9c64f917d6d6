"""Prices as quoted, and their exact profit per unit staked (RULES 1)."""

import re
from dataclasses import dataclass
from enum import StrEnum
from functools import lru_cache
from math import gcd

from desktop.domain.errors import InputError
from desktop.domain.sentences import say

_AMERICAN = re.compile(r"[+\-][0-9]{1,20}")
_DECIMAL = re.compile(r"d([0-9]{1,10})(?:\.([0-9]{1,10}))?")
_FRACTION = re.compile(r"f([0-9]{1,10})/([0-9]{1,10})")
_LARGEST_AMERICAN = 1_000_000


class PriceFormat(StrEnum):
    """The way in which a price was quoted; it settles in that way (RULES 1.2)."""

    AMERICAN = "american"
    DECIMAL = "decimal"
    FRACTION = "fraction"


@dataclass(frozen=True, slots=True)
class Price:
    """A price as quoted: `-110`, `d1.91`, `f5/2`.

    Attributes:
        text: The canonical text, which is also what is stored.
        format: How it was quoted.
        win: Numerator of the profit per unit staked.
        stake: Denominator of it: `stake` units risked win `win` units.
    """

    text: str
    format: PriceFormat
    win: int
    stake: int

    @property
    def lays(self) -> bool:
        """Whether more is risked than won: an amount in base mode is then the win (RULES 2.2)."""
        return self.win < self.stake

    def __str__(self) -> str:
        return self.text


EVEN_TEXT = "+100"


@lru_cache(maxsize=4096)
def parse_price(text: str) -> Price:
    """Read a price written `-110`, `+130`, `d1.91` or `f5/2` (DESIGN 5).

    Raises:
        InputError: Not a price, or an American price between -100 and +100 (RULES 1.1).
    """
    plain = text.strip().replace("−", "-")
    if _AMERICAN.fullmatch(plain):
        return _american(plain)
    if match := _DECIMAL.fullmatch(plain):
        whole, decimals = match[1], (match[2] or "").rstrip("0")
        scale = 10 ** len(decimals)
        profit = int(whole + decimals) - scale
        if profit <= 0 or len(plain) > 12:
            raise InputError(
                say(
                    "“{text}” is not a price: a decimal price is above 1, such as d1.91.", text=text
                )
            )
        return Price(plain, PriceFormat.DECIMAL, profit, scale)
    if match := _FRACTION.fullmatch(plain):
        win, stake = int(match[1]), int(match[2])
        if win == 0 or stake == 0 or len(plain) > 14:
            raise InputError(
                say("“{text}” is not a price: both parts of f5/2 are above 0.", text=text)
            )
        return Price(plain, PriceFormat.FRACTION, win, stake)
    raise InputError(say("“{text}” is not a price. Write -110, +130, d1.91 or f5/2.", text=text))


def _american(text: str) -> Price:
    number = int(text)
    if abs(number) < 100:
        raise InputError(
            say(
                "{text} is not a price: American prices are -100 and below or +100 and above.",
                text=text,
            )
        )
    if abs(number) > _LARGEST_AMERICAN:
        raise InputError(say("{text} is not a price that a house writes.", text=text))
    canonical = f"{number:+d}"
    if number > 0:
        return Price(canonical, PriceFormat.AMERICAN, number, 100)
    return Price(canonical, PriceFormat.AMERICAN, 100, -number)


def to_american(price: Price) -> int:
    """The nearest American price, for display only (RULES 1.3)."""
    if price.win >= price.stake:
        return (200 * price.win + price.stake) // (2 * price.stake)
    return -((200 * price.stake + price.win) // (2 * price.win))


def to_decimal(price: Price, places: int = 2) -> str:
    """The decimal price rounded half-up to so many places, for display only (RULES 1.4)."""
    return _half_up(price.win + price.stake, price.stake, places)


def to_fraction(price: Price) -> str:
    """The fractional price in lowest terms, for display only: `10/11`."""
    common = gcd(price.win, price.stake)
    return f"{price.win // common}/{price.stake // common}"


def price_in(price: Price, form: PriceFormat) -> str:
    """The nearest price in another way of quoting, written as one; for display only (RULES 1.3)."""
    if price.format is form:
        return price.text
    if form is PriceFormat.AMERICAN:
        return f"{to_american(price):+d}"
    if form is PriceFormat.DECIMAL:
        return f"d{to_decimal(price)}"
    return f"f{to_fraction(price)}"


def profit_per_unit(price: Price, places: int = 3) -> str:
    """What one unit staked wins, rounded half-up, for display only (RULES 1.1 and 1.4)."""
    return _half_up(price.win, price.stake, places)


def implied_percent(price: Price, places: int = 2) -> str:
    """How likely the price says it is, in percent, rounded half-up, for display only."""
    return _half_up(100 * price.stake, price.win + price.stake, places)


def _half_up(numerator: int, denominator: int, places: int) -> str:
    scale = 10**places
    units = (2 * numerator * scale + denominator) // (2 * denominator)
    return f"{units // scale}.{units % scale:0{places}d}"
