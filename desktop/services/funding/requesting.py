"""Transactions that wait: requested, approved, paid, or refused (FEATURES 148 and 149)."""

from dataclasses import dataclass
from datetime import date

from desktop.book.bodies.money import MoneyApproved, MoneyPosted, MoneyRefused, MoneyRequested
from desktop.book.opening import Book
from desktop.book.queries.people import find_account_by_id
from desktop.book.queries.requests import RequestRow, find_request
from desktop.book.queries.ticket_register import number_in_words, read_letters
from desktop.book.statements import Reader
from desktop.domain.errors import InputError
from desktop.domain.money import format_money
from desktop.domain.money_rules import withdrawable
from desktop.domain.sentences import say
from desktop.domain.transactions import TransactionType, words_of
from desktop.services.accounts import get_account
from desktop.services.changes import ChangeSet, changed
from desktop.services.funding.claims import check_open_claims
from desktop.services.funding.posting import Posted
from desktop.services.funding.rules import (
    check_withdrawal,
    due_day,
    read_money_rules,
    read_today,
)
from desktop.services.funding.transactions import Transaction, body_of, check_transaction
from desktop.services.users import Actor, Right, Role, require

_NOTHING = "Nothing was changed."
_CHANGED = ("accounts", "weeks", "money")


@dataclass(frozen=True, slots=True)
class Requested:
    """A withdrawal that was asked for; `due` is the day on which it is to be paid."""

    id: int
    number: str
    due: date
    needs_approval: bool
    changes: ChangeSet


def request_withdrawal(book: Book, actor: Actor, transaction: Transaction) -> Requested:
    """Take a player's request to be paid: the amount can no longer be wagered.

    Raises:
        InputError: It breaks a rule of the account, or is more than can be withdrawn.
        NotAllowedError: Only an owner, manager or clerk may.
    """
    require(actor, Right.PAYMENTS_REQUEST)
    if transaction.kind is not TransactionType.WITHDRAWAL:
        raise InputError(say("Only a withdrawal can be requested. {nothing}", nothing=_NOTHING))
    with book.command(actor.author) as command:
        said = prepare_request(command.reader, command.now, transaction)
        account = said["posting"]["account"]
        require(actor, Right.PAYMENTS_REQUEST, account, reader=command.reader)
        fact = command.record("money.requested", said)
        number = number_in_words(read_letters(command.reader), fact.number)
    due = date.fromisoformat(said["due"] or "")
    return Requested(fact.number, number, due, said["needs_approval"], changed("accounts", "money"))


def prepare_request(reader: Reader, now: int, transaction: Transaction) -> MoneyRequested:
    """See whether a withdrawal may be requested, and when it would be due; nothing is recorded.

    Raises:
        InputError: As `request_withdrawal`.
    """
    account = get_account(reader, transaction.account)
    check_transaction(transaction, account, None)
    today = read_today(reader, now)
    rules = read_money_rules(reader, account, today).withdrawals
    cents = -transaction.cents
    check_withdrawal(reader, rules, account, today, cents=cents, method=transaction.method)
    return MoneyRequested(
        posting=body_of(transaction, account, None),
        due=due_day(rules, today).isoformat(),
        needs_approval=rules.approval_above is not None and cents > rules.approval_above,
    )


def approve_request(book: Book, actor: Actor, request_id: int, reason: str = "") -> ChangeSet:
    """Agree, as a second person, to what waits; all but a withdrawal is posted at once.

    Raises:
        InputError: It waits for nobody's approval, or the actor asked for it, or the week of its
            figure date was closed meanwhile.
        NotAllowedError: Only an owner or manager may.
    """
    require(actor, Right.MONEY_APPROVE)
    with book.command(actor.author) as command:
        request = _get_waiting(command.reader, request_id)
        if not request.waits_for_approval:
            raise InputError(
                say(
                    "{number} needs no approval. {nothing}", number=request.number, nothing=_NOTHING
                )
            )
        if request.user_id == actor.user_id:
            raise InputError(
                say(
                    "{number} was asked for by {name}: somebody else has to approve it. {nothing}",
                    number=request.number,
                    name=actor.name,
                    nothing=_NOTHING,
                )
            )
        if request.kind == TransactionType.WITHDRAWAL:
            said = MoneyApproved(request=request_id, reason=reason.strip())
            command.record("money.approved", said)
        else:
            dated = request.posting.get("figure_date")
            today = read_today(command.reader, command.now)
            if dated is not None and date.fromisoformat(dated) not in today.days:
                raise InputError(
                    say(
                        "{number} is dated {dated}, and that week is closed. Refuse it and"
                        " post it anew. {nothing}",
                        number=request.number,
                        dated=dated,
                        nothing=_NOTHING,
                    )
                )
            command.record("money.posted", _carried_out(request))
    return changed(*_CHANGED)


