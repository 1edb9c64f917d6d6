"""Scores, what they would do to the tickets, and their approval."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path

from desktop.book.bodies.results import EventSettled, ResultRecorded
from desktop.book.fold.rights.review import check_two_people
from desktop.book.opening import Book, Command
from desktop.book.queries.board import (
    EventRow,
    find_event,
    find_scores,
    find_starters,
    find_without_action,
    list_events_to_settle,
)
from desktop.book.queries.tickets import count_waiting_legs
from desktop.book.queries.waiting import count_waiting
from desktop.book.reading import BookReader
from desktop.book.statements import Reader
from desktop.domain.baseball import NINE, Segments
from desktop.domain.errors import InputError
from desktop.domain.markets import Sport
from desktop.domain.periods import Score
from desktop.domain.results import Play, play_rules, result_scores
from desktop.domain.sentences import say
from desktop.progress import Cancelled, Progress, never, silent
from desktop.services.changes import ChangeSet, changed
from desktop.services.consequences import Effect, effects_of
from desktop.services.house_rules import current_rules
from desktop.services.users import Actor, Right, require

STATUSES = ("final", "stopped", "postponed", "suspended", "cancelled")
PLAYED = frozenset({"final", "stopped"})
LARGEST_SCORE = 999
WAITING_REASONS = {
    "no result": "the event has no result yet",
    "not approved": "the result waits for approval in Settlement",
    "suspended": "the event was suspended; record how it ended",
    "no period score": "the result has no score for the wager's period",
    "no contest result": "the contest has no result yet",
    "no new price": "the pitchers changed and nobody stated the new price",
    "earlier leg": "an earlier leg of the chain is not decided",
    "open spot": "an open spot was not filled and has not expired",
    "a manager": "it was accepted out of touch, and a manager has to decide",
    "write-in": "a write-in waits for a person's decision",
}
# One commit for some events: durable often, and not an fsync for each.
EVENTS_A_COMMIT = 500


@dataclass(frozen=True, slots=True)
class Result:
    """An outcome as it is entered.

    Attributes:
        status: `final`, `stopped` (and not to be resumed), `postponed`, `suspended`, `cancelled`.
        segments: Points by segment (`1q`, `1h`, `ot`, `i1` …), visitor first; a half inning that
            was not batted is None, and `i6*` is an inning within which the game was stopped.
        final: The score at the end, overtime included, or at the stop; None when it has none.
        shootout: Whether a shoot-out decided it; None when not known.
        played: Seconds of play of a game that was stopped; None elsewhere and in baseball.
        innings: As scheduled.
        starters: The pitchers who started, visitor's and home side's; empty where not known.
    """

    status: str
    segments: Segments
    final: Score | None
    shootout: bool | None = None
    played: int | None = None
    innings: int = NINE
    starters: tuple[str, str] = ("", "")


def record_result(
    book: Book, actor: Actor, event_id: int, result: Result, source: str = "typed"
) -> ChangeSet:
    """Record an outcome; tickets are settled by `approve`.

    Raises:
        InputError: The event is unknown, or the score contradicts itself.
        NotAllowedError: The role does not allow it.
    """
    require(actor, Right.RESULTS_RECORD)
    with book.command(actor.author) as command:
        put_result(command, event_id, result, source)
    return changed("events", "settlement")


def put_result(command: Command, event_id: int, result: Result, source: str) -> bool:
    """Record an outcome inside a command; False when it is recorded exactly so already.

    Raises:
        InputError: As `record_result`.
    """
    event = find_event(command.reader, event_id)
    if event is None:
        raise InputError("The event is not on the schedule. Nothing was changed.")
    scores = scores_of(command.reader, event, result)
    is_known = is_recorded(command.reader, event, result.status, scores)
    starters = find_starters(command.reader, event_id)
    if is_known and (result.starters == starters or not any(result.starters)):
        return False
    recorded = ResultRecorded(
        event=event_id,
        status=result.status,
        segments=[[name, away, home] for name, (away, home) in result.segments.items()],
        scores={key: None if score is None else list(score) for key, score in scores.items()},
        supersedes=event.result,
        source=source,
    )
    if result.played is not None:
        recorded["played"] = result.played
    if any(named := result.starters if any(result.starters) else starters):
        recorded["starters"] = {"away": named[0], "home": named[1]}
    command.record("result.recorded", recorded)
    return True


def scores_of(reader: Reader, event: EventRow, result: Result) -> Mapping[str, Score | None]:
    """What an outcome grades by: scores by period, None where there is no action.

    Raises:
        InputError: The outcome contradicts itself or the rules of play.
    """
    if result.status not in STATUSES:
        raise InputError("A result is final, stopped, postponed, suspended or cancelled.")
    if result.status not in PLAYED:
        return {}
    for runs in (*result.segments.values(), result.final or (0, 0)):
        if not all(0 <= (points or 0) <= LARGEST_SCORE for points in runs):
            raise InputError(
                say(
                    "A score is 0 to {largest_score}. Nothing was recorded.",
                    largest_score=LARGEST_SCORE,
                )
            )
    sport = Sport(event.sport)
    rules = play_rules(current_rules(reader), event.league, sport)
    play = Play(
        result.status,
        result.segments,
        result.final,
        result.played,
        result.shootout,
        result.innings,
    )
    return result_scores(event.league, sport, play, rules)


def is_recorded(
    reader: Reader, event: EventRow, status: str, scores: Mapping[str, Score | None]
) -> bool:
    """Whether the book holds this outcome already."""
    if event.result is None or event.status != status:
        return False
    return _recorded(reader, event) == dict(scores)


def _recorded(reader: Reader, event: EventRow) -> dict[str, Score | None]:
    """The scores that the book holds; None where there is no action."""
    scores: dict[str, Score | None] = dict.fromkeys(
        find_without_action(reader, event.id, "recorded")
    )
    return scores | find_scores(reader, event.id, "recorded")


class Agreement(StrEnum):
    """How an outcome from another source stands to the one that the book holds."""

    NOTHING_NEW = "nothing new"
    MORE = "more"
    CONTRADICTS = "contradicts"


def compare_result(reader: Reader, event: EventRow, result: Result) -> Agreement:
    """Compare an outcome with the recorded one, period by period; sources give more or fewer."""
    if event.result is None:
        return Agreement.MORE
    recorded = _recorded(reader, event)
    scores = scores_of(reader, event, result)
    if event.status != result.status or any(
        recorded.get(period, score) != score for period, score in scores.items()
    ):
        return Agreement.CONTRADICTS
    return Agreement.NOTHING_NEW if scores.keys() <= recorded.keys() else Agreement.MORE


@dataclass(frozen=True, slots=True)
class Proposal:
    """What approving one recorded result would do; nothing is written to find out.

    Attributes:
        effects: Tickets whose status or net would change.
        waiting: Legs that stay open because their period has no score.
        players: Cents that the players would get together.
        house: Cents that the house would get; with the players' it makes 0.
    """

    event: EventRow
    effects: tuple[Effect, ...]
    waiting: int
    players: int
    house: int


def list_proposals(reader: Reader, now: int) -> list[Proposal]:
    """Every recorded result that waits for approval, with what it would do."""
    return [propose(reader, event, now) for event in list_events_to_settle(reader)]


def propose(reader: Reader, event: EventRow, now: int) -> Proposal:
    """Work out what approving the recorded result of an event would do.

    This is the fold itself, asked and not applied, so that what is shown is what is posted.
    """
    settled = EventSettled(events=[[event.id, event.result or 0]])
    effects = effects_of(reader, "event.settled", settled, now)
    waiting = count_waiting_legs(reader, event.id)
    return Proposal(event, effects.tickets, waiting, effects.players, effects.house)


def propose_all(tell: Progress, book: Path, event_ids: Sequence[int], now: int) -> list[Proposal]:
    """Work out many approvals; fit for a child process, which reads the book by itself.

    Args:
        tell: Called before each; what it raises ends the work.
        book: The book's file.
        event_ids: Those whose result waits; what no longer does is left out.
        now: Milliseconds UTC.

    Raises:
        BookFileError: The book cannot be read.
    """
    found = []
    with BookReader(book) as reader, reader.snapshot():
        for number, event_id in enumerate(event_ids):
            tell(number, len(event_ids), "")
            event = find_event(reader, event_id)
            if event is not None and event.result not in {None, event.settled}:
                found.append(propose(reader, event, now))
    return found


def approve(book: Book, actor: Actor, event_ids: Iterable[int]) -> ChangeSet:
    """Approve recorded results: one fact settles all these events.

    Raises:
        InputError: An event has no result to approve.
        NotAllowedError: The role does not allow it.
        SecondPersonError: The actor entered one of them, in a house that wants two people.
    """
    require(actor, Right.RESULTS_SETTLE)
    event_ids = list(event_ids)
    with book.large_work(), book.command(actor.author) as command:
        if actor.second is None:
            check_two_people(command.reader, actor.user_id, event_ids)
        events = [[event_id, _result_to_approve(command, event_id)] for event_id in event_ids]
        command.record("event.settled", EventSettled(events=events))
    return changed("events", "settlement", "tickets", "accounts", "exposure", "weeks")


def _result_to_approve(command: Command, event_id: int) -> int:
    event = find_event(command.reader, event_id)
    if event is None or event.result is None or event.result == event.settled:
        raise InputError("There is no result to approve. Nothing was changed.")
    return event.result


def grade_all(
    book: Book, actor: Actor, report: Progress = silent, is_cancelled: Cancelled = never
) -> int:
    """Approve every recorded result that waits, in commits of some events; answers how many.

    Raises:
        NotAllowedError: The role does not allow it.
    """
    events = list_events_to_settle(book.reader)
    done = 0
    for start in range(0, len(events), EVENTS_A_COMMIT):
        if is_cancelled():
            break
        batch = events[start : start + EVENTS_A_COMMIT]
        approve(book, actor, [event.id for event in batch])
        done += len(batch)
        report(done, len(events), "Grading")
    return done


def list_waiting_reasons(reader: Reader) -> list[tuple[str, int]]:
    """Why tickets are still open, each reason with how many tickets wait for it."""
    return [(WAITING_REASONS[reason], count) for reason, count in count_waiting(reader)]
