"""An agent's commission week after week, with what is made up in between (RULES 26.1 to 26.5)."""

from fractions import Fraction

from desktop.domain.commission import CommissionKind, Deal, MakeupUnit, share_week
from desktop.domain.money import CENT
from tests.golden.cases import Case, Row

KINDS = {kind.value: kind for kind in CommissionKind} | {
    "dutch": CommissionKind.SPLIT,
    "red_figure": CommissionKind.RED_FIGURE,
}
# Make-up in commission dollars (RULES 26.8).
IN_COMMISSION = {"red_commission": CommissionKind.RED_FIGURE}


def read_deal(kind: str, percent: str) -> Deal:
    share = Fraction(percent) / 100
    if kind in IN_COMMISSION:
        return Deal(IN_COMMISSION[kind], share, MakeupUnit.COMMISSION)
    return Deal(KINDS[kind], share)


def number(row: Row) -> int:
    return int(row["week"])


def work_out(case: Case) -> dict[str, object]:
    series = [row for row in case.rows if row["series"] == case.row["series"]]
    so_far = [row for row in sorted(series, key=number) if number(row) <= number(case.row)]
    assert [number(row) for row in so_far] == list(range(1, len(so_far) + 1))
    makeup = 0
    for row in so_far:
        net_loss = int(row["players_net_loss_cents"])
        week = share_week(read_deal(row["type"], row["pct"]), net_loss, makeup, CENT)
        makeup = week.makeup
    return {
        "expected_commission_cents": week.commission,
        "expected_makeup_after_cents": week.makeup,
        "expected_passed_up_cents": week.passed_up,
    }
