"""What holds of a ticket of any kind, over everything that its legs may do."""

from itertools import permutations, product

import pytest

from desktop.domain.money import CENT, Rounding
from desktop.domain.rule_choices import OpenUnfilled, TieRule, TwoTeamTie
from desktop.domain.tickets import LegOutcome, TicketStatus
from desktop.domain.wagers.grading import grade, held_of, risk_of, win_of
from desktop.domain.wagers.terms import Parlay, RoundRobin, Straight, Teaser
from tests.domain.wagers.houses import HL, HW, OPEN, L, N, P, V, W

RESULTS = (W, L, P, HW, HL, N, V, OPEN)
PARLAY = Parlay(10_000, 59_579)
PAIR = Parlay(10_000, 26_446)
CARD = ((2, "-110"), (3, "+180"))

TICKETS = {
    "straight": (1, Straight(11_000, 10_000)),
    "parlay": (3, PARLAY),
    "capped parlay": (3, Parlay(10_000, 30_000, max_ratio=3, uncapped=59_579)),
    "open parlay": (2, Parlay(10_000, 59_579, spots=3, unfilled=OpenUnfilled.LOSE)),
    "round robin": (3, RoundRobin((((0, 1), PAIR), ((0, 2), PAIR), ((1, 2), PAIR)))),
} | {
    f"teaser of {teams}, {tie_rule}, {two_team_tie}, {is_special}": (
        teams,
        Teaser(10_000, win, 24, 16, "", CARD, tie_rule, two_team_tie, is_special=is_special),
    )
    for teams, win in ((2, 9_091), (3, 18_000))
    for tie_rule, two_team_tie, is_special in product(TieRule, TwoTeamTie, (False, True))
}


def outcomes(results):
    return [LegOutcome(result, "-110") for result in results]


@pytest.mark.parametrize(("count", "terms"), TICKETS.values(), ids=TICKETS)
@pytest.mark.parametrize("rounding", [CENT, Rounding(100, "up")], ids=["cents", "dollars"])
def test_its_money_stays_between_its_risk_and_its_win(count, terms, rounding):
    for results in product(RESULTS, repeat=count):
        graded = grade(terms, outcomes(results), rounding)
        assert -risk_of(terms) <= graded.net <= win_of(terms) + rounding.unit - 1
        assert 0 <= graded.held <= held_of(terms)
        if graded.status is not TicketStatus.OPEN:
            assert graded.held == 0


@pytest.mark.parametrize(("count", "terms"), TICKETS.values(), ids=TICKETS)
def test_it_does_not_matter_which_leg_is_which(count, terms):
    for results in product(RESULTS, repeat=count):
        orders = permutations(outcomes(results))
        assert len({grade(terms, order, CENT)[:3] for order in orders}) == 1


@pytest.mark.parametrize(("count", "terms"), TICKETS.values(), ids=TICKETS)
def test_what_is_decided_early_stays_decided(count, terms):
    for results in product(RESULTS, repeat=count):
        early = grade(terms, outcomes(results), CENT)
        if OPEN not in results or early.status is TicketStatus.OPEN:
            continue
        ends = [RESULTS[:-1] if result is OPEN else (result,) for result in results]
        for end in product(*ends):
            late = grade(terms, outcomes(end), CENT)
            assert (late.net, late.held) == (early.net, early.held)


@pytest.mark.parametrize(("count", "terms"), TICKETS.values(), ids=TICKETS)
def test_what_it_holds_covers_the_worst_that_may_come(count, terms):
    for results in product(RESULTS, repeat=count):
        now = grade(terms, outcomes(results), CENT)
        ends = [RESULTS[:-1] if result is OPEN else (result,) for result in results]
        worst = min(grade(terms, outcomes(end), CENT).net for end in product(*ends))
        assert now.net - now.held <= worst
