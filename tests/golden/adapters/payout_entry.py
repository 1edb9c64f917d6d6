"""From the amount that was said to risk and win (RULES 2)."""

from desktop.domain.prices import parse_price
from desktop.domain.wagers.amounts import amounts_at
from tests.golden.adapters.reading import MODES, read_price, read_rounding
from tests.golden.cases import Case


def work_out(case: Case) -> dict[str, object]:
    row = case.row
    risk, win = amounts_at(
        MODES[row["mode"]],
        int(row["amount_cents"]),
        parse_price(read_price(row["price"])),
        read_rounding(row["rounding"]),
    )
    return {"expected_risk_cents": risk, "expected_win_cents": win}
