"""How much of a book's history is here: a new station works before it has all of it (SYNC 2.10).

Such a copy begins with the tables of a snapshot and the facts of its tail. Those before the tail
are fetched in the background, from the first one upwards, until both meet
(`desktop.book.filling`); then everything is checked as `verify` does.
"""

from collections.abc import Iterable
from typing import NamedTuple

from sqlalchemy.sql import bindparam, delete

from desktop.book.codec import decode
from desktop.book.membership import HISTORY, find_kept
from desktop.book.statements import ConnectionReader, Prepared, Reader, put_into
from desktop.book.tables.every import METADATA
from desktop.book.tables.journal import LocalTable
from desktop.domain.errors import BookdeskError
from desktop.domain.sentences import say

_PUT_LOCAL = put_into(METADATA.tables["local"])
_DROP_LOCAL = Prepared(delete(METADATA.tables["local"]).where(LocalTable.name == bindparam("name")))


class HistoryError(BookdeskError):
    """What was asked needs facts that are still being fetched."""


class History(NamedTuple):
    """The facts that a copy lacks, or had lacked and has not checked yet.

    Attributes:
        here: All facts up to this place are here.
        tail: And all after this one.
    """

    here: int
    tail: int

    @property
    def missing(self) -> int:
        """How many facts are still to come."""
        return self.tail - self.here

    @property
    def text(self) -> str:
        """As the copy keeps it."""
        return f"{self.here} {self.tail}"


def find_history(reader: Reader) -> History | None:
    """What the copy lacks of its history, or had lacked; None where all is here and checked."""
    text = find_kept(reader, HISTORY)
    if not text:
        return None
    here, tail = text.split(" ")
    return History(int(here), int(tail))


def find_missing(reader: Reader) -> int:
    """How many facts are still to come."""
    history = find_history(reader)
    return 0 if history is None else history.missing


def keep_history(reader: ConnectionReader, history: History | None) -> None:
    """Keep it in the caller's transaction; None: all is here, and was checked."""
    if history is None:
        reader.driver.execute(_DROP_LOCAL.text, (HISTORY,))
    else:
        reader.driver.execute(_PUT_LOCAL.text, (HISTORY, history.text))


def require_history(reader: Reader, since: int = 0) -> None:
    """See that every fact after a place is here.

    Raises:
        HistoryError: Some are still being fetched.
    """
    history = find_history(reader)
    if history is not None and history.missing and since < history.tail:
        raise HistoryError(
            say(
                "The history of the book is still being fetched: {missing} facts are to come."
                " Tickets, payments and lines go on; for this, wait until all of them are here.",
                missing=f"{history.missing:,}",
            )
        )


def count_ready(history: History | None, facts: Iterable[tuple[bytes, int]]) -> int | None:
    """How many facts come before the first that needs history which is not here; None for all.

    What an author had not seen is told by the facts after its base, or by older ones where that is
    not to be believed (`desktop.book.authors`); those have to be here.

    Args:
        history: What is lacking.
        facts: The header of each, and the term of its place.
    """
    if history is None or not history.missing:
        return None
    for count, (header, term) in enumerate(facts):
        said = decode(header)
        if said["base"] < history.tail or said["term"] < term:
            return count
    return None
