"""Moving a game to another day or ground, and what becomes of its tickets (RULES 17)."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime, time
from enum import StrEnum
from zoneinfo import ZoneInfo

from desktop.book.bodies.board import EventChanged, LinesSet
from desktop.book.bodies.wagers import LegsDecided
from desktop.book.opening import Book, Command
from desktop.book.queries.board import EventRow, find_event, list_events_of_day, list_lines
from desktop.book.queries.decisions import (
    UndecidedLeg,
    list_changes_of_event,
    list_undecided_legs,
)
from desktop.book.queries.start_changes import list_placed_from
from desktop.book.queries.ticket_register import number_in_words, read_letters
from desktop.book.statements import Reader
from desktop.domain.errors import InputError
from desktop.domain.markets import Sport
from desktop.domain.naming import title_of
from desktop.domain.schedule_rules import Ruling, moved, moved_to
from desktop.domain.sentences import say
from desktop.domain.tickets import LegResult
from desktop.domain.weeks import instant, milliseconds
from desktop.services.books import House, read_house
from desktop.services.changes import ChangeSet, changed
from desktop.services.consequences import TicketChange, changes_by
from desktop.services.families import choose_members
from desktop.services.settlement import PLAYED
from desktop.services.users import Actor, Right, require


class Ground(StrEnum):
    """Where a game is played, against where it was scheduled."""

    AS_SCHEDULED = "as_scheduled"
    ELSEWHERE = "elsewhere"
    EXCHANGED = "exchanged"


@dataclass(frozen=True, slots=True)
class Move:
    """When and where an event is played now.

    Attributes:
        day: Book-local.
        start: Book-local time of day; None where it is not known.
        along: What hangs on it and is moved along, by the ids of the members of its family.
    """

    event_id: int
    day: date
    start: time | None
    ground: Ground = Ground.AS_SCHEDULED
    along: tuple[int, ...] = ()


@dataclass(frozen=True, slots=True)
class Verdict:
    """What the house's rules say of the legs that were written under one schedule."""

    ruling: Ruling
    legs: tuple[UndecidedLeg, ...]

    @property
    def decided(self) -> LegsDecided:
        """No action on all of them, with the sentence of the ruling."""
        legs = [[leg.ticket_id, leg.no, LegResult.NO_ACTION.value] for leg in self.legs]
        return LegsDecided(legs=legs, reason=self.ruling.sentence, scope="event")


@dataclass(frozen=True, slots=True)
class MoveShown:
    """What a move would do: the rulings, and who changes by how much."""

    sentences: tuple[str, ...]
    changes: tuple[TicketChange, ...]


@dataclass(frozen=True, slots=True)
class MoveMade:
    """What a move did."""

    sentences: tuple[str, ...]
    changes: ChangeSet


Changes = Mapping[str, Sequence[object]]


@dataclass(frozen=True, slots=True)
class _Moved:
    """One event of a move: the game first, then what is moved along with it."""

    event: EventRow
    changes: Changes
    is_along: bool = False

    def told(self, late: Sequence[str], verdicts: Sequence[Verdict]) -> list[str]:
        """What is said of it; of what is moved along only where there are tickets."""
        if not self.is_along:
            return [*late, *sentences_of(verdicts)]
        rulings = sentences_of([verdict for verdict in verdicts if verdict.legs])
        return [f"{title_of(self.event)}: {sentence}" for sentence in (*late, *rulings)]


_LATE_TOLD = 5
_Times = tuple[str, int | None]


def verdicts_on(
    reader: Reader, event: EventRow, changes: Changes, ground: Ground = Ground.AS_SCHEDULED
) -> list[Verdict]:
    """What becomes of the legs on an event when its day, start or ground changes.

    Every leg is ruled on by the schedule under which it was written. Without a leg there is the
    verdict on the schedule that stands, which is about no leg. An event that was played is not
    moved: its date is corrected, and nothing is ruled on.

    Raises:
        InputError: The window of the house counts hours and a start is not known.
    """
    is_moved = changes.keys() & {"day", "start"} or ground is not Ground.AS_SCHEDULED
    if not is_moved or event.status in PLAYED:
        return []
    house = read_house(reader)
    new = _new(changes, "day", event.day), _new(changes, "start", event.start)
    legs = list_undecided_legs(reader, event.id)
    groups: dict[_Times, list[UndecidedLeg]] = {}
    for leg, was in zip(legs, _schedules(reader, event, legs), strict=True):
        groups.setdefault(was, []).append(leg)
    return [
        Verdict(_ruling(house, event, (was, new), ground), tuple(found))
        for was, found in (groups or {(event.day, event.start): []}).items()
    ]


