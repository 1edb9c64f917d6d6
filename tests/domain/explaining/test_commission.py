"""The steps of a commission add up to the cent, whatever was agreed (RULES 26)."""

from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.domain.commission import CommissionKind, Deal, MakeupUnit, TreeMode, share_week
from desktop.domain.explaining.commission import Earned, explain_commission, explain_due
from desktop.domain.money import CENT

cents = st.integers(-1_000_000, 1_000_000)
deals = st.builds(
    Deal,
    st.sampled_from(CommissionKind),
    st.integers(0, 100_00).map(lambda rate: Fraction(rate, 100_00)),
    st.sampled_from(MakeupUnit),
)


def earned_by(deal, own, below, makeup, *, mode=TreeMode.NET_PASSUP, differences=0):
    base = own + below if mode is TreeMode.NET_PASSUP else own
    week = share_week(deal, base, makeup, CENT, handle=50_000)
    commission = week.commission + differences
    return Earned(deal, mode, own, below, 50_000, commission, makeup, week.makeup)


def check_sums(steps):
    """Every sum is what the parts before it add up to; what goes on from it begins there."""
    running = 0
    for step in steps:
        if step.role == "part":
            running += step.cents
        elif step.role == "share":
            running = step.cents
        elif step.role == "sum":
            assert step.cents == running, step
    return running


@given(deal=deals, own=cents, below=cents, makeup=st.integers(0, 500_000))
def test_the_steps_lead_to_the_commission(deal, own, below, makeup):
    earned = earned_by(deal, own, below, makeup)
    steps = explain_commission(earned, CENT)
    assert check_sums(steps) == earned.commission
    assert steps[-1].cents == earned.commission


@given(deal=deals, own=cents, below=cents, makeup=st.integers(0, 500_000), differences=cents)
def test_differences_on_agents_below_stand_apart(deal, own, below, makeup, differences):
    mode = TreeMode.DIFFERENTIAL
    earned = earned_by(deal, own, below, makeup, mode=mode, differences=differences)
    steps = explain_commission(earned, CENT)
    check_sums(steps)
    assert steps[-1].cents == earned.commission


def test_a_red_figure_is_told_as_the_rules_work_it():
    deal = Deal(CommissionKind.RED_FIGURE, Fraction(25, 100))
    steps = explain_commission(earned_by(deal, 30_000, 0, 20_000), CENT)
    assert [(step.text, step.cents) for step in steps] == [
        ("Own players lost", 30_000),
        ("Passed up by agents below", 0),
        ("The week of the network", 30_000),
        ("Taken for the make-up of 200.00, now 0.00", -20_000),
        ("Left to share", 10_000),
        ("25% of it", 2_500),
    ]


@pytest.mark.parametrize(("commission", "fees", "due"), [(2_500, 900, 1_600), (0, 900, -900)])
def test_fees_come_after_the_commission(commission, fees, due):
    steps = explain_due(commission, fees, 9)
    assert check_sums(steps) == due
