"""Round robins: how many parlays, and what they come to together (RULES 10)."""

import re

from desktop.domain.money import CENT
from desktop.domain.prices import parse_price
from desktop.domain.rule_choices import ParlayMode
from desktop.domain.tickets import AmountMode
from desktop.domain.wagers.grading import grade, risk_of
from desktop.domain.wagers.round_robin import price_round_robin
from tests.golden.adapters.parlays import parlay_rules, read_legs, rules_of
from tests.golden.cases import Case, Row


def sizes_of(row: Row) -> list[int]:
    """`3`, `2+3` or `2,3`."""
    return [int(size) for size in re.split(r"[+,;/&]", row["by"])]


def work_out(case: Case) -> dict[str, object]:
    return grade_row(case.row) if case.row["legs"] else count_row(case.row)


def count_row(row: Row) -> dict[str, object]:
    """A row of the chart says how many parlays there are, and nothing of money."""
    legs = [(parse_price("-110"), False)] * int(row["teams"])
    rules = parlay_rules(ParlayMode.TRUE)
    terms = price_round_robin(AmountMode.RISK, 10_000, legs, sizes_of(row), rules, CENT)
    return {"expected_count": len(terms.parlays)}


def grade_row(row: Row) -> dict[str, object]:
    outcomes = read_legs(row)
    legs = [(parse_price(outcome.price), outcome.by_table) for outcome in outcomes]
    stake = int(row["stake_each_cents"])
    terms = price_round_robin(AmountMode.RISK, stake, legs, sizes_of(row), rules_of(row), CENT)
    assert len(legs) == int(row["teams"])
    return {
        "expected_count": len(terms.parlays),
        "expected_total_risk_cents": risk_of(terms),
        "expected_net_cents": grade(terms, outcomes, CENT).net,
    }
