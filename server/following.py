"""A journal of all incarnations, followed fact by fact and written down where it holds."""

from collections.abc import Iterable, Sequence

from sqlalchemy import Connection

from desktop.sync.wire import Code
from server.administrative import act_on
from server.books import Head, Origin, append, keep_origin, read_origins
from server.form import Place
from server.refusing import refused
from server.stations import Station, StationState, add_station, find_station


class Origins:
    """Where each incarnation's facts end while an upload is followed."""

    def __init__(self, connection: Connection, book_id: bytes) -> None:
        self._connection = connection
        self._book_id = book_id
        self._ends: dict[str, Origin] = {}

    def follow(self, place: Place) -> None:
        """Go on by one fact.

        Raises:
            RefusedError: It does not follow the one before it.
        """
        header = place.fact.header
        end = self._end(header.inc, place.station)
        if (header.n, header.prev) != (end.n + 1, end.link) or end.station != place.station:
            raise refused(Code.BAD_FORM)
        if not end.base <= header.base < place.seq:
            raise refused(Code.BAD_FORM)
        self._ends[header.inc] = Origin(
            place.station, header.n, place.fact.id, header.base, end.revoked_at_n
        )

    def _end(self, inc: str, station: int) -> Origin:
        if inc not in self._ends:
            raw = _incarnation(inc)
            known = read_origins(self._connection, self._book_id, [raw])
            self._ends[inc] = known.get(raw, Origin(station, 0, b"", 0, None))
        return self._ends[inc]


def _incarnation(text: str) -> bytes:
    try:
        raw = bytes.fromhex(text)
    except ValueError:
        raw = b""
    if len(raw) != 16 or raw.hex() != text:
        raise refused(Code.BAD_FORM)
    return raw


def take_journal(
    connection: Connection, book_id: bytes, head: Head, places: Sequence[Place], now: int
) -> Head:
    """Write places down, keep the numbers of all stations in them, act on users and roles."""
    head = append(connection, book_id, head, places)
    ends = {place.fact.header.inc: place for place in places}
    for inc, place in ends.items():
        header = place.fact.header
        origin = Origin(place.station, header.n, place.fact.id, header.base, None)
        keep_origin(connection, book_id, bytes.fromhex(inc), origin)
    _enter_past_stations(connection, book_id, ends.items(), now)
    for place in places:
        # That of an earlier server ended there; the one of this adoption is pushed and signed.
        if place.fact.header.type != "sequencer.moved":
            act_on(connection, book_id, head, place)
    return head


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
