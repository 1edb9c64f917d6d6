"""The account tree as a spreadsheet: one row per account (DESIGN 5)."""

from desktop.domain.accounts import AccountKind
from desktop.domain.errors import InputError
from desktop.domain.money import parse_money
from desktop.feeds.cells import read_name
from desktop.feeds.intake import Intake, Once
from desktop.feeds.proposals import AccountProposal
from desktop.feeds.sheet import CellRefusedError, Row, Sheet

NAME = "accounts"
REQUIRED = ("account", "parent", "kind", "name", "credit_limit")
_KINDS = {
    "house": AccountKind.HOUSE,
    "master": AccountKind.MASTER,
    "master agent": AccountKind.MASTER,
    "agent": AccountKind.AGENT,
    "player": AccountKind.PLAYER,
}


def read_account_rows(
    sheet: Sheet, intake: Intake, *, ignore_unknown: bool
) -> list[AccountProposal]:
    """Read accounts; parents are names here, and the book knows whether they exist.

    Raises:
        InputError: A column is missing, or one is unknown and may not be ignored.
    """
    sheet.require(NAME, *REQUIRED)
    unknown = sheet.beyond(*REQUIRED)
    if unknown and not ignore_unknown:
        raise InputError(
            f"{sheet.name} has columns that an account does not have: {', '.join(unknown)}. "
            "Remove them, or leave them out with --ignore-unknown; nothing was changed."
        )
    intake.notices.extend(sheet.unread(*REQUIRED))
    accounts = []
    once = Once("account")
    for at, row in enumerate(sheet.rows):
        intake.step(at)
        try:
            account = _account(row)
            once.check(account.code.casefold(), row.number, account.code)
            accounts.append(account)
        except CellRefusedError as error:
            intake.refuse(row.number, error)
    intake.step(len(sheet.rows))
    return accounts


def _account(row: Row) -> AccountProposal:
    code = read_name(row, "account")
    if len(code.split()) > 1:
        raise CellRefusedError("account", code, "The code of an account is one word.")
    kind = _KINDS.get(row.text("kind").lower())
    if kind is None:
        text = row.text("kind")
        reason = f"“{text}” is not a kind of account: write house, master, agent or player."
        raise CellRefusedError("kind", text, reason)
    return AccountProposal(
        row=row.number,
        code=code,
        parent=read_name(row, "parent") if row.text("parent") else "",
        kind=kind,
        name=read_name(row, "name"),
        credit_limit=_credit(row),
    )


def _credit(row: Row) -> int | None:
    text = row.text("credit_limit")
    if not text:
        return None
    try:
        cents = parse_money(text)
    except InputError as error:
        raise CellRefusedError("credit_limit", text, str(error)) from error
    if cents < 0:
        raise CellRefusedError("credit_limit", text, "A credit limit is not below 0.")
    return cents
