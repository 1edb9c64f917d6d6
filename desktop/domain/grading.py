"""From a score to the result of a leg, and from leg results to a ticket's money (RULES 3 and 7)."""

from collections.abc import Callable, Mapping, Sequence

from desktop.domain.markets import POOLS, Market, Selection, Side
from desktop.domain.money import Rounding
from desktop.domain.prices import parse_price
from desktop.domain.pricing import parlay_return
from desktop.domain.tickets import LegResult, TicketKind, TicketStatus

# Names of this module are looked up much faster than members of a class, and bulk grading does so
# millions of times.
_STRAIGHT = TicketKind.STRAIGHT
_WIN = LegResult.WIN
_LOSS = LegResult.LOSS
_HALF_WIN = LegResult.HALF_WIN
_HALF_LOSS = LegResult.HALF_LOSS
_WON = TicketStatus.WON
_LOST = TicketStatus.LOST

_STATUS: Mapping[LegResult, TicketStatus] = {
    LegResult.PENDING: TicketStatus.OPEN,
    LegResult.WIN: TicketStatus.WON,
    LegResult.LOSS: TicketStatus.LOST,
    LegResult.PUSH: TicketStatus.PUSH,
    LegResult.HALF_WIN: TicketStatus.HALF_WON,
    LegResult.HALF_LOSS: TicketStatus.HALF_LOST,
    LegResult.NO_ACTION: TicketStatus.NO_ACTION,
    LegResult.VOID: TicketStatus.VOID,
}

_LIVE = frozenset({_WIN, _HALF_WIN, _HALF_LOSS})
_OF_THREE_ANSWERS = frozenset({Market.THREE_WAY, Market.DOUBLE_CHANCE, Market.THREE_WAY_SPREAD})

# By how many quarter points the selection is ahead. Scores are whole, so a lead of one quarter
# point happens only on a quarter line, where one half wins and the other pushes (RULES 3.9).
_NARROW = {1: _HALF_WIN, 0: LegResult.PUSH, -1: _HALF_LOSS}

# The margin's sign, seen from home, that makes the answer right (RULES 3.6 and 3.8).
_RIGHT_SIGNS: Mapping[Side, frozenset[int]] = {
    Side.HOME: frozenset({1}),
    Side.AWAY: frozenset({-1}),
    Side.DRAW: frozenset({0}),
    Side.HOME_OR_DRAW: frozenset({1, 0}),
    Side.HOME_OR_AWAY: frozenset({1, -1}),
    Side.DRAW_OR_AWAY: frozenset({0, -1}),
}


# Quarter points by which a selection is ahead; the two numbers are the visitor's and the home
# score, of a yes/no question (1, 0) or (0, 1), from line, visitor's score and home score.
_LEADS: Mapping[tuple[Market, Side], Callable[[int, int, int], int]] = {
    (Market.SPREAD, Side.AWAY): lambda line, away, home: 4 * (away - home) + line,
    (Market.SPREAD, Side.HOME): lambda line, away, home: 4 * (home - away) + line,
    (Market.MONEY_LINE, Side.AWAY): lambda _, away, home: 4 * (away - home),
    (Market.MONEY_LINE, Side.HOME): lambda _, away, home: 4 * (home - away),
    (Market.DRAW_NO_BET, Side.AWAY): lambda _, away, home: 4 * (away - home),
    (Market.DRAW_NO_BET, Side.HOME): lambda _, away, home: 4 * (home - away),
    (Market.TOTAL, Side.OVER): lambda line, away, home: 4 * (away + home) - line,
    (Market.TOTAL, Side.UNDER): lambda line, away, home: line - 4 * (away + home),
    (Market.TEAM_TOTAL, Side.AWAY_OVER): lambda line, away, _: 4 * away - line,
    (Market.TEAM_TOTAL, Side.AWAY_UNDER): lambda line, away, _: line - 4 * away,
    (Market.TEAM_TOTAL, Side.HOME_OVER): lambda line, _, home: 4 * home - line,
    (Market.TEAM_TOTAL, Side.HOME_UNDER): lambda line, _, home: line - 4 * home,
    (Market.YES_NO, Side.YES): lambda _, yes, no: 4 * (yes - no),
    (Market.YES_NO, Side.NO): lambda _, yes, no: 4 * (no - yes),
}


