"""Posting transactions to accounts, each by its type (FEATURES, section G)."""

from dataclasses import dataclass, replace

from desktop.book.bodies.money import MoneyPosted, MoneyRequested
from desktop.book.fold.rights.money import right_of_money
from desktop.book.opening import Book, Command
from desktop.book.queries.people import AccountRow
from desktop.book.queries.ticket_register import number_in_words, read_letters
from desktop.book.statements import Reader
from desktop.domain.errors import InputError
from desktop.domain.money import format_money
from desktop.domain.money_rules import charge_of
from desktop.domain.sentences import say
from desktop.domain.standing import Deed
from desktop.domain.transactions import TransactionType
from desktop.services.accounts import get_account
from desktop.services.changes import ChangeSet, changed
from desktop.services.funding.claims import check_open_claims
from desktop.services.funding.rules import (
    MoneyRules,
    Today,
    check_deposit,
    check_withdrawal,
    due_day,
    read_money_rules,
    read_today,
)
from desktop.services.funding.transactions import Transaction, body_of, check_transaction
from desktop.services.standing import check_deed
from desktop.services.users import Actor, Right, Role, require

_NOTHING = "Nothing was posted."


@dataclass(frozen=True, slots=True)
class Posted:
    """What became of a transaction.

    Attributes:
        id: Of its document, or of the request where it waits for a second person.
        number: The same as people say it.
        waits: Whether it counts only after a second person has approved it.
    """

    id: int
    number: str
    changes: ChangeSet
    waits: bool = False


def post_money(book: Book, actor: Actor, transaction: Transaction) -> Posted:
    """Post a transaction, or let it wait for a second person where a rule wants one.

    Raises:
        InputError: The transaction will not do, breaks a rule of the account, or is dated outside
            of the open week.
        NotAllowedError: The role does not allow it.
    """
    require_right_to_post(actor, transaction.kind)
    with book.command(actor.author) as command:
        account = get_account(command.reader, transaction.account)
        right = right_of_money(transaction.kind)
        require(actor, right, account.id, 0, reader=command.reader)
        return record_transaction(command, actor, transaction)


def require_right_to_post(actor: Actor, kind: TransactionType) -> None:
    """Refuse what the role may not post (SYNC 4.1): a clerk takes payments and no more.

    Raises:
        NotAllowedError: Names the role and the deed.
    """
    require(actor, right_of_money(kind), amount=0)


@dataclass(frozen=True, slots=True)
class Prepared:
    """A transaction that keeps to every rule, as it would be posted.

    Attributes:
        account: As it stands before.
        body: Of the fact, with fee and bonus by the method.
        waits: Whether a second person has to agree first.
        today: The moment it was looked at.
    """

    account: AccountRow
    body: MoneyPosted
    waits: bool
    today: Today

    @property
    def moved(self) -> int:
        """What the balance, or the free play, would be changed by, cents."""
        return self.body["cents"] - self.body.get("fee", 0) + self.body.get("bonus", 0)


def prepare(reader: Reader, now: int, actor: Actor, transaction: Transaction) -> Prepared:
    """See whether a transaction may be posted, and what it would be; nothing is posted.

    Args:
        reader: An open book.
        now: Milliseconds UTC.
        actor: Who would post it.
        transaction: What would be posted.

    Raises:
        InputError: As `post_money`.
        NotAllowedError: It is dated back, and the role does not allow that.
    """
    account = get_account(reader, transaction.account)
    contra = get_account(reader, transaction.contra) if transaction.contra else None
    check_transaction(transaction, account, contra)
    is_given = transaction.kind is TransactionType.FREE_PLAY and transaction.cents > 0
    check_deed(reader, account, Deed.GIVE if is_given else Deed.PAY, now)
    today = read_today(reader, now)
    rules = read_money_rules(reader, account, today)
    _check_figure_date(transaction, today)
    if transaction.figure_date == today.day:
        transaction = replace(transaction, figure_date=None)
    elif transaction.figure_date is not None:
        require(actor, Right.MONEY_DATE, account.id, reader=reader)
    if transaction.kind is TransactionType.WITHDRAWAL:
        check_open_claims(reader, account, transaction.despite_claim)
    _check_rules(reader, rules, account, today, transaction)
    body = body_of(transaction, account, contra)
    if transaction.kind is TransactionType.DEPOSIT:
        _charge(body, rules, transaction)
    return Prepared(account, body, _needs_second_person(actor, rules, transaction), today)


