"""Writing a quote down: a new ticket, or selections that join one."""

from typing import Any

from desktop.book.bodies.wagers import LegAccepted, TicketAccepted, TicketFilled
from desktop.book.opening import Command
from desktop.domain.sentences import say
from desktop.domain.settings.cells import PHONE
from desktop.domain.tickets import WHOLE_CHART
from desktop.domain.wagers.body import terms_body
from desktop.domain.wagers.terms import Straight
from desktop.services.quoting.quotes import (
    BY_TIER,
    LIMIT,
    OVERRIDE,
    PAST_POST,
    Filling,
    Quote,
    QuotedLeg,
)
from desktop.services.quoting.refusals import find_refusals


def record_ticket(
    command: Command,
    quote: Quote,
    *,
    placed_at: int,
    reference: str | None = None,
    replaces: int | None = None,
) -> int:
    """Record a ticket inside a command, or what fills the spots of one; answers its id.

    What a live wager would be refused for is flagged for review here, because an imported wager
    was already given (RULES 24.3).
    """
    if quote.filling is not None:
        return _record_filling(command, quote, quote.filling)
    body = ticket_body(quote, placed_at=placed_at, reference=reference)
    if replaces is not None:
        body["replaces"] = replaces
    return command.record("ticket.accepted", body).number


def ticket_body(quote: Quote, *, placed_at: int, reference: str | None = None) -> TicketAccepted:
    """The ticket that a quote makes, all its terms frozen."""
    body = TicketAccepted(
        account=quote.account.id,
        kind=str(quote.kind),
        placed_at=placed_at,
        amount_mode=str(quote.amount_mode),
        risk=quote.risk,
        win=quote.win,
        legs=[_leg_body(leg) for leg in quote.legs],
        description=quote.description,
        entry=quote.entry,
        read_back=quote.read_back,
        reference=reference,
        rules=quote.rules,
        flags=_flags(quote, is_given=reference is not None),
    )
    # What a plain straight would say twice is left out: it is most of the book.
    if not isinstance(quote.terms, Straight):
        body["terms"] = terms_body(quote.terms)
    if quote.held != quote.risk:
        body["held"] = quote.held
    if quote.free_play:
        body["free_play"] = True
    if quote.lay_off:
        body["lay_off"] = True
    if quote.chart != WHOLE_CHART:
        body["chart"] = quote.chart
    if quote.call is not None:
        body["call"] = quote.call
    if quote.quoted is not None:
        body["quoted"] = quote.quoted
    if quote.confirmed:
        body["confirmed"] = True
    if quote.channel != PHONE:
        body["channel"] = quote.channel
    return body


def _record_filling(command: Command, quote: Quote, filling: Filling) -> int:
    body = TicketFilled(
        ticket=filling.ticket_id,
        legs=[_leg_body(leg) for leg in quote.legs],
        terms=terms_body(quote.terms),
        win=quote.win,
        description=quote.description,
        read_back=quote.read_back,
        had=filling.legs,
    )
    command.record("ticket.filled", body)
    return filling.ticket_id


def _leg_body(leg: QuotedLeg) -> LegAccepted:
    body = LegAccepted(
        event=leg.event.id,
        period=str(leg.selection.period),
        market=str(leg.selection.market),
        side=str(leg.selection.side),
        line=leg.line,
        price=leg.price,
        mark=" ".join(sorted(leg.marks)) if leg.marks else "",
    )
    options = _options(leg)
    if options:
        body["options"] = options
    return body


def _options(leg: QuotedLeg) -> dict[str, Any]:
    options: dict[str, Any] = {}
    if leg.posted != (leg.line, leg.price):
        options["posted"] = list(leg.posted)
    if leg.bought:
        options["bought"] = leg.bought
    if leg.pitchers is not None:
        options["pitchers"] = leg.pitchers.value
        options["listed"] = list(leg.listed)
    if leg.by_table:
        options["by_table"] = True
    if leg.line_types:
        options["line_types"] = list(leg.line_types)
    if leg.line_types or leg.house is not None:
        options["house"] = None if leg.house is None else list(leg.house)
    return options


def _flags(quote: Quote, *, is_given: bool) -> list[list[str]]:
    if not is_given:
        # A supervisor took it over the limit: that is logged, and waits for another look.
        flags = [[LIMIT, quote.over]] if quote.over else []
        if quote.late:
            late = [why for kind, why in find_refusals(quote) if kind == PAST_POST]
            flags.append(
                [
                    PAST_POST,
                    say("{late} Written late: {late2}", late=" ".join(late), late2=quote.late),
                ]
            )
        return flags
    reasons: dict[str, list[str]] = {}
    broken = [(LIMIT, sentence) for kind, sentence in quote.waits if kind == BY_TIER]
    for kind, sentence in [*find_refusals(quote), *broken]:
        # An override of an imported ticket is marked on its leg; it needs no decision.
        if kind != OVERRIDE:
            reasons.setdefault(kind, []).append(sentence)
    return [[kind, " ".join(sentences)] for kind, sentences in reasons.items()]
