"""If bets and reverses by tables of cases, and by every outcome that they can have."""

from itertools import combinations, product

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from desktop.domain.money import CENT
from desktop.domain.rule_choices import Condition, IfExposure
from desktop.domain.tickets import LegOutcome, LegResult, RepriceKeep, TicketStatus
from desktop.domain.wagers.if_bet import grade_if_bet, risk_of_if_bet, win_of_if_bet
from desktop.domain.wagers.reverse import (
    grade_reverse,
    if_bets_of,
    risk_of_reverse,
    win_of_reverse,
)
from desktop.domain.wagers.terms import IfBet, Reverse

W, L, P = LegResult.WIN, LegResult.LOSS, LegResult.PUSH
HW, HL = LegResult.HALF_WIN, LegResult.HALF_LOSS
N, V, OPEN = LegResult.NO_ACTION, LegResult.VOID, LegResult.PENDING
FINAL = (W, L, P, HW, HL, N, V)
IF_WIN, IF_ACTION = Condition.IF_WIN, Condition.IF_ACTION
EVEN_STAKE = (11_000, 10_000)


def outcomes(*results: LegResult) -> list[LegOutcome]:
    return [LegOutcome(result, "-110") for result in results]


def pending(count: int) -> list[LegOutcome]:
    return outcomes(*[OPEN] * count)


@pytest.mark.parametrize(
    ("condition", "results", "status", "net", "held"),
    [
        (IF_WIN, (W, W), TicketStatus.WON, 20_000, 0),
        (IF_WIN, (W, L), TicketStatus.HALF_LOST, -1_000, 0),
        (IF_WIN, (L, OPEN), TicketStatus.LOST, -11_000, 0),
        (IF_WIN, (P, OPEN), TicketStatus.PUSH, 0, 0),
        (IF_WIN, (N, OPEN), TicketStatus.NO_ACTION, 0, 0),
        (IF_WIN, (V, W), TicketStatus.VOID, 0, 0),
        (IF_WIN, (W, OPEN), TicketStatus.OPEN, 0, 11_000),
        (IF_WIN, (OPEN, L), TicketStatus.OPEN, 0, 11_000),
        (IF_WIN, (HW, W), TicketStatus.WON, 15_000, 0),
        (IF_WIN, (HW, L), TicketStatus.HALF_LOST, -6_000, 0),
        (IF_WIN, (HL, W), TicketStatus.HALF_LOST, -5_500, 0),
        (IF_ACTION, (HL, W), TicketStatus.HALF_LOST, -5_500, 0),
        (IF_ACTION, (HW, HL), TicketStatus.HALF_LOST, -500, 0),
        (IF_ACTION, (P, OPEN), TicketStatus.OPEN, 0, 11_000),
        (IF_ACTION, (P, P), TicketStatus.PUSH, 0, 0),
        (IF_ACTION, (N, V), TicketStatus.NO_ACTION, 0, 0),
        (IF_ACTION, (V, V), TicketStatus.VOID, 0, 0),
        (IF_ACTION, (N, W), TicketStatus.WON, 10_000, 0),
        (IF_ACTION, (V, L), TicketStatus.LOST, -11_000, 0),
    ],
)
def test_a_chain_goes_on_as_its_condition_says(condition, results, status, net, held):
    graded = grade_if_bet(IfBet(condition, (EVEN_STAKE, EVEN_STAKE)), outcomes(*results), CENT)
    assert graded == (status, net, held, ())


def test_what_is_held_shrinks_to_the_largest_risk_of_the_legs_that_remain():
    terms = IfBet(IF_WIN, ((30_000, 10_000), (11_000, 10_000), (19_000, 10_000)))
    held = [
        grade_if_bet(terms, outcomes(*results), CENT).held
        for results in ((OPEN, OPEN, OPEN), (W, OPEN, OPEN), (W, W, OPEN), (W, L, OPEN))
    ]
    assert held == [30_000, 19_000, 19_000, 0]


def test_wins_that_are_banked_are_not_netted_from_what_is_held():
    terms = IfBet(IF_WIN, (EVEN_STAKE, EVEN_STAKE, (25_000, 20_000)), IfExposure.EXACT)
    assert grade_if_bet(terms, outcomes(W, OPEN, OPEN), CENT).held == 15_000


def test_a_new_price_after_a_change_of_pitchers_moves_the_amounts_of_its_leg():
    changed = LegOutcome(L, "-130", reprice=RepriceKeep.BASE)
    terms = IfBet(IF_WIN, (EVEN_STAKE, (16_000, 10_000)))
    assert grade_if_bet(terms, [LegOutcome(W, "-110"), changed], CENT).net == 10_000 - 13_000


@pytest.mark.parametrize(
    ("results", "status", "net", "held"),
    [
        ((W, OPEN), TicketStatus.OPEN, 0, 22_000),
        ((L, OPEN), TicketStatus.OPEN, -11_000, 11_000),
        ((L, L), TicketStatus.LOST, -22_000, 0),
        ((N, V), TicketStatus.NO_ACTION, 0, 0),
        ((V, V), TicketStatus.VOID, 0, 0),
    ],
)
def test_each_if_bet_of_a_reverse_is_final_by_itself(results, status, net, held):
    terms = Reverse(IF_WIN, (EVEN_STAKE, EVEN_STAKE))
    graded = grade_reverse(terms, outcomes(*results), CENT)
    assert (graded.status, graded.net, graded.held) == (status, net, held)


