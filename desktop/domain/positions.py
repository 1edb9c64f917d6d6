"""The position by side: what is open on each side of each market, and what its winning comes to.

Amounts are cents; a net is the house's, above 0 where it wins. Straights alone make a net; legs
of tickets with several selections stand beside them and are never added.
"""

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from fractions import Fraction

from desktop.domain.exposure import house_result_by_outcome
from desktop.domain.markets import MARKETS_WITH_LINE, Market, Period, Selection, Side
from desktop.domain.money import CENT

_OUTCOMES = {
    Side.HOME_OR_DRAW: (Side.HOME, Side.DRAW),
    Side.HOME_OR_AWAY: (Side.HOME, Side.AWAY),
    Side.DRAW_OR_AWAY: (Side.DRAW, Side.AWAY),
}
_OPPOSITES = {
    Side.AWAY_OVER: Side.AWAY_UNDER,
    Side.AWAY_UNDER: Side.AWAY_OVER,
    Side.HOME_OVER: Side.HOME_UNDER,
    Side.HOME_UNDER: Side.HOME_OVER,
}


@dataclass(frozen=True, slots=True)
class Open:
    """What is open on one selection at one line.

    Attributes:
        is_multi: Legs of tickets with several selections; risk and win are of the whole tickets.
        volume: The lower of risk and win of each ticket.
    """

    selection: Selection
    line: int
    is_multi: bool
    tickets: int
    risk: int
    win: int
    volume: int


@dataclass(frozen=True, slots=True)
class SidePosition:
    """One side of one market.

    Attributes:
        lowest: The lowest line that was taken, in quarter points; None without a line or straight.
        highest: Likewise.
        average: The line in quarter points, weighted by volume.
        net: The house's result of this market if everything on this side wins and what is against
            it loses.
        legs: Legs of tickets with several selections.
        legs_risk: The whole risk of those tickets; legs_win what they were written to win.
    """

    selection: Selection
    tickets: int
    risk: int
    win: int
    volume: int
    lowest: int | None
    highest: int | None
    average: Fraction | None
    net: int
    legs: int
    legs_risk: int
    legs_win: int


def positions(rows: Iterable[Open]) -> list[SidePosition]:
    """Every side on which something is open, in the order of markets and sides."""
    taken = list(rows)
    by_selection: dict[Selection, list[Open]] = defaultdict(list)
    for row in taken:
        by_selection[row.selection].append(row)
    nets = _nets([row for row in taken if not row.is_multi])
    markets, sides, periods = list(Market), list(Side), list(Period)
    order = sorted(
        by_selection,
        key=lambda s: (periods.index(s.period), markets.index(s.market), sides.index(s.side)),
    )
    return [_position(s, by_selection[s], nets.get(s)) for s in order]


def _position(selection: Selection, rows: Sequence[Open], net: int | None) -> SidePosition:
    straights = [row for row in rows if not row.is_multi]
    legs = [row for row in rows if row.is_multi]
    has_line = bool(straights) and selection.market in MARKETS_WITH_LINE
    lines = [row.line for row in straights]
    return SidePosition(
        selection,
        tickets=sum(row.tickets for row in straights),
        risk=sum(row.risk for row in straights),
        win=sum(row.win for row in straights),
        volume=sum(row.volume for row in straights),
        lowest=min(lines) if has_line else None,
        highest=max(lines) if has_line else None,
        average=_average(straights) if has_line else None,
        net=net or 0,
        legs=sum(row.tickets for row in legs),
        legs_risk=sum(row.risk for row in legs),
        legs_win=sum(row.win for row in legs),
    )


def _average(rows: Sequence[Open]) -> Fraction:
    # What was laid off weighs like what was taken: it was wagered at that line.
    weights = [abs(row.volume) for row in rows]
    if not sum(weights):
        return Fraction(sum(row.line for row in rows), len(rows))
    weighted = sum(w * row.line for w, row in zip(weights, rows, strict=True))
    return Fraction(weighted, sum(weights))


def _nets(straights: Sequence[Open]) -> Mapping[Selection, int]:
    by_market: dict[tuple[Period, Market], list[Open]] = defaultdict(list)
    for row in straights:
        by_market[row.selection.period, row.selection.market].append(row)
    return {
        row.selection: _net(row.selection.side, rows) for rows in by_market.values() for row in rows
    }


def _net(side: Side, rows: Sequence[Open]) -> int:
    """What a market comes to when a side wins; of two outcomes at once the worse one."""
    if side in _OUTCOMES:
        whole = house_result_by_outcome((r.selection, r.line, r.risk, r.win) for r in rows)
        return min(whole[outcome] for outcome in _OUTCOMES[side])
    lost = sum(row.risk for row in rows if row.selection.side in against(side))
    return lost - sum(row.win for row in rows if row.selection.side is side)


def against(side: Side) -> frozenset[Side]:
    """The sides of the same market that lose when one side wins."""
    return frozenset({_OPPOSITES[side]} if side in _OPPOSITES else set(Side) - {side})


def outcomes_of(side: Side) -> tuple[Side, ...]:
    """The outcomes at which a side of two outcomes at once wins; none of the other sides."""
    return _OUTCOMES.get(side, ())


def part_of(cents: int, part: Fraction) -> int:
    """A part of an amount, rounded once."""
    return CENT.cents(cents * part.numerator, part.denominator)
