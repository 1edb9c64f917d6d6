"""Which rules of deposits and withdrawals hold for an account, and whether they are kept."""

from dataclasses import dataclass
from datetime import date, time, timedelta

from desktop.book.queries.documents import find_paid
from desktop.book.queries.people import AccountRow, find_book
from desktop.book.queries.requests import count_waiting
from desktop.book.queries.settings import list_set_values
from desktop.book.statements import Reader
from desktop.domain.errors import InputError
from desktop.domain.money import format_money
from desktop.domain.money_rules import (
    METHODS,
    DepositRules,
    Taken,
    WithdrawalRules,
    due_on,
    find_deposit_problem,
    find_withdrawal_problem,
    withdrawable,
)
from desktop.domain.sentences import say
from desktop.domain.settings.resolving import PathSettings
from desktop.domain.weeks import WEEKDAYS, BookCalendar, instant

_NOTHING = "Nothing was posted."


@dataclass(frozen=True, slots=True)
class MoneyRules:
    """The rules of one account.

    Attributes:
        approval_above: Above it a second person has to approve any other transaction, cents.
    """

    deposits: DepositRules
    withdrawals: WithdrawalRules
    approval_above: int | None = None


@dataclass(frozen=True, slots=True)
class Today:
    """The figure day and the open week, and the moment in milliseconds UTC."""

    now: int
    day: date
    week: str
    calendar: BookCalendar

    @property
    def days(self) -> tuple[date, ...]:
        """The days of the open week."""
        return self.calendar.days(date.fromisoformat(self.week))


def read_today(reader: Reader, now: int) -> Today:
    """What day it is in the book.

    Args:
        reader: An open book.
        now: Milliseconds UTC.
    """
    book = find_book(reader)
    calendar = BookCalendar(book.timezone, book.week_start, book.cut_hour)
    return Today(now, calendar.figure_date(instant(now)), book.open_week, calendar)


def check_deposit(
    reader: Reader,
    rules: DepositRules,
    account: AccountRow,
    today: Today,
    *,
    cents: int,
    method: str,
    reference: str,
) -> None:
    """Refuse a deposit that breaks a rule of the account.

    Raises:
        InputError: Names the rule.
    """
    paid = find_paid(reader, account.id, "deposit", day=today.day.isoformat(), week=today.week)
    taken = Taken(paid.day, paid.week, paid.month)
    problem = find_deposit_problem(rules, cents, method, reference, taken)
    if problem is not None:
        raise InputError(say("{problem} {nothing}", problem=problem, nothing=_NOTHING))


def check_withdrawal(
    reader: Reader,
    rules: WithdrawalRules,
    account: AccountRow,
    today: Today,
    *,
    cents: int,
    method: str,
) -> None:
    """Refuse a withdrawal that breaks a rule of the account, or that it cannot pay.

    Args:
        reader: An open book.
        rules: The account's.
        account: Whose.
        today: When.
        cents: Above 0.
        method: How it is to be paid.

    Raises:
        InputError: Names the rule, or what can be withdrawn.
    """
    paid = find_paid(reader, account.id, "withdrawal", day=today.day.isoformat(), week=today.week)
    deposited = find_paid(reader, account.id, "deposit", day=today.day.isoformat(), week=today.week)
    waiting, asked = count_waiting(reader, account.id)
    since = None
    if deposited.last_at is not None:
        since = timedelta(milliseconds=today.now - deposited.last_at)
    problem = find_withdrawal_problem(
        rules,
        cents,
        method,
        Taken(paid.day, paid.week + asked, paid.month + asked),
        waiting=waiting,
        since_deposit=since,
    )
    if problem is not None:
        raise InputError(say("{problem} {nothing}", problem=problem, nothing=_NOTHING))
    most = withdrawable(account.balance, account.pending, account.reserved)
    if cents > most:
        raise InputError(
            say(
                "{code} can withdraw {most} now (balance"
                " {balance}, pending {pending}, asked for"
                " {reserved}; credit and free play do not count). {nothing}",
                code=account.code,
                most=format_money(most),
                balance=format_money(account.balance),
                pending=format_money(account.pending),
                reserved=format_money(account.reserved),
                nothing=_NOTHING,
            )
        )


def due_day(rules: WithdrawalRules, today: Today) -> date:
    """On which day a withdrawal asked for now is to be paid."""
    return due_on(rules, today.calendar.local(instant(today.now)))


def read_money_rules(reader: Reader, account: AccountRow, today: Today) -> MoneyRules:
    """The rules that hold for an account today, by its settings and those above it."""
    settings = PathSettings(today.day, list_set_values(reader, account.id))
    return MoneyRules(
        _deposit_rules(settings), _withdrawal_rules(settings), settings.cents("adjustment/approval")
    )


def _deposit_rules(settings: PathSettings) -> DepositRules:
    return DepositRules(
        methods=_methods(settings, "deposit"),
        minimum=settings.cents("deposit/minimum"),
        maximum=settings.cents("deposit/maximum"),
        per_day=settings.cents("deposit/day"),
        per_week=settings.cents("deposit/week"),
        fees=_percents(settings, "fee"),
        bonuses=_percents(settings, "bonus"),
        approval_above=settings.cents("deposit/approval"),
        needs_reference=bool(settings.cents("deposit/reference")),
    )


def _withdrawal_rules(settings: PathSettings) -> WithdrawalRules:
    cut = settings.cents("withdrawal/cut")
    return WithdrawalRules(
        methods=_methods(settings, "withdrawal"),
        minimum=settings.cents("withdrawal/minimum"),
        maximum=settings.cents("withdrawal/maximum"),
        per_week=settings.cents("withdrawal/week"),
        per_month=settings.cents("withdrawal/month"),
        open_requests=settings.cents("withdrawal/open"),
        hours_after_deposit=settings.cents("withdrawal/wait/deposit") or 0,
        hours_after_request=settings.cents("withdrawal/wait/request") or 0,
        pay_days=frozenset(
            number for number, day in enumerate(WEEKDAYS) if settings.cents(f"withdrawal/day/{day}")
        ),
        cut=None if cut is None else time(cut // 60, cut % 60),
        approval_above=settings.cents("withdrawal/approval"),
    )


def _methods(settings: PathSettings, what: str) -> frozenset[str]:
    return frozenset(name for name in METHODS if settings.cents(f"{what}/{name}/allowed"))


def _percents(settings: PathSettings, what: str) -> dict[str, int]:
    return {name: settings.cents(f"deposit/{name}/{what}") or 0 for name in METHODS}
