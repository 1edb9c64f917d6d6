"""Teasers and pleasers: the lines they move, the ties, and what a smaller one pays (RULES 8, 9)."""

from dataclasses import replace

import pytest

from desktop.domain.errors import InputError
from desktop.domain.markets import Market, Period, Selection, Side, Sport
from desktop.domain.money import CENT
from desktop.domain.rule_choices import OpenUnfilled, TieRule, TwoTeamTie
from desktop.domain.rules import TeaserCard
from desktop.domain.tickets import AmountMode, TicketStatus
from desktop.domain.wagers.open_spots import expired_spots
from desktop.domain.wagers.teaser import grade_teaser, points_for, price_teaser, tease
from tests.domain.wagers.houses import HL, HW, OPEN, L, N, P, V, W, legs

SIX = TeaserCard(
    name="6",
    table="CLASSIC",
    points=24,
    basketball_points=16,
    pays=((2, "-110"), (3, "+180"), (4, "+300")),
    tie_rule=TieRule.REDUCE,
    two_team_tie=TwoTeamTie.PUSH_IF_WINNER,
    is_special=False,
    is_pleaser=False,
    totals=True,
    same_game=False,
    min_legs=2,
    max_legs=4,
)
TEN = replace(
    SIX, name="10sw", points=40, basketball_points=28, pays=((3, "-120"),), min_legs=3,
    max_legs=3, tie_rule=TieRule.LOSE, is_special=True,
)  # fmt: skip


def graded(card, *results, mode=AmountMode.RISK, cents=11_000):
    terms = price_teaser(mode, cents, len(results), card, CENT)
    return grade_teaser(terms, legs(*results), CENT)


@pytest.mark.parametrize(
    ("market", "side", "line", "teased", "pleased"),
    [
        ("spread", "home", -3, 3, -9),
        ("spread", "away", 7, 13, 1),
        ("total", "over", 45, 39, 51),
        ("total", "under", 45, 51, 39),
    ],
)
def test_the_points_go_with_the_player_and_in_a_pleaser_against(
    market, side, line, teased, pleased
):
    selection = Selection(Period.GAME, Market(market), Side(side))
    assert tease(selection, 4 * line, 24) == 4 * teased
    assert tease(selection, 4 * line, 24, is_pleaser=True) == 4 * pleased


@pytest.mark.parametrize(
    ("period", "market", "line", "sentence"),
    [
        ("1h", "spread", 12, "of the whole game"),
        ("game", "money_line", 0, "of the whole game"),
        ("game", "spread", 13, "quarter line"),
    ],
)
def test_only_whole_and_half_lines_of_the_game_are_teased(period, market, line, sentence):
    selection = Selection(Period(period), Market(market), Side.HOME)
    with pytest.raises(InputError, match=sentence):
        tease(selection, line, 24)


def test_a_card_gives_each_sport_its_points():
    assert points_for(SIX, Sport.FOOTBALL) == 24
    assert points_for(SIX, Sport.BASKETBALL) == 16
    with pytest.raises(InputError, match="not sold for hockey"):
        points_for(SIX, Sport.HOCKEY)


@pytest.mark.parametrize(
    ("teams", "mode", "amounts"),
    [
        (2, AmountMode.BASE, (11_000, 10_000)),
        (2, AmountMode.RISK, (10_000, 9_091)),
        (3, AmountMode.BASE, (10_000, 18_000)),
    ],
)
def test_the_number_of_teams_says_the_price(teams, mode, amounts):
    terms = price_teaser(mode, 10_000, teams, SIX, CENT)
    assert (terms.risk, terms.win) == amounts


@pytest.mark.parametrize(("card", "teams"), [(SIX, 1), (SIX, 5), (TEN, 2)])
def test_a_number_that_the_card_does_not_pay_is_refused(card, teams):
    with pytest.raises(InputError, match=f"does not pay {teams} teams"):
        price_teaser(AmountMode.RISK, 10_000, teams, card, CENT)


TWO_TEAMS = {
    (W, W): 10_000,
    (W, L): -11_000,
    (W, P): 0,
    (W, N): 0,
    (P, P): 0,
    (P, N): 0,
    (L, OPEN): -11_000,
    (W, OPEN): None,
    (P, OPEN): None,
    (HW, W): 10_000,
    (HL, W): -11_000,
}


