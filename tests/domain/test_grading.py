import pytest

from desktop.domain.grading import grade_leg, grade_ticket
from desktop.domain.lines import parse_line
from desktop.domain.markets import Market, Period, Selection, Side
from desktop.domain.money import CENT
from desktop.domain.tickets import LegResult, TicketKind
from tests.domain.vectors import case_id, golden

# European handicap: a market of its own that the book does not offer.
NOT_OFFERED = {"GS-39", "GS-40"}

MARKETS = {
    "spread": Market.SPREAD,
    "total": Market.TOTAL,
    "ml": Market.MONEY_LINE,
    "ml3": Market.THREE_WAY,
    "dnb": Market.DRAW_NO_BET,
    "dc": Market.DOUBLE_CHANCE,
    "tt": Market.TEAM_TOTAL,
}
SIDES_OF_DOUBLE_CHANCE = {
    "1X": Side.HOME_OR_DRAW,
    "12": Side.HOME_OR_AWAY,
    "X2": Side.DRAW_OR_AWAY,
}
RESULTS = {
    "WIN": LegResult.WIN,
    "LOSS": LegResult.LOSS,
    "PUSH": LegResult.PUSH,
    "HALF_WIN": LegResult.HALF_WIN,
    "HALF_LOSS": LegResult.HALF_LOSS,
}

STRAIGHT_CASES = [row for row in golden("grade_straight") if row["id"] not in NOT_OFFERED]


def test_every_golden_straight_but_the_european_handicap_is_tried():
    assert {row["id"] for row in golden("grade_straight") if row["market"] not in MARKETS} == (
        NOT_OFFERED
    )


@pytest.mark.parametrize("row", STRAIGHT_CASES, ids=case_id)
def test_a_golden_straight_is_graded_and_paid_as_published(row):
    market = MARKETS[row["market"]]
    side = SIDES_OF_DOUBLE_CHANCE.get(row["selection"]) or Side(row["selection"])
    line = parse_line(row["line"]) if row["line"] else 0
    result = grade_leg(
        Selection(Period.GAME, market, side), line, int(row["away"]), int(row["home"])
    )
    assert result is RESULTS[row["expected_result"]]
    _, net = grade_ticket(
        TicketKind.STRAIGHT,
        int(row["risk_cents"]),
        int(row["win_cents"]),
        [(row["price"], result)],
        CENT,
    )
    assert net == int(row["expected_net_cents"])
    assert int(row["risk_cents"]) + net == int(row["expected_return_cents"])
