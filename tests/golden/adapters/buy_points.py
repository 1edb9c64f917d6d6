"""Lines and prices after points are bought (RULES 5)."""

from desktop.domain.lines import parse_line
from desktop.domain.markets import Market, Period, Selection, Side
from desktop.domain.prices import parse_price
from desktop.domain.rules import BuyCosts
from desktop.domain.wagers.buying import buy
from tests.golden.adapters.reading import read_price
from tests.golden.cases import Case

A_SIDE = Selection(Period.GAME, Market.SPREAD, Side.HOME)


def read_american(text: str) -> int:
    """-100 and +100 are one price (RULES 1.1)."""
    return abs(int(text)) if abs(int(text)) == 100 else int(text)


READERS = {"expected_line": parse_line, "expected_price": read_american}


def work_out(case: Case) -> dict[str, object]:
    row = case.row
    costs = BuyCosts(
        int(row["per_half"]), {3: int(row["cost_touch_3"]), 7: int(row["cost_touch_7"])}
    )
    quoted = parse_price(read_price(row["price"]))
    line, price = buy(A_SIDE, parse_line(row["line"]), quoted, int(row["half_points"]), costs)
    return {"expected_line": line, "expected_price": read_american(price.text)}
