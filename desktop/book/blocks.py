"""Blocks of sealed facts: one digest stands for a thousand facts as they are stored (goal 4).

A digest is over the one before it and every column of every fact. It holds no secret: it finds
damage and whatever was edited, but not who edits facts and computes all digests after them anew.

Where one column ends and the next begins is said by no length: a hash has 32 bytes, and a JSON
object ends where it ends. What slid from one into the other is no object any more, on which the
fold of `verify` halts.
"""

from collections.abc import Callable
from hashlib import sha256
from typing import TYPE_CHECKING, NamedTuple

from sqlalchemy import LargeBinary, Select, String, cast, func, select, type_coerce
from sqlalchemy.orm import InstrumentedAttribute
from sqlalchemy.sql import bindparam
from sqlalchemy.sql.expression import ColumnElement

from desktop.book.codec import EMPTY_CHAIN
from desktop.book.statements import ConnectionReader, Query, Row
from desktop.book.tables.journal import BlockTable, FactTable

if TYPE_CHECKING:
    from hashlib import _Hash

FACTS_OF_A_BLOCK = 1_000
# So many facts are joined by SQLite at a time, which every digest rests on. Pieces of memory that
# are larger are given back to the system each time, and asked for anew.
_JOINED = 100

_TYPE, _TIME = type_coerce(FactTable.type, String), type_coerce(FactTable.received_at, String)
# What the facts of a station have in common while it writes alone.
_ORIGIN = (FactTable.station, FactTable.n - FactTable.seq, FactTable.term)


def _joined(
    part: InstrumentedAttribute[bytes], between: ColumnElement[str]
) -> ColumnElement[bytes]:
    """The values of a column in one, with another column's between them: the cheapest way."""
    return cast(func.group_concat(part, between), LargeBinary)


def _stored(told: ColumnElement[str]) -> Select:  # type: ignore[type-arg]  # of any type
    """Facts in one row; beside the least place stands what the first of them is told by.

    A range of the key is read in its order. Places are not joined: so many facts in so many places
    have each its own.
    """
    return select(
        func.count(),
        func.min(FactTable.seq),
        *(*_ORIGIN, FactTable.chain, FactTable.type, FactTable.received_at),
        _joined(FactTable.header, type_coerce(FactTable.chain, String)),
        _joined(FactTable.body, told),
    ).where(
        FactTable.seq.between(bindparam("first"), bindparam("last")),
        func.length(FactTable.chain) == len(EMPTY_CHAIN),
    )


# The station plus 0, so that its index is not thought the better way.
_OF_ONE_STATION = Query(
    lambda: _stored(_TYPE + " " + _TIME).where(
        FactTable.station + 0 == bindparam("station"),
        FactTable.n - FactTable.seq == bindparam("ahead"),
        FactTable.term == bindparam("term"),
    )
)
_OF_ANY_STATION = Query(
    lambda: _stored(func.concat_ws(" ", *(FactTable.type, FactTable.received_at), *_ORIGIN))
)
_ORIGIN_AT = Query(lambda: select(*_ORIGIN).where(FactTable.seq == bindparam("seq")))
_FIRST_PLACE = Query(lambda: select(func.min(FactTable.seq)))
_BLOCKS = Query(lambda: select(BlockTable.last, BlockTable.digest).order_by(BlockTable.last))


class Block(NamedTuple):
    """The facts after those of the block before it, up to the last, with their digest."""

    last: int
    digest: bytes


class Altered(NamedTuple):
    """A block whose facts are not stored as they were sealed; `before` is the fact before them."""

    before: int
    last: int


def digest_facts(reader: ConnectionReader, before: Block, last: int) -> bytes:
    """The digest of the facts after a block up to the last; empty when there are more or fewer."""
    digest = sha256(before.digest)
    origin = reader.one(_ORIGIN_AT, seq=before.last + 1) or (None, None, None)
    for first in range(before.last + 1, last + 1, _JOINED):
        if not _add(digest, reader, first, min(first + _JOINED - 1, last), origin):
            return b""
    return digest.digest()


def _add(digest: "_Hash", reader: ConnectionReader, first: int, last: int, origin: Row) -> bool:
    """Add facts to a digest; False when there are more or fewer of them."""
    for query, values in ((_OF_ONE_STATION, origin), (_OF_ANY_STATION, ())):
        named = dict(zip(("station", "ahead", "term"), values, strict=False))
        ((count, _, *told, headers, bodies),) = reader.all(query, first=first, last=last, **named)
        if count == last - first + 1:
            digest.update(b"%d %d %r " % (len(headers), len(bodies), told))
            digest.update(headers)
            digest.update(bodies)
            return True
    return False


def find_altered(
    reader: ConnectionReader, report: Callable[[int], None]
) -> tuple[Block, Altered | None]:
    """Compute every digest again: the last block that fits, and the first that does not.

    Args:
        reader: Of the book.
        report: Told after each block how many facts are done.
    """
    before = Block(0, EMPTY_CHAIN)
    (first,) = reader.one(_FIRST_PLACE) or (None,)
    for last, digest in reader.all(_BLOCKS):
        if first != 1 or digest_facts(reader, before, last) != digest:
            return before, Altered(before.last, last)
        before = Block(last, digest)
        report(last)
    return before, None
