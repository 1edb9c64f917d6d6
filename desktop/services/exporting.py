"""Handing lists out of the program: who may, and a line in the log of sign-ins (SYNC 4.2)."""

from desktop.book.access_log import log_access
from desktop.book.opening import Book
from desktop.services.users import Actor, Right, require

EXPORTED = "exported"


def note_export(book: Book, actor: Actor, what: str) -> None:
    """Keep that a list leaves the program, before it does.

    Raises:
        NotAllowedError: The role does not allow it.
    """
    require(actor, Right.REPORTS_EXPORT)
    log_access(book, f"{EXPORTED} {what}", actor.name, actor.session)
