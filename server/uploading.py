"""Taking a confirmed journal from a station that has it, with the places it has already."""

from collections.abc import Iterable, Iterator, Sequence
from itertools import takewhile

from sqlalchemy import Connection, Engine, select

from desktop.book.codec import fact_id
from desktop.sync.fields import FormError
from desktop.sync.packed_facts import Columns, Facts, PagedFact, each_of, in_one_run
from desktop.sync.wire import Ack, Code, Pushed, Refusal, Upload
from server.books import (
    BookState,
    Head,
    check_shared,
    lock_head,
    publish,
    wait_for_disks,
)
from server.claims import Claim
from server.following import Origins, take_journal
from server.form import Place, check_form
from server.messages import read_facts, read_message
from server.recovering import recover
from server.refusing import RefusedError, refused
from server.runs import Run, check_together, run_of
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
        if head.published < done.head:
            wait_for_disks(connection, station.book_id)
    publish(engine, station.book_id, done.head)
    return Pushed(done.acks, done.head, done.head)


def _adopt(
    connection: Connection, claim: Claim, station: Station, head: Head, message: Upload
) -> Pushed:
    check_shared(connection, station.book_id, head, message.seq, message.chain)
    runs, acks = message.runs, list[Ack]()
    if runs and min(min(run.seqs) for run in runs) <= head.seq:
        facts = read_facts(runs)
        known = _recognise(connection, station.book_id, facts)
        acks = [Ack(paged.seq, paged.seq) for paged in known]
        old = sum(paged.seq <= head.seq for paged in facts)
        if len(known) < old:
            return Pushed(acks, head.seq, 0, Refusal(Code.FORK, head=head.seq))
        runs = in_one_run(facts[old:])
    checking = _Checking(connection, station, head, runs)
    taken = take_journal(connection, station.book_id, head, checking, claim.office.wall())
    acks += [Ack(seq, seq) for seq in range(head.seq + 1, taken.seq + 1)]
    return Pushed(acks, taken.seq, 0, checking.problem)


def _recognise(
    connection: Connection, book_id: bytes, facts: Sequence[PagedFact]
) -> list[PagedFact]:
    """Those that were taken before, up to the first that is another fact."""
    table = FactTable
    of_part = (table.book_id == book_id) & table.seq.between(facts[0].seq, facts[-1].seq)
    found = connection.execute(select(table.seq, table.id).where(of_part))
    ids = {seq: identity for seq, identity in found}  # noqa: C416 - rows are no pairs to `dict`
    return [*takewhile(lambda paged: ids.get(paged.seq) == fact_id(paged.fact.header), facts)]


class _Checking:
    """Facts of all incarnations, checked against what came before as they are taken.

    Attributes:
        problem: Why it ended before the last of them; None where it did not.
    """

    def __init__(
        self, connection: Connection, station: Station, head: Head, runs: Iterable[Facts]
    ) -> None:
        self._book = station.book_id.hex()
        self._origins = Origins(connection, station.book_id)
        self._head = head
        self._runs = runs
        self.problem: Refusal | None = None

    def __iter__(self) -> Iterator[Run]:
        """The part that is right, run by run."""
        seq = self._head.seq + 1
        for facts in self._runs:
            try:
                columns = facts.columns()
            except FormError:
                self.problem = Refusal(Code.BAD_FORM)
                return
            run = self._together(seq, columns)
            if run is None:
                places = self._one_by_one(seq, each_of([facts]))
                run = run_of(places) if places else None
            if run is not None:
                yield run
            if self.problem is not None:
                return
            seq += len(facts)

    def _together(self, seq: int, columns: Columns) -> Run | None:
        """A run that is right for sure; None where one of its facts may not be."""
        seqs, terms, times, stations, headers, bodies, sigs = columns
        if seqs != [*range(seq, seq + len(seqs))] or max(terms) >= self._head.term:
            return None
        checked = check_together(headers, bodies, sigs, self._book)
        if checked is None:
            return None
        run = Run(seqs, terms, times, stations, checked)
        try:
            return run if self._origins.follow_together(run) else None
        except RefusedError:
            return None

    def _one_by_one(self, seq: int, facts: Iterable[PagedFact]) -> list[Place]:
        """The places of the facts up to the first that is wrong, which is the problem."""
        places = list[Place]()
        try:
            for place in enumerate(facts, seq):
                places.append(self._place(*place))
        except RefusedError as problem:
            self.problem = problem.refusal
        return places

    def _place(self, seq: int, paged: PagedFact) -> Place:
        fact = check_form(paged.fact, self._book)
        if paged.seq != seq or paged.term >= self._head.term:
            raise refused(Code.BAD_FORM)
        place = Place(seq, paged.term, paged.received_at, paged.station, fact)
        self._origins.follow(place)
        return place
