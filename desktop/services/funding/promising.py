"""Collections: what players who owe have promised, and credit that waits for it (FEATURES 118)."""

from dataclasses import dataclass
from datetime import date

from desktop.book.bodies.money import PromiseDropped, PromiseRecorded
from desktop.book.opening import Book
from desktop.domain.accounts import AccountKind
from desktop.domain.errors import InputError
from desktop.domain.money import format_money
from desktop.domain.sentences import say
from desktop.services.accounts import get_account
from desktop.services.changes import ChangeSet, changed
from desktop.services.funding.rules import read_today
from desktop.services.users import Actor, Right, require

_NOTHING = "Nothing was recorded."
_LONGEST_TEXT = 200


@dataclass(frozen=True, slots=True)
class Promise:
    """What a player promised.

    Attributes:
        account: The player's code.
        cents: Above 0, and no more than is owed.
        collector: Who collects it; may be empty.
        no_credit: Whether there is no credit while anything is owed.
    """

    account: str
    cents: int
    promised_on: date
    collector: str = ""
    no_credit: bool = False
    memo: str = ""


def record_promise(book: Book, actor: Actor, promise: Promise) -> ChangeSet:
    """Note a promise; it takes the place of the one before.

    Raises:
        InputError: The player owes less, the day is past, or a text is too long.
        NotAllowedError: The role does not allow it; only an owner or manager may stop credit.
    """
    require(actor, Right.PROMISES_CHANGE)
    if promise.no_credit:
        require(actor, Right.CREDIT_LOWER)
    with book.command(actor.author) as command:
        account = get_account(command.reader, promise.account)
        require(actor, Right.PROMISES_CHANGE, account.id, reader=command.reader)
        if account.kind != AccountKind.PLAYER:
            raise InputError(
                say(
                    "{code} is no player: only players promise. {nothing}",
                    code=account.code,
                    nothing=_NOTHING,
                )
            )
        if not 0 < promise.cents <= -account.balance:
            owed = format_money(max(0, -account.balance))
            raise InputError(
                say(
                    "{code} owes {owed}; a promise is above 0 and at most that. {nothing}",
                    code=account.code,
                    owed=owed,
                    nothing=_NOTHING,
                )
            )
        if promise.promised_on < read_today(command.reader, command.now).day:
            raise InputError(
                say(
                    "{promised_on} is past. Choose today or later. {nothing}",
                    promised_on=promise.promised_on,
                    nothing=_NOTHING,
                )
            )
        for text in (promise.collector, promise.memo):
            if len(text) > _LONGEST_TEXT or not (text == "" or text.isprintable()):
                raise InputError(
                    say(
                        "A collector or note is one line of at most {longest_text} characters."
                        " {nothing}",
                        longest_text=_LONGEST_TEXT,
                        nothing=_NOTHING,
                    )
                )
        said = PromiseRecorded(
            account=account.id,
            cents=promise.cents,
            promised_on=promise.promised_on.isoformat(),
            collector=promise.collector.strip(),
            no_credit=promise.no_credit,
            memo=promise.memo.strip(),
        )
        command.record("promise.recorded", said)
    return changed("accounts", "money")


def drop_promise(book: Book, actor: Actor, code: str, reason: str) -> ChangeSet:
    """Let a promise count no more; stopped credit counts again.

    Raises:
        InputError: No reason was given.
        NotAllowedError: Only an owner or manager may.
    """
    require(actor, Right.CREDIT_LOWER)
    if not reason.strip():
        raise InputError(say("Say why the promise is dropped. {nothing}", nothing=_NOTHING))
    with book.command(actor.author) as command:
        account = get_account(command.reader, code)
        require(actor, Right.CREDIT_LOWER, account.id, reader=command.reader)
        said = PromiseDropped(account=account.id, reason=reason.strip())
        command.record("promise.dropped", said)
    return changed("accounts", "money")
