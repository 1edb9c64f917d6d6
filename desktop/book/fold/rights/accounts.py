"""The rights of facts about accounts: opening, changing, moving, notes."""

from collections.abc import Iterator, Mapping

from sqlalchemy import select
from sqlalchemy.sql import bindparam

from desktop.book.facts import Fact
from desktop.book.fold.rights.uses import Needed, Use, of_account
from desktop.book.holders import find_holder
from desktop.book.statements import Query, Reader
from desktop.book.tables.foundation import HOUSE_ID
from desktop.book.tables.house import SettingTable
from desktop.book.tables.notes import NoteTable
from desktop.book.tables.people import AccountTable
from desktop.book.tables.placing import MoveTable
from desktop.domain.accounts import AccountKind
from desktop.domain.rights import (
    Holder,
    NotAllowedError,
    Right,
    band_of,
)
from desktop.domain.settings.registry import APPROVE_ALL, APPROVE_OTHERS

CONTACT_FIELDS = frozenset({"name", "phone", "born", "documents"})


_ACCOUNT = Query(
    lambda: select(AccountTable.kind, AccountTable.credit_limit).where(
        AccountTable.id == bindparam("account")
    )
)


_APPROVAL = Query(
    lambda: select(SettingTable.value).where(
        SettingTable.account_id == HOUSE_ID, SettingTable.key == "accounts/approval"
    )
)


_NOTED = Query(lambda: select(NoteTable.account_id).where(NoteTable.id == bindparam("note")))


_MOVED = Query(lambda: select(MoveTable.account_id).where(MoveTable.id == bindparam("move")))


def needs_approval(reader: Reader, holder: Holder | None) -> bool:
    """Whether an account that this user opens has to wait for approval (FEATURES 144)."""
    row = reader.one(_APPROVAL)
    policy = row[0] if row is not None and row[0] is not None else APPROVE_OTHERS
    if policy == APPROVE_OTHERS:
        return holder is None or band_of(holder, Right.ACCOUNTS_APPROVE) is None
    return bool(policy == APPROVE_ALL)


def _check_waits(reader: Reader, fact: Fact) -> None:
    if not fact.body.get("pending") and needs_approval(reader, find_holder(reader, fact.actor)):
        raise NotAllowedError(
            "A new account waits for approval here. Nothing was changed. Open it as pending."
        )


def _account_opened(reader: Reader, fact: Fact) -> Iterator[Use]:
    body = fact.body
    _check_waits(reader, fact)
    is_player = body["kind"] == AccountKind.PLAYER
    yield Use(Right.ACCOUNTS_OPEN if is_player else Right.AGENTS_CHANGE, body["parent"])
    if body["credit_limit"]:
        yield Use(Right.CREDIT_RAISE, body["parent"], body["credit_limit"])


def _accounts_opened(reader: Reader, fact: Fact) -> Iterator[Use]:
    body = fact.body
    _check_waits(reader, fact)
    yield Use(Right.ACCOUNTS_OPEN, body["parent"])
    if body["credit_limit"]:
        yield Use(Right.CREDIT_RAISE, body["parent"], body["credit_limit"])


def _note_struck(reader: Reader, fact: Fact) -> Iterator[Use]:
    row = reader.one(_NOTED, note=fact.body["note"])
    yield Use(Right.NOTES_WRITE, None if row is None else row[0])


def _account_changed(reader: Reader, fact: Fact) -> Iterator[Use]:
    account, changes = fact.body["account"], fact.body["changes"]
    row = reader.one(_ACCOUNT, account=account)
    is_player = row is not None and row[0] == AccountKind.PLAYER
    for name, (old, new) in changes.items():
        if name == "credit_limit":
            is_raised = new > old
            yield Use(Right.CREDIT_RAISE if is_raised else Right.CREDIT_LOWER, account, new)
        elif not is_player:
            yield Use(Right.AGENTS_CHANGE, account)
        elif name in CONTACT_FIELDS:
            yield Use(Right.ACCOUNTS_CONTACT, account)
        else:
            yield Use(Right.ACCOUNTS_CHANGE, account)


def _accounts_moved(reader: Reader, fact: Fact) -> Iterator[Use]:
    body = fact.body
    for account, _ in body["accounts"]:
        right = right_to_move(reader, account)
        yield Use(right, account)
        yield Use(right, body["target"])
        if body["inherit"]:
            yield Use(Right.LIMITS_CHANGE, account, inherits=True)


def _move_dropped(reader: Reader, fact: Fact) -> Iterator[Use]:
    for (account,) in reader.all(_MOVED, move=fact.body["move"]):
        yield Use(right_to_move(reader, account), account)


def right_to_move(reader: Reader, account: int) -> Right:
    """The right that moving an account needs."""
    row = reader.one(_ACCOUNT, account=account)
    is_player = row is not None and row[0] == AccountKind.PLAYER
    return Right.ACCOUNTS_CHANGE if is_player else Right.AGENTS_CHANGE


NEEDED: Mapping[str, Needed] = {
    "account.opened": _account_opened,
    "account.changed": _account_changed,
    "account.decided": of_account(Right.ACCOUNTS_APPROVE),
    "accounts.opened": _accounts_opened,
    "accounts.moved": _accounts_moved,
    "accounts.move_dropped": _move_dropped,
    "note.written": of_account(Right.NOTES_WRITE),
    "note.struck": _note_struck,
    "break.started": of_account(Right.BREAKS_START),
    "own_limit.set": of_account(Right.BREAKS_START),
    "phone_secret.set": of_account(Right.CALLERS_CHANGE),
    "notice.set": of_account(Right.ACCOUNTS_CHANGE),
}
