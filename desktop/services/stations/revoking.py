"""An owner sends a station away: it is given nothing any more (SYNC 2.13)."""

from desktop.book.bodies.stations import StationRevoked
from desktop.book.opening import Book
from desktop.book.queries.stations import list_stations
from desktop.domain.errors import InputError
from desktop.domain.sentences import say
from desktop.services.changes import ChangeSet, changed
from desktop.services.users import Actor, Right, require

_LONGEST_REASON = 500


def revoke_station(
    book: Book, actor: Actor, station: int, reason: str, last_valid_n: int
) -> ChangeSet:
    """Send a station away; what it writes later is kept apart at the server for an owner.

    Args:
        book: Of another station; the server must be in reach.
        actor: An owner.
        station: Its number.
        reason: Why; it is told at the station.
        last_valid_n: The number of the last of its facts that counts.

    Raises:
        NotAllowedError: The actor may not.
        InputError: There is no such station, it is this one or gone, or no reason is given.
        OutOfReachError: The server is not in reach; nothing was changed.
    """
    require(actor, Right.STATIONS_REVOKE)
    found = next((row for row in list_stations(book.reader) if row.number == station), None)
    if found is None or found.last_valid_n is not None:
        raise InputError(
            say("There is no station {station} to send away. Nothing was changed.", station=station)
        )
    if station == book.journal.identity.station:
        raise InputError(
            "A station cannot send itself away. Nothing was changed. Do it at another one."
        )
    if not 0 < len(reason.strip()) <= _LONGEST_REASON:
        raise InputError("Say why the station is sent away, in 500 letters or fewer.")
    with book.command(actor.author) as command:
        command.record(
            "station.revoked",
            StationRevoked(station=station, last_valid_n=last_valid_n, reason=reason.strip()),
        )
    return changed("users")
