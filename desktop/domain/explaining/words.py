"""Amounts, prices and roundings as explanations write them, for a reader with a calculator."""

from collections.abc import Sequence
from fractions import Fraction

from desktop.domain.lines import MINUS
from desktop.domain.money import Rounding
from desktop.domain.prices import PriceFormat, parse_price
from desktop.domain.sentences import joined, say, word

_UNITS = {1: word("cent"), 5: "5 cents", 10: "10 cents", 100: "whole unit"}
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
    return say(
        "{exact}, {mode} {unit} {whole}",
        exact=exact(cents),
        mode=_MODES[rounding.mode],
        unit=_UNITS.get(rounding.unit, amount(rounding.unit)),
        whole=amount(whole),
    ), whole


def listed(things: Sequence[str]) -> str:
    """Things one after another: `leg 1, leg 2 and leg 4`."""
    if len(things) < 2:
        return joined("", things)
    return say("{things} and {last}", things=joined(", ", things[:-1]), last=things[-1])


def ordinal(number: int) -> str:
    """A place as people write it: `1st`, `2nd`, `11th`."""
    match number % 10 if number % 100 not in {11, 12, 13} else 0:
        case 1:
            return say("{number}st", number=number)
        case 2:
            return say("{number}nd", number=number)
        case 3:
            return say("{number}rd", number=number)
        case _:
            return say("{number}th", number=number)
