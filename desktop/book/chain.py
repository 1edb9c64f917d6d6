"""The chain of the journal: sealed facts by their digests, all others by every link of theirs.

A seal says how far the links were checked once and digests kept (`desktop.book.blocks`). The quick
check computes those digests again and the links behind the seal; the deep one every link besides.
"""

from collections.abc import Callable
from pathlib import Path
from typing import NamedTuple, Self

from sqlalchemy import select
from sqlalchemy.sql import bindparam

from desktop.book.blocks import Altered, Block, Piece, find_altered
from desktop.book.codec import EMPTY_CHAIN
from desktop.book.engine import BookFileError
from desktop.book.links import Break, ChainChecker, broken_at
from desktop.book.statements import ConnectionReader, Query
from desktop.book.tables.journal import FactTable, LocalTable
from desktop.domain.sentences import say
from desktop.progress import Progress, silent

# A seal moves on when so many facts lie behind it, so that nearly no opening has to write.
SEALED_TOGETHER = 500
_PAGE = 500
# Below every place, so that a fact put in before the first one is met too.
_FROM_THE_START = -(1 << 63)
_CHECKING = "Checking the chain"
SEALED = "sealed"
_FACTS_FROM = Query(
    lambda: select(FactTable).where(FactTable.seq >= bindparam("first")).order_by(FactTable.seq)
)
_FACTS_BETWEEN = Query(
    lambda: (
        select(FactTable)
        .where(FactTable.seq.between(bindparam("first"), bindparam("last")))
        .order_by(FactTable.seq)
    )
)
_SEALED = Query(lambda: select(LocalTable.value).where(LocalTable.name == SEALED))


class Seal(NamedTuple):
    """How far the chain was found unbroken (SYNC 2.14).

    Attributes:
        seq: The last fact that is sealed.
        chain: At that fact.
        digest: Of the block that ends with it.
    """

    seq: int
    chain: bytes
    digest: bytes

    @classmethod
    def from_text(cls, text: str | None) -> Self:
        """As a copy of the book keeps it; where it does not, nothing is sealed."""
        try:
            seq, chain, digest = (text or "").split(" ")
            return cls(int(seq), bytes.fromhex(chain), bytes.fromhex(digest))
        except ValueError:
            return cls(0, EMPTY_CHAIN, EMPTY_CHAIN)

    @property
    def text(self) -> str:
        """As a copy of the book keeps it."""
        return f"{self.seq} {self.chain.hex()} {self.digest.hex()}"

    @property
    def block(self) -> Block:
        """The block that ends there."""
        return Block(self.seq, self.digest)

    def is_far_behind(self, seq: int) -> bool:
        """Whether the journal has grown enough for another seal."""
        return seq - self.seq >= SEALED_TOGETHER


UNSEALED = Seal.from_text(None)


def read_seal(reader: ConnectionReader) -> Seal:
    """How far this copy of the book is sealed."""
    row = reader.one(_SEALED)
    return Seal.from_text(None if row is None else row[0])


def check_chain(reader: ConnectionReader, total: int, progress: Progress = silent) -> str | None:
    """What is wrong with the first fact that does not fit the chain, or None."""
    broken = find_break(reader, total, progress)
    return None if broken is None else broken.problem


