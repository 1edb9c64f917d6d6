"""How a station comes to be known: by a code that counts once, and by its own key (SYNC 4.4)."""

import secrets
from hashlib import sha256

from argon2 import PasswordHasher, extract_parameters
from argon2.exceptions import Argon2Error, InvalidHashError
from sqlalchemy import Connection, Engine, Row, insert, select, update

from desktop.domain.enrolment import CODE_LIFE_MS, NEW_BOOK, six_words
from desktop.domain.numbers import LARGEST_STATION, station_letters
from desktop.sync.signing import enrolment_proof, is_signed
from desktop.sync.wire import ByOwner, Code, Enrol, Enrolled, NewIncarnation, StationSeen
from server import authenticators
from server.books import BookState, check_shared, lock_head, make_book, read_head
from server.keys import ServerKeys
from server.refusing import refused
from server.stations import (
    Station,
    StationState,
    add_station,
    find_station,
    list_stations,
    next_number,
    put_state,
)
from server.tables import BookTable, EnrolCodeTable, UserAuthTable

# Who may enrol stations (SYNC 4.1); who may revoke them is decided by the fact.
_MAY_ENROL = ("owner", "manager")
_CODE_DOMAIN = b"bookcode1"
# A verifier comes in a fact; what one asks for that no station of ours wrote is not paid.
_MOST_MEMORY_KIB = 256 << 10
_MOST_PASSES = 10


def make_code(connection: Connection, book_id: bytes, now: int, *, needs_words: bool) -> bytes:
    """Draw a code; only its hash is kept.

    Args:
        connection: The database.
        book_id: The book that a station may join; `NEW_BOOK` to bring one.
        now: Milliseconds UTC; it is good for a quarter of an hour.
        needs_words: Whether an owner has to compare the six words, too.
    """
    secret = secrets.token_bytes(16)
    connection.execute(
        insert(EnrolCodeTable).values(
            book_id=book_id,
            code_hash=_hash(secret),
            expires_at=now + CODE_LIFE_MS,
            needs_words=needs_words,
        )
    )
    return secret


def list_books(connection: Connection) -> list[bytes]:
    """The books of this server, for whoever sits at its console."""
    return list(connection.scalars(select(BookTable.book_id).order_by(BookTable.made_at)))


def enrol(engine: Engine, keys: ServerKeys, message: Enrol, now: int) -> Enrolled:
    """Let a station in by a code; the same request again is answered alike.

    Raises:
        RefusedError: BAD_CODE, BAD_SIG, BAD_FORM, or NOT_ALLOWED: the book is here already, is not
            yet complete, or has no letters left.
    """
    proof = enrolment_proof(message.code, message.public_key, message.book, message.incarnation)
    if not is_signed(message.public_key, message.proof, proof):
        raise refused(Code.BAD_SIG)
    with engine.begin() as connection:
        code = _lock_code(connection, message, now)
        station = _enrolled_before(connection, message, code)
        if station is None:
            station = _new_station(connection, message, code, now)
            add_station(connection, message.book, station, now)
            _use_code(connection, message, station, now)
        return _answer(connection, keys, station, now)


def enrol_again(
    connection: Connection, keys: ServerKeys, old: Station, message: NewIncarnation, now: int
) -> Enrolled:
    """Give a restored or copied file, which still has its key, an incarnation of its own.

    The same request again is answered alike. A server that came back from a backup gives no number
    before it has back what the file knows of: somebody may have had that number.

    Raises:
        RefusedError: REWOUND: the file has seen what this server does not have; NOT_ALLOWED: there
            are no letters left.
    """
    head = lock_head(connection, old.book_id)
    known = [station for station, _ in list_stations(connection, old.book_id)]
    same = [one for one in known if one.incarnation == message.incarnation]
    if same and same[0].public_key == old.public_key:
        return _answer(connection, keys, same[0], now)
    check_shared(connection, old.book_id, head, message.seq, message.chain)
    number = next_number(connection, old.book_id)
    station = Station(
        old.book_id, number, message.incarnation, old.public_key,
        message.label, StationState.ACTIVE, 0,
    )  # fmt: skip
    add_station(connection, old.book_id, station, now)
    return _answer(connection, keys, station, now)


