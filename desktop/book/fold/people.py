"""Folds of the operation itself: the book, its users, its accounts."""

from collections.abc import Iterator
from typing import Any

from sqlalchemy import select
from sqlalchemy.sql import bindparam

from desktop.book.facts import Fact, address_of_several, origin
from desktop.book.fold.changes import Change, Insert, Put, Update
from desktop.book.fold.conflicts import tell_conflict
from desktop.book.fold.house_rules import add_version
from desktop.book.fold.names import (
    ACCOUNT_CODES,
    USER_NAMES,
    free_names,
    tell_renamed,
)
from desktop.book.holders import given_rights_text
from desktop.book.statements import Query, Reader, Row
from desktop.book.tables.foundation import CASH_ID, HOUSE_ID
from desktop.book.tables.house import BookTable, IncarnationTable, UserTable
from desktop.book.tables.people import AccountTable, ApplicationTable
from desktop.domain.accounts import AccountKind

_BOOK = Query(lambda: select(BookTable.id))
_ACCOUNT = Query(lambda: select(AccountTable).where(AccountTable.id == bindparam("account")))
_INCARNATION = Query(
    lambda: select(IncarnationTable.station).where(IncarnationTable.station == bindparam("station"))
)
_OTHER_NAMES = Query(lambda: select(UserTable.name).where(UserTable.id != bindparam("user")))
_CONTACT = Query(
    lambda: select(ApplicationTable.phone, ApplicationTable.born, ApplicationTable.documents).where(
        ApplicationTable.account_id == bindparam("account")
    )
)

ACCOUNT_CHANGEABLE = frozenset({"name", "status", "credit_limit"})
_CONTACT_COLUMNS = ("phone", "born", "documents")
CONTACT_CHANGEABLE = frozenset(_CONTACT_COLUMNS)
_LAST_COUNTS = CONTACT_CHANGEABLE | {"name"}
USER_CHANGEABLE = (
    "name", "role", "pin_hash", "password_hash", "system_user", "active", "account_id", "rights",
)  # fmt: skip


def create_book(reader: Reader, fact: Fact) -> Iterator[Change]:
    """Fold `book.created`: the book, its house and till, its owner and its first week; once."""
    if reader.one(_BOOK) is not None:
        return
    body = fact.body
    station, _ = origin(fact.number)
    rules = body["rules"]
    yield Insert(
        "book",
        [
            (
                1, body["uid"], body["name"], body["timezone"], body["week_start"],
                body["cut_hour"], body["currency"], body["week"], rules["version"], fact.wall,
                int(body["demo"]), int(body.get("practice", False)), 0, 0,
            )
        ],
    )  # fmt: skip
    yield add_version(fact, rules)
    yield Insert("incarnation", [(station, body["inc"], body["letters"], "created", fact.wall, 0)])
    nothing = ("active", 0, 0, 0, fact.wall, 0, 0, 0)
    house = (AccountKind.HOUSE.value, None)
    cash = (AccountKind.CASH.value, HOUSE_ID)
    rows = [
        (HOUSE_ID, "HOUSE", body["name"], *house, *nothing),
        (CASH_ID, "CASH", "Cash", *cash, *nothing),
    ]
    yield Insert("account", rows)
    yield Insert("user", [_user_row(fact.number, body["owner"])])
    yield Insert("week", [(body["week"], "open", fact.seq, None, None, None)])


def start_incarnation(reader: Reader, fact: Fact) -> Iterator[Change]:
    """Fold `incarnation.started`: a copy with letters of its own, once for a station."""
    station, _ = origin(fact.number)
    body = fact.body
    if reader.one(_INCARNATION, station=station) is None:
        row = (station, body["inc"], body["letters"], body["reason"], fact.wall, 0)
        yield Insert("incarnation", [row])


def _user_row(number: int, user: dict[str, Any]) -> Row:
    return (
        number, user["name"], user["role"], user["pin_hash"], user["password_hash"],
        user["system_user"], 1, user.get("account"), given_rights_text(user.get("rights", {})),
    )  # fmt: skip


def add_user(reader: Reader, fact: Fact) -> Iterator[Change]:
    """Fold `user.added`; under another name where another station took it first."""
    wanted = fact.body["name"]
    given = free_names(reader, fact, USER_NAMES, [wanted], " ")
    yield Insert("user", [_user_row(fact.number, {**fact.body, "name": given[wanted]})])
    yield from tell_renamed(fact, given)


