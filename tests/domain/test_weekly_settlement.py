import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.domain.weekly_settlement import (
    SettlementAction,
    SettlementMode,
    SettlementRule,
    WeeklySettlement,
    settle_week,
)

SETTLE, CARRY, NONE = SettlementAction.SETTLE, SettlementAction.CARRY, SettlementAction.NONE
ZERO = SettlementRule(SettlementMode.ZERO)
RUNNING = SettlementRule(SettlementMode.RUNNING)
AT = SettlementRule(SettlementMode.THRESHOLD, 50_000)
ABOVE = SettlementRule(SettlementMode.THRESHOLD, 50_000, is_inclusive=False)


@pytest.mark.parametrize(
    ("rule", "carry", "week_net", "action"),
    [
        (ZERO, 0, -1, SETTLE),
        (ZERO, -10_000, 10_000, NONE),
        (RUNNING, -900_000, -900_000, CARRY),
        (AT, 0, 49_999, CARRY),
        (AT, 0, 50_000, SETTLE),
        (AT, -40_000, -10_000, SETTLE),
        (ABOVE, 0, 50_000, CARRY),
        (ABOVE, 0, -50_000, CARRY),
        (ABOVE, 25_000, 25_001, SETTLE),
        (ABOVE, 0, -50_001, SETTLE),
        (AT, -60_000, 60_000, NONE),
    ],
)
def test_a_balance_is_settled_whole_or_carried_whole(rule, carry, week_net, action):
    balance = carry + week_net
    settled = balance if action is SETTLE else 0
    assert settle_week(rule, carry, week_net) == WeeklySettlement(
        action, settled, balance - settled
    )


cents = st.integers(-1_000_000, 1_000_000)


@given(st.sampled_from([ZERO, RUNNING, AT, ABOVE]), cents, cents)
def test_nothing_is_lost_between_what_is_settled_and_what_is_carried(rule, carry, week_net):
    week = settle_week(rule, carry, week_net)
    assert week.settled + week.carried == carry + week_net
    assert week.settled == 0 or week.carried == 0
