"""The few facts that the server acts on: stations, users and roles, required version, adoption.

It folds nothing else (SYNC 2.9). A fact whose author had no authority for it has no effect here
either, and is taken all the same: the stations' fold says so in their tables.
"""

from collections.abc import Callable, Mapping
from dataclasses import replace
from typing import Any

from msgspec import UNSET, Struct, json
from sqlalchemy import Connection, func, select, update
from sqlalchemy.dialects.postgresql import insert

from desktop.book.facts import address
from desktop.sync.wire import Code
from server.bodies import (
    BODIES,
    BookCreated,
    BookRequire,
    SequencerMoved,
    StationRevoked,
    UserBody,
    UserChanged,
)
from server.books import BookState, Head, read_chain
from server.form import Place
from server.refusing import refused
from server.stations import StationState, find_station, put_state
from server.tables import BookTable, OriginHeadTable, UserAuthTable

_OWNER, _MANAGER, _CLERK = "owner", "manager", "clerk"

Act = Callable[[Connection, bytes, Head, Place, Any], Head | None]


def act_on(connection: Connection, book_id: bytes, head: Head, place: Place) -> Head:
    """Do what a fact asks of the server, if it is one of those; answers the head, perhaps changed.

    Raises:
        RefusedError: FORK: `sequencer.moved` names another journal than the one that was uploaded.
    """
    kind = place.fact.header.type
    act = _ACTS.get(kind)
    if act is None:
        return head
    body: Struct = json.decode(place.fact.sent.body, type=BODIES[kind])
    return act(connection, book_id, head, place, body) or head


def role_of(connection: Connection, book_id: bytes, user_id: int) -> str | None:
    """The role of an active user by the facts so far."""
    table = UserAuthTable
    user = (table.book_id == book_id) & (table.user_id == user_id) & table.is_active
    return connection.scalar(select(table.role).where(user))


def _book_created(
    connection: Connection, book_id: bytes, _head: Head, place: Place, body: BookCreated
) -> None:
    _add_user(connection, book_id, place, body.owner)


def _user_added(
    connection: Connection, book_id: bytes, _head: Head, place: Place, body: UserBody
) -> None:
    if _may_change(connection, book_id, place, body.role):
        _add_user(connection, book_id, place, body)


def _add_user(connection: Connection, book_id: bytes, place: Place, user: UserBody) -> None:
    user_id = address(place.station, place.fact.header.n)
    first = {"role": user.role, "verifier": user.password_hash, "is_active": True}
    row = {"book_id": book_id, "user_id": user_id, **first}
    connection.execute(insert(UserAuthTable).values(row).on_conflict_do_nothing())


def _user_changed(
    connection: Connection, book_id: bytes, _head: Head, place: Place, body: UserChanged
) -> None:
    changes = body.changes
    new: dict[str, Any] = {}
    if changes.role is not UNSET:
        new["role"] = changes.role
    if changes.active is not UNSET:
        new["is_active"] = bool(changes.active)
    is_own = body.user == place.fact.header.actor
    is_allowed = not new if is_own else _may_change_user(connection, book_id, place, body)
    if changes.password_hash is not UNSET:
        new["verifier"] = changes.password_hash
    if new and is_allowed:
        of_user = (UserAuthTable.book_id == book_id) & (UserAuthTable.user_id == body.user)
        connection.execute(update(UserAuthTable).where(of_user).values(new))


def _may_change_user(
    connection: Connection, book_id: bytes, place: Place, body: UserChanged
) -> bool:
    was = role_of(connection, book_id, body.user) or _CLERK
    new = was if body.changes.role is UNSET else body.changes.role
    return all(_may_change(connection, book_id, place, role) for role in (was, new))


def _may_change(connection: Connection, book_id: bytes, place: Place, role: str) -> bool:
    """Owners change users of every role, managers those of clerks (SYNC 4.1)."""
    author = role_of(connection, book_id, place.fact.header.actor)
    return author == _OWNER or (author == _MANAGER and role == _CLERK)


def _is_owners(connection: Connection, book_id: bytes, place: Place) -> bool:
    return role_of(connection, book_id, place.fact.header.actor) == _OWNER


def _station_revoked(
    connection: Connection, book_id: bytes, _head: Head, place: Place, body: StationRevoked
) -> None:
    if not _is_owners(connection, book_id, place):
        return
    station = find_station(connection, book_id, body.station)
    if station is None:
        return
    put_state(connection, station, StationState.REVOKED)
    # It may have sent nothing yet.
    until = {"revoked_at_n": body.last_valid_n}
    connection.execute(
        insert(OriginHeadTable)
        .values(
            book_id=book_id, inc=station.incarnation, station_id=station.number,
            n=0, id=b"", base=0, **until,
        )
        .on_conflict_do_update(index_elements=["book_id", "inc"], set_=until)
    )  # fmt: skip


def _book_require(
    connection: Connection, book_id: bytes, _head: Head, place: Place, body: BookRequire
) -> None:
    if _is_owners(connection, book_id, place):
        higher = func.greatest(BookTable.min_fold, body.fold)
        of_book = BookTable.book_id == book_id
        connection.execute(update(BookTable).where(of_book).values(min_fold=higher))


def _sequencer_moved(
    connection: Connection, book_id: bytes, head: Head, place: Place, body: SequencerMoved
) -> Head | None:
    if head.state is not BookState.ADOPTING:
        return None
    before = read_chain(connection, book_id, place.seq - 1)
    if before is None or (body.seq, body.chain) != (place.seq - 1, before.hex()):
        raise refused(Code.FORK)
    of_book = BookTable.book_id == book_id
    connection.execute(update(BookTable).where(of_book).values(state=BookState.OPEN))
    return replace(head, state=BookState.OPEN)


_ACTS: Mapping[str, Act] = {
    "book.created": _book_created,
    "user.added": _user_added,
    "user.changed": _user_changed,
    "station.revoked": _station_revoked,
    "book.require": _book_require,
    "sequencer.moved": _sequencer_moved,
}