def change_user(reader: Reader, fact: Fact) -> Iterator[Change]:
    """Fold `user.changed`; without effect where somebody else has the name by now."""
    changes = dict(fact.body["changes"])
    others = reader.all(_OTHER_NAMES, user=fact.body["user"]) if "name" in changes else []
    namesake = next((n for (n,) in others if n.casefold() == changes["name"].casefold()), None)
    if namesake is not None:
        yield tell_conflict(fact, "no_effect", "name", changes["name"], namesake)
        return
    if "rights" in changes:
        changes["rights"] = given_rights_text(changes["rights"])
    names = tuple(name for name in USER_CHANGEABLE if name in changes)
    yield Update("user", names, [(*(changes[name] for name in names), fact.body["user"])])


def open_account(reader: Reader, fact: Fact) -> Iterator[Change]:
    """Fold `account.opened`; under another code where another station took it first.

    Without effect where the account above never came to be.
    """
    body = fact.body
    if reader.one(_ACCOUNT, account=body["parent"]) is None:
        return
    given = free_names(reader, fact, ACCOUNT_CODES, [body["code"]])
    row = (
        fact.number, given[body["code"]], body["name"], body["kind"], body["parent"],
        "pending" if body.get("pending") else "active",
        body["credit_limit"], 0, 0, fact.wall, 0, 0, 0,
    )  # fmt: skip
    yield Insert("account", [row])
    contact = body.get("contact", {})
    if contact or body.get("pending"):
        said = (contact.get("phone", ""), contact.get("born", ""), contact.get("documents", ""))
        state = "waiting" if body.get("pending") else "approved"
        entered = (fact.number, *said, fact.actor, fact.wall, state, "", None, None)
        yield Insert("application", [entered])
    yield from tell_renamed(fact, given)


def open_accounts(reader: Reader, fact: Fact) -> Iterator[Change]:
    """Fold `accounts.opened`: players with the settings of their template."""
    body = fact.body
    if reader.one(_ACCOUNT, account=body["parent"]) is None:
        return
    ids = [address_of_several(fact.number, no) for no in range(len(body["accounts"]))]
    codes = free_names(reader, fact, ACCOUNT_CODES, [code for code, _ in body["accounts"]])
    status = "pending" if body["pending"] else "active"
    player = (AccountKind.PLAYER.value, body["parent"], status, body["credit_limit"])
    yield Insert(
        "account",
        [
            (account, codes[code], name, *player, 0, 0, fact.wall, 0, 0, 0)
            for account, (code, name) in zip(ids, body["accounts"], strict=True)
        ],
    )
    settings = [
        (account, key, value, None, None)
        for account in ids
        for key, value in sorted(body["settings"].items())
    ]
    if settings:
        yield Put("setting", settings)
    if body["pending"]:
        entered = ("", "", "", fact.actor, fact.wall, "waiting", "", None, None)
        yield Insert("application", [(account, *entered) for account in ids])
    yield from tell_renamed(fact, codes)


def change_account(reader: Reader, fact: Fact) -> Iterator[Change]:
    """Fold `account.changed`; without effect when credit limit or status is no longer as named.

    Of name and contact the last one counts, and what it replaced unseen is told (SYNC 2.5).
    """
    account_id, changes = fact.body["account"], fact.body["changes"]
    current = reader.one(_ACCOUNT, account=account_id)
    if current is None or not changes.keys() <= ACCOUNT_CHANGEABLE | CONTACT_CHANGEABLE:
        return
    columns = [column.name for column in AccountTable.__table__.columns]
    values = dict(zip(columns, current, strict=True))
    contact = reader.one(_CONTACT, account=account_id)
    values |= zip(_CONTACT_COLUMNS, contact or ("", "", ""), strict=True)
    others = {name: new for name, (old, new) in changes.items() if values[name] != old}
    lost = [name for name in sorted(others) if name not in _LAST_COUNTS]
    for name in lost or sorted(others):
        kind = "no_effect" if lost else "overwrote"
        yield tell_conflict(fact, kind, name, others[name], values[name])
    if lost:
        return
    names = tuple(sorted(changes.keys() & ACCOUNT_CHANGEABLE))
    if names:
        yield Update("account", names, [(*(changes[name][1] for name in names), account_id)])
    if changes.keys() & CONTACT_CHANGEABLE:
        values |= {name: new for name, (_, new) in changes.items()}
        said = tuple(values[name] for name in _CONTACT_COLUMNS)
        if contact is None:
            entered = (fact.actor, fact.wall, "approved", "", None, None)
            yield Insert("application", [(account_id, *said, *entered)])
        else:
            yield Update("application", _CONTACT_COLUMNS, [(*said, account_id)])