def pay_request(book: Book, actor: Actor, request_id: int, despite_claim: str = "") -> Posted:
    """Pay a withdrawal that is due.

    Args:
        book: The book.
        actor: Who pays.
        request_id: What is paid.
        despite_claim: Why it is paid although the account has an open claim.

    Raises:
        OpenClaimError: The account has an open claim, and nobody said why it is paid all the same.
        InputError: It is no withdrawal, not yet approved or due, or can no longer be paid.
        NotAllowedError: Only an owner or manager may.
    """
    require(actor, Right.PAYMENTS_PAY)
    with book.command(actor.author) as command:
        reader = command.reader
        request = _get_waiting(reader, request_id)
        if request.kind != TransactionType.WITHDRAWAL:
            raise InputError(
                say(
                    "{number} is no withdrawal: approve it. {nothing}",
                    number=request.number,
                    nothing=_NOTHING,
                )
            )
        if request.waits_for_approval:
            raise InputError(
                say(
                    "{number} has to be approved first. {nothing}",
                    number=request.number,
                    nothing=_NOTHING,
                )
            )
        if request.due is not None and date.fromisoformat(request.due) > _today(
            reader, command.now
        ):
            raise InputError(
                say(
                    "{number} is due on {due}, not before. {nothing}",
                    number=request.number,
                    due=request.due,
                    nothing=_NOTHING,
                )
            )
        account = find_account_by_id(reader, request.account_id)
        if account is None:
            raise ValueError("a request of no account")
        most = withdrawable(account.balance, account.pending, account.reserved + request.cents)
        if -request.cents > most:
            raise InputError(
                say(
                    "{code} can withdraw {most} by now, less than"
                    " {cents}. Refuse the request with the reason. {nothing}",
                    code=account.code,
                    most=format_money(most),
                    cents=format_money(-request.cents),
                    nothing=_NOTHING,
                )
            )
        check_open_claims(reader, account, despite_claim)
        body = _carried_out(request)
        if despite_claim.strip():
            body["despite_claim"] = despite_claim.strip()
        fact = command.record("money.posted", body)
        number = number_in_words(read_letters(reader), fact.number)
    return Posted(fact.number, number, changed(*_CHANGED))


def refuse_request(book: Book, actor: Actor, request_id: int, reason: str) -> ChangeSet:
    """Refuse what waits.

    Raises:
        InputError: It waits no more, or no reason was given.
        NotAllowedError: Only an owner or manager may.
    """
    return _refuse(book, actor, request_id, "house", reason)


def withdraw_request(book: Book, actor: Actor, request_id: int, reason: str) -> ChangeSet:
    """Take a request back because the player, or who entered it, wants so.

    Raises:
        InputError: It waits no more, no reason was given, or a clerk did not enter it.
        NotAllowedError: The role does not allow it, or not for this account.
    """
    return _refuse(book, actor, request_id, "player", reason)


def _refuse(book: Book, actor: Actor, request_id: int, by: str, reason: str) -> ChangeSet:
    right = Right.PAYMENTS_REQUEST if by == "player" else Right.MONEY_APPROVE
    require(actor, right)
    if not reason.strip():
        raise InputError(say("Say why. {nothing}", nothing=_NOTHING))
    with book.command(actor.author) as command:
        request = _get_waiting(command.reader, request_id)
        require(actor, right, request.account_id, reader=command.reader)
        is_others = request.user_id != actor.user_id
        if request.kind != TransactionType.WITHDRAWAL and is_others and actor.role == Role.CLERK:
            raise InputError(
                say(
                    "The {kind} {number} was entered by"
                    " {user}, who can take it back, as can an owner or manager. {nothing}",
                    kind=words_of(TransactionType(request.kind)),
                    number=request.number,
                    user=request.user,
                    nothing=_NOTHING,
                )
            )
        said = MoneyRefused(request=request_id, by=by, reason=reason.strip())
        command.record("money.refused", said)
    return changed(*_CHANGED)


def _get_waiting(reader: Reader, request_id: int) -> RequestRow:
    request = find_request(reader, request_id)
    if request is None:
        raise InputError(say("There is no such request. {nothing}", nothing=_NOTHING))
    if not request.is_open:
        raise InputError(
            say(
                "{number} waits no more: it was {status}. {nothing}",
                number=request.number,
                status=request.status,
                nothing=_NOTHING,
            )
        )
    return request


def _carried_out(request: RequestRow) -> MoneyPosted:
    body: MoneyPosted = request.posting.copy()
    body["request"] = request.id
    return body


def _today(reader: Reader, now: int) -> date:
    return read_today(reader, now).day
