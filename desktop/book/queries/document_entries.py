"""What one fact posted, side by side: the account and its counter-account."""

from dataclasses import dataclass
from datetime import date, timedelta
from typing import Any

from sqlalchemy import select
from sqlalchemy.sql import bindparam

from desktop.book.queries.sides import OLDEST_FIRST, AnySelect, Side, both_sides
from desktop.book.statements import Query, Reader
from desktop.book.tables.money import PostingKind, PostingTable, posting_id
from desktop.book.tables.people import AccountTable


@dataclass(frozen=True, slots=True)
class EntryRow:
    """One side of a posting; cents from the account's own side.

    Attributes:
        kind: A type of transaction.
        day: ISO figure date.
        occurred_week: The closed week that it is about, or None.
    """

    id: int
    account: str
    name: str
    kind: str
    cents: int
    day: str
    occurred_week: str | None


def _of_fact(side: Side) -> AnySelect:
    columns: tuple[Any, ...] = (
        side.id.label("id"),
        AccountTable.code,
        AccountTable.name,
        PostingTable.kind,
        side.cents.label("cents"),
        PostingTable.week,
        PostingTable.day,
        PostingTable.occurred_week,
    )
    return (
        select(*columns, *side.order)
        .select_from(PostingTable)
        .join(AccountTable, AccountTable.id == side.account_id)
        .where(PostingTable.id >= bindparam("first"), PostingTable.id < bindparam("end"))
    )


_ENTRIES = Query(lambda: both_sides(_of_fact).order_by(*OLDEST_FIRST))


def list_entries(reader: Reader, seq: int) -> list[EntryRow]:
    """Both sides of everything that the fact at a place of the journal posted."""
    place = {"first": posting_id(seq, 0), "end": posting_id(seq + 1, 0)}
    found = []
    for row in reader.all(_ENTRIES, **place):
        entry, account, name, kind, cents, week, day, corrects = row[:8]
        iso = (date.fromisoformat(week) + timedelta(days=day)).isoformat()
        found.append(EntryRow(entry, account, name, PostingKind(kind).word, cents, iso, corrects))
    return found
