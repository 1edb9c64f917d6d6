"""A book of several stations gets what it needs from outside its file: key and reach."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from desktop.book.machine import Machine
from desktop.book.membership import Contact, Membership, State, find_membership
from desktop.book.opening import Book, open_book
from desktop.book.statements import ConnectionReader, Reader
from desktop.domain.errors import BookdeskError
from desktop.domain.sentences import say

if TYPE_CHECKING:
    from desktop.sync.credentials import Credentials


class HalfFetchedError(BookdeskError):
    """A new station's copy is not whole yet: nobody can work in it."""


@dataclass(slots=True)
class Reach:
    """Whether the server answers now, as whoever speaks with it last saw.

    Attributes:
        answers: It does.
        answered_at: When it did last, by the steady clock in milliseconds; None when it has not.
    """

    answers: bool = False
    answered_at: int | None = None

    def note(self, now: int, *, answers: bool) -> None:
        """Whether it answers, milliseconds of the steady clock."""
        self.answers = answers
        if answers:
            self.answered_at = now

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


def open_whole(path: Path, machine: Machine) -> Book:
    """Open a book to work in it, as `open_station`.

    Raises:
        HalfFetchedError: It is a new station's copy that was not fetched whole.
        BookdeskError: As `open_book`.
    """
    book = open_station(path, machine)
    member = find_membership(book.reader)
    if member is not None and member.state is State.JOINING:
        book.close()
        raise HalfFetchedError(
            say(
                "“{name}” is the copy of a new station, and was not fetched whole. Nothing was"
                " changed. It has to be fetched before anybody can work in it.",
                name=path.name,
            )
        )
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
        book.contact = Contact(credentials.key.sign, reach, lambda: reach.answered_at)
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
