"""Who is acting: users, their roles and secrets, and the one check of rights."""

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from functools import cache

from argon2 import PasswordHasher
from argon2.exceptions import InvalidHashError, VerificationError

from desktop.book.bodies.house import UserAdded, UserChanged
from desktop.book.holders import given_rights, is_within
from desktop.book.journal import Author
from desktop.book.opening import Book
from desktop.book.queries.people import UserRow, list_users
from desktop.book.statements import Reader
from desktop.domain.errors import BookdeskError, InputError
from desktop.domain.rights import (
    Band,
    Deed,
    Holder,
    NotAllowedError,
    Right,
    Role,
    band_of,
    find_refusal,
)
from desktop.domain.secrets import find_password_problem, find_pin_problem
from desktop.domain.sentences import say
from desktop.services.changes import ChangeSet, changed

__all__ = ["Actor", "NotAllowedError", "Right", "Role", "require"]


class SignInError(BookdeskError):
    """Nobody was signed in."""


@dataclass(frozen=True, slots=True)
class Actor:
    """A signed-in user.

    Attributes:
        part: The account whose part of the tree the user is held to; None is the whole tree.
        given: What the owner gave to this very user.
        second: Who agreed to the next command by PIN (`second_person`), if anybody.
    """

    user_id: int
    name: str
    role: Role
    session: str
    part: int | None = None
    given: Mapping[Right, Band] = field(default_factory=dict)
    second: Holder | None = None

    @property
    def author(self) -> Author:
        """How facts name this user and the second person."""
        return Author(self.user_id, self.session, self.second.user_id if self.second else None)

    @property
    def holder(self) -> Holder:
        """The user as far as rights go."""
        return Holder(self.user_id, self.name, self.role, self.part, self.given)

    def has(self, right: Right) -> bool:
        """Whether the user may do it at all, perhaps with a second person; for what is offered."""
        return band_of(self.holder, right) is not None

    def may(self, right: Right, amount: int | None = None) -> bool:
        """Whether the user may do it now, with the second person if there is one."""
        return find_refusal(self.holder, Deed(right, amount=amount), self.second) is None


def require(
    actor: Actor,
    right: Right,
    account: int | None = None,
    amount: int | None = None,
    *,
    inherits: bool = False,
    reader: Reader | None = None,
) -> None:
    """Refuse what the actor has no right to; the fold asks the same again at the fact's place.

    Args:
        actor: Who acts.
        right: What the command needs.
        account: The id of the account it is about, of its parent when it is being opened.
        amount: Cents it is about, where bands apply.
        inherits: Whether an amount is given up for the inherited one.
        reader: Reads the tree, where there is an account.

    Raises:
        NotAllowedError: Names the role and the deed, and whom to ask.
    """
    inside = account is None or reader is None or is_within(reader, actor.part, account)
    refusal = find_refusal(actor.holder, Deed(right, inside, amount, inherits), actor.second)
    if refusal is not None:
        raise NotAllowedError(refusal)


@cache
def _hasher() -> PasswordHasher:
    return PasswordHasher()


def hash_secret(secret: str) -> str:
    """The argon2 hash of a password or PIN; an empty secret stays empty, and never matches."""
    return _hasher().hash(secret) if secret else ""


def matches_secret(hashed: str, secret: str) -> bool:
    """Whether a secret is the one that was hashed."""
    if not hashed or not secret:
        return False
    try:
        return _hasher().verify(hashed, secret)
    except (VerificationError, InvalidHashError):
        return False


def check_secrets(password: str, pin: str, name: str = "") -> None:
    """Refuse secrets that are too easy.

    Raises:
        InputError: Says why (SYNC 4.2).
    """
    check_password(password, name)
    check_pin(pin)


def check_password(password: str, name: str = "") -> None:
    """Refuse a password that is too easy.

    Raises:
        InputError: Says why.
    """
    problem = find_password_problem(password, name)
    if problem is not None:
        raise InputError(say("{problem} Nothing was saved.", problem=problem))


def check_pin(pin: str) -> None:
    """Refuse a PIN that is too easy, or that no keypad takes.

    Raises:
        InputError: Says why.
    """
    problem = find_pin_problem(pin)
    if problem is not None:
        raise InputError(say("{problem} Nothing was saved.", problem=problem))


def identify(reader: Reader, name: str, password: str, session: str) -> Actor:
    """Who has this name and password, held to a part of the accounts or not.

    Raises:
        SignInError: The name or the password is wrong; which of them is not said.
    """
    user = find_user_by_name(reader, name)
    if user is None or not user.active or not matches_secret(user.password_hash, password):
        raise SignInError("The name or the password is not right. Nobody is signed in.")
    return actor_of(user, session)


