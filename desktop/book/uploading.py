"""Confirmed facts as a server gets them that does not have them: adopted or rewound (SYNC 2.9)."""

from collections.abc import Iterator
from typing import NamedTuple

from sqlalchemy import and_, func, select
from sqlalchemy.sql import bindparam

from desktop.book.pages import ConfirmedFact
from desktop.book.statements import ConnectionReader, Query, Reader
from desktop.book.tables.journal import FactTable, SignatureTable

_PAGE = 500


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


def list_confirmed(
    reader: Reader, after: int, max_facts: int, max_bytes: int
) -> Iterator[ConfirmedFact]:
    """Confirmed facts after a place, one at least where there are any; bytes of all together."""
    size = 0
    for page in reader.pages(_CONFIRMED, _PAGE, after=after, most=max_facts):
        for row in page:
            fact = ConfirmedFact(*row)
            size += len(fact.header) + len(fact.body) + len(fact.sig)
            if size > max_bytes and fact.seq > after + 1:
                return
            yield fact
