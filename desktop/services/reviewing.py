"""The review before money moves: what waits, what approving would do and why, and the approval."""

from collections import Counter, defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from enum import IntEnum

from desktop.book.opening import Book
from desktop.book.queries.board import EventRow, find_event, find_scores, list_events_to_settle
from desktop.book.queries.review_queue import (
    OpenFlag,
    OpenLegs,
    list_open_flags,
    list_open_legs,
    list_overdue_events,
    list_stuck_events,
)
from desktop.book.queries.waiting import (
    A_MANAGER,
    EARLIER_LEG,
    NO_NEW_PRICE,
    OPEN_SPOT,
    WRITE_IN,
    count_waiting,
)
from desktop.book.statements import Reader
from desktop.domain.errors import InputError
from desktop.domain.explaining.legs import Contest, explain_leg
from desktop.domain.markets import Market, Period, Selection, Side, Sport
from desktop.domain.periods import Score
from desktop.domain.recalling import recalled
from desktop.domain.sentences import capital, joined, say
from desktop.domain.tickets import LegResult
from desktop.progress import Cancelled, Progress, never, silent
from desktop.services.changes import ChangeSet
from desktop.services.consequences import TicketChange, changes_of
from desktop.services.expiring import days_to_fill, list_expired
from desktop.services.settlement import (
    EVENTS_A_COMMIT,
    WAITING_REASONS,
    Proposal,
    approve,
    propose,
)
from desktop.services.users import Actor

# What tickets wait for that is no event's result.
_WITHOUT_EVENT = frozenset({OPEN_SPOT, WRITE_IN, NO_NEW_PRICE, EARLIER_LEG, A_MANAGER})
EXPIRED_SPOTS = "expired spots"
LONG_OVER_MS = 5 * 60 * 60 * 1000
TICKETS_SHOWN = 500


class Concern(IntEnum):
    """Why something waits, the most urgent first."""

    CORRECTION = 1
    MISSING = 2
    SUSPENDED = 3
    FLAG = 4
    OVERDUE = 5
    STUCK = 6
    TICKETS = 7
    READY = 8


@dataclass(frozen=True, slots=True)
class QueueEntry:
    """One thing that waits for a person.

    Attributes:
        event: None for tickets.
        flag: None for an event.
        score: The recorded final score, visitor first.
        legs: Undecided legs on the event; of what waits without one, tickets.
        reason: A sentence: why it waits.
        waits_for: What open tickets wait for that no event in the queue stands for.
    """

    concern: Concern
    event: EventRow | None
    flag: OpenFlag | None
    score: Score | None
    legs: int
    reason: str
    waits_for: str = ""

    @property
    def key(self) -> tuple[str, int, str]:
        """Tells entries apart, whatever they are about."""
        if self.flag is not None:
            return ("flag", self.flag.ticket_id, self.flag.kind)
        if self.waits_for:
            return ("tickets", 0, self.waits_for)
        return ("event", self.event.id if self.event else 0, "")

    @property
    def can_approve(self) -> bool:
        """Whether there is a result to approve."""
        return self.event is not None and self.event.result not in {None, self.event.settled}


def list_queue(reader: Reader, now: int, today: str) -> list[QueueEntry]:
    """Everything that waits, exceptions first.

    Args:
        reader: An open book.
        now: Milliseconds UTC.
        today: Book-local ISO day.
    """
    open_legs: dict[int, list[OpenLegs]] = defaultdict(list)
    for legs in list_open_legs(reader):
        open_legs[legs.event_id].append(legs)
    entries = [
        _waiting_event(reader, event, open_legs.get(event.id, []))
        for event in list_events_to_settle(reader)
    ]
    entries += [_flagged(flag) for flag in list_open_flags(reader)]
    for event, count in list_overdue_events(reader, now - LONG_OVER_MS, today):
        reason = say(
            "It began long ago and has no result; {count} wait for it.", count=_legs(count)
        )
        entries.append(QueueEntry(Concern.OVERDUE, event, None, None, count, reason))
    for event, count in list_stuck_events(reader):
        contest = _contest(event, find_scores(reader, event.id, "settled"))
        missing = _missing(contest, open_legs.get(event.id, []))
        reason = _stuck_reason(event, missing, count)
        score = contest.scores.get(Period.GAME)
        entries.append(QueueEntry(Concern.STUCK, event, None, score, count, reason))
    for waits_for, count in count_waiting(reader):
        if waits_for in _WITHOUT_EVENT:
            reason = say(
                "{tickets}: {reason}.", tickets=_tickets(count), reason=WAITING_REASONS[waits_for]
            )
            entries.append(QueueEntry(Concern.TICKETS, None, None, None, count, reason, waits_for))
    if expired := len(list_expired(reader, now)):
        reason = say(
            "{expired}: open spots were not filled within {reader} days. Enter closes them.",
            expired=_tickets(expired),
            reader=days_to_fill(reader),
        )
        entries.append(
            QueueEntry(Concern.TICKETS, None, None, None, expired, reason, EXPIRED_SPOTS)
        )
    return sorted(entries, key=lambda entry: entry.concern)


