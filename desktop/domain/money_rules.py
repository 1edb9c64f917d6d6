"""When a deposit is taken and when a withdrawal is paid (FEATURES 148 and 149)."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, datetime, time, timedelta
from types import MappingProxyType

from desktop.domain.money import CENT, format_money
from desktop.domain.sentences import say

METHODS = ("cash", "agent", "transfer", "check", "card", "other")
_NO_PERCENT: Mapping[str, int] = MappingProxyType({})


@dataclass(frozen=True, slots=True)
class DepositRules:
    """What a deposit must keep to; an amount of None is no limit, cents.

    Attributes:
        per_day: The most of all deposits of a figure day together.
        per_week: The most of all deposits of the open week together.
        fees: By method the percent of the amount that is charged.
        bonuses: By method the percent of the amount that is given beside it.
        approval_above: Above it a second person has to approve before it counts.
        needs_reference: Whether a reference number has to be given.
    """

    methods: frozenset[str] = frozenset(METHODS)
    minimum: int | None = None
    maximum: int | None = None
    per_day: int | None = None
    per_week: int | None = None
    fees: Mapping[str, int] = field(default_factory=lambda: _NO_PERCENT)
    bonuses: Mapping[str, int] = field(default_factory=lambda: _NO_PERCENT)
    approval_above: int | None = None
    needs_reference: bool = False


@dataclass(frozen=True, slots=True)
class WithdrawalRules:
    """What a withdrawal must keep to; an amount of None is no limit, cents.

    Attributes:
        open_requests: How many may wait at once.
        hours_after_deposit: How long after the last deposit one may be asked for.
        hours_after_request: How long a request waits before it is paid.
        pay_days: Days on which payments go out, 0 is Monday.
        cut: Until when on such a day a request is still paid on it; None is all day.
        approval_above: Above it a second person has to approve before it is paid.
    """

    methods: frozenset[str] = frozenset(METHODS)
    minimum: int | None = None
    maximum: int | None = None
    per_week: int | None = None
    per_month: int | None = None
    open_requests: int | None = None
    hours_after_deposit: int = 0
    hours_after_request: int = 0
    pay_days: frozenset[int] = frozenset(range(7))
    cut: time | None = None
    approval_above: int | None = None


@dataclass(frozen=True, slots=True)
class Taken:
    """What an account has deposited or withdrawn already, cents above 0."""

    day: int = 0
    week: int = 0
    month: int = 0


def find_deposit_problem(
    rules: DepositRules, cents: int, method: str, reference: str, taken: Taken
) -> str | None:
    """Which rule a deposit breaks, as a sentence; None where it keeps to all."""
    problem = _find_common_problem("deposit", rules, cents, method)
    if problem is not None:
        return problem
    if rules.per_day is not None and taken.day + cents > rules.per_day:
        return _over("Deposits of a day", rules.per_day, taken.day)
    if rules.per_week is not None and taken.week + cents > rules.per_week:
        return _over("Deposits of a week", rules.per_week, taken.week)
    if rules.needs_reference and not reference:
        return "A deposit needs a reference number here."
    return None


def find_withdrawal_problem(
    rules: WithdrawalRules,
    cents: int,
    method: str,
    taken: Taken,
    *,
    waiting: int,
    since_deposit: timedelta | None,
) -> str | None:
    """Which rule a request for a withdrawal breaks, as a sentence; None where it keeps to all.

    Args:
        rules: The account's.
        cents: Above 0.
        method: How it is to be paid.
        taken: Withdrawals paid and asked for so far.
        waiting: How many requests of the account are open.
        since_deposit: How long ago the last deposit was; None where there was none.
    """
    problem = _find_common_problem("withdrawal", rules, cents, method)
    if problem is not None:
        return problem
    if rules.per_week is not None and taken.week + cents > rules.per_week:
        return _over("Withdrawals of a week", rules.per_week, taken.week)
    if rules.per_month is not None and taken.month + cents > rules.per_month:
        return _over("Withdrawals of a month", rules.per_month, taken.month)
    return _find_timing_problem(rules, waiting, since_deposit)


def _find_timing_problem(
    rules: WithdrawalRules, waiting: int, since_deposit: timedelta | None
) -> str | None:
    if not rules.pay_days:
        return "Withdrawals are paid on no day of the week here."
    if rules.open_requests is not None and waiting >= rules.open_requests:
        allowed = (
            "one request"
            if rules.open_requests == 1
            else say("{open_requests} requests", open_requests=rules.open_requests)
        )
        return say(
            "Only {allowed} may be open at a time, and {waiting} wait already.",
            allowed=allowed,
            waiting=waiting,
        )
    waited = timedelta(hours=rules.hours_after_deposit)
    if since_deposit is not None and since_deposit < waited:
        hours = -((since_deposit - waited) // timedelta(hours=1))
        return say(
            "A withdrawal may be asked for {hours_after_deposit} hours after the last"
            " deposit; that is in {hours} hours.",
            hours_after_deposit=rules.hours_after_deposit,
            hours=hours,
        )
    return None


def withdrawable(balance: int, pending: int, reserved: int) -> int:
    """Cents that may be paid out: no credit, no free play, nothing that is at risk or promised."""
    return max(0, balance - pending - reserved)


def charge_of(percents: Mapping[str, int], method: str, cents: int) -> int:
    """The fee or bonus of an amount by its method, cents."""
    return CENT.cents(cents * percents.get(method, 0), 100)


def due_on(rules: WithdrawalRules, asked: datetime) -> date:
    """The day on which a request is due to be paid: the first pay day after its waiting time.

    Args:
        rules: The account's, with at least one pay day.
        asked: When it was asked for, on the wall clock of the book.
    """
    ready = asked + timedelta(hours=rules.hours_after_request)
    is_too_late = rules.cut is not None and ready.time() > rules.cut
    first = ready.date() + timedelta(days=is_too_late)
    return next(
        day
        for day in (first + timedelta(days=days) for days in range(7))
        if day.weekday() in rules.pay_days
    )


def _find_common_problem(
    what: str, rules: DepositRules | WithdrawalRules, cents: int, method: str
) -> str | None:
    if method not in rules.methods:
        allowed = ", ".join(name for name in METHODS if name in rules.methods) or "none"
        return say(
            "A {what} by {part} is not allowed here. Allowed: {allowed}.",
            what=what,
            part=method or "no method",
            allowed=allowed,
        )
    if rules.minimum is not None and cents < rules.minimum:
        return say(
            "A {what} is {minimum} or more here.", what=what, minimum=format_money(rules.minimum)
        )
    if rules.maximum is not None and cents > rules.maximum:
        return say(
            "A {what} is {maximum} at most here.", what=what, maximum=format_money(rules.maximum)
        )
    return None


def _over(what: str, limit: int, taken: int) -> str:
    return say(
        "{what} are {limit} at most here, and {taken} were taken already: {max} is left.",
        what=what,
        limit=format_money(limit),
        taken=format_money(taken),
        max=format_money(max(0, limit - taken)),
    )
