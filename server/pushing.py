"""Taking a station's facts into the book: the longest valid part of a push, once (SYNC 2.9, 2.10).

Form is checked before the book's row is locked, links and numbers under the lock. What is over a
limit, late or without authority is taken like anything else: the fold decides its effect, equally
everywhere. Only broken form or cryptography is refused.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from itertools import takewhile

from sqlalchemy import Connection, Engine, select

from desktop.sync.packed_facts import SentFact
from desktop.sync.signing import is_signed
from desktop.sync.wire import Ack, Code, Push, Pushed, Refusal
from server.administrative import act_on
from server.books import (
    BookState,
    Head,
    append,
    check_shared,
    keep_origin,
    lock_head,
    publish,
    read_origins,
    wait_for_disks,
)
from server.claims import Claim
from server.deciding import decide
from server.form import CheckedFact, Place, check_form
from server.messages import read_message
from server.origins import Origin
from server.quarantine import Suspect, put_aside
from server.refusing import RefusedError
from server.runs import check_together, columns_of, run_of, runs_of
from server.stations import Station
from server.tables import FactTable

# What is looked at by a person; the rest the station mends by itself.
_SUSPECT = frozenset({Code.BAD_SIG, Code.BAD_FORM, Code.REVOKED})


@dataclass(frozen=True, slots=True)
class _Run:
    """The facts of a push that are right so far, and why the next one is not."""

    facts: Sequence[CheckedFact]
    problem: Refusal | None


def push(engine: Engine, claim: Claim, body: bytes) -> Pushed:
    """Take what is valid of a push; the same push again changes nothing and is answered alike.

    Args:
        engine: The database.
        claim: Whose it is.
        body: A `Push` as sent.

    Raises:
        RefusedError: What `Claim.prove` says; BAD_FORM: it is no push; REWOUND: the station has
            seen what this server does not have.
        sqlalchemy.exc.SQLAlchemyError: The database failed; the outcome may be unknown.
    """
    now = claim.office.wall()
    with engine.begin() as connection:
        station = claim.prove(connection, for_push=True)
        message = read_message(claim.office.limits, body, Push)
        formed = _check_forms(station, message.facts)
        head = lock_head(connection, station.book_id)
        check_shared(connection, station.book_id, head, message.seq, message.chain)
        acks, run = _place(connection, station, formed)
        if run.facts:
            places = [
                Place(seq, head.term, now, station.number, fact)
                for seq, fact in enumerate(run.facts, head.seq + 1)
            ]
            head = _take(connection, station, head, places)
            acks += [Ack(place.fact.header.n, place.seq) for place in places]
        # Written, but nobody was told yet: its own commit may have been cut off from the standby.
        is_unsure = head.published < head.seq and head.state is BookState.OPEN
        if is_unsure and not run.facts:
            wait_for_disks(connection, station.book_id)
    published = head.published
    if is_unsure:
        publish(engine, station.book_id, head.seq)
        published = head.seq
    rest = message.facts[len(acks) :]
    if run.problem is not None and run.problem.code in _SUSPECT:
        _set_aside(engine, station, run.problem.code, rest, now)
    return Pushed(acks, head.seq, published, run.problem)


def _check_forms(station: Station, facts: Sequence[SentFact]) -> _Run:
    checked = list[CheckedFact]()
    for run in runs_of(facts):
        together = _check_together(station, run)
        formed = _Run(together, None) if together else _check_one_by_one(station, run)
        checked += formed.facts
        if formed.problem is not None:
            return _Run(checked, formed.problem)
    return _Run(checked, None)


def _check_together(station: Station, facts: Sequence[SentFact]) -> list[CheckedFact] | None:
    """Facts that are right for sure; None where one of them may be wrong."""
    checked = check_together(*columns_of(facts), station.book_id.hex())
    if (
        checked is None
        or {*checked.said.inc} != {station.incarnation.hex()}
        or {*map(len, checked.sigs)} != {64}
    ):
        return None
    return [*map(CheckedFact, checked.ids, checked.headers, facts)]


def _check_one_by_one(station: Station, facts: Iterable[SentFact]) -> _Run:
    book, incarnation = station.book_id.hex(), station.incarnation.hex()
    checked: list[CheckedFact] = []
    for sent in facts:
        try:
            fact = check_form(sent, book)
        except RefusedError as problem:
            return _Run(checked, problem.refusal)
        if fact.header.inc != incarnation:
            return _Run(checked, Refusal(Code.BAD_FORM))
        if len(sent.sig) != 64:
            return _Run(checked, Refusal(Code.BAD_SIG))
        checked.append(fact)
    return _Run(checked, None)


def _place(connection: Connection, station: Station, formed: _Run) -> tuple[list[Ack], _Run]:
    """What of the run was taken before, and what can be taken now."""
    known = read_origins(connection, station.book_id, [station.incarnation])
    nothing = Origin(station.number, 0, b"", 0, None)
    origin = known.get(station.incarnation, nothing)
    old = [*takewhile(lambda fact: fact.header.n <= origin.n, formed.facts)]
    acks = _recognise(connection, station, old)
    if len(acks) < len(old):
        return acks, _Run([], _fork(origin))
    run = _link(origin, formed.facts[len(old) :], formed.problem)
    return acks, _signed(station, run)


def _recognise(connection: Connection, station: Station, facts: Sequence[CheckedFact]) -> list[Ack]:
    """The places of facts that were taken before, up to the first that is another fact."""
    if not facts:
        return []
    table = FactTable
    of_run = (
        (table.book_id == station.book_id)
        & (table.inc == station.incarnation)
        & table.n.between(facts[0].header.n, facts[-1].header.n)
    )
    found = connection.execute(select(table.n, table.id, table.seq).where(of_run))
    places = {(n, identity): seq for n, identity, seq in found}
    same = takewhile(lambda fact: (fact.header.n, fact.id) in places, facts)
    return [Ack(fact.header.n, places[fact.header.n, fact.id]) for fact in same]


def _link(origin: Origin, facts: Sequence[CheckedFact], problem: Refusal | None) -> _Run:
    """Follow the links from the last fact taken, as far as they hold."""
    for position, fact in enumerate(facts):
        header = fact.header
        if header.n != origin.n + 1:
            return _Run(facts[:position], Refusal(Code.GAP, expect=origin.n + 1))
        if header.prev != origin.link:
            return _Run(facts[:position], _fork(origin))
        if header.base < origin.base:
            # Only that: what it has seen may have lost its place, at a server that was restored.
            return _Run(facts[:position], Refusal(Code.BAD_FORM))
        if origin.revoked_at_n is not None and header.n > origin.revoked_at_n:
            return _Run(facts[:position], Refusal(Code.REVOKED))
        origin = Origin(origin.station, header.n, fact.id, header.base, origin.revoked_at_n)
    return _Run(facts, problem)


def _signed(station: Station, run: _Run) -> _Run:
    """The part of a run that a signature covers: `prev` carries it to the facts before it."""
    for count in range(len(run.facts), 0, -1):
        last = run.facts[count - 1]
        if is_signed(station.public_key, last.sent.sig, last.id):
            covered = count == len(run.facts)
            return run if covered else _Run(run.facts[:count], Refusal(Code.BAD_SIG))
    return _Run([], Refusal(Code.BAD_SIG)) if run.facts else run


def _fork(origin: Origin) -> Refusal:
    return Refusal(Code.FORK, head=origin.n, head_id=origin.id)


def _take(connection: Connection, station: Station, head: Head, places: Sequence[Place]) -> Head:
    head = append(connection, station.book_id, head, [run_of(places)])
    last = places[-1].fact
    origin = Origin(station.number, last.header.n, last.id, last.header.base, None)
    keep_origin(connection, station.book_id, station.incarnation, origin)
    for place in places:
        head = act_on(connection, station.book_id, head, place)
    for place in places:
        head = decide(connection, station.book_id, head, place)
    return head


def _set_aside(
    engine: Engine, station: Station, code: Code, rest: Sequence[SentFact], now: int
) -> None:
    """Keep what was refused; of a revoked station all of it, for an owner may still want it."""
    kept = rest if code is Code.REVOKED else rest[:1]
    suspects = [Suspect(station.number, code, sent) for sent in kept]
    with engine.begin() as connection:
        put_aside(connection, station.book_id, suspects, now)
