"""Which event a rotation number means (RULES 18)."""

from collections.abc import Sequence
from datetime import date, timedelta
from functools import cached_property

from desktop.book.queries.board import EventRow, list_events_by_rotation
from desktop.book.statements import Reader
from desktop.domain.entry.checks import split_house_rotation
from desktop.domain.entry.terms import LegEntry
from desktop.domain.markets import Period, Sport
from desktop.domain.naming import title_of
from desktop.domain.sentences import say
from desktop.domain.settings.resolving import PathSettings
from desktop.domain.weeks import instant
from desktop.services.books import House
from desktop.services.guarding import house_settings
from desktop.services.quoting.quotes import LateError, Moment, QuoteError

_MINUTE_MS = 60_000


class EventFinder:
    """Finds events by their rotation numbers for one moment of one book."""

    def __init__(self, reader: Reader, house: House, moment: Moment) -> None:
        self._reader = reader
        self._prefixes = house.rules.rotation_prefixes
        self._moment = moment
        self._today = house.calendar.figure_date(instant(moment.at))

    def find(self, leg: LegEntry, no: int) -> tuple[EventRow, int, Period]:
        """The event, its own rotation number and the period that are meant.

        Raises:
            LateError: The event that has the number closed or started, without a result yet.
            QuoteError: No event ahead has the number, or several have.
        """
        found = self._events(leg.rotation, no)
        if found:
            return self._only(found, leg.rotation, no), leg.rotation, leg.period or Period.GAME
        split = split_house_rotation(leg.rotation, self._prefixes)
        if split is not None and leg.period is None:
            rotation, period = split
            found = self._events(rotation, no)
            if found:
                event = self._only(found, rotation, no)
                # The first half of baseball is its first five innings (RULES 4.1).
                is_first_five = event.sport == Sport.BASEBALL and period is Period.H1
                return event, rotation, Period.F5 if is_first_five else period
        raise self._unknown(leg.rotation, no)

    def is_too_late(self, event: EventRow) -> bool:
        """Whether no wager can be meant; one that was given is judged by its own time alone.

        What became of the event since says nothing about when the caller wagered (DESIGN 5).
        """
        if not self._moment.is_given:
            cut_off = cut_off_ms(self._settings, event.sport)
            return has_started(event, self._moment.at + cut_off, self._today)
        if event.start is not None:
            return self._moment.at > event.start
        return event.day < self._today.isoformat()

    @cached_property
    def _settings(self) -> PathSettings:
        return house_settings(self._reader)

    def _events(self, rotation: int, no: int) -> list[EventRow]:
        if self._moment.days:
            day = self._day(no)
            return list_events_by_rotation(self._reader, rotation, day, day)
        yesterday = self._today - timedelta(days=1)
        found = list_events_by_rotation(self._reader, rotation, yesterday.isoformat())
        if self._moment.takes_late:
            return self._late(found)
        ahead = [e for e in found if not self.is_too_late(e)]
        return [e for e in ahead if e.day == ahead[0].day]

    def _late(self, found: Sequence[EventRow]) -> list[EventRow]:
        """Those of today before any other day's, as a caller who is late means them."""
        undecided = [e for e in found if e.status == "scheduled"]
        meant = [e for e in undecided if e.day >= self._today.isoformat()] or undecided
        return [e for e in meant if e.day == meant[0].day]

    def _day(self, no: int) -> str:
        days = self._moment.days
        return days[no] if len(days) > 1 else days[0]

    def _only(self, events: Sequence[EventRow], rotation: int, no: int) -> EventRow:
        if len(events) > 1:
            choices = "; ".join(f"{e.league} {title_of(e)}" for e in events)
            raise QuoteError(
                say(
                    "{rotation} is used by several events on {day}: {choices}."
                    " Give one of them another number on the board.",
                    rotation=rotation,
                    day=events[0].day,
                    choices=choices,
                ),
                no,
            )
        return events[0]

    def _unknown(self, rotation: int, no: int) -> QuoteError:
        if self._moment.days:
            on = say(
                "No event on {no} has the rotation number {rotation}.",
                no=self._day(no),
                rotation=rotation,
            )
            return QuoteError(on, no)
        yesterday = (self._today - timedelta(days=1)).isoformat()
        started = list_events_by_rotation(
            self._reader, rotation, yesterday, self._today.isoformat()
        )
        if started:
            is_open = started[-1].status == "scheduled"
            kind = LateError if is_open else QuoteError
            return kind(self._closed(started[-1], rotation), no)
        return QuoteError(
            say(
                "No event ahead has the rotation number {rotation}. Import its lines, or put "
                "it on the"
                " board.",
                rotation=rotation,
            ),
            no,
        )

    def _closed(self, event: EventRow, rotation: int) -> str:
        what = f"{title_of(event)}, {event.day}"
        if has_started(event, self._moment.at, self._today):
            return say("{rotation} has started or is over: {what}.", rotation=rotation, what=what)
        minutes = cut_off_ms(self._settings, event.sport) // _MINUTE_MS
        return say(
            "{rotation} closed {minutes} minutes before its start: {what}.",
            rotation=rotation,
            minutes=minutes,
            what=what,
        )


def cut_off_ms(settings: PathSettings, sport: str) -> int:
    """How long before its start wagers on a game of a sport close, milliseconds (FEATURES 59)."""
    return _MINUTE_MS * (settings.cents(f"board/cutoff/{sport}") or 0)


def has_started(event: EventRow, at: int, today: date) -> bool:
    """Whether wagers on an event are closed; where no start is known, when its day is over."""
    if event.status != "scheduled":
        return True
    if event.start is not None:
        return at >= event.start
    return event.day < today.isoformat()
