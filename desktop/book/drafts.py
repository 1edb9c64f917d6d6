"""Keeping what was typed and not yet sent, beside the journal (UX c.1)."""

import json
from collections.abc import Mapping
from dataclasses import dataclass

from sqlalchemy import select
from sqlalchemy.sql import bindparam, delete

from desktop.book.opening import Book
from desktop.book.statements import Prepared, Query, Reader, put_into, run_many
from desktop.book.tables.drafts import DraftTable
from desktop.book.tables.every import METADATA

_PUT = put_into(METADATA.tables["draft"])
_OF_USER = Query(
    lambda: (
        select(DraftTable.place, DraftTable.title, DraftTable.content, DraftTable.at)
        .where(DraftTable.user_id == bindparam("user"))
        .order_by(DraftTable.at, DraftTable.place)
    )
)
_DROP = Prepared(
    delete(DraftTable).where(
        DraftTable.user_id == bindparam("user"), DraftTable.place == bindparam("place")
    )
)


@dataclass(frozen=True, slots=True)
class Draft:
    """Something typed and not sent.

    Attributes:
        place: Where it is typed, such as `entry/1`; one draft a user and place.
        title: What it is, in the words in which it is told.
        fields: What stands in the fields, by their names.
        at: When it was kept, milliseconds UTC.
    """

    place: str
    title: str
    fields: Mapping[str, str]
    at: int = 0


def keep_draft(book: Book, user_id: int, draft: Draft) -> None:
    """Keep a draft in place of the one before; durable before the answer.

    Raises:
        BookFileError: The disk or the file failed; the draft before is kept.
    """
    content = json.dumps(dict(draft.fields), ensure_ascii=False)
    row = (user_id, draft.place, draft.title, content, book.machine.wall())
    with book.aside() as connection:
        run_many(connection, _PUT.text, [row])


def drop_draft(book: Book, user_id: int, place: str) -> None:
    """Forget a draft: it was sent, or emptied by hand.

    Raises:
        BookFileError: The disk or the file failed; the draft is kept.
    """
    with book.aside() as connection:
        run_many(connection, _DROP.text, [_DROP.parameters({"user": user_id, "place": place})])


def list_drafts(reader: Reader, user_id: int) -> list[Draft]:
    """What a user typed and did not send, the oldest first; what is no draft is left out."""
    found = []
    for place, title, content, at in reader.all(_OF_USER, user=user_id):
        fields = _fields(content)
        if fields is not None:
            found.append(Draft(place, title, fields, at))
    return found


def _fields(content: str) -> dict[str, str] | None:
    try:
        kept = json.loads(content)
    except ValueError:
        return None
    if not isinstance(kept, dict):
        return None
    return {str(name): str(value) for name, value in kept.items()}
