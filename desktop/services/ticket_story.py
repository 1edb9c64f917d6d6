"""One ticket whole: terms, legs with scores, what was posted, and who did what when."""

import json
from collections.abc import Sequence
from dataclasses import dataclass

from desktop.book.queries.calls import CallRow, find_call_of_ticket
from desktop.book.queries.fact_register import (
    JournalFact,
    find_fact,
    list_facts_about_ticket,
)
from desktop.book.queries.holds import find_hold_of_ticket
from desktop.book.queries.names import find_account_codes
from desktop.book.queries.people import find_account_by_id
from desktop.book.queries.ticket_register import number_in_words, read_letters
from desktop.book.queries.ticket_sheet import (
    FlagRow,
    TicketLeg,
    list_ticket_entries,
    list_ticket_flags,
    list_ticket_legs,
)
from desktop.book.queries.tickets import TicketRow, find_ticket
from desktop.book.statements import ConnectionReader
from desktop.domain.errors import InputError
from desktop.domain.money import format_money
from desktop.domain.sentences import joined, say, word
from desktop.reports.explanation import explain_ticket
from desktop.reports.told_legs import tell_leg
from desktop.services.narration.narrator import Narrator
from desktop.services.narration.review import result_in_words
from desktop.services.narration.telling import sentence_of
from desktop.services.narration.words import flag_in_words


@dataclass(frozen=True, slots=True)
class StoryLeg:
    """A leg as people read it; scores are of the leg's period, visitor first.

    Attributes:
        score: The approved score as `21-14`, or nothing.
        unapproved: A score that was entered and differs from the approved one, or nothing.
    """

    no: int
    event: str
    day: str
    start: int | None
    selection: str
    price: str
    mark: str
    result: str
    score: str
    unapproved: str


@dataclass(frozen=True, slots=True)
class StoryEntry:
    """What was posted to the player; cents from the player's side."""

    no: int
    seq: int
    account: str
    kind: str
    cents: int
    week: str
    occurred_week: str | None


@dataclass(frozen=True, slots=True)
class StoryStep:
    """Something that happened to the ticket; `at` in milliseconds UTC."""

    seq: int
    at: int
    user: str
    what: str


@dataclass(frozen=True, slots=True)
class TicketStory:
    """A ticket with everything about it; money in cents from the player's side."""

    ticket: TicketRow
    number: str
    account: str
    account_name: str
    agent: str
    read_back: str
    entry: str
    legs: tuple[StoryLeg, ...]
    entries: tuple[StoryEntry, ...]
    flags: tuple[FlagRow, ...]
    steps: tuple[StoryStep, ...]
    explanation: str
    call: CallRow | None = None

    @property
    def open_flags(self) -> tuple[FlagRow, ...]:
        """What waits for a decision."""
        return tuple(flag for flag in self.flags if not flag.decision)


def read_ticket_story(reader: ConnectionReader, ticket_id: int) -> TicketStory:
    """Read one ticket whole.

    Raises:
        InputError: There is no such ticket.
    """
    ticket = find_ticket(reader, ticket_id)
    accepted = find_fact(reader, ticket_id)
    if ticket is None or accepted is None:
        raise InputError("There is no such ticket. It may have been written on another station.")
    account = find_account_by_id(reader, ticket.account_id)
    if account is None:
        raise ValueError("a ticket without its account")
    agent = find_account_by_id(reader, account.parent_id or 0)
    legs = list_ticket_legs(reader, ticket_id)
    return TicketStory(
        ticket=ticket,
        number=number_in_words(read_letters(reader), ticket_id),
        account=account.code,
        account_name=account.name,
        agent=agent.code if agent else "",
        read_back=accepted.fact.body["read_back"],
        entry=accepted.fact.body["entry"],
        legs=tuple(map(_leg, legs)),
        entries=_entries(reader, ticket),
        flags=tuple(list_ticket_flags(reader, ticket_id)),
        steps=_steps(reader, ticket, accepted, legs),
        explanation=explain_ticket(reader, ticket_id).text,
        call=find_call_of_ticket(reader, ticket_id)[0],
    )


def read_story_legs(reader: ConnectionReader, ticket_id: int) -> tuple[StoryLeg, ...]:
    """The legs of a ticket as its story tells them, and nothing else of it."""
    return tuple(map(_leg, list_ticket_legs(reader, ticket_id)))


