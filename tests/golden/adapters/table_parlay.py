"""Published pay tables of parlays, and what true odds pay at -110 (RULES 7.3)."""

from fractions import Fraction

from desktop.domain.money import CENT
from desktop.domain.prices import parse_price
from desktop.domain.rule_choices import ParlayMode
from desktop.domain.rules import ParlayRules
from desktop.domain.tickets import AmountMode
from desktop.domain.wagers.parlay import price_parlay
from desktop.domain.wagers.terms import Pays
from tests.golden.adapters.parlays import parlay_rules, pays_of
from tests.golden.cases import Case

COLUMNS = ("pays_num", "pays_den", "true_minus110_to_1", "table_vs_true")
WORDS = {1: "PAYS_MORE", 0: "EQUAL", -1: "PAYS_LESS"}
READERS = {"true_minus110_to_1": Fraction}


def win_at_minus_110(rules: ParlayRules, teams: int, risk: int) -> int:
    legs = [(parse_price("-110"), True)] * teams
    return price_parlay(AmountMode.RISK, risk, legs, rules, CENT).win


def work_out(case: Case) -> dict[str, object]:
    row, teams = case.row, int(case.row["teams"])
    pays: Pays = pays_of(row["table"])
    risk = 100 * int(row["pays_den"])
    by_table = win_at_minus_110(parlay_rules(ParlayMode.TABLE, pays), teams, risk)
    true_win = win_at_minus_110(parlay_rules(ParlayMode.TRUE), teams, 10_000)
    table, true = Fraction(by_table, risk), Fraction(true_win, 10_000)
    return {
        "pays_num": Fraction(by_table, 100),
        "pays_den": risk // 100,
        "true_minus110_to_1": true,
        "table_vs_true": WORDS[(table > true) - (table < true)],
    }