def grade_leg(selection: Selection, line: int, away: int, home: int) -> LegResult:
    """The result of one leg by the score of its period (RULES 3).

    Args:
        selection: Period, market and side.
        line: Quarter points: a spread from the side of the selection (a three-way spread from the
            home side's, RULES 3.7), the total itself, or the last position that is paid.
        away: The visitor's score in that period; an entrant's position, or what a pool pays.
        home: The home side's score in that period.
    """
    market = selection.market
    if market in _OF_THREE_ANSWERS:
        lead = 4 * (home - away) + (line if market is Market.THREE_WAY_SPREAD else 0)
        sign = (lead > 0) - (lead < 0)
        return _WIN if sign in _RIGHT_SIGNS[selection.side] else _LOSS
    if market is Market.OUTRIGHT or market in POOLS:
        return _grade_entrant(selection, line, away)
    lead = _LEADS[market, selection.side](line, away, home)
    if lead > 1:
        return _WIN
    if lead < -1:
        return _LOSS
    return _NARROW[lead]


def _grade_entrant(selection: Selection, line: int, number: int) -> LegResult:
    """By the position (0 is unplaced), or by what the track pays on a pool (0 is nothing)."""
    came_in = number > 0 and (selection.market in POOLS or 4 * number <= line)
    return _WIN if came_in is (selection.side is Side.YES) else _LOSS


def grade_ticket(
    kind: TicketKind,
    risk: int,
    win: int,
    legs: Sequence[tuple[str, LegResult]],
    rounding: Rounding,
) -> tuple[TicketStatus, int]:
    """Status and net (cents, the player's side) of a ticket by the results of its legs.

    A full win pays the ticket's own win; it is never reckoned again (RULES 0.4).

    Args:
        kind: Straight or parlay.
        risk: Cents, as frozen on the ticket.
        win: Cents, as frozen on the ticket.
        legs: Of each leg the price as quoted and the result.
        rounding: The rounding the ticket was written under.
    """
    if kind is _STRAIGHT:
        ((_, result),) = legs
        return _grade_straight(risk, win, result, rounding)
    return _grade_parlay(risk, win, legs, rounding)


def _grade_straight(
    risk: int, win: int, result: LegResult, rounding: Rounding
) -> tuple[TicketStatus, int]:
    if result is _WIN:
        return _WON, win
    if result is _LOSS:
        return _LOST, -risk
    if result is _HALF_WIN:
        return TicketStatus.HALF_WON, rounding.cents(win, 2)
    if result is _HALF_LOSS:
        return TicketStatus.HALF_LOST, rounding.cents(risk, 2) - risk
    return _STATUS[result], 0


def _grade_parlay(
    risk: int, win: int, legs: Sequence[tuple[str, LegResult]], rounding: Rounding
) -> tuple[TicketStatus, int]:
    results = [result for _, result in legs]
    if _LOSS in results:
        return _LOST, -risk
    if LegResult.PENDING in results:
        return TicketStatus.OPEN, 0
    live = [leg for leg in legs if leg[1] in _LIVE]
    if not live:
        return _status_of_refund(results), 0
    if results.count(_WIN) == len(legs):
        return _WON, win
    if len(live) == 1:
        net = _net_as_straight(risk, *live[0], rounding)
    else:
        net = parlay_return(risk, [_factor(*leg) for leg in live], rounding) - risk
    return _status_of_reduced(net), net


def _status_of_refund(results: Sequence[LegResult]) -> TicketStatus:
    """A push anywhere is a push; otherwise a rule not met weighs more than a leg taken off."""
    for result in (LegResult.PUSH, LegResult.NO_ACTION):
        if result in results:
            return _STATUS[result]
    return TicketStatus.VOID


def _status_of_reduced(net: int) -> TicketStatus:
    """The money says it: a parlay is never half won, and below its risk it is half lost."""
    if net > 0:
        return _WON
    return TicketStatus.HALF_LOST if net < 0 else TicketStatus.PUSH


def _net_as_straight(risk: int, price: str, result: LegResult, rounding: Rounding) -> int:
    """The leg that is left stands as a straight at its own price, risk unchanged (RULES 7.1)."""
    quoted = parse_price(price)
    win = rounding.cents(risk * quoted.win, quoted.stake)
    return _grade_straight(risk, win, result, rounding)[1]


def _factor(price: str, result: LegResult) -> tuple[int, int]:
    """Return per unit staked of a live leg (RULES 7.4)."""
    if result is _HALF_LOSS:
        return 1, 2
    quoted = parse_price(price)
    halves = 2 if result is _WIN else 1
    return 2 * quoted.stake + halves * quoted.win, 2 * quoted.stake
