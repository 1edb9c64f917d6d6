"""House rules as they are shipped, and the prices and roundings that tests draw from."""

import json
from dataclasses import replace
from pathlib import Path

from hypothesis import strategies as st

from desktop.domain.money import Rounding
from desktop.domain.prices import parse_price
from desktop.domain.rule_choices import ParlayMode, Pays
from desktop.domain.rules import ParlayRules
from desktop.domain.tickets import LegOutcome, LegResult

PAY_TABLES = Path(__file__).parents[3] / "resources" / "pay_tables"

W, L, P = LegResult.WIN, LegResult.LOSS, LegResult.PUSH
HW, HL = LegResult.HALF_WIN, LegResult.HALF_LOSS
N, V, OPEN = LegResult.NO_ACTION, LegResult.VOID, LegResult.PENDING

american = st.integers(100, 2000).flatmap(lambda size: st.sampled_from([f"+{size}", f"-{size}"]))
decimal = st.builds("d{}.{:02d}".format, st.integers(1, 30), st.integers(1, 99))
fraction = st.builds("f{}/{}".format, st.integers(1, 99), st.integers(1, 99))
price_texts = american | decimal | fraction
prices = price_texts.map(parse_price)
roundings = st.builds(
    Rounding, st.sampled_from([1, 5, 10, 100]), st.sampled_from(["half_up", "down", "up"])
)

TRUE_ODDS = ParlayRules(
    mode=ParlayMode.TRUE,
    table="",
    pays=(),
    standard_price="-110",
    table_min_price="-120",
    max_legs=10,
    max_win=None,
    max_ratio=None,
    quarter_lines=True,
    bars=frozenset(),
)


def by_table(mode=ParlayMode.TABLE, **changes) -> ParlayRules:
    """A house that pays parlays by the Nevada table."""
    return replace(TRUE_ODDS, mode=mode, table="WH_NV", pays=parlay_pays("wh_nv"), **changes)


def parlay_pays(table: str) -> Pays:
    found = json.loads((PAY_TABLES / f"parlay_{table}.json").read_text(encoding="utf-8"))
    return tuple((legs, price) for legs, price in found["pays"])


def legs(*results: LegResult, price: str = "-110", tabled: bool = False) -> list[LegOutcome]:
    return [LegOutcome(result, price, tabled) for result in results]
