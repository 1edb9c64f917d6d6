"""Parlays at true odds and by pay tables (RULES 7)."""

from desktop.domain.markets import Market, Period, Selection, Side, Sport
from desktop.domain.money import CENT
from desktop.domain.prices import parse_price
from desktop.domain.rule_choices import ParlayMode
from desktop.domain.rules import ParlayRules
from desktop.domain.tickets import AmountMode, LegOutcome
from desktop.domain.wagers.grading import grade
from desktop.domain.wagers.parlay import is_by_table, price_parlay
from desktop.domain.wagers.terms import Pays
from desktop.services.house_rules import pay_tables
from tests.golden.adapters.reading import LETTERS, read_price
from tests.golden.cases import Case, Row

MODES = {
    "true": ParlayMode.TRUE,
    "decimal": ParlayMode.TRUE,
    "fractional": ParlayMode.TRUE,
    "fixed": ParlayMode.TABLE,
    "table": ParlayMode.TABLE,
    "table_if_standard": ParlayMode.TABLE_IF_STANDARD,
}
A_SIDE = Selection(Period.GAME, Market.SPREAD, Side.HOME)


def pays_of(table: str) -> Pays:
    return tuple((legs, price) for legs, price in pay_tables()["parlay", table]["pays"])


def parlay_rules(mode: ParlayMode, pays: Pays = ()) -> ParlayRules:
    """A house that takes parlays of any length and caps none."""
    return ParlayRules(
        mode=mode,
        table="as given",
        pays=pays,
        standard_price="-110",
        table_min_price="-120",
        max_legs=24,
        max_win=None,
        max_ratio=None,
        quarter_lines=True,
        bars=frozenset(),
    )


def rules_of(row: Row) -> ParlayRules:
    mode = MODES[row["mode"]]
    return parlay_rules(mode, () if mode is ParlayMode.TRUE else pays_of(row["table"]))


def read_legs(row: Row) -> list[LegOutcome]:
    """The legs of a parlay or round robin: `-110:W;150:P`, of decimal ones `2.07:HL`.

    All are sides of football, which the pay tables are about.
    """
    outcomes = []
    for leg in row["legs"].split(";"):
        quoted, _, letter = leg.partition(":")
        price = read_price(quoted, is_decimal=row["mode"] == "decimal")
        by_table = is_by_table(rules_of(row), Sport.FOOTBALL, A_SIDE, parse_price(price))
        outcomes.append(LegOutcome(LETTERS[letter], price, by_table))
    return outcomes


def work_out(case: Case) -> dict[str, object]:
    row = case.row
    outcomes = read_legs(row)
    legs = [(parse_price(outcome.price), outcome.by_table) for outcome in outcomes]
    risk = int(row["risk_cents"])
    terms = price_parlay(AmountMode.RISK, risk, legs, rules_of(row), CENT)
    net = grade(terms, outcomes, CENT).net
    return {"expected_net_cents": net, "expected_return_cents": risk + net}
