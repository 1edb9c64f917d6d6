"""The formula of a ticket comes to what the ticket is graded at, and says how."""

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.domain.explaining.money import explain_money, formula_of
from desktop.domain.lines import MINUS
from desktop.domain.money import CENT, Rounding, parse_money
from desktop.domain.rule_choices import Condition, DeadHeat, OpenUnfilled, ParlayMode
from desktop.domain.tickets import LegOutcome, LegResult, RepriceKeep, TicketStatus
from desktop.domain.wagers.grading import grade
from desktop.domain.wagers.open_spots import expired_spots
from desktop.domain.wagers.terms import (
    EachWay,
    Horse,
    IfBet,
    Outright,
    Parlay,
    Reverse,
    RoundRobin,
    Straight,
    Teaser,
)
from tests.differential.agreeing import draw, draw_answers

SUMMED = (Parlay, RoundRobin, EachWay, Reverse)
_LAST_AMOUNT = re.compile(r"([+−]?)([0-9,]+\.[0-9]{2})\.$")


def last_amount(sentence):
    sign, digits = _LAST_AMOUNT.search(sentence).groups()
    return parse_money(digits.replace(",", "")) * (-1 if sign == MINUS else 1)


def said(terms, results, price="-110", rounding=CENT, **whose):
    outcomes = [LegOutcome(LegResult(result), price) for result in results.split()]
    return explain_money(terms, outcomes, rounding, **whose)


@given(st.integers(0, 2**31))
def test_the_last_number_of_any_ticket_is_what_it_is_graded_at(seed):
    ticket, chance = draw(seed)
    answers = draw_answers(ticket, chance)
    outcomes = ticket.outcomes(answers)
    graded = grade(ticket.terms, outcomes, chance.rounding)
    formula = formula_of(ticket.terms, outcomes, chance.rounding)
    assert (formula.net or 0) == graded.net
    assert last_amount(explain_money(ticket.terms, outcomes, chance.rounding)[-1]) == graded.net
    if graded.status is TicketStatus.OPEN and not graded.parts:
        assert formula.net is None


@given(st.integers(0, 2**31))
def test_the_last_amount_before_the_verdict_is_the_same(seed):
    ticket, chance = draw(seed)
    outcomes = ticket.outcomes(draw_answers(ticket, chance))
    graded = grade(ticket.terms, outcomes, chance.rounding)
    if graded.net and isinstance(ticket.terms, SUMMED):
        *_, reckoned, _verdict = explain_money(ticket.terms, outcomes, chance.rounding)
        assert last_amount(reckoned) == graded.net


@given(
    st.sampled_from(["-130", "+120", "d2.5", "f10/11"]),
    st.sampled_from(list(RepriceKeep)),
    st.sampled_from(list(LegResult)),
    st.integers(100, 10**7),
    st.integers(100, 10**7),
)
def test_a_new_price_after_a_change_of_pitchers_is_reckoned_as_it_is_graded(
    price, keep, result, risk, win
):
    outcome = LegOutcome(result, price, reprice=keep)
    for terms in (Straight(risk, win), IfBet(Condition.IF_ACTION, ((risk, win), (risk, win)))):
        outcomes = [outcome] * (1 if isinstance(terms, Straight) else 2)
        graded = grade(terms, outcomes, CENT)
        assert last_amount(explain_money(terms, outcomes, CENT)[-1]) == graded.net


@given(
    st.sampled_from([LegResult.WIN, LegResult.LOSS]),
    st.integers(0, 6),
    st.integers(1, 5),
    st.integers(1, 4),
    st.sampled_from(list(DeadHeat)),
)
def test_a_dead_heat_is_reckoned_as_it_is_graded(result, position, tied, places, method):
    outcomes = [LegOutcome(result, "f9/2", finish=(position, tied))]
    for terms in (
        Outright(1_050, 4_725, places, method),
        EachWay(1_050, 4_725, 945, "f9/2", (1, 5), places, method),
    ):
        graded = grade(terms, outcomes, CENT)
        assert last_amount(explain_money(terms, outcomes, CENT)[-1]) == graded.net


CARD = Teaser(11_000, 19_800, 24, 16, "Classic", ((2, "-110"), (3, "+180")))
PAIR = Parlay(10_000, 26_446)
HALF = (
    "Half of it won and the other half is given back: 90.91 × 1/2 = 45.4550,"
    " to the nearest cent 45.46."
)
PAID = (
    "True odds, each leg by its price: 100.00 × 210/110 × 210/110 = 364.4628…,"
    " to the nearest cent 364.46 comes back."
)
ALONE = (
    "Leg 1 alone is left and stands as a straight wager at its own price:"
    " 100.00 × 100/110 = 90.9090…, to the nearest cent 90.91."
)
REFUNDED = (
    "1 team is left, for which the pay table has no teaser, and the risk of 110.00 is given back."
)


