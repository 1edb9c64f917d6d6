"""The account tree as a spreadsheet: one row per account (DESIGN 5).

Beside the columns of the tree a file may bring what another system knew: the balance, the free
play, and any setting, each in a column headed by its key or by what people call it.
"""

from collections.abc import Mapping

from desktop.domain.accounts import AccountKind
from desktop.domain.errors import InputError
from desktop.domain.money import parse_money
from desktop.domain.sentences import say
from desktop.domain.settings.kinds import Value, read_value
from desktop.domain.settings.registry import SETTINGS, find_setting, get_setting
from desktop.feeds.cells import read_name
from desktop.feeds.intake import Intake, Once
from desktop.feeds.proposals import AccountProposal
from desktop.feeds.sheet import CellRefusedError, Row, Sheet, fold

NAME = "accounts"
REQUIRED = ("account", "parent", "kind", "name", "credit_limit")
BALANCE, FREE_PLAY = "balance", "free_play"
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
    settings = {heading: setting for heading in sheet.headings if (setting := _setting(heading))}
    known = (*REQUIRED, BALANCE, FREE_PLAY, *settings)
    unknown = sheet.beyond(*known)
    if unknown and not ignore_unknown:
        raise InputError(
            say(
                "{name} has columns that an account does not have: {unknown}. "
                "Remove them, or leave them out with --ignore-unknown; nothing was changed.",
                name=sheet.name,
                unknown=", ".join(unknown),
            )
        )
    intake.notices.extend(sheet.unread(*known))
    accounts = []
    once = Once("account")
    for at, row in enumerate(sheet.rows):
        intake.step(at)
        try:
            account = _account(row, settings)
            once.check(account.code.casefold(), row.number, account.code)
            accounts.append(account)
        except CellRefusedError as error:
            intake.refuse(row.number, error)
    intake.step(len(sheet.rows))
    return accounts


def _account(row: Row, settings: Mapping[str, str]) -> AccountProposal:
    code = read_name(row, "account")
    if len(code.split()) > 1:
        raise CellRefusedError("account", code, "The code of an account is one word.")
    kind = _KINDS.get(row.text("kind").lower())
    if kind is None:
        text = row.text("kind")
        reason = say(
            "“{text}” is not a kind of account: write house, master, agent or player.", text=text
        )
        raise CellRefusedError("kind", text, reason)
    return AccountProposal(
        row=row.number,
        code=code,
        parent=read_name(row, "parent") if row.text("parent") else "",
        kind=kind,
        name=read_name(row, "name"),
        credit_limit=_amount(row, "credit_limit", least=0),
        balance=_amount(row, BALANCE),
        free_play=_amount(row, FREE_PLAY, least=0),
        settings=_settings(row, settings),
    )


def _setting(heading: str) -> str | None:
    """The key of the setting that a column is headed by, or None."""
    written = heading.strip().lower()
    if find_setting(written) is not None:
        return written
    return _BY_TITLE.get(fold(heading))


def _settings(row: Row, columns: Mapping[str, str]) -> tuple[tuple[str, Value], ...]:
    found = []
    for heading, key in columns.items():
        text = row.text(heading)
        if not text:
            continue
        setting = get_setting(key)
        try:
            value = read_value(setting.kind, text.lower(), setting.choices)
        except InputError as error:
            raise CellRefusedError(heading, text, str(error)) from error
        found.append((key, value))
    return tuple(found)


def _amount(row: Row, heading: str, *, least: int | None = None) -> int | None:
    text = row.text(heading)
    if not text:
        return None
    try:
        cents = parse_money(text)
    except InputError as error:
        raise CellRefusedError(heading, text, str(error)) from error
    if least is not None and cents < least:
        what = heading.replace("_", " ")
        raise CellRefusedError(heading, text, say("A {what} is not below 0.", what=what))
    return cents


_BY_TITLE = {fold(setting.title): setting.key for setting in SETTINGS if not setting.is_structured}
