"""Short written descriptions of selections and tickets."""

from typing import NamedTuple

import pytest

from desktop.domain.markets import Market, Period, Selection, Side
from desktop.domain.readback import SpokenLeg, describe_leg, describe_ticket
from desktop.domain.tickets import TicketKind


class Described(NamedTuple):
    market: Market
    side: Side
    line: int
    price: str
    period: Period
    text: str


CASES = [
    Described(Market.SPREAD, Side.AWAY, -14, "-110", Period.H1, "451 Leeds -3.5 -110 1H"),
    Described(Market.SPREAD, Side.HOME, 0, "-110", Period.GAME, "451 Derby pk -110"),
    Described(Market.TOTAL, Side.OVER, 190, "-110", Period.Q1, "451 Leeds/Derby o47.5 -110 1Q"),
    Described(Market.TOTAL, Side.UNDER, 9, "d1.91", Period.GAME, "451 Leeds/Derby u2.25 d1.91"),
    Described(
        Market.TEAM_TOTAL, Side.AWAY_OVER, 98, "-110", Period.GAME, "451 Leeds TT o24.5 -110"
    ),
    Described(
        Market.TEAM_TOTAL, Side.HOME_UNDER, 98, "-110", Period.F5, "451 Derby TT u24.5 -110 F5"
    ),
    Described(Market.MONEY_LINE, Side.AWAY, 0, "+135", Period.P1, "451 Leeds ML +135 P1"),
    Described(Market.THREE_WAY, Side.HOME, 0, "f5/2", Period.GAME, "451 Derby 3-way f5/2"),
    Described(Market.THREE_WAY, Side.DRAW, 0, "d3.40", Period.GAME, "451 Leeds/Derby draw d3.40"),
    Described(Market.DRAW_NO_BET, Side.AWAY, 0, "-120", Period.GAME, "451 Leeds DNB -120"),
    Described(
        Market.DOUBLE_CHANCE, Side.HOME_OR_DRAW, 0, "-300", Period.GAME, "451 Leeds/Derby 1X -300"
    ),
    Described(
        Market.DOUBLE_CHANCE, Side.HOME_OR_AWAY, 0, "-300", Period.GAME, "451 Leeds/Derby 12 -300"
    ),
    Described(
        Market.DOUBLE_CHANCE, Side.DRAW_OR_AWAY, 0, "-300", Period.GAME, "451 Leeds/Derby X2 -300"
    ),
]


def written(case: Described) -> SpokenLeg:
    selection = Selection(case.period, case.market, case.side)
    return SpokenLeg(451, "Leeds", "Derby", selection, case.line, case.price)


@pytest.mark.parametrize("case", CASES)
def test_a_selection_is_described_in_a_few_words(case: Described) -> None:
    assert describe_leg(written(case)) == case.text


def test_a_straight_is_described_by_its_selection() -> None:
    assert describe_ticket(TicketKind.STRAIGHT, [written(CASES[0])]) == CASES[0].text


def test_a_parlay_is_described_by_its_kind_and_selections() -> None:
    assert describe_ticket(TicketKind.PARLAY, [written(CASES[0]), written(CASES[6])]) == (
        "Parlay: 451 Leeds -3.5 -110 1H + 451 Leeds ML +135 P1"
    )
