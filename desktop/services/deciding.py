"""What a person decides of tickets: voids by leg, event or time, write-ins, prices, open spots."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from desktop.book.bodies.board import EventChanged
from desktop.book.bodies.results import PricesRestated
from desktop.book.bodies.wagers import LegsDecided, LegsRestored, SpotsExpired, TicketDecided
from desktop.book.opening import Book, Command
from desktop.book.queries.board import find_event
from desktop.book.queries.decisions import (
    list_decided,
    list_legs_of_event,
    list_legs_of_ticket,
    list_legs_written,
)
from desktop.book.queries.tickets import find_ticket
from desktop.book.statements import Reader
from desktop.domain.errors import InputError
from desktop.domain.markets import Market, Period, Selection
from desktop.domain.prices import parse_price
from desktop.domain.sentences import say
from desktop.domain.tickets import LegResult, TicketKind
from desktop.services.changes import ChangeSet, changed
from desktop.services.consequences import TicketChange, changes_by
from desktop.services.users import Actor, Right, require

LegKey = tuple[int, int]
_CHANGED = ("tickets", "accounts", "exposure", "settlement", "weeks")


@dataclass(frozen=True, slots=True)
class Decision:
    """A result for some legs, with why; nothing is written by making one.

    Attributes:
        legs: Ticket and number of each leg.
        result: `void`, `no_action`, or another result of a leg; None takes decisions back.
        scope: `leg`, `ticket`, `event` or `written`.
    """

    legs: tuple[LegKey, ...]
    result: LegResult | None
    reason: str
    scope: str


def of_legs(legs: Sequence[LegKey], result: LegResult, reason: str) -> Decision:
    """Decide some legs alone."""
    return Decision(tuple(legs), result, reason, "leg")


def of_ticket(reader: Reader, ticket_id: int, result: LegResult, reason: str) -> Decision:
    """Decide every leg of a ticket."""
    return Decision(tuple(list_legs_of_ticket(reader, ticket_id)), result, reason, "ticket")


def of_event(reader: Reader, event_id: int, result: LegResult, reason: str) -> Decision:
    """Decide every leg on an event."""
    return Decision(tuple(list_legs_of_event(reader, event_id)), result, reason, "event")


def of_written(
    reader: Reader,
    event_id: int,
    market: tuple[Period, Market],
    between: tuple[int, int],
    *,
    result: LegResult,
    reason: str,
) -> Decision:
    """Decide all that was written on a market between two times (milliseconds UTC, included)."""
    period, kind = market
    legs = list_legs_written(reader, event_id, period.value, kind.value, between)
    return Decision(tuple(legs), result, reason, "written")


def of_restored(reader: Reader, ticket_id: int, reason: str) -> Decision:
    """Take back all that was decided of a ticket by hand."""
    legs = tuple((ticket, no) for ticket, no, _ in list_decided(reader, ticket_id))
    return Decision(legs, None, reason, "ticket")


def preview_decision(reader: Reader, decision: Decision, now: int) -> list[TicketChange]:
    """Whose tickets a decision would change, and by how much; the largest difference first.

    It is the fold itself, asked and not applied, so that what is shown is what is posted.
    """
    return changes_by(reader, *_fact_of(decision), now)


def decide(book: Book, actor: Actor, decision: Decision) -> ChangeSet:
    """Post a decision: one fact for all of its legs.

    Raises:
        InputError: It is about no leg, says no result, or has no reason.
        NotAllowedError: Only a supervisor may.
    """
    require(actor, Right.TICKETS_DECIDE)
    if not decision.legs:
        raise InputError("There is no wager that this is about. Nothing was changed.")
    if not decision.reason.strip():
        raise InputError("A decision by hand needs a reason. Nothing was changed.")
    if decision.result is LegResult.PENDING:
        raise InputError("A decision says a result; restore the legs to take one back.")
    kind, body = _fact_of(decision)
    with book.command(actor.author) as command:
        command.record(kind, body)
    return changed(*_CHANGED)


def record_grade(
    command: Command, ticket_id: int, result: LegResult, reason: str, claim: int
) -> int:
    """Give every leg of a ticket, or a write-in, a result that a claim asks for; the fact's number.

    Raises:
        InputError: The ticket is void or unknown, or it has no leg.
    """
    _check_ticket(command, ticket_id, lambda _: True, "")
    kind, body = grade_fact(command.reader, ticket_id, result, reason)
    return command.record(kind, {**body, "claim": claim}).number


def grade_fact(
    reader: Reader, ticket_id: int, result: LegResult, reason: str
) -> tuple[str, Mapping[str, Any]]:
    """The fact that gives every leg of a ticket, or a write-in, a result; kind and body.

    Raises:
        InputError: It has no leg.
    """
    ticket = find_ticket(reader, ticket_id)
    if ticket is not None and ticket.kind == TicketKind.MANUAL:
        return "ticket.decided", TicketDecided(ticket=ticket_id, result=result.value, reason=reason)
    decision = of_ticket(reader, ticket_id, result, reason)
    if not decision.legs:
        raise InputError("The ticket has no leg that could be graded. Nothing was changed.")
    return _fact_of(decision)


def _fact_of(decision: Decision) -> tuple[str, Mapping[str, Any]]:
    reason = decision.reason.strip()
    if decision.result is None:
        legs = [[ticket, no] for ticket, no in decision.legs]
        return "legs.restored", LegsRestored(legs=legs, reason=reason)
    given = [[ticket, no, decision.result.value] for ticket, no in decision.legs]
    return "legs.decided", LegsDecided(legs=given, reason=reason, scope=decision.scope)


def decide_write_in(
    book: Book, actor: Actor, ticket_id: int, result: LegResult, reason: str
) -> ChangeSet:
    """Say what a write-in came to; PENDING takes it back.

    Raises:
        InputError: It is no write-in, is void, or no reason was given.
        NotAllowedError: Only a supervisor may.
    """
    require(actor, Right.TICKETS_DECIDE)
    if not reason.strip():
        raise InputError("A decision by hand needs a reason. Nothing was changed.")
    with book.command(actor.author) as command:
        _check_ticket(command, ticket_id, lambda kind: kind == TicketKind.MANUAL, "no write-in")
        decided = TicketDecided(ticket=ticket_id, result=result.value, reason=reason.strip())
        command.record("ticket.decided", decided)
    return changed(*_CHANGED)


def preview_write_in(
    reader: Reader, ticket_id: int, result: LegResult, now: int
) -> list[TicketChange]:
    """What deciding a write-in would post; `now` in milliseconds UTC."""
    body = TicketDecided(ticket=ticket_id, result=result.value, reason="")
    return changes_by(reader, "ticket.decided", body, now)


def preview_expiry(reader: Reader, ticket_id: int, now: int) -> list[TicketChange]:
    """What closing the open spots of a ticket would post; `now` in milliseconds UTC."""
    return changes_by(reader, "spots.expired", SpotsExpired(ticket=ticket_id), now)


def close_open_spots(book: Book, actor: Actor, ticket_id: int) -> ChangeSet:
    """Let the open spots of a ticket expire: they drop or lose, as its terms say (RULES 23.1).

    Raises:
        InputError: It is no parlay or teaser, or is void.
        NotAllowedError: Only a supervisor may.
    """
    require(actor, Right.TICKETS_DECIDE)
    chains = {TicketKind.PARLAY, TicketKind.TEASER, TicketKind.PLEASER}
    with book.command(actor.author) as command:
        _check_ticket(command, ticket_id, lambda kind: kind in chains, "without open spots")
        command.record("spots.expired", SpotsExpired(ticket=ticket_id))
    return changed(*_CHANGED)


def _check_ticket(
    command: Command, ticket_id: int, is_fit: Callable[[str], bool], complaint: str
) -> None:
    ticket = find_ticket(command.reader, ticket_id)
    if ticket is None:
        raise InputError("There is no such ticket. Nothing was changed.")
    if ticket.voided:
        raise InputError("The ticket is void already. Nothing was changed.")
    if not is_fit(ticket.kind):
        raise InputError(
            say("The ticket is {complaint}. Nothing was changed.", complaint=complaint)
        )


def restate_prices(
    book: Book, actor: Actor, event_id: int, prices: Sequence[tuple[Selection, str]]
) -> ChangeSet:
    """State the opening prices of the new pitchers (RULES 15.2).

    Raises:
        InputError: The event is unknown, there is no price, or one cannot be read.
        NotAllowedError: Only a supervisor may.
    """
    require(actor, Right.TICKETS_DECIDE)
    restated = _restated(event_id, prices)
    with book.command(actor.author) as command:
        if find_event(command.reader, event_id) is None:
            raise InputError("The event is not on the schedule. Nothing was changed.")
        command.record("prices.restated", restated)
    return changed(*_CHANGED, "events")


def preview_prices(
    reader: Reader, event_id: int, prices: Sequence[tuple[Selection, str]], now: int
) -> list[TicketChange]:
    """What new prices would post; `now` in milliseconds UTC.

    Raises:
        InputError: There is no price, or one cannot be read.
    """
    return changes_by(reader, "prices.restated", _restated(event_id, prices), now)


def _restated(event_id: int, prices: Sequence[tuple[Selection, str]]) -> PricesRestated:
    if not prices:
        raise InputError("There is no new price. Nothing was changed.")
    return PricesRestated(
        event=event_id,
        prices=[
            [s.period.value, s.market.value, s.side.value, parse_price(price).text]
            for s, price in prices
        ],
    )


def state_actual_start(book: Book, actor: Actor, event_id: int, start: int) -> ChangeSet:
    """State when an event really began (milliseconds UTC), which tells what is past post.

    Raises:
        InputError: The event is unknown.
        NotAllowedError: Only a supervisor may.
    """
    require(actor, Right.EVENTS_CHANGE)
    with book.command(actor.author) as command:
        event = find_event(command.reader, event_id)
        if event is None:
            raise InputError("The event is not on the schedule. Nothing was changed.")
        stated = EventChanged(event=event_id, changes={"actual_start": [event.actual_start, start]})
        command.record("event.changed", stated)
    return changed("events", "settlement")