def record_transaction(command: Command, actor: Actor, transaction: Transaction) -> Posted:
    """Post a transaction inside a command.

    Raises:
        InputError: As `post_money`.
    """
    prepared = prepare(command.reader, command.now, actor, transaction)
    if prepared.waits:
        is_paid = transaction.kind is TransactionType.WITHDRAWAL
        due = prepared.today.day.isoformat() if is_paid else None
        waiting = MoneyRequested(posting=prepared.body, due=due, needs_approval=True)
        fact = command.record("money.requested", waiting)
    else:
        fact = command.record("money.posted", prepared.body)
    number = number_in_words(read_letters(command.reader), fact.number)
    changes = changed("accounts", "weeks", "money")
    return Posted(fact.number, number, changes, waits=prepared.waits)


def _check_figure_date(transaction: Transaction, today: Today) -> None:
    dated = transaction.figure_date
    if dated is None:
        return
    if transaction.kind is not TransactionType.BETTING_ADJUSTMENT:
        raise InputError(
            say("Only a betting adjustment can be dated back. {nothing}", nothing=_NOTHING)
        )
    if dated not in today.days:
        raise InputError(
            say(
                "{dated} is not in the open week, {days} to {days2}; the figures of"
                " other weeks never change. Choose a day of the open week. {nothing}",
                dated=dated,
                days=today.days[0],
                days2=today.days[-1],
                nothing=_NOTHING,
            )
        )
    if dated > today.day:
        raise InputError(
            say(
                "{dated} is still to come. Choose today or an earlier day. {nothing}",
                dated=dated,
                nothing=_NOTHING,
            )
        )


def _check_rules(
    reader: Reader,
    rules: MoneyRules,
    account: AccountRow,
    today: Today,
    transaction: Transaction,
) -> None:
    cents, method = transaction.cents, transaction.method
    match transaction.kind:
        case TransactionType.DEPOSIT:
            check_deposit(
                reader,
                rules.deposits,
                account,
                today,
                cents=cents,
                method=method,
                reference=transaction.reference.strip(),
            )
        case TransactionType.WITHDRAWAL:
            check_withdrawal(reader, rules.withdrawals, account, today, cents=-cents, method=method)
            due = due_day(rules.withdrawals, today)
            if due > today.day:
                raise InputError(
                    say(
                        "A withdrawal of {code} is paid on {due} at the earliest. Request it"
                        " now and pay it then. {nothing}",
                        code=account.code,
                        due=due,
                        nothing=_NOTHING,
                    )
                )
        case TransactionType.FREE_PLAY if account.free_play + cents < 0:
            raise InputError(
                say(
                    "{code} has free play of {free_play}; more cannot be taken. {nothing}",
                    code=account.code,
                    free_play=format_money(account.free_play),
                    nothing=_NOTHING,
                )
            )
        case _:
            pass


def _charge(body: MoneyPosted, rules: MoneyRules, transaction: Transaction) -> None:
    fee = charge_of(rules.deposits.fees, transaction.method, transaction.cents)
    bonus = charge_of(rules.deposits.bonuses, transaction.method, transaction.cents)
    if fee:
        body["fee"] = fee
    if bonus:
        body["bonus"] = bonus


def _needs_second_person(actor: Actor, rules: MoneyRules, transaction: Transaction) -> bool:
    """Whether somebody else has to agree; an owner's own word is enough (SYNC 4.1)."""
    match transaction.kind:
        case TransactionType.DEPOSIT:
            above = rules.deposits.approval_above
        case TransactionType.WITHDRAWAL:
            above = rules.withdrawals.approval_above
        case _:
            above = rules.approval_above
    cents = abs(transaction.cents)
    if not actor.may(right_of_money(transaction.kind), cents):
        return True
    is_alone = actor.role != Role.OWNER and actor.second is None
    return is_alone and above is not None and cents > above
