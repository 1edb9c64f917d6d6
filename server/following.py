"""A journal of all incarnations, followed fact by fact and written down where it holds."""

from collections.abc import Iterable, Iterator
from itertools import count

from sqlalchemy import Connection

from desktop.domain.numbers import LARGEST_STATION
from desktop.sync.wire import Code
from server.administrative import act_on
from server.bodies import BODIES
from server.books import Head, append, keep_origin, read_origins
from server.form import Place
from server.origins import Origin
from server.refusing import refused
from server.runs import Run, follow_on
from server.stations import Station, StationState, add_station, find_station

# That of an earlier server ended there; `sequencer.moved` of this adoption is pushed and signed.
_ACTED_ON = BODIES.keys() - {"sequencer.moved"}


class Origins:
    """Where each incarnation's facts end while an upload is followed."""

    def __init__(self, connection: Connection, book_id: bytes) -> None:
        self._connection = connection
        self._book_id = book_id
        self._ends: dict[str, Origin] = {}
        # Whose each number is, as far as first facts were met.
        self._lives: dict[int, str] = {}

    def follow(self, place: Place) -> None:
        """Go on by one fact.

        Raises:
            RefusedError: It does not follow the one before it.
        """
        if not self.follows(place):
            raise refused(Code.BAD_FORM)

    def follows(self, place: Place) -> bool:
        """Go on by one fact, if it follows the one before it.

        The first of a life does not where its number is another life's: a server that came back
        from a backup may have given it anew before it heard of the first.

        Raises:
            RefusedError: It is said to be of another station.
        """
        station, fact = place.station, place.fact
        header = fact.header
        end = self._ends.get(header.inc) or self._find(header.inc, station)
        if station != end.station:
            raise refused(Code.BAD_FORM)
        if header.n != end.n + 1 or header.prev != end.link or header.base < end.base:
            return False
        if header.n == 1 and self._life_of(station, header.inc) != header.inc:
            return False
        self._ends[header.inc] = Origin(station, header.n, fact.id, header.base, end.revoked_at_n)
        return True

    def _life_of(self, station: int, inc: str) -> str:
        if station not in self._lives:
            known = find_station(self._connection, self._book_id, station)
            self._lives[station] = inc if known is None else known.incarnation.hex()
        return self._lives[station]

    def follow_together(self, run: Run) -> bool:
        """Go on by facts of one incarnation, if each follows the one before; else by none of them.

        The first of a life is looked at by itself.

        Raises:
            RefusedError: What the first of them says of its incarnation is wrong.
        """
        facts, inc, station = run.facts, run.facts.said.inc[0], run.stations[0]
        end = self._ends.get(inc) or self._find(inc, station)
        if end.n == 0 or {*run.stations} != {end.station} or not follow_on(end, inc, facts):
            return False
        last = facts.headers[-1]
        self._ends[inc] = Origin(station, last.n, facts.ids[-1], last.base, end.revoked_at_n)
        return True

    def _find(self, inc: str, station: int) -> Origin:
        raw = read_incarnation(inc)
        if not 1 <= station <= LARGEST_STATION:
            raise refused(Code.BAD_FORM)
        known = read_origins(self._connection, self._book_id, [raw])
        return known.get(raw) or Origin(station, 0, b"", 0, None)


def read_incarnation(text: str) -> bytes:
    """The id of an incarnation as a header says it.

    Raises:
        RefusedError: BAD_FORM: it is none.
    """
    try:
        raw = bytes.fromhex(text)
    except ValueError:
        raw = b""
    if len(raw) != 16 or raw.hex() != text:
        raise refused(Code.BAD_FORM)
    return raw


def take_journal(
    connection: Connection, book_id: bytes, head: Head, runs: Iterable[Run], now: int
) -> Head:
    """Write places down, keep the numbers of all stations in them, act on users and roles.

    Args:
        connection: The database.
        book_id: Whose journal.
        head: Where it ends.
        runs: Its next facts. Where they are checked run by run as they are taken, a fact is looked
            at, hashed and packed while it is at hand, which costs a third less than to go through
            all of them for each (goal 9).
        now: Milliseconds UTC.
    """
    ends, to_act_on = dict[str, Place](), list[Place]()
    head = append(connection, book_id, head, _watched(runs, ends, to_act_on))
    for inc, place in ends.items():
        header = place.fact.header
        origin = Origin(place.station, header.n, place.fact.id, header.base, None)
        keep_origin(connection, book_id, bytes.fromhex(inc), origin)
    _enter_past_stations(connection, book_id, ends.items(), now)
    for place in to_act_on:
        act_on(connection, book_id, head, place)
    return head


def _watched(runs: Iterable[Run], ends: dict[str, Place], to_act_on: list[Place]) -> Iterator[Run]:
    """The same, with the last of each incarnation and those that ask something of the server."""
    for run in runs:
        said = run.facts.said
        last = dict(zip(said.inc, count(), strict=False))
        ends |= {inc: run.place(at) for inc, at in last.items()}
        if not _ACTED_ON.isdisjoint(said.type):
            to_act_on += [run.place(at) for at, kind in enumerate(said.type) if kind in _ACTED_ON]
        yield run


def _enter_past_stations(
    connection: Connection, book_id: bytes, ends: Iterable[tuple[str, Place]], now: int
) -> None:
    """Keep the numbers of earlier copies, so that no station ever gets one of them."""
    for inc, place in ends:
        raw = bytes.fromhex(inc)
        known = find_station(connection, book_id, place.station)
        if known is None:
            past = Station(book_id, place.station, raw, b"", "", StationState.PAST, 0)
            add_station(connection, book_id, past, now)
        elif known.incarnation != raw:
            raise refused(Code.BAD_FORM)
