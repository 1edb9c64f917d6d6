"""Handing out the journal in pages, up to what is published (SYNC 2.9, 2.10)."""

from dataclasses import dataclass

from psycopg import Connection as DriverConnection
from sqlalchemy import Connection, Engine

from desktop.sync.wire import Code, Note, Page, PagedFact, Refusal, SentFact
from server.books import Head, check_shared, read_head
from server.claims import Claim
from server.cosigning import is_checkpoint
from server.refusing import RefusedError

MOST_ROWS = 5_000

# Sizes first, without the bytes: facts may be large, and a page must not be.
_LAST = """
    SELECT max(seq) FROM (
        SELECT seq, sum(octet_length(header) + octet_length(body)) OVER (ORDER BY seq) AS bytes
        FROM (
            SELECT seq, header, body FROM fact
            WHERE book_id = %(book)s AND seq > %(after)s AND seq <= %(published)s
            ORDER BY seq LIMIT %(most)s
        ) AS next
    ) AS summed
    WHERE bytes <= %(bytes)s OR seq = %(after)s + 1
"""
_FACTS = """
    SELECT seq, term, received_at, station_id, header, body, sig, chain, type FROM fact
    WHERE book_id = %s AND seq > %s AND seq <= %s ORDER BY seq
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
        facts, notes = list[PagedFact](), list[Note]()
        if wish.after < head.published:
            facts, ends = _read(connection, book_id, wish, head.published)
            chain = ends[-1][0]
            sign = claim.office.keys.sign_note
            notes = [
                sign(book_id, paged.seq, at)
                for paged, (at, kind) in zip(facts, ends, strict=True)
                if paged is facts[-1] or is_checkpoint(paged.seq, kind)
            ]
    return Page(facts, chain, head.published, head.seq, claim.office.wall(), notes)


def look(engine: Engine, claim: Claim) -> Head:
    """Where the book stands, for a station that waits for more.

    Raises:
        RefusedError: What `Claim.prove` says.
    """
    with engine.begin() as connection:
        return read_head(connection, claim.prove(connection).book_id)


def look_again(engine: Engine, book_id: bytes) -> Head:
    """Where the book stands after the wait."""
    with engine.connect() as connection:
        return read_head(connection, book_id)


def _read(
    connection: Connection, book_id: bytes, wish: Wish, published: int
) -> tuple[list[PagedFact], list[tuple[bytes, str]]]:
    driver: DriverConnection = connection.connection.driver_connection  # type: ignore[assignment]
    wanted = {
        "book": book_id, "after": wish.after, "published": published,
        "most": MOST_ROWS, "bytes": wish.most_bytes,
    }  # fmt: skip
    with driver.cursor(binary=True) as cursor:
        ((last,),) = cursor.execute(_LAST, wanted).fetchall()
        rows = cursor.execute(_FACTS, (book_id, wish.after, last)).fetchall()
    facts = [
        PagedFact(seq, term, received_at, station, SentFact(header, body, sig))
        for seq, term, received_at, station, header, body, sig, _, _ in rows
    ]
    return facts, [row[-2:] for row in rows]
