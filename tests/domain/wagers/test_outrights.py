import pytest

from desktop.domain.errors import InputError
from desktop.domain.money import CENT
from desktop.domain.prices import parse_price
from desktop.domain.rule_choices import DeadHeat
from desktop.domain.rules import OutrightRules, PlaceTerm
from desktop.domain.tickets import AmountMode, LegOutcome, LegResult, TicketStatus
from desktop.domain.wagers.each_way import (
    grade_each_way,
    price_each_way,
    risk_of_each_way,
    win_of_each_way,
)
from desktop.domain.wagers.outright import grade_outright, price_outright

W, L = LegResult.WIN, LegResult.LOSS
RISK = AmountMode.RISK
FIFTH = PlaceTerm(8, 3, (1, 5))


def rules(method: DeadHeat = DeadHeat.FACE) -> OutrightRules:
    return OutrightRules(method, (FIFTH,), ())


def outright(cents, price, places=1, method=DeadHeat.FACE):
    return price_outright(RISK, cents, parse_price(price), rules(method), CENT, places=places)


@pytest.mark.parametrize(
    ("written", "finish", "status", "net"),
    [
        (("f3/1", 1, DeadHeat.FACE), (1, 1), TicketStatus.WON, 30_000),
        (("f3/1", 1, DeadHeat.FACE), (1, 2), TicketStatus.WON, 10_000),
        (("f3/1", 1, DeadHeat.ODDS), (1, 2), TicketStatus.WON, 15_000),
        (("f21/11", 1, DeadHeat.FACE), (1, 2), TicketStatus.WON, 4_545),
        (("-110", 1, DeadHeat.FACE), (1, 2), TicketStatus.HALF_LOST, -455),
        (("+100", 1, DeadHeat.FACE), (1, 2), TicketStatus.PUSH, 0),
        (("f3/1", 10, DeadHeat.FACE), (8, 6), TicketStatus.WON, 10_000),
        (("f3/1", 10, DeadHeat.FACE), (8, 3), TicketStatus.WON, 30_000),
        (("f3/1", 10, DeadHeat.FACE), (10, 2), TicketStatus.WON, 10_000),
    ],
)
def test_a_dead_heat_shares_the_places_that_are_left(written, finish, status, net):
    price, places, method = written
    terms = outright(10_000, price, places, method)
    graded = grade_outright(terms, [LegOutcome(W, price, finish=finish)], CENT)
    assert (graded.status, graded.net, graded.held) == (status, net, 0)


@pytest.mark.parametrize(
    ("result", "finish", "status", "net", "held"),
    [
        (LegResult.PENDING, None, TicketStatus.OPEN, 0, 10_000),
        (L, (0, 1), TicketStatus.LOST, -10_000, 0),
        (W, None, TicketStatus.WON, 30_000, 0),
        (LegResult.NO_ACTION, None, TicketStatus.NO_ACTION, 0, 0),
        (LegResult.VOID, (1, 2), TicketStatus.VOID, 0, 0),
    ],
)
def test_an_outright_without_a_dead_heat_is_a_straight(result, finish, status, net, held):
    graded = grade_outright(outright(10_000, "f3/1"), [LegOutcome(result, "", finish=finish)], CENT)
    assert (graded.status, graded.net, graded.held) == (status, net, held)


def test_an_outright_pays_the_first_place_at_least():
    with pytest.raises(InputError, match="first place"):
        outright(10_000, "f3/1", places=0)


def each_way(finish, result=W, price="f10/1", stake=1_000, places=3):
    place = PlaceTerm(8, places, (1, 5))
    terms = price_each_way(RISK, stake, parse_price(price), rules(), CENT, place=place)
    return grade_each_way(terms, [LegOutcome(result, price, finish=finish)], CENT)


@pytest.mark.parametrize(
    ("finish", "result", "status", "net"),
    [
        ((1, 1), W, TicketStatus.WON, 12_000),
        ((2, 1), L, TicketStatus.WON, 1_000),
        ((3, 2), L, TicketStatus.HALF_LOST, -500),
        ((4, 1), L, TicketStatus.LOST, -2_000),
        ((0, 1), L, TicketStatus.LOST, -2_000),
        ((1, 2), W, TicketStatus.WON, 6_500),
        (None, W, TicketStatus.WON, 12_000),
        (None, L, TicketStatus.LOST, -2_000),
        (None, LegResult.NO_ACTION, TicketStatus.NO_ACTION, 0),
        ((1, 1), LegResult.VOID, TicketStatus.VOID, 0),
    ],
)
def test_each_part_of_an_each_way_wager_is_paid_by_the_finish(finish, result, status, net):
    graded = each_way(finish, result)
    assert (graded.status, graded.net, graded.held) == (status, net, 0)


def test_an_open_each_way_wager_holds_both_parts():
    assert each_way(None, LegResult.PENDING) == (TicketStatus.OPEN, 0, 2_000, ())


def test_each_part_is_rounded_alone():
    assert each_way((2, 1), L, "f7/4", 333).net == 117 - 333


def test_an_each_way_wager_is_written_by_the_part():
    terms = price_each_way(RISK, 1_000, parse_price("f10/1"), rules(), CENT, place=FIFTH)
    assert (risk_of_each_way(terms), win_of_each_way(terms)) == (2_000, 12_000)


@pytest.mark.parametrize(
    ("mode", "cents", "place", "sentence"),
    [
        (AmountMode.WIN, 1_000, FIFTH, "each of its two parts"),
        (RISK, 1_000, None, "too small for places"),
        (RISK, 0, FIFTH, "is no wager"),
    ],
)
def test_an_each_way_wager_that_is_none_is_refused(mode, cents, place, sentence):
    with pytest.raises(InputError, match=sentence):
        price_each_way(mode, cents, parse_price("f10/1"), rules(), CENT, place=place)


def test_a_place_that_wins_nothing_is_refused():
    with pytest.raises(InputError, match="rounds to nothing"):
        price_each_way(RISK, 10, parse_price("-1000"), rules(), CENT, place=FIFTH)
