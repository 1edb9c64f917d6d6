"""Opening and changing accounts in the tree."""

from dataclasses import dataclass
from typing import Any

from desktop.book.facts import AccountChanged, AccountOpened
from desktop.book.fold.rights import CONTACT_FIELDS
from desktop.book.opening import Book, Command
from desktop.book.queries.people import AccountRow, find_account
from desktop.book.statements import Reader
from desktop.domain.accounts import AccountKind, find_account_problems
from desktop.domain.errors import InputError
from desktop.domain.money import LARGEST_AMOUNT
from desktop.services.changes import ChangeSet, changed
from desktop.services.tier_credit import check_tier_credit
from desktop.services.users import Actor, Right, require

STATUSES = ("active", "suspended")


def get_account(reader: Reader, code: str) -> AccountRow:
    """The account with this code; capitals and blanks around it do not matter.

    Raises:
        InputError: There is none.
    """
    account = find_account(reader, code.strip().upper())
    if account is None:
        raise InputError(f"There is no account “{code.strip()}”. Check the number.")
    return account


@dataclass(frozen=True, slots=True)
class NewAccount:
    """What a new account is opened with.

    Attributes:
        parent: The code of the account above it.
        credit_limit: Cents.
        source: Where it came from: typed, or the name of a file.
    """

    code: str
    name: str
    kind: AccountKind
    parent: str
    credit_limit: int
    source: str = "typed"


def open_account(book: Book, actor: Actor, account: NewAccount) -> ChangeSet:
    """Open an account under its parent.

    Raises:
        InputError: The code is taken, the parent is unknown or of the wrong kind, …
        NotAllowedError: The role does not allow it.
    """
    is_player = account.kind is AccountKind.PLAYER
    right = Right.ACCOUNTS_OPEN if is_player else Right.AGENTS_CHANGE
    require(actor, right)
    with book.command(actor.author) as command:
        above = get_account(command.reader, account.parent)
        require(actor, right, above.id, reader=command.reader)
        if account.credit_limit > 0:
            require(actor, Right.CREDIT_RAISE, amount=account.credit_limit)
        record_account(command, account)
    return changed("accounts")


def record_account(command: Command, account: NewAccount) -> int:
    """Record a new account inside a command; answers its id.

    Raises:
        InputError: As `open_account`.
    """
    code = account.code.strip().upper()
    above = get_account(command.reader, account.parent)
    problems = find_account_problems(
        code=code,
        kind=account.kind,
        parent=AccountKind(above.kind),
        name=account.name,
        credit_limit=account.credit_limit,
    )
    if problems:
        raise InputError(problems[0].sentence)
    if find_account(command.reader, code) is not None:
        raise InputError(f"Account “{code}” exists already.")
    if account.kind is AccountKind.PLAYER:
        check_tier_credit(command.reader, above.id, account.credit_limit)
    opened = AccountOpened(
        code=code,
        name=account.name,
        kind=account.kind.value,
        parent=above.id,
        credit_limit=account.credit_limit,
        source=account.source,
    )
    return command.record("account.opened", opened).number


def change_account(book: Book, actor: Actor, code: str, **changes: Any) -> ChangeSet:
    """Change name, status, credit_limit (cents) or parent_id of an account.

    Raises:
        InputError: A value will not do, or nothing would change.
        NotAllowedError: The role does not allow it.
    """
    with book.command(actor.author) as command:
        account = get_account(command.reader, code)
        _require_each(command.reader, actor, account, changes)
        record_account_change(command, account, changes)
    return changed("accounts")


def _require_each(
    reader: Reader, actor: Actor, account: AccountRow, changes: dict[str, Any]
) -> None:
    is_player = account.kind == AccountKind.PLAYER
    for field, new in changes.items():
        amount = None
        if field == "credit_limit":
            is_raised = new > account.credit_limit
            right = Right.CREDIT_RAISE if is_raised else Right.CREDIT_LOWER
            amount = new
        elif not is_player:
            right = Right.AGENTS_CHANGE
        else:
            is_contact = field in CONTACT_FIELDS
            right = Right.ACCOUNTS_CONTACT if is_contact else Right.ACCOUNTS_CHANGE
        require(actor, right, account.id, amount, reader=reader)
        if field == "parent_id":
            require(actor, right, new, reader=reader)


def record_account_change(command: Command, account: AccountRow, changes: dict[str, Any]) -> bool:
    """Record those of the changes that differ; whether there were any.

    Raises:
        InputError: A value will not do.
    """
    _check_changes(changes)
    if account.kind == AccountKind.PLAYER:
        added = changes.get("credit_limit", account.credit_limit) - account.credit_limit
        check_tier_credit(command.reader, account.parent_id, added)
    differing = {
        field: [getattr(account, field), new]
        for field, new in changes.items()
        if getattr(account, field) != new
    }
    if not differing:
        return False
    command.record("account.changed", AccountChanged(account=account.id, changes=differing))
    return True


def _check_changes(changes: dict[str, Any]) -> None:
    limit = changes.get("credit_limit", 0)
    if not 0 <= limit <= LARGEST_AMOUNT:
        raise InputError("A credit limit is 0 or more. Nothing was changed.")
    if changes.get("status", "active") not in STATUSES:
        raise InputError("The status of an account is active or suspended. Nothing was changed.")
    name = changes.get("name", "")
    if len(name) > 80 or not (name == "" or name.isprintable()):
        raise InputError("A name is one line of at most 80 characters. Nothing was changed.")
