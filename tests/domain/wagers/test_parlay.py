from dataclasses import replace
from fractions import Fraction
from itertools import permutations
from math import prod

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.domain.errors import InputError
from desktop.domain.markets import Market, Period, Selection, Side, Sport
from desktop.domain.money import CENT, Rounding
from desktop.domain.prices import parse_price
from desktop.domain.rule_choices import OpenUnfilled, ParlayMode
from desktop.domain.tickets import AmountMode, LegOutcome, LegResult, RepriceKeep, TicketStatus
from desktop.domain.wagers.open_spots import expired_spots
from desktop.domain.wagers.parlay import fill_parlay, grade_parlay, is_by_table, price_parlay
from desktop.domain.wagers.terms import Parlay
from tests.domain.wagers.houses import (
    HL,
    HW,
    OPEN,
    TRUE_ODDS,
    L,
    N,
    P,
    V,
    W,
    by_table,
    legs,
    prices,
)


def graded(*results: LegResult, price: str = "-110", rounding: Rounding = CENT):
    return grade_parlay(Parlay(10_000, 98_765), legs(*results, price=price), rounding)[:2]


@pytest.mark.parametrize(
    ("results", "status", "net"),
    [
        ((W, W), TicketStatus.WON, 98_765),  # the ticket's own win, not the price's
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
    outcomes = [LegOutcome(P, "-110"), LegOutcome(W, "+150")]
    assert grade_parlay(Parlay(10_000, 37_727), outcomes, CENT) == (TicketStatus.WON, 15_000, 0, ())


def test_the_order_of_the_legs_does_not_matter():
    outcomes = [*legs(HW), *legs(W, price="+135"), *legs(HL, price="d1.87"), *legs(P)]
    terms = Parlay(3_333, 99_999)
    assert len({grade_parlay(terms, order, CENT) for order in permutations(outcomes)}) == 1


def test_a_reduced_parlay_is_rounded_once_the_way_of_the_house():
    assert graded(W, W, P, rounding=Rounding(100)) == (TicketStatus.WON, 26_400)


def test_a_leg_at_a_new_price_has_the_parlay_reckoned_anew():
    outcomes = [*legs(W), LegOutcome(W, "+150", reprice=RepriceKeep.BASE)]
    assert grade_parlay(Parlay(10_000, 26_446), outcomes, CENT).net == 37_727


def priced(quoted, rules=TRUE_ODDS, mode=AmountMode.RISK, cents=10_000, tabled=False, **spots):
    chosen = [(parse_price(text), tabled) for text in quoted]
    return price_parlay(mode, cents, chosen, rules, CENT, **spots)


@pytest.mark.parametrize(
    ("rounding", "win"),
    [
        (CENT, 26_446),
        (Rounding(100), 26_400),
        (Rounding(5, "up"), 26_450),
        (Rounding(10, "down"), 26_440),
    ],
)
def test_a_house_rounds_a_parlay_once_and_its_own_way(rounding, win):
    quoted = [(parse_price("-110"), False)] * 2
    terms = price_parlay(AmountMode.RISK, 10_000, quoted, TRUE_ODDS, rounding)
    assert (terms.risk, terms.win) == (10_000, win)


@given(st.integers(1_000_000, 10_000_000), st.lists(prices, min_size=2, max_size=3))
def test_a_parlay_may_be_said_by_its_win(cents, quoted):
    terms = price_parlay(AmountMode.WIN, cents, [(p, False) for p in quoted], TRUE_ODDS, CENT)
    multiple = prod((1 + Fraction(p.win, p.stake) for p in quoted), start=Fraction(1)) - 1
    assert terms.win == cents
    assert abs(terms.risk - cents / multiple) <= Fraction(1, 2)


@pytest.mark.parametrize(
    ("sport", "market", "price", "by_standard", "in_table"),
    [
        ("football", "spread", "-110", True, True),
        ("football", "total", "-120", False, True),
        ("basketball", "spread", "+105", False, True),
        ("football", "spread", "-121", False, False),
        ("football", "money_line", "-110", True, False),
        ("hockey", "total", "-110", True, False),
        ("football", "spread", "f10/11", True, True),
    ],
)
def test_the_mode_says_which_legs_the_table_covers(sport, market, price, by_standard, in_table):
    side = Side.OVER if market == "total" else Side.HOME
    leg = Sport(sport), Selection(Period.GAME, Market(market), side), parse_price(price)
    assert not is_by_table(TRUE_ODDS, *leg)
    assert is_by_table(by_table(ParlayMode.TABLE_IF_STANDARD), *leg) is by_standard
    assert is_by_table(by_table(ParlayMode.TABLE), *leg) is in_table


def test_the_table_pays_a_parlay_that_it_covers_whole():
    assert priced(["-110"] * 3, by_table(), tabled=True).win == 60_000
    assert priced(["-110"] * 3, by_table(), tabled=False).win == 59_579


def test_a_win_by_the_table_says_the_risk():
    assert priced(["-110"] * 3, by_table(), AmountMode.WIN, 60_000, tabled=True).risk == 10_000


@pytest.mark.parametrize(
    ("outcomes", "net"),
    [
        (legs(W, W, W, tabled=True), 60_000),
        (legs(W, W, P, tabled=True), 26_000),
        (legs(W, N, P, tabled=True), 9_091),  # one left is a straight at its own price
        ([*legs(W, W, tabled=True), *legs(P)], 26_000),
        ([*legs(W, P, tabled=True), *legs(W)], 26_446),
        (legs(W, W, HW, tabled=True), 43_013),
    ],
)
def test_a_reduced_parlay_is_paid_in_its_own_mode(outcomes, net):
    terms = priced(["-110"] * 3, by_table(), tabled=True)
    assert grade_parlay(terms, outcomes, CENT).net == net


def test_a_number_that_the_table_does_not_pay_is_refused():
    with pytest.raises(InputError, match="no parlay of 11 legs"):
        priced(["-110"] * 11, by_table(max_legs=15), tabled=True)


@pytest.mark.parametrize(
    ("rules", "win", "uncapped"),
    [
        (TRUE_ODDS, 59_579, None),
        (replace(TRUE_ODDS, max_win=59_579), 59_579, None),
        (replace(TRUE_ODDS, max_win=40_000), 40_000, 59_579),
        (replace(TRUE_ODDS, max_ratio=3), 30_000, 59_579),
        (replace(TRUE_ODDS, max_win=40_000, max_ratio=3), 30_000, 59_579),
    ],
)
def test_the_caps_cut_the_win_and_both_are_kept(rules, win, uncapped):
    terms = priced(["-110"] * 3, rules)
    assert (terms.win, terms.uncapped) == (win, uncapped)


def test_a_reduced_parlay_is_reckoned_anew_and_then_capped():
    terms = priced(["-110"] * 4, replace(TRUE_ODDS, max_win=40_000))
    assert grade_parlay(terms, legs(W, W, W, P), CENT).net == 40_000
    assert grade_parlay(terms, legs(W, W, P, P), CENT).net == 26_446


def test_a_win_above_the_cap_is_refused():
    with pytest.raises(InputError, match=r"wins at most 400\.00"):
        priced(["-110"] * 3, replace(TRUE_ODDS, max_win=40_000), AmountMode.WIN, 50_000)


@pytest.mark.parametrize(
    ("quoted", "changes", "sentence"),
    [
        ([], {}, "at least two legs"),
        (["-110"], {}, "at least two legs"),
        (["-110"] * 11, {}, "at most 10 legs"),
        (["-110"] * 2, {"mode": AmountMode.BASE}, "what it risks or what it wins"),
        (["-110"] * 2, {"cents": 0}, "Type more than 0"),
        (["-10000"] * 2, {"cents": 1}, "the win rounds to nothing"),
        (["-110"] * 2, {"spots": 2}, "from 1 to 1 legs"),
        ([], {"spots": 3}, "from 1 to 2 legs"),
        (["-110"], {"spots": 3, "mode": AmountMode.WIN}, "open spots"),
    ],
)
def test_what_is_no_parlay_is_refused(quoted, changes, sentence):
    with pytest.raises(InputError, match=sentence):
        priced(quoted, **changes)


def test_an_open_parlay_waits_for_its_spots():
    terms = priced(["-110"], spots=3)
    assert grade_parlay(terms, legs(W), CENT) == (TicketStatus.OPEN, 0, 10_000, ())
    assert grade_parlay(terms, legs(L), CENT).status is TicketStatus.LOST
    filled = fill_parlay(terms, [(parse_price("-110"), False)] * 3, CENT)
    assert grade_parlay(filled, legs(W, W, W), CENT).net == filled.win == 59_579


def test_an_open_parlay_by_the_table_pays_for_all_its_spots():
    assert priced(["-110"], by_table(), tabled=True, spots=3).win == 60_000


@pytest.mark.parametrize(
    ("unfilled", "net"), [(OpenUnfilled.REDUCE, 26_446), (OpenUnfilled.LOSE, -10_000)]
)
def test_spots_that_nobody_filled_reduce_or_lose_it(unfilled, net):
    terms = priced(["-110"] * 2, spots=4, unfilled=unfilled)
    outcomes = [*legs(W, W), *expired_spots(terms, 2)]
    assert len(outcomes) == 4
    assert grade_parlay(terms, outcomes, CENT).net == net
