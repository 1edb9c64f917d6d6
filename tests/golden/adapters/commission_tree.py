"""A master's commission over an agent's (RULES 26.10)."""

from desktop.domain.commission import Branch, TreeMode, share_with_master
from desktop.domain.money import CENT
from tests.golden.adapters.commission_weeks import read_deal
from tests.golden.cases import Case


def work_out(case: Case) -> dict[str, object]:
    row = case.row
    agent = Branch(read_deal(row["type"], row["sub_pct"]), int(row["sub_players_net_loss_cents"]))
    week = share_with_master(
        TreeMode(row["mode"]),
        read_deal(row["type"], row["master_pct"]),
        int(row["own_players_net_loss_cents"]),
        [agent],
        CENT,
    )
    return {
        "expected_sub_commission_cents": week.agents[0].commission,
        "expected_master_commission_cents": week.commission,
        "expected_house_keeps_cents": week.kept,
    }
