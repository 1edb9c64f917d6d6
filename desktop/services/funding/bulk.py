"""Payments of everybody right under an account at once (FEATURES 105)."""

from collections.abc import Sequence
from dataclasses import dataclass

from desktop.book.opening import Book
from desktop.book.queries.people import AccountRow, list_accounts
from desktop.book.queries.settings import list_set_values
from desktop.book.statements import Reader
from desktop.domain.accounts import AccountKind
from desktop.domain.errors import BookdeskError
from desktop.domain.settings.resolving import PathSettings
from desktop.domain.transactions import TransactionType
from desktop.services.accounts import get_account
from desktop.services.changes import ChangeSet, changed
from desktop.services.funding.posting import post_money
from desktop.services.funding.rules import read_today
from desktop.services.funding.transactions import Transaction
from desktop.services.users import Actor

_PAID = frozenset({AccountKind.PLAYER, AccountKind.AGENT, AccountKind.MASTER})


@dataclass(frozen=True, slots=True)
class PaymentLine:
    """A player or agent in the grid; cents from the account's own side.

    Attributes:
        settle: The settle figure; None where none is set.
        is_due: Whether the balance is at or past the settle figure.
        kind: A deposit where the balance is 0 or below, else a withdrawal.
    """

    account_id: int
    code: str
    name: str
    balance: int
    pending: int
    reserved: int
    settle: int | None
    is_due: bool
    kind: TransactionType


@dataclass(frozen=True, slots=True)
class BulkPosted:
    """What became of many transactions, each a fact of its own.

    Attributes:
        numbers: Of the documents that were posted, in the order they were asked for.
        problem: Why it stopped; None where all were posted.
    """

    numbers: tuple[str, ...]
    problem: str | None
    changes: ChangeSet


def list_payment_lines(reader: Reader, agent: str, now: int) -> list[PaymentLine]:
    """Who stands right under an account, each with what is likely to be posted.

    Under an agent these are the players, under a master the agents too; under the house the
    masters, who are paid and pay like everybody else.

    Raises:
        InputError: There is no such account.
    """
    above = get_account(reader, agent)
    today = read_today(reader, now).day
    return [
        _line(account, PathSettings(today, list_set_values(reader, account.id)))
        for account in list_accounts(reader)
        if account.parent_id == above.id and account.kind in _PAID
    ]


def _line(account: AccountRow, settings: PathSettings) -> PaymentLine:
    is_player = account.kind == AccountKind.PLAYER
    settle = settings.cents("credit/settle_figure" if is_player else "week/agents_figure")
    kind = TransactionType.WITHDRAWAL if account.balance > 0 else TransactionType.DEPOSIT
    return PaymentLine(
        account.id,
        account.code,
        account.name,
        account.balance,
        account.pending,
        account.reserved,
        settle,
        settle is not None and account.balance != 0 and abs(account.balance) >= settle,
        kind,
    )


def post_many(book: Book, actor: Actor, transactions: Sequence[Transaction]) -> BulkPosted:
    """Post transactions one by one, and stop at the first that is refused."""
    numbers: list[str] = []
    problem = None
    for transaction in transactions:
        try:
            numbers.append(post_money(book, actor, transaction).number)
        except BookdeskError as error:
            problem = f"{transaction.account}: {error}"
            break
    return BulkPosted(tuple(numbers), problem, changed("accounts", "weeks", "money"))
