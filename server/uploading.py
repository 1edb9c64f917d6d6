"""Taking a confirmed journal from a station that has it, with the places it has already."""

from collections.abc import Iterable, Sequence
from itertools import takewhile

from sqlalchemy import Connection, Engine, select

from desktop.book.codec import fact_id
from desktop.sync.wire import Ack, Code, PagedFact, Pushed, Refusal, Upload
from server.administrative import act_on
from server.books import (
    BookState,
    Head,
    Origin,
    append,
    check_shared,
    keep_origin,
    lock_head,
    read_origins,
)
from server.claims import Claim
from server.form import Place, check_form
from server.messages import read_message
from server.refusing import RefusedError, refused
from server.stations import Station, StationState, add_station, find_station
from server.tables import FactTable


def upload(engine: Engine, claim: Claim, body: bytes) -> Pushed:
    """Take a part of the journal of a book that is being given to the server.

    Every id, body, link and number is worked out anew; places, terms and times stay as they are,
    so that the chain comes out as the station has it. The signature over `sequencer.moved`, which
    names that chain, is checked when it is pushed.

    Args:
        engine: The database.
        claim: Whose it is.
        body: An `Upload` as sent.

    Raises:
        RefusedError: What `Claim.prove` says; BAD_FORM; NOT_ALLOWED where the book is in use;
            REWOUND where the upload leaves a gap.
        sqlalchemy.exc.SQLAlchemyError: The database failed; the outcome may be unknown.
    """
    with engine.begin() as connection:
        station = claim.prove(connection)
        message = read_message(claim.office.limits, body, Upload)
        head = lock_head(connection, station.book_id)
        if head.state is not BookState.ADOPTING:
            raise refused(Code.NOT_ALLOWED)
        check_shared(connection, station.book_id, head, message.seq, message.chain)
        known = _recognise(connection, station.book_id, message.facts, head)
        acks = [Ack(paged.seq, paged.seq) for paged in known]
        old = sum(paged.seq <= head.seq for paged in message.facts)
        if len(known) < old:
            return Pushed(acks, head.seq, 0, Refusal(Code.FORK, head=head.seq))
        places, problem = _place(connection, station, head, message.facts[old:])
        if places:
            head = _take(connection, station, head, places, claim.office.wall())
    acks += [Ack(place.seq, place.seq) for place in places]
    return Pushed(acks, head.seq, 0, problem)


def _recognise(
    connection: Connection, book_id: bytes, facts: Sequence[PagedFact], head: Head
) -> list[PagedFact]:
    """Those that were taken before, up to the first that is another fact."""
    if not facts or facts[0].seq > head.seq:
        return []
    table = FactTable
    of_part = (table.book_id == book_id) & table.seq.between(facts[0].seq, facts[-1].seq)
    found = connection.execute(select(table.seq, table.id).where(of_part))
    ids = {seq: identity for seq, identity in found}  # noqa: C416 - rows are no pairs to `dict`
    return [*takewhile(lambda paged: ids.get(paged.seq) == fact_id(paged.fact.header), facts)]


def _place(
    connection: Connection, station: Station, head: Head, facts: Sequence[PagedFact]
) -> tuple[list[Place], Refusal | None]:
    """Check facts of all incarnations against what came before; the part that is right."""
    book = station.book_id.hex()
    origins = _Origins(connection, station.book_id)
    places: list[Place] = []
    for seq, paged in enumerate(facts, head.seq + 1):
        try:
            fact = check_form(paged.fact, book)
            if paged.seq != seq or paged.term >= head.term:
                raise refused(Code.BAD_FORM)
            origins.follow(Place(seq, paged.term, paged.received_at, paged.station, fact))
        except RefusedError as problem:
            return places, problem.refusal
        places.append(Place(seq, paged.term, paged.received_at, paged.station, fact))
    return places, None


class _Origins:
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


def _take(
    connection: Connection, station: Station, head: Head, places: Sequence[Place], now: int
) -> Head:
    head = append(connection, station.book_id, head, places)
    ends = {place.fact.header.inc: place for place in places}
    for inc, place in ends.items():
        header = place.fact.header
        origin = Origin(place.station, header.n, place.fact.id, header.base, None)
        keep_origin(connection, station.book_id, bytes.fromhex(inc), origin)
    _enter_past_stations(connection, station.book_id, ends.items(), now)
    for place in places:
        # That of an earlier server ended there; the one of this adoption is pushed and signed.
        if place.fact.header.type != "sequencer.moved":
            act_on(connection, station.book_id, head, place)
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
