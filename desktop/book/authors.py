"""Facts as they stand in the journal, with what their authors had not seen (SYNC 2.2)."""

from itertools import chain

from sqlalchemy import select
from sqlalchemy.sql import bindparam

from desktop.book.codec import decode
from desktop.book.facts import Fact
from desktop.book.fold.clocks import find_latest_wall
from desktop.book.journal import read_fact
from desktop.book.met import Met
from desktop.book.statements import Query, Reader, Row
from desktop.book.tables.journal import FactTable

_OWN_BACKWARDS = Query(
    lambda: (
        select(FactTable.seq, FactTable.header)
        .where(FactTable.station == bindparam("station"), FactTable.n < bindparam("n"))
        .order_by(FactTable.n.desc())
    )
)
_PAGE = 100


class Authors:
    """Reads the facts of a journal in their order, each with what its author had not seen.

    Attributes:
        met: By station, how far its facts were read. Who reads a fact without it says so there.
    """

    def __init__(self, reader: Reader | None = None) -> None:
        """With a reader the first fact may be any; without one it is the journal's first."""
        self._reader = reader
        self.met: dict[int, Met] = {}

    def read(self, row: Row) -> Fact:
        """The fact of a whole row of the `fact` table, the next of its station.

        Raises:
            NewerFactError: It was written by a newer program.
        """
        fact = read_fact(row)
        seq, station, n = row[:3]
        met = self.met.get(station)
        if met is None:
            met = Met(0, 0, ())
            if self._reader is not None:
                met = _look_up(self._reader, fact, station, n)
            self.met[station] = met
        unseen: tuple[range, ...] = ()
        if fact.base + 1 != seq:
            unseen = _after(fact.base, (*met.unseen, range(met.seq + 1, seq)))
        wall_before = met.wall
        met.seq, met.unseen = seq, unseen
        if fact.wall > wall_before:
            met.wall = fact.wall
        return fact._replace(wall_before=wall_before, unseen=unseen)


def _look_up(reader: Reader, fact: Fact, station: int, n: int) -> Met:
    """A station whose earlier facts were not read; asked once for each reading."""
    latest, wall, between, end = 0, find_latest_wall(reader, station), [], fact.seq
    for seq, header in chain.from_iterable(
        reader.pages(_OWN_BACKWARDS, _PAGE, station=station, n=n)
    ):
        if not latest:
            latest, wall = seq, max(wall, decode(header)["wall"])
        else:
            between.append(range(seq + 1, end))
        end = seq
        if seq <= fact.base:
            break
    else:
        if latest:
            # What stood before the station's first fact was all written by others.
            between.append(range(1, end))
    return Met(latest, wall, tuple(reversed(between)))


def _after(base: int, between: tuple[range, ...]) -> tuple[range, ...]:
    clipped = (range(max(places.start, base + 1), places.stop) for places in between)
    return tuple(places for places in clipped if places)
