"""Taking a confirmed journal from a station that has it, with the places it has already."""

from collections.abc import Sequence
from itertools import takewhile

from sqlalchemy import Connection, Engine, select

from desktop.book.codec import fact_id
from desktop.sync.wire import Ack, Code, PagedFact, Pushed, Refusal, Upload
from server.books import (
    BookState,
    Head,
    check_shared,
    lock_head,
    publish,
)
from server.claims import Claim
from server.following import Origins, take_journal
from server.form import Place, check_form
from server.messages import read_message
from server.recovering import recover
from server.refusing import RefusedError, refused
from server.stations import Station
from server.tables import FactTable


def upload(engine: Engine, claim: Claim, body: bytes) -> Pushed:
    """Take a part of the journal of a book that is being given to the server, or that it lost.

    Every id, body, link and number is worked out anew; places, terms and times stay as they are,
    so that the chain comes out as the station has it. The signature over `sequencer.moved`, which
    names that chain, is checked when it is pushed.

    Args:
        engine: The database.
        claim: Whose it is.
        body: An `Upload` as sent.

    Raises:
        RefusedError: What `Claim.prove` says; BAD_FORM; NOT_ALLOWED where the book is in use
            and no note proves the part; REWOUND where the upload leaves a gap.
        sqlalchemy.exc.SQLAlchemyError: The database failed; the outcome may be unknown.
    """
    with engine.begin() as connection:
        station = claim.prove(connection)
        message = read_message(claim.office.limits, body, Upload)
        head = lock_head(connection, station.book_id)
        if head.state is BookState.ADOPTING:
            return _adopt(connection, claim, station, head, message)
        done = recover(connection, claim, head, message)
    publish(engine, station.book_id, done.head)
    return Pushed(done.acks, done.head, done.head)


def _adopt(
    connection: Connection, claim: Claim, station: Station, head: Head, message: Upload
) -> Pushed:
    check_shared(connection, station.book_id, head, message.seq, message.chain)
    known = _recognise(connection, station.book_id, message.facts, head)
    acks = [Ack(paged.seq, paged.seq) for paged in known]
    old = sum(paged.seq <= head.seq for paged in message.facts)
    if len(known) < old:
        return Pushed(acks, head.seq, 0, Refusal(Code.FORK, head=head.seq))
    places, problem = _place(connection, station, head, message.facts[old:])
    if places:
        head = take_journal(connection, station.book_id, head, places, claim.office.wall())
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
    origins = Origins(connection, station.book_id)
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