def _leg(leg: TicketLeg) -> StoryLeg:
    told = tell_leg(leg)
    settled, recorded = _score(leg.settled), _score(leg.recorded)
    return StoryLeg(
        leg.no,
        told.event,
        leg.day,
        leg.start,
        told.selection,
        leg.price,
        leg.mark.replace("_", " "),
        leg.result,
        settled,
        recorded if recorded != settled else "",
    )


def _score(score: tuple[int, int] | None) -> str:
    return "" if score is None else f"{score[0]}-{score[1]}"


def _entries(reader: ConnectionReader, ticket: TicketRow) -> tuple[StoryEntry, ...]:
    rows = list_ticket_entries(reader, ticket.id, ticket.account_id)
    codes = find_account_codes(reader, {row.account_id for row in rows})
    return tuple(
        StoryEntry(
            no, row.seq, codes[row.account_id], row.kind, row.cents, row.week, row.occurred_week
        )
        for no, row in enumerate(rows)
    )


def _steps(
    reader: ConnectionReader, ticket: TicketRow, accepted: JournalFact, legs: Sequence[TicketLeg]
) -> tuple[StoryStep, ...]:
    on = frozenset(leg.event_id for leg in legs)
    later = list_facts_about_ticket(reader, ticket.id, json.dumps(sorted(on)), ticket.seq)
    facts = [accepted, *later]
    names = Narrator(reader, [recorded.fact for recorded in facts], on)
    posted = _posted_by_fact(reader, ticket)
    held = _told_of_hold(reader, accepted) if "hold" in accepted.fact.body else ""
    about = _Ticket(on, next(iter(posted), None), held)
    return tuple(
        StoryStep(
            recorded.fact.seq,
            recorded.fact.wall,
            names.user(recorded.fact.actor),
            _step(names, recorded, about, posted.get(recorded.fact.seq)),
        )
        for recorded in facts
    )


def _posted_by_fact(reader: ConnectionReader, ticket: TicketRow) -> dict[int, int]:
    posted: dict[int, int] = {}
    for row in list_ticket_entries(reader, ticket.id, ticket.account_id):
        if row.account_id == ticket.account_id:
            posted[row.seq] = posted.get(row.seq, 0) + row.cents
    return posted


@dataclass(frozen=True, slots=True)
class _Ticket:
    """What the sentences about its facts need of a ticket: its events, its first posting."""

    events: frozenset[int]
    graded_at: int | None
    held: str = ""


def _told_of_hold(reader: ConnectionReader, accepted: JournalFact) -> str:
    """Who let a held wager become a ticket, and why it had waited; empty of any other."""
    hold = find_hold_of_ticket(reader, accepted.fact.number)
    return (
        ""
        if hold is None
        else say(
            "approved by {decided_by} ({because})", decided_by=hold.decided_by, because=hold.because
        )
    )


def _step(names: Narrator, recorded: JournalFact, ticket: _Ticket, cents: int | None) -> str:
    """What a fact did to a ticket."""
    fact, body = recorded.fact, recorded.fact.body
    money = (
        ""
        if cents is None
        else say(
            ", posted {ending}{cents}", ending="+" if cents > 0 else "", cents=format_money(cents)
        )
    )
    match fact.type:
        case "ticket.accepted":
            is_late = body["placed_at"] != fact.wall
            sentence = "taken in, given earlier" if is_late else word("accepted")
            if "hold" in body:
                sentence = say("accepted after it was held; {held}", held=ticket.held)
            return joined("", (sentence, money))
        case "ticket.voided":
            return say("voided{money}: {reason}", money=money, reason=body["reason"])
        case "review.decided":
            return say(
                "let stand ({flag}): {reason}",
                flag=flag_in_words(body["flag"]),
                reason=body["reason"],
            )
        case "result.recorded":
            verb = word("entered") if body["supersedes"] is None else word("corrected")
            return say("score {verb}: {names}", verb=verb, names=result_in_words(names, fact))
        case "event.settled":
            events = [names.event(event) for event, _ in body["events"] if event in ticket.events]
            verb = word("graded") if fact.seq == ticket.graded_at else word("regraded")
            did = "result approved" if cents is None else verb
            return joined(": ", (joined("", (did, money)), ", ".join(events)))
        case _:
            return joined("", (sentence_of(names, recorded.fact), money))