def find_break(
    reader: ConnectionReader,
    total: int,
    progress: Progress = silent,
    *,
    deep: bool = False,
    take: Callable[[list[Piece]], None] | None = None,
) -> Break | None:
    """The first fact of the whole journal that does not fit the chain, or None.

    Sealed facts are checked by the digests of their blocks, which finds a byte that changed, and a
    fact, a digest or the seal that was edited, taken out or put in, unless every digest after it
    was computed anew. The links of what is not sealed are checked one by one.

    Args:
        reader: Of the book.
        total: How many facts there are, for the progress.
        progress: Told how many are done.
        deep: Check every link from the first fact on besides, so that nothing rests on digests.
        take: Given the sealed facts, block after block, as soon as their digest is right.
    """
    sealed = read_seal(reader)
    broken = _find_altered(reader, sealed, lambda done: progress(done, total, _CHECKING), take)
    if broken is not None:
        return broken
    start = UNSEALED if deep else sealed
    checker, broken = check_after(reader, start)
    if broken is not None:
        return broken
    done = start.seq
    for rows in reader.pages(_FACTS_FROM, _PAGE, first=_place_after(start.seq)):
        broken = checker.check(rows)
        if broken is not None:
            return broken
        done += len(rows)
        if done % (10 * _PAGE) < _PAGE:
            progress(done, total, _CHECKING)
    return None


def _find_altered(
    reader: ConnectionReader,
    sealed: Seal,
    report: Callable[[int], None],
    take: Callable[[list[Piece]], None] | None,
) -> Break | None:
    """The first sealed fact that is not stored as it was sealed; a range when no link tells."""
    end, altered = find_altered(reader, report, take)
    if altered is not None:
        return _find_in_block(reader, altered)
    if end != sealed.block:
        return broken_at(
            sealed.seq or end.last,
            say(
                "the blocks of sealed facts end with fact {last}, and the seal names another end",
                last=end.last,
            ),
        )
    return None


def _find_in_block(reader: ConnectionReader, altered: Altered) -> Break:
    before, last = altered
    row = reader.one(_FACTS_FROM, first=before)
    checker, broken = check_after(
        reader, UNSEALED if not before or row is None else Seal(before, row[7], EMPTY_CHAIN)
    )
    if broken is None:
        broken = check_between(reader, checker, last)
    return broken or Break(
        before + 1,
        say(
            "facts {first} to {last}: every link holds, but their digest is another: it was"
            " changed, or that of a block before it was removed",
            first=before + 1,
            last=last,
        ),
    )


def check_after(reader: ConnectionReader, sealed: Seal) -> tuple[ChainChecker, Break | None]:
    """A checker that knows every station's last fact up to a seal, and what is wrong there."""
    checker = ChainChecker(sealed.chain, sealed.seq)
    if not sealed.seq:
        return checker, None
    broken = checker.begin_at(reader.one(_FACTS_FROM, first=sealed.seq))
    return checker, broken or checker.know_stations(reader)


def check_between(reader: ConnectionReader, checker: ChainChecker, last: int) -> Break | None:
    """Check the facts after those that a checker has checked, up to this one."""
    first = _place_after(checker.seq)
    broken = checker.check(reader.all(_FACTS_BETWEEN, first=first, last=last))
    if broken is None and checker.seq != last:
        seq = checker.seq + 1
        return broken_at(seq, say("the fact after {seq} is missing", seq=checker.seq))
    return broken


def _place_after(seq: int) -> int:
    return seq + 1 if seq else _FROM_THE_START


def check_tail(reader: ConnectionReader, path: Path, sealed: Seal) -> None:
    """Check the facts after a seal, as each opening does.

    Raises:
        BookFileError: A fact does not match its hashes, or the sealed one is another or missing.
    """
    checker = ChainChecker(sealed.chain, sealed.seq)
    broken = checker.begin_at(reader.one(_FACTS_FROM, first=sealed.seq)) if sealed.seq else None
    for rows in reader.pages(_FACTS_FROM, _PAGE, first=sealed.seq + 1):
        broken = broken or checker.check(rows)
        if broken is not None:
            break
    if broken is not None:
        raise refusal(path, broken)


def refusal(path: Path, broken: Break) -> BookFileError:
    """Why a book whose journal is broken is not opened."""
    return BookFileError(
        say(
            "The journal of “{name}” does not match its own hashes: {problem}."
            " Nothing was changed. Keep the file, and restore the latest backup.",
            name=path.name,
            problem=broken.problem,
        )
    )
