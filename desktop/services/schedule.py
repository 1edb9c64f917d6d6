"""Putting a single event on the schedule by hand."""

from dataclasses import dataclass
from datetime import date, datetime, time
from zoneinfo import ZoneInfo

from desktop.book.bodies.board import EventChanged, EventListed
from desktop.book.opening import Book
from desktop.book.queries.board import find_event, list_events_of_day
from desktop.domain.errors import InputError
from desktop.domain.markets import Sport
from desktop.domain.naming import title_of
from desktop.domain.sentences import say
from desktop.domain.weeks import milliseconds
from desktop.services.books import read_house
from desktop.services.changes import ChangeSet, changed
from desktop.services.lines import house_rotation, record_event
from desktop.services.users import Actor, Right, require


@dataclass(frozen=True, slots=True)
class NewEvent:
    """An event as it is typed.

    Attributes:
        day: Book-local.
        start: Book-local time of day; None where it is not known.
        rotation: The visitor's number, which is odd; None takes the next house number.
    """

    league: str
    sport: Sport
    day: date
    start: time | None
    rotation: int | None
    away: str
    home: str
    neutral: bool = False


@dataclass(frozen=True, slots=True)
class Listed:
    """An event that was put on the schedule, with the visitor's number that it got."""

    event_id: int
    rotation: int
    changes: ChangeSet


def list_event(book: Book, actor: Actor, new: NewEvent) -> Listed:
    """Put an event on the schedule.

    Raises:
        InputError: The numbers are no pair or are taken that day, or the teams are not two.
        NotAllowedError: The role does not allow it.
    """
    require(actor, Right.EVENTS_CHANGE)
    if not new.league:
        raise InputError("An event needs a league. Nothing was added.")
    zone = ZoneInfo(read_house(book.reader).book.timezone)
    with book.command(actor.author) as command:
        rotation = house_rotation(command) if new.rotation is None else new.rotation
        for event in list_events_of_day(command.reader, new.league, new.day.isoformat()):
            if event.rot_away == rotation:
                raise InputError(
                    say(
                        "{rotation} is {event} on that day. Nothing was added.",
                        rotation=rotation,
                        event=title_of(event),
                    )
                )
        start = (
            None
            if new.start is None
            else milliseconds(datetime.combine(new.day, new.start, tzinfo=zone))
        )
        listed = EventListed(
            league=new.league,
            sport=new.sport.value,
            day=new.day.isoformat(),
            start=start,
            rot_away=rotation,
            rot_home=rotation + 1,
            away=new.away.strip(),
            home=new.home.strip(),
            neutral=new.neutral,
            source="typed",
        )
        event_id = record_event(command, listed)
    return Listed(event_id, rotation, changed("events"))


def list_pitchers(book: Book, actor: Actor, event_id: int, away: str, home: str) -> ChangeSet:
    """List the pitchers of an event; wagers keep the ones they were written with (RULES 15.1).

    Raises:
        InputError: The event is unknown or no baseball, or nothing changes.
        NotAllowedError: The role does not allow it.
    """
    require(actor, Right.EVENTS_CHANGE)
    with book.command(actor.author) as command:
        event = find_event(command.reader, event_id)
        if event is None or event.sport != Sport.BASEBALL:
            raise InputError("Only baseball has listed pitchers. Nothing was changed.")
        was = {"pitcher_away": event.pitcher_away, "pitcher_home": event.pitcher_home}
        new = {"pitcher_away": away.strip(), "pitcher_home": home.strip()}
        changes = {name: [was[name], new[name]] for name in was if was[name] != new[name]}
        if not changes:
            raise InputError("These pitchers are listed already. Nothing was changed.")
        command.record("event.changed", EventChanged(event=event_id, changes=changes))
    return changed("events")
