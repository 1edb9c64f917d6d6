from fractions import Fraction
from itertools import accumulate

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.domain.commission import (
    AgentWeek,
    Branch,
    CommissionKind,
    Deal,
    MakeupUnit,
    TreeMode,
    due_to_agent,
    per_head_fee,
    share_week,
    share_with_master,
)
from desktop.domain.money import CENT, Rounding

SPLIT, RED = CommissionKind.SPLIT, CommissionKind.RED_FIGURE
PROFIT, REVERSE_RED = CommissionKind.PROFIT, CommissionKind.REVERSE_RED

shares = st.integers(0, 100).map(lambda percent: Fraction(percent, 100))
weekly_results = st.lists(st.integers(-1_000_000, 1_000_000), max_size=30)


def run(deal: Deal, net_losses, rounding=CENT) -> list[AgentWeek]:
    weeks, makeup = [], 0
    for net_loss in net_losses:
        weeks.append(share_week(deal, net_loss, makeup, rounding))
        makeup = weeks[-1].makeup
    return weeks


WORKED = [-50_000, 30_000, 30_000, -10_000, 5_000, 20_000]


@pytest.mark.parametrize(
    ("kind", "commissions", "makeups"),
    [
        (RED, [0, 0, 2_500, 0, 0, 3_750], [50_000, 20_000, 0, 10_000, 5_000, 0]),
        (SPLIT, [-12_500, 7_500, 7_500, -2_500, 1_250, 5_000], [0] * 6),
        (PROFIT, [0, 7_500, 7_500, 0, 1_250, 5_000], [0] * 6),
        (
            REVERSE_RED,
            [-50_000, 30_000, 22_500, -10_000, 5_000, 8_750],
            [50_000, 20_000, 0, 10_000, 5_000, 0],
        ),
    ],
)
def test_the_worked_weeks_come_out_for_every_kind_of_deal(kind, commissions, makeups):
    weeks = run(Deal(kind, Fraction(1, 4)), WORKED)
    assert [week.commission for week in weeks] == commissions
    assert [week.makeup for week in weeks] == makeups


@given(weekly_results)
def test_a_red_figure_pays_on_the_running_maximum_of_what_the_players_lost(net_losses):
    weeks = run(Deal(RED, Fraction(1)), net_losses)
    paid = list(accumulate((week.commission for week in weeks), initial=0))
    lost = accumulate(net_losses, initial=0)
    assert paid == list(accumulate(lost, max))


@given(shares, weekly_results)
def test_make_up_and_red_commission_are_never_below_0(share, net_losses):
    for unit in MakeupUnit:
        weeks = run(Deal(RED, share, unit), net_losses)
        assert all(week.makeup >= 0 and week.commission >= 0 for week in weeks)


@given(shares, weekly_results.filter(bool))
def test_red_figure_and_split_agree_when_nothing_is_left_to_make_up(share, net_losses):
    red, split = run(Deal(RED, share), net_losses), run(Deal(SPLIT, share), net_losses)
    exact = share * sum(net_losses)
    assert abs(sum(week.commission for week in split) - exact) <= Fraction(len(split), 2)
    owed = share * red[-1].makeup
    assert abs(sum(week.commission for week in red) - owed - exact) <= Fraction(len(red), 2)


@given(st.integers(0, 100), weekly_results)
def test_the_unit_of_make_up_does_not_matter_while_the_share_stays(percent, net_losses):
    share = Fraction(percent, 100)
    whole = [net_loss * 100 for net_loss in net_losses]  # so that nothing is rounded
    in_player = run(Deal(RED, share), whole)
    in_commission = run(Deal(RED, share, MakeupUnit.COMMISSION), whole)
    assert [week.commission for week in in_player] == [week.commission for week in in_commission]


def test_a_change_of_the_share_keeps_the_debt_in_player_dollars_and_revalues_it_in_commission():
    def second_week(unit):
        red = share_week(Deal(RED, Fraction(1, 5), unit), -100_000, 0, CENT)
        return share_week(Deal(RED, Fraction(1, 2), unit), 100_000, red.makeup, CENT)

    assert second_week(MakeupUnit.PLAYER).commission == 0
    assert second_week(MakeupUnit.COMMISSION).commission == 30_000


@given(st.sampled_from(CommissionKind), shares, weekly_results)
def test_what_is_passed_up_and_what_is_earned_make_the_week(kind, share, net_losses):
    weeks = run(Deal(kind, share), net_losses)
    assert [week.passed_up + week.commission for week in weeks] == net_losses


@given(shares, weekly_results)
def test_in_reverse_red_the_house_never_loses(share, net_losses):
    weeks = run(Deal(REVERSE_RED, share), net_losses)
    assert all(week.passed_up >= 0 for week in weeks)


def test_a_house_rounds_commission_its_own_way():
    deal = Deal(SPLIT, Fraction(1, 4))
    assert share_week(deal, -10_250, 0, Rounding(100)).commission == -2_600
    assert share_week(deal, 10_250, 0, Rounding(100, "down")).commission == 2_500


def master_week(mode, kind=SPLIT, own=0, sub=1_000_000):
    branch = Branch(Deal(kind, Fraction(1, 5)), sub)
    week = share_with_master(mode, Deal(kind, Fraction(3, 10)), own, [branch], CENT)
    return week.agents[0].commission, week.commission, week.kept


@pytest.mark.parametrize(
    ("mode", "amounts"),
    [
        (TreeMode.NET_PASSUP, (200_000, 240_000, 560_000)),
        (TreeMode.DIFFERENTIAL, (200_000, 100_000, 700_000)),
    ],
)
def test_a_master_is_paid_on_what_comes_up_or_by_the_difference(mode, amounts):
    assert master_week(mode) == amounts


def test_a_master_makes_up_on_what_the_agents_pass_up():
    branch = Branch(Deal(RED, Fraction(1, 5)), 100_000, makeup=0)
    deal = Deal(RED, Fraction(1, 2))
    week = share_with_master(TreeMode.NET_PASSUP, deal, 0, [branch], CENT, makeup=50_000)
    assert (week.commission, week.makeup, week.kept) == (15_000, 0, 65_000)


@given(
    st.sampled_from(TreeMode),
    st.sampled_from(CommissionKind),
    st.integers(-1_000_000, 1_000_000),
    st.integers(-1_000_000, 1_000_000),
)
def test_agent_master_and_house_divide_the_week_without_remainder(mode, kind, own, sub):
    assert sum(master_week(mode, kind, own, sub)) == own + sub


def test_fees_come_after_commission_and_adjustments_last():
    week = AgentWeek(net_loss=100_000, commission=25_000, makeup=0)
    assert due_to_agent(week, fee=per_head_fee(9, 100), adjustments=-1_000) == 23_100
