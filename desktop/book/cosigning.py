"""What the confirmed tables hash to at checkpoints, where stations compare them (SYNC 2.10)."""

from collections.abc import Sequence
from typing import NamedTuple

from sqlalchemy import Connection

from desktop.book.membership import CHECKPOINT, find_kept
from desktop.book.opening import Book
from desktop.book.statements import ConnectionReader, Reader, Row, put_into
from desktop.book.tables.every import METADATA

# The server signs each thousandth place, and each close.
NOTED_FACTS = 1_000
# Later on only the closes are compared: all rows are read for it while nobody can write.
_LAST_THOUSANDTH = 20_000

_PUT_LOCAL = put_into(METADATA.tables["local"])


class Checkpoint(NamedTuple):
    """A place, the chain there, and the hash over the tables as the facts up to it left them."""

    seq: int
    chain: bytes
    state: bytes


def is_noted(seq: int, kind: str) -> bool:
    """Whether the server signs this place for good."""
    return seq % NOTED_FACTS == 0 or kind == "week.closed"


def find_due(rows: Sequence[Row]) -> Row | None:
    """The last of some facts after which the tables are to be compared, as a whole row."""
    for row in reversed(rows):
        if is_noted(row[0], row[3]) and (row[0] <= _LAST_THOUSANDTH or row[3] == "week.closed"):
            return row
    return None


def keep_checkpoint(connection: Connection, found: Checkpoint) -> None:
    """Keep it, in the caller's transaction, until the server has it."""
    text = f"{found.seq} {found.chain.hex()} {found.state.hex()}"
    connection.exec_driver_sql(_PUT_LOCAL.text, (CHECKPOINT, text))


def find_checkpoint(reader: Reader) -> Checkpoint | None:
    """The newest that the server does not have; None where there is none."""
    text = find_kept(reader, CHECKPOINT)
    if not text:
        return None
    seq, chain, state = text.split(" ")
    return Checkpoint(int(seq), bytes.fromhex(chain), bytes.fromhex(state))


def drop_checkpoint(reader: ConnectionReader, seq: int) -> None:
    """Keep none after this place, in the transaction that takes the facts there off."""
    found = find_checkpoint(reader)
    if found is not None and found.seq > seq:
        reader.driver.execute(_PUT_LOCAL.text, (CHECKPOINT, ""))


def forget_checkpoint(book: Book, seq: int) -> None:
    """The server has it."""
    found = find_checkpoint(book.reader)
    if found is not None and found.seq == seq:
        book.keep(CHECKPOINT, "")