def sign_in(reader: Reader, name: str, password: str, session: str) -> Actor:
    """Sign a user in by name and password, to the whole book.

    Raises:
        SignInError: The name or the password is wrong; which of them is not said. Or the user is
            held to a part of the accounts.
    """
    actor = identify(reader, name, password, session)
    check_shown_all(actor)
    return actor


def check_shown_all(actor: Actor) -> None:
    """Refuse a user who is held to a part of the accounts.

    The windows show the whole book; agents get statements instead of a copy (SYNC 4.1).

    Raises:
        SignInError: Says how such a user gets statements.
    """
    if actor.part is not None:
        raise SignInError(
            say(
                "{name} is held to a part of the accounts, and this program shows all of them."
                " Nobody is signed in. The statements of that part come with"
                " “bookdesk report NAME --user {name}”.",
                name=actor.name,
            )
        )


def trusted_actor(reader: Reader, system_user: str, session: str) -> Actor | None:
    """The user that the book trusts because the operating system knows them (DESIGN 5)."""
    for user in list_users(reader):
        if user.active and user.system_user and user.system_user in {system_user, "*"}:
            return actor_of(user, session)
    return None


def actor_of(user: UserRow, session: str) -> Actor:
    """A user of the book as who acts."""
    given = given_rights(user.rights)
    return Actor(user.id, user.name, Role(user.role), session, user.account_id, given)


def with_second(actor: Actor, second: Holder) -> Actor:
    """The actor for one command that a second person agreed to."""
    return replace(actor, second=second)


def second_person(reader: Reader, actor: Actor, name: str, pin: str) -> Actor:
    """The actor with a second person, who typed their PIN at this station (UX c.5).

    Raises:
        SignInError: The name or the PIN is wrong, or it is the same person; which is not said.
    """
    user = find_user_by_name(reader, name)
    known = user is not None and user.active and user.id != actor.user_id
    if user is None or not known or not matches_secret(user.pin_hash, pin):
        raise SignInError("The name or the PIN is not right, or it is your own. Nothing was done.")
    return with_second(actor, actor_of(user, actor.session).holder)


def check_unlock(reader: Reader, actor: Actor, secret: str) -> None:
    """Refuse to go on after a lock unless the user's PIN or password was typed.

    Raises:
        SignInError: It is neither, or the user may no longer sign in.
    """
    user = next((u for u in list_users(reader) if u.id == actor.user_id), None)
    hashes = [user.pin_hash, user.password_hash] if user is not None and user.active else []
    if not any(matches_secret(hashed, secret) for hashed in hashes):
        raise SignInError("That is neither the PIN nor the password. The window stays locked.")


def has_secrets(reader: Reader, user_id: int) -> bool:
    """Whether a user has a PIN or a password, with which a lock can be opened."""
    user = next((u for u in list_users(reader) if u.id == user_id), None)
    return user is not None and bool(user.pin_hash or user.password_hash)


def find_user_by_name(reader: Reader, name: str) -> UserRow | None:
    """The user of this name; capitals do not matter."""
    wanted = name.strip().casefold()
    return next((u for u in list_users(reader) if u.name.casefold() == wanted), None)


def new_user(
    name: str, role: Role, password: str = "", pin: str = "", system_user: str = ""
) -> UserAdded:
    """The fact of a new user, secrets hashed.

    Raises:
        InputError: The name is empty or cannot be shown on one line.
    """
    plain = name.strip()
    if not plain or len(plain) > 40 or not plain.isprintable():
        raise InputError("A user name is one line of 1 to 40 characters. Nothing was saved.")
    return UserAdded(
        name=plain,
        role=role.value,
        pin_hash=hash_secret(pin),
        password_hash=hash_secret(password),
        system_user=system_user,
    )


def add_user(book: Book, actor: Actor, user: UserAdded) -> ChangeSet:
    """Add a user to the book.

    Raises:
        InputError: The name is taken.
        NotAllowedError: Only an owner may, and for clerks a manager.
    """
    require(actor, Right.USERS_CHANGE)
    with book.command(actor.author) as command:
        taken = {u.name.casefold() for u in list_users(command.reader)}
        if user["name"].casefold() in taken:
            raise InputError(
                say("There is a user “{name}” already. Nothing was saved.", name=user["name"])
            )
        if user["role"] == Role.AGENT and user.get("account") is None:
            raise InputError("An agent's user is tied to an account. Nothing was saved.")
        command.record("user.added", user)
    return changed("users")


def change_secrets(book: Book, actor: Actor, password: str, pin: str) -> ChangeSet:
    """Give the acting user a new password and PIN.

    Raises:
        InputError: They are too easy.
    """
    check_secrets(password, pin)
    changes = {"password_hash": hash_secret(password), "pin_hash": hash_secret(pin)}
    with book.command(actor.author) as command:
        command.record("user.changed", UserChanged(user=actor.user_id, changes=changes))
    return changed("users")
