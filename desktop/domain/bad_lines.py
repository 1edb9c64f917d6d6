"""Lines that are probably typed wrong: each doubt is a question, never a refusal (FEATURES A3.82).

Compared are the line that is to stand, the one that stood, and the other markets of the event.
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from desktop.domain.ladder import cents_from_even
from desktop.domain.lines import format_quarters, format_spread
from desktop.domain.markets import Market, Period, Selection, Side, Sport
from desktop.domain.offers import Board, Offer
from desktop.domain.prices import Price, parse_price, to_american
from desktop.domain.sentences import say

_POINT = 4
_FLIP = 2 * _POINT
_SPREAD_MOVES = {Sport.FOOTBALL: 7, Sport.BASKETBALL: 8, Sport.SOCCER: 2, Sport.HOCKEY: 2}
_TOTAL_MOVES = {Sport.FOOTBALL: 10, Sport.BASKETBALL: 15, Sport.SOCCER: 2, Sport.HOCKEY: 2}
_USUAL_MOVE = 3
_TOTALS = {
    Sport.FOOTBALL: (20, 110),
    Sport.BASKETBALL: (80, 300),
    Sport.HOCKEY: (3, 10),
    Sport.BASEBALL: (4, 20),
    Sport.SOCCER: (1, 9),
}
# From which spread, in quarter points, its favourite cannot be the underdog of the money line, and
# how long the money line of a favourite may be, in cents above even money.
_AGREES_FROM = {Sport.FOOTBALL: (8, 10), Sport.BASKETBALL: (8, 10)}
_USUALLY_AGREES = (4, 40)
_TOTAL_MARKETS = frozenset({Market.TOTAL})
_SPREADS = frozenset({Market.SPREAD})


@dataclass(frozen=True, slots=True)
class Guard:
    """What is still believed; points in quarter points.

    Attributes:
        spread_move: The largest move of a spread.
        total_move: The largest move of a total.
        chance_move: The largest move of the chance that a price says, in percent.
        totals: The least and the most that a total of a whole game is; None is any.
        futures_factor: How many times as much as before a price of a future may pay.
    """

    spread_move: int
    total_move: int
    chance_move: int = 20
    totals: tuple[int, int] | None = None
    futures_factor: int = 2


@dataclass(frozen=True, slots=True)
class Doubt:
    """Why a line is probably wrong, and which one."""

    selection: Selection
    sentence: str


def usual_guard(sport: Sport) -> Guard:
    """What is believed of a sport where a house has said nothing."""
    least_and_most = _TOTALS.get(sport)
    return Guard(
        _SPREAD_MOVES.get(sport, _USUAL_MOVE) * _POINT,
        _TOTAL_MOVES.get(sport, _USUAL_MOVE) * _POINT,
        totals=None
        if least_and_most is None
        else (least_and_most[0] * _POINT, least_and_most[1] * _POINT),
    )


def find_doubts(sport: Sport, before: Board, wanted: Board, guard: Guard) -> list[Doubt]:
    """What is doubtful about lines that are to stand, one doubt a market and reason.

    Args:
        sport: Of the event.
        before: What stands.
        wanted: The sides that are to stand.
        guard: What is still believed.
    """
    found: dict[tuple[Period, Market, str], Doubt] = {}
    for selection, offer in wanted.items():
        old = before.get(selection)
        if old is not None and (old.line, old.price) == (offer.line, offer.price):
            continue
        for reason, sentence in _reasons(selection, old, offer, guard):
            place = selection.period, selection.market, reason
            found.setdefault(place, Doubt(selection, sentence))
    for period in {selection.period for selection in wanted}:
        doubt = _disagreement(sport, period, {**before, **wanted})
        if doubt is not None and _is_about(wanted, period):
            found[period, Market.MONEY_LINE, "disagree"] = doubt
    return list(found.values())


def _is_about(wanted: Board, period: Period) -> bool:
    markets = {s.market for s in wanted if s.period is period}
    return bool(markets & {Market.SPREAD, Market.MONEY_LINE})


def _reasons(
    selection: Selection, old: Offer | None, offer: Offer, guard: Guard
) -> Iterator[tuple[str, str]]:
    market = selection.market
    if old is not None and market in _SPREADS:
        yield from _spread_moves(selection, old.line, offer.line, guard)
    if market in _TOTAL_MARKETS:
        yield from _totals(selection, old, offer.line, guard)
    if old is None or old.price == offer.price:
        return
    if market is Market.OUTRIGHT:
        yield from _futures(old.price, offer.price, guard)
    elif abs(_chance(old.price) - _chance(offer.price)) > guard.chance_move:
        yield (
            "price",
            say("The price moves from {price} to {price2}.", price=old.price, price2=offer.price),
        )


def _spread_moves(
    selection: Selection, old: int, new: int, guard: Guard
) -> Iterator[tuple[str, str]]:
    was, is_now = format_spread(old), format_spread(new)
    if old * new < 0 and abs(new - old) > _FLIP:
        yield (
            "flip",
            say(
                "The favourite changes: {side} was {was} and would be {is_now}.",
                side=selection.side,
                was=was,
                is_now=is_now,
            ),
        )
    elif abs(new - old) > guard.spread_move:
        points = format_quarters(abs(new - old))
        yield (
            "move",
            say(
                "The spread moves by {points} points, from {was} to {is_now}.",
                points=points,
                was=was,
                is_now=is_now,
            ),
        )


def _totals(
    selection: Selection, old: Offer | None, new: int, guard: Guard
) -> Iterator[tuple[str, str]]:
    told = format_quarters(new)
    if old is not None and abs(new - old.line) > guard.total_move:
        points = format_quarters(abs(new - old.line))
        was = format_quarters(old.line)
        yield (
            "move",
            say(
                "The total moves by {points} points, from {was} to {told}.",
                points=points,
                was=was,
                told=told,
            ),
        )
    if guard.totals is None:
        return
    least, most = guard.totals
    # A part of a game is less than the whole of it.
    if new > most or (selection.period is Period.GAME and new < least):
        usual = f"{format_quarters(least)} to {format_quarters(most)}"
        yield "range", say("A total of {told} is outside {usual}.", told=told, usual=usual)


def _futures(old: str, new: str, guard: Guard) -> Iterator[tuple[str, str]]:
    was, is_now = parse_price(old), parse_price(new)
    more, less = was.win * is_now.stake, is_now.win * was.stake
    if max(more, less) >= guard.futures_factor * min(more, less):
        yield (
            "magnitude",
            say(
                "It pays a multiple of what it did, or a part: {old} would be {new}.",
                old=old,
                new=new,
            ),
        )


def _chance(price: str) -> int:
    quoted = parse_price(price)
    return 100 * quoted.stake // (quoted.win + quoted.stake)


def _disagreement(sport: Sport, period: Period, board: Mapping[Selection, Offer]) -> Doubt | None:
    """The favourite of the spread is a clear underdog of the money line."""
    least, longest = _AGREES_FROM.get(sport, _USUALLY_AGREES)
    for side, other in ((Side.HOME, Side.AWAY), (Side.AWAY, Side.HOME)):
        spread = board.get(Selection(period, Market.SPREAD, side))
        money = board.get(Selection(period, Market.MONEY_LINE, side))
        against = board.get(Selection(period, Market.MONEY_LINE, other))
        if spread is None or money is None or against is None or spread.line > -least:
            continue
        is_long = _cents(parse_price(money.price)) > longest
        if is_long and _chance(money.price) < _chance(against.price):
            return Doubt(
                Selection(period, Market.MONEY_LINE, side),
                say(
                    "Spread and money line disagree: {side} gives {line} and"
                    " is the underdog at {price}.",
                    side=side,
                    line=format_spread(spread.line)[1:],
                    price=money.price,
                ),
            )
    return None


def _cents(price: Price) -> int:
    return cents_from_even(to_american(price))
