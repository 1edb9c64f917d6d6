"""Straight wagers on every market (RULES 3)."""

from desktop.domain.grading import grade_leg
from desktop.domain.lines import parse_line
from desktop.domain.markets import Market, Period, Selection, Side
from desktop.domain.money import CENT
from desktop.domain.tickets import LegOutcome, LegResult
from desktop.domain.wagers.grading import grade
from desktop.domain.wagers.terms import Straight
from tests.golden.adapters.reading import WORD_OF, read_price
from tests.golden.cases import Case, Row

MARKETS = {
    "spread": Market.SPREAD,
    "rl": Market.SPREAD,
    "pl": Market.SPREAD,
    "total": Market.TOTAL,
    "ml": Market.MONEY_LINE,
    "ml3": Market.THREE_WAY,
    "1x2": Market.THREE_WAY,
    "3way": Market.THREE_WAY,
    "asian": Market.SPREAD,
    "ah": Market.SPREAD,
    "asian_total": Market.TOTAL,
    "dnb": Market.DRAW_NO_BET,
    "dc": Market.DOUBLE_CHANCE,
    "tt": Market.TEAM_TOTAL,
    "team_total": Market.TEAM_TOTAL,
    "eh": Market.THREE_WAY_SPREAD,
    "spread3": Market.THREE_WAY_SPREAD,
}
SIDES_OF_DOUBLE_CHANCE = {
    "1X": Side.HOME_OR_DRAW,
    "12": Side.HOME_OR_AWAY,
    "X2": Side.DRAW_OR_AWAY,
}


def result_of(row: Row) -> LegResult:
    market = MARKETS[row["market"]]
    side = SIDES_OF_DOUBLE_CHANCE.get(row["selection"].upper()) or Side(row["selection"])
    selection = Selection(Period.GAME, market, side)
    # A European handicap is given as the home side's line, whatever is taken (RULES 3.7).
    line = parse_line(row["line"]) if row["line"] else 0
    return grade_leg(selection, line, int(row["away"]), int(row["home"]))


def work_out(case: Case) -> dict[str, object]:
    row = case.row
    risk = int(row["risk_cents"])
    outcome = LegOutcome(result_of(row), read_price(row["price"]))
    net = grade(Straight(risk, int(row["win_cents"])), [outcome], CENT).net
    return {
        "expected_result": WORD_OF[outcome.result],
        "expected_net_cents": net,
        "expected_return_cents": risk + net,
    }
