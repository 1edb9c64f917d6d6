"""Confirmed facts as a server gets them that does not have them: adopted or rewound (SYNC 2.9)."""

from collections.abc import Iterator
from operator import itemgetter
from typing import NamedTuple

from sqlalchemy import and_, func, select
from sqlalchemy.sql import bindparam

from desktop.book.statements import ConnectionReader, Query, Reader, Row
from desktop.book.tables.journal import FactTable, SignatureTable

_PAGE = 500
# Header, body and signature of a confirmed fact.
_BYTES = itemgetter(4, 5, 6)


class SignedFact(NamedTuple):
    """A fact and what its station signed it with; nothing where it has no signature."""

    seq: int
    station: int
    type: str
    header: bytes
    body: bytes
    term: int | None
    sig: bytes


_OF_FACT = and_(SignatureTable.station == FactTable.station, SignatureTable.n == FactTable.n)
_SIGNED = Query(
    lambda: (
        select(
            FactTable.seq,
            FactTable.station,
            FactTable.type,
            FactTable.header,
            FactTable.body,
            FactTable.term,
            func.coalesce(SignatureTable.sig, b""),
        )
        .outerjoin(SignatureTable, _OF_FACT)
        .order_by(FactTable.seq)
    )
)
_CONFIRMED = Query(
    lambda: (
        select(
            FactTable.seq,
            FactTable.term,
            FactTable.received_at,
            FactTable.station,
            FactTable.header,
            FactTable.body,
            func.coalesce(SignatureTable.sig, b""),
        )
        .outerjoin(SignatureTable, _OF_FACT)
        .where(FactTable.seq > bindparam("after"), FactTable.term.is_not(None))
        .order_by(FactTable.seq)
        .limit(bindparam("most"))
    )
)


def stream_signed(reader: ConnectionReader) -> Iterator[SignedFact]:
    """All facts in their order, those that wait at the end, each with its signature."""
    for row in reader.stream(_SIGNED):
        yield SignedFact(*row)


def list_confirmed(reader: Reader, after: int, max_facts: int, max_bytes: int) -> list[Row]:
    """Confirmed facts after a place, one at least where there are any; bytes of all together.

    Returns:
        The values of `ConfirmedFact`.
    """
    room, found = max_bytes, list[Row]()
    for page in reader.pages(_CONFIRMED, _PAGE, after=after, most=max_facts):
        size = sum(sum(map(len, column)) for column in zip(*map(_BYTES, page), strict=True))
        if size > room:
            return found + _as_many(page, room, is_any=not found)
        found += page
        room -= size
    return found


def _as_many(page: list[Row], room: int, *, is_any: bool) -> list[Row]:
    """The first of a page that fit into so many bytes; one at least where there has to be any."""
    for count, row in enumerate(page):
        room -= sum(map(len, _BYTES(row)))
        if room < 0:
            return page[: max(count, int(is_any))]
    return page
