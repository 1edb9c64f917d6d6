"""The ladder of prices: how a price moves by cents, through even money (RULES 5.3)."""

from desktop.domain.errors import InputError
from desktop.domain.prices import Price, PriceFormat, parse_price, to_american
from desktop.domain.sentences import say


def cents_from_even(american: int) -> int:
    """The place of an American price on the ladder: cents above (or below) even money."""
    return american - 100 if american > 0 else american + 100


def price_at(cents: int) -> Price:
    """The American price at a place on the ladder.

    Raises:
        InputError: No house writes a price of that length.
    """
    american = cents + 100 if cents >= 0 else cents - 100
    return parse_price(f"{american:+d}")


def better_by(price: Price, cents: int) -> Price:
    """A price that pays so many cents more, or below 0 less.

    American prices go through even money: −105, +100, +105. Decimal prices move by hundredths. A
    fraction becomes the American price next to it, which then moves.

    Raises:
        InputError: Nothing would be left of the price.
    """
    if not cents:
        return price
    if price.format is PriceFormat.DECIMAL:
        hundredths = 100 * (price.win + price.stake) // price.stake + cents
        if hundredths <= 100:
            raise InputError(
                say(
                    "Nothing is left of {price} when {cents} cents are taken off.",
                    price=price,
                    cents=-cents,
                )
            )
        return parse_price(f"d{hundredths // 100}.{hundredths % 100:02d}")
    return price_at(cents_from_even(to_american(price)) + cents)
