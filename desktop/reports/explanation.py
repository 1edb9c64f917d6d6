"""One ticket explained: its legs, its money and its postings, the same text everywhere."""

import json
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from zoneinfo import ZoneInfo

from desktop.book.fold.grading import LegGrader, Results, read_roundings, read_scores
from desktop.book.fold.tickets import Written, find_legs, find_tickets, terms_of
from desktop.book.queries.board import find_event
from desktop.book.queries.explained import (
    HandDecision,
    TicketPosting,
    find_by_reference,
    find_play,
    find_rules_name,
    find_user_name,
    list_hand_decisions,
    list_leg_marks,
    list_ticket_postings,
)
from desktop.book.queries.fact_register import list_facts_about_ticket
from desktop.book.queries.house_rules import find_profile
from desktop.book.queries.people import find_account_by_id, find_book
from desktop.book.queries.ticket_register import find_ticket_id, number_in_words, read_letters
from desktop.book.queries.ticket_sheet import FlagRow, list_ticket_flags
from desktop.book.queries.tickets import TicketRow, find_ticket
from desktop.book.statements import ConnectionReader
from desktop.domain.errors import InputError
from desktop.domain.explaining.money import explain_money
from desktop.domain.explaining.words import amount, signed
from desktop.domain.numbers import parse_ticket_number
from desktop.domain.profiles.reading import house_rules
from desktop.domain.rule_choices import Condition
from desktop.domain.sentences import joined, say, word
from desktop.domain.tickets import LegOutcome, LegResult, TicketKind
from desktop.domain.wagers.terms import EachWay, IfBet, Reverse, RoundRobin
from desktop.domain.weeks import instant
from desktop.reports.explained_legs import DecidedLeg, decide_legs, explain_decided_leg
from desktop.reports.questions import long_day

_KINDS = {
    TicketKind.STRAIGHT: "Straight",
    TicketKind.PARLAY: "Parlay",
    TicketKind.TEASER: "Teaser",
    TicketKind.PLEASER: "Pleaser",
    TicketKind.ROUND_ROBIN: "Round robin",
    TicketKind.IF_BET: "If bet",
    TicketKind.REVERSE: "Reverse",
    TicketKind.FUTURE: "Future",
    TicketKind.PROP: "Prop",
    TicketKind.HORSE: "Horse",
    TicketKind.MANUAL: "Write-in",
}
_CONDITIONS = {Condition.IF_WIN: "win only", Condition.IF_ACTION: word("action")}


@dataclass(frozen=True, slots=True)
class ExplainedTicket:
    """A ticket in sections of lines.

    Attributes:
        heading: Which ticket, whose, when and under which rules.
        legs: Of each leg its lines.
        money: The formula, step by step, and what the player gets.
        posted: What the ledger has of it, week by week.
    """

    heading: tuple[str, ...]
    legs: tuple[tuple[str, ...], ...]
    money: tuple[str, ...]
    posted: tuple[str, ...]

    @property
    def reasons(self) -> str:
        """What decides it: legs and money, without whose it is and what was posted."""
        return _sections((*self.legs, self.money))

    @property
    def text(self) -> str:
        """The whole explanation; lines end with a line feed."""
        sections = [self.heading, *self.legs, (say("Money"), *_indented(self.money))]
        sections.append((say("Posted"), *_indented(self.posted)))
        return joined("", (_sections(sections), "\n"))


def _sections(sections: Iterable[Sequence[str]]) -> str:
    return joined("\n\n", (joined("\n", section) for section in sections))


def _indented(lines: Sequence[str]) -> Iterator[str]:
    return (joined("", ("  ", line)) for line in lines)


def find_named_ticket(reader: ConnectionReader, name: str) -> int:
    """The ticket with this number (`KA1042-7`) or reference.

    Raises:
        InputError: There is no such ticket.
    """
    found = find_by_reference(reader, name)
    if found is not None:
        return found
    try:
        letters, counter = parse_ticket_number(name)
    except InputError as error:
        raise InputError(
            say(
                "No ticket has the reference “{name}”, and as a number it is wrong. {error}",
                name=name,
                error=error,
            )
        ) from error
    ticket_id = find_ticket_id(reader, letters, counter)
    if ticket_id is None or find_ticket(reader, ticket_id) is None:
        raise InputError(say("There is no ticket {name} in this book.", name=name.strip().upper()))
    return ticket_id


