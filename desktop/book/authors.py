"""Facts as they stand in the journal, with what their authors had not seen (SYNC 2.2).

What an author had seen stood in an order of its time. Where a server came back from a backup and
others took the places that were lost, facts get new ones under the next term, and the places that
they name are no longer those that their authors saw: of these they had seen for certain only what
the last fact of their station names that can still be believed.
"""

from collections.abc import Iterable
from itertools import chain
from typing import NamedTuple

from sqlalchemy import select
from sqlalchemy.sql import bindparam

from desktop.book.codec import decode
from desktop.book.facts import Fact, read_fact
from desktop.book.fold.clocks import find_latest_wall
from desktop.book.met import Met
from desktop.book.statements import Query, Reader, Row
from desktop.book.tables.journal import FactTable

_OWN_BACKWARDS = Query(
    lambda: (
        select(FactTable.seq, FactTable.header, FactTable.term)
        .where(FactTable.station == bindparam("station"), FactTable.n < bindparam("n"))
        .order_by(FactTable.n.desc())
    )
)
_LAST = Query(
    lambda: (
        select(FactTable.seq, FactTable.term)
        .where(FactTable.term.is_not(None))
        .order_by(FactTable.seq.desc())
        .limit(1)
    )
)
_PAGE = 100


class Place(NamedTuple):
    """A place in the server's order, and the term in which it was given."""

    seq: int
    term: int


class Authors:
    """Reads the facts of a journal in their order, each with what its author had not seen.

    Attributes:
        met: By station, how far its facts were read. Who reads a fact without it says so there.
        last: The last fact with a place that was read; likewise.
    """

    def __init__(self, reader: Reader | None = None) -> None:
        """With a reader the first fact may be any; without one it is the journal's first."""
        self._reader = reader
        self.last: Place | None = None
        self.met: dict[int, Met] = {}

    def read(self, row: Row) -> Fact:
        """The fact of a whole row of the `fact` table, the next of its station.

        Raises:
            NewerFactError: It was written by a newer program.
        """
        fact = read_fact(row)
        seq, station, n = row[:3]
        before = self._before(row)
        met = self.met.get(station)
        if met is None:
            met = Met(0, 0, (), 0)
            if self._reader is not None:
                met = _look_up(self._reader, fact, station, n, before)
            self.met[station] = met
        base = fact.base if _is_sure(fact.base, fact.term, before) else met.base
        unseen: tuple[range, ...] = ()
        if base + 1 != seq:
            unseen = _after(base, (*met.unseen, range(met.seq + 1, seq)))
        wall_before = met.wall
        met.seq, met.unseen, met.base = seq, unseen, base
        if fact.wall > wall_before:
            met.wall = fact.wall
        return fact._replace(base=base, wall_before=wall_before, unseen=unseen)

    def _before(self, row: Row) -> Place:
        """The last place before a fact, and the term; what waits comes behind all with a place."""
        seq, term = row[0], row[8]
        if term is not None:
            self.last = Place(seq, term)
            return Place(seq - 1, term)
        if self.last is None:
            found = None if self._reader is None else self._reader.one(_LAST)
            self.last = Place(*(found or (0, 0)))
        return self.last


def _is_sure(base: int, term: int, before: Place) -> bool:
    """Whether what a header names as seen can be believed where the fact stands now."""
    return term >= before.term and base <= before.seq


def _look_up(reader: Reader, fact: Fact, station: int, n: int, before: Place) -> Met:
    """A station whose earlier facts were not read; asked once for each reading.

    Args:
        reader: The journal.
        fact: The next of the station.
        station: Its number.
        n: The fact's own number.
        before: The last place before the fact.
    """
    latest, wall, between, end = 0, find_latest_wall(reader, station), [], fact.seq
    base = fact.base if _is_sure(fact.base, fact.term, before) else None
    for seq, header, given in chain.from_iterable(
        reader.pages(_OWN_BACKWARDS, _PAGE, station=station, n=n)
    ):
        if not latest:
            latest, wall = seq, max(wall, decode(header)["wall"])
        else:
            between.append(range(seq + 1, end))
        end = seq
        if base is None:
            said = decode(header)
            its = before if given is None else Place(seq - 1, given)
            base = said["base"] if _is_sure(said["base"], said["term"], its) else None
        if base is not None and seq <= base:
            break
    else:
        if latest:
            # What stood before the station's first fact was all written by others.
            between.append(range(1, end))
    base = base or 0
    return Met(latest, wall, _after(base, reversed(between)), base)


def _after(base: int, between: Iterable[range]) -> tuple[range, ...]:
    clipped = (range(max(places.start, base + 1), places.stop) for places in between)
    return tuple(places for places in clipped if places)
