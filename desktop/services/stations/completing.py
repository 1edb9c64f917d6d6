"""The history of a new station is whole: now everything is checked, as verify does (SYNC 2.10)."""

import logging
from typing import NamedTuple

from desktop.book.history import find_history, keep_history
from desktop.book.opening import Book
from desktop.book.rebuilding import make_tables
from desktop.book.statements import Reader
from desktop.book.tables.every import FOLDED
from desktop.book.verifying import Verification
from desktop.domain.sentences import say
from desktop.progress import Progress, silent
from desktop.services.changes import ChangeSet, changed_tables

_LOG = logging.getLogger(__name__)
_NOTHING = ChangeSet()


def is_to_be_checked(reader: Reader) -> bool:
    """Whether all older facts are here now, and were not yet checked."""
    history = find_history(reader)
    return history is not None and not history.missing


class Settled(NamedTuple):
    """What became of the check: a sentence where a person has to know, and what it changed."""

    said: str = ""
    changes: ChangeSet = _NOTHING


def settle_history(book: Book, found: Verification, progress: Progress = silent) -> Settled:
    """Take the check for what it is.

    Tables that differ from what the journal comes to were wrong in the snapshot; they are made
    anew. Where the journal itself is broken everything stays as it is.

    Args:
        book: Whose history was checked.
        found: What came of it.
        progress: Told how far it is.

    Raises:
        BookFileError: The disk or the file failed; nothing was written.
    """
    if found.broken_at is not None:
        return Settled(
            say(
                "The older facts do not fit together: {difference}. Keep this file and tell the"
                " owner.",
                difference=found.difference,
            )
        )
    with book.rearranged():
        if found.difference is not None:
            make_tables(book, progress)
        keep_history(book.reader, None)
    if found.difference is None:
        return Settled()
    _LOG.error("The tables of a snapshot differ from those of the journal; they were made anew.")
    return Settled(
        say(
            "The tables with which this station began were not those of the journal: {difference}."
            " They were made anew, and everything is right now. Tell the owner: another station"
            " gave wrong ones.",
            difference=found.difference,
        ),
        changed_tables(frozenset(FOLDED)),
    )
