"""A server that was restored from an old backup gets back what it lost (SYNC 2.9).

Stations are full, signed copies of the journal, and the notes that they keep, signed by a key that
is not in the database, prove what this server once confirmed, in which order and when. So no
station can make up a fact, a number or a time here, not even one that is enrolled.
"""

import logging
from collections.abc import Sequence
from dataclasses import replace

from msgspec import json
from sqlalchemy import Connection, select, update

from desktop.book.codec import fact_id, link
from desktop.sync.wire import Ack, Code, PagedFact, Pushed, Upload
from server.bodies import StationEnrolled
from server.books import Head
from server.claims import Claim
from server.following import Origins, take_journal
from server.form import Place, check_form
from server.refusing import refused
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
    book_id, facts = claim.book_id, message.facts
    chains = _chains(message)
    note = message.note
    is_proven = note is not None and facts and (note.seq, note.chain) == (facts[-1].seq, chains[-1])
    if note is None or not is_proven or not claim.office.keys.is_ours(book_id, note):
        raise refused(Code.NOT_ALLOWED)
    known = _find_known(connection, book_id, facts)
    new = [paged for paged in facts if fact_id(paged.fact.header) not in known]
    if new:
        before = chains[facts.index(new[0])]
        places = _place(connection, book_id, head, new)
        if (new[0].seq - 1, before) != (head.seq, head.chain):
            head = _begin_term(connection, book_id, head)
            places = _behind(head, places)
        _let_in_again(connection, book_id, places, claim.office.wall())
        head = take_journal(connection, book_id, head, places, claim.office.wall())
        _tell(claim, head, len(new))
        known = _find_known(connection, book_id, facts)
    acks = [Ack(paged.seq, known[fact_id(paged.fact.header)]) for paged in facts]
    return Pushed(acks, head.seq, head.published)


def _chains(message: Upload) -> list[bytes]:
    """The chain before each fact, and at last the one at the end."""
    chains = [message.chain]
    for paged in message.facts:
        identity = fact_id(paged.fact.header)
        chains.append(link(chains[-1], paged.term, paged.seq, paged.received_at, identity))
    return chains


def _find_known(
    connection: Connection, book_id: bytes, facts: Sequence[PagedFact]
) -> dict[bytes, int]:
    ids = [fact_id(paged.fact.header) for paged in facts]
    of_them = (FactTable.book_id == book_id) & FactTable.id.in_(ids)
    found = connection.execute(select(FactTable.id, FactTable.seq).where(of_them))
    return {identity: seq for identity, seq in found}  # noqa: C416 - rows are no pairs to `dict`


def _place(
    connection: Connection, book_id: bytes, head: Head, new: Sequence[PagedFact]
) -> list[Place]:
    """Facts at their old places, their form and links looked at once more."""
    origins = Origins(connection, book_id)
    places = [
        Place(
            paged.seq, paged.term, paged.received_at, paged.station,
            check_form(paged.fact, book_id.hex()),
        )
        for paged in new
    ]  # fmt: skip
    for place in places:
        if place.term > head.term:
            raise refused(Code.BAD_FORM)
        origins.follow(place)
    return places


def _begin_term(connection: Connection, book_id: bytes, head: Head) -> Head:
    """Tell what has new places apart by a term of its own."""
    term = head.term + 1
    of_book = BookTable.book_id == book_id
    connection.execute(update(BookTable).where(of_book).values(term=term))
    return replace(head, term=term)


def _behind(head: Head, places: Sequence[Place]) -> list[Place]:
    return [
        place._replace(seq=seq, term=head.term) for seq, place in enumerate(places, head.seq + 1)
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
