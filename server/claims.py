"""A signed request: whose it says it is, proven in the transaction that does its work."""

from dataclasses import dataclass

from sqlalchemy import Connection

from desktop.sync.signing import NONCE_HEADER, Authorization, is_signed
from desktop.sync.wire import Code, Refusal
from server.office import Office
from server.refusing import RefusedError, refused
from server.stations import Station, StationState, find_station, note_contact

# How seldom a station's last contact is written down.
_CONTACT_MS = 60_000


@dataclass(frozen=True, slots=True)
class Claim:
    """What a request says of itself, not yet believed.

    Attributes:
        office: The server that it came to.
        book_id: The book in its address.
        said: Its header.
        message: What the station must have signed.
    """

    office: Office
    book_id: bytes
    said: Authorization
    message: bytes

    def prove(self, connection: Connection, *, for_push: bool = False) -> Station:
        """The station that sent this, when it may; the same request is not proven again.

        Args:
            connection: The database.
            for_push: Whether a revoked station may, too: what it sends ends in quarantine.

        Raises:
            RefusedError: UNSIGNED with a nonce, REVOKED, WAITING, or BUSY.
        """
        office = self.office
        station = find_station(connection, self.book_id, self.said.station)
        if (
            station is None
            or not is_signed(station.public_key, self.said.signature, self.message)
            or not office.nonces.spend(self.said, self.book_id, office.steady_ms())
        ):
            raise self.unsigned()
        office.of_stations.take((self.book_id, station.number), office.steady_ms() / 1000)
        now = office.wall()
        if abs(now - station.last_contact) >= _CONTACT_MS:
            note_contact(connection, station, now)
        is_revoked = station.state is StationState.REVOKED
        if station.state is StationState.ACTIVE or (is_revoked and for_push):
            return station
        raise refused(Code.REVOKED if is_revoked else Code.WAITING)

    def is_fresh(self) -> bool:
        """Whether nonce and count are right so far."""
        return self.office.nonces.is_fresh(self.said, self.book_id, self.office.steady_ms())

    def unsigned(self) -> RefusedError:
        """A refusal with a nonce, for a station that does not exist just as for one that does."""
        nonces, now = self.office.nonces, self.office.steady_ms()
        nonce = nonces.give(self.book_id, self.said.station, now)
        return RefusedError(Refusal(Code.UNSIGNED), {NONCE_HEADER: nonce})
