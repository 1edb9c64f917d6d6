"""Who is on the phone: the phone secret of a player, and what happens when it is wrong."""

from dataclasses import dataclass

from desktop.book.bodies.calls import CallerAdmitted, CallerFailed, PhoneSecretSet
from desktop.book.opening import Book
from desktop.book.queries.callers import CallerGuard, find_guard
from desktop.book.statements import Reader
from desktop.domain.accounts import AccountKind
from desktop.domain.calls import (
    SecretRule,
    check_phone_secret,
    draw_phone_secret,
    plain_secret,
    tries_left,
)
from desktop.domain.errors import InputError
from desktop.domain.sentences import say
from desktop.services.accounts import get_account
from desktop.services.books import House
from desktop.services.changes import ChangeSet, changed
from desktop.services.settings.reading import path_settings
from desktop.services.users import Actor, Right, hash_secret, matches_secret, require

_NOTHING = "Nothing was changed."


class CallerError(InputError):
    """The caller is not let in.

    Attributes:
        account_id: Whose account was named.
    """

    def __init__(self, account_id: int, sentence: str, hint: str) -> None:
        super().__init__(sentence, hint)
        self.account_id = account_id


class SecretWantedError(CallerError):
    """The phone secret was not said yet."""


class WrongSecretError(CallerError):
    """What was said is not the phone secret; it has still to be written down."""


class LockedCallerError(CallerError):
    """Too many wrong secrets: a supervisor lets callers in again."""


@dataclass(frozen=True, slots=True)
class NewSecret:
    """A phone secret that was just set.

    Attributes:
        secret: To be told to the player now; the book holds its hash alone.
    """

    secret: str
    changes: ChangeSet


def set_phone_secret(book: Book, actor: Actor, code: str, secret: str | None) -> NewSecret:
    """Give a player a phone secret; None draws one, which is answered and never shown again.

    Raises:
        InputError: It is too easy, or the account is no player's.
        NotAllowedError: The role does not allow it.
    """
    require(actor, Right.CALLERS_CHANGE)
    chosen = draw_phone_secret(book.machine.random) if secret is None else secret.strip()
    check_phone_secret(chosen)
    _record_secret(book, actor, code, hash_secret(plain_secret(chosen)))
    return NewSecret(chosen, changed("accounts"))


def clear_phone_secret(book: Book, actor: Actor, code: str) -> ChangeSet:
    """Take the phone secret of a player away.

    Raises:
        InputError: There is none.
        NotAllowedError: The role does not allow it.
    """
    require(actor, Right.CALLERS_CHANGE)
    if not find_guard(book.reader, get_account(book.reader, code).id).secret_hash:
        raise InputError(
            say(
                "{code} has no phone secret. {nothing}", code=code.strip().upper(), nothing=_NOTHING
            )
        )
    _record_secret(book, actor, code, "")
    return changed("accounts")


def _record_secret(book: Book, actor: Actor, code: str, hashed: str) -> None:
    with book.command(actor.author) as command:
        account = get_account(command.reader, code)
        require(actor, Right.CALLERS_CHANGE, account.id, reader=command.reader)
        if account.kind != AccountKind.PLAYER:
            raise InputError(
                say(
                    "{code} is no player: only players call. {nothing}",
                    code=account.code,
                    nothing=_NOTHING,
                )
            )
        command.record("phone_secret.set", PhoneSecretSet(account=account.id, hash=hashed))


def secret_rule(reader: Reader, house: House, account_id: int, at: int) -> tuple[SecretRule, bool]:
    """Whether callers of an account say the secret, and whether once more at the booking."""
    settings = path_settings(reader, house, account_id, at)
    return SecretRule(settings.word("caller/secret")), bool(
        settings.resolve("caller/secret_again").value
    )


def check_caller(reader: Reader, house: House, code: str, secret: str, at: int) -> bool:
    """Let a caller in or not; whether a secret was compared.

    Raises:
        SecretWantedError: The secret has to be asked for.
        WrongSecretError: It is not the right one.
        LockedCallerError: Nobody is let in.
        InputError: There is no such account.
    """
    account = get_account(reader, code)
    rule, _ = secret_rule(reader, house, account.id, at)
    if rule is SecretRule.OFF or account.kind != AccountKind.PLAYER:
        return False
    guard = find_guard(reader, account.id)
    if guard.locked_at is not None:
        raise LockedCallerError(
            account.id,
            say(
                "{code} lets no caller in after {failures} wrong phone secrets.",
                code=account.code,
                failures=guard.failures,
            ),
            "A supervisor lifts it: Accounts, Phone secret.",
        )
    if not guard.secret_hash:
        if rule is SecretRule.ALWAYS:
            raise LockedCallerError(
                account.id,
                say("{code} has no phone secret, and callers have to say one.", code=account.code),
                "A supervisor sets it: Accounts, Phone secret.",
            )
        return False
    _compare(guard, account.id, account.code, secret)
    return True


def check_again(reader: Reader, account_id: int, code: str, secret: str) -> None:
    """Compare the secret that is said once more at the booking (FEATURES 56).

    Raises:
        CallerError: It is missing or wrong.
    """
    _compare(find_guard(reader, account_id), account_id, code, secret)


def _compare(guard: CallerGuard, account_id: int, code: str, secret: str) -> None:
    if not secret.strip():
        raise SecretWantedError(
            account_id,
            say("{code}: ask the caller for the phone secret.", code=code),
            "Type it and press Enter.",
        )
    if not matches_secret(guard.secret_hash, plain_secret(secret)):
        raise WrongSecretError(
            account_id,
            say("That is not the phone secret of {code}.", code=code),
            "No balance and no wager; only what is on the public board.",
        )


def record_failure(book: Book, actor: Actor, account_id: int, line: str) -> int:
    """Write a wrong secret down; how many tries are left, 0 where the account is locked now.

    Raises:
        NotAllowedError: The role takes no calls.
    """
    require(actor, Right.TICKETS_ACCEPT)
    with book.command(actor.author) as command:
        require(actor, Right.TICKETS_ACCEPT, account_id, reader=command.reader)
        command.record("caller.failed", CallerFailed(account=account_id, line=line))
        return tries_left(find_guard(command.reader, account_id).failures)


def admit_caller(book: Book, actor: Actor, code: str, reason: str) -> ChangeSet:
    """Let callers of an account in again.

    Raises:
        InputError: The account is not locked, or no reason was given.
        NotAllowedError: The role does not allow it, or not alone.
    """
    if not reason.strip():
        raise InputError(say("Say why callers are let in again. {nothing}", nothing=_NOTHING))
    with book.command(actor.author) as command:
        account = get_account(command.reader, code)
        require(actor, Right.CALLERS_CHANGE, account.id, reader=command.reader)
        if find_guard(command.reader, account.id).locked_at is None:
            raise InputError(
                say(
                    "{code} is not locked for callers. {nothing}",
                    code=account.code,
                    nothing=_NOTHING,
                )
            )
        admitted = CallerAdmitted(account=account.id, reason=reason.strip())
        command.record("caller.admitted", admitted)
    return changed("accounts", "calls")
