"""The demo's games on their way: listed, lines up and moved, played, corrected."""

from collections.abc import Iterator
from dataclasses import replace
from functools import partial
from random import Random

from desktop.book.bodies.board import AliasLearned, EventListed
from desktop.book.opening import Command
from desktop.domain.markets import Sport
from desktop.services.demo.board import board_of, move
from desktop.services.demo.games import Game
from desktop.services.demo.outcomes import Luck
from desktop.services.demo.players import Staff
from desktop.services.demo.scores import misread, without_quarters
from desktop.services.demo.telling import Step
from desktop.services.lines import record_event, record_lines
from desktop.services.settlement import Result, put_result

_POSTPONED_IN = 90
_MISREAD_IN = 45
_WITH_QUARTERS = frozenset({Sport.FOOTBALL, Sport.BASKETBALL})


class Schedule:
    """Every game of the story, and what becomes of it.

    Attributes:
        games: Those that are not over, and those of the last days.
        in_halves: The game whose source knows no quarters.
    """

    def __init__(self, rng: Random, staff: Staff, luck: Luck, games: list[Game]) -> None:
        self.games = games
        self.in_halves: Game | None = None
        self._rng = rng
        self._staff = staff
        self._luck = luck
        self._named: set[str] = set()
        self._mistakes: list[tuple[Game, Result]] = []
        self._known: list[tuple[Game, Result]] = []

    def steps(self, first: int, last: int) -> Iterator[Step]:
        """What happens to the games between two moments, in milliseconds UTC."""
        for game in self.games:
            if first <= game.opens < last:
                yield Step(game.opens, partial(self._open, game))
            for at in game.moves:
                if first <= at < last:
                    yield Step(at, partial(self._move, game))
            if first <= game.ends < last:
                yield Step(game.ends, partial(self._finish, game))

    def forget(self, before: int) -> None:
        """Drop the games that ended before a moment: nobody asks for them again."""
        self.games = [game for game in self.games if game.ends >= before]
        self._known = [known for known in self._known if known[0].ends >= before]

    def correct(self, command: Command) -> None:
        """Correct the results that were read wrong."""
        for game, result in self._mistakes:
            self._record(command, game, result)
        self._mistakes.clear()

    def correct_one(self, before: int, command: Command) -> None:
        """Correct the latest result of a game that ended before a moment."""
        game, result = max(
            (known for known in self._known if known[0].ends < before),
            key=lambda known: (bool(known[0].stakes), known[0].ends, known[0].id),
        )
        self._record(command, game, misread(result))

    def _open(self, game: Game, command: Command) -> None:
        league = game.league
        listed = EventListed(
            league=league.name,
            sport=league.sport.value,
            day=game.day.isoformat(),
            start=game.start,
            rot_away=game.rotation,
            rot_home=game.rotation + 1,
            away=game.away,
            home=game.home,
            neutral=False,
            source="rotation sheet",
        )
        game.id = record_event(command, listed)
        record_lines(command, game.id, board_of(game, self._rng), "rotation sheet")
        game.is_posted = True
        if league.sport is Sport.SOCCER:
            self._learn_full_name(command, game)

    def _learn_full_name(self, command: Command, game: Game) -> None:
        """Other sources write the clubs in full, and somebody said once whom they mean."""
        if game.home not in self._named:
            self._named.add(game.home)
            alias = AliasLearned(
                league=game.league.name, alias=f"{game.home} Football Club", team=game.home
            )
            command.record("alias.learned", alias)

    def _move(self, game: Game, command: Command) -> None:
        move(game, self._rng)
        manager = replace(command, author=self._staff.manager.author)
        record_lines(manager, game.id, board_of(game, self._rng), "typed")

    def _finish(self, game: Game, command: Command) -> None:
        if game is not self.in_halves and self._rng.randrange(_POSTPONED_IN) == 0:
            self._record(command, game, Result("postponed", {}, None))
            return
        result = self._luck.play(game)
        if game is self.in_halves:
            result = without_quarters(result)
        elif game.league.sport in _WITH_QUARTERS:
            if self._rng.randrange(_MISREAD_IN) == 0:
                self._mistakes.append((game, result))
                result = misread(result)
            else:
                self._known.append((game, result))
        self._record(command, game, result)

    def _record(self, command: Command, game: Game, result: Result) -> None:
        clerk = self._rng.choice(self._staff.clerks)
        put_result(replace(command, author=clerk.author), game.id, result, "typed")
