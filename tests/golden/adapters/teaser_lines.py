"""Lines moved for the player, or against in a pleaser (RULES 8.1 and 9.1)."""

from desktop.domain.lines import parse_line
from desktop.domain.markets import Market, Period, Selection, Side
from desktop.domain.wagers.teaser import tease
from tests.golden.cases import Case, Row

MARKETS = {"spread": Market.SPREAD, "total": Market.TOTAL}
READERS = {"expected_line": parse_line}


def side_of(row: Row) -> Side:
    """`x` is a side of which it does not matter whether it is at home."""
    return (
        Side.HOME
        if row["selection"] in {"x", "any", "side", "favorite", "dog"}
        else Side(row["selection"])
    )


def work_out(case: Case) -> dict[str, object]:
    row = case.row
    selection = Selection(Period.GAME, MARKETS[row["market"]], side_of(row))
    line, points = parse_line(row["line"]), parse_line(row["points"])
    return {"expected_line": tease(selection, line, points, is_pleaser=row["kind"] == "pleaser")}
