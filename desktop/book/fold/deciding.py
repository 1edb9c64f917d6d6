"""Folds of what a person decides about tickets: voids, results by hand, new prices."""

from collections.abc import Iterator, Sequence

from sqlalchemy import select
from sqlalchemy.sql import bindparam

from desktop.book.facts import Fact, origin
from desktop.book.fold.changes import Change, Put, Update
from desktop.book.fold.conflicts import tell_left_out
from desktop.book.fold.grading import Results
from desktop.book.fold.settling import Settling, posting_day
from desktop.book.fold.tickets import (
    TicketSettler,
    Written,
    find_legs,
    find_tickets,
    terms_of,
)
from desktop.book.fold.wagers import in_json, plain_terms
from desktop.book.statements import Query, Reader
from desktop.book.tables.wagers import LEGS_BY_EVENT, LegTable
from desktop.domain.numbers import LARGEST_STATION, station_letters, ticket_number
from desktop.domain.tickets import LegOutcome, TicketKind
from desktop.domain.wagers.open_spots import expired_spots
from desktop.domain.wagers.terms import Parlay, Teaser

_WITH_OPTIONS_ON = Query(
    lambda: (
        select(LegTable.ticket_id)
        .where(LegTable.event_id == bindparam("event"), LegTable.options.is_not(None))
        .distinct()
        .order_by(LegTable.ticket_id)
    ),
    looks_into=LEGS_BY_EVENT,
)

# A ticket, one of its legs, and the result: empty where a decision is taken back.
Given = tuple[int, int, str]


def void_ticket(reader: Reader, fact: Fact) -> Iterator[Change]:
    """Fold `ticket.voided`: the ticket comes to nothing, whatever was posted goes back."""
    ticket_id = fact.body["ticket"]
    ticket = find_tickets(reader, [ticket_id]).get(ticket_id)
    if ticket is None or ticket.voided:
        return  # unknown, or void already: a void is terminal (SYNC 2.5)
    settling = Settling(fact, posting_day(reader, fact))
    settler = TicketSettler(reader, settling, Results(reader))
    settler.void(ticket, find_legs(reader, [ticket_id])[ticket_id])
    yield from settler.rows()
    yield Update("outcome", ("voided",), [(1, ticket_id)])
    yield from settling.sums()


def decide_legs(reader: Reader, fact: Fact) -> Iterator[Change]:
    """Fold `legs.decided`: results by hand, which count before what any score says."""
    given = [(ticket, no, result) for ticket, no, result in fact.body["legs"]]
    yield from _decide(reader, fact, given, fact.body["scope"])


def restore_legs(reader: Reader, fact: Fact) -> Iterator[Change]:
    """Fold `legs.restored`: legs come to what the scores say again."""
    given = [(ticket, no, "") for ticket, no in fact.body["legs"]]
    yield from _decide(reader, fact, given, "restored")


def decide_ticket(reader: Reader, fact: Fact) -> Iterator[Change]:
    """Fold `ticket.decided`: what a write-in came to; pending takes it back."""
    ticket_id, result = fact.body["ticket"], fact.body["result"]
    ticket = find_tickets(reader, [ticket_id]).get(ticket_id)
    if ticket is not None and ticket.kind == TicketKind.MANUAL:
        given = [(ticket_id, 1, "" if result == "pending" else result)]
        yield from _settle(reader, fact, given, {ticket_id: ticket}, "ticket")


def expire_spots(reader: Reader, fact: Fact) -> Iterator[Change]:
    """Fold `spots.expired`: what was never filled is decided by the ticket's own terms."""
    ticket_id = fact.body["ticket"]
    ticket = find_tickets(reader, [ticket_id]).get(ticket_id)
    if ticket is None or ticket.voided:
        return
    filled = len(find_legs(reader, [ticket_id])[ticket_id])
    given = [
        (ticket_id, no, outcome.result.value)
        for no, outcome in enumerate(_spots_left(ticket, filled), start=filled + 1)
    ]
    if given:
        yield from _settle(reader, fact, given, {ticket_id: ticket}, "expired")


def _spots_left(ticket: Written, filled: int) -> list[LegOutcome]:
    terms = terms_of(ticket)
    return expired_spots(terms, filled) if isinstance(terms, Parlay | Teaser) else []


def _decide(reader: Reader, fact: Fact, given: Sequence[Given], scope: str) -> Iterator[Change]:
    """Decide legs that exist, of tickets that are not void; the others are left alone."""
    ids = sorted({ticket_id for ticket_id, _, _ in given})
    tickets = {key: found for key, found in find_tickets(reader, ids).items() if not found.voided}
    legs = find_legs(reader, list(tickets))
    known = [one for one in given if one[0] in tickets and 1 <= one[1] <= len(legs[one[0]])]
    if known:
        yield from _settle(reader, fact, known, tickets, scope)
    decided = {(ticket_id, no) for ticket_id, no, _ in known}
    lost = ((_number(of), "", "") for of, no, _ in given if (of, no) not in decided)
    yield from tell_left_out(fact, lost, is_all=not known)


def _number(ticket_id: int) -> str:
    """A ticket as people call it, even one that never was."""
    station, n = origin(ticket_id)
    if not 1 <= station <= LARGEST_STATION:
        return str(ticket_id)
    return ticket_number(station_letters(station), n)


def _settle(
    reader: Reader,
    fact: Fact,
    given: Sequence[Given],
    tickets: dict[int, Written],
    scope: str,
) -> Iterator[Change]:
    reason = fact.body.get("reason", "")
    yield Put("decision", [(*one, reason, scope, fact.actor, fact.wall) for one in given])
    ids = sorted({ticket_id for ticket_id, _, _ in given})
    # What was decided by hand is settled by its terms, never again the short way.
    plain = [tickets[key] for key in ids if tickets[key].terms is None]
    if plain:
        written = [(in_json(plain_terms(t.kind, t.risk, t.win)), t.id) for t in plain]
        yield Update("ticket", ("terms",), written)
    settling = Settling(fact, posting_day(reader, fact))
    decisions = {(ticket_id, no): result for ticket_id, no, result in given}
    settler = TicketSettler(reader, settling, Results(reader), decisions)
    yield from settler.settle_all(ids)
    yield from settling.sums()


def restate_prices(reader: Reader, fact: Fact) -> Iterator[Change]:
    """Fold `prices.restated`: selections that waited for a new price are reckoned by it."""
    event_id, restated = fact.body["event"], fact.body["prices"]
    yield Put("repricing", [(event_id, *price) for price in restated])
    prices = {(period, market, side): price for period, market, side, price in restated}
    results = Results(reader, prices={event_id: prices})
    if not results.of(event_id).is_settled:
        return
    settling = Settling(fact, posting_day(reader, fact))
    settler = TicketSettler(reader, settling, results)
    yield from settler.settle_all([row[0] for row in reader.all(_WITH_OPTIONS_ON, event=event_id)])
    yield from settling.sums()
