"""The second hash chain: sign-ins, failures and exports at this copy, apart from the journal.

SYNC 4.2.
"""

from dataclasses import dataclass
from hashlib import sha256

from sqlalchemy import func, or_, select
from sqlalchemy.sql import bindparam

from desktop.book.codec import EMPTY_CHAIN, encode
from desktop.book.opening import Book
from desktop.book.statements import Query, Reader, insert_into, run_many
from desktop.book.tables.every import METADATA
from desktop.book.tables.journal import AccessTable

SIGNED_IN, FAILED, UNLOCKED, SECOND = "signed in", "failed", "unlocked", "agreed"

_LAST = Query(
    lambda: select(AccessTable.seq, AccessTable.chain).order_by(AccessTable.seq.desc()).limit(1)
)
_INSERT = insert_into(METADATA.tables["access"])
_ALL = Query(lambda: select(AccessTable).order_by(AccessTable.seq))
_NEWEST = Query(
    lambda: (
        select(
            AccessTable.seq, AccessTable.at, AccessTable.kind, AccessTable.name, AccessTable.session
        )
        .order_by(AccessTable.seq.desc())
        .limit(bindparam("most"))
    )
)
_FAILURES = Query(
    lambda: select(func.count(), func.max(AccessTable.at)).where(
        AccessTable.name == bindparam("name"),
        AccessTable.kind == FAILED,
        AccessTable.seq
        > select(func.coalesce(func.max(AccessTable.seq), 0))
        .where(
            AccessTable.name == bindparam("name"),
            or_(*(AccessTable.kind == kind for kind in (SIGNED_IN, UNLOCKED, SECOND))),
        )
        .scalar_subquery(),
    )
)


@dataclass(frozen=True, slots=True)
class Access:
    """One line of the log; `at` in milliseconds UTC, the name as it was typed, in small letters."""

    seq: int
    at: int
    kind: str
    name: str
    session: str


def log_access(book: Book, kind: str, name: str, session: str) -> None:
    """Append one line, durable before the answer."""
    at = book.machine.wall()
    with book.aside() as connection:
        seq, chain = book.reader.one(_LAST) or (0, EMPTY_CHAIN)
        line = (seq + 1, at, kind, name.strip().casefold(), session)
        run_many(connection, _INSERT.text, [(*line, _link(chain, line))])


def find_failures(reader: Reader, name: str) -> tuple[int, int]:
    """How often a name failed since it last succeeded, and when last (milliseconds UTC)."""
    count, at = reader.one(_FAILURES, name=name.strip().casefold()) or (0, None)
    return count, at or 0


def list_access(reader: Reader, most: int = 500) -> list[Access]:
    """The newest lines first."""
    return [Access(*row) for row in reader.all(_NEWEST, most=most)]


def find_break(reader: Reader) -> int | None:
    """The first line that does not follow from the one before; None when the chain is whole."""
    chain = EMPTY_CHAIN
    for place, (*line, stored) in enumerate(reader.all(_ALL), start=1):
        chain = _link(chain, tuple(line))
        if line[0] != place or stored != chain:
            return place
    return None


def _link(chain: bytes, line: tuple[object, ...]) -> bytes:
    return sha256(chain + encode({"line": list(line)})).digest()
