"""What an import of accounts would do, found out by doing it and taking it back."""

from contextlib import suppress
from dataclasses import dataclass

from desktop.book.opening import Book, Command
from desktop.book.queries.people import AccountRow, find_account
from desktop.domain.errors import InputError
from desktop.domain.money import format_money
from desktop.feeds.proposals import AccountProposal, Reading
from desktop.services.importing.accounts import apply_account, parents_first
from desktop.services.users import Actor, require_supervisor


@dataclass(frozen=True, slots=True)
class ForeseenAccount:
    """What would become of one row of the file.

    Attributes:
        row: As a spreadsheet numbers it.
        outcome: `opens`, `changes`, `unchanged` or `refused`.
        detail: What it opens or changes, or why it is refused.
    """

    row: int
    code: str
    outcome: str
    detail: str


class _TakenBackError(Exception):
    """Ends the transaction of a preview, so that nothing of it stays."""


def preview_accounts(
    book: Book, actor: Actor, reading: Reading[AccountProposal]
) -> list[ForeseenAccount]:
    """Apply every row in one transaction, note what happened, and roll it back.

    Raises:
        NotAllowedError: The role does not allow importing.
    """
    require_supervisor(actor, "import accounts")
    foreseen = [
        ForeseenAccount(refusal.row, refusal.value, "refused", refusal.reason)
        for refusal in reading.refusals
    ]
    with suppress(_TakenBackError), book.command(actor.author) as command:
        foreseen += [_foresee(command, proposal) for proposal in parents_first(reading.proposals)]
        raise _TakenBackError
    return sorted(foreseen, key=lambda account: account.row)


def _foresee(command: Command, proposal: AccountProposal) -> ForeseenAccount:
    code = proposal.code.strip().upper()
    before = find_account(command.reader, code)
    try:
        is_applied = apply_account(command, proposal, "preview")
    except InputError as error:
        return ForeseenAccount(proposal.row, code, "refused", str(error))
    after = find_account(command.reader, code)
    if not is_applied or after is None:
        return ForeseenAccount(proposal.row, code, "unchanged", "")
    if before is None:
        detail = f"{after.kind} {after.name} under {proposal.parent or 'HOUSE'}"
        limit = format_money(after.credit_limit)
        return ForeseenAccount(proposal.row, code, "opens", f"{detail}, credit limit {limit}")
    return ForeseenAccount(proposal.row, code, "changes", _differences(before, after))


def _differences(before: AccountRow, after: AccountRow) -> str:
    told = []
    if before.name != after.name:
        told.append(f"name {before.name} → {after.name}")
    if before.credit_limit != after.credit_limit:
        old, new = format_money(before.credit_limit), format_money(after.credit_limit)
        told.append(f"credit limit {old} → {new}")
    return ", ".join(told)
