"""Opening and changing accounts in the tree."""

from dataclasses import asdict, dataclass
from datetime import date
from typing import Any

from desktop.book.bodies.people import AccountChanged, AccountOpened
from desktop.book.fold.rights.accounts import CONTACT_FIELDS, needs_approval
from desktop.book.holders import find_holder
from desktop.book.opening import Book, Command
from desktop.book.queries.people import AccountRow, find_account
from desktop.book.queries.standing import find_break, find_contact, is_like_excluded
from desktop.book.statements import Reader
from desktop.domain.accounts import AccountKind, find_account_problems
from desktop.domain.errors import InputError
from desktop.domain.money import LARGEST_AMOUNT
from desktop.domain.sentences import say
from desktop.domain.standing import CHOSEN_STATUSES, BreakKind, Deed
from desktop.services.changes import ChangeSet, changed
from desktop.services.standing import check_deed
from desktop.services.tier_credit import check_tier_credit
from desktop.services.users import Actor, Right, require

_LONGEST_REASON = 200
STATUSES = tuple(status.value for status in CHOSEN_STATUSES)


def get_account(reader: Reader, code: str) -> AccountRow:
    """The account with this code; capitals and blanks around it do not matter.

    Raises:
        InputError: There is none.
    """
    account = find_account(reader, code.strip().upper())
    if account is None:
        raise InputError(say("There is no account “{code}”. Check the number.", code=code.strip()))
    return account


@dataclass(frozen=True, slots=True)
class NewAccount:
    """What a new account is opened with.

    Attributes:
        parent: The code of the account above it.
        credit_limit: Cents.
        source: Where it came from: typed, or the name of a file.
        waits: Whether it is pending until a person approves it.
        phone: Whom to call; compared with other accounts'.
        born: The date of birth, where it is kept, ISO.
        documents: What was shown.
    """

    code: str
    name: str
    kind: AccountKind
    parent: str
    credit_limit: int
    source: str = "typed"
    waits: bool = False
    phone: str = ""
    born: str = ""
    documents: str = ""


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
        raise InputError(say("Account “{code}” exists already.", code=code))
    if account.kind is AccountKind.PLAYER:
        check_tier_credit(command.reader, above.id, account.credit_limit)
    phone, born = plain_phone(account.phone), account.born.strip()
    _check_contact(born, account.documents)
    opened = AccountOpened(
        code=code,
        name=account.name,
        kind=account.kind.value,
        parent=above.id,
        credit_limit=account.credit_limit,
        source=account.source,
    )
    contact = {"phone": phone, "born": born, "documents": account.documents.strip()}
    if any(contact.values()):
        opened["contact"] = {name: said for name, said in contact.items() if said}
    is_player = account.kind is AccountKind.PLAYER
    author = find_holder(command.reader, command.author.user_id)
    # Somebody who excluded themselves does not come back by another number (FEATURES 146).
    if (
        account.waits
        or needs_approval(command.reader, author)
        or (is_player and is_like_excluded(command.reader, account.name.strip(), phone))
    ):
        opened["pending"] = True
    return command.record("account.opened", opened).number


def plain_phone(typed: str) -> str:
    """A phone number as it is compared: its digits, with a plus where one leads.

    Raises:
        InputError: It holds something else than digits and what people write between them.
    """
    said = typed.strip()
    plain = "".join(char for char in said if char not in " -./()")
    digits = plain.removeprefix("+")
    if said and not (digits.isascii() and digits.isdigit() and 5 <= len(digits) <= 20):
        raise InputError(
            say("“{said}” is no phone number: 5 to 20 digits. Nothing was changed.", said=said)
        )
    return plain


def _check_contact(born: str, documents: str) -> None:
    if born:
        try:
            date.fromisoformat(born)
        except ValueError as error:
            raise InputError(
                say(
                    "“{born}” is no date of birth: write 1980-12-31. Nothing was changed.",
                    born=born,
                )
            ) from error
    if len(documents) > 200 or not (documents == "" or documents.isprintable()):
        raise InputError("Documents are one line of at most 200 characters. Nothing was changed.")


def change_account(
    book: Book, actor: Actor, code: str, *, reason: str = "", **changes: Any
) -> ChangeSet:
    """Change name, status, credit_limit (cents), phone, born or documents of an account.

    Raises:
        InputError: A value will not do, or nothing would change.
        NotAllowedError: The role does not allow it.
    """
    with book.command(actor.author) as command:
        account = get_account(command.reader, code)
        _require_each(command.reader, actor, account, changes)
        record_account_change(command, account, changes, reason)
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


def record_account_change(
    command: Command, account: AccountRow, changes: dict[str, Any], reason: str = ""
) -> bool:
    """Record those of the changes that differ; whether there were any.

    Raises:
        InputError: A value will not do.
    """
    _check_changes(changes)
    if "phone" in changes:
        changes = {**changes, "phone": plain_phone(changes["phone"])}
    _check_standing(command, account, changes)
    if account.kind == AccountKind.PLAYER:
        added = changes.get("credit_limit", account.credit_limit) - account.credit_limit
        check_tier_credit(command.reader, account.parent_id, added)
    current = asdict(account) | asdict(find_contact(command.reader, account.id))
    differing = {
        field: [current[field], new] for field, new in changes.items() if current[field] != new
    }
    if not differing:
        return False
    body = AccountChanged(account=account.id, changes=differing)
    said = reason.strip()
    if len(said) > _LONGEST_REASON or not (said == "" or said.isprintable()):
        raise InputError(
            say(
                "A reason is one line of at most {longest_reason} characters. Nothing was changed.",
                longest_reason=_LONGEST_REASON,
            )
        )
    if said:
        body["reason"] = said
    command.record("account.changed", body)
    return True


def _check_standing(command: Command, account: AccountRow, changes: dict[str, Any]) -> None:
    if "status" in changes and account.status not in STATUSES:
        raise InputError(
            say(
                "{code} is {status}: its status is changed by approving it or not."
                " Nothing was changed.",
                code=account.code,
                status=account.status,
            )
        )
    rest = find_break(command.reader, account.id)
    if rest is not None and rest.kind == BreakKind.EXCLUSION and changes.get("credit_limit", 0) > 0:
        check_deed(command.reader, account, Deed.GIVE, command.now)


def _check_changes(changes: dict[str, Any]) -> None:
    limit = changes.get("credit_limit", 0)
    if not 0 <= limit <= LARGEST_AMOUNT:
        raise InputError("A credit limit is 0 or more. Nothing was changed.")
    if changes.get("status", "active") not in STATUSES:
        raise InputError(
            say(
                "The status of an account is {statuses}. Nothing was changed.",
                statuses=", ".join(STATUSES),
            )
        )
    _check_contact(changes.get("born", ""), changes.get("documents", ""))
    name = changes.get("name", "")
    if len(name) > 80 or not (name == "" or name.isprintable()):
        raise InputError("A name is one line of at most 80 characters. Nothing was changed.")
