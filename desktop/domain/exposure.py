"""What the house stands to win or lose on one event, from its straight wagers on the full game.

Every wager pays by one number: the margin (home less away), the total, or the score of one side. It
is a step function of that number, so each wager changes at most three cells of an array of
differences and a running sum makes the results of the house (PERFORMANCE 2.9). Amounts are cents,
above 0 where the house wins. Parlays are not in it: what they pay depends on other events.
"""

from collections.abc import Callable, Iterable
from itertools import accumulate
from operator import add
from typing import Literal

from desktop.domain.markets import NOT_ON_GAMES, Market, Selection, Side
from desktop.domain.money import CENT

# Selection, line in quarter points as on the ticket, risk and win in cents: of one wager, or the
# sums of wagers on the same selection and line. Half of a sum is rounded once, not per wager.
Row = tuple[Selection, int, int, int]
Axis = Literal["margin", "total", "away", "home", "answer"]
Step = tuple[int, int]
Pick = Callable[[Iterable[int]], int]

_AXES: dict[Market, Axis] = {
    Market.SPREAD: "margin",
    Market.MONEY_LINE: "margin",
    Market.THREE_WAY: "margin",
    Market.DRAW_NO_BET: "margin",
    Market.DOUBLE_CHANCE: "margin",
    Market.THREE_WAY_SPREAD: "margin",
    Market.TOTAL: "total",
}
_AXES_OF_TEAM_TOTALS: dict[Side, Axis] = {
    Side.AWAY_OVER: "away",
    Side.AWAY_UNDER: "away",
    Side.HOME_OVER: "home",
    Side.HOME_UNDER: "home",
}
_FALLING = frozenset({Side.AWAY, Side.UNDER, Side.AWAY_UNDER, Side.HOME_UNDER, Side.DRAW_OR_AWAY})
_HALF_A_POINT = 2


def house_result_by_margin(rows: Iterable[Row], lowest: int = -60, highest: int = 60) -> list[int]:
    """The house's result at each margin (home less away) from lowest to highest, in cents."""
    return results_along((row for row in rows if axis_of(row[0]) == "margin"), lowest, highest)


def house_result_by_total(rows: Iterable[Row], lowest: int = 0, highest: int = 300) -> list[int]:
    """The house's result at each total from lowest to highest, in cents."""
    return results_along((row for row in rows if axis_of(row[0]) == "total"), lowest, highest)


def house_result_by_outcome(rows: Iterable[Row]) -> dict[Side, int]:
    """The house's result of the markets without a line when away or home wins, or at a draw."""
    outright = [
        row for row in rows if axis_of(row[0]) == "margin" and row[0].market != Market.SPREAD
    ]
    away, draw, home = results_along(outright, -1, 1)
    return {Side.AWAY: away, Side.DRAW: draw, Side.HOME: home}


def house_result_grid(rows: Iterable[Row], highest_score: int) -> list[list[int]]:
    """The house's result at every score, as grid[home][away] from 0 to the highest score."""
    taken = _summed(rows)
    by_margin = house_result_by_margin(taken, -highest_score, highest_score)
    by_total = house_result_by_total(taken, 0, 2 * highest_score)
    by_away = results_along((row for row in taken if axis_of(row[0]) == "away"), 0, highest_score)
    by_home = results_along((row for row in taken if axis_of(row[0]) == "home"), 0, highest_score)
    grid = []
    for home in range(highest_score + 1):
        # With home fixed, the margin runs down from home as away runs up from 0.
        margins = reversed(by_margin[home : home + highest_score + 1])
        totals = by_total[home : home + highest_score + 1]
        line = map(add, margins, totals)
        grid.append([cents + by_home[home] for cents in map(add, line, by_away)])
    return grid


def _summed(rows: Iterable[Row]) -> list[Row]:
    """Wagers on one selection and line as one; on quarter lines each half is rounded by itself."""
    sums: dict[tuple[Market, Side, int], Row] = {}
    taken = []
    for row in rows:
        selection, line, risk, win = row
        if line % 2:
            taken.append(row)
            continue
        place = (selection.market, selection.side, line)
        before = sums.get(place)
        sums[place] = (
            row if before is None else (selection, line, before[2] + risk, before[3] + win)
        )
    return [*taken, *sums.values()]


def worst_case(rows: Iterable[Row]) -> int:
    """The house's worst result over all possible scores, in cents; below 0 where it loses."""
    return _extreme(rows, min)


def best_case(rows: Iterable[Row]) -> int:
    """The house's best result over all possible scores, in cents."""
    return _extreme(rows, max)


def _extreme(rows: Iterable[Row], pick: Pick) -> int:
    given = list(rows)
    answers = _extreme_of_answers((row for row in given if axis_of(row[0]) == "answer"), pick)
    taken = [row for row in given if axis_of(row[0]) != "answer"]
    if not taken:
        return answers
    return answers + _extreme_of_scores(taken, pick)


