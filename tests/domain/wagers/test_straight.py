import pytest

from desktop.domain.money import CENT, Rounding
from desktop.domain.tickets import Graded, LegOutcome, LegResult, TicketStatus
from desktop.domain.wagers.straight import grade_straight, straight_net
from desktop.domain.wagers.terms import Straight


@pytest.mark.parametrize(
    ("result", "status", "net"),
    [
        (LegResult.PENDING, TicketStatus.OPEN, 0),
        (LegResult.WIN, TicketStatus.WON, 10_001),
        (LegResult.LOSS, TicketStatus.LOST, -11_001),
        (LegResult.PUSH, TicketStatus.PUSH, 0),
        (LegResult.HALF_WIN, TicketStatus.HALF_WON, 5_001),
        (LegResult.HALF_LOSS, TicketStatus.HALF_LOST, -5_500),
        (LegResult.NO_ACTION, TicketStatus.NO_ACTION, 0),
        (LegResult.VOID, TicketStatus.VOID, 0),
    ],
)
def test_a_straight_takes_the_state_of_its_leg(result, status, net):
    held = 11_001 if status is TicketStatus.OPEN else 0
    graded = grade_straight(Straight(11_001, 10_001), [LegOutcome(result, "-110")], CENT)
    assert graded == Graded(status, net, held)


def test_half_results_are_rounded_the_way_of_the_house():
    assert straight_net(LegResult.HALF_WIN, 11_000, 10_100, Rounding(100, "down"))[1] == 5_000
