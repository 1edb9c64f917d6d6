"""Handing out the journal in pages, up to what is published (SYNC 2.9, 2.10)."""

from dataclasses import dataclass
from operator import itemgetter
from typing import Any

from psycopg import Connection as DriverConnection
from sqlalchemy import Connection, Engine

from desktop.sync.packed_facts import Columns, Facts, joined
from desktop.sync.wire import Code, Note, Page, Refusal
from server.books import Head, check_shared, read_head
from server.claims import Claim
from server.cosigning import is_checkpoint
from server.refusing import RefusedError

MOST_ROWS = 8_000
# So many that a station, which looks at a run as it comes, has them at hand meanwhile.
_RUN = 250
_SEQ = itemgetter(0)

# Sizes first, without the bytes: facts may be large, and a page must not be. What is asked for is
# bounded by places, and nothing but sizes is sorted: the planner knows little of a young table, and
# would sort the rest of the journal for each page.
_WHOLE = """
    SELECT max(seq), sum(octet_length(header) + octet_length(body)) FROM fact
    WHERE book_id = %(book)s AND seq > %(after)s AND seq <= %(last)s
"""
_LAST = """
    WITH next AS MATERIALIZED (
        SELECT seq, octet_length(header) + octet_length(body) AS size FROM fact
        WHERE book_id = %(book)s AND seq > %(after)s AND seq <= %(last)s
    )
    SELECT max(seq) FROM (
        SELECT seq, sum(size) OVER (ORDER BY seq ROWS UNBOUNDED PRECEDING) AS bytes FROM next
    ) AS summed
    WHERE bytes <= %(bytes)s OR seq = %(after)s + 1
"""
_FACTS = """
    SELECT seq, term, received_at, station_id, header, body, sig, chain, type FROM fact
    WHERE book_id = %s AND seq > %s AND seq <= %s
"""


@dataclass(frozen=True, slots=True)
class Wish:
    """Which page.

    Attributes:
        after: The last fact that the station has.
        chain: The chain there as the station knows it.
        most_bytes: Of headers and bodies together; one fact comes in any case.
        fold: What the station can fold.
    """

    after: int
    chain: bytes
    most_bytes: int
    fold: int


def pull(engine: Engine, claim: Claim, wish: Wish) -> Page:
    """The facts after one.

    Raises:
        RefusedError: What `Claim.prove` says; MIN_APP: the book asks for a newer fold; REWOUND:
            the station has what this server does not have.
    """
    with engine.begin() as connection:
        book_id = claim.prove(connection).book_id
        head = read_head(connection, book_id)
        if wish.fold < head.min_fold:
            raise RefusedError(Refusal(Code.MIN_APP, expect=head.min_fold))
        check_shared(connection, book_id, head, wish.after, wish.chain)
        chain = wish.chain
        runs, notes = list[Facts](), list[Note]()
        if wish.after < head.published:
            rows = _read(connection, book_id, wish, head.published)
            last, *_, chain, _ = rows[-1]
            sign = claim.office.keys.sign_note
            for at in range(0, len(rows), _RUN):
                seqs, *columns, chains, kinds = zip(*rows[at : at + _RUN], strict=True)
                runs.append(joined(Columns(seqs, *columns)))
                notes += [
                    sign(book_id, seq, there)
                    for seq, there, kind in zip(seqs, chains, kinds, strict=True)
                    if seq == last or is_checkpoint(seq, kind)
                ]
    return Page(runs, chain, head.published, head.seq, claim.office.wall(), notes)


def look(engine: Engine, claim: Claim, after: int, chain: bytes) -> Head:
    """Where the book stands, for a station that has it up to a place and waits for more.

    Raises:
        RefusedError: What `Claim.prove` says; REWOUND: the station has what this server does not
            have, be its journal as long as it may.
    """
    with engine.begin() as connection:
        book_id = claim.prove(connection).book_id
        head = read_head(connection, book_id)
        check_shared(connection, book_id, head, after, chain)
        return head


def look_again(engine: Engine, book_id: bytes) -> Head:
    """Where the book stands after the wait."""
    with engine.connect() as connection:
        return read_head(connection, book_id)


def _read(
    connection: Connection, book_id: bytes, wish: Wish, published: int
) -> list[tuple[Any, ...]]:
    """The facts of a page, each with the chain there and its kind."""
    driver: DriverConnection = connection.connection.driver_connection  # type: ignore[assignment]
    wanted = {
        "book": book_id, "after": wish.after, "bytes": wish.most_bytes,
        "last": min(published, wish.after + MOST_ROWS),
    }  # fmt: skip
    with driver.cursor(binary=True) as cursor:
        ((last, size),) = cursor.execute(_WHOLE, wanted).fetchall()
        if size > wish.most_bytes:
            ((last,),) = cursor.execute(_LAST, wanted).fetchall()
        rows = cursor.execute(_FACTS, (book_id, wish.after, last)).fetchall()
    rows.sort(key=_SEQ)
    return rows