def _extreme_of_answers(rows: Iterable[Row], pick: Pick) -> int:
    """Each question by itself: what the house gets when it comes in, and when it does not."""
    results: dict[tuple[Market, int], list[int]] = {}
    for selection, line, risk, win in rows:
        result = results.setdefault((selection.market, line), [0, 0])
        is_yes = selection.side is Side.YES
        result[0] += -win if is_yes else risk
        result[1] += risk if is_yes else -win
    return sum(map(pick, results.values()))


def result_at(row: Row, away: int, home: int) -> int:
    """What the house gets from one row at a score, in cents; a question by itself counts apart."""
    places = {"margin": home - away, "total": home + away, "away": away, "home": home}
    place = places[axis_of(row[0])]
    return results_along([row], place, place)[0]


def extreme_score(rows: Iterable[Row], *, is_worst: bool) -> tuple[int, int]:
    """A score, away and home, at which the house does worst or best."""
    taken = [row for row in rows if axis_of(row[0]) != "answer"]
    highest = highest_score(taken)
    pick: Callable[..., tuple[int, int, int]] = min if is_worst else max
    grid = house_result_grid(taken, highest)
    _, away, home = pick(
        (cents, away, home) for home, line in enumerate(grid) for away, cents in enumerate(line)
    )
    return away, home


def highest_score(rows: Iterable[Row]) -> int:
    """Beyond the farthest steps nothing changes: scores up to here show every case."""
    farthest = {"margin": 0, "total": 0, "away": 0, "home": 0}
    for row in rows:
        axis = axis_of(row[0])
        farthest[axis] = max(farthest[axis], *(abs(at) for at, _ in _payoff(row)[1]))
    return farthest.pop("margin") + max(farthest.values()) + 2


def _extreme_of_scores(taken: list[Row], pick: Pick) -> int:
    highest = highest_score(taken)
    if any(row[0].market is Market.TEAM_TOTAL for row in taken):
        return pick(map(pick, house_result_grid(taken, highest)))
    return _extreme_of_margin_and_total(taken, highest, pick)


def _extreme_of_margin_and_total(rows: list[Row], highest: int, pick: Pick) -> int:
    """Both are odd or both even, and the total is not below the margin."""
    by_margin = house_result_by_margin(rows, -highest, highest)
    by_total = house_result_by_total(rows, 0, highest + 1)
    pick_from = by_total[:]
    for total in reversed(range(highest)):
        pick_from[total] = pick((pick_from[total], pick_from[total + 2]))
    return pick(
        cents + pick_from[abs(margin)]
        for margin, cents in zip(range(-highest, highest + 1), by_margin, strict=True)
    )


def axis_of(selection: Selection) -> Axis:
    """By which number wagers on a selection pay."""
    if selection.market in NOT_ON_GAMES:
        return "answer"
    return _AXES.get(selection.market) or _AXES_OF_TEAM_TOTALS[selection.side]


def results_along(rows: Iterable[Row], lowest: int, highest: int) -> list[int]:
    """The house's result at each number of one axis, which all the wagers pay by."""
    changes = [0] * (highest - lowest + 1)
    for row in rows:
        start, steps = _payoff(row)
        changes[0] += start
        for at, change in steps:
            if at <= highest:
                changes[max(at - lowest, 0)] += change
    return list(accumulate(changes))


def _payoff(row: Row) -> tuple[int, list[Step]]:
    """What the house gets far to the left of the axis, and where and by how much that changes."""
    selection, line, risk, win = row
    side = selection.side
    if side is Side.DRAW:
        # A three-way handicap is a whole number of goals (RULES 3.7).
        level = -line // 4
        return risk, [(level, -win - risk), (level + 1, risk + win)]
    if side is Side.HOME_OR_AWAY:
        return -win, [(0, risk + win), (1, -win - risk)]
    start = _handicap(selection, line)
    # On an axis that runs the selection's way its lead is 4 × position + start (RULES 3.9).
    wins_from, narrow_from = (5 - start) // 4, (2 - start) // 4
    narrow = _paid_when_narrow(4 * narrow_from + start, risk, win)
    if side in _FALLING:
        return -win, [(1 - wins_from, narrow + win), (1 - narrow_from, risk - narrow)]
    return risk, [(narrow_from, narrow - risk), (wins_from, -win - narrow)]


def _handicap(selection: Selection, line: int) -> int:
    """Quarter points the selection starts with, in the direction of its axis."""
    if selection.market is Market.SPREAD:
        return line
    if selection.market is Market.THREE_WAY_SPREAD:
        return (-line if selection.side is Side.AWAY else line) - _HALF_A_POINT
    if selection.market is Market.THREE_WAY:
        return -_HALF_A_POINT
    if selection.market is Market.DOUBLE_CHANCE:
        return _HALF_A_POINT
    if selection.market in {Market.TOTAL, Market.TEAM_TOTAL}:
        return line if selection.side in _FALLING else -line
    return 0


def _paid_when_narrow(lead: int, risk: int, win: int) -> int:
    """What the house gets at a lead of less than half a point; there is none on half points."""
    if lead == 1:
        return -CENT.cents(win, 2)
    if lead == -1:
        return risk - CENT.cents(risk, 2)
    return 0
