"""What a rotation number in a wager as typed may also mean (UX c.4, rule 2; RULES 18)."""

from collections.abc import Container, Mapping
from types import MappingProxyType

from desktop.domain.entry.terms import HANDICAPS, Wager, WrittenMarket
from desktop.domain.errors import Problem
from desktop.domain.markets import Form, Market, Period, Selection, Side
from desktop.domain.sentences import say

HOUSE_PREFIXES: Mapping[int, Period] = MappingProxyType(
    {1: Period.H1, 2: Period.H2, 3: Period.Q1, 4: Period.Q2, 5: Period.Q3, 6: Period.Q4}
)

_AWAY_AND_HOME = {
    WrittenMarket.SPREAD: (Market.SPREAD, Side.AWAY, Side.HOME),
    WrittenMarket.OVER: (Market.TOTAL, Side.OVER, Side.OVER),
    WrittenMarket.UNDER: (Market.TOTAL, Side.UNDER, Side.UNDER),
    WrittenMarket.TEAM_OVER: (Market.TEAM_TOTAL, Side.AWAY_OVER, Side.HOME_OVER),
    WrittenMarket.TEAM_UNDER: (Market.TEAM_TOTAL, Side.AWAY_UNDER, Side.HOME_UNDER),
    WrittenMarket.DRAW: (Market.THREE_WAY, Side.DRAW, Side.DRAW),
    WrittenMarket.DRAW_NO_BET: (Market.DRAW_NO_BET, Side.AWAY, Side.HOME),
    WrittenMarket.HOME_OR_DRAW: (Market.DOUBLE_CHANCE, Side.HOME_OR_DRAW, Side.HOME_OR_DRAW),
    WrittenMarket.HOME_OR_AWAY: (Market.DOUBLE_CHANCE, Side.HOME_OR_AWAY, Side.HOME_OR_AWAY),
    WrittenMarket.DRAW_OR_AWAY: (Market.DOUBLE_CHANCE, Side.DRAW_OR_AWAY, Side.DRAW_OR_AWAY),
    WrittenMarket.HANDICAP: (Market.THREE_WAY_SPREAD, Side.AWAY, Side.HOME),
    WrittenMarket.HANDICAP_DRAW: (Market.THREE_WAY_SPREAD, Side.DRAW, Side.DRAW),
    WrittenMarket.YES: (Market.YES_NO, Side.YES, Side.YES),
    WrittenMarket.NO: (Market.YES_NO, Side.NO, Side.NO),
    WrittenMarket.WIN: (Market.POOL_WIN, Side.YES, Side.YES),
    WrittenMarket.PLACE: (Market.POOL_PLACE, Side.YES, Side.YES),
    WrittenMarket.SHOW: (Market.POOL_SHOW, Side.YES, Side.YES),
    WrittenMarket.EACH_WAY: (Market.OUTRIGHT, Side.YES, Side.YES),
    WrittenMarket.TOP: (Market.OUTRIGHT, Side.YES, Side.YES),
}


def find_collision(wager: Wager, open_rotations: Container[int]) -> Problem | None:
    """Find an amount that may have been meant as one more selection (UX c.4, rule 2).

    Only digits alone can be mistaken: `$461`, `r461` and `461.00` are amounts. Multiples of 5 are
    how people wager.
    """
    for amount in wager.amounts or (wager.amount,):
        if amount is None or amount.cents is None or not amount.is_bare:
            continue
        number = amount.cents // 100
        if number % 5 and number in open_rotations:
            return Problem(
                "amount",
                say(
                    "{number} is also a rotation number: amount or team? "
                    "Write ${number}, or add the amount.",
                    number=number,
                ),
            )
    return None


def split_house_rotation(
    rotation: int, prefixes: Mapping[int, Period] = HOUSE_PREFIXES
) -> tuple[int, Period] | None:
    """Split a house number such as 1451 into 451 and the first half, or None (RULES 18.3).

    An event may really have the number 1451: whoever has the board asks it first.
    """
    prefix, base = divmod(rotation, 1000)
    if base == 0 or prefix not in prefixes:
        return None
    return base, prefixes[prefix]


def written_selection(
    rotation: int,
    market: WrittenMarket | None,
    period: Period,
    *,
    is_three_way: bool,
    form: Form = Form.GAME,
) -> Selection:
    """Name the selection that is meant: odd numbers are the visitor's (RULES 18.1).

    Nothing written is the spread; `ml` on an event with a three-way market is that team to win
    (UX c.4, rule 7). Nothing or a price alone on an entrant of a contest is that it wins.
    """
    is_away = rotation % 2 == 1
    if form is Form.ENTRANT and market in {None, WrittenMarket.MONEY_LINE}:
        return Selection(period, Market.OUTRIGHT, Side.YES)
    if market is WrittenMarket.MONEY_LINE:
        side = Side.AWAY if is_away else Side.HOME
        return Selection(period, Market.THREE_WAY if is_three_way else Market.MONEY_LINE, side)
    kind, away, home = _AWAY_AND_HOME[market or WrittenMarket.SPREAD]
    return Selection(period, kind, away if is_away else home)


def written_line(rotation: int, market: WrittenMarket | None, line: int) -> int:
    """The line as the board keeps it: a three-way handicap is the home side's (RULES 3.7).

    Both are quarter points; what is typed is of the team with that number, `451 eh+1`.
    """
    return -line if market in HANDICAPS and rotation % 2 == 1 else line
