"""What the board offers for a selection, and how its terms are written."""

from desktop.book.queries.board import LineRow
from desktop.domain.lines import format_quarters, format_spread
from desktop.domain.markets import MARKETS_WITH_LINE, POOLS, Market, Selection
from desktop.domain.offers import CIRCLED, OPEN
from desktop.domain.sentences import say
from desktop.services.quoting.quotes import Quote, QuotedLeg

_OFFERED = frozenset({OPEN, CIRCLED})

# Line and price; both None while the market is off the board.
Offer = tuple[int, str] | tuple[None, None]
NO_OFFER: Offer = (None, None)
_BY_TRACK: Offer = (0, "")


def offer_of(selection: Selection, line: LineRow | None) -> Offer:
    """What is offered: the track makes the price of a pool, unless it was taken off the board."""
    if selection.market in POOLS:
        return _BY_TRACK if line is None or line.status in _OFFERED else NO_OFFER
    if line is None or line.status not in _OFFERED:
        return NO_OFFER
    return line.line, line.price


def is_other_offer(quote: Quote, leg: QuotedLeg, board: tuple[int | None, str | None]) -> bool:
    """Whether the board is not what it was; the prices of the legs of a teaser do not count."""
    if quote.spoken.is_priced_by_leg:
        return board != (leg.board_line, leg.board_price)
    return board[0] != leg.board_line


def describe_board(leg: QuotedLeg) -> str:
    """What the board says beside what was written: `the board has -3.5 -110`."""
    if leg.board_price is None or leg.board_line is None:
        return "the board does not have this market"
    return say(
        "the board has {selection}",
        selection=terms_text(leg.selection, leg.board_line, leg.board_price),
    )


def terms_text(selection: Selection, line: int, price: str) -> str:
    """A line and price as they stand on a board: `-3.5 -110`, `47.5 -110`, `+130`."""
    if selection.market in {Market.SPREAD, Market.THREE_WAY_SPREAD}:
        return f"{format_spread(line)} {price}".rstrip()
    if selection.market is Market.OUTRIGHT:
        return price if line == 4 else say("top {line} {price}", line=line // 4, price=price)
    if selection.market in MARKETS_WITH_LINE:
        return f"{format_quarters(line)} {price}".rstrip()
    return price or "at the track's price"
