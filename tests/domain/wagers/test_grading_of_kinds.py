import pytest

from desktop.domain.money import CENT
from desktop.domain.rule_choices import Condition
from desktop.domain.tickets import LegOutcome, LegResult, TicketStatus
from desktop.domain.wagers.grading import grade
from desktop.domain.wagers.terms import (
    EachWay,
    Horse,
    IfBet,
    Manual,
    Outright,
    Parlay,
    Reverse,
    Straight,
)

STAKES = ((11_000, 10_000), (11_000, 10_000))
KINDS = [
    (Straight(11_000, 10_000), 1, 11_000),
    (Parlay(10_000, 26_446), 2, 10_000),
    (IfBet(Condition.IF_WIN, STAKES), 2, 11_000),
    (Reverse(Condition.IF_WIN, STAKES), 2, 22_000),
    (Outright(10_000, 30_000), 1, 10_000),
    (EachWay(10_000, 30_000, 6_000, "+300", (1, 5), 3), 1, 20_000),
    (Horse(10_000, None, 50_000), 1, 10_000),
    (Manual(10_000, 20_000), 1, 10_000),
]


@pytest.mark.parametrize(("terms", "legs", "held"), KINDS, ids=lambda case: type(case).__name__)
def test_an_open_ticket_of_any_kind_holds_its_risk(terms, legs, held):
    graded = grade(terms, [LegOutcome(LegResult.PENDING, "-110")] * legs, CENT)
    assert (graded.status, graded.net, graded.held) == (TicketStatus.OPEN, 0, held)


@pytest.mark.parametrize(("terms", "legs", "held"), KINDS, ids=lambda case: type(case).__name__)
def test_a_lost_ticket_of_any_kind_loses_what_it_held(terms, legs, held):
    graded = grade(terms, [LegOutcome(LegResult.LOSS, "-110")] * legs, CENT)
    assert (graded.status, graded.net, graded.held) == (TicketStatus.LOST, -held, 0)


@pytest.mark.parametrize(("terms", "legs", "held"), KINDS, ids=lambda case: type(case).__name__)
def test_a_ticket_of_any_kind_whose_legs_are_taken_off_is_void(terms, legs, held):
    graded = grade(terms, [LegOutcome(LegResult.VOID, "-110")] * legs, CENT)
    assert (graded.status, graded.net, graded.held) == (TicketStatus.VOID, 0, 0)
