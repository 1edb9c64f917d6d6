"""What lets a station speak for itself: in the user's own folder, never in the book (SYNC 4.4).

A copied book can be read, but without this file it cannot write as the station it was copied from.
Beside the key stands a mark of how far this incarnation has come; a book that is behind it is an
older copy of itself (SYNC 2.13).
"""

from functools import lru_cache
from hashlib import sha256
from pathlib import Path
from typing import TypeVar

import msgspec
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

from desktop.domain.errors import BookdeskError
from desktop.domain.sentences import say
from desktop.paths import data_folder
from desktop.sync.private_files import write_private

_FOLDER = "stations"

Kept = TypeVar("Kept", bound=msgspec.Struct)


class CredentialsError(BookdeskError):
    """The file with a station's key cannot be read or written."""


class Credentials(msgspec.Struct, frozen=True):
    """One incarnation's key, and the server that knows it.

    Attributes:
        book: The book's id.
        incarnation: The id of this copy's life.
        private_key: Ed25519.
        host: Where the server is.
        port: Of the server.
        office_ca: The only authority that is trusted, DER; empty where a public one vouches.
        sequencer_key: What the server signs its notes with; empty until the server has answered.
        station: The number in addresses; 0 until the server has answered.
        letters: What the station's ticket numbers begin with.
        label: What the station is called.
        words: The six that an owner compares.
        is_adopting: Whether the book is being given to the server.
        is_public: Whether the server has a certificate of a public authority; then that of any
            authority this computer trusts is taken, for `host` alone.
    """

    book: bytes
    incarnation: bytes
    private_key: bytes
    host: str
    port: int
    office_ca: bytes
    sequencer_key: bytes = b""
    station: int = 0
    letters: str = ""
    label: str = ""
    words: list[str] = []
    is_adopting: bool = False
    is_public: bool = False

    @property
    def key(self) -> Ed25519PrivateKey:
        """What the station signs with."""
        return _key_of(self.private_key)

    @property
    def public_key(self) -> bytes:
        """What the server knows of it."""
        return _public_key_of(self.private_key)


# Each request is signed, and to make the key from its bytes takes as long as that.
@lru_cache(maxsize=32)
def _key_of(private_key: bytes) -> Ed25519PrivateKey:
    return Ed25519PrivateKey.from_private_bytes(private_key)


@lru_cache(maxsize=32)
def _public_key_of(private_key: bytes) -> bytes:
    return _key_of(private_key).public_key().public_bytes_raw()


class Mark(msgspec.Struct, frozen=True):
    """How far an incarnation has come for certain.

    Attributes:
        n: The number of its last fact that the server has taken.
        id: Of that fact.
    """

    n: int
    id: bytes


def find_credentials(book: bytes, incarnation: bytes) -> Credentials | None:
    """The credentials of an incarnation; None where this user has none.

    Raises:
        CredentialsError: The file cannot be read.
    """
    return _read(_path(book, incarnation, "key"), Credentials)


def keep_credentials(credentials: Credentials) -> None:
    """Write them down; on the disk before the answer.

    Raises:
        CredentialsError: The folder cannot be written.
    """
    _write(_path(credentials.book, credentials.incarnation, "key"), credentials)


def find_asked(secret: bytes) -> Credentials | None:
    """The credentials with which this code was used before, when its answer never came."""
    return _read(_asked_path(secret), Credentials)


def keep_asked(secret: bytes, credentials: Credentials) -> None:
    """Write down with which key a code is about to be used, so that it can be used again."""
    _write(_asked_path(secret), credentials)


def forget_asked(secret: bytes) -> None:
    """The code has done its work."""
    _asked_path(secret).unlink(missing_ok=True)


def find_mark(book: bytes, incarnation: bytes) -> Mark | None:
    """How far the incarnation has come; None before its first fact was taken."""
    return _read(_path(book, incarnation, "mark"), Mark)


def keep_mark(book: bytes, incarnation: bytes, mark: Mark) -> None:
    """Write down how far the incarnation has come."""
    _write(_path(book, incarnation, "mark"), mark)


def _path(book: bytes, incarnation: bytes, kind: str) -> Path:
    return data_folder() / _FOLDER / f"{book.hex()}-{incarnation.hex()}.{kind}"


def _asked_path(secret: bytes) -> Path:
    return data_folder() / _FOLDER / f"asked-{sha256(secret).hexdigest()[:32]}.key"


def _read(path: Path, kind: type[Kept]) -> Kept | None:
    try:
        return msgspec.json.decode(path.read_bytes(), type=kind)
    except FileNotFoundError:
        return None
    except (OSError, msgspec.MsgspecError) as error:
        raise CredentialsError(
            say(
                "The station's key in “{path}” cannot be read. The book is safe, and work goes"
                " on here; nothing is sent. Put the file back, or enrol this station anew.",
                path=path,
            )
        ) from error


def _write(path: Path, content: msgspec.Struct) -> None:
    try:
        path.parent.mkdir(mode=0o700, exist_ok=True)
        write_private(path, msgspec.json.encode(content))
    except OSError as error:
        raise CredentialsError(
            say(
                "The station's key could not be written to “{path}” ({reason}). Nothing was sent"
                " and the book is as it was. Make room, or let this user write there.",
                path=path,
                reason=error.strerror,
            )
        ) from error
