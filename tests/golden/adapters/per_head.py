"""The fee for each active player (RULES 26.11)."""

from desktop.domain.commission import per_head_fee
from tests.golden.cases import Case


def work_out(case: Case) -> dict[str, object]:
    fee = per_head_fee(int(case.row["active_players"]), int(case.row["fee_cents"]))
    return {"expected_fee_cents": fee}
