"""A transaction as a person gives it, and what makes it unacceptable."""

from dataclasses import dataclass
from datetime import date

from desktop.book.bodies.money import MoneyPosted
from desktop.book.queries.people import AccountRow
from desktop.domain.accounts import AccountKind
from desktop.domain.errors import InputError
from desktop.domain.money import LARGEST_AMOUNT, format_money
from desktop.domain.sentences import say
from desktop.domain.transactions import (
    EFFECTS,
    HOLDERS,
    NEEDS_REASON,
    POSTABLE,
    Sign,
    TransactionType,
    words_of,
)

_LONGEST_TEXT = 200
_NOTHING = "Nothing was posted."


@dataclass(frozen=True, slots=True)
class Transaction:
    """Money for an account.

    Attributes:
        account: Its code.
        cents: From the account's side: what it is given, or hands over, is positive.
        memo: The reason; some types need one.
        method: Of a deposit or withdrawal: one of `money_rules.METHODS`.
        reference: The number of a check, of a transfer.
        contra: Of a transfer the code of the other account, which gives what this one gets.
        figure_date: Of a betting adjustment the day of the open week that it counts on.
        claim: What it makes good.
        despite_claim: Of a withdrawal why it is paid although a claim is open.
    """

    account: str
    kind: TransactionType
    cents: int
    memo: str = ""
    method: str = ""
    reference: str = ""
    contra: str = ""
    figure_date: date | None = None
    claim: int | None = None
    despite_claim: str = ""

    @property
    def is_payment(self) -> bool:
        """Whether money comes in or goes out."""
        return self.kind in {TransactionType.DEPOSIT, TransactionType.WITHDRAWAL}


def check_transaction(
    transaction: Transaction, account: AccountRow, contra: AccountRow | None
) -> None:
    """Refuse a transaction that could be posted to no account like this one.

    Raises:
        InputError: The type, the amount, a text or an account will not do.
    """
    kind = transaction.kind
    if kind not in POSTABLE:
        raise InputError(
            say("A {kind} is not posted by hand. {nothing}", kind=words_of(kind), nothing=_NOTHING)
        )
    _check_amount(transaction)
    _check_holder(kind, account)
    if kind in NEEDS_REASON and not transaction.memo.strip():
        raise InputError(
            say("A {kind} needs a reason. {nothing}", kind=words_of(kind), nothing=_NOTHING)
        )
    for text in (transaction.memo, transaction.reference, transaction.despite_claim):
        if len(text) > _LONGEST_TEXT or not (text == "" or text.isprintable()):
            raise InputError(
                say(
                    "A reason or reference is one line of at most {longest_text} characters."
                    " {nothing}",
                    longest_text=_LONGEST_TEXT,
                    nothing=_NOTHING,
                )
            )
    if (transaction.method != "") != transaction.is_payment:
        said = "needs a" if transaction.is_payment else "has no"
        raise InputError(
            say(
                "A {kind} {said} method of payment. {nothing}",
                kind=words_of(kind),
                said=said,
                nothing=_NOTHING,
            )
        )
    if kind is TransactionType.TRANSFER:
        _check_contra(account, contra)
    elif transaction.contra:
        raise InputError(say("Only a transfer names another account. {nothing}", nothing=_NOTHING))


def body_of(
    transaction: Transaction, account: AccountRow, contra: AccountRow | None
) -> MoneyPosted:
    """The body of the fact that posts a transaction."""
    body = MoneyPosted(
        account=account.id,
        kind=transaction.kind.value,
        cents=transaction.cents,
        memo=transaction.memo.strip(),
    )
    if contra is not None:
        body["contra"] = contra.id
    if transaction.method:
        body["method"] = transaction.method
    if transaction.reference.strip():
        body["reference"] = transaction.reference.strip()
    if transaction.figure_date is not None:
        body["figure_date"] = transaction.figure_date.isoformat()
    if transaction.claim is not None:
        body["claim"] = transaction.claim
    if transaction.despite_claim.strip():
        body["despite_claim"] = transaction.despite_claim.strip()
    return body


def _check_amount(transaction: Transaction) -> None:
    cents, kind = transaction.cents, transaction.kind
    if cents == 0:
        raise InputError(
            say("The amount is 0. Type an amount above 0. {nothing}", nothing=_NOTHING)
        )
    if abs(cents) > LARGEST_AMOUNT:
        raise InputError(
            say(
                "{cents} is more than a book can hold. {nothing}",
                cents=format_money(cents),
                nothing=_NOTHING,
            )
        )
    wanted = {Sign.IN: 1, Sign.OUT: -1}.get(EFFECTS[kind].sign)
    if wanted is not None and cents * wanted < 0:
        way = "from the account to the till" if wanted > 0 else "from the till to the account"
        raise InputError(
            say(
                "A {kind} goes {way}, never the other way. {nothing}",
                kind=words_of(kind),
                way=way,
                nothing=_NOTHING,
            )
        )


def _check_holder(kind: TransactionType, account: AccountRow) -> None:
    if AccountKind(account.kind) not in HOLDERS[kind]:
        raise InputError(
            say(
                "{code} is of kind {kind}: a {kind2} cannot be posted to it. {nothing}",
                code=account.code,
                kind=account.kind,
                kind2=words_of(kind),
                nothing=_NOTHING,
            )
        )


def _check_contra(account: AccountRow, contra: AccountRow | None) -> None:
    if contra is None:
        raise InputError(say("A transfer needs the other account. {nothing}", nothing=_NOTHING))
    if contra.id == account.id:
        raise InputError(
            say("{code} cannot transfer to itself. {nothing}", code=account.code, nothing=_NOTHING)
        )
    _check_holder(TransactionType.TRANSFER, contra)
