"""The chain of the journal: every hash computed again, from the beginning or from a seal on."""

import struct
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any, NamedTuple, Self

from sqlalchemy import select
from sqlalchemy.sql import bindparam

from desktop.book.codec import EMPTY_CHAIN, CodecError, body_hash, decode, fact_id, link
from desktop.book.engine import BookFileError
from desktop.book.statements import ConnectionReader, Query, Row
from desktop.book.tables.journal import FactTable
from desktop.domain.sentences import say
from desktop.progress import Progress, silent

# A seal moves on when so many facts lie behind it, so that nearly no opening has to write.
SEALED_TOGETHER = 500
_PAGE = 500
# Below every place, so that a fact put in before the first one is met too.
_FROM_THE_START = -(1 << 63)
_FACTS_FROM = Query(
    lambda: select(FactTable).where(FactTable.seq >= bindparam("first")).order_by(FactTable.seq)
)

# The last fact that was met of a station: its number there, its id, and whose life it is.
_Origin = tuple[int, str, str]


@dataclass(frozen=True, slots=True)
class Break:
    """The first fact that does not fit the chain, and why."""

    seq: int
    problem: str


class Seal(NamedTuple):
    """How far the chain was found unbroken, or was written by the same program (SYNC 2.14)."""

    seq: int
    chain: bytes

    @classmethod
    def from_text(cls, text: str | None) -> Self:
        """As a copy of the book keeps it; without one nothing is sealed."""
        if text is None:
            return cls(0, EMPTY_CHAIN)
        seq, chain = text.split(" ")
        return cls(int(seq), bytes.fromhex(chain))

    @property
    def text(self) -> str:
        """As a copy of the book keeps it."""
        return f"{self.seq} {self.chain.hex()}"

    def is_far_behind(self, seq: int) -> bool:
        """Whether the journal has grown enough for another seal."""
        return seq - self.seq >= SEALED_TOGETHER


def check_chain(reader: ConnectionReader, total: int, progress: Progress = silent) -> str | None:
    """What is wrong with the first fact that does not fit the chain, or None."""
    broken = find_break(reader, total, progress)
    return None if broken is None else broken.problem


def find_break(reader: ConnectionReader, total: int, progress: Progress = silent) -> Break | None:
    """The first fact of the whole journal that does not fit the chain, or None."""
    checker, done = ChainChecker(EMPTY_CHAIN, 0), 0
    for rows in reader.pages(_FACTS_FROM, _PAGE, first=_FROM_THE_START):
        broken = checker.check(rows)
        if broken is not None:
            return broken
        done += len(rows)
        if done % (10 * _PAGE) == 0:
            progress(done, total, "Checking the chain")
    return None


def check_tail(reader: ConnectionReader, path: Path, sealed: Seal) -> Seal:
    """Check the facts after a seal, as each opening does; answers where the confirmed ones end.

    Raises:
        BookFileError: A fact does not match its hashes, or the sealed one is another or missing.
    """
    checker = ChainChecker(sealed.chain, sealed.seq)
    broken = checker.begin_at(reader.one(_FACTS_FROM, first=sealed.seq)) if sealed.seq else None
    end = sealed
    for rows in reader.pages(_FACTS_FROM, _PAGE, first=sealed.seq + 1):
        broken = broken or checker.check(rows)
        if broken is not None:
            break
        # What is pending may still be put in another order.
        for seq, *_, chain, term in rows:
            end = end if term is None else Seal(seq, chain)
    if broken is not None:
        raise BookFileError(
            say(
                "The journal of “{name}” does not match its own hashes: {problem}."
                " Nothing was changed. Keep the file, and restore the latest backup.",
                name=path.name,
                problem=broken.problem,
            )
        )
    return end


