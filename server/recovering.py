"""A server that was restored from an old backup gets back what it lost (SYNC 2.9).

Stations are full, signed copies of the journal, and the notes that they keep, signed by a key that
is not in the database, prove what this server once confirmed, in which order and when. So no
station can make up a fact, a number or a time here, not even one that is enrolled.
"""

import logging
from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import replace

from msgspec import json
from msgspec.structs import replace as replace_fields
from sqlalchemy import Connection, select, update

from desktop.book.codec import fact_id, link
from desktop.sync.packed_facts import PagedFact
from desktop.sync.wire import Ack, Code, Pushed, Upload
from server.bodies import StationEnrolled
from server.books import Head
from server.claims import Claim
from server.following import Origins, read_incarnation, take_journal
from server.form import Place, check_form
from server.messages import read_facts
from server.quarantine import Suspect, put_aside
from server.refusing import refused
from server.runs import run_of
from server.stations import Station, StationState, add_station, find_station
from server.tables import BookTable, FactTable

_LOG = logging.getLogger(__name__)


def recover(connection: Connection, claim: Claim, head: Head, message: Upload) -> Pushed:
    """Take what this server lacks of a part of the journal that it once confirmed.

    Where nothing else was taken meanwhile facts get their old places back, and the chain goes on
    as the stations have it. Else they are put behind what was, under the next term.

    Raises:
        RefusedError: NOT_ALLOWED: no note of this server is at the end of the part.
    """
    book_id, facts = claim.book_id, read_facts(message.runs)
    chains = _chains(message, facts)
    note = message.note
    is_proven = note is not None and facts and (note.seq, note.chain) == (facts[-1].seq, chains[-1])
    if note is None or not is_proven or not claim.office.keys.is_ours(book_id, note):
        raise refused(Code.NOT_ALLOWED)
    old = [_old_place(paged, book_id.hex()) for paged in facts]
    known = _find_known(connection, book_id, old)
    new = [place for place in old if place.fact.id not in known]
    places = _follow(connection, claim, new)
    if places:
        before = chains[old.index(new[0])]
        # A backup may be older than an earlier recovery, and know nothing of its term.
        term = max([head.term, *(place.term for place in places)])
        is_next = (new[0].seq - 1, before) == (head.seq, head.chain) and len(places) == len(new)
        head = _enter_term(connection, book_id, head, term if is_next else term + 1)
        if not is_next:
            places = _behind(head, places)
        _let_in_again(connection, book_id, places, claim.office.wall())
        head = take_journal(connection, book_id, head, [run_of(places)], claim.office.wall())
        _tell(claim, head, len(places))
        known = _find_known(connection, book_id, old)
    acks = [Ack(place.seq, known[place.fact.id]) for place in old if place.fact.id in known]
    return Pushed(acks, head.seq, head.published)


def _chains(message: Upload, facts: Iterable[PagedFact]) -> list[bytes]:
    """The chain before each fact, and at last the one at the end."""
    chains = [message.chain]
    for paged in facts:
        identity = fact_id(paged.fact.header)
        chains.append(link(chains[-1], paged.term, paged.seq, paged.received_at, identity))
    return chains


def _old_place(paged: PagedFact, book: str) -> Place:
    """A fact where it stood, its form looked at once more."""
    fact = check_form(paged.fact, book)
    return Place(paged.seq, paged.term, paged.received_at, paged.station, fact)


def _find_known(
    connection: Connection, book_id: bytes, places: Sequence[Place]
) -> dict[bytes, int]:
    """Where the server has these facts, by id; they are looked for by their own numbers."""
    table, numbers = FactTable, defaultdict[str, list[int]](list)
    for place in places:
        numbers[place.fact.header.inc].append(place.fact.header.n)
    known: dict[bytes, int] = {}
    for inc, of_inc in numbers.items():
        of_them = (
            (table.book_id == book_id)
            & (table.inc == read_incarnation(inc))
            & table.n.between(min(of_inc), max(of_inc))
        )
        found = connection.execute(select(table.id, table.seq).where(of_them))
        known |= {identity: seq for identity, seq in found}  # noqa: C416 - rows are no pairs
    return known


def _follow(connection: Connection, claim: Claim, new: Sequence[Place]) -> list[Place]:
    """Facts at their old places that follow those before them.

    What does not follow was once taken, as the note proves: meanwhile a copy of its station has
    written something else under the same numbers. It is put aside.
    """
    origins = Origins(connection, claim.book_id)
    places, forked = list[Place](), list[Suspect]()
    for place in new:
        if origins.follows(place):
            places.append(place)
        else:
            forked.append(Suspect(place.station, Code.FORK, place.fact.sent))
    put_aside(connection, claim.book_id, forked, claim.office.wall())
    return places


def _enter_term(connection: Connection, book_id: bytes, head: Head, term: int) -> Head:
    """Go on in a term: that of what comes back, or a new one for what gets new places."""
    if term == head.term:
        return head
    of_book = BookTable.book_id == book_id
    connection.execute(update(BookTable).where(of_book).values(term=term))
    return replace(head, term=term)


def _behind(head: Head, places: Sequence[Place]) -> list[Place]:
    return [
        replace_fields(place, seq=seq, term=head.term)
        for seq, place in enumerate(places, head.seq + 1)
    ]


def _let_in_again(
    connection: Connection, book_id: bytes, places: Sequence[Place], now: int
) -> None:
    """Know the stations again that came in after the backup: their first facts say their keys."""
    for place in places:
        header = place.fact.header
        if header.n > 1 or find_station(connection, book_id, place.station) is not None:
            continue
        # The chain says nothing of the station's number; its own first fact does.
        if header.type != "station.enrolled":
            raise refused(Code.BAD_FORM)
        body = json.decode(place.fact.sent.body, type=StationEnrolled)
        if (body.station, body.inc) != (place.station, header.inc):
            raise refused(Code.BAD_FORM)
        again = Station(
            book_id, place.station, bytes.fromhex(body.inc), bytes.fromhex(body.public_key),
            body.label, StationState.ACTIVE, 0,
        )  # fmt: skip
        add_station(connection, book_id, again, now)


def _tell(claim: Claim, head: Head, count: int) -> None:
    _LOG.error(
        "This server had lost facts that it had confirmed; a station brought them back.",
        extra={
            "code": "RECOVERED",
            "book": claim.book_id.hex(),
            "station": claim.said.station,
            "seq": head.seq,
            "count": count,
            "next": "Look why the database was older than the stations.",
        },
    )
