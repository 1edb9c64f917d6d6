"""Opening and changing the accounts of a file."""

from collections.abc import Callable, Sequence
from dataclasses import replace
from functools import partial

from desktop.book.opening import Book, Command
from desktop.book.queries.documents import DocumentQuestion, list_documents
from desktop.book.queries.people import find_account
from desktop.domain.accounts import AccountKind
from desktop.domain.errors import InputError
from desktop.domain.money import format_money
from desktop.domain.rights import NotAllowedError
from desktop.domain.sentences import say
from desktop.domain.settings.kinds import Value
from desktop.domain.transactions import TransactionType, words_of
from desktop.feeds.proposals import AccountProposal, Reading
from desktop.services.accounts import NewAccount, get_account, record_account, record_account_change
from desktop.services.books import House, read_house
from desktop.services.changes import changed
from desktop.services.funding.posting import record_transaction
from desktop.services.funding.transactions import Transaction
from desktop.services.importing.run import Imported, Intake, Run
from desktop.services.settings.changing import record_settings
from desktop.services.users import Actor, Right, require

_BROUGHT = "brought along from "
# Of one kind to one account, read from the newest on.
_MOST = 1000


def import_accounts(
    book: Book, actor: Actor, reading: Reading[AccountProposal], intake: Intake
) -> Imported:
    """Open the accounts of a file, and change those that differ."""
    require(actor, Right.BOOK_IMPORT)
    run = Run(replace(reading, proposals=parents_first(reading.proposals)), intake)
    house = read_house(book.reader)

    def apply(command: Command, proposal: AccountProposal) -> bool:
        did = apply_account(command, proposal, intake.source)
        for cell, carry in carried(actor, house, proposal, intake.source).items():
            try:
                did = carry(command) or did
            except (InputError, NotAllowedError) as error:
                # The account stands; what it brought along is refused cell by cell.
                run.refuse(proposal.row, cell, "", str(error))
        return did

    _, is_complete = run.over(book, actor, apply)
    return run.outcome(is_complete=is_complete, changes=changed("accounts"))


def parents_first(accounts: Sequence[AccountProposal]) -> tuple[AccountProposal, ...]:
    """Accounts in an order in which each parent is opened before those under it.

    Those that stand under themselves stay; the book refuses them, because their parent is not
    there.
    """
    above = {account.code.upper(): (account.parent or "").upper() for account in accounts}

    def depth(account: AccountProposal) -> int:
        passed: set[str] = set()
        code = account.code.upper()
        while code in above and code not in passed:
            passed.add(code)
            code = above[code]
        return len(passed)

    return tuple(sorted(accounts, key=depth))


def carried(
    actor: Actor, house: House, proposal: AccountProposal, source: str
) -> dict[str, Callable[[Command], bool]]:
    """What an account brings along from another system, by the column that says it."""

    def settings(command: Command, key: str, value: Value) -> bool:
        account = get_account(command.reader, proposal.code)
        return record_settings(command, actor, house, account, {key: value}, reason=source)

    def opening(command: Command, transaction: Transaction) -> bool:
        return _record_opening(command, actor, transaction)

    found: dict[str, Callable[[Command], bool]] = {
        key: partial(settings, key=key, value=value) for key, value in proposal.settings
    }
    for cell, kind, cents in (
        ("balance", TransactionType.OPENING_BALANCE, proposal.balance),
        ("free_play", TransactionType.FREE_PLAY, proposal.free_play),
    ):
        if cents:
            memo = f"{_BROUGHT}{source}"
            found[cell] = partial(
                opening, transaction=Transaction(proposal.code, kind, cents, memo=memo)
            )
    return found


def _record_opening(command: Command, actor: Actor, transaction: Transaction) -> bool:
    """Post what an account brought along; once, whatever the file is called the next time."""
    account = get_account(command.reader, transaction.account)
    kind, cents = transaction.kind, transaction.cents
    question = DocumentQuestion(account_id=account.id, kinds=(kind.value,), is_reversed=False)
    before = [
        row
        for row in list_documents(command.reader, question, _MOST)
        if kind is TransactionType.OPENING_BALANCE or row.memo.startswith(_BROUGHT)
    ]
    if any(row.cents != cents for row in before):
        raise InputError(
            say(
                "{code} has {kind} {cents} by"
                " {number} already, not {cents2}. Nothing was posted: reverse"
                " that one on the Money page, or correct it with an adjustment.",
                code=account.code,
                kind=words_of(kind),
                cents=format_money(before[0].cents),
                number=before[0].number,
                cents2=format_money(cents),
            )
        )
    if before:
        return False
    record_transaction(command, actor, transaction)
    return True


def apply_account(command: Command, proposal: AccountProposal, source: str) -> bool:
    """Open or change one account inside a command; False when the book holds it exactly so.

    Raises:
        InputError: The account cannot be as proposed.
    """
    known = find_account(command.reader, proposal.code.strip().upper())
    parent = proposal.parent or ("" if proposal.kind is AccountKind.HOUSE else "HOUSE")
    if known is None:
        opened = NewAccount(
            code=proposal.code,
            name=proposal.name,
            kind=AccountKind(proposal.kind),
            parent=parent or "HOUSE",
            credit_limit=proposal.credit_limit or 0,
            source=source,
        )
        record_account(command, opened)
        return True
    if known.kind != proposal.kind:
        raise InputError(
            say(
                "{code} is a {kind} in the book, not a {kind2}.",
                code=known.code,
                kind=known.kind,
                kind2=proposal.kind,
            )
        )
    parent_id = get_account(command.reader, parent).id if parent else None
    if known.parent_id != parent_id:
        raise InputError(
            say("{code} stands elsewhere in the tree; moving it is not imported.", code=known.code)
        )
    changes: dict[str, object] = {"name": proposal.name}
    if proposal.credit_limit is not None:
        changes["credit_limit"] = proposal.credit_limit
    return record_account_change(command, known, changes)
