"""An owner decides about facts that are kept apart: they are let in, or they never count.

The decision is a fact, `quarantine.decided`: it stands in the journal in its author's name, and
every station sees it. What is let in gets its places behind the run in which the decision came; it
must follow its station's last fact and bear its signature, so that nothing forged ever comes in.
"""

from collections.abc import Iterable, Sequence

from msgspec import json, msgpack
from msgspec.structs import replace
from sqlalchemy import Connection, select
from sqlalchemy.dialects.postgresql import insert

from desktop.sync.packed_facts import SentFact
from desktop.sync.signing import is_signed
from desktop.sync.wire import Code
from server.administrative import act_on, role_of
from server.bodies import QuarantineDecided
from server.books import Head, append, keep_origin, read_origins
from server.form import CheckedFact, Place, check_form
from server.origins import Origin
from server.quarantine import undecided
from server.refusing import RefusedError
from server.runs import run_of
from server.stations import Station, find_station
from server.tables import QuarantineDecisionTable, QuarantineTable

_Kept = tuple[bytes, CheckedFact]


def decide(connection: Connection, book_id: bytes, head: Head, place: Place) -> Head:
    """Do what a fact decides about quarantine, where it is one that does; answers the head."""
    if place.fact.header.type != "quarantine.decided":
        return head
    if role_of(connection, book_id, place.fact.header.actor) != "owner":
        return head
    body = json.decode(place.fact.sent.body, type=QuarantineDecided)
    kept = _find_kept(connection, book_id, body)
    if not body.accept:
        _note(connection, book_id, [q_id for q_id, *_ in kept], place.seq, is_accepted=False)
        return head
    station = find_station(connection, book_id, body.station)
    if station is None:
        return head
    facts = _well_formed(station, kept)
    return _let_in(connection, station, head, facts, place)


def _find_kept(
    connection: Connection, book_id: bytes, body: QuarantineDecided
) -> list[tuple[bytes, str, SentFact]]:
    table = QuarantineTable
    ids = [bytes.fromhex(one) for one in body.ids]
    named = (table.book_id == book_id) & (table.station_id == body.station) & table.q_id.in_(ids)
    found = connection.execute(
        select(table.q_id, table.reason, table.raw).where(named, undecided())
    )
    return [(q_id, reason, msgpack.decode(raw, type=SentFact)) for q_id, reason, raw in found]


def _well_formed(station: Station, kept: Iterable[tuple[bytes, str, SentFact]]) -> list[_Kept]:
    """What is a fact of this station and came too late, by its number."""
    formed = []
    for q_id, reason, sent in kept:
        try:
            fact = check_form(sent, station.book_id.hex())
        except RefusedError:
            continue
        if reason == Code.REVOKED and fact.header.inc == station.incarnation.hex():
            formed.append((q_id, fact))
    return sorted(formed, key=lambda pair: pair[1].header.n)


def _let_in(
    connection: Connection, station: Station, head: Head, facts: Sequence[_Kept], by: Place
) -> Head:
    """Give places to what follows the station's last fact; the rest goes on waiting."""
    book_id, places, done = station.book_id, list[Place](), list[bytes]()
    known = read_origins(connection, book_id, [station.incarnation])
    origin = known.get(station.incarnation, Origin(station.number, 0, b"", 0, None))
    for q_id, fact in facts:
        header = fact.header
        if header.n > origin.n:
            if not _follows(station, origin, fact):
                break
            origin = replace(origin, n=header.n, id=fact.id, base=header.base)
            seq = head.seq + len(places) + 1
            places.append(Place(seq, head.term, by.received_at, station.number, fact))
        done.append(q_id)
    _note(connection, book_id, done, by.seq, is_accepted=True)
    if not places:
        return head
    head = append(connection, book_id, head, [run_of(places)])
    keep_origin(connection, book_id, station.incarnation, origin)
    for place in places:
        head = act_on(connection, book_id, head, place)
    return head


def _follows(station: Station, origin: Origin, fact: CheckedFact) -> bool:
    header = fact.header
    return (
        (header.n, header.prev) == (origin.n + 1, origin.link)
        and origin.base <= header.base
        and is_signed(station.public_key, fact.sent.sig, fact.id)
    )


def _note(
    connection: Connection, book_id: bytes, ids: Iterable[bytes], seq: int, *, is_accepted: bool
) -> None:
    rows = [
        {"book_id": book_id, "q_id": q_id, "is_accepted": is_accepted, "seq": seq} for q_id in ids
    ]
    if rows:
        connection.execute(insert(QuarantineDecisionTable).on_conflict_do_nothing(), rows)
