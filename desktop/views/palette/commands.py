"""Commands whose arguments are typed behind them: `> set limit P1001 5000` (UX c.2).

They go through the same services, rights and checks as the windows. What would change is shown
first; Enter again does it.
"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from desktop.book.opening import Book
from desktop.book.queries.people import AccountRow
from desktop.book.statements import Reader
from desktop.domain.errors import InputError
from desktop.domain.money import parse_money
from desktop.domain.rights import Right
from desktop.domain.settings.registry import get_setting
from desktop.domain.standing import Status
from desktop.services.accounts import change_account, get_account
from desktop.services.books import House
from desktop.services.changes import ChangeSet
from desktop.services.settings.changing import change_settings
from desktop.services.settings.reading import path_settings
from desktop.services.users import Actor
from desktop.views.formatting import Formats
from desktop.views.palette.items import Place

ACCOUNT, AMOUNT = "account", "amount"
_WAGER_LIMIT = "wager_limit"


@dataclass(frozen=True, slots=True)
class Circumstances:
    """Who types, in which book, and when (milliseconds UTC)."""

    actor: Actor
    house: House
    formats: Formats
    now: int


@dataclass(frozen=True, slots=True)
class Ready:
    """A command with all its arguments.

    Attributes:
        sentence: What it would change, or where it leads.
        do: Records it, in the book lane; None where it only leads somewhere.
        place: Where it leads.
    """

    sentence: str
    do: Callable[[Book], ChangeSet] | None = None
    place: Place | None = None


@dataclass(frozen=True, slots=True)
class TypedCommand:
    """A command with arguments.

    Attributes:
        id: Stable.
        words: What is typed before the arguments.
        title: What it does.
        takes: Its arguments in their order: an account's code, an amount.
        right: What a person needs; None where everybody may.
        prepare: Checks the arguments and says what would be.
    """

    id: str
    words: tuple[str, ...]
    title: str
    takes: tuple[str, ...]
    right: Right | None
    prepare: Callable[[Reader, Circumstances, Sequence[str]], Ready]

    @property
    def fill(self) -> str:
        """What stands in the box when its arguments are to be typed."""
        return f"> {' '.join(self.words)} "

    @property
    def example(self) -> str:
        """The command with its arguments by name."""
        names = {ACCOUNT: _tr("ACCOUNT"), AMOUNT: _tr("AMOUNT")}
        return " ".join([*self.words, *(names[one] for one in self.takes)])

    def arguments(self, text: str) -> list[str] | None:
        """What is typed behind its words; None when they are not typed whole."""
        typed = text.casefold().split()
        count = len(self.words)
        is_whole = tuple(typed[:count]) == self.words
        if not is_whole or (len(typed) == count and not text.endswith(" ")):
            return None
        return text.split()[count:]

    def why_not(self, actor: Actor) -> str | None:
        """Why this user may not do it."""
        if self.right is None or actor.has(self.right):
            return None
        return _tr("{0} may not do that.").format(actor.name)


def _set_limit(reader: Reader, about: Circumstances, typed: Sequence[str]) -> Ready:
    account, cents = _account_and_amount(reader, typed)
    settings = path_settings(reader, about.house, account.id, about.now)
    old = settings.cents(_WAGER_LIMIT)
    before = _tr("none") if old is None else about.formats.money(old)
    sentence = _tr("{account}: wager limit {before} → {after}").format(
        account=_called(account), before=before, after=about.formats.money(cents)
    )
    actor, house, code = about.actor, about.house, account.code
    return Ready(
        sentence, lambda book: change_settings(book, actor, house, code, {_WAGER_LIMIT: cents})
    )


def _set_credit(reader: Reader, about: Circumstances, typed: Sequence[str]) -> Ready:
    account, cents = _account_and_amount(reader, typed)
    money = about.formats.money
    sentence = _tr("{account}: credit limit {before} → {after}").format(
        account=_called(account), before=money(account.credit_limit), after=money(cents)
    )
    actor, code = about.actor, account.code
    return Ready(sentence, lambda book: change_account(book, actor, code, credit_limit=cents))


def _set_status(status: Status) -> Callable[[Reader, Circumstances, Sequence[str]], Ready]:
    def prepare(reader: Reader, about: Circumstances, typed: Sequence[str]) -> Ready:
        account = get_account(reader, typed[0].upper())
        sentence = _tr("{account}: {before} → {after}").format(
            account=_called(account), before=account.status, after=status
        )
        actor, code = about.actor, account.code
        return Ready(sentence, lambda book: change_account(book, actor, code, status=status.value))

    return prepare


def _take_call(reader: Reader, _about: Circumstances, typed: Sequence[str]) -> Ready:
    account = get_account(reader, typed[0].upper())
    sentence = _tr("Take a call of {0}").format(_called(account))
    return Ready(sentence, place=Place("entry", account.code))


def _list_tickets(reader: Reader, _about: Circumstances, typed: Sequence[str]) -> Ready:
    account = get_account(reader, typed[0].upper())
    sentence = _tr("Tickets of {0}").format(_called(account))
    return Ready(sentence, place=Place("tickets", f"acct:{account.code}"))


def _account_and_amount(reader: Reader, typed: Sequence[str]) -> tuple[AccountRow, int]:
    account = get_account(reader, typed[0].upper())
    cents = parse_money(typed[1])
    if cents < 0:
        raise InputError("A limit is 0 or more. Nothing was changed.")
    return account, cents


def _called(account: AccountRow) -> str:
    return f"{account.code} {account.name}".strip()


def typed_commands() -> list[TypedCommand]:
    """The commands that take arguments."""
    limit = get_setting(_WAGER_LIMIT).right
    both, one = (ACCOUNT, AMOUNT), (ACCOUNT,)
    return [
        TypedCommand("typed.limit", ("set", "limit"), _tr("Set the wager limit of an account"),
                     both, limit, _set_limit),
        TypedCommand("typed.credit", ("set", "credit"), _tr("Set the credit limit of an account"),
                     both, Right.CREDIT_LOWER, _set_credit),
        TypedCommand("typed.suspend", ("suspend",), _tr("Suspend an account"), one,
                     Right.ACCOUNTS_CHANGE, _set_status(Status.SUSPENDED)),
        TypedCommand("typed.activate", ("activate",), _tr("Let an account wager again"), one,
                     Right.ACCOUNTS_CHANGE, _set_status(Status.ACTIVE)),
        TypedCommand("typed.call", ("call",), _tr("Take a call of a player"), one,
                     Right.TICKETS_ACCEPT, _take_call),
        TypedCommand("typed.tickets", ("tickets",), _tr("List the tickets of an account"), one,
                     None, _list_tickets),
    ]  # fmt: skip


def _tr(text: str) -> str:
    return QCoreApplication.translate("palette", text)