def _waiting_event(reader: Reader, event: EventRow, legs: Sequence[OpenLegs]) -> QueueEntry:
    contest = _contest(event, find_scores(reader, event.id, "recorded"))
    score = contest.scores.get(Period.GAME)
    count = sum(one.legs for one in legs)
    missing = _missing(contest, legs)
    if event.settled is not None:
        before = find_scores(reader, event.id, "settled").get(Period.GAME)
        was = event.settled_status if before is None else f"{before[0]}–{before[1]}"
        reason = say("It was settled as {was}; approving takes that back and posts anew.", was=was)
        return QueueEntry(Concern.CORRECTION, event, None, score, count, reason)
    if event.status == "suspended":
        reason = say(
            "It was suspended: {count} stay open until it is recorded how it ended.",
            count=_legs(count),
        )
        return QueueEntry(Concern.SUSPENDED, event, None, score, count, reason)
    if missing:
        reason = say(
            "{missing}: these legs stay open, the others are settled.", missing=_no_score(missing)
        )
        return QueueEntry(Concern.MISSING, event, None, score, count, reason)
    if event.status == "stopped":
        reason = "It was stopped: what was played far enough is graded, the rest is no action."
        return QueueEntry(Concern.READY, event, None, score, count, reason)
    if event.status != "final":
        reason = say("It was {status}: every leg on it is no action.", status=event.status)
        return QueueEntry(Concern.READY, event, None, score, count, reason)
    return QueueEntry(Concern.READY, event, None, score, count, "")


def _flagged(flag: OpenFlag) -> QueueEntry:
    return QueueEntry(Concern.FLAG, None, flag, None, 0, recalled(flag.reason))


def _stuck_reason(event: EventRow, missing: Mapping[str, int], count: int) -> str:
    if event.settled_status == "suspended":
        return say("It was suspended: {count} stay open. Record how it ended.", count=_legs(count))
    if missing:
        return say("{missing}. Record the missing periods.", missing=_no_score(missing))
    return say("{count} stay open although the result is approved.", count=capital(_legs(count)))


def _no_score(missing: Mapping[str, int]) -> str:
    parts = [
        say("{period} ({legs})", period=period.upper(), legs=_legs(count))
        for period, count in missing.items()
    ]
    return say("No score for {parts}", parts=joined(", ", parts))


def _missing(contest: Contest, legs: Sequence[OpenLegs]) -> dict[str, int]:
    """How many undecided legs the score cannot decide, by period."""
    missing: Counter[str] = Counter()
    if contest.status == "final":
        for one in legs:
            selection = Selection(Period(one.period), Market(one.market), Side(one.side))
            if explain_leg(contest, selection, one.line).result is LegResult.PENDING:
                missing[one.period] += one.legs
    return dict(sorted(missing.items()))


def _tickets(count: int) -> str:
    return "1 ticket" if count == 1 else say("{count} tickets", count=f"{count:,}")


def _legs(count: int) -> str:
    return "1 leg" if count == 1 else say("{count} legs", count=f"{count:,}")


def _contest(event: EventRow, scores: Mapping[str, Score], status: str | None = None) -> Contest:
    return Contest(Sport(event.sport), event.away, event.home, status or event.status, scores)


