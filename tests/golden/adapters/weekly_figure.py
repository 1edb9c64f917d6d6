"""What becomes of a balance when the week closes (RULES 27.3 to 27.5)."""

from desktop.domain.weekly_settlement import SettlementMode, SettlementRule, settle_week
from tests.golden.cases import Case

# Two rules differ by whether the settle figure itself is past it (RULES 27.4).
MODES = {
    "zero": (SettlementMode.ZERO, True),
    "running": (SettlementMode.RUNNING, True),
    "threshold": (SettlementMode.THRESHOLD, False),
    "threshold_gt": (SettlementMode.THRESHOLD, False),
    "threshold_ge": (SettlementMode.THRESHOLD, True),
}


def work_out(case: Case) -> dict[str, object]:
    row = case.row
    mode, is_inclusive = MODES[row["mode"]]
    rule = SettlementRule(mode, int(row["threshold_cents"] or 0), is_inclusive)
    week = settle_week(rule, int(row["carry_in_cents"]), int(row["week_net_cents"]))
    return {
        "expected_action": week.action.name,
        "expected_settle_cents": week.settled,
        "expected_carry_out_cents": week.carried,
    }
