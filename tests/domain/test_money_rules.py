"""Rules of deposits and withdrawals: which one is broken, and when a withdrawal is due."""

from datetime import UTC, date, datetime, time, timedelta

import pytest

from desktop.domain.money_rules import (
    DepositRules,
    Taken,
    WithdrawalRules,
    charge_of,
    due_on,
    find_deposit_problem,
    find_withdrawal_problem,
    withdrawable,
)

DEPOSITS = DepositRules(
    methods=frozenset({"cash", "check"}), minimum=1000, maximum=50_000, per_day=60_000,
    per_week=80_000,
)  # fmt: skip


@pytest.mark.parametrize(
    ("cents", "method", "taken", "said"),
    [
        (5000, "card", Taken(), "by card is not allowed here. Allowed: cash, check."),
        (999, "cash", Taken(), "10.00 or more"),
        (50_001, "cash", Taken(), "500.00 at most"),
        (20_001, "cash", Taken(day=40_000), "400.00 were taken already: 200.00 is left"),
        (20_001, "cash", Taken(week=60_000), "Deposits of a week are 800.00 at most"),
    ],
)
def test_a_deposit_that_breaks_a_rule_is_told_which(cents, method, taken, said):
    assert said in find_deposit_problem(DEPOSITS, cents, method, "", taken)


@pytest.mark.parametrize(
    ("cents", "taken"),
    [(1000, Taken()), (50_000, Taken()), (20_000, Taken(day=40_000)), (20_000, Taken(week=60_000))],
)
def test_a_deposit_at_the_edge_of_every_rule_is_taken(cents, taken):
    assert find_deposit_problem(DEPOSITS, cents, "cash", "", taken) is None


def test_a_reference_is_asked_for_where_the_rule_wants_one():
    rules = DepositRules(needs_reference=True)
    assert "reference" in find_deposit_problem(rules, 100, "cash", "", Taken())
    assert find_deposit_problem(rules, 100, "cash", "4711", Taken()) is None


WITHDRAWALS = WithdrawalRules(
    methods=frozenset({"cash"}), minimum=1000, maximum=50_000, per_week=60_000, per_month=80_000,
    open_requests=1, hours_after_deposit=24,
)  # fmt: skip


@pytest.mark.parametrize(
    ("cents", "how", "said"),
    [
        (5000, {"method": "check"}, "by check is not allowed"),
        (999, {}, "10.00 or more"),
        (50_001, {}, "500.00 at most"),
        (20_001, {"taken": Taken(week=40_000)}, "Withdrawals of a week are 600.00"),
        (20_001, {"taken": Taken(month=60_000)}, "Withdrawals of a month are 800.00"),
        (5000, {"waiting": 1}, "Only one request may be open at a time, and 1 wait"),
        (5000, {"since_deposit": timedelta(hours=22, minutes=30)}, "that is in 2 hours"),
    ],
)
def test_a_withdrawal_that_breaks_a_rule_is_told_which(cents, how, said):
    asked = {"method": "cash", "taken": Taken(), "waiting": 0, "since_deposit": None} | how
    assert said in find_withdrawal_problem(WITHDRAWALS, cents, **asked)


@pytest.mark.parametrize(
    "how",
    [
        {},
        {"taken": Taken(week=40_000, month=60_000)},
        {"since_deposit": timedelta(hours=24)},
    ],
)
def test_a_withdrawal_at_the_edge_of_every_rule_is_taken(how):
    asked = {"method": "cash", "taken": Taken(), "waiting": 0, "since_deposit": None} | how
    assert find_withdrawal_problem(WITHDRAWALS, 20_000, **asked) is None


def test_without_a_pay_day_nothing_is_withdrawn():
    rules = WithdrawalRules(pay_days=frozenset())
    asked = {"method": "cash", "taken": Taken(), "waiting": 0, "since_deposit": None}
    assert "no day of the week" in find_withdrawal_problem(rules, 100, **asked)


MONDAY = date(2026, 11, 23)


def at(*when):
    return datetime(*when, tzinfo=UTC)


@pytest.mark.parametrize(
    ("rules", "asked", "due"),
    [
        (WithdrawalRules(), at(2026, 11, 23, 23, 59), MONDAY),
        (WithdrawalRules(hours_after_request=24), at(2026, 11, 22, 10), MONDAY),
        (WithdrawalRules(pay_days=frozenset({0})), at(2026, 11, 21, 10), MONDAY),
        (
            WithdrawalRules(pay_days=frozenset({0}), cut=time(10)),
            at(2026, 11, 23, 10), MONDAY,
        ),
        (
            WithdrawalRules(pay_days=frozenset({0}), cut=time(10)),
            at(2026, 11, 23, 10, 1), MONDAY + timedelta(days=7),
        ),
        (WithdrawalRules(cut=time(10)), at(2026, 11, 23, 11), MONDAY + timedelta(days=1)),
    ],
)  # fmt: skip
def test_a_request_is_due_on_the_first_pay_day_after_its_wait(rules, asked, due):
    assert due_on(rules, asked) == due


@pytest.mark.parametrize(
    ("balance", "pending", "reserved", "most"),
    [(10_000, 0, 0, 10_000), (10_000, 3000, 2000, 5000), (1000, 2000, 0, 0), (-500, 0, 0, 0)],
)
def test_only_ones_own_money_that_is_free_can_be_withdrawn(balance, pending, reserved, most):
    assert withdrawable(balance, pending, reserved) == most


def test_a_charge_is_part_of_the_amount_by_its_method():
    assert charge_of({"card": 3}, "card", 12_345) == 370
    assert charge_of({"card": 3}, "cash", 12_345) == 0
