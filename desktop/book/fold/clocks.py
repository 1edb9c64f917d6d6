"""Clocks of stations that were set back, as far as the tables have to remember it (SYNC 2.4)."""

from collections.abc import Iterator

from sqlalchemy import select
from sqlalchemy.sql import bindparam

from desktop.book.facts import Fact, origin
from desktop.book.fold.changes import Change, Update
from desktop.book.statements import Query, Reader
from desktop.book.tables.house import IncarnationTable

_LATEST = Query(
    lambda: select(IncarnationTable.latest_wall).where(
        IncarnationTable.station == bindparam("station")
    )
)


def find_latest_wall(reader: Reader, station: int) -> int:
    """The latest wall of a station before its clock was set back last, milliseconds UTC; or 0."""
    row = reader.one(_LATEST, station=station)
    return 0 if row is None else int(row[0])


def remember_wall(fact: Fact) -> Iterator[Change]:
    """Keep the latest wall of a station whose clock now says less, which hardly ever is so."""
    if fact.wall < fact.wall_before:
        station, _ = origin(fact.number)
        yield Update("incarnation", ("latest_wall",), [(fact.wall_before, station)])
