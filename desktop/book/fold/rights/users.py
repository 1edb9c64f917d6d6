"""The rights of facts about users and what they tell each other."""

from collections.abc import Iterator, Mapping

from sqlalchemy import select
from sqlalchemy.sql import bindparam

from desktop.book.facts import Fact
from desktop.book.fold.rights.uses import Needed, Use
from desktop.book.statements import Query, Reader
from desktop.book.tables.house import UserTable
from desktop.book.tables.messages import AddresseeTable
from desktop.domain.rights import (
    NotAllowedError,
    Right,
    Role,
)

_SECRETS = frozenset({"password_hash", "pin_hash"})


_ADDRESSED = Query(
    lambda: select(AddresseeTable.user_id).where(
        AddresseeTable.message_id == bindparam("message"),
        AddresseeTable.user_id == bindparam("user"),
    )
)


ACTIVE = Query(lambda: select(UserTable.id, UserTable.role).where(UserTable.active == 1))


_ROLE = Query(
    lambda: select(UserTable.role, UserTable.active).where(UserTable.id == bindparam("user"))
)


def _user_added(reader: Reader, fact: Fact) -> Iterator[Use]:
    yield Use(Right.USERS_CHANGE)
    _check_reach(reader, fact, [fact.body["role"]])


def _user_changed(reader: Reader, fact: Fact) -> Iterator[Use]:
    user, changes = fact.body["user"], fact.body["changes"]
    if user == fact.actor and changes.keys() <= _SECRETS:
        yield Use(Right.SECRETS_CHANGE)
        return
    yield Use(Right.USERS_CHANGE)
    if user == fact.actor and changes.keys() & {"role", "rights", "account_id", "active"}:
        raise NotAllowedError(
            "Nobody changes their own role or rights. Nothing was changed. Ask another owner."
        )
    was = reader.one(_ROLE, user=user)
    if was is not None:
        _check_reach(reader, fact, [was[0], changes.get("role", was[0])])
    loses_owner = changes.get("role", Role.OWNER) != Role.OWNER or not changes.get("active", 1)
    if loses_owner and was == (Role.OWNER, 1):
        owners = [row for row in reader.all(ACTIVE) if row[1] == Role.OWNER]
        if len(owners) == 1:
            raise NotAllowedError("The last owner stays owner. Nothing was changed.")


def _check_reach(reader: Reader, fact: Fact, roles: list[str]) -> None:
    """A manager adds and changes clerks only; an agent's user belongs to the owner."""
    author = reader.one(_ROLE, user=fact.actor)
    if author is not None and author[0] != Role.OWNER and any(r != Role.CLERK for r in roles):
        raise NotAllowedError("A manager changes clerks only. Nothing was changed. Ask the owner.")


def _message_acknowledged(reader: Reader, fact: Fact) -> Iterator[Use]:
    """Whoever a message went to may acknowledge it, whatever their role."""
    message = fact.body["message"]
    if reader.one(_ADDRESSED, message=message, user=fact.actor) is None:
        raise NotAllowedError("This message went to somebody else. Nothing was changed.")
    yield from ()


NEEDED: Mapping[str, Needed] = {
    "user.added": _user_added,
    "user.changed": _user_changed,
    "message.sent": Right.MESSAGES_SEND,
    "message.acknowledged": _message_acknowledged,
}
