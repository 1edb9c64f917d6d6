"""What owners and managers show besides their password, if they wish: an app's code (SYNC 4.2).

An authenticator app and the server share a key; from it and the time of day both work out six
digits, others every half minute (RFC 6238). Digits count once, and half a minute early or late.
"""

import hmac
from secrets import token_bytes

from cryptography.hazmat.primitives.hashes import SHA1
from cryptography.hazmat.primitives.twofactor.totp import TOTP
from sqlalchemy import ColumnElement, Connection, select, update
from sqlalchemy.dialects.postgresql import insert

from desktop.sync.wire import AUTHENTICATOR_KEY_BYTES, Code
from server.refusing import refused
from server.tables import AuthenticatorTable

# What every app knows.
_STEP_S, _DIGITS = 30, 6


def draw_key(connection: Connection, book_id: bytes, user: int) -> bytes:
    """Draw a key, which is asked for once it was switched on.

    Raises:
        RefusedError: NOT_ALLOWED: one is switched on.
    """
    table = AuthenticatorTable
    if connection.scalar(select(table.is_on).where(_of(book_id, user))):
        raise refused(Code.NOT_ALLOWED)
    key = token_bytes(AUTHENTICATOR_KEY_BYTES)
    drawn = {"key": key, "is_on": False, "last_step": 0}
    connection.execute(
        insert(table)
        .values(book_id=book_id, user_id=user, **drawn)
        .on_conflict_do_update(index_elements=["book_id", "user_id"], set_=drawn)
    )
    return key


def switch_on(connection: Connection, book_id: bytes, user: int, digits: str, now: int) -> None:
    """Ask for an authenticator from here on, once the app is seen to have the key.

    Args:
        connection: The database.
        book_id: The book.
        user: Whose.
        digits: What the app shows.
        now: Milliseconds UTC.

    Raises:
        RefusedError: AUTHENTICATOR: no key was drawn, or these are not its digits.
    """
    _use(connection, book_id, user, digits, now)
    connection.execute(update(AuthenticatorTable).where(_of(book_id, user)).values(is_on=True))


def switch_off(connection: Connection, book_id: bytes, user: int | None = None) -> None:
    """Ask one user of a book, or all of them, for a password alone again."""
    table = AuthenticatorTable
    those = table.book_id == book_id if user is None else _of(book_id, user)
    connection.execute(update(table).where(those).values(is_on=False, key=b""))


def check(connection: Connection, book_id: bytes, user: int, digits: str, now: int) -> None:
    """Check the digits of who has an authenticator switched on; arguments as of `switch_on`.

    Raises:
        RefusedError: AUTHENTICATOR: they are missing, wrong, or were used.
    """
    if connection.scalar(select(AuthenticatorTable.is_on).where(_of(book_id, user))):
        _use(connection, book_id, user, digits, now)


def _use(connection: Connection, book_id: bytes, user: int, digits: str, now: int) -> None:
    table = AuthenticatorTable
    # Locked, so that the same digits sent twice at once count once.
    asked = select(table.key, table.last_step).where(_of(book_id, user)).with_for_update()
    found = connection.execute(asked).one_or_none()
    step = _step_of(found.key, digits, now) if found is not None and found.key else None
    if found is None or step is None or step <= found.last_step:
        raise refused(Code.AUTHENTICATOR)
    connection.execute(update(table).where(_of(book_id, user)).values(last_step=step))


def _step_of(key: bytes, digits: str, now: int) -> int | None:
    """Which half minute these digits are of; None where it is none about now."""
    # Some apps know no other hash; in an HMAC it is as good as it ever was.
    app = TOTP(key, _DIGITS, SHA1(), _STEP_S)  # noqa: S303 - as said
    current = now // 1000 // _STEP_S
    for step in (current - 1, current, current + 1):
        if hmac.compare_digest(app.generate(step * _STEP_S), digits.encode()):
            return step
    return None


def _of(book_id: bytes, user: int) -> ColumnElement[bool]:
    return (AuthenticatorTable.book_id == book_id) & (AuthenticatorTable.user_id == user)
