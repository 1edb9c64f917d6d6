"""Tickets with several legs: what is left of them, and the most that they pay.

They are never netted with straights: what one pays depends on all of its events together.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from fractions import Fraction

from desktop.book.fold.grading import LegRow, Results, read_roundings
from desktop.book.fold.tickets import Written, find_legs, find_tickets, terms_of
from desktop.book.queries.positions import OpenMulti, list_open_multis
from desktop.book.statements import Reader
from desktop.domain.money import Rounding
from desktop.domain.tickets import LegOutcome, LegResult, TicketStatus
from desktop.domain.wagers.grading import grade
from desktop.services.exposure.scope import EVERYTHING, Scope


@dataclass(frozen=True, slots=True)
class LiveTicket:
    """An open ticket with several legs; cents.

    Attributes:
        legs_left: How many legs are not decided.
        legs: How many it has.
        on: The events of the legs that are not decided.
        most: What it wins for the player if everything that is left comes in.
    """

    ticket_id: int
    account: str
    path: str
    kind: str
    description: str
    risk: int
    legs_left: int
    legs: int
    on: frozenset[int]
    most: int

    @property
    def multiplier(self) -> Fraction:
        """What it then pays back for each unit of its risk, the stake included."""
        return Fraction(self.risk + self.most, self.risk) if self.risk else Fraction(0)


def list_live(reader: Reader, events: Sequence[int], scope: Scope = EVERYTHING) -> list[LiveTicket]:
    """Open tickets with an undecided leg on these events, the most that they can win first."""
    multis = [m for m in list_open_multis(reader, events) if scope.has_path(m.path)]
    ids = [multi.ticket_id for multi in multis]
    tickets, legs = find_tickets(reader, ids), find_legs(reader, ids)
    results, roundings = Results(reader), read_roundings(reader)
    found = [
        _live(multi, ticket, legs[ticket.id], results, roundings[ticket.rules])
        for multi in multis
        if scope.has_kind((ticket := tickets[multi.ticket_id]).kind)
    ]
    asked = set(events)
    alive = [live for live in found if live.on & asked]
    return sorted(alive, key=lambda live: (-live.most, live.ticket_id))


def _live(
    multi: OpenMulti,
    ticket: Written,
    legs: Sequence[LegRow],
    results: Results,
    rounding: Rounding,
) -> LiveTicket:
    outcomes = [_outcome(leg, results, ticket.rules) for leg in legs]
    left = [
        leg.event_id
        for leg, outcome in zip(legs, outcomes, strict=True)
        if outcome.result is LegResult.PENDING
    ]
    graded = grade(terms_of(ticket), [_won(outcome) for outcome in outcomes], rounding)
    # What open spots add is not known: the ticket then wins what it was written for.
    most = ticket.win if graded.status is TicketStatus.OPEN else graded.net
    return LiveTicket(
        multi.ticket_id, multi.account, multi.path, ticket.kind, multi.description, ticket.risk,
        len(left), len(outcomes), frozenset(left), most,
    )  # fmt: skip


def _outcome(leg: LegRow, results: Results, rules: int) -> LegOutcome:
    base = results.of(leg.event_id).grade(leg.period, leg.market, leg.side, leg.line)
    outcome = results.outcome(leg, base, rules)
    return outcome if leg.own is None else outcome._replace(result=LegResult(leg.own))


def _won(outcome: LegOutcome) -> LegOutcome:
    if outcome.result is LegResult.PENDING:
        return outcome._replace(result=LegResult.WIN)
    return outcome


def most_of(tickets: Iterable[LiveTicket]) -> int:
    """Cents: what they win for the players if every one of them comes in."""
    return sum(ticket.most for ticket in tickets)