def _new(changes: Changes, name: str, standing: object) -> object:
    return changes[name][1] if name in changes else standing


def _schedules(reader: Reader, event: EventRow, legs: Sequence[UndecidedLeg]) -> list[_Times]:
    """Day and start of an event as they were when each leg was written."""
    if not legs:
        return []
    history = list_changes_of_event(reader, event.id, min(leg.seq for leg in legs))
    found = []
    for leg in legs:
        day, start = event.day, event.start
        for change in reversed(history):
            if change.seq > leg.seq:
                day = change.changes["day"][0] if "day" in change.changes else day
                start = change.changes["start"][0] if "start" in change.changes else start
        found.append((day, start))
    return found


def _ruling(
    house: House, event: EventRow, times: tuple[_Times, tuple[object, object]], ground: Ground
) -> Ruling:
    where = moved_to(
        house.rules.venue_change,
        same_venue=ground is Ground.AS_SCHEDULED,
        same_home=ground is not Ground.EXCHANGED,
    )
    if not where.has_action:
        return where
    zone = ZoneInfo(house.book.timezone)
    scheduled, played = (_moment(day, start, zone) for day, start in times)
    when = moved(house.rules.reschedule[Sport(event.sport)], scheduled, played)
    if ground is Ground.AS_SCHEDULED or not when.has_action:
        return when
    return Ruling(has_action=True, sentence=f"{where.sentence}; {when.sentence}")


def _moment(day: object, start: object, zone: ZoneInfo) -> date:
    if isinstance(start, int):
        return instant(start).astimezone(zone)
    return date.fromisoformat(str(day))


def record_move(
    command: Command,
    actor: Actor,
    event: EventRow,
    changes: Changes,
    ground: Ground = Ground.AS_SCHEDULED,
) -> list[Verdict]:
    """Change an event inside a command, and decide the legs that have no action any more.

    Raises:
        InputError: As `verdicts_on`.
        NotAllowedError: Tickets are decided, and the role does not allow that.
    """
    verdicts = verdicts_on(command.reader, event, changes, ground)
    if changes:
        listed = {name: list(values) for name, values in changes.items()}
        command.record("event.changed", EventChanged(event=event.id, changes=listed))
    for verdict in verdicts:
        if verdict.legs and not verdict.ruling.has_action:
            require(actor, Right.TICKETS_DECIDE)
            command.record("legs.decided", verdict.decided)
    return verdicts


def preview_move(reader: Reader, move: Move, now: int) -> MoveShown:
    """What moving an event would do; `now` in milliseconds UTC, nothing is written.

    Raises:
        InputError: As `move_event`.
    """
    moved = _moved(reader, move)
    sentences: list[str] = []
    decided: list[list[object]] = []
    for one in moved:
        verdicts = verdicts_on(reader, one.event, one.changes, move.ground)
        sentences += one.told(sentences_about_late(reader, one.event, one.changes), verdicts)
        for verdict in verdicts:
            if verdict.legs and not verdict.ruling.has_action:
                decided += verdict.decided["legs"]
    if not decided:
        return MoveShown(tuple(sentences), ())
    # All in one, because a ticket may have legs on the game and on what hangs on it.
    body = LegsDecided(legs=decided, reason="the move", scope="event")
    return MoveShown(tuple(sentences), tuple(changes_by(reader, "legs.decided", body, now)))


def move_event(book: Book, actor: Actor, move: Move) -> MoveMade:
    """Move an event; tickets that were written before it are ruled on in the same command.

    What hangs on it and was chosen gets its new day and start, and is ruled on alike. Sides that
    are exchanged take the lines off the board: they were those of the other side.

    Raises:
        InputError: The event is unknown, was played, its number is taken that day, nothing
            changes, the window of the house counts hours and a start is not known, or what hangs
            on it changed since it was shown.
        NotAllowedError: The role does not allow it.
    """
    require(actor, Right.EVENTS_CHANGE)
    with book.command(actor.author) as command:
        sentences: list[str] = []
        moved = _moved(command.reader, move)
        for one in moved:
            late = sentences_about_late(command.reader, one.event, one.changes)
            verdicts = record_move(command, actor, one.event, one.changes, move.ground)
            sentences += one.told(late, verdicts)
        event = moved[0].event
        offered = [
            [line.period, line.market, line.side, line.line, line.price, "off"]
            for line in list_lines(command.reader, event.id)
            if line.status != "off"
        ]
        if move.ground is Ground.EXCHANGED and offered:
            taken = LinesSet(event=event.id, lines=offered, source="sides exchanged")
            command.record("lines.set", taken)
    kinds = ("events", "lines", "tickets", "accounts", "exposure", "settlement", "weeks")
    return MoveMade(tuple(sentences), changed(*kinds))


