"""The sentence read to the caller."""

from typing import NamedTuple

import pytest

from desktop.domain.markets import SIDES, Market, Period, Selection, Side, Sport
from desktop.domain.readback import SpokenLeg, read_back, say_leg
from desktop.domain.tickets import AmountMode, TicketKind


def leg(
    market: Market,
    side: Side,
    *,
    line: int = 0,
    price: str = "-110",
    period: Period = Period.GAME,
    rotation: int = 453,
    sport: Sport | None = None,
) -> SpokenLeg:
    pair = ("Pittsburgh", "Cleveland") if rotation % 2 else ("Cleveland", "Pittsburgh")
    return SpokenLeg(rotation, *pair, Selection(period, market, side), line, price, sport)


class Said(NamedTuple):
    leg: SpokenLeg
    sentence: str


@pytest.mark.parametrize(
    "case",
    [
        Said(
            leg(Market.SPREAD, Side.AWAY, line=-14),
            "453 Pittsburgh minus three and a half, minus one-ten.",
        ),
        Said(
            leg(Market.SPREAD, Side.HOME, line=14, rotation=454, price="+100"),
            "454 Cleveland plus three and a half, even money.",
        ),
        Said(leg(Market.SPREAD, Side.AWAY), "453 Pittsburgh pick, minus one-ten."),
        Said(
            leg(Market.SPREAD, Side.AWAY, line=-6, sport=Sport.BASEBALL),
            "453 Pittsburgh run line minus one and a half, minus one-ten.",
        ),
        Said(
            leg(Market.SPREAD, Side.AWAY, line=6, sport=Sport.HOCKEY),
            "453 Pittsburgh puck line plus one and a half, minus one-ten.",
        ),
        Said(
            leg(Market.SPREAD, Side.AWAY, line=-12, sport=Sport.FOOTBALL, period=Period.H1),
            "453 Pittsburgh, first half, minus three, minus one-ten.",
        ),
        Said(
            leg(Market.TOTAL, Side.OVER, line=190, rotation=454),
            "454 Pittsburgh–Cleveland over forty-seven and a half, minus one-ten.",
        ),
        Said(
            leg(Market.TOTAL, Side.UNDER, line=9, period=Period.Q3, price="d1.91"),
            "453 Pittsburgh–Cleveland, third quarter, under two and a quarter, "
            "at one point nine one.",
        ),
        Said(
            leg(Market.MONEY_LINE, Side.HOME, rotation=454, price="+135"),
            "454 Cleveland money line, plus one thirty-five.",
        ),
        Said(
            leg(Market.TEAM_TOTAL, Side.AWAY_OVER, line=98),
            "453 Pittsburgh team total over twenty-four and a half, minus one-ten.",
        ),
        Said(
            leg(Market.TEAM_TOTAL, Side.HOME_UNDER, line=96, rotation=454),
            "454 Cleveland team total under twenty-four, minus one-ten.",
        ),
        Said(
            leg(Market.THREE_WAY, Side.AWAY, price="f5/2"),
            "453 Pittsburgh three-way, to win, at five to two.",
        ),
        Said(
            leg(Market.THREE_WAY, Side.DRAW, price="d3.40"),
            "453 Pittsburgh–Cleveland three-way, the draw, at three point four zero.",
        ),
        Said(
            leg(Market.DRAW_NO_BET, Side.AWAY, price="-120"),
            "453 Pittsburgh draw no bet, minus one-twenty.",
        ),
        Said(
            leg(Market.DOUBLE_CHANCE, Side.HOME_OR_DRAW),
            "453 Pittsburgh–Cleveland double chance, Cleveland or the draw, minus one-ten.",
        ),
        Said(
            leg(Market.DOUBLE_CHANCE, Side.HOME_OR_AWAY),
            "453 Pittsburgh–Cleveland double chance, Cleveland or Pittsburgh, minus one-ten.",
        ),
        Said(
            leg(Market.DOUBLE_CHANCE, Side.DRAW_OR_AWAY, period=Period.H2),
            "453 Pittsburgh–Cleveland, second half, double chance, Pittsburgh or the draw, "
            "minus one-ten.",
        ),
    ],
)
def test_a_selection_is_said_in_one_order(case: Said) -> None:
    assert say_leg(case.leg) == case.sentence


@pytest.mark.parametrize("period", Period)
@pytest.mark.parametrize(
    ("market", "side"), [(market, side) for market, sides in SIDES.items() for side in sides]
)
def test_every_selection_can_be_said(period: Period, market: Market, side: Side) -> None:
    sentence = say_leg(leg(market, side, line=4, period=period))
    assert sentence.startswith("453 ")
    assert "{" not in sentence


def test_a_straight_ends_in_risk_and_win_and_a_question() -> None:
    spread = leg(Market.SPREAD, Side.AWAY, line=-14)
    said = read_back(TicketKind.STRAIGHT, [spread], 55000, 50000, AmountMode.BASE)
    assert said == (
        "453 Pittsburgh minus three and a half, minus one-ten. "
        "Five hundred fifty to win five hundred. Correct?"
    )


def test_a_parlay_begins_with_its_number_of_teams() -> None:
    legs = [
        leg(Market.SPREAD, Side.AWAY, line=-12),
        leg(Market.TOTAL, Side.OVER, line=190),
        leg(Market.MONEY_LINE, Side.HOME, rotation=454, price="+135"),
    ]
    said = read_back(TicketKind.PARLAY, legs, 10000, 75649, AmountMode.RISK)
    assert said == (
        "Three-team parlay. 453 Pittsburgh minus three, minus one-ten. "
        "453 Pittsburgh–Cleveland over forty-seven and a half, minus one-ten. "
        "454 Cleveland money line, plus one thirty-five. "
        "One hundred to win seven hundred fifty-six dollars and 49 cents. Correct?"
    )


@pytest.mark.parametrize(
    ("kind", "mode", "words"),
    [
        (TicketKind.STRAIGHT, AmountMode.RISK, "Risking one hundred to win ninety. Correct?"),
        (TicketKind.STRAIGHT, AmountMode.WIN, "Laying one hundred to win ninety. Correct?"),
        (TicketKind.PARLAY, AmountMode.WIN, "Laying one hundred to win ninety. Correct?"),
        (TicketKind.PARLAY, AmountMode.RISK, ". One hundred to win ninety. Correct?"),
    ],
)
def test_an_unusual_way_of_saying_the_amount_is_named(
    kind: TicketKind, mode: AmountMode, words: str
) -> None:
    legs = [leg(Market.MONEY_LINE, Side.AWAY), leg(Market.MONEY_LINE, Side.HOME, rotation=456)]
    assert read_back(kind, legs, 10000, 9000, mode).endswith(words)
