"""Horses to win, place or show at the track's price (RULES 19)."""

from desktop.domain.money import CENT
from desktop.domain.tickets import LegOutcome, LegResult
from desktop.domain.wagers.grading import grade
from desktop.domain.wagers.horse import track_price
from desktop.domain.wagers.terms import Horse
from tests.golden.cases import Case, Row

NO_LIMIT = 10**12
REFUNDED = dict.fromkeys(
    (
        "SCRATCH",
        "SCRATCHED",
        "REFUND",
        "VOID",
        "NOACTION",
        "LATE",
        "LATE_BET",
        "AFTER_OFF",
        "PAST_POST",
    ),
    LegResult.NO_ACTION,
)
RESULTS = {
    "IN": LegResult.WIN,
    "OUT": LegResult.LOSS,
    "NO_PRICE": LegResult.WIN,
    "NOPRICE": LegResult.WIN,
    "NO_TRACK_PRICE": LegResult.WIN,
} | REFUNDED


def outcome_of(row: Row) -> LegOutcome:
    """Without a price of the track for the pool it came in for, nothing is known to pay."""
    pays = int(row["track_pays_per_2_cents"] or 0)
    return LegOutcome(RESULTS[row["result"]], track_price(pays or None))


def work_out(case: Case) -> dict[str, object]:
    row = case.row
    amount = int(row["amount_cents"])
    cap = int(row["cap_to_1"]) if row["cap_to_1"] else None
    net = grade(Horse(amount, cap, NO_LIMIT), [outcome_of(row)], CENT).net
    return {"expected_return_cents": amount + net, "expected_net_cents": net}