def check_may_enrol(connection: Connection, book_id: bytes, asked: ByOwner, now: int) -> None:
    """Check who asks for a code or lets a station in; `now` in milliseconds UTC.

    Raises:
        RefusedError: NOT_ALLOWED: the user has no such right, no password, or another one;
            AUTHENTICATOR: the user has one, and these are not its digits.
    """
    table = UserAuthTable
    user = (table.book_id == book_id) & (table.user_id == asked.user) & table.is_active
    found = connection.execute(select(table.role, table.verifier).where(user)).one_or_none()
    if found is None or found.role not in _MAY_ENROL or not found.verifier:
        raise refused(Code.NOT_ALLOWED)
    try:
        asks = extract_parameters(found.verifier)
        if asks.memory_cost > _MOST_MEMORY_KIB or asks.time_cost > _MOST_PASSES:
            raise refused(Code.NOT_ALLOWED)
        PasswordHasher().verify(found.verifier, asked.password)
    except (Argon2Error, InvalidHashError) as error:
        raise refused(Code.NOT_ALLOWED) from error
    authenticators.check(connection, book_id, asked.user, asked.digits, now)


def admit(connection: Connection, book_id: bytes, number: int) -> None:
    """Let a waiting station in, after its six words were compared.

    Raises:
        RefusedError: NOT_FOUND: no such station waits.
    """
    station = find_station(connection, book_id, number)
    if station is None or station.state is not StationState.WAITING:
        raise refused(Code.NOT_FOUND)
    put_state(connection, station, StationState.ACTIVE)


def see_stations(connection: Connection, keys: ServerKeys, book_id: bytes) -> list[StationSeen]:
    """All stations of a book as an owner looks at them."""
    return [
        StationSeen(
            station.number,
            station.incarnation,
            station.label,
            station_letters(station.number),
            station.state.value,
            n,
            station.last_contact,
            _words(keys, station),
        )
        for station, n in list_stations(connection, book_id)
    ]


def _hash(secret: bytes) -> bytes:
    return sha256(_CODE_DOMAIN + secret).digest()


def _lock_code(connection: Connection, message: Enrol, now: int) -> Row[int | None, bool]:
    table = EnrolCodeTable
    of_book = NEW_BOOK if message.adopt else message.book
    row = connection.execute(
        select(table.station_id, table.needs_words)
        .where(
            table.book_id == of_book,
            table.code_hash == _hash(message.code),
            table.expires_at > now,
        )
        .with_for_update()
    ).one_or_none()
    if row is None:
        raise refused(Code.BAD_CODE)
    return row


def _enrolled_before(
    connection: Connection, message: Enrol, code: Row[int | None, bool]
) -> Station | None:
    """The station that used this code, when it is the one that asks: its answer was lost."""
    number = code[0]
    if number is None:
        return None
    station = find_station(connection, message.book, number)
    own = (message.public_key, message.incarnation)
    if station is None or (station.public_key, station.incarnation) != own:
        raise refused(Code.BAD_CODE)
    return station


def _new_station(
    connection: Connection, message: Enrol, code: Row[int | None, bool], now: int
) -> Station:
    if message.adopt:
        if message.book == NEW_BOOK or not 1 <= message.station <= LARGEST_STATION:
            raise refused(Code.BAD_FORM)
        make_book(connection, message.book, now)
        number = message.station
    else:
        if lock_head(connection, message.book).state is BookState.ADOPTING:
            raise refused(Code.NOT_ALLOWED)
        number = next_number(connection, message.book)
    return Station(
        message.book,
        number,
        message.incarnation,
        message.public_key,
        message.label,
        StationState.WAITING if code[1] else StationState.ACTIVE,
        0,
    )


def _use_code(connection: Connection, message: Enrol, station: Station, now: int) -> None:
    table = EnrolCodeTable
    of_book = NEW_BOOK if message.adopt else message.book
    connection.execute(
        update(table)
        .where(table.book_id == of_book, table.code_hash == _hash(message.code))
        .values(used_at=now, station_id=station.number)
    )


def _answer(connection: Connection, keys: ServerKeys, station: Station, now: int) -> Enrolled:
    head = read_head(connection, station.book_id)
    return Enrolled(
        station.book_id,
        station.number,
        station_letters(station.number),
        head.term,
        head.seq,
        now,
        _words(keys, station),
        station.state is StationState.WAITING,
        keys.public_key,
    )


def _words(keys: ServerKeys, station: Station) -> list[str]:
    return six_words(station.public_key, keys.fingerprint, station.book_id)
