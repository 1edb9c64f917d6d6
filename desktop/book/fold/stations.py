"""Folds of stations, and of what the book asks of the programs that keep it (SYNC 2.12, 2.13)."""

from collections.abc import Iterator

from sqlalchemy import select
from sqlalchemy.sql import bindparam

from desktop.book.facts import FOLD_VERSION, Fact, origin, too_old
from desktop.book.fold.changes import Change, Insert, Put, Update
from desktop.book.statements import Query, Reader
from desktop.book.tables.house import BookTable, IncarnationTable
from desktop.book.tables.stations import StationTable

_INCARNATION = Query(
    lambda: select(IncarnationTable.uid).where(IncarnationTable.station == bindparam("station"))
)
_STATION = Query(
    lambda: select(StationTable.last_valid_n).where(StationTable.number == bindparam("station"))
)
_BOOK = Query(lambda: select(BookTable.term, BookTable.needs_fold, BookTable.open_week))


def enroll_station(reader: Reader, fact: Fact) -> Iterator[Change]:
    """Fold `station.enrolled`; without effect where it speaks of any station but its author's.

    An adopted book's station goes on in the incarnation that it has.
    """
    station, _ = origin(fact.number)
    body = fact.body
    known = reader.one(_INCARNATION, station=station)
    is_another = known is not None and known[0] != body["inc"]
    if body["station"] != station or is_another or reader.one(_STATION, station=station):
        return
    if known is None:
        row = (station, body["inc"], body["letters"], "enrolled", fact.wall, 0)
        yield Insert("incarnation", [row])
    said = (station, body["label"], body["public_key"], fact.wall)
    yield Insert("station", [(*said, None, None, "")])


def revoke_station(reader: Reader, fact: Fact) -> Iterator[Change]:
    """Fold `station.revoked`; without effect where it is unknown, or was sent away before."""
    body = fact.body
    if reader.one(_STATION, station=body["station"]) == (None,):
        names = ("last_valid_n", "revoked_at", "reason")
        values = (body["last_valid_n"], fact.wall, body["reason"], body["station"])
        yield Update("station", names, [values])


def decide_quarantine(_reader: Reader, _fact: Fact) -> Iterator[Change]:
    """Fold `quarantine.decided`: the server acts on it; what it lets in has places of its own."""
    yield from ()


def move_sequencer(reader: Reader, fact: Fact) -> Iterator[Change]:
    """Fold `sequencer.moved`; without effect under a term that was there already."""
    term, _, _ = reader.one(_BOOK) or (0, 0, "")
    if fact.body["term"] > term:
        yield Update("book", ("term",), [(fact.body["term"], 1)])


def require_fold(reader: Reader, fact: Fact) -> Iterator[Change]:
    """Fold `book.require`: nothing after it is folded by a program that is too old.

    Raises:
        NewerFactError: This program is.
    """
    wanted = fact.body["fold"]
    if wanted > FOLD_VERSION:
        raise too_old(wanted)
    _, needed, _ = reader.one(_BOOK) or (0, 0, "")
    if wanted > needed:
        yield Update("book", ("needs_fold",), [(wanted, 1)])


def check_fold(reader: Reader) -> None:
    """See that this program may keep the book.

    Raises:
        NewerFactError: A fact asked for a newer one, which folded it.
    """
    _, needed, _ = reader.one(_BOOK) or (0, 0, "")
    if needed > FOLD_VERSION:
        raise too_old(needed)


def cut_off(reader: Reader, fact: Fact) -> Iterator[Change]:
    """Fold `week.cutoff`: what a station says last; without effect once the week is closed."""
    station, _ = origin(fact.number)
    week, n = fact.body["week"], fact.body["n"]
    _, _, open_week = reader.one(_BOOK) or (0, 0, "")
    if week == open_week:
        yield Put("cutoff", [(week, station, n, fact.wall)])
