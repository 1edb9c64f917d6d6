"""Parlays at true odds and by pay tables (RULES 7)."""

from desktop.domain.money import CENT
from desktop.domain.rule_choices import ParlayMode, Pays
from desktop.domain.tickets import LegOutcome, RepriceKeep
from desktop.domain.wagers.grading import grade
from desktop.domain.wagers.terms import Parlay
from desktop.services.house_rules import pay_tables
from tests.golden.adapters.reading import LETTERS, read_price
from tests.golden.cases import Case


def pays_of(table: str) -> Pays:
    pays = pay_tables()["parlay", table]["pays"]
    return tuple((legs, price) for legs, price in pays)


def work_out(case: Case) -> dict[str, object]:
    row = case.row
    is_fixed = row["mode"] == "fixed"
    outcomes = []
    for text in row["legs"].split(";"):
        price, _, letter = text.partition(":")
        quoted = read_price(price, is_decimal=row["mode"] == "decimal")
        outcomes.append(LegOutcome(LETTERS[letter], quoted, is_fixed, reprice=RepriceKeep.RISK))
    risk = int(row["risk_cents"])
    terms = Parlay(risk, 0)
    if is_fixed:
        terms = Parlay(risk, 0, ParlayMode.TABLE, pays_of(row["table"]))
    net = grade(terms, outcomes, CENT).net
    return {"expected_net_cents": net, "expected_return_cents": risk + net}
