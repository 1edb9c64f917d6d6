"""Points bought and sold, half a point at a time, on the ladder of prices (RULES 5.2 to 5.5)."""

from desktop.domain.errors import InputError
from desktop.domain.ladder import cents_from_even, price_at
from desktop.domain.markets import Market, Period, Selection, Side
from desktop.domain.prices import Price, PriceFormat
from desktop.domain.rules import BuyCosts
from desktop.domain.sentences import say

_HALF_POINT = 2  # quarter points


def buy(
    selection: Selection, line: int, price: Price, half_points: int, costs: BuyCosts
) -> tuple[int, Price]:
    """The line and price after points are bought or sold.

    Each half point is priced by itself. Selling takes the same steps the other way, and what a
    step costs is what it gives.

    Args:
        selection: A spread or total of the whole game.
        line: Quarter points, from the side of the selection.
        price: As quoted, American.
        half_points: How many; negative when they are sold.
        costs: Of the league.

    Raises:
        InputError: Another market, a part of a game, a quarter line, a price that is not American,
            or one that no house writes after so many.
    """
    if selection.period is not Period.GAME or selection.market not in {Market.SPREAD, Market.TOTAL}:
        raise InputError("Points are bought on spreads and totals of the whole game only.")
    if line % _HALF_POINT:
        raise InputError("Points are bought on whole and half lines, not on quarter lines.")
    if price.format is not PriceFormat.AMERICAN:
        raise InputError(
            say("Points are bought at American prices; {price} is not one.", price=price)
        )
    favour = -1 if selection.side is Side.OVER else 1
    bought = half_points > 0
    cents = cents_from_even(int(price.text))
    for _ in range(abs(half_points)):
        moved = line + (favour if bought else -favour) * _HALF_POINT
        cost = _cost_of_step(selection.market, line, moved, costs)
        cents -= cost if bought else -cost
        line = moved
    return line, price_at(cents) if half_points else price


def _cost_of_step(market: Market, line: int, moved: int, costs: BuyCosts) -> int:
    """The premium on or off a key number is for sides only (RULES 5.4 and 5.5)."""
    if market is Market.SPREAD:
        for key in sorted(costs.touch):
            if 4 * key in {abs(line), abs(moved)}:
                return costs.touch[key]
    return costs.cost
