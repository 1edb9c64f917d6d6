"""Opening and changing the accounts of a file."""

from collections.abc import Sequence
from dataclasses import replace

from desktop.book.opening import Book, Command
from desktop.book.queries.people import find_account
from desktop.domain.accounts import AccountKind
from desktop.domain.errors import InputError
from desktop.feeds.proposals import AccountProposal, Reading
from desktop.services.accounts import NewAccount, get_account, record_account, record_account_change
from desktop.services.changes import changed
from desktop.services.importing.run import Imported, Intake, Run
from desktop.services.users import Actor, Right, require


def import_accounts(
    book: Book, actor: Actor, reading: Reading[AccountProposal], intake: Intake
) -> Imported:
    """Open the accounts of a file, and change those that differ."""
    require(actor, Right.BOOK_IMPORT)
    run = Run(replace(reading, proposals=parents_first(reading.proposals)), intake)

    def apply(command: Command, proposal: AccountProposal) -> bool:
        return apply_account(command, proposal, intake.source)

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
        raise InputError(f"{known.code} is a {known.kind} in the book, not a {proposal.kind}.")
    parent_id = get_account(command.reader, parent).id if parent else None
    if known.parent_id != parent_id:
        raise InputError(f"{known.code} stands elsewhere in the tree; moving it is not imported.")
    changes: dict[str, object] = {"name": proposal.name}
    if proposal.credit_limit is not None:
        changes["credit_limit"] = proposal.credit_limit
    return record_account_change(command, known, changes)
