"""What a set of lines offers: the set that it follows, its link, and what is its own.

A line that is followed is kept nowhere. It is worked out each time from the line that it follows,
so it is never out of date, and what is on a board is told by four things: the other set's line,
the link, the mode of the market, and the set's own line.
"""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from enum import StrEnum

from desktop.domain.line_types.links import Link, Part, parts_of
from desktop.domain.line_types.pricing import HousePrices, adjusted, shifted
from desktop.domain.markets import MARKETS_WITH_LINE, POOLS, SIDES, Market, Period, Selection, Side
from desktop.domain.offers import OFF, Board, Offer, Sides
from desktop.domain.settings.cells import ANY

_WHOLE = 4  # quarter points


class Mode(StrEnum):
    """How a market of a set of lines stands to the set that it follows; one at a time.

    A locked market has its own line and goes off the board and back with the other's; a manual
    one is on its own in everything; a hidden one is off the board, whatever the other is.
    """

    FOLLOW = "follow"
    LOCK = "lock"
    MANUAL = "manual"
    HIDE = "hide"


# By period and market; ANY for the whole event.
Modes = Mapping[tuple[str, str], Mode]


@dataclass(frozen=True, slots=True)
class Step:
    """One set of lines for one event: how it follows the set before it, and what is its own."""

    link: Link
    modes: Modes = field(default_factory=dict)
    own: Board = field(default_factory=dict)


def mode_of(modes: Modes, period: str, market: str) -> Mode:
    """The mode of a market: its own, or that of the whole event."""
    return modes.get((period, market)) or modes.get((ANY, ANY)) or Mode.FOLLOW


def offered_board(master: Board, steps: Sequence[Step]) -> dict[Selection, Offer]:
    """What the last set of a chain offers for an event.

    Args:
        master: The house's own set.
        steps: The sets from the one that follows the master to the one that is asked for.
    """
    board = dict(master)
    for step in steps:
        board = _follow(board, step)
    return board


def _follow(source: Board, step: Step) -> dict[Selection, Offer]:
    markets = dict.fromkeys((one.period, one.market) for one in (*source, *step.own))
    found: dict[Selection, Offer] = {}
    for period, market in markets:
        sides = offered_market(
            market,
            sides_of(source, period, market),
            step.link,
            mode_of(step.modes, period, market),
            sides_of(step.own, period, market),
        )
        found |= {Selection(period, market, side): offer for side, offer in sides.items()}
    return found


def offered_line(
    selection: Selection, master: Board, steps: Sequence[Step], prices: HousePrices
) -> Offer | None:
    """What an account is offered for a selection; None where that was never on the board.

    Args:
        selection: What is asked for.
        master: The house's own set of lines for the event.
        steps: The sets that lead to the account's; none of them is the house's own.
        prices: What the account's settings make of prices.
    """
    period, market = selection.period, selection.market
    of_market = {one: offer for one, offer in master.items() if _is_of(one, period, market)}
    board = offered_board(of_market, steps)
    return adjusted(market, sides_of(board, period, market), prices).get(selection.side)


def offered_market(
    market: Market, source: Sides, link: Link, mode: Mode, own: Sides
) -> dict[Side, Offer]:
    """What a set of lines offers on one market."""
    if mode is Mode.HIDE:
        nothing = Offer(0, "", OFF)
        return {side: replace(source.get(side, nothing), status=OFF) for side in SIDES[market]}
    if mode is Mode.MANUAL:
        return dict(own)
    if mode is Mode.LOCK:
        return {side: replace(offer, status=_status(source, side)) for side, offer in own.items()}
    if market in POOLS:
        return dict(source)
    return _followed(market, source, link, own)


def _followed(market: Market, source: Sides, link: Link, own: Sides) -> dict[Side, Offer]:
    line_part, price_part = parts_of(market)
    cents = link.offset(price_part)
    prices: Mapping[Side, str | None] = {side: offer.price for side, offer in own.items()}
    if cents is not None:
        prices = shifted(market, source, cents, gives=link.gives)
    lines = _lines(market, source, link.offset(line_part), line_part, own)
    found = {}
    for side in dict.fromkeys((*source, *own)):
        line, price = lines.get(side), prices.get(side)
        kept = own.get(side) or source.get(side) or Offer(0, "", OFF)
        if line is None or price is None:
            found[side] = replace(kept, status=OFF)
        else:
            found[side] = Offer(line, price, _status(source, side))
    return found


def _lines(
    market: Market, source: Sides, offset: int | None, part: Part, own: Sides
) -> dict[Side, int | None]:
    if market not in MARKETS_WITH_LINE or market is Market.OUTRIGHT:
        # A price alone; how many positions of an outright are paid is what it is about.
        return {side: offer.line for side, offer in (*own.items(), *source.items())}
    if offset is None:
        return {side: offer.line for side, offer in own.items()}
    if part is Part.TOTAL:
        return {side: _above_nothing(offer.line + offset) for side, offer in source.items()}
    if market is Market.THREE_WAY_SPREAD and offset % _WHOLE:
        offset = 0  # a three-way handicap is a whole number
    return {side: _favoured(offer.line, offset) for side, offer in source.items()}


def _favoured(line: int, offset: int) -> int:
    """A spread whose favourite lays so much more; a pick'em has no favourite and stays."""
    if not line:
        return 0
    return line + offset if line > 0 else line - offset


def _above_nothing(total: int) -> int | None:
    return total if total > 0 else None


def _status(source: Sides, side: Side) -> str:
    """What is off the board or circled in one set is so in those that follow it."""
    return source[side].status if side in source else OFF


def sides_of(board: Board, period: Period, market: Market) -> dict[Side, Offer]:
    """The sides of one market."""
    return {one.side: offer for one, offer in board.items() if _is_of(one, period, market)}


def _is_of(selection: Selection, period: Period, market: Market) -> bool:
    return selection.period is period and selection.market is market


def markets_of(selections: Iterable[Selection]) -> list[tuple[Period, Market]]:
    """The markets of some selections, each once, in their order."""
    return list(dict.fromkeys((one.period, one.market) for one in selections))
