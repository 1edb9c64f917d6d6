"""From a score to the result of a leg (RULES 3)."""

from collections.abc import Callable, Mapping

from desktop.domain.markets import POOLS, Market, Selection, Side
from desktop.domain.tickets import LegResult

# Names of this module are looked up much faster than members of a class, and bulk grading does so
# millions of times.
_WIN = LegResult.WIN
_LOSS = LegResult.LOSS
_HALF_WIN = LegResult.HALF_WIN
_HALF_LOSS = LegResult.HALF_LOSS

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