@pytest.mark.parametrize(
    ("rule", "tie_and_loss", "loss_and_open", "tie_and_open"),
    [
        (TwoTeamTie.PUSH_IF_WINNER, -11_000, -11_000, None),
        (TwoTeamTie.PUSH_ALWAYS, 0, None, 0),
    ],
)
def test_two_teams_have_a_rule_of_their_own_for_a_tie_beside_a_loser(
    rule, tie_and_loss, loss_and_open, tie_and_open
):
    nets = TWO_TEAMS | {
        (P, L): tie_and_loss,
        (N, L): tie_and_loss,
        (L, OPEN): loss_and_open,
        (P, OPEN): tie_and_open,
        (L, L): -11_000,
    }
    for results, net in nets.items():
        for order in (results, results[::-1]):
            found = graded(replace(SIX, two_team_tie=rule), *order)
            assert (found.status is TicketStatus.OPEN) is (net is None), results
            assert found.net == (net or 0), results
            assert found.held == (11_000 if net is None else 0), results


@pytest.mark.parametrize(
    ("tie_rule", "results", "net"),
    [
        (TieRule.REDUCE, (W, W, W, P), 19_800),
        (TieRule.REDUCE, (W, W, P, N), 10_000),
        (TieRule.REDUCE, (W, P, P, V), 0),
        (TieRule.REDUCE, (W, W, P, L), -11_000),
        (TieRule.LOSE, (W, W, W, P), -11_000),
        (TieRule.LOSE, (OPEN, W, W, P), -11_000),
        (TieRule.LOSE, (W, W, W, N), 19_800),
        (TieRule.WIN, (W, W, P, P), 33_000),
        (TieRule.WIN, (W, W, P, N), 19_800),
        (TieRule.WIN, (W, W, P, L), -11_000),
        (TieRule.CANCEL, (W, W, W, P), 0),
        (TieRule.CANCEL, (W, W, L, P), 0),
        (TieRule.CANCEL, (OPEN, W, L, P), 0),
        (TieRule.CANCEL, (W, W, L, N), -11_000),
        (TieRule.CANCEL, (W, W, L, OPEN), None),
        (TieRule.CANCEL, (W, W, W, N), 19_800),
        (TieRule.REFUND_ALL, (W, W, W, P), 0),
        (TieRule.REFUND_ALL, (W, W, L, P), -11_000),
        (TieRule.REFUND_ALL, (OPEN, W, W, P), None),
    ],
)
def test_a_tie_does_what_the_card_says(tie_rule, results, net):
    for order in (results, results[::-1]):
        found = graded(replace(SIX, tie_rule=tie_rule), *order)
        assert (found.status is TicketStatus.OPEN) is (net is None)
        assert found.net == (net or 0)


@pytest.mark.parametrize(
    ("results", "net"),
    [
        ((W, W, W), 10_000),
        ((W, W, P), -12_000),
        ((W, W, N), 0),
        ((W, V, W), 0),
        ((W, L, N), -12_000),
        ((W, L, OPEN), -12_000),
        ((W, N, OPEN), None),
    ],
)
def test_a_leg_without_action_takes_a_special_off(results, net):
    found = graded(TEN, *results, cents=12_000)
    assert (found.status is TicketStatus.OPEN) is (net is None)
    assert found.net == (net or 0)


def test_an_open_teaser_loses_with_a_loser_and_waits_otherwise():
    terms = price_teaser(AmountMode.RISK, 10_000, 3, SIX, CENT, is_open=True)
    assert terms.win == 18_000
    assert grade_teaser(terms, legs(L), CENT).status is TicketStatus.LOST
    assert grade_teaser(terms, legs(W, W), CENT).status is TicketStatus.OPEN
    assert grade_teaser(terms, legs(W, W, W), CENT).net == 18_000
    assert grade_teaser(terms, [*legs(W, W), *expired_spots(terms, 2)], CENT).net == 9_091
    lost = replace(terms, unfilled=OpenUnfilled.LOSE)
    assert grade_teaser(lost, [*legs(W, W), *expired_spots(lost, 2)], CENT).net == -10_000