def explain_ticket(
    reader: ConnectionReader, ticket_id: int, under_review: int | None = None
) -> ExplainedTicket:
    """Explain a ticket by what is approved.

    Args:
        reader: An open book.
        ticket_id: The ticket.
        under_review: An event that counts as it is recorded, approved or not.

    Raises:
        InputError: There is no such ticket.
    """
    ticket = find_ticket(reader, ticket_id)
    written = find_tickets(reader, [ticket_id]).get(ticket_id)
    if ticket is None or written is None:
        raise InputError("There is no such ticket. It may have been written on another station.")
    decisions = list_hand_decisions(reader, ticket_id)
    rows = find_legs(reader, [ticket_id])[ticket_id]
    results = Results(reader, _recorded(reader, under_review))
    legs = decide_legs(rows, decisions, ticket.rules, results)
    rules = house_rules(json.loads(find_profile(reader, ticket.rules) or "{}"))
    terms, marks = terms_of(written), list_leg_marks(reader, ticket_id)
    return ExplainedTicket(
        heading=tuple(_heading(reader, ticket, written)),
        legs=tuple(
            tuple(
                explain_decided_leg(
                    reader,
                    leg,
                    rules,
                    terms=terms,
                    stage=_stage(leg, under_review),
                    mark=marks.get(leg.row.no, ""),
                )
            )
            for leg in legs
        ),
        money=tuple(_money(reader, ticket, written, legs, decisions)),
        posted=tuple(_posted(reader, ticket)),
    )


def _recorded(reader: ConnectionReader, event_id: int | None) -> dict[int, LegGrader]:
    """The grader of an event under review, by what is recorded of it."""
    event = None if event_id is None else find_event(reader, event_id)
    if event is None:
        return {}
    scores = read_scores(reader, event.id, "recorded")
    starters = find_play(reader, event.id, "recorded").starters
    return {event.id: LegGrader(event.sport, event.status, scores, starters)}


def _stage(leg: DecidedLeg, under_review: int | None) -> str:
    return "recorded" if leg.row.event_id == under_review else "settled"


def _heading(reader: ConnectionReader, ticket: TicketRow, written: Written) -> Iterator[str]:
    account = find_account_by_id(reader, ticket.account_id)
    if account is None:
        raise ValueError("a ticket without its account")
    number = number_in_words(read_letters(reader), ticket.id)
    reference = (
        say(", reference {reference}", reference=ticket.reference) if ticket.reference else ""
    )
    name = "" if account.name == account.code else say(", {account}", account=account.name)
    yield say(
        "Ticket {number}{reference} of {code}{name}",
        number=number,
        reference=reference,
        code=account.code,
        name=name,
    )
    if ticket.kind == TicketKind.MANUAL:
        yield ticket.description
    yield joined(": ", (_kind(ticket, written), _amounts(ticket, written)))
    zone = ZoneInfo(find_book(reader).timezone)
    at = instant(ticket.placed_at).astimezone(zone)
    late = ", entered later" if ticket.placed_at != ticket.accepted_at else ""
    who = find_user_name(reader, ticket.user_id)
    rules = say(
        "house rules “{name}”, version {version}",
        name=find_rules_name(reader, ticket.rules),
        version=ticket.rules,
    )
    yield say(
        "Taken {day} {time}{late} by {who} under {rules}",
        day=long_day(at.date()),
        time=f"{at:%H:%M}",
        late=late,
        who=who,
        rules=rules,
    )
    for flag in list_ticket_flags(reader, ticket.id):
        yield _flag(reader, flag)


def _flag(reader: ConnectionReader, flag: FlagRow) -> str:
    """What was odd about a ticket when it was written, and whether a person has decided on it."""
    told = say(
        "Flagged as {flag}: {reason}",
        flag=word(flag.kind),
        reason=flag.reason.rstrip("."),
    )
    if not flag.decision:
        return say("{told}; nobody has decided on it", told=told)
    decision = "it stands" if flag.decision == "stands" else word("voided")
    return say(
        "{told}; {decision}, by {user}",
        told=told,
        decision=decision,
        user=find_user_name(reader, flag.decided_by or 0),
    )


