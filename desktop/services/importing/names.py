"""Which team a name in a file means: the book's own names, and those a person confirmed.

A name is never guessed. One that the book does not know is refused with the nearest teams.
"""

import difflib
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from desktop.book.bodies.board import AliasLearned
from desktop.book.opening import Book
from desktop.book.queries.aliases import list_aliases
from desktop.book.queries.board import list_teams
from desktop.book.statements import Reader
from desktop.domain.errors import InputError
from desktop.domain.sentences import say
from desktop.domain.teams import team_key
from desktop.feeds.proposals import EventProposal, Reading
from desktop.feeds.sheet import CellRefusedError
from desktop.services.changes import ChangeSet, changed
from desktop.services.users import Actor, Right, require

_NEAREST = 3
_NEAR_ENOUGH = 0.4


class UnknownTeamError(CellRefusedError):
    """A name in a file that is no team of the book, nor another name of one."""


@dataclass(frozen=True, slots=True)
class UnknownName:
    """A name that a person has to place.

    Attributes:
        events: How many events of the file have it.
        nearest: The teams that are written most like it, the nearest first.
        teams: All teams of the league.
    """

    league: str
    name: str
    events: int
    nearest: tuple[str, ...]
    teams: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Alias:
    """What a person said a name means; the same name twice is a team of its own."""

    name: str
    team: str


class TeamNames:
    """The teams of one league and the names they go by."""

    def __init__(self, reader: Reader, league: str) -> None:
        self._league = league
        self._aliases = list_aliases(reader, league)
        self._keys: dict[str, str] = {}
        names = [*list_teams(reader, league), *self._aliases.values()]
        self._teams = {self.key(name): self._named(name) for name in names}
        self.is_empty = not self._teams

    def _named(self, name: str) -> str:
        passed: set[str] = set()
        while (key := team_key(name)) in self._aliases and key not in passed:
            passed.add(key)
            name = self._aliases[key]
        return name

    def key(self, name: str) -> str:
        """What two names of one team have in common."""
        if name not in self._keys:
            self._keys[name] = team_key(self._named(name))
        return self._keys[name]

    def knows(self, name: str) -> bool:
        """Whether the name is a team's, or was confirmed to mean one."""
        return self.key(name) in self._teams

    def team(self, name: str) -> str:
        """The team as the book writes it; the name itself where the book does not know it."""
        return self._teams.get(self.key(name), name)

    def take(self, name: str) -> None:
        """Count a name as a team from now on."""
        self._teams.setdefault(self.key(name), self._named(name))

    def teams(self) -> tuple[str, ...]:
        """All teams."""
        return tuple(sorted(set(self._teams.values()), key=str.casefold))

    def nearest(self, name: str) -> tuple[str, ...]:
        """The teams that are written most like a name."""
        found = difflib.get_close_matches(team_key(name), self._teams, _NEAREST, _NEAR_ENOUGH)
        return tuple(self._teams[key] for key in found)

    def check(self, *names: str) -> None:
        """Insist that the book knows every name.

        Raises:
            UnknownTeamError: Names the first it does not know, and the nearest teams.
        """
        for name in names:
            if not self.knows(name):
                raise UnknownTeamError("team", name, self._refusal(name))

    def _refusal(self, name: str) -> str:
        nearest = self.nearest(name)
        near = (
            say("The nearest: {nearest}", nearest=", ".join(nearest))
            if nearest
            else "None is written like it"
        )
        example = nearest[0] if nearest else "TEAM"
        return say(
            "“{name}” is no team of {league} in the book. {near}. Say which team it is under"
            ' Names, or with --alias "{name}={example}"; with --alias "{name}={name}" it is a'
            " team of its own.",
            name=name,
            league=self._league,
            near=near,
            example=example,
        )


def find_unknown_names(reader: Reader, reading: Reading[EventProposal]) -> list[UnknownName]:
    """The names of a file without rotation numbers that the book does not know."""
    leagues: dict[str, TeamNames] = {}
    counts: dict[tuple[str, str], int] = {}
    for proposal in reading.proposals:
        if proposal.league not in leagues:
            leagues[proposal.league] = TeamNames(reader, proposal.league)
        names = leagues[proposal.league]
        if proposal.rot_away is not None or names.is_empty:
            continue
        for name in (proposal.away, proposal.home):
            if not names.knows(name):
                counts[proposal.league, name] = counts.get((proposal.league, name), 0) + 1
    return [
        UnknownName(league, name, count, leagues[league].nearest(name), leagues[league].teams())
        for (league, name), count in sorted(counts.items())
    ]


def parse_alias(typed: str) -> Alias:
    """Read `Name=Team`.

    Raises:
        InputError: Not two names.
    """
    name, equals, team = (part.strip() for part in typed.partition("="))
    if not (name and equals and team) or "=" in team:
        raise InputError(
            say("“{typed}” is not an alias: write for instance Kansas City Chiefs=KC.", typed=typed)
        )
    return Alias(name, team)


def learn_aliases(
    book: Book, actor: Actor, reading: Reading[EventProposal], aliases: Sequence[Alias]
) -> ChangeSet:
    """Remember what names of a file mean, in the leagues in which the file has them.

    Raises:
        InputError: The file has no such name, or the league has no such team.
        NotAllowedError: The role does not allow it.
    """
    require(actor, Right.BOOK_IMPORT)
    with book.command(actor.author) as command:
        for alias in aliases:
            for league in _leagues_with(reading.proposals, alias.name):
                names = TeamNames(command.reader, league)
                _check_team(names, alias, league)
                if names.knows(alias.name) and names.key(alias.name) == names.key(alias.team):
                    continue
                team = names.team(alias.team)
                learned = AliasLearned(league=league, alias=alias.name, team=team)
                command.record("alias.learned", learned)
    return changed("events")


def _leagues_with(proposals: Iterable[EventProposal], name: str) -> list[str]:
    key = team_key(name)
    leagues = {
        proposal.league
        for proposal in proposals
        if key in {team_key(proposal.away), team_key(proposal.home)}
    }
    if not leagues:
        raise InputError(say("The file has no team “{name}”. Nothing was changed.", name=name))
    return sorted(leagues)


def _check_team(names: TeamNames, alias: Alias, league: str) -> None:
    is_own = team_key(alias.name) == team_key(alias.team)
    if is_own or names.is_empty or names.knows(alias.team):
        return
    nearest = names.nearest(alias.team)
    near = say(" The nearest: {nearest}.", nearest=", ".join(nearest)) if nearest else ""
    raise InputError(
        say(
            "“{team}” is no team of {league} in the book, so “{name}” cannot mean it."
            "{near} Nothing was changed.",
            team=alias.team,
            league=league,
            name=alias.name,
            near=near,
        )
    )
