"""Which event of the book a proposal is about. Where two fit, nobody guesses: it is refused.

With rotation numbers an event is found by league, day and number, and its teams must be the same.
Without them it is found by the feed's own id, or by league, teams and day.
"""

from dataclasses import dataclass
from datetime import date, timedelta

from desktop.book.queries.board import EventRow, find_event_by_external, list_events_of_day
from desktop.book.statements import Reader
from desktop.domain.errors import InputError
from desktop.domain.markets import Sport
from desktop.domain.sentences import say
from desktop.feeds.proposals import EventProposal
from desktop.services.importing.names import TeamNames
from desktop.services.lines import FIRST_HOUSE_ROTATION

# Two sources may date a game a day apart (FORMATS 1). Elsewhere the same teams meet on days in a
# row, and the day before is another game.
_DATED_LOOSELY = frozenset({Sport.FOOTBALL, Sport.SOCCER})


@dataclass(frozen=True, slots=True)
class Match:
    """The event of a proposal.

    Attributes:
        event: None where the book has none.
        away: The visitor as the book writes it.
        home: The home team as the book writes it.
    """

    event: EventRow | None
    away: str
    home: str


class Matcher:
    """Finds events for the proposals of one file."""

    def __init__(self, *, takes_new_teams: bool = False) -> None:
        """Begin with nothing looked up.

        Args:
            takes_new_teams: Whether names that the book does not know are teams of their own.
        """
        self._takes_new_teams = takes_new_teams
        self._names: dict[str, TeamNames] = {}
        self._open_leagues: set[str] = set()

    def find(self, reader: Reader, proposal: EventProposal, day: str) -> Match:
        """The event that a proposal of this book-local day is about.

        Raises:
            UnknownTeamError: A name has to be placed first.
            InputError: Two events fit, or the one that fits differs in its teams or number.
        """
        names = self._names_of(reader, proposal.league)
        if proposal.rot_away is None:
            event = self._without_number(reader, names, proposal, day)
        else:
            event = self._by_number(reader, names, proposal, day)
        for name in (proposal.away, proposal.home):
            names.take(name)
        return Match(event, names.team(proposal.away), names.team(proposal.home))

    def _names_of(self, reader: Reader, league: str) -> TeamNames:
        names = self._names.get(league)
        if names is None:
            names = self._names[league] = TeamNames(reader, league)
            if names.is_empty or self._takes_new_teams:
                self._open_leagues.add(league)
        return names

    def _by_number(
        self, reader: Reader, names: TeamNames, proposal: EventProposal, day: str
    ) -> EventRow | None:
        events = list_events_of_day(reader, proposal.league, day)
        for event in events:
            if event.rot_away == proposal.rot_away:
                if not _same(names, event, proposal):
                    raise InputError(_other_teams(event, proposal, day))
                return event
        for event in events:
            if _same(names, event, proposal) and not _is_doubleheader(event, proposal):
                raise InputError(
                    say(
                        "{away} at {home} on {day} has the number {rot_away} in the"
                        " book, and {rot_away2} in the file. Correct one of them.",
                        away=event.away,
                        home=event.home,
                        day=day,
                        rot_away=event.rot_away,
                        rot_away2=proposal.rot_away,
                    )
                )
        return None

    def _without_number(
        self, reader: Reader, names: TeamNames, proposal: EventProposal, day: str
    ) -> EventRow | None:
        if proposal.league not in self._open_leagues:
            names.check(proposal.away, proposal.home)
        if proposal.external:
            known = find_event_by_external(reader, proposal.external)
            if known is not None:
                if not _same(names, known, proposal):
                    raise InputError(_other_teams(known, proposal, known.day))
                return known
        found = self._of_teams(reader, names, proposal, [day])
        if not found and proposal.sport in _DATED_LOOSELY:
            found = self._of_teams(reader, names, proposal, _days_around(day))
        if len(found) > 1:
            told = ", ".join(f"{event.rot_away} on {event.day}" for event in found)
            raise InputError(
                say(
                    "{away} at {home} on {day} may be {told} in the book. Give the"
                    " rotation number, in a file that has them.",
                    away=proposal.away,
                    home=proposal.home,
                    day=day,
                    told=told,
                )
            )
        return found[0] if found else None

    def _of_teams(
        self, reader: Reader, names: TeamNames, proposal: EventProposal, days: list[str]
    ) -> list[EventRow]:
        found = []
        for day in days:
            for event in list_events_of_day(reader, proposal.league, day):
                if _same(names, event, proposal):
                    found.append(event)
                elif _swapped(names, event, proposal):
                    raise InputError(
                        say(
                            "{rot_away} on {day} is {away} at {home} in the book,"
                            " the other way round than in the file. Correct one of them.",
                            rot_away=event.rot_away,
                            day=day,
                            away=event.away,
                            home=event.home,
                        )
                    )
        return found


def _keys(names: TeamNames, away: str, home: str) -> tuple[str, str]:
    return names.key(away), names.key(home)


def _same(names: TeamNames, event: EventRow, proposal: EventProposal) -> bool:
    return _keys(names, event.away, event.home) == _keys(names, proposal.away, proposal.home)


def _swapped(names: TeamNames, event: EventRow, proposal: EventProposal) -> bool:
    return _keys(names, event.home, event.away) == _keys(names, proposal.away, proposal.home)


def _is_doubleheader(event: EventRow, proposal: EventProposal) -> bool:
    """Whether both numbers are a schedule's: the same teams may meet twice a day in baseball."""
    return proposal.sport is Sport.BASEBALL and event.rot_away < FIRST_HOUSE_ROTATION


def _days_around(day: str) -> list[str]:
    middle = date.fromisoformat(day)
    return [(middle + timedelta(days=step)).isoformat() for step in (-1, 1)]


def _other_teams(event: EventRow, proposal: EventProposal, day: str) -> str:
    return say(
        "{rot_away} on {day} is {away} at {home} in the book, and"
        " {away2} at {home2} in the file. Correct one of them; where a name is"
        ' another name of the same team, say so with --alias "{away2}={away}".',
        rot_away=event.rot_away,
        day=day,
        away=event.away,
        home=event.home,
        away2=proposal.away,
        home2=proposal.home,
    )
