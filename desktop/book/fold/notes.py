"""Folds of notes about accounts: written, and struck out."""

from collections.abc import Iterator

from sqlalchemy import select
from sqlalchemy.sql import bindparam

from desktop.book.facts import Fact
from desktop.book.fold.changes import Change, Insert, Update
from desktop.book.statements import Query, Reader
from desktop.book.tables.notes import NoteTable

_STRUCK = Query(lambda: select(NoteTable.struck_by).where(NoteTable.id == bindparam("note")))


def write_note(_reader: Reader, fact: Fact) -> Iterator[Change]:
    """Fold `note.written`."""
    body = fact.body
    row = (
        fact.number, body["account"], body["category"], body["text"], fact.actor, fact.wall,
        None, None, "",
    )  # fmt: skip
    yield Insert("note", [row])


def strike_note(reader: Reader, fact: Fact) -> Iterator[Change]:
    """Fold `note.struck`; a second strike has no effect."""
    body = fact.body
    if reader.one(_STRUCK, note=body["note"]) == (None,):
        struck = (fact.actor, fact.wall, body["reason"], body["note"])
        yield Update("note", ("struck_by", "struck_at", "struck_why"), [struck])
