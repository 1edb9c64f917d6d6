"""Layers over the straight wagers: tickets with several legs that are still alive on an event.

What one of them pays depends on its other events too. A layer takes all of those as if they came
in: it shows the most that stands behind a score.
"""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date
from enum import IntEnum
from fractions import Fraction

from desktop.book.fold.grading import LegRow, Results, read_roundings
from desktop.book.fold.tickets import find_legs, find_tickets, terms_of
from desktop.book.queries.board import EventRow
from desktop.book.statements import Reader
from desktop.domain.grading import grade_leg
from desktop.domain.markets import Market, Period, Selection, Side
from desktop.domain.money import Rounding
from desktop.domain.positions import part_of
from desktop.domain.tickets import LegOutcome, LegResult, TicketKind, TicketStatus
from desktop.domain.wagers.grading import grade
from desktop.domain.wagers.terms import Terms
from desktop.services.exposure.gathering import tickets_on
from desktop.services.exposure.picture import ExposurePicture
from desktop.services.exposure.scope import EVERYTHING, Scope


class Layer(IntEnum):
    """What is drawn: straights, and parlay legs that are alive, and teasers as well."""

    STRAIGHTS = 1
    PARLAYS = 2
    TEASERS = 3


_TEASERS = frozenset({TicketKind.TEASER, TicketKind.PLEASER})


@dataclass(frozen=True, slots=True)
class AliveTicket:
    """An open ticket with several legs, with what is needed to settle it at a score.

    Attributes:
        here: The places of its undecided legs on the event, each with its selection and line.
        outcomes: Of all its legs, the undecided ones as if they came in.
        weight: How much of it counts.
        win: What it was written to win.
    """

    ticket_id: int
    account: str
    description: str
    placed_at: int
    terms: Terms
    here: tuple[tuple[int, Selection, int], ...]
    outcomes: tuple[LegOutcome, ...]
    rounding: Rounding
    weight: Fraction
    win: int

    def house_result(self, away: int, home: int) -> int:
        """What the house gets of it at a score, everything else of it coming in; cents."""
        results = tuple(grade_leg(selection, line, away, home) for _, selection, line in self.here)
        return self.result_of(results)

    def result_of(self, results: Sequence[LegResult]) -> int:
        """The same by the results of its legs on the event."""
        outcomes = list(self.outcomes)
        for (place, _, _), result in zip(self.here, results, strict=True):
            outcomes[place] = outcomes[place]._replace(result=result)
        graded = grade(self.terms, outcomes, self.rounding)
        # What open spots add is not known: the ticket then wins what it was written for.
        net = self.win if graded.status is TicketStatus.OPEN else graded.net
        return -part_of(net, self.weight)


def list_alive(
    reader: Reader,
    event: EventRow,
    period: Period,
    layer: Layer,
    *,
    scope: Scope = EVERYTHING,
    day: date | None = None,
) -> list[AliveTicket]:
    """The tickets of a layer with an undecided leg on a period of an event, oldest first."""
    found = {}
    for ticket, weight in tickets_on(reader, [event.id], replace(scope, period=period.value), day):
        is_teaser = ticket.row.kind in _TEASERS
        if ticket.row.multi and (layer is Layer.TEASERS or not is_teaser):
            found[ticket.ticket_id] = (ticket, weight)
    if layer is Layer.STRAIGHTS or not found:
        return []
    tickets, legs = find_tickets(reader, list(found)), find_legs(reader, list(found))
    results, roundings = Results(reader), read_roundings(reader)
    alive = []
    for ticket_id, (ticket, weight) in found.items():
        written = tickets[ticket_id]
        outcomes = [_outcome(leg, results, written.rules) for leg in legs[ticket_id]]
        here = tuple(
            (place, _selection(leg), leg.line)
            for place, (leg, outcome) in enumerate(zip(legs[ticket_id], outcomes, strict=True))
            if (leg.event_id, leg.period) == (event.id, period.value)
            and outcome.result is LegResult.PENDING
        )
        if here and not written.lay_off:
            alive.append(
                AliveTicket(
                    ticket_id, ticket.account, ticket.description, ticket.placed_at,
                    terms_of(written), here, tuple(map(_as_won, outcomes)),
                    roundings[written.rules], weight, written.win,
                )
            )  # fmt: skip
    return alive


def add_layer(
    reader: Reader,
    picture: ExposurePicture,
    layer: Layer,
    scope: Scope = EVERYTHING,
    day: date | None = None,
) -> ExposurePicture:
    """The picture with what the tickets of a layer bring at every score."""
    alive = list_alive(reader, picture.event, picture.period, layer, scope=scope, day=day)
    highest = len(picture.grid)
    extra = [[0] * highest for _ in range(highest)]
    for ticket in alive:
        _add(extra, ticket)
    found = replace(picture, layer=int(layer), extra=tuple(map(tuple, extra)))
    return found.with_worst_of_layer()


def _add(extra: list[list[int]], ticket: AliveTicket) -> None:
    """The same results of its legs come to the same: each combination is settled once."""
    known: dict[tuple[LegResult, ...], int] = {}
    for home, line in enumerate(extra):
        for away in range(len(line)):
            results = tuple(grade_leg(s, at, away, home) for _, s, at in ticket.here)
            if results not in known:
                known[results] = ticket.result_of(results)
            line[away] += known[results]


def _selection(leg: LegRow) -> Selection:
    return Selection(Period(leg.period), Market(leg.market), Side(leg.side))


def _outcome(leg: LegRow, results: Results, rules: int) -> LegOutcome:
    base = results.of(leg.event_id).grade(leg.period, leg.market, leg.side, leg.line)
    outcome = results.outcome(leg, base, rules)
    return outcome if leg.own is None else outcome._replace(result=LegResult(leg.own))


def _as_won(outcome: LegOutcome) -> LegOutcome:
    is_pending = outcome.result is LegResult.PENDING
    return outcome._replace(result=LegResult.WIN) if is_pending else outcome
