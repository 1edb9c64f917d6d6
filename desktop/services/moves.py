"""Lines that are no longer, or never were, what the caller heard: take the board's or keep them."""

from collections.abc import Sequence
from dataclasses import dataclass, replace

from desktop.domain.entry.checks import written_line
from desktop.domain.entry.terms import LegEntry, Wager, WrittenMarket
from desktop.domain.markets import MARKETS_WITH_LINE, Market
from desktop.domain.sentences import say
from desktop.services.quoting.offers import is_other_offer, terms_text
from desktop.services.quoting.quotes import OVERRIDE, Quote, QuotedLeg


@dataclass(frozen=True, slots=True)
class Move:
    """One selection whose terms the board does not have.

    Attributes:
        wager: Which of the wagers, from 0.
        leg: Which of its selections, from 0.
        heard: The terms that were read back.
        board: The terms on the board now, or "off the board".
    """

    wager: int
    leg: int
    rotation: int
    heard: str
    board: str


def find_moves(
    heard: Sequence[Quote], now: Sequence[Quote], *, keeps_line: bool
) -> tuple[Move, ...]:
    """Which selections moved, or were circled.

    Args:
        heard: The quotes that were read back.
        now: The same wagers quoted again.
        keeps_line: Whether a supervisor decided already to keep lines the board did not have; only
            what moved since then counts.
    """
    moves: list[Move] = []
    for wager, (before, after) in enumerate(zip(heard, now, strict=True)):
        for no, (old, new) in enumerate(zip(before.legs, after.legs, strict=True)):
            is_moved = is_other_offer(before, old, (new.board_line, new.board_price))
            is_other = OVERRIDE in old.marks
            is_circled = new.is_circled and not old.is_circled
            if is_moved or is_circled or (is_other and not keeps_line):
                terms, board = terms_text(old.selection, *old.posted), board_terms(new)
                board = say("{board}, circled", board=board) if is_circled else board
                moves.append(Move(wager, no, old.rotation, terms, board))
    return tuple(moves)


def board_terms(leg: QuotedLeg) -> str:
    """What the board says for a selection now."""
    if leg.board_line is None or leg.board_price is None:
        return "off the board"
    return terms_text(leg.selection, leg.board_line, leg.board_price)


def take_board(wagers: Sequence[Wager], moves: Sequence[Move]) -> tuple[Wager, ...]:
    """The wagers with the board's terms where the lines moved."""
    return _with_legs(wagers, {(move.wager, move.leg): None for move in moves})


def keep_heard(
    wagers: Sequence[Wager], heard: Sequence[Quote], moves: Sequence[Move]
) -> tuple[Wager, ...]:
    """The wagers with the terms that were read back, written out where the lines moved."""
    return _with_legs(
        wagers, {(move.wager, move.leg): heard[move.wager].legs[move.leg] for move in moves}
    )


def _with_legs(
    wagers: Sequence[Wager], terms: dict[tuple[int, int], QuotedLeg | None]
) -> tuple[Wager, ...]:
    changed = []
    for number, wager in enumerate(wagers):
        legs = tuple(
            _rewritten(leg, terms[number, no]) if (number, no) in terms else leg
            for no, leg in enumerate(wager.legs)
        )
        changed.append(replace(wager, legs=legs))
    return tuple(changed)


def _rewritten(leg: LegEntry, terms: QuotedLeg | None) -> LegEntry:
    if terms is None:
        # A spread that is left to the board is written as nothing at all.
        market = None if leg.market is WrittenMarket.SPREAD else leg.market
        return replace(leg, market=market, line=None, price=None)
    asked, (line, price) = terms.selection.market, terms.posted
    is_field = asked is Market.OUTRIGHT and leg.market is not WrittenMarket.TOP
    written = WrittenMarket.SPREAD if asked is Market.SPREAD else leg.market
    if is_field and written is None:
        written = WrittenMarket.MONEY_LINE
    kept = None
    if asked in MARKETS_WITH_LINE and not is_field:
        kept = written_line(leg.rotation, leg.market, line)
    return replace(leg, market=written, line=kept, price=price or None)
