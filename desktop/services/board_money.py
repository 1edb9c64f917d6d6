"""Whose money the board holds: how the open straights on an event lean, and what a side costs."""

from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from desktop.book.queries.exposure import ExposedRow, list_exposed_on
from desktop.book.statements import Reader
from desktop.domain.markets import Market, Side

# What is wagered on a team itself: by these markets one side's money stands against the other's.
TEAM_MARKETS = frozenset({Market.SPREAD, Market.MONEY_LINE, Market.THREE_WAY})
TEAM_SIDES = frozenset({Side.AWAY, Side.HOME, Side.DRAW})
SidePlace = tuple[int, str, str]


@dataclass(frozen=True, slots=True)
class SideMoney:
    """What is open on one side of an event's period; cents.

    Attributes:
        risk: What players risk on it.
        whole: What they risk on all sides of it.
        result: The house's result of these wagers when the side wins and covers.
    """

    risk: int
    whole: int
    result: int


def read_board_money(reader: Reader, events: Iterable[int]) -> dict[SidePlace, SideMoney]:
    """The money on the sides of events, by event, period and side, from the kept sums."""
    of_period: dict[tuple[int, str], list[ExposedRow]] = defaultdict(list)
    for row in list_exposed_on(reader, events):
        if is_on_team(row):
            of_period[row.event_id, row.period].append(row)
    return {
        (event_id, period, side): money
        for (event_id, period), rows in of_period.items()
        for side, money in _sides(rows).items()
    }


def is_on_team(row: ExposedRow) -> bool:
    """Whether a sum is of straight wagers on a team, or on the draw."""
    return not row.multi and Market(row.market) in TEAM_MARKETS and Side(row.side) in TEAM_SIDES


def _sides(rows: Iterable[ExposedRow]) -> Mapping[str, SideMoney]:
    taken = list(rows)
    whole = sum(row.risk for row in taken)
    found = {}
    for side in {row.side for row in taken} | {Side.AWAY.value, Side.HOME.value}:
        own = [row for row in taken if row.side == side]
        markets = {row.market for row in taken}
        lost = sum(row.risk for row in taken if row.side != side and row.market in markets)
        result = lost - sum(row.win for row in own)
        found[side] = SideMoney(sum(row.risk for row in own), whole, result)
    return found
