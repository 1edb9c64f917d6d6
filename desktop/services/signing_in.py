"""Signing in: by password, by PIN after a lock, as a second person; each with a growing delay."""

from contextlib import suppress

from desktop.book.access_log import FAILED, SECOND, SIGNED_IN, UNLOCKED, find_failures, log_access
from desktop.book.opening import Book
from desktop.domain.errors import BookdeskError
from desktop.domain.sentences import say
from desktop.services.users import (
    Actor,
    Role,
    SignInError,
    check_unlock,
    second_person,
    sign_in,
    trusted_actor,
)

_FREE_TRIES = 3
_LONGEST_WAIT_MS = 60_000
_DAY_MS = 86_400_000
# So long a station lets people in without having heard who may still come in (SYNC 4.2).
_DAYS_UNHEARD, _DAYS_UNHEARD_OF_OWNER = 14, 60


def enter(book: Book, name: str, password: str, session: str) -> Actor:
    """Sign a user in and write it to the log.

    Raises:
        SignInError: The name or the password is wrong, it is too soon after failures, or the
            station has not heard its server for too long.
    """
    _check_wait(book, name)
    try:
        actor = sign_in(book.reader, name, password, session)
    except SignInError:
        log_access(book, FAILED, name, session)
        raise
    _check_heard(book, actor.role)
    log_access(book, SIGNED_IN, name, session)
    return actor


def enter_trusted(book: Book, system_user: str, session: str) -> Actor | None:
    """Sign in the user whom the book trusts because the operating system knows them.

    Nobody is who is held to a part of the accounts: the windows show all of them.

    Raises:
        SignInError: The station has not heard its server for too long.
    """
    actor = trusted_actor(book.reader, system_user, session)
    if actor is not None and actor.part is not None:
        return None
    if actor is not None:
        _check_heard(book, actor.role)
        log_access(book, SIGNED_IN, actor.name, session)
    return actor


def unlock(book: Book, actor: Actor, secret: str) -> None:
    """Go on in the same sign-in after a lock, by PIN or password (SYNC 4.2).

    Raises:
        SignInError: It is wrong, the user was stopped meanwhile, or it is too soon after failures.
    """
    _check_wait(book, actor.name)
    try:
        check_unlock(book.reader, actor, secret)
    except SignInError:
        log_access(book, FAILED, actor.name, actor.session)
        raise
    log_access(book, UNLOCKED, actor.name, actor.session)


def agree(book: Book, actor: Actor, name: str, pin: str) -> Actor:
    """Let a second person agree at this station; answers the actor for the next command.

    Raises:
        SignInError: The name or the PIN is wrong, or it is too soon after failures.
    """
    _check_wait(book, name)
    try:
        both = second_person(book.reader, actor, name, pin)
    except SignInError:
        log_access(book, FAILED, name, actor.session)
        raise
    log_access(book, SECOND, name, actor.session)
    return both


def wait_after(failures: int) -> int:
    """Milliseconds to wait after so many failures: 1 s, 2 s, 4 s … a minute; never for good."""
    if failures < _FREE_TRIES:
        return 0
    return min(_LONGEST_WAIT_MS, 1000 << min(failures - _FREE_TRIES, 16))


def _check_wait(book: Book, name: str) -> None:
    failures, last = find_failures(book.reader, name)
    left = last + wait_after(failures) - book.machine.wall()
    if left > 0:
        raise SignInError(
            say(
                "That failed {failures} times. Wait {left} s and try again. Nobody is signed in.",
                failures=failures,
                left=-(-left // 1000),
            )
        )


def _check_heard(book: Book, role: Role) -> None:
    most = _DAYS_UNHEARD_OF_OWNER if role is Role.OWNER else _DAYS_UNHEARD
    if _days_unheard(book) >= most:
        _ask_server(book)
    days = _days_unheard(book)
    if days >= most:
        raise SignInError(
            say(
                "This station has not heard its server for {days} days, and cannot know who may"
                " still sign in. Nobody is signed in, and nothing is lost: connect it with the"
                " server and sign in again.",
                days=days,
            )
        )


def _days_unheard(book: Book) -> int:
    return (book.journal.unheard_ms or 0) // _DAY_MS


def _ask_server(book: Book) -> None:
    from desktop.services.stations.syncing import run_round  # noqa: PLC0415 - a book alone needs none of it

    with suppress(BookdeskError):
        run_round(book)