def sentences_about_late(reader: Reader, event: EventRow, changes: Changes) -> tuple[str, ...]:
    """That tickets were placed after a new, earlier start: they are probably to be voided."""
    start = _new(changes, "start", event.start)
    is_earlier = isinstance(start, int) and (event.start is None or start < event.start)
    late = (
        list_placed_from(reader, event.id, start) if isinstance(start, int) and is_earlier else []
    )
    if not late:
        return ()
    letters = read_letters(reader)
    named = ", ".join(number_in_words(letters, ticket) for ticket in late[:_LATE_TOLD])
    more = say(" and {count} more", count=len(late) - _LATE_TOLD) if len(late) > _LATE_TOLD else ""
    count = "1 ticket was" if len(late) == 1 else say("{count} tickets were", count=len(late))
    told = say("{count} placed at or after the new start, to be voided in Settlement", count=count)
    return (say("{told} under Find past posts: {named}{more}.", told=told, named=named, more=more),)


def sentences_of(verdicts: Sequence[Verdict]) -> tuple[str, ...]:
    """Each ruling with how many tickets it is about."""
    return tuple(
        f"{_counted({leg.ticket_id for leg in verdict.legs})}: {verdict.ruling.sentence}."
        for verdict in verdicts
    )


def sentences_without_action(verdicts: Sequence[Verdict]) -> tuple[str, ...]:
    """The rulings that decide tickets."""
    return sentences_of([v for v in verdicts if v.legs and not v.ruling.has_action])


def _counted(tickets: set[int]) -> str:
    if not tickets:
        return "No ticket was written"
    return "1 ticket" if len(tickets) == 1 else say("{count} tickets", count=len(tickets))


def _moved(reader: Reader, move: Move) -> list[_Moved]:
    event, changes = _checked(reader, move)
    when = {"day": _new(changes, "day", event.day), "start": _new(changes, "start", event.start)}
    moved = [_Moved(event, changes)]
    for member in choose_members(reader, event.id, move.along):
        for one in member.events:
            differs = {
                name: [old, new] for name, new in when.items() if (old := getattr(one, name)) != new
            }
            _check_numbers(reader, one, str(when["day"]))
            moved.append(_Moved(one, differs, is_along=True))
    return moved


def _checked(reader: Reader, move: Move) -> tuple[EventRow, Changes]:
    event = find_event(reader, move.event_id)
    if event is None:
        raise InputError("The event is not on the schedule. Nothing was changed.")
    if event.status in PLAYED:
        raise InputError("The event was played; a result stands. Nothing was changed.")
    zone = ZoneInfo(read_house(reader).book.timezone)
    start = None if move.start is None else datetime.combine(move.day, move.start, tzinfo=zone)
    day = move.day.isoformat()
    new = {
        "day": day,
        "start": None if start is None else milliseconds(start),
        **_of_ground(event, move.ground),
    }
    changes = {name: [old, new[name]] for name in new if (old := getattr(event, name)) != new[name]}
    if not changes and move.ground is Ground.AS_SCHEDULED:
        raise InputError("The event is there already. Nothing was changed.")
    _check_numbers(reader, event, day)
    return event, changes


def _check_numbers(reader: Reader, event: EventRow, day: str) -> None:
    for other in list_events_of_day(reader, event.league, day):
        if other.rot_away == event.rot_away and other.id != event.id:
            raise InputError(
                say(
                    "{rot_away} is {other} on that day. Nothing was changed.",
                    rot_away=event.rot_away,
                    other=title_of(other),
                )
            )


def _of_ground(event: EventRow, ground: Ground) -> dict[str, object]:
    match ground:
        case Ground.AS_SCHEDULED:
            return {}
        case Ground.ELSEWHERE:
            return {"neutral": 1}
        case Ground.EXCHANGED:
            return {
                "away": event.home,
                "home": event.away,
                "pitcher_away": event.pitcher_home,
                "pitcher_home": event.pitcher_away,
            }
