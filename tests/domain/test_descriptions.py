"""Short written descriptions of selections and tickets."""

from dataclasses import replace
from typing import NamedTuple

import pytest

from desktop.domain.describing import describe_leg, describe_ticket
from desktop.domain.markets import Market, Period, Selection, Side
from desktop.domain.spoken import SpokenLeg
from desktop.domain.tickets import PitcherOption
from tests.domain.wagers_said import ENTRANT, EVERY_KIND, HORSE, MONEY_LINE, QUESTION, SPREAD


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


@pytest.mark.parametrize(
    ("spoken", "text"),
    [
        (replace(SPREAD, bought=1), "453 Pittsburgh -3.5 (bought 0.5) -110"),
        (replace(SPREAD, bought=-3), "453 Pittsburgh -3.5 (sold 1.5) -110"),
        (replace(MONEY_LINE, pitchers=PitcherOption.LISTED_BOTH), "454 Cleveland ML +135 LP"),
        (replace(MONEY_LINE, pitchers=PitcherOption.LISTED_AWAY), "454 Cleveland ML +135 L1"),
        (replace(MONEY_LINE, pitchers=PitcherOption.LISTED_HOME), "454 Cleveland ML +135 L2"),
        (replace(MONEY_LINE, pitchers=PitcherOption.ACTION), "454 Cleveland ML +135 ACT"),
        (
            replace(MONEY_LINE, pitchers=PitcherOption.ACTION_LOCKED),
            "454 Cleveland ML +135 ACT locked",
        ),
        (QUESTION, "9013 Is there a safety yes d9.50"),
        (ENTRANT, "9012 Denver (Championship) f5/2"),
        (replace(ENTRANT, line=40), "9012 Denver (Championship) top 10 f5/2"),
        (HORSE, "5 Old Dan (Race 7) place"),
    ],
)
def test_options_and_contests_are_described(spoken: SpokenLeg, text: str) -> None:
    assert describe_leg(spoken) == text


def test_the_price_is_left_out_where_it_has_a_column_of_its_own() -> None:
    assert describe_leg(SPREAD, has_price=False) == "453 Pittsburgh -3.5"


_SPREAD = "453 Pittsburgh -3.5 -110"
_TOTAL = "454 Pittsburgh/Cleveland o47.5 -110"
_MONEY_LINE = "454 Cleveland ML +135"
DESCRIBED = {
    "straight": _SPREAD,
    "parlay": f"Parlay: {_SPREAD} + {_TOTAL} + {_MONEY_LINE}",
    "open parlay": f"Parlay (1 open): {_SPREAD} + {_MONEY_LINE}",
    "capped parlay": f"Parlay: {_SPREAD} + {_MONEY_LINE}",
    "teaser": "Teaser 6: 453 Pittsburgh -3.5 + 454 Pittsburgh/Cleveland o47.5",
    "mixed teaser": "Teaser 6.5/4.5: 453 Pittsburgh -3.5 + 502 Denver +2.5",
    "basketball pleaser": "Pleaser 4 (2 open): 502 Denver +2.5 + 502 Denver +2.5",
    "round robin": f"Round robin by 2 (3 parlays): {_SPREAD} + {_TOTAL} + {_MONEY_LINE}",
    "round robin to win": (f"Round robin by 2,3 (3 parlays): {_SPREAD} + {_TOTAL} + {_MONEY_LINE}"),
    "if bet": f"If bet: {_SPREAD} > {_MONEY_LINE}",
    "action if bet": f"If bet action: {_SPREAD} >> {_MONEY_LINE}",
    "reverse": f"Reverse: {_SPREAD} + {_MONEY_LINE}",
    "action reverse": f"Reverse action: {_SPREAD} + {_MONEY_LINE}",
    "future": "Future: 9012 Denver (Championship) f5/2",
    "each way": "Future each way 10.00: 9012 Denver (Championship) f5/2",
    "prop": "Prop: 9013 Is there a safety yes d9.50",
    "horse": "Horse: 5 Old Dan (Race 7) place",
    "write-in": "Write-in: Smith is elected (2026-11-03)",
    "free play": f"Free play: {_SPREAD}",
    "lay-off": f"Lay-off: {_SPREAD}",
    "filled": f"Parlay: {_SPREAD} + {_MONEY_LINE}",
}


@pytest.mark.parametrize("name", EVERY_KIND)
def test_a_ticket_is_described_by_its_kind_and_selections(name: str) -> None:
    assert describe_ticket(EVERY_KIND[name]) == DESCRIBED[name]
