"""Pleasers; no pay table is published, so each row brings its own (RULES 9.3)."""

from desktop.domain.rule_choices import TieRule, TwoTeamTie
from desktop.domain.rules import TeaserCard
from desktop.domain.wagers.terms import Pays
from tests.golden.adapters.reading import read_price, read_refund
from tests.golden.adapters.teasers import come_out
from tests.golden.cases import Case

READERS = {"expected_result": read_refund}


def read_pays(text: str) -> Pays:
    """A pay table as a row gives it: `2:+600|3:+1700`."""
    cells = [cell.split(":") for cell in text.split("|")]
    return tuple((int(teams), read_price(price)) for teams, price in cells)


def work_out(case: Case) -> dict[str, object]:
    row = case.row
    pays = read_pays(row["pay_table"])
    card = TeaserCard(
        name="7",
        table="as given",
        points=28,
        basketball_points=None,
        pays=pays,
        tie_rule=TieRule(row["tie_rule"]),
        two_team_tie=TwoTeamTie.PUSH_IF_WINNER,
        is_special=False,
        is_pleaser=True,
        totals=True,
        same_game=False,
        min_legs=pays[0][0],
        max_legs=pays[-1][0],
    )
    return come_out(card, row["legs"], int(row["risk_cents"]))
