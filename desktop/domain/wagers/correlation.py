"""Legs that may not stand in one ticket because one makes the other likelier (RULES 6)."""

from collections.abc import Callable, Collection, Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum
from fractions import Fraction
from itertools import combinations

from desktop.domain.markets import Market, Period, Selection, Side, Sport
from desktop.domain.sentences import say

_SIDES = frozenset(
    {
        Market.SPREAD,
        Market.MONEY_LINE,
        Market.THREE_WAY,
        Market.DRAW_NO_BET,
        Market.DOUBLE_CHANCE,
        Market.THREE_WAY_SPREAD,
    }
)
_TOTALS = frozenset({Market.TOTAL, Market.TEAM_TOTAL})
_TO_WIN = frozenset({Market.MONEY_LINE, Market.THREE_WAY, Market.DRAW_NO_BET})


class Relation(StrEnum):
    """Why two legs are related, in the order of RULES 6."""

    GAME_AND_PART = "a"
    SPREAD_AND_MONEY_LINE = "b"
    RUN_LINE_AND_TOTAL = "c"
    PUCK_LINE_AND_TOTAL = "d"
    DRAW_AND_UNDER = "e"
    LARGE_SPREAD_AND_TOTAL = "f"
    BY_HAND = "g"


_SENTENCES: Mapping[Relation, str] = {
    Relation.GAME_AND_PART: (
        "The whole game and a part of it, both by side or both by total, are related."
    ),
    Relation.SPREAD_AND_MONEY_LINE: (
        "The spread and the money line of one team in one game are related."
    ),
    Relation.RUN_LINE_AND_TOTAL: "The run line and the total of one game are related.",
    Relation.PUCK_LINE_AND_TOTAL: "The puck line and the total of one game are related.",
    Relation.DRAW_AND_UNDER: "The draw and the under of one match are related.",
    Relation.LARGE_SPREAD_AND_TOTAL: (
        "The spread is large against the total of the same game: the two are related."
    ),
    Relation.BY_HAND: "The house has listed these two as related.",
}


@dataclass(frozen=True, slots=True)
class PlacedLeg:
    """A leg as far as its relations go.

    Attributes:
        event_id: The event in the book.
        sport: Of the event.
        selection: Period, market and side.
        line: Quarter points as posted, before any were teased or bought.
    """

    event_id: int
    sport: Sport
    selection: Selection
    line: int


@dataclass(frozen=True, slots=True)
class Bar:
    """Two legs that may not stand together without a supervisor.

    Attributes:
        first: The place of the one in the ticket, from 0.
        second: The place of the other.
        relation: Why.
    """

    first: int
    second: int
    relation: Relation

    @property
    def sentence(self) -> str:
        """The reason, and what to do."""
        return say(
            "{sentences} Write them as two wagers, or ask a supervisor.",
            sentences=_SENTENCES[self.relation],
        )


def find_bars(
    legs: Sequence[PlacedLeg],
    ratio: Fraction,
    by_hand: Collection[frozenset[int]] = frozenset(),
) -> list[Bar]:
    """Every pair of legs that is barred, with the first reason of RULES 6 that holds.

    Args:
        legs: In the order of the ticket.
        ratio: Of spread to total, from which they are related.
        by_hand: Pairs of events that the house has listed as related.
    """
    bars: list[Bar] = []
    for (first, one), (second, other) in combinations(enumerate(legs), 2):
        relation = _relation(one, other, ratio, by_hand)
        if relation is not None:
            bars.append(Bar(first, second, relation))
    return bars


def _relation(
    one: PlacedLeg, other: PlacedLeg, ratio: Fraction, by_hand: Collection[frozenset[int]]
) -> Relation | None:
    if one.event_id == other.event_id:
        for relation, holds in _ON_ONE_EVENT.items():
            if holds(one, other, ratio) or holds(other, one, ratio):
                return relation
    return Relation.BY_HAND if frozenset({one.event_id, other.event_id}) in by_hand else None


def _is_game_and_part(one: PlacedLeg, other: PlacedLeg, _: Fraction) -> bool:
    if one.selection.period is not Period.GAME or other.selection.period is Period.GAME:
        return False
    markets = {one.selection.market, other.selection.market}
    return markets <= _SIDES or markets <= _TOTALS


def _is_spread_and_money_line(one: PlacedLeg, other: PlacedLeg, _: Fraction) -> bool:
    return (
        one.selection.period is other.selection.period
        and one.selection.market is Market.SPREAD
        and other.selection.market in _TO_WIN
        and one.selection.side is other.selection.side
    )


def _is_run_line_and_total(one: PlacedLeg, other: PlacedLeg, _: Fraction) -> bool:
    return one.sport is Sport.BASEBALL and _is_spread_and_total(one, other)


def _is_puck_line_and_total(one: PlacedLeg, other: PlacedLeg, _: Fraction) -> bool:
    return one.sport is Sport.HOCKEY and _is_spread_and_total(one, other)


def _is_draw_and_under(one: PlacedLeg, other: PlacedLeg, _: Fraction) -> bool:
    return (
        one.sport is Sport.SOCCER
        and one.selection.period is other.selection.period
        and one.selection.market is Market.THREE_WAY
        and one.selection.side is Side.DRAW
        and other.selection.market is Market.TOTAL
        and other.selection.side is Side.UNDER
    )


def _is_large_spread_and_total(one: PlacedLeg, other: PlacedLeg, ratio: Fraction) -> bool:
    return (
        one.sport in {Sport.FOOTBALL, Sport.BASKETBALL}
        and _is_spread_and_total(one, other)
        and abs(one.line) >= ratio * other.line
    )


def _is_spread_and_total(one: PlacedLeg, other: PlacedLeg) -> bool:
    return (
        one.selection.period is other.selection.period
        and one.selection.market is Market.SPREAD
        and other.selection.market is Market.TOTAL
    )


_ON_ONE_EVENT: Mapping[Relation, Callable[[PlacedLeg, PlacedLeg, Fraction], bool]] = {
    Relation.GAME_AND_PART: _is_game_and_part,
    Relation.SPREAD_AND_MONEY_LINE: _is_spread_and_money_line,
    Relation.RUN_LINE_AND_TOTAL: _is_run_line_and_total,
    Relation.PUCK_LINE_AND_TOTAL: _is_puck_line_and_total,
    Relation.DRAW_AND_UNDER: _is_draw_and_under,
    Relation.LARGE_SPREAD_AND_TOTAL: _is_large_spread_and_total,
}
