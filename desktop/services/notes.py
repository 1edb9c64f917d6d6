"""Writing and striking notes about accounts (FEATURES 8)."""

from desktop.book.bodies.notes import NoteStruck, NoteWritten
from desktop.book.opening import Book
from desktop.book.queries.notes import find_noted_account
from desktop.domain.errors import InputError
from desktop.domain.notes import find_note_problem
from desktop.domain.sentences import say
from desktop.services.accounts import get_account
from desktop.services.changes import ChangeSet, changed
from desktop.services.users import Actor, Right, require

_NOTHING = "Nothing was changed."
_LONGEST_REASON = 200


def write_note(book: Book, actor: Actor, code: str, category: str, text: str) -> ChangeSet:
    """Write a note about an account.

    Raises:
        InputError: The text or the category will not do, or there is no such account.
        NotAllowedError: The role does not allow it.
    """
    said = text.strip()
    problem = find_note_problem(category, said)
    if problem is not None:
        raise InputError(say("{problem} {nothing}", problem=problem, nothing=_NOTHING))
    with book.command(actor.author) as command:
        account = get_account(command.reader, code)
        require(actor, Right.NOTES_WRITE, account.id, reader=command.reader)
        note = NoteWritten(account=account.id, category=category, text=said)
        command.record("note.written", note)
    return changed("notes")


def strike_note(book: Book, actor: Actor, note: int, reason: str) -> ChangeSet:
    """Strike a note out: it stays readable, with who struck it and why.

    Raises:
        InputError: There is no such note, it is struck already, or the reason is missing.
        NotAllowedError: The role does not allow it.
    """
    said = reason.strip()
    if not said or len(said) > _LONGEST_REASON or not said.isprintable():
        raise InputError(
            say(
                "Say why it is struck, in one line of at most {longest_reason} characters. "
                "{nothing}",
                longest_reason=_LONGEST_REASON,
                nothing=_NOTHING,
            )
        )
    with book.command(actor.author) as command:
        found = find_noted_account(command.reader, note)
        if found is None or not found[1]:
            raise InputError(say("This note does not stand any more. {nothing}", nothing=_NOTHING))
        require(actor, Right.NOTES_WRITE, found[0], reader=command.reader)
        command.record("note.struck", NoteStruck(note=note, reason=said))
    return changed("notes")
