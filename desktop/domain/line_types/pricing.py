"""Prices of a market moved together, so that the house does not give money away.

The sides of a market together take at least what they pay while the chances that their prices say
add up to one or more. A move that makes prices better for the player goes only as far as that.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from fractions import Fraction

from desktop.domain.errors import InputError
from desktop.domain.ladder import better_by, cents_from_even, price_at
from desktop.domain.markets import SIDES, Market, Side
from desktop.domain.offers import Offer, Sides
from desktop.domain.prices import Price, PriceFormat, parse_price

# Beyond it a market is dearer than near even money, and a width says nothing of it.
_NEAR_EVEN = 200
_TEAMS = ((Side.AWAY_OVER, Side.AWAY_UNDER), (Side.HOME_OVER, Side.HOME_UNDER))


@dataclass(frozen=True, slots=True)
class HousePrices:
    """What an account's settings make of the prices of a market.

    Attributes:
        width: Cents that the two sides are apart: 20 is −110 both ways; None leaves it.
        discount: Cents that every price pays more.
    """

    width: int | None = None
    discount: int = 0

    @property
    def is_plain(self) -> bool:
        """Whether prices stay as they are."""
        return self.width is None and not self.discount


def adjusted(market: Market, sides: Sides, prices: HousePrices) -> dict[Side, Offer]:
    """The sides of a market at an account's own prices; lines and statuses stay."""
    found = dict(sides)
    if prices.is_plain:
        return found
    for group in rivals(market):
        quoted = _quoted(sides, group)
        if prices.width is not None:
            quoted = _at_width(quoted, prices.width)
        moved = move_together(market, quoted, prices.discount, gives=False)
        for side, price in moved.items():
            found[side] = replace(sides[side], price=price.text)
    return found


def rivals(market: Market) -> Sequence[tuple[Side, ...]]:
    """The sides of which one wins: all of a market, of team totals those of each team."""
    return _TEAMS if market is Market.TEAM_TOTAL else (SIDES[market],)


def move_together(
    market: Market, prices: Mapping[Side, Price], cents: int, *, gives: bool
) -> dict[Side, Price]:
    """All prices of rival sides better by so many cents, or below 0 worse.

    Args:
        market: Whose sides they are.
        prices: As quoted.
        cents: How much better for the player.
        gives: Whether the sides together may pay more than they take. Otherwise only as many of
            the cents are given as leave that.

    Raises:
        InputError: Nothing would be left of a price.
    """
    if cents <= 0 or gives or len(prices) < 2:
        return {side: better_by(price, cents) for side, price in prices.items()}
    for given in range(cents, 0, -1):
        moved = {side: better_by(price, given) for side, price in prices.items()}
        if not pays_out(market, moved):
            return moved
    return dict(prices)


def pays_out(market: Market, prices: Mapping[Side, Price]) -> bool:
    """Whether somebody who takes every side wins whatever happens."""
    # Two of the three double chances win.
    winning = 2 if market is Market.DOUBLE_CHANCE else 1
    return sum(Fraction(p.stake, p.win + p.stake) for p in prices.values()) < winning


def _at_width(prices: Mapping[Side, Price], width: int) -> dict[Side, Price]:
    """Two American prices near even money so many cents apart, around where they are."""
    is_near = len(prices) == 2 and all(
        price.format is PriceFormat.AMERICAN and abs(int(price.text)) <= _NEAR_EVEN
        for price in prices.values()
    )
    if not is_near:
        return dict(prices)
    places = {side: cents_from_even(int(price.text)) for side, price in prices.items()}
    missing = -width - sum(places.values())
    # An odd cent is the favourite's.
    dear, cheap = sorted(places, key=lambda side: places[side])
    shared = missing // 2
    return {
        dear: price_at(places[dear] + shared),
        cheap: price_at(places[cheap] + missing - shared),
    }


def shifted(market: Market, sides: Sides, cents: int, *, gives: bool) -> dict[Side, str | None]:
    """The prices of a market so many cents worse; None where nothing is left of one."""
    found: dict[Side, str | None] = {}
    for group in rivals(market):
        quoted = _quoted(sides, group)
        try:
            moved = move_together(market, quoted, -cents, gives=gives)
        except InputError:
            found |= dict.fromkeys(quoted)
        else:
            found |= {side: price.text for side, price in moved.items()}
    return found


def _quoted(sides: Sides, group: Sequence[Side]) -> dict[Side, Price]:
    """The prices of rival sides; the track makes those of pools, which have none here."""
    return {
        side: parse_price(sides[side].price)
        for side in group
        if side in sides and sides[side].price
    }
