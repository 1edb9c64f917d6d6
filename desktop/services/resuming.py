"""Games that were suspended and taken up again: whether the end counts (RULES 15.5, 16, 17.3)."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date
from zoneinfo import ZoneInfo

from desktop.book.opening import Book
from desktop.book.queries.board import EventRow, find_event
from desktop.book.queries.fact_register import find_fact
from desktop.book.statements import Reader
from desktop.domain.baseball import read_innings, runs_of
from desktop.domain.errors import InputError
from desktop.domain.markets import Sport
from desktop.domain.results import FINAL, STOPPED
from desktop.domain.schedule_rules import Ruling, resumed
from desktop.domain.sentences import say
from desktop.domain.weeks import instant
from desktop.services.books import read_house
from desktop.services.changes import ChangeSet, changed
from desktop.services.families import NOT_PLAYED, choose_members
from desktop.services.settlement import Result, put_result
from desktop.services.users import Actor, Right, require

SUSPENDED = "suspended"


@dataclass(frozen=True, slots=True)
class Recorded:
    """What was recorded; `sentence` tells of a game that had been suspended, else it is empty."""

    result: Result
    sentence: str
    changes: ChangeSet


def record_outcome(
    book: Book,
    actor: Actor,
    event_id: int,
    result: Result,
    completed: int | None = None,
    *,
    along: Sequence[int] = (),
) -> Recorded:
    """Record an outcome; the end of a suspended game counts within the window of the house.

    Outside the window the game is recorded as stopped, by the score at which it was suspended.

    Args:
        book: The book.
        actor: Who may enter results.
        event_id: The game.
        result: As it is typed.
        completed: When a suspended game was over, milliseconds UTC; without it, now.
        along: What hangs on a game that is called off or postponed and shares that, by the ids
            of the members of its family.

    Raises:
        InputError: The event is unknown, the score contradicts itself, or the game was completed
            too late and the score at which it was suspended was not recorded, or what hangs on
            it changed since it was shown, or does not share such a result.
        NotAllowedError: The role does not allow it.
    """
    require(actor, Right.RESULTS_RECORD)
    with book.command(actor.author) as command:
        event = find_event(command.reader, event_id)
        at = command.now if completed is None else completed
        ruling = None if event is None else ruling_on_end(command.reader, event, result, at)
        if event is not None and ruling is not None and not ruling.has_action:
            result = _as_stopped(command.reader, event, ruling)
        put_result(command, event_id, result, "typed")
        if along and result.status not in NOT_PLAYED:
            raise InputError(
                "Only a game that is called off or postponed takes along what hangs on it. Nothing"
                " was recorded."
            )
        for member in choose_members(command.reader, event_id, along):
            for one in member.events:
                put_result(command, one.id, Result(result.status, {}, None), "with its game")
    return Recorded(result, _told(ruling), changed("events", "settlement"))


def ruling_on_end(reader: Reader, event: EventRow, result: Result, at: int) -> Ruling | None:
    """Whether the end of a suspended game counts, over at `at` (UTC ms); None of other games."""
    if event.status != SUSPENDED or result.status != FINAL:
        return None
    house = read_house(reader)
    zone = ZoneInfo(house.book.timezone)
    start = event.start if event.actual_start is None else event.actual_start
    scheduled = date.fromisoformat(event.day) if start is None else instant(start).astimezone(zone)
    window = house.rules.resume[Sport(event.sport)]
    return resumed(window, scheduled, instant(at).astimezone(zone))


def _told(ruling: Ruling | None) -> str:
    if ruling is None:
        return ""
    if ruling.has_action:
        return say("The game was suspended: {sentence}.", sentence=ruling.sentence)
    return say(
        "The game was suspended: {sentence}. It is recorded as stopped, by the score at"
        " which it was suspended.",
        sentence=ruling.sentence,
    )


def _as_stopped(reader: Reader, event: EventRow, ruling: Ruling) -> Result:
    """The game as it stood when it was suspended."""
    suspended = None if event.result is None else find_fact(reader, event.result)
    body = {} if suspended is None else suspended.fact.body
    segments = {name: (away, home) for name, away, home in body.get("segments", [])}
    if not segments:
        raise InputError(
            say(
                "The game was suspended: {sentence}. Nothing was recorded; type the score at"
                " which it was suspended, and record it as stopped.",
                sentence=ruling.sentence,
            )
        )
    if innings := read_innings(segments) if event.sport == Sport.BASEBALL else None:
        return Result(STOPPED, segments, runs_of(innings))
    sides = list(segments.values())
    score = sum(away for away, _ in sides), sum(home or 0 for _, home in sides)
    return replace(Result(STOPPED, segments, score), played=body.get("played"))
