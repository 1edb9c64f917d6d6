"""Blocks of sealed facts: one digest stands for a thousand facts as they are stored (goal 4).

A digest is over the one before it and every column of every fact. It holds no secret: it finds
damage and whatever was edited, but not who edits facts and computes all digests after them anew.

Where one column ends and the next begins is said by no length: a hash has 32 bytes, and a JSON
object ends where it ends. What slid from one into the other is no object any more, on which the
fold of `verify` halts.

Facts of one kind that one station wrote are joined to what is a list in JSON, so that the fold of
`verify` takes them as they were hashed. Two of them stand apart by a comma and a line break, which
JSON as the journal has it holds nowhere, and between two hashes stand 13 digits, so that nothing
slides from one fact into another. Who seals facts counts the line breaks. Who computes the digest
again need not, for it costs a tenth of the work: a text that is the same has as many of them, and
so none within a fact.
"""

from collections.abc import Callable
from hashlib import sha256
from io import BytesIO
from typing import TYPE_CHECKING, NamedTuple

from sqlalchemy import (
    LargeBinary,
    Select,
    String,
    and_,
    cast,
    func,
    literal_column,
    select,
    type_coerce,
)
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

# Between two facts of a list.
_COMMA_AND_BREAK: ColumnElement[str] = literal_column("',\n'", String)
# Times of 13 digits: from 2001 to 2286.
_DIGITS_13 = (10**12, 10**13 - 1)
_TYPE, _TIME = type_coerce(FactTable.type, String), type_coerce(FactTable.received_at, String)
# What the facts of a station have in common while it writes alone.
_ORIGIN = (FactTable.station, FactTable.n - FactTable.seq, FactTable.term)


def _joined(part: ColumnElement[bytes], between: ColumnElement[str]) -> ColumnElement[bytes]:
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
_IS_OF_STATION = and_(
    FactTable.station + 0 == bindparam("station"),
    FactTable.n - FactTable.seq == bindparam("ahead"),
    FactTable.term == bindparam("term"),
)
_OF_ONE_STATION = Query(lambda: _stored(_TYPE + " " + _TIME).where(_IS_OF_STATION))
_ALIKE = Query(
    lambda: select(
        func.count(),
        func.min(FactTable.seq),
        FactTable.received_at,
        _joined(FactTable.chain, _TIME),
        _joined(FactTable.header, _COMMA_AND_BREAK),
        _joined(FactTable.body, _COMMA_AND_BREAK),
    ).where(
        FactTable.seq.between(bindparam("first"), bindparam("last")),
        func.length(FactTable.chain) == len(EMPTY_CHAIN),
        FactTable.received_at.between(*_DIGITS_13),
        FactTable.type == bindparam("kind"),
        _IS_OF_STATION,
    )
)
_KINDS = Query(
    lambda: select(FactTable.type).where(FactTable.seq.in_([bindparam("first"), bindparam("last")]))
)
_OF_ANY_STATION = Query(
    lambda: _stored(func.concat_ws(" ", *(FactTable.type, FactTable.received_at), *_ORIGIN))
)
_ORIGIN_AT = Query(lambda: select(*_ORIGIN).where(FactTable.seq == bindparam("seq")))
_FIRST_PLACE = Query(lambda: select(func.min(FactTable.seq)))
_BLOCKS = Query(lambda: select(BlockTable.last, BlockTable.digest).order_by(BlockTable.last))


class Piece(NamedTuple):
    """Facts with places one after the other, as they are stored.

    Attributes:
        first: The place of the first.
        last: The place of the last.
        kind: Of all of them, where one station wrote them; None where they are not joined.
        station: That wrote them.
        ahead: By how much its number of each is above the place.
        term: Of their places.
        headers: As a list in JSON, but for its brackets.
        bodies: The same.
    """

    first: int
    last: int
    kind: str | None = None
    station: int = 0
    ahead: int = 0
    term: int = 0
    headers: bytes = b""
    bodies: bytes = b""


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
    return _digest(reader, before, last, counts=True)


