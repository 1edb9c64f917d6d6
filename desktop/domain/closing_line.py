"""How a wager's terms compare with those its market closed at (FEATURES 123)."""

from desktop.domain.markets import Side
from desktop.domain.prices import parse_price, to_american

# Markets that have no line; only their prices are compared.
POINTLESS = frozenset({"money_line", "three_way", "draw_no_bet", "double_chance", "yes_no"})
_OVERS = frozenset({Side.OVER, Side.AWAY_OVER, Side.HOME_OVER})


def points_beaten(side: str, line: int, closing: int) -> int:
    """By how much the line taken is better for the player than the closing one.

    An over is better at a lower number; everything else, a spread seen from the side of the
    selection or an under, at a higher one. Quarter points.
    """
    return closing - line if side in _OVERS else line - closing


def cents_beaten(price: str, closing: str) -> int:
    """By how many cents of the American scale the price taken is better for the player.

    From -105 to +105 are ten cents: the scale has no prices between -100 and +100.

    Raises:
        InputError: One of them is no price.
    """
    return _on_the_scale(price) - _on_the_scale(closing)


def has_beaten(
    selection: tuple[str, str], taken: tuple[int, str], closing: tuple[int, str]
) -> bool:
    """Whether the terms taken are better for the player than the closing ones.

    Points come first: who laid a worse price for a better number still had the number.

    Args:
        selection: Market and side.
        taken: Line in quarter points, and price.
        closing: The same of the close.

    Raises:
        InputError: A price is none.
    """
    market, side = selection
    points = points_beaten(side, taken[0], closing[0]) if market not in POINTLESS else 0
    return (points or cents_beaten(taken[1], closing[1])) > 0


def _on_the_scale(price: str) -> int:
    american = to_american(parse_price(price))
    return american - 100 if american > 0 else american + 100
