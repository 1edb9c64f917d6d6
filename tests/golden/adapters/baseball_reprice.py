"""Risk and win at the price of the new pitchers (RULES 15.2)."""

from desktop.domain.money import CENT
from desktop.domain.pitchers import reprice
from desktop.domain.prices import parse_price
from desktop.domain.tickets import AmountMode, RepriceKeep
from desktop.domain.wagers.amounts import amounts_at
from tests.golden.adapters.reading import read_price
from tests.golden.cases import Case

# What the amount of a row is: the base amount, or the risk.
SAID = {RepriceKeep.BASE: AmountMode.BASE, RepriceKeep.RISK: AmountMode.RISK}


def work_out(case: Case) -> dict[str, object]:
    row = case.row
    keep = RepriceKeep(row["keep"])
    old = parse_price(read_price(row["old_price"]))
    written = amounts_at(SAID[keep], int(row["amount_cents"]), old, CENT)
    risk, win = reprice(written, parse_price(read_price(row["new_price"])), keep, CENT)
    return {"expected_risk_cents": risk, "expected_win_cents": win}
