"""Rows of `fact` in PostgreSQL's binary COPY format, packed in one go each.

A driver that looks at every value costs more than all else of a push together (goal 9).
"""

from collections.abc import Sequence
from struct import Struct

from desktop.book.codec import link
from server.form import Place

COPY_FACTS = (
    "COPY fact (book_id, seq, term, id, inc, n, station_id, tv, received_at, chain, type, header,"
    " body, sig) FROM STDIN (FORMAT BINARY)"
)
_SIGNATURE = b"PGCOPY\n\xff\r\n\0" + bytes(8)
_END = b"\xff\xff"
_COLUMNS = 14
# The columns of one length: how long, then the value; whole numbers have eight bytes.
_FIXED = Struct(">h i16s iq iq i32s i16s iq iq iq iq i32s")
_LENGTH = Struct(">i")


def packed(book_id: bytes, chain: bytes, places: Sequence[Place]) -> tuple[bytes, bytes]:
    """What is sent for the facts, and the chain at the last of them.

    Args:
        book_id: Whose facts.
        chain: At the fact before the first of them.
        places: The facts in order.
    """
    rows = bytearray(_SIGNATURE)
    pack, length = _FIXED.pack, _LENGTH.pack
    for seq, term, received_at, station, (identity, header, sent) in places:
        chain = link(chain, term, seq, received_at, identity)
        inc, kind = bytes.fromhex(header.inc), header.type.encode()
        rows += pack(
            _COLUMNS, 16, book_id, 8, seq, 8, term, 32, identity, 16, inc, 8, header.n,
            8, station, 8, header.tv, 8, received_at, 32, chain,
        )  # fmt: skip
        rows += b"".join(
            (
                length(len(kind)), kind, length(len(sent.header)), sent.header,
                length(len(sent.body)), sent.body, length(len(sent.sig)), sent.sig,
            )
        )  # fmt: skip
    rows += _END
    return bytes(rows), chain
