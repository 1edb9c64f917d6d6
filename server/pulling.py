"""Handing out the journal in pages, up to what is published (SYNC 2.9, 2.10)."""

from psycopg import Connection as DriverConnection
from sqlalchemy import Connection, Engine

from desktop.sync.wire import Code, Page, PagedFact, Refusal, SentFact
from server.books import read_chain, read_head
from server.refusing import RefusedError
from server.stations import Station

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
    SELECT seq, term, received_at, station_id, header, body, sig, chain FROM fact
    WHERE book_id = %s AND seq > %s AND seq <= %s ORDER BY seq
"""


def pull(
    engine: Engine, station: Station, *, after: int, chain: bytes, most_bytes: int, now: int
) -> Page:
    """The facts after one, at least one of them and otherwise not more than so many bytes.

    Args:
        engine: The database.
        station: Who asks.
        after: The last fact that the station has.
        chain: The chain there as the station knows it.
        most_bytes: Of headers and bodies together.
        now: Milliseconds UTC.

    Raises:
        RefusedError: REWOUND: the station has what this server does not have.
    """
    with engine.connect() as connection:
        head = read_head(connection, station.book_id)
        if read_chain(connection, station.book_id, after) != chain:
            raise RefusedError(Refusal(Code.REWOUND, head=head.seq))
        facts: list[PagedFact] = []
        if after < head.published:
            facts, chain = _read(connection, station.book_id, after, head.published, most_bytes)
    return Page(facts, chain, head.published, head.seq, now)


def _read(
    connection: Connection, book_id: bytes, after: int, published: int, most_bytes: int
) -> tuple[list[PagedFact], bytes]:
    driver: DriverConnection = connection.connection.driver_connection  # type: ignore[assignment]
    wanted = {
        "book": book_id, "after": after, "published": published,
        "most": MOST_ROWS, "bytes": most_bytes,
    }  # fmt: skip
    with driver.cursor(binary=True) as cursor:
        ((last,),) = cursor.execute(_LAST, wanted).fetchall()
        rows = cursor.execute(_FACTS, (book_id, after, last)).fetchall()
    facts = [
        PagedFact(seq, term, received_at, station, SentFact(header, body, sig))
        for seq, term, received_at, station, header, body, sig, _ in rows
    ]
    return facts, rows[-1][-1]
