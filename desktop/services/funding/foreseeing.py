"""What a transaction would do, before anybody posts it."""

from dataclasses import dataclass

from desktop.book.statements import Reader
from desktop.domain.transactions import EFFECTS, TransactionType
from desktop.services.accounts import get_account
from desktop.services.funding.posting import prepare
from desktop.services.funding.requesting import prepare_request
from desktop.services.funding.transactions import Transaction
from desktop.services.users import Actor


@dataclass(frozen=True, slots=True)
class Foreseen:
    """The effect of a transaction; cents from the account's side.

    Attributes:
        before: The balance now; of free play the free play there is.
        after: The same afterwards.
        is_free_play: Whether `before` and `after` are of the free play.
        column: Where the weekly figure will show it: week, payments, adjustments, carry; or None.
        fee: Charged beside it.
        bonus: Given beside it.
        due: The ISO day on which a requested withdrawal is to be paid.
        waits: Whether a second person has to agree first.
    """

    before: int
    after: int
    is_free_play: bool
    column: str | None
    fee: int = 0
    bonus: int = 0
    due: str | None = None
    waits: bool = False


def foresee(reader: Reader, now: int, actor: Actor, transaction: Transaction) -> Foreseen:
    """See what posting a transaction would do.

    Raises:
        InputError: It would be refused.
    """
    prepared = prepare(reader, now, actor, transaction)
    is_free_play = transaction.kind is TransactionType.FREE_PLAY
    before = prepared.account.free_play if is_free_play else prepared.account.balance
    return Foreseen(
        before,
        before + prepared.moved,
        is_free_play,
        EFFECTS[transaction.kind].column,
        prepared.body.get("fee", 0),
        prepared.body.get("bonus", 0),
        waits=prepared.waits,
    )


def foresee_request(reader: Reader, now: int, transaction: Transaction) -> Foreseen:
    """See what the request of a withdrawal would do: the balance stays until it is paid.

    Raises:
        InputError: It would be refused.
    """
    request = prepare_request(reader, now, transaction)
    balance = get_account(reader, transaction.account).balance
    return Foreseen(
        balance,
        balance,
        is_free_play=False,
        column=None,
        due=request["due"],
        waits=request["needs_approval"],
    )
