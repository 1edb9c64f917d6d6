"""Payments, adjustments and free play of players."""

from dataclasses import dataclass

from desktop.book.facts import MoneyPosted
from desktop.book.opening import Book
from desktop.domain.accounts import AccountKind
from desktop.domain.errors import InputError
from desktop.domain.money import LARGEST_AMOUNT
from desktop.services.accounts import get_account
from desktop.services.changes import ChangeSet, changed
from desktop.services.users import Actor, require_supervisor, require_writer


@dataclass(frozen=True, slots=True)
class Posting:
    """Money for a player's account.

    Attributes:
        kind: `payment` (against the till), `adjustment` (against the house) or `free_play`, which
            is no money and stands in no ledger (RULES 20).
        cents: From the player's side: what the player hands over is positive.
        memo: The reason; an adjustment needs one.
    """

    account: str
    kind: str
    cents: int
    memo: str = ""


def post_money(book: Book, actor: Actor, posting: Posting) -> ChangeSet:
    """Post a payment or an adjustment, or grant free play.

    Raises:
        InputError: Not a player, an amount of 0 or too large, or no reason for an adjustment.
        NotAllowedError: The role does not allow it.
    """
    kind, cents, memo = posting.kind, posting.cents, posting.memo
    if kind not in {"payment", "adjustment", "free_play"}:
        raise InputError("Money is posted as a payment or as an adjustment. Nothing was posted.")
    if kind == "payment":
        require_writer(actor, "post payments")
    else:
        require_supervisor(actor, "post adjustments" if kind == "adjustment" else "grant free play")
    with book.command(actor.author) as command:
        account = get_account(command.reader, posting.account)
        if account.kind != AccountKind.PLAYER:
            raise InputError(f"{account.code} is no player. Money is posted to players only.")
        if cents == 0 or abs(cents) > LARGEST_AMOUNT:
            raise InputError("The amount must differ from 0 and fit the book. Nothing was posted.")
        if kind == "adjustment" and not memo.strip():
            raise InputError("An adjustment needs a reason. Nothing was posted.")
        if kind == "free_play" and account.free_play + cents < 0:
            raise InputError(f"{account.code} has no such free play to take. Nothing was posted.")
        posted = MoneyPosted(account=account.id, kind=kind, cents=cents, memo=memo.strip())
        command.record("money.posted", posted)
    return changed("accounts", "weeks")
