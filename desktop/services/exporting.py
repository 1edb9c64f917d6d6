"""Handing lists out of the program: who may, and a line in the log of sign-ins (SYNC 4.2)."""

from desktop.book.access_log import log_access
from desktop.book.opening import Book
from desktop.book.queries.people import find_book
from desktop.domain.errors import BookdeskError
from desktop.services.users import Actor, Right, require

EXPORTED = "exported"


class PracticeError(BookdeskError):
    """What was asked for has no place in a book for practice."""


def note_export(book: Book, actor: Actor, what: str) -> None:
    """Keep that a list leaves the program, before it does.

    Raises:
        NotAllowedError: The role does not allow it.
        PracticeError: It is a book for practice.
    """
    require(actor, Right.REPORTS_EXPORT)
    if find_book(book.reader).practice:
        raise PracticeError(
            "Nothing leaves a practice book: what is in it is not real. Nothing was written. Leave"
            " practice to write files of your book."
        )
    log_access(book, f"{EXPORTED} {what}", actor.name, actor.session)
