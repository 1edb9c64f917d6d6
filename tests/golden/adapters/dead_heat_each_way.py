"""Dead heats, and the two parts of an each-way wager (RULES 14.4 and 14.5)."""

from fractions import Fraction

from desktop.domain.money import CENT
from desktop.domain.prices import Price, parse_price
from desktop.domain.rule_choices import DeadHeat
from desktop.domain.rules import OutrightRules, PlaceTerm
from desktop.domain.tickets import AmountMode, LegOutcome, LegResult
from desktop.domain.wagers.each_way import price_each_way
from desktop.domain.wagers.grading import grade
from desktop.domain.wagers.outright import price_outright
from desktop.domain.wagers.terms import EachWay, Outright
from tests.golden.cases import Case, Row

UNPLACED = 0
FIRST = 1
SECOND = 2


def price_of(row: Row) -> Price:
    """The price; of a dead heat the file gives what 1 returns, of each way what 1 wins."""
    given = Fraction(row["price"].lstrip("df"))
    profit = given - 1 if row["kind"] == "dead_heat" else given
    return parse_price(f"f{profit.numerator}/{profit.denominator}")


def rules_of(row: Row) -> OutrightRules:
    return OutrightRules(DeadHeat(row["method"] or "face"), (), ())


def dead_heat(row: Row) -> tuple[Outright, LegOutcome]:
    """So many tied for so many places that are left; they share the first of those."""
    price, places = price_of(row), int(row["places"])
    risk = int(row["total_stake_cents"])
    terms = price_outright(AmountMode.RISK, risk, price, rules_of(row), CENT, places=places)
    return terms, LegOutcome(LegResult.WIN, price.text, finish=(FIRST, int(row["tied"])))


def each_way(row: Row) -> tuple[EachWay, LegOutcome]:
    """`1/5:place`: a fifth of the odds, placed but not first.

    Those tied for a place share so many places that are left; those tied for first share the win
    and are all placed.
    """
    term, _, result = row["each_way_terms"].partition(":")
    over, _, under = term.partition("/")
    tied, left = int(row["tied"] or 1), int(row["places"] or 1)
    position = {"win": FIRST, "place": SECOND, "lose": UNPLACED}[result]
    places = max(tied, left) if position == FIRST else left + 1
    price = price_of(row)
    stake, odd_cent = divmod(int(row["total_stake_cents"]), 2)
    assert not odd_cent
    place = PlaceTerm(runners=5, places=places, term=(int(over), int(under)))
    terms = price_each_way(AmountMode.RISK, stake, price, rules_of(row), CENT, place=place)
    answer = LegResult.LOSS if position == UNPLACED else LegResult.WIN
    return terms, LegOutcome(answer, price.text, finish=(position, tied))


def work_out(case: Case) -> dict[str, object]:
    row = case.row
    terms, outcome = {"dead_heat": dead_heat, "each_way": each_way}[row["kind"]](row)
    net = grade(terms, [outcome], CENT).net
    return {
        "expected_return_cents": int(row["total_stake_cents"]) + net,
        "expected_net_cents": net,
    }