def _digest(
    reader: ConnectionReader,
    before: Block,
    last: int,
    pieces: list[Piece] | None = None,
    *,
    counts: bool = False,
) -> bytes:
    """As `digest_facts`; the facts are kept.

    Args:
        reader: Of the book.
        before: The block before.
        last: The last fact.
        pieces: To be filled.
        counts: Count the line breaks that tell joined facts apart.
    """
    digest = sha256(before.digest)
    origin = reader.one(_ORIGIN_AT, seq=before.last + 1) or (None, None, None)
    station, ahead, term = origin
    kind = None
    for first in range(before.last + 1, last + 1, _JOINED):
        end = min(first + _JOINED - 1, last)
        wanted, piece = Piece(first, end, kind, station, ahead, term), None
        if kind is not None:
            piece = _add_alike(digest, reader, wanted, counts=counts)
        if piece is None:
            kinds = {row[0] for row in reader.all(_KINDS, first=first, last=end)} - {kind}
            if len(kinds) == 1:
                wanted = wanted._replace(kind=kinds.pop())
                piece = _add_alike(digest, reader, wanted, counts=counts)
        piece = piece or _add(digest, reader, first, end, origin)
        if piece is None:
            return b""
        kind = piece.kind
        if pieces is not None:
            pieces.append(piece)
    return digest.digest()


def _add_alike(
    digest: "_Hash",
    reader: ConnectionReader,
    wanted: Piece,
    *,
    counts: bool,
) -> Piece | None:
    """Add facts to a digest if all are of one kind and one station; None when they are not."""
    first, last, kind, station, ahead, term, _, _ = wanted
    ((count, _, time, chains, headers, bodies),) = reader.all(
        _ALIKE, first=first, last=last, kind=kind, station=station, ahead=ahead, term=term
    )
    if count != last - first + 1:
        return None
    if counts and {*map(_count_breaks, (headers, bodies))} != {count - 1}:
        return None
    told = (kind, station, ahead, term, time)
    digest.update(b"%d %d alike %r " % (len(headers), len(bodies), told))
    for joined in (chains, headers, bodies):
        digest.update(joined)
    return wanted._replace(headers=headers, bodies=bodies)


def _count_breaks(joined: bytes) -> int:
    """The line breaks of a text: to cut it into lines takes a third of counting its bytes."""
    return len(BytesIO(joined).readlines()) - (joined[-1:] not in {b"", b"\n"})


def _add(
    digest: "_Hash", reader: ConnectionReader, first: int, last: int, origin: Row
) -> Piece | None:
    """Add facts to a digest; None when there are more or fewer of them."""
    for query, values in ((_OF_ONE_STATION, origin), (_OF_ANY_STATION, ())):
        named = dict(zip(("station", "ahead", "term"), values, strict=False))
        ((count, _, *told, headers, bodies),) = reader.all(query, first=first, last=last, **named)
        if count == last - first + 1:
            digest.update(b"%d %d %r " % (len(headers), len(bodies), told))
            digest.update(headers)
            digest.update(bodies)
            return Piece(first, last)
    return None


def find_altered(
    reader: ConnectionReader,
    report: Callable[[int], None],
    take: Callable[[list[Piece]], None] | None = None,
) -> tuple[Block, Altered | None]:
    """Compute every digest again: the last block that fits, and the first that does not.

    Args:
        reader: Of the book.
        report: Told after each block how many facts are done.
        take: Given the facts of each block once they are found to be as they were sealed.
    """
    before = Block(0, EMPTY_CHAIN)
    (first,) = reader.one(_FIRST_PLACE) or (None,)
    for last, digest in reader.all(_BLOCKS):
        pieces = None if take is None else list[Piece]()
        found = _digest(reader, before, last, pieces)
        if found != digest:
            # With the line breaks counted: facts that cannot be joined were not changed for that.
            pieces = None if pieces is None else []
            found = _digest(reader, before, last, pieces, counts=True)
        if first != 1 or found != digest:
            return before, Altered(before.last, last)
        if take is not None and pieces is not None:
            take(pieces)
        before = Block(last, digest)
        report(last)
    return before, None