@pytest.mark.parametrize(
    ("results", "win_reverse", "action_reverse"),
    [
        ((W, W), 40_000, 40_000),
        ((W, L), -12_000, -12_000),
        ((L, L), -22_000, -22_000),
        ((W, P), 10_000, 20_000),
        ((L, P), -11_000, -22_000),
        ((P, P), 0, 0),
        ((W, W, W), 120_000, 120_000),
        ((W, W, L), 16_000, 16_000),
        ((W, L, L), -46_000, -46_000),
        ((L, L, L), -66_000, -66_000),
        ((W, W, P), 60_000, 80_000),
    ],
)
def test_a_reverse_nets_what_the_rules_print(results, win_reverse, action_reverse):
    stakes = (EVEN_STAKE,) * len(results)
    nets = [
        grade_reverse(Reverse(condition, stakes), outcomes(*results), CENT).net
        for condition in (IF_WIN, IF_ACTION)
    ]
    assert nets == [win_reverse, action_reverse]


STAKES = st.tuples(st.integers(100, 50_000), st.integers(100, 50_000))
ANY_CONDITION = st.sampled_from(list(Condition))


@settings(max_examples=60, deadline=None)
@given(
    ANY_CONDITION,
    st.lists(STAKES, min_size=2, max_size=5),
    st.data(),
)
def test_a_reverse_is_the_sum_of_its_unordered_pairs(condition, stakes, data):
    results = data.draw(
        st.lists(st.sampled_from(FINAL), min_size=len(stakes), max_size=len(stakes))
    )
    whole = grade_reverse(Reverse(condition, tuple(stakes)), outcomes(*results), CENT)
    pairs = [
        grade_reverse(
            Reverse(condition, (stakes[first], stakes[second])),
            outcomes(results[first], results[second]),
            CENT,
        )
        for first, second in combinations(range(len(stakes)), 2)
    ]
    assert whole.net == sum(pair.net for pair in pairs)


def half(cents: int) -> int:
    return (cents + 1) // 2


def naive_chain(condition: Condition, legs: list[tuple[tuple[int, int], LegResult]]) -> int:
    """The net of a chain, told leg by leg and without any of the product's code."""
    if not legs:
        return 0
    ((risk, win), result), rest = legs[0], legs[1:]
    if result is W:
        return win + naive_chain(condition, rest)
    if result is HW:
        return half(win) + naive_chain(condition, rest)
    if result is L:
        return -risk
    if result is HL:
        return half(risk) - risk
    return naive_chain(condition, rest) if condition is IF_ACTION else 0


@settings(max_examples=60, deadline=None)
@given(ANY_CONDITION, st.lists(st.tuples(STAKES, st.sampled_from(FINAL)), min_size=2, max_size=4))
def test_a_naive_reverse_of_all_ordered_pairs_comes_to_the_same(condition, legs):
    expected = sum(
        naive_chain(condition, [one, other])
        for place, one in enumerate(legs)
        for second, other in enumerate(legs)
        if place != second
    )
    terms = Reverse(condition, tuple(stake for stake, _ in legs))
    assert grade_reverse(terms, outcomes(*(result for _, result in legs)), CENT).net == expected


@settings(max_examples=25, deadline=None)
@given(ANY_CONDITION, st.lists(STAKES, min_size=2, max_size=4), st.integers(0, 2))
def test_an_if_bet_holds_its_worst_case_whatever_is_known_of_it(condition, stakes, known):
    terms = IfBet(condition, tuple(stakes))
    known = min(known, 2, len(stakes))
    for first in product(FINAL, repeat=known):
        waiting = [OPEN] * (len(stakes) - known)
        so_far = grade_if_bet(terms, outcomes(*first, *waiting), CENT)
        for rest in product((W, L, P), repeat=len(waiting)):
            net = grade_if_bet(terms, outcomes(*first, *rest), CENT).net
            assert -risk_of_if_bet(terms) <= net <= win_of_if_bet(terms)
            if so_far.status is TicketStatus.OPEN:
                assert so_far.held >= -net
            else:
                assert (so_far.held, so_far.net) == (0, net)


@settings(max_examples=25, deadline=None)
@given(ANY_CONDITION, st.lists(STAKES, min_size=2, max_size=5))
def test_exact_exposure_of_an_if_bet_is_its_worst_case_to_the_cent(condition, stakes):
    terms = IfBet(condition, tuple(stakes), IfExposure.EXACT)
    worst = min(
        grade_if_bet(terms, outcomes(*results), CENT).net
        for results in product((W, L, P, N), repeat=len(stakes))
    )
    assert grade_if_bet(terms, pending(len(stakes)), CENT).held == -worst


@settings(max_examples=15, deadline=None)
@given(ANY_CONDITION, st.lists(STAKES, min_size=2, max_size=3))
def test_a_reverse_holds_its_worst_case_and_stays_within_risk_and_win(condition, stakes):
    terms = Reverse(condition, tuple(stakes))
    risk, win = risk_of_reverse(terms), win_of_reverse(terms)
    for results in product((*FINAL, OPEN), repeat=len(stakes)):
        graded = grade_reverse(terms, outcomes(*results), CENT)
        assert -risk <= graded.net <= win
        assert graded.held + max(0, -graded.net) <= risk
        for part, if_bet in zip(graded.parts, if_bets_of(terms), strict=True):
            assert part.held <= risk_of_if_bet(if_bet)
            assert (part.held > 0) is (part.status is TicketStatus.OPEN)


def test_a_reverse_of_eight_teams_is_fifty_six_if_bets():
    terms = Reverse(IF_WIN, (EVEN_STAKE,) * 8)
    assert (len(if_bets_of(terms)), risk_of_reverse(terms), win_of_reverse(terms)) == (
        56,
        616_000,
        1_120_000,
    )
