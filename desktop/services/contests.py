"""Putting propositions, futures, fields of answers and races on the schedule."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime, time
from zoneinfo import ZoneInfo

from desktop.book.bodies.board import ContestListed, EventListed
from desktop.book.opening import Book, Command
from desktop.book.queries.board import EventRow, list_events_by_rotation, list_events_of_day
from desktop.domain.errors import InputError
from desktop.domain.markets import Form, Sport
from desktop.domain.naming import title_of
from desktop.domain.sentences import say
from desktop.domain.weeks import milliseconds
from desktop.services.books import read_house
from desktop.services.changes import ChangeSet, changed
from desktop.services.lines import FIRST_HOUSE_ROTATION, next_house_rotation
from desktop.services.users import Actor, Right, require

FORMS = ("future", "prop", "race")


@dataclass(frozen=True, slots=True)
class NewEntrant:
    """One answer of a contest; without a number it gets the next house number."""

    name: str
    rotation: int | None = None


@dataclass(frozen=True, slots=True)
class NewContest:
    """A contest as it is typed.

    Attributes:
        title: Names it on tickets, for instance `To win the Super Bowl`.
        form: `future`, `prop` (a question with many answers) or `race`.
        day: Book-local.
        start: Book-local time of day; None where it is not known.
        places: How many positions are paid; None where the house's terms decide.
        game: A number of the game of that day and league on which it hangs; None of no game.
    """

    title: str
    form: str
    league: str
    sport: Sport
    day: date
    start: time | None
    entrants: Sequence[NewEntrant]
    places: int | None = None
    game: int | None = None


@dataclass(frozen=True, slots=True)
class NewProposition:
    """One question, with yes and no, or with over and under.

    Attributes:
        game: As of a contest.
    """

    question: str
    league: str
    sport: Sport
    day: date
    start: time | None
    rotation: int | None = None
    game: int | None = None


@dataclass(frozen=True, slots=True)
class ListedContest:
    """A contest that was put on the schedule: of each entrant the event's id and number."""

    contest_id: int
    entrants: tuple[tuple[int, int], ...]
    changes: ChangeSet


@dataclass(frozen=True, slots=True)
class ListedProposition:
    """A proposition that was put on the schedule."""

    event_id: int
    rotation: int
    changes: ChangeSet


def list_contest(book: Book, actor: Actor, new: NewContest) -> ListedContest:
    """Put a contest on the schedule with its whole field.

    Raises:
        InputError: It has no title or fewer than two entrants, a number is taken that day, or the
            game on which it hangs is not on the schedule of that day.
        NotAllowedError: The role does not allow it.
    """
    require(actor, Right.EVENTS_CHANGE)
    title = new.title.strip()
    names = [entrant.name.strip() for entrant in new.entrants]
    if not title or not new.league or new.form not in FORMS:
        raise InputError("A contest is a future, a prop or a race, and needs a title and a league.")
    if len(names) < 2 or not all(names) or len(set(names)) < len(names):
        raise InputError("A contest needs at least two entrants, each named once.")
    if new.places is not None and not 1 <= new.places <= len(names):
        raise InputError(
            say(
                "The places of {title} are 1 to {count}. Nothing was added.",
                title=title,
                count=len(names),
            )
        )
    with book.command(actor.author) as command:
        game = _game(command, new)
        start = _start(command, new, game)
        listed = ContestListed(
            title=title,
            form=new.form,
            league=new.league,
            sport=new.sport.value,
            day=new.day.isoformat(),
            start=start,
        )
        if new.places is not None:
            listed["places"] = new.places
        contest_id = command.record("contest.listed", listed).number
        entrants: list[tuple[int, int]] = []
        for entrant, name in zip(new.entrants, names, strict=True):
            rotation = _rotation(command, entrant.rotation, listed["day"])
            event = _one_sided(listed["league"], new.sport, listed["day"], start, rotation)
            event |= {"away": title, "home": name, "form": Form.ENTRANT.value}
            event |= {"contest": contest_id}
            if game is not None:
                event["parent"] = game.id
            entrants.append((command.record("event.listed", event).number, rotation))
    return ListedContest(contest_id, tuple(entrants), changed("events"))


def list_proposition(book: Book, actor: Actor, new: NewProposition) -> ListedProposition:
    """Put a question on the schedule.

    Raises:
        InputError: It says nothing, its number is taken that day, or the game on which it hangs
            is not on the schedule of that day.
        NotAllowedError: The role does not allow it.
    """
    require(actor, Right.EVENTS_CHANGE)
    question = new.question.strip()
    if not question or not new.league:
        raise InputError("A proposition needs a question and a league. Nothing was added.")
    with book.command(actor.author) as command:
        game = _game(command, new)
        start = _start(command, new, game)
        rotation = _rotation(command, new.rotation, new.day.isoformat())
        event = _one_sided(new.league, new.sport, new.day.isoformat(), start, rotation)
        event |= {"home": question, "form": Form.PROP.value}
        if game is not None:
            event["parent"] = game.id
        event_id = command.record("event.listed", event).number
    return ListedProposition(event_id, rotation, changed("events"))


def _one_sided(
    league: str, sport: Sport, day: str, start: int | None, rotation: int
) -> EventListed:
    return EventListed(
        league=league,
        sport=sport.value,
        day=day,
        start=start,
        rot_away=rotation,
        rot_home=rotation,
        away="",
        home="",
        neutral=False,
        source="typed",
    )


def _rotation(command: Command, rotation: int | None, day: str) -> int:
    if rotation is None:
        return next_house_rotation(command)
    if not 0 < rotation < FIRST_HOUSE_ROTATION:
        raise InputError(
            say(
                "{rotation} is no rotation number that can be given. Nothing was added.",
                rotation=rotation,
            )
        )
    taken = list_events_by_rotation(command.reader, rotation, day, day)
    if taken:
        event = taken[0]
        raise InputError(
            say(
                "{rotation} is {event} that day. Nothing was added.",
                rotation=rotation,
                event=title_of(event),
            )
        )
    return rotation


def _game(command: Command, new: NewContest | NewProposition) -> EventRow | None:
    """The game on which it hangs."""
    if new.game is None:
        return None
    for event in list_events_of_day(command.reader, new.league, new.day.isoformat()):
        if event.form == Form.GAME and new.game in {event.rot_away, event.rot_home}:
            return event
    raise InputError(
        say(
            "No game of {league} on {day} has the number {game}. Nothing was added.",
            league=new.league,
            day=new.day,
            game=new.game,
        )
    )


def _start(command: Command, new: NewContest | NewProposition, game: EventRow | None) -> int | None:
    """When wagers close; where no time is said, what hangs on a game starts with it."""
    if new.start is None:
        return None if game is None else game.start
    zone = ZoneInfo(read_house(command.reader).book.timezone)
    return milliseconds(datetime.combine(new.day, new.start, tzinfo=zone))
