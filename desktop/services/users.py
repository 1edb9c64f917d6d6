"""Who is acting: users, their roles, their secrets, and how they sign in."""

from dataclasses import dataclass
from enum import StrEnum
from functools import cache

from argon2 import PasswordHasher
from argon2.exceptions import InvalidHashError, VerificationError

from desktop.book.facts import UserAdded, UserChanged
from desktop.book.journal import Author
from desktop.book.opening import Book
from desktop.book.queries.people import UserRow, list_users
from desktop.book.statements import Reader
from desktop.domain.errors import BookdeskError, InputError
from desktop.services.changes import ChangeSet, changed


class Role(StrEnum):
    """What a user may do; the whole matrix is SYNC 4.1."""

    OWNER = "owner"
    MANAGER = "manager"
    CLERK = "clerk"
    AGENT = "agent"
    AUDITOR = "auditor"


SUPERVISORS = frozenset({Role.OWNER, Role.MANAGER})
_WRITERS = SUPERVISORS | {Role.CLERK}


class SignInError(BookdeskError):
    """Nobody was signed in."""


class NotAllowedError(BookdeskError):
    """The user's role does not allow it."""


@dataclass(frozen=True, slots=True)
class Actor:
    """A signed-in user."""

    user_id: int
    name: str
    role: Role
    session: str

    @property
    def author(self) -> Author:
        """How facts name this user."""
        return Author(self.user_id, self.session)


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


def check_secrets(password: str, pin: str) -> None:
    """Refuse secrets that are too easy.

    Raises:
        InputError: A password below eight characters, or a PIN that is not 4 to 8 digits.
    """
    check_password(password)
    check_pin(pin)


def check_password(password: str) -> None:
    """Refuse a password that is too easy.

    Raises:
        InputError: Below eight characters.
    """
    if len(password) < 8:
        raise InputError("The password needs at least 8 characters. Nothing was saved.")


def check_pin(pin: str) -> None:
    """Refuse a PIN that no keypad takes.

    Raises:
        InputError: Not 4 to 8 digits.
    """
    if not (4 <= len(pin) <= 8 and pin.isascii() and pin.isdigit()):
        raise InputError("The PIN is 4 to 8 digits. Nothing was saved.")


def sign_in(reader: Reader, name: str, password: str, session: str) -> Actor:
    """Sign a user in by name and password.

    Raises:
        SignInError: The name or the password is wrong; which of them is not said.
    """
    user = next((u for u in list_users(reader) if u.name.casefold() == name.casefold()), None)
    if user is None or not user.active or not matches_secret(user.password_hash, password):
        raise SignInError("The name or the password is not right. Nobody is signed in.")
    return _actor(user, session)


def trusted_actor(reader: Reader, system_user: str, session: str) -> Actor | None:
    """The user that the book trusts because the operating system knows them (DESIGN 5)."""
    for user in list_users(reader):
        if user.active and user.system_user and user.system_user in {system_user, "*"}:
            return _actor(user, session)
    return None


def _actor(user: UserRow, session: str) -> Actor:
    return Actor(user.id, user.name, Role(user.role), session)


def require(actor: Actor, *, roles: frozenset[Role], deed: str) -> None:
    """Refuse what the actor's role does not allow.

    Raises:
        NotAllowedError: Names the role and the deed.
    """
    if actor.role not in roles:
        allowed = " or ".join(sorted(roles))
        raise NotAllowedError(
            f"{actor.name} is signed in as {actor.role} and may not {deed}."
            f" Nothing was changed. Ask the {allowed}."
        )


def require_supervisor(actor: Actor, deed: str) -> None:
    """Refuse what only an owner or manager may do.

    Raises:
        NotAllowedError: Names the role and the deed.
    """
    require(actor, roles=SUPERVISORS, deed=deed)


def require_writer(actor: Actor, deed: str) -> None:
    """Refuse what only an owner, manager or clerk may do.

    Raises:
        NotAllowedError: Names the role and the deed.
    """
    require(actor, roles=_WRITERS, deed=deed)


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
        NotAllowedError: Only an owner may.
    """
    require(actor, roles=frozenset({Role.OWNER}), deed="add users")
    with book.command(actor.author) as command:
        taken = {u.name.casefold() for u in list_users(command.reader)}
        if user["name"].casefold() in taken:
            raise InputError(f"There is a user “{user['name']}” already. Nothing was saved.")
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
