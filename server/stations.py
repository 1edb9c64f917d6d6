"""The stations of a book: each an incarnation with its number and its key."""

from dataclasses import dataclass
from enum import StrEnum
from typing import Any

from sqlalchemy import Connection, func, insert, select, update

from desktop.domain.numbers import LARGEST_STATION
from desktop.sync.wire import Code
from server.refusing import refused
from server.tables import OriginHeadTable, StationTable


class StationState(StrEnum):
    """What a station may do.

    Attributes:
        PAST: A copy of the time before the server; it has no key and sends nothing.
        WAITING: Nothing yet: an owner has to compare the six words.
        ACTIVE: Push and pull.
        REVOKED: What it wrote up to its last valid fact may come in; it is given nothing.
    """

    PAST = "past"
    WAITING = "waiting"
    ACTIVE = "active"
    REVOKED = "revoked"


@dataclass(frozen=True, slots=True)
class Station:
    """One incarnation as the server knows it; times in milliseconds UTC."""

    book_id: bytes
    number: int
    incarnation: bytes
    public_key: bytes
    label: str
    state: StationState
    last_contact: int


_STATION = select(
    StationTable.station_id,
    StationTable.inc,
    StationTable.public_key,
    StationTable.label,
    StationTable.state,
    StationTable.last_contact,
)


def find_station(connection: Connection, book_id: bytes, number: int) -> Station | None:
    """The station with this number."""
    of_number = (StationTable.book_id == book_id) & (StationTable.station_id == number)
    row = connection.execute(_STATION.where(of_number)).one_or_none()
    return None if row is None else _station(book_id, row)


def list_stations(connection: Connection, book_id: bytes) -> list[tuple[Station, int]]:
    """All stations by number, each with the number of its last fact."""
    origins = (OriginHeadTable.book_id == StationTable.book_id) & (
        OriginHeadTable.inc == StationTable.inc
    )
    found = connection.execute(
        _STATION.add_columns(func.coalesce(OriginHeadTable.n, 0))
        .outerjoin(OriginHeadTable, origins)
        .where(StationTable.book_id == book_id)
        .order_by(StationTable.station_id)
    )
    return [(_station(book_id, row[:-1]), row[-1]) for row in found]


def add_station(connection: Connection, book_id: bytes, station: Station, now: int) -> None:
    """Enter a station.

    Raises:
        RefusedError: NOT_ALLOWED: its number or its incarnation is another's.
    """
    table = StationTable
    taken = select(table.station_id).where(
        table.book_id == book_id,
        (table.station_id == station.number) | (table.inc == station.incarnation),
    )
    if connection.execute(taken).first():
        raise refused(Code.NOT_ALLOWED)
    connection.execute(
        insert(table).values(
            book_id=book_id,
            station_id=station.number,
            inc=station.incarnation,
            public_key=station.public_key,
            label=station.label,
            state=station.state,
            made_at=now,
            last_contact=station.last_contact,
        )
    )


def next_number(connection: Connection, book_id: bytes) -> int:
    """The lowest number that no incarnation of the book ever had.

    Raises:
        RefusedError: NOT_ALLOWED: there are no letters left for tickets.
    """
    numbers = select(StationTable.station_id).where(StationTable.book_id == book_id)
    used = connection.scalars(numbers)
    free = set(range(1, LARGEST_STATION + 1)) - set(used)
    if not free:
        raise refused(Code.NOT_ALLOWED)
    return min(free)


def put_state(connection: Connection, station: Station, state: StationState) -> None:
    """Let a station do more or less from now on."""
    _update(connection, station, state=state)


def note_contact(connection: Connection, station: Station, now: int) -> None:
    """Write down that the station was heard."""
    _update(connection, station, last_contact=now)


def _update(connection: Connection, station: Station, **values: Any) -> None:
    table = StationTable
    of_number = (table.book_id == station.book_id) & (table.station_id == station.number)
    connection.execute(update(table).where(of_number).values(values))


def _station(book_id: bytes, row: Any) -> Station:
    number, incarnation, key, label, state, last_contact = row
    return Station(book_id, number, incarnation, key, label, StationState(state), last_contact)