class ChainChecker:
    """Recomputes every hash of the journal, fact after fact.

    Attributes:
        chain: At the last fact that was checked.
        seq: Its place.
    """

    def __init__(self, chain: bytes, seq: int, *, is_whole: bool = False) -> None:
        """Go on after a place.

        Args:
            chain: There.
            seq: The place; 0 to begin at the first fact.
            is_whole: Whether the last facts of all stations that may come are known.
        """
        self.chain, self.seq = chain, seq
        self._is_whole = is_whole or seq == 0
        self._is_pending = False
        # By station, as far as facts of it were met.
        self._origins: dict[int, _Origin] = {}

    def know(self, station: int, n: int, header: bytes) -> None:
        """Take the last fact of a station as it stands, whose next one must follow it."""
        self._origins[station] = (n, fact_id(header).hex(), decode(header)["inc"])

    def begin_at(self, row: Row | None) -> Break | None:
        """Take the fact of a seal as it stands, if it is the one that was sealed."""
        if row is None or row[0] != self.seq:
            return _broken(self.seq, say("it was sealed, and is missing"))
        seq, station, n, kind, header, _, _, chain, _ = row
        if chain != self.chain:
            problem = say("its chain is not the one that was sealed ({kind})", kind=kind)
            return _broken(seq, problem)
        try:
            incarnation = decode(header)["inc"]
        except (CodecError, KeyError) as error:
            return _unreadable(seq, error)
        self._origins[station] = (n, fact_id(header).hex(), incarnation)
        return None

    def check(self, rows: Iterable[Row]) -> Break | None:
        """The first of the next facts that does not fit, or None."""
        chain, last, origins = self.chain, self.seq, self._origins
        for row in rows:
            seq, station, n, kind, header, body, received_at, stored, given = row
            try:
                head = decode(header)
                term = head["term"] if given is None else given
                identity = fact_id(header)
                before = origins.get(station) or self._before_first(n, head)
                fits = (
                    seq == last + 1
                    and head["body_h"] == body_hash(body)
                    and head["type"] == kind
                    and head["n"] == n
                    and (n - 1, head["prev"], head["inc"]) == before
                    and stored == link(chain, term, seq, received_at, identity)
                )
            except (CodecError, KeyError, struct.error) as error:
                return _unreadable(seq, error)
            if not fits:
                return _broken(seq, self._problem(row, last, head))
            if self._is_pending and given is not None:
                return _broken(seq, say("a fact before it has no number of the server"))
            self._is_pending = given is None
            chain, last = stored, seq
            origins[station] = (n, identity.hex(), head["inc"])
        self.chain, self.seq = chain, last
        return None

    def _before_first(self, n: int, head: Mapping[str, Any]) -> _Origin | None:
        """What must stand before the first fact that is met of a station; None where none may be.

        The hashes do not hold the station's number, only whose life a fact is from (SYNC 2.13):
        two stations never share one.
        """
        if any(life == head["inc"] for _, _, life in self._origins.values()):
            return None
        is_first = (n, head["prev"]) == (1, "")
        return (n - 1, head["prev"], head["inc"]) if is_first or not self._is_whole else None

    def _problem(self, row: Row, last: int, head: Mapping[str, Any]) -> str:
        seq, station, n, kind, _, body, *_ = row
        if seq != last + 1:
            return say("the fact after {seq} is missing", seq=last)
        if head["body_h"] != body_hash(body):
            return say("the body does not match its hash ({kind})", kind=kind)
        if (head["n"], head["type"]) != (n, kind):
            return say("the header does not match its row ({kind})", kind=kind)
        before = self._origins.get(station) or self._before_first(n, head)
        if (n - 1, head["prev"], head["inc"]) != before:
            return say("the link to the station's previous fact is broken ({kind})", kind=kind)
        return say("the chain is broken here ({kind})", kind=kind)


def _broken(seq: int, problem: str) -> Break:
    return Break(seq, say("fact {seq}: {problem}", seq=seq, problem=problem))


def _unreadable(seq: int, error: Exception) -> Break:
    return _broken(seq, say("the header cannot be read ({error})", error=error))
