"""The same side from several agents within some minutes: a group at work, or a number that is off.

Agents are those right above the players when they wagered.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from fractions import Fraction
from itertools import groupby
from operator import itemgetter

from desktop.book.queries.board import EventRow
from desktop.book.queries.exposure import list_exposed_events
from desktop.book.queries.people import list_accounts
from desktop.book.queries.repeated import TakenLeg, list_taken_legs
from desktop.book.queries.settings import list_set_values
from desktop.book.statements import Reader
from desktop.book.tables.foundation import HOUSE_ID
from desktop.domain.markets import MARKETS_WITH_LINE, Market, Period, Selection, Side
from desktop.domain.settings.resolving import PathSettings
from desktop.services.exposure.scope import EVERYTHING, Scope

_MINUTE_MS = 60_000
_SELECTION = itemgetter(0, 1, 2, 3)


@dataclass(frozen=True, slots=True)
class Repeated:
    """One side that several agents' players took within the minutes; cents.

    Attributes:
        first: When the first ticket of it was accepted, milliseconds UTC; last likewise.
        agents: Codes, in order; players likewise.
        straight_risk: Of tickets with one leg; multi_risk the whole risk of the others.
        average: The line in quarter points, weighted by risk; None where there is none.
        ticket_ids: Oldest first.
    """

    event: EventRow
    selection: Selection
    first: int
    last: int
    agents: tuple[str, ...]
    players: tuple[str, ...]
    straight_risk: int
    multi_risk: int
    average: Fraction | None
    ticket_ids: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class RepeatRule:
    """When the same side counts as repeated: within how many minutes, from how many agents."""

    minutes: int
    agents: int


def repeat_rule(reader: Reader, day: date) -> RepeatRule:
    """What the house has set."""
    settings = PathSettings(day, list_set_values(reader, HOUSE_ID))
    minutes = settings.cents("exposure/repeated/minutes") or 0
    return RepeatRule(minutes, settings.cents("exposure/repeated/agents") or 0)


def list_repeated(reader: Reader, day: date, scope: Scope = EVERYTHING) -> list[Repeated]:
    """Repeated action on what is open now, the largest sum first.

    Tickets belong together while each follows the first of them within the minutes; they are
    listed once, in the first such group.
    """
    rule = repeat_rule(reader, day)
    events = {event.id: event for event in list_exposed_events(reader) if scope.has_event(event)}
    codes = {account.id: account.code for account in list_accounts(reader)}
    found = []
    for (event_id, period, market, side), legs in groupby(
        list_taken_legs(reader, events), key=_SELECTION
    ):
        if not scope.has_period(period):
            continue
        selection = Selection(Period(period), Market(market), Side(side))
        bursts = _bursts(list(legs), rule)
        found += [_repeated(events[event_id], selection, burst, codes) for burst in bursts]
    return sorted(found, key=lambda r: (-r.straight_risk - r.multi_risk, r.first))


def _bursts(legs: Sequence[TakenLeg], rule: RepeatRule) -> Iterator[list[TakenLeg]]:
    """Groups within the minutes that come from enough agents, one after the other."""
    start = 0
    while start < len(legs):
        until = legs[start].accepted_at + rule.minutes * _MINUTE_MS
        end = start
        while end < len(legs) and legs[end].accepted_at <= until:
            end += 1
        burst = list(legs[start:end])
        if len({_agent(leg) for leg in burst}) >= max(2, rule.agents):
            yield burst
            start = end
        else:
            start += 1


def _agent(leg: TakenLeg) -> int:
    return int(leg.path.rstrip("/").rpartition("/")[2])


def _repeated(
    event: EventRow, selection: Selection, burst: Sequence[TakenLeg], codes: dict[int, str]
) -> Repeated:
    tickets = {leg.ticket_id: leg for leg in burst}.values()
    average = None
    if selection.market in MARKETS_WITH_LINE:
        risk = sum(leg.risk for leg in burst)
        average = Fraction(sum(leg.line * leg.risk for leg in burst), risk)
    return Repeated(
        event,
        selection,
        first=burst[0].accepted_at,
        last=burst[-1].accepted_at,
        agents=tuple(sorted({codes[_agent(leg)] for leg in burst})),
        players=tuple(sorted({leg.account for leg in burst})),
        straight_risk=sum(leg.risk for leg in tickets if leg.legs == 1),
        multi_risk=sum(leg.risk for leg in tickets if leg.legs > 1),
        average=average,
        ticket_ids=tuple(leg.ticket_id for leg in tickets),
    )