@pytest.mark.parametrize(
    ("terms", "results", "sentences"),
    [
        (Straight(11_000, 10_000), "win", [
            "To win 100.00 at −110 it risks 100.00 × 110/100 = 110.00.",
            "Won: player +100.00."]),
        (Straight(11_000, 10_000), "loss", [
            "To win 100.00 at −110 it risks 100.00 × 110/100 = 110.00.",
            "Lost: player −110.00."]),
        (Straight(10_000, 9_091), "half_win", [
            "100.00 at −110 wins 100.00 × 100/110 = 90.9090…, to the nearest cent 90.91.",
            HALF, "Half won: player +45.46."]),
        (Straight(11_000, 10_000), "pending", [
            "It is not decided.", "Open: player 0.00."]),
        (PAIR, "win win", [
            PAID,
            "364.46 − 100.00 = +264.46.", "Won: player +264.46."]),
        (PAIR, "win push", [
            "Leg 2 (tied) drops out.",
            ALONE, "Won: player +90.91."]),
        (PAIR, "win loss", [
            "Leg 2 loses, and one lost leg loses a parlay: −100.00.", "Lost: player −100.00."]),
        (PAIR, "pending win", ["It waits for leg 1.", "Open: player 0.00."]),
        (CARD, "win push win", [
            "Leg 2 tied; by the rule of this teaser a tie drops its leg out.",
            "The pay table “Classic” pays 2 teams −110.",
            "It is now a teaser of 2: 110.00 × 100/110 = 100.00.", "Won: player +100.00."]),
        (CARD, "win push push", [
            "Leg 2 and leg 3 tied; by the rule of this teaser a tie drops its leg out.",
            REFUNDED, "Push: player 0.00."]),
        (Horse(5_000, 15, 500_000), "loss", ["Lost: player −50.00."]),
    ],
)  # fmt: skip
def test_money_is_explained_step_by_step(terms, results, sentences):
    assert list(said(terms, results)) == sentences


def test_every_parlay_of_a_round_robin_has_its_line_and_they_are_summed():
    terms = RoundRobin((((0, 1), PAIR), ((1, 2), PAIR)))
    lines = said(terms, "win win loss")
    assert lines[1].startswith("1. Legs 1 and 2: true odds")
    assert lines[1].endswith("364.46 − 100.00 = +264.46.")
    assert lines[-2] == "All parlays together: +264.46 − 100.00 = +164.46."


def test_what_a_cap_takes_away_is_said():
    capped = Parlay(10_000, 20_000, max_ratio=2, uncapped=26_446)
    assert said(capped, "win win")[-2:] == (
        "A parlay wins at most 2 times its risk in this house: 100.00 × 2 = 200.00.",
        "Won: player +200.00.",
    )


def test_a_table_is_named_with_the_cell_that_was_used():
    terms = Parlay(10_000, 60_000, ParlayMode.TABLE, ((2, "f13/5"), (3, "f6/1")))
    outcomes = [LegOutcome(LegResult.WIN, "-110", by_table=True)] * 3
    lines = explain_money(terms, outcomes, CENT)
    assert lines[0] == (
        "The pay table of the house pays 3 legs 6/1: 100.00 × 7/1 = 700.00 comes back."
    )


def test_an_if_bet_says_what_stopped_it():
    terms = IfBet(Condition.IF_WIN, ((11_000, 10_000), (5_500, 5_000), (5_500, 5_000)))
    lines = said(terms, "win loss win")
    assert lines[2].endswith("lost, −55.00; the if bet stops here and leg 3 is not played.")
    assert lines[-2] == "Together: +100.00 − 55.00 = +45.00."


def test_a_reverse_has_a_line_for_each_pair():
    terms = Reverse(Condition.IF_WIN, ((11_000, 10_000), (11_000, 10_000)))
    lines = said(terms, "win loss")
    assert lines[3] == (
        "1. Leg 1, then leg 2: leg 1 won +100.00, leg 2 lost −110.00: +100.00 − 110.00 = −10.00."
    )
    assert lines[4] == "2. Leg 2, then leg 1: leg 2 lost −110.00 and stops it → −110.00."


def test_spots_that_were_never_filled_are_named():
    terms = Parlay(10_000, 26_446, spots=3, unfilled=OpenUnfilled.LOSE)
    outcomes = [LegOutcome(LegResult.WIN, "-110")] * 2
    assert said(terms, "win win")[0] == "It waits for open spot 3."
    lines = explain_money(terms, [*outcomes, *expired_spots(terms, 2)], CENT)
    assert lines[0] == ("Unfilled spot 3 loses, and one lost leg loses a parlay: −100.00.")


def test_a_free_play_costs_nothing_and_a_push_gives_it_back():
    terms = Straight(11_000, 10_000)
    assert said(terms, "loss", is_free_play=True)[-1] == "Lost: player 0.00."
    assert said(terms, "push", is_free_play=True)[-2:] == (
        "Free play given back: 110.00.",
        "Push: player 0.00.",
    )


def test_of_a_lay_off_the_other_house_gets_the_other_side():
    lines = said(Straight(11_000, 10_000), "win", is_lay_off=True)
    assert lines[-1] == "Won: other house −100.00."


def test_the_unit_and_the_way_of_rounding_are_named():
    lines = said(Straight(10_000, 9_000), "win", rounding=Rounding(100, "down"))
    assert lines[0].endswith("90.9090…, down to the whole unit 90.00.")
