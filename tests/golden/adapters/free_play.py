"""What a free play posts, and what of it comes back (RULES 20)."""

from desktop.domain.money import CENT
from desktop.domain.prices import parse_price
from desktop.domain.tickets import AmountMode, LegOutcome
from desktop.domain.wagers.free_play import settle
from desktop.domain.wagers.grading import grade, risk_of
from desktop.domain.wagers.straight import price_straight
from tests.golden.adapters.reading import WORDS, read_price
from tests.golden.cases import Case


def work_out(case: Case) -> dict[str, object]:
    row = case.row
    price = parse_price(read_price(row["price"]))
    terms = price_straight(AmountMode.RISK, int(row["free_play_cents"]), price, CENT)
    graded = grade(terms, [LegOutcome(WORDS[row["result"]], price.text)], CENT)
    net, returned = settle(graded, risk_of(terms))
    return {"expected_cash_net_cents": net, "expected_free_play_returned_cents": returned}
