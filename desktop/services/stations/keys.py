"""A book of several stations gets what it needs from outside its file: key and reach."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from desktop.book.machine import Machine
from desktop.book.membership import Contact, Membership, State, find_membership
from desktop.book.opening import Book, open_book
from desktop.book.statements import ConnectionReader, Reader

if TYPE_CHECKING:
    from desktop.sync.credentials import Credentials


@dataclass(slots=True)
class Reach:
    """Whether the server answers now, as whoever speaks with it last saw.

    Attributes:
        answers: It does.
    """

    answers: bool = False

    def __call__(self) -> bool:
        """As a contact asks it."""
        return self.answers


def open_station(path: Path, machine: Machine) -> Book:
    """Open a book for writing, with its station's key where it has a server.

    Raises:
        BookdeskError: As `open_book`.
    """
    book = open_book(path, machine)
    give_key(book)
    return book


def give_key(book: Book, reach: Reach | None = None) -> Reach:
    """Let a book sign what it writes, if its key is here; answers what tells it of the server.

    A book without its key can be read; what is written is refused with a sentence. So it is in one
    that is behind the mark beside its key: it is an older copy of itself (SYNC 2.13), and gets an
    incarnation of its own when the server is reached.
    """
    reach = reach or Reach()
    member = find_membership(book.reader)
    credentials = None if member is None else key_of(member)
    if member is not None and credentials is not None:
        book.contact = Contact(credentials.key.sign, reach)
        from desktop.sync import store  # noqa: PLC0415 - a book alone needs none of it

        if member.state is State.ENROLLED and _is_behind(book.reader, credentials):
            store.mark_copied(book)
    return reach


def _is_behind(reader: ConnectionReader, credentials: Credentials) -> bool:
    from desktop.sync import store  # noqa: PLC0415 - a book alone needs none of it
    from desktop.sync.credentials import find_mark  # noqa: PLC0415 - as above

    mark = find_mark(credentials.book, credentials.incarnation)
    n, identity = store.own_head(reader)
    return mark is not None and (n < mark.n or (n == mark.n and identity != mark.id.hex()))


def find_key(reader: Reader) -> Credentials | None:
    """The credentials of a book's incarnation; None for a book alone, or without its key here."""
    member = find_membership(reader)
    return None if member is None else key_of(member)


def key_of(member: Membership) -> Credentials | None:
    """The credentials of a station; None where they are not here or cannot be read."""
    from desktop.sync.credentials import (  # noqa: PLC0415 - a book alone needs none of it
        CredentialsError,
        find_credentials,
    )

    try:
        return find_credentials(bytes.fromhex(member.book), bytes.fromhex(member.incarnation))
    except CredentialsError:
        return None
