"""Pages of confirmed facts, and whether they go on where the journal of a copy ends (SYNC 2.10)."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import NamedTuple

from sqlalchemy import select
from sqlalchemy.sql import bindparam

from desktop.book.codec import decode
from desktop.book.facts import FOLD_VERSION, KINDS
from desktop.book.fold.folding import FOLDS
from desktop.book.links import ChainChecker, ConfirmedFact, LinkedHeader
from desktop.book.statements import Query, Reader, Row
from desktop.book.tables.journal import FactTable
from desktop.domain.errors import BookdeskError
from desktop.domain.sentences import say

_AT = Query(lambda: select(FactTable.header).where(FactTable.seq == bindparam("seq")))
_LAST_CONFIRMED = Query(
    lambda: (
        select(FactTable.n, FactTable.header)
        .where(FactTable.station == bindparam("station"), FactTable.term.is_not(None))
        .order_by(FactTable.n.desc())
        .limit(1)
    )
)


class PageError(BookdeskError):
    """What came is no continuation of the journal; nothing was taken."""


class SignedPlace(NamedTuple):
    """A place of the journal as the server signed it."""

    seq: int
    chain: bytes
    sig: bytes


@dataclass(frozen=True, slots=True)
class ConfirmedPage:
    """Facts without a gap, the chain at the last, and places whose signatures were checked.

    `server_time` is when it was sent, milliseconds UTC.
    """

    facts: Sequence[ConfirmedFact]
    chain: bytes
    notes: Sequence[SignedPlace]
    server_time: int


@dataclass(frozen=True, slots=True)
class TakenIn:
    """What became of a page.

    Attributes:
        facts: How many facts of it are new here.
        own: How many of them were written here and waited.
        seq: The last confirmed place now.
        tables: The folded tables that may have changed.
        halted: Why the rest of the page was left, as a sentence; empty where nothing was.
        is_fast: Whether nothing had to be folded again.
        needs_history: Whether the rest of the page was left until older facts are here.
    """

    facts: int
    own: int
    seq: int
    tables: frozenset[str]
    halted: str = ""
    is_fast: bool = False
    needs_history: bool = False


def check_known(reader: Reader, page: ConfirmedPage, seq: int) -> None:
    """See that the facts of a page which the copy has already are the same.

    Raises:
        PageError: They are not.
    """
    for fact in page.facts:
        if fact.seq > seq:
            return
        (header,) = reader.one(_AT, seq=fact.seq) or (b"",)
        if header != fact.header:
            raise PageError(
                say(
                    "The server says that fact {seq} is another one than it said before. Nothing"
                    " was taken. Tell the owner, and keep this file.",
                    seq=fact.seq,
                )
            )


def read_rows(
    reader: Reader, page: ConfirmedPage, new: Sequence[ConfirmedFact], seq: int, chain: bytes
) -> tuple[list[Row], list[LinkedHeader]]:
    """The new facts of a page as rows of the journal, once every hash and link of them holds.

    Args:
        reader: An open book.
        page: As it came.
        new: Its facts after the last confirmed one.
        seq: The place of that one.
        chain: The chain there.

    Returns:
        The rows, and what the headers of their facts say.

    Raises:
        PageError: They do not go on from there, or are not what was signed.
    """
    checker = ChainChecker(chain, seq, is_whole=True)
    for station in {fact.station for fact in new}:
        last = reader.one(_LAST_CONFIRMED, station=station)
        if last is not None:
            checker.know(station, *last)
    rows, heads, broken = checker.follow(new)
    if broken is not None:
        raise PageError(
            say(
                "What the server sent does not fit the journal: {problem}. Nothing was taken.",
                problem=broken.problem,
            )
        )
    chains = {seq: chain, **{row[0]: row[7] for row in rows}}
    signed = {note.seq: note.chain for note in page.notes}
    if checker.chain != page.chain or any(chains.get(at, c) != c for at, c in signed.items()):
        raise PageError(
            "What the server sent is not what it signed. Nothing was taken. It is asked again."
        )
    return rows, heads


def count_foldable(rows: Sequence[Row], heads: Sequence[LinkedHeader]) -> tuple[int, str]:
    """How many facts come before the first that a newer program wrote, and what to say of it."""
    kinds = {(head.type, head.tv) for head in heads}
    if not any(_is_newer(*kind) or kind[0] == "book.require" for kind in kinds):
        return len(rows), ""
    for count, (row, head) in enumerate(zip(rows, heads, strict=True)):
        is_newer = _is_newer(head.type, head.tv)
        if is_newer or (head.type == "book.require" and _wanted_fold(row[5]) > FOLD_VERSION):
            return count, say(
                "Fact {seq} was written by a newer Bookdesk. What was before it is here, and you"
                " can go on writing; update the program to see the rest.",
                seq=row[0],
            )
    return len(rows), ""


def _is_newer(kind: str, version: int) -> bool:
    known = KINDS.get(kind)
    return known is None or kind not in FOLDS or version > known.version


def _wanted_fold(body: bytes) -> int:
    return int(decode(body).get("fold", 0))
