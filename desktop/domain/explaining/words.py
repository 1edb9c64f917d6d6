"""Amounts, prices and roundings as explanations write them, for a reader with a calculator."""

from collections.abc import Sequence
from fractions import Fraction

from desktop.domain.lines import MINUS
from desktop.domain.money import Rounding
from desktop.domain.prices import PriceFormat, parse_price

_UNITS = {1: "cent", 5: "5 cents", 10: "10 cents", 100: "whole unit"}
_ENDINGS = {1: "st", 2: "nd", 3: "rd"}
_MODES = {"half_up": "to the nearest", "down": "down to the", "up": "up to the"}


def amount(cents: int) -> str:
    """An amount without a sign: `1,240.00`."""
    return f"{abs(cents) // 100:,}.{abs(cents) % 100:02d}"


def signed(cents: int) -> str:
    """An amount from the player's side: `+264.46`, `−110.00`, `0.00`."""
    sign = "" if cents == 0 else "+" if cents > 0 else MINUS
    return f"{sign}{amount(cents)}"


def added(cents: Sequence[int]) -> str:
    """Amounts as a sum: `+264.46 − 100.00`."""
    first, *rest = cents
    terms = [f"{MINUS if one < 0 else '+'} {amount(one)}" for one in rest]
    return " ".join([signed(first), *terms])


def said_price(text: str) -> str:
    """A price as people write it: `−110`, `2.37`, `5/2`."""
    price = parse_price(text)
    if price.format is PriceFormat.AMERICAN:
        return price.text.replace("-", MINUS)
    return price.text[1:]


def over(numerator: int, denominator: int) -> str:
    """A factor as it follows from its price, not reduced: `210/110`."""
    return f"{numerator:,}/{denominator:,}"


def exact(cents: Fraction) -> str:
    """An exact amount; with four decimals and an ellipsis where it does not end at the cent."""
    if cents.denominator == 1:
        return amount(cents.numerator)
    parts = abs(cents) * 100
    shown = int(parts)
    dots = "" if parts.denominator == 1 else "…"
    return f"{shown // 10_000:,}.{shown % 10_000:04d}{dots}"


def rounded(cents: Fraction, rounding: Rounding) -> tuple[str, int]:
    """What an exact amount above 0 comes to, in words that follow an equals sign; and its cents."""
    whole = rounding.cents(*cents.as_integer_ratio())
    if whole == cents:
        return amount(whole), whole
    how = f"{_MODES[rounding.mode]} {_UNITS.get(rounding.unit, f'{amount(rounding.unit)}')}"
    return f"{exact(cents)}, {how} {amount(whole)}", whole


def listed(things: Sequence[str]) -> str:
    """Things one after another: `leg 1, leg 2 and leg 4`."""
    if len(things) < 2:
        return "".join(things)
    return f"{', '.join(things[:-1])} and {things[-1]}"


def ordinal(number: int) -> str:
    """A place as people write it: `1st`, `2nd`, `11th`."""
    last = number % 10 if number % 100 not in {11, 12, 13} else 0
    return f"{number}{_ENDINGS.get(last, 'th')}"


def small(sentence: str) -> str:
    """With a small letter first, to go on within another sentence."""
    return sentence[:1].lower() + sentence[1:]


def capital(sentence: str) -> str:
    """With a capital letter first."""
    return sentence[:1].upper() + sentence[1:]
