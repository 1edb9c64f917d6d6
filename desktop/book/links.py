"""The links of facts: the hashes of each computed again and held against the fact before it."""

import struct
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from operator import attrgetter
from typing import NamedTuple

import msgspec
from sqlalchemy import func, select
from sqlalchemy.sql import bindparam

from desktop.book.codec import are_hashes_of, body_hash, fact_id, fact_ids, link, links
from desktop.book.statements import ConnectionReader, Query, Row
from desktop.book.tables.journal import FactTable
from desktop.domain.errors import InputError
from desktop.domain.numbers import station_letters
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
_UNREADABLE = (msgspec.MsgspecError, UnicodeDecodeError, struct.error)


class LinkedHeader(msgspec.Struct, gc=False):
    """What a header says of its fact's kind and of its place among others."""

    body_h: str
    inc: str
    n: int
    prev: str
    term: int
    tv: int
    type: str


class ConfirmedFact(NamedTuple):
    """A fact with what the sequencer gave it; `received_at` in milliseconds UTC."""

    seq: int
    term: int
    received_at: int
    station: int
    header: bytes
    body: bytes
    sig: bytes


class _Began(msgspec.Struct, gc=False):
    """Of the first fact of a life: which it is, and its letters, which tell its number."""

    inc: str
    letters: str


_reader = msgspec.json.Decoder(LinkedHeader)
_read = _reader.decode
_read_began = msgspec.json.Decoder(_Began).decode
_FIRST_FACTS = frozenset({"book.created", "incarnation.started", "station.enrolled"})
_SAID = attrgetter("body_h", "type", "n", "prev", "inc")
# So many that what is looked at is still in the processor's caches at the last look.
_RUN = 250


@dataclass(frozen=True, slots=True)
class Break:
    """The first fact that does not fit the chain, and why."""

    seq: int
    problem: str


