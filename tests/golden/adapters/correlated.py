"""A side and the total of one game of football that are related (RULES 6)."""

from fractions import Fraction

from desktop.domain.lines import parse_line
from desktop.domain.markets import Market, Period, Selection, Side, Sport
from desktop.domain.wagers.correlation import PlacedLeg, find_bars
from tests.golden.cases import Case

SIDE = Selection(Period.GAME, Market.SPREAD, Side.HOME)
OVER = Selection(Period.GAME, Market.TOTAL, Side.OVER)


def work_out(case: Case) -> dict[str, object]:
    row = case.row
    legs = [
        PlacedLeg(1, Sport.FOOTBALL, SIDE, -parse_line(row["abs_spread"])),
        PlacedLeg(1, Sport.FOOTBALL, OVER, parse_line(row["total"])),
    ]
    return {"expected": "CORRELATED" if find_bars(legs, Fraction(row["ratio"])) else "OK"}
