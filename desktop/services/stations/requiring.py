"""An owner has the book ask for a program that is as new as this one (SYNC 2.12)."""

from desktop.book.bodies.stations import BookRequire
from desktop.book.facts import FOLD_VERSION
from desktop.book.opening import Book
from desktop.book.queries.stations import find_needed_fold
from desktop.domain.errors import InputError
from desktop.services.changes import ChangeSet, changed
from desktop.services.users import Actor, Right, require


def require_this_program(book: Book, actor: Actor) -> ChangeSet:
    """From here on nothing of the book is worked out by a program with older rules than this one.

    An older program stops there, says so, and goes on sending what was entered at its station.

    Args:
        book: Where it has a server, that must be in reach.
        actor: An owner.

    Raises:
        NotAllowedError: The actor may not.
        InputError: The book asks for it already.
        OutOfReachError: The server is not in reach; nothing was changed.
    """
    require(actor, Right.KEYS_CHANGE)
    if find_needed_fold(book.reader) >= FOLD_VERSION:
        raise InputError(
            "The book asks for a program with these rules already. Nothing was changed."
        )
    with book.command(actor.author) as command:
        command.record("book.require", BookRequire(fold=FOLD_VERSION))
    return changed("users")
