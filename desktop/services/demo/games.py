"""The demo's schedule: which teams meet when, and how strong they are."""

from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import date
from random import Random

from desktop.domain.markets import Selection
from desktop.services.demo.chance import bell
from desktop.services.demo.clock import HOUR, MINUTE, DemoClock
from desktop.services.demo.world import League

_MOVES = (1, 2, 3, 3, 4, 6)


@dataclass(slots=True)
class Game:
    """One game of the story; points in hundredths, the margin as seen from home.

    Attributes:
        start: Milliseconds UTC, as are `opens`, when its lines go up, and `moves`, when they move.
        margin: By how much the house now expects the home side to win.
        total: How many points the house now expects.
        true_margin: What the market comes to believe before the start.
        true_total: The same of the total.
        is_posted: Whether its lines are up.
        stakes: What stands on it in straights: selection, line, risk, win.
    """

    league: League
    day: date
    start: int
    opens: int
    moves: tuple[int, ...]
    rotation: int
    away: str
    home: str
    margin: int
    total: int
    true_margin: int
    true_total: int
    id: int = 0
    is_posted: bool = False
    stakes: list[tuple[Selection, int, int, int]] = field(default_factory=list)

    @property
    def ends(self) -> int:
        """When its score is known, in milliseconds UTC."""
        return self.start + (self.league.minutes + self.rotation % 9) * MINUTE


class Season:
    """The games of one league, day after day."""

    def __init__(self, league: League, rng: Random, clock: DemoClock, begins: int) -> None:
        self._league = league
        self._begins = begins
        self._rng = rng
        self._clock = clock
        self._played = 0
        self._strength = {team: bell(rng, league.strength) for team in league.teams}
        self._rested: list[str] = []

    def games(self, day: date) -> Iterator[Game]:
        """The games of a day, earliest first."""
        busy: set[str] = set()
        for start in self._league.starts.get(day.weekday(), ()):
            away, home = self._team(busy), self._team(busy)
            yield self._game(day, self._clock.moment(day, start), away, home)

    def _team(self, busy: set[str]) -> str:
        if not set(self._rested) - busy:
            self._rested += self._rng.sample(self._league.teams, len(self._league.teams))
        team = next(team for team in self._rested if team not in busy)
        self._rested.remove(team)
        busy.add(team)
        return team

    def _game(self, day: date, start: int, away: str, home: str) -> Game:
        league, rng = self._league, self._rng
        margin = league.home + self._strength[home] - self._strength[away]
        total = league.total + bell(rng, league.total_deviation // 4)
        rotation = league.first_rotation + 2 * self._played % league.rotations
        self._played += 1
        opens = max(start - league.lead_hours * HOUR, self._begins)
        return Game(
            league=league,
            day=day,
            start=start,
            opens=opens,
            moves=self._moves(opens + HOUR, start - HOUR),
            rotation=rotation,
            away=away,
            home=home,
            margin=margin + bell(rng, league.margin_deviation // 10),
            total=total + bell(rng, league.total_deviation // 8),
            true_margin=margin,
            true_total=total,
        )

    def _moves(self, first: int, last: int) -> tuple[int, ...]:
        number = self._rng.choice(_MOVES)
        if last <= first:
            return ()
        return tuple(sorted(self._rng.randrange(first, last) for _ in range(number)))
