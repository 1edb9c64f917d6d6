"""The links of facts: the hashes of each computed again and held against the fact before it."""

import struct
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Any

from sqlalchemy import func, select
from sqlalchemy.sql import bindparam

from desktop.book.codec import CodecError, body_hash, decode, fact_id, link
from desktop.book.statements import ConnectionReader, Query, Row
from desktop.book.tables.journal import FactTable
from desktop.domain.sentences import say

_NEXT_STATION = Query(
    lambda: select(func.min(FactTable.station)).where(FactTable.station > bindparam("station"))
)
_LAST_OF_STATION = Query(
    lambda: (
        select(FactTable.n, FactTable.header)
        .where(FactTable.station == bindparam("station"), FactTable.seq <= bindparam("seq"))
        .order_by(FactTable.n.desc())
        .limit(1)
    )
)

# The last fact that was met of a station: its number there, its id, and whose life it is.
_Origin = tuple[int, str, str]


@dataclass(frozen=True, slots=True)
class Break:
    """The first fact that does not fit the chain, and why."""

    seq: int
    problem: str


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

    def know_stations(self, reader: ConnectionReader) -> Break | None:
        """Take the last fact of every station up to here as it stands; no other may have any."""
        (station,) = reader.one(_NEXT_STATION, station=-1) or (None,)
        while station is not None:
            last = reader.one(_LAST_OF_STATION, station=station, seq=self.seq)
            try:
                if last is not None:
                    self.know(station, *last)
            except (CodecError, KeyError) as error:
                return _unreadable(self.seq, error)
            (station,) = reader.one(_NEXT_STATION, station=station) or (None,)
        self._is_whole = True
        return None

    def begin_at(self, row: Row | None) -> Break | None:
        """Take the fact of a seal as it stands, if it is the one that was sealed."""
        if row is None or row[0] != self.seq:
            return broken_at(self.seq, say("it was sealed, and is missing"))
        seq, station, n, kind, header, _, _, chain, _ = row
        if chain != self.chain:
            problem = say("its chain is not the one that was sealed ({kind})", kind=kind)
            return broken_at(seq, problem)
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
                return broken_at(seq, self._problem(row, last, head))
            if self._is_pending and given is not None:
                return broken_at(seq, say("a fact before it has no number of the server"))
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


def broken_at(seq: int, problem: str) -> Break:
    """A break with its place in the sentence."""
    return Break(seq, say("fact {seq}: {problem}", seq=seq, problem=problem))


def _unreadable(seq: int, error: Exception) -> Break:
    return broken_at(seq, say("the header cannot be read ({error})", error=error))