@dataclass(frozen=True, slots=True)
class Review:
    """What approving the recorded result of an event would do, ticket by ticket.

    Attributes:
        result: The recorded result that this is about; approving names it.
        scores: Recorded, by period, visitor first.
        before: Settled scores, of a correction.
        changes: The largest differences first, at most TICKETS_SHOWN.
        tickets: How many tickets change in all.
        outcomes: By the new status: tickets and cents posted to the players.
        won: Cents posted to players who get something.
        lost: Cents posted to players who lose something, below 0.
        house: The house's side.
    """

    event: EventRow
    result: int
    scores: Mapping[str, Score]
    before: Mapping[str, Score]
    changes: tuple[TicketChange, ...]
    tickets: int
    outcomes: tuple[tuple[str, int, int], ...]
    won: int
    lost: int
    house: int
    waiting: int

    @property
    def is_balanced(self) -> bool:
        """Whether the postings sum to zero, as those of every fact must."""
        return self.won + self.lost + self.house == 0


def review_event(reader: Reader, event_id: int, now: int) -> Review:
    """Work out an approval without making it.

    Raises:
        InputError: The event has no result that waits.
    """
    event = find_event(reader, event_id)
    if event is None or event.result is None or event.result == event.settled:
        raise InputError("This event has no result that waits for approval any more.")
    proposal = propose(reader, event, now)
    return _reviewed(reader, proposal, changes_of(reader, proposal.effects))


def _reviewed(reader: Reader, proposal: Proposal, changes: Sequence[TicketChange]) -> Review:
    event = proposal.event
    counts: Counter[str] = Counter()
    sums: Counter[str] = Counter()
    for change in changes:
        counts[change.status] += 1
        sums[change.status] += change.posted
    largest = sorted(changes, key=lambda change: (-abs(change.posted), change.ticket.ticket_id))
    return Review(
        event=event,
        result=event.result or 0,
        scores=find_scores(reader, event.id, "recorded"),
        before=find_scores(reader, event.id, "settled"),
        changes=tuple(largest[:TICKETS_SHOWN]),
        tickets=len(changes),
        outcomes=tuple((status, counts[status], sums[status]) for status in sorted(counts)),
        won=sum(change.posted for change in changes if change.posted > 0),
        lost=sum(change.posted for change in changes if change.posted < 0),
        house=proposal.house,
        waiting=proposal.waiting,
    )


@dataclass(frozen=True, slots=True)
class Approved:
    """What an approval came to.

    Attributes:
        events: How many were settled.
        changed_since: Events whose result is no longer the one that was seen; they were left.
        is_complete: False when it was called off.
    """

    events: int
    changed_since: tuple[EventRow, ...]
    is_complete: bool
    changes: ChangeSet


def approve_seen(
    book: Book,
    actor: Actor,
    seen: Sequence[tuple[int, int]],
    report: Progress = silent,
    is_cancelled: Cancelled = never,
) -> Approved:
    """Approve results that somebody has looked at, in commits of some events.

    Args:
        book: An open book.
        actor: Who approves.
        seen: Of each event its id and the result that was looked at. A result that was corrected
            since then is left for another look.
        report: Told after each commit.
        is_cancelled: Asked before each commit; what is committed stays.

    Raises:
        NotAllowedError: The role does not allow it.
    """
    done = 0
    changed_since: list[EventRow] = []
    changes = ChangeSet()
    for start in range(0, len(seen), EVENTS_A_COMMIT):
        if is_cancelled():
            return Approved(done, tuple(changed_since), is_complete=False, changes=changes)
        batch: list[int] = []
        for event_id, result in seen[start : start + EVENTS_A_COMMIT]:
            event = find_event(book.reader, event_id)
            if event is not None and event.result == result != event.settled:
                batch.append(event_id)
            elif event is not None:
                changed_since.append(event)
        if batch:
            changes |= approve(book, actor, batch)
            done += len(batch)
        report(min(start + EVENTS_A_COMMIT, len(seen)), len(seen), "Settling")
    return Approved(done, tuple(changed_since), is_complete=True, changes=changes)