def _kind(ticket: TicketRow, written: Written) -> str:
    kind = say(_KINDS[TicketKind(ticket.kind)])
    terms = terms_of(written)
    if isinstance(terms, EachWay):
        kind = say("{kind}, each way", kind=kind)
    if isinstance(terms, IfBet | Reverse):
        kind = say("{kind}, {condition}", kind=kind, condition=_CONDITIONS[terms.condition])
    if ticket.free_play:
        kind = say("Free play, {kind:small}", kind=kind)
    return say("Lay-off, {kind:small}", kind=kind) if ticket.lay_off else kind


def _amounts(ticket: TicketRow, written: Written) -> str:
    risk, win = amount(ticket.risk), amount(ticket.win)
    terms = terms_of(written)
    if isinstance(terms, RoundRobin):
        return say(
            "{count} parlays that risk {risk} and win {win} together",
            count=len(terms.parlays),
            risk=risk,
            win=win,
        )
    if isinstance(terms, IfBet | Reverse):
        return say("counted as a risk of {risk}, wins at most {win}", risk=risk, win=win)
    if ticket.kind == TicketKind.HORSE:
        return say("risk {risk}, wins at most {win}", risk=risk, win=win)
    return say("risk {risk} to win {win}", risk=risk, win=win)


def _money(
    reader: ConnectionReader,
    ticket: TicketRow,
    written: Written,
    legs: Sequence[DecidedLeg],
    decisions: Mapping[int, HandDecision],
) -> Iterator[str]:
    if ticket.voided:
        yield from _void(reader, ticket)
        return
    outcomes = [leg.outcome for leg in legs]
    # Open spots that were never filled, and write-ins, are decided without a leg.
    for no, decision in sorted(decisions.items()):
        if no > len(legs):
            outcomes.append(LegOutcome(LegResult(decision.result), ""))
            if ticket.kind == TicketKind.MANUAL:
                reason = say(": {reason}", reason=decision.reason) if decision.reason else ""
                yield say("Decided by {user}{reason}.", user=decision.user, reason=reason)
    yield from explain_money(
        terms_of(written),
        outcomes or [LegOutcome(LegResult.PENDING, "")],
        read_roundings(reader)[ticket.rules],
        is_free_play=bool(ticket.free_play),
        is_lay_off=bool(ticket.lay_off),
    )


def _void(reader: ConnectionReader, ticket: TicketRow) -> Iterator[str]:
    for one in list_facts_about_ticket(reader, ticket.id, "[]", ticket.seq):
        if one.fact.type == "ticket.voided":
            who = find_user_name(reader, one.fact.actor)
            yield say(
                "The whole ticket was taken off by {who}: {reason}.",
                who=who,
                reason=one.fact.body["reason"],
            )
    yield "Void: player 0.00."


def _posted(reader: ConnectionReader, ticket: TicketRow) -> Iterator[str]:
    postings = list_ticket_postings(reader, ticket.id, ticket.account_id)
    if not postings:
        yield "Nothing yet." if ticket.status == "open" else "Nothing: it came to 0.00."
        return
    rows = list(_rows(ticket, postings))
    if len(postings) > 1:
        total = sum(posting.cents for posting in postings)
        rows.append((say("Together"), signed(total), ""))
    wide, deep = (max(len(row[place]) for row in rows) for place in (0, 1))
    for name, cents, note in rows:
        parts = (name, " " * (wide - len(name) + 2), f"{cents:>{deep}}")
        yield joined("", (*parts, "  ", note) if note else parts)


def _rows(ticket: TicketRow, postings: Sequence[TicketPosting]) -> Iterator[tuple[str, str, str]]:
    before: dict[int, int] = defaultdict(int)
    seen: set[int] = set()
    for posting in postings:
        week = say("Week of {day}", day=long_day(date.fromisoformat(posting.week)))
        part = (
            joined(
                " ", (joined(", ", ("", _PARTS.get(ticket.kind, word("part")))), str(posting.part))
            )
            if posting.part
            else ""
        )
        was = before[posting.part]
        before[posting.part] += posting.cents
        note = ""
        if posting.part in seen:
            note = say(
                "correction from {was} to {before}",
                was=signed(was),
                before=signed(before[posting.part]),
            )
        if posting.occurred_week:
            closed = long_day(date.fromisoformat(posting.occurred_week))
            note += say(", posted before in the week of {closed}", closed=closed)
        seen.add(posting.part)
        yield joined("", (week, part)), signed(posting.cents), note


_PARTS = {TicketKind.ROUND_ROBIN.value: word("parlay"), TicketKind.REVERSE.value: "if bet"}
