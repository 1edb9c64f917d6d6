from itertools import permutations

import pytest

from desktop.domain.money import CENT, Rounding
from desktop.domain.tickets import LegOutcome, LegResult, TicketStatus
from desktop.domain.wagers.parlay import grade_parlay
from desktop.domain.wagers.terms import Parlay

W, L, P = LegResult.WIN, LegResult.LOSS, LegResult.PUSH
HW, HL = LegResult.HALF_WIN, LegResult.HALF_LOSS
N, V, OPEN = LegResult.NO_ACTION, LegResult.VOID, LegResult.PENDING


def graded(*results: LegResult, price: str = "-110", rounding: Rounding = CENT):
    legs = [LegOutcome(result, price) for result in results]
    return grade_parlay(Parlay(10_000, 12_345), legs, rounding)[:2]


@pytest.mark.parametrize(
    ("results", "status", "net"),
    [
        ((W, W), TicketStatus.WON, 12_345),  # the ticket's own win, not the price's
        ((W, L), TicketStatus.LOST, -10_000),
        ((L, OPEN), TicketStatus.LOST, -10_000),
        ((L, V), TicketStatus.LOST, -10_000),
        ((W, OPEN), TicketStatus.OPEN, 0),
        ((P, OPEN), TicketStatus.OPEN, 0),
        ((HL, OPEN), TicketStatus.OPEN, 0),
        ((W, P), TicketStatus.WON, 9_091),
        ((W, N), TicketStatus.WON, 9_091),
        ((W, V), TicketStatus.WON, 9_091),
        ((W, W, P), TicketStatus.WON, 26_446),
        ((HW, W), TicketStatus.WON, 17_769),
        ((HW, P), TicketStatus.WON, 4_546),
        ((HL, W), TicketStatus.HALF_LOST, -455),
        ((HL, P), TicketStatus.HALF_LOST, -5_000),
        ((HL, HL), TicketStatus.HALF_LOST, -7_500),
        ((P, P), TicketStatus.PUSH, 0),
        ((P, N), TicketStatus.PUSH, 0),
        ((P, V), TicketStatus.PUSH, 0),
        ((N, N), TicketStatus.NO_ACTION, 0),
        ((N, V), TicketStatus.NO_ACTION, 0),
        ((V, V), TicketStatus.VOID, 0),
    ],
)
def test_the_results_of_the_legs_decide_state_and_money(results, status, net):
    assert graded(*results) == (status, net)


def test_half_a_loss_made_good_to_the_cent_is_a_push():
    assert graded(HL, W, price="+100") == (TicketStatus.PUSH, 0)


def test_the_leg_that_is_left_pays_by_its_own_price():
    legs = [LegOutcome(P, "-110"), LegOutcome(W, "+150")]
    assert grade_parlay(Parlay(10_000, 37_727), legs, CENT) == (TicketStatus.WON, 15_000, 0, ())


def test_the_order_of_the_legs_does_not_matter():
    legs = [
        LegOutcome(HW, "-110"),
        LegOutcome(W, "+135"),
        LegOutcome(HL, "d1.87"),
        LegOutcome(P, "f5/2"),
    ]
    assert (
        len({grade_parlay(Parlay(3_333, 99_999), legs, CENT) for legs in permutations(legs)}) == 1
    )


def test_a_reduced_parlay_is_rounded_once_the_way_of_the_house():
    assert graded(W, W, P, rounding=Rounding(100)) == (TicketStatus.WON, 26_400)
