"""Published pay tables of teasers: shipped as published, and paid (RULES 8.4)."""

from desktop.domain.money import CENT
from desktop.domain.prices import parse_price
from desktop.domain.tickets import AmountMode
from desktop.domain.wagers.teaser import price_teaser
from tests.golden.adapters.teasers import card_of, shipped_card
from tests.golden.cases import Case

COLUMNS = ("pays_num", "pays_den", "tie_rule")


def work_out(case: Case) -> dict[str, object]:
    """What a teaser at this table wins on its denominator, in the smallest whole numbers."""
    row, teams = case.row, int(case.row["teams"])
    shipped = shipped_card(row["table"], row["sport"], row["points"])
    pays = tuple((number, price) for number, price in shipped["pays"])
    card = card_of({**row, "two_team_rule": "push_if_winner"}, pays)
    risk = int(row["pays_den"])
    terms = price_teaser(AmountMode.RISK, 100 * risk, teams, card, CENT)
    assert parse_price(dict(pays)[teams]).stake * terms.win % 100 == 0
    return {
        "pays_num": terms.win // 100,
        "pays_den": terms.risk // 100,
        "tie_rule": shipped["tie_rule"],
    }
