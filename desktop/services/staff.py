"""Keeping the users: role, part of the tree, rights given singly, secrets, leaving."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from desktop.book.bodies.house import UserChanged
from desktop.book.holders import given_rights, given_rights_text
from desktop.book.opening import Book
from desktop.book.queries.people import UserRow, list_users
from desktop.book.statements import Reader
from desktop.domain.errors import InputError
from desktop.domain.rights import MATRIX, WITH_LEAST, Band, Right, Role
from desktop.domain.sentences import say
from desktop.services.accounts import get_account
from desktop.services.changes import ChangeSet, changed
from desktop.services.users import Actor, check_secrets, hash_secret, require

# The fields of a `Band`, in their order; the last ones may be left out.
GivenRights = Mapping[Right, tuple[int | None, ...]]


@dataclass(frozen=True, slots=True)
class RightLine:
    """A right as a user has it: `kind` is `yes`, `no`, `given`, `not given`; cents of the band."""

    right: Right
    deed: str
    kind: str
    band: Band


def find_user(reader: Reader, user_id: int) -> UserRow:
    """The user with this id.

    Raises:
        InputError: There is none.
    """
    user = next((user for user in list_users(reader) if user.id == user_id), None)
    if user is None:
        raise InputError("There is no such user. Nothing was changed.")
    return user


def list_rights(role: Role, given: Mapping[Right, Band]) -> list[RightLine]:
    """Every right as a user of this role has it, in the order of the matrix."""
    lines = []
    for right, rule in MATRIX.items():
        grant = rule.of(role)
        if grant is None:
            lines.append(RightLine(right, rule.deed, "no", Band()))
        elif grant.is_given_singly:
            kind = "given" if right in given else "not given"
            lines.append(RightLine(right, rule.deed, kind, given.get(right, Band())))
        else:
            lines.append(RightLine(right, rule.deed, "yes", given.get(right, grant.band)))
    return lines


def change_user(
    book: Book,
    actor: Actor,
    user_id: int,
    *,
    name: str | None = None,
    role: Role | None = None,
    active: bool | None = None,
    account: str | None = None,
    rights: GivenRights | None = None,
) -> ChangeSet:
    """Change a user; what is None stays.

    Args:
        book: The book.
        actor: Who changes it.
        user_id: The user.
        name: What the user signs in with.
        role: What the user may do at all.
        active: Whether the user may sign in.
        account: The code of the account whose part of the tree the user is held to; empty is all.
        rights: What is given to this very user, with the largest amount, the amount above which
            a second person is needed, and the smallest one, cents.

    Raises:
        InputError: There is no such user or account, an agent is tied to none, a right cannot be
            given to this role, or nothing would change.
        NotAllowedError: The role does not allow it: nobody changes their own, a manager changes
            clerks only, and the last owner stays.
    """
    require(actor, Right.USERS_CHANGE)
    with book.command(actor.author) as command:
        user = find_user(command.reader, user_id)
        changes: dict[str, Any] = {}
        if name is not None:
            changes["name"] = _check_name(command.reader, user_id, name)
        if role is not None:
            changes["role"] = role.value
        if active is not None:
            changes["active"] = int(active)
        if account is not None:
            part = get_account(command.reader, account).id if account.strip() else None
            changes["account_id"] = part
        changes = {field: new for field, new in changes.items() if getattr(user, field) != new}
        changes |= _rights_changed(user, Role(changes.get("role", user.role)), rights)
        _check_agent(user, changes)
        if not changes:
            raise InputError("The user is like this already. Nothing was changed.")
        command.record("user.changed", UserChanged(user=user_id, changes=changes))
    return changed("users")


def _rights_changed(user: UserRow, role: Role, rights: GivenRights | None) -> dict[str, Any]:
    if rights is None:
        # Rights given to a clerk are not what a manager or an agent is given.
        return {"rights": {}} if user.rights and role != user.role else {}
    given = as_kept(role, rights)
    return {} if given_rights_text(given) == user.rights else {"rights": given}


def as_kept(role: Role, rights: GivenRights) -> dict[str, list[int | None]]:
    """What is given to a user of this role as facts hold it.

    Raises:
        InputError: It cannot be given to this role, or an amount will not do.
    """
    _check_given(role, rights)
    bands = {right: Band(*band) for right, band in rights.items()}
    return {
        right.value: [band.up_to, band.second_over] + ([] if band.least is None else [band.least])
        for right, band in bands.items()
    }


def _check_agent(user: UserRow, changes: Mapping[str, Any]) -> None:
    role, account = changes.get("role", user.role), changes.get("account_id", user.account_id)
    if role == Role.AGENT and account is None:
        raise InputError("An agent's user is tied to an account. Nothing was changed.")


def set_secrets(book: Book, actor: Actor, user_id: int, password: str, pin: str) -> ChangeSet:
    """Give a user a new password and PIN.

    Raises:
        InputError: They are too easy, or there is no such user.
        NotAllowedError: The role does not allow it.
    """
    if user_id != actor.user_id:
        require(actor, Right.USERS_CHANGE)
    check_secrets(password, pin, find_user(book.reader, user_id).name)
    changes = {"password_hash": hash_secret(password), "pin_hash": hash_secret(pin)}
    with book.command(actor.author) as command:
        command.record("user.changed", UserChanged(user=user_id, changes=changes))
    return changed("users")


def given_to(user: UserRow) -> dict[Right, Band]:
    """What the owner gave to this very user."""
    return given_rights(user.rights)


def _check_name(reader: Reader, user_id: int, name: str) -> str:
    plain = name.strip()
    if not plain or len(plain) > 40 or not plain.isprintable():
        raise InputError("A user name is one line of 1 to 40 characters. Nothing was saved.")
    names = {u.name.casefold() for u in list_users(reader) if u.id != user_id}
    if plain.casefold() in names:
        raise InputError(say("There is a user “{plain}” already. Nothing was saved.", plain=plain))
    return plain


def _check_given(role: Role, rights: GivenRights) -> None:
    for right, amounts in rights.items():
        rule, band = MATRIX[right], Band(*amounts)
        if rule.of(role) is None:
            raise InputError(
                say(
                    "No {role} can be given to {deed}. Nothing was changed.",
                    role=role,
                    deed=rule.deed,
                )
            )
        if any(cents is not None and cents < 0 for cents in amounts):
            raise InputError("An amount of a right is 0 or more. Nothing was changed.")
        if band.least is None:
            continue
        if right not in WITH_LEAST:
            raise InputError(
                say(
                    "“{deed}” has no smallest amount: limits and credit have. Nothing was changed.",
                    deed=rule.deed,
                )
            )
        if band.up_to is not None and band.least > band.up_to:
            raise InputError(
                say(
                    "To {deed}, the smallest amount is above the largest. Nothing was changed.",
                    deed=rule.deed,
                )
            )