_Followed = tuple[list[Row], list[LinkedHeader], Break | None]


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
        self._origins[station] = (n, fact_id(header).hex(), _read(header).inc)

    def know_stations(self, reader: ConnectionReader) -> Break | None:
        """Take the last fact of every station up to here as it stands; no other may have any."""
        (station,) = reader.one(_NEXT_STATION, station=-1) or (None,)
        while station is not None:
            last = reader.one(_LAST_OF_STATION, station=station, seq=self.seq)
            try:
                if last is not None:
                    self.know(station, *last)
            except _UNREADABLE as error:
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
            incarnation = _read(header).inc
        except _UNREADABLE as error:
            return _unreadable(seq, error)
        self._origins[station] = (n, fact_id(header).hex(), incarnation)
        return None

    def check(self, rows: Iterable[Row]) -> Break | None:
        """The first of the next facts that does not fit, or None."""
        chain, last, origins = self.chain, self.seq, self._origins
        for row in rows:
            seq, station, n, kind, header, body, received_at, stored, given = row
            try:
                head = _read(header)
                term = head.term if given is None else given
                identity = fact_id(header)
                before = origins.get(station) or self._before_first(head, station, body)
                fits = (
                    seq == last + 1
                    and head.body_h == body_hash(body)
                    and head.type == kind
                    and head.n == n
                    and (n - 1, head.prev, head.inc) == before
                    and stored == link(chain, term, seq, received_at, identity)
                )
            except _UNREADABLE as error:
                return _unreadable(seq, error)
            if not fits:
                return broken_at(seq, self._problem(row, last, head))
            if self._is_pending and given is not None:
                return broken_at(seq, say("a fact before it has no number of the server"))
            self._is_pending = given is None
            chain, last = stored, seq
            origins[station] = (n, identity.hex(), head.inc)
        self.chain, self.seq = chain, last
        return None

    def follow(
        self, facts: Sequence[ConfirmedFact]
    ) -> tuple[list[Row], list[LinkedHeader], Break | None]:
        """Work out the rows of facts that come from elsewhere, each once everything of it fits.

        Returns:
            The rows, what their headers say, and the first fact that does not fit, or None.
        """
        rows, heads = list[Row](), list[LinkedHeader]()
        for at in range(0, len(facts), _RUN):
            run = facts[at : at + _RUN]
            some, heads_of_some, broken = self._follow_together(run) or self._follow_each(run)
            rows += some
            heads += heads_of_some
            if broken is not None:
                return rows, heads, broken
        return rows, heads, None

    def _follow_together(self, facts: Sequence[ConfirmedFact]) -> _Followed | None:
        """Facts that fit for sure, each hash worked out for all of them (goal 9b); else None.

        What does not fit is looked at fact by fact, which says what is wrong.
        """
        seqs, terms, times, stations, headers, bodies, _ = zip(*facts, strict=True)
        lines = b"\n".join([*headers, b""])
        try:
            heads = _reader.decode_lines(lines)
            chains = links(self.chain, terms, seqs, times, identities := fact_ids(headers))
        except _UNREADABLE:
            return None
        if len(heads) != len(facts) or lines.count(b"\n") != len(facts):
            return None
        bodies_said, kinds, *said = zip(*map(_SAID, heads), strict=True)
        if seqs != (*range(self.seq + 1, self.seq + 1 + len(facts)),):
            return None
        if not are_hashes_of(bodies_said, bodies):
            return None
        origins = self._origins_after(stations, [*map(bytes.hex, identities)], *said)
        if origins is None:
            return None
        self._origins, self.chain, self.seq = origins, chains[-1], seqs[-1]
        numbers = said[0]
        columns = (seqs, stations, numbers, kinds, headers, bodies, times, chains, terms)
        return [*zip(*columns, strict=True)], heads, None

    def _origins_after(
        self,
        stations: Sequence[int],
        ids: Sequence[str],
        numbers: Sequence[int],
        previous: Sequence[str],
        lives: Sequence[str],
    ) -> dict[int, _Origin] | None:
        """The last fact of each station, if each follows the one before it; else None."""
        origins, station, count = {**self._origins}, stations[0], len(stations)
        if station in origins and stations == (station,) * count:
            n, last, life = origins[station]
            fits = (
                numbers == (*range(n + 1, n + 1 + count),)
                and previous == (last, *ids[:-1])
                and lives == (life,) * count
            )
            return {**origins, station: (numbers[-1], ids[-1], life)} if fits else None
        for station, identity, n, prev, life in zip(
            stations, ids, numbers, previous, lives, strict=True
        ):
            if origins.get(station) != (n - 1, prev, life):
                return None
            origins[station] = (n, identity, life)
        return origins

    def _follow_each(self, facts: Iterable[ConfirmedFact]) -> _Followed:
        chain, last, origins = self.chain, self.seq, self._origins
        rows, heads = list[Row](), list[LinkedHeader]()
        for seq, term, received_at, station, header, body, _ in facts:
            try:
                head = _read(header)
                identity = fact_id(header)
                n = head.n
                before = origins.get(station) or self._before_first(head, station, body)
                fits = (
                    seq == last + 1
                    and head.body_h == body_hash(body)
                    and (n - 1, head.prev, head.inc) == before
                )
                chain = link(chain, term, seq, received_at, identity)
            except _UNREADABLE as error:
                return rows, heads, _unreadable(seq, error)
            row = (seq, station, n, head.type, header, body, received_at, chain, term)
            if not fits:
                return rows, heads, broken_at(seq, self._problem(row, last, head))
            rows.append(row)
            heads.append(head)
            last = seq
            origins[station] = (n, identity.hex(), head.inc)
        self.chain, self.seq = chain, last
        return rows, heads, None

    def _before_first(self, head: LinkedHeader, station: int, body: bytes) -> _Origin | None:
        """What must stand before the first fact that is met of a station; None where none may be.

        The hashes do not hold the station's number, only whose life a fact is from (SYNC 2.13):
        two stations never share one, and the first fact of each says both.
        """
        if any(life == head.inc for _, _, life in self._origins.values()):
            return None
        if head.type in _FIRST_FACTS and not _says(body, station, head.inc):
            return None
        is_first = (head.n, head.prev) == (1, "")
        return (head.n - 1, head.prev, head.inc) if is_first or not self._is_whole else None

    def _problem(self, row: Row, last: int, head: LinkedHeader) -> str:
        seq, station, n, kind, _, body, *_ = row
        if seq != last + 1:
            return say("the fact after {seq} is missing", seq=last)
        if head.body_h != body_hash(body):
            return say("the body does not match its hash ({kind})", kind=kind)
        if (head.n, head.type) != (n, kind):
            return say("the header does not match its row ({kind})", kind=kind)
        before = self._origins.get(station) or self._before_first(head, station, body)
        if (n - 1, head.prev, head.inc) != before:
            return say("the link to the station's previous fact is broken ({kind})", kind=kind)
        return say("the chain is broken here ({kind})", kind=kind)


def broken_at(seq: int, problem: str) -> Break:
    """A break with its place in the sentence."""
    return Break(seq, say("fact {seq}: {problem}", seq=seq, problem=problem))


def _says(body: bytes, station: int, incarnation: str) -> bool:
    """Whether the first fact of a life is of that station, and of that life."""
    try:
        said = _read_began(body)
        return (said.inc, said.letters) == (incarnation, station_letters(station))
    except (*_UNREADABLE, InputError):
        return False


def _unreadable(seq: int, error: Exception) -> Break:
    return broken_at(seq, say("the header cannot be read ({error})", error=error))
