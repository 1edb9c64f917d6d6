"""Parlays come out as in fractions, to the cent, whatever their legs did (RULES 7.2 and 7.4)."""

from dataclasses import replace
from fractions import Fraction
from itertools import product
from random import Random

from desktop.domain.money import CENT
from desktop.domain.prices import parse_price
from desktop.domain.tickets import AmountMode, LegOutcome
from desktop.domain.wagers.parlay import grade_parlay, price_parlay
from tests.domain.wagers.houses import HL, HW, TRUE_ODDS, N, P, W

PARLAYS = 100_000
RULES = replace(TRUE_ODDS, max_legs=12)
QUOTED = ("-110", "-105", "-120", "+100", "+120", "+150", "-135", "+245", "d1.91", "f5/2")
RESULTS = (W, HW, HL, P, N)
PRICED = {price: (parse_price(price), False) for price in QUOTED}
OUTCOMES = [LegOutcome(result, price) for result, price in product(RESULTS, QUOTED)]
WINS = [outcome for outcome in OUTCOMES if outcome.result is W]


def factor(outcome: LegOutcome) -> Fraction:
    price, _ = PRICED[outcome.price]
    profit = Fraction(price.win, price.stake)
    factors = {W: 1 + profit, HW: 1 + profit / 2, HL: Fraction(1, 2)}
    return factors.get(outcome.result, Fraction(1))


FACTORS = {outcome: factor(outcome) for outcome in OUTCOMES}


def net(risk: int, outcomes: list[LegOutcome]) -> int:
    """The exact return, rounded half up once, less the risk."""
    exact = Fraction(risk)
    for outcome in outcomes:
        exact *= FACTORS[outcome]
    return (exact + Fraction(1, 2)) // 1 - risk


def test_a_hundred_thousand_parlays_of_2_to_12_legs_equal_fractions():
    rng = Random(1)  # noqa: S311  # the same parlays every time
    cents_off = 0
    for _ in range(PARLAYS):
        # Two legs win, so that it never comes down to a straight, which is rounded by itself.
        outcomes = rng.choices(WINS, k=2) + rng.choices(OUTCOMES, k=rng.randint(0, 10))
        risk = rng.randint(100, 1_000_000)
        legs = [PRICED[leg.price] for leg in outcomes]
        terms = price_parlay(AmountMode.RISK, risk, legs, RULES, CENT)
        graded = grade_parlay(terms, outcomes, CENT)
        cents_off += abs(graded.net - net(risk, outcomes))
    assert cents_off == 0


def test_their_wins_equal_fractions():
    rng = Random(2)  # noqa: S311  # the same parlays every time
    for _ in range(PARLAYS // 10):
        outcomes = rng.choices(WINS, k=rng.randint(2, 12))
        legs = [PRICED[leg.price] for leg in outcomes]
        terms = price_parlay(AmountMode.RISK, 12_345, legs, RULES, CENT)
        assert terms.win == net(12_345, outcomes)
