"""What the house stands to win or lose on a contest, in which few entrants can be placed.

An entrant that ends within the first so many is placed; a wager on that pays. The worst case is the
least over all orders of finish without ties, not the sum of what each entrant could cost alone.
Amounts are cents, above 0 where the house wins.
"""

from collections import defaultdict
from collections.abc import Callable, Iterable, Mapping, Sequence
from itertools import pairwise

from desktop.domain.markets import Market, Selection, Side
from desktop.domain.money import LARGEST_AMOUNT

# Entrant, selection, line (of an outright four times the last position that is paid), risk, win.
EntrantRow = tuple[int, Selection, int, int, int]
Pick = Callable[[Iterable[int]], int]

_FAR = 4 * LARGEST_AMOUNT
_PLACES_OF_POOLS = {Market.POOL_WIN: 1, Market.POOL_PLACE: 2, Market.POOL_SHOW: 3}


def paid_places(selection: Selection, line: int) -> int:
    """How many positions a wager on an entrant pays."""
    return _PLACES_OF_POOLS.get(selection.market) or max(1, line // 4)


def worst_of_contest(rows: Iterable[EntrantRow], entrants: int | None) -> int:
    """The house's worst result over all orders of finish.

    Args:
        rows: What is open on the entrants.
        entrants: How many are in it; None where somebody who is not listed may win.
    """
    return _extreme(rows, entrants, min)


def best_of_contest(rows: Iterable[EntrantRow], entrants: int | None) -> int:
    """The house's best result over all orders of finish; arguments as `worst_of_contest`."""
    return _extreme(rows, entrants, max)


def result_if(rows: Iterable[EntrantRow], taken: EntrantRow, entrants: int | None) -> int:
    """What wagers on as many places come to when this selection comes in; at the worst order.

    Args:
        rows: What is open on the entrants.
        taken: An entrant with a selection and line.
        entrants: As in `worst_of_contest`.
    """
    entrant, selection, line, _, _ = taken
    places = paid_places(selection, line)
    alike = [row for row in rows if paid_places(row[1], row[2]) == places]
    # Where it does not come in the house wins so much that it is never the worst.
    return worst_of_contest([*alike, (entrant, selection, line, _FAR, 0)], entrants)


def _paid(selection: Selection, risk: int, win: int, *, is_placed: bool) -> int:
    is_won = is_placed is (selection.side is not Side.NO)
    return -win if is_won else risk


def _extreme(rows: Iterable[EntrantRow], entrants: int | None, pick: Pick) -> int:
    by_entrant: dict[int, list[tuple[Selection, int, int, int]]] = defaultdict(list)
    for entrant, selection, line, risk, win in rows:
        by_entrant[entrant].append((selection, line, risk, win))
    taken = {paid_places(s, line) for group in by_entrant.values() for s, line, _, _ in group}
    ends = sorted(taken)
    if not ends:
        return 0
    if entrants is not None:
        ends = [min(end, entrants) for end in ends]
    rooms = [ends[0], *(after - before for before, after in pairwise(ends))]
    results = [_by_band(group, sorted(taken)) for group in by_entrant.values()]
    others = None if entrants is None else max(0, entrants - len(results))
    return _best_order(results, rooms, others, pick)


def _by_band(rows: Sequence[tuple[Selection, int, int, int]], ends: Sequence[int]) -> list[int]:
    """What one entrant's wagers come to in each band of positions, and behind them all."""
    return [
        sum(
            _paid(selection, risk, win, is_placed=position <= paid_places(selection, line))
            for selection, line, risk, win in rows
        )
        for position in (*ends, ends[-1] + 1)
    ]


def _best_order(
    results: Sequence[Sequence[int]], rooms: Sequence[int], others: int | None, pick: Pick
) -> int:
    """Put entrants into bands one after the other, keeping the best sum for what room is left."""
    states: Mapping[tuple[int, ...], int] = {tuple(rooms): 0}
    for result in results:
        after: dict[tuple[int, ...], int] = {}
        for left, cents in states.items():
            for band, paid in enumerate(result):
                if band < len(rooms):
                    if not left[band]:
                        continue
                    rest = (*left[:band], left[band] - 1, *left[band + 1 :])
                else:
                    rest = left
                total = cents + paid
                after[rest] = total if rest not in after else pick((after[rest], total))
        states = after
    # Positions that none of these has are somebody else's, as far as there are others.
    return pick(cents for left, cents in states.items() if others is None or sum(left) <= others)
