"""How the demo's luck runs: of a few scores that could be, the one that suits the week."""

from random import Random

from desktop.domain.grading import grade_leg
from desktop.domain.markets import Sport
from desktop.domain.money import CENT
from desktop.domain.periods import period_scores, score_key
from desktop.domain.wagers.straight import straight_net
from desktop.services.demo.games import Game
from desktop.services.demo.scores import play
from desktop.services.settlement import Result

# What the house keeps of each week's handle in straights, per mille: it loses some weeks, and the
# parlays, which are not steered, add theirs.
_HOLDS = (88, 45, -20, 95, 70, -12, 64)
_TRIES = 4


class Luck:
    """Keeps the house's win of each week near to what such a house has."""

    def __init__(self, rng: Random) -> None:
        self._rng = rng
        self._week = 0
        self._handle = 0
        self._won = 0

    def next_week(self) -> None:
        """A new week has luck of its own."""
        self._week += 1
        self._handle = self._won = 0

    def play(self, game: Game) -> Result:
        """Play a game so that the week's hold comes near to what is usual."""
        handle = self._handle + sum(risk for _, _, risk, _ in game.stakes)
        wanted = handle * _HOLDS[self._week % len(_HOLDS)] // 1000
        choices = [play(game, self._rng) for _ in range(_TRIES)]
        wins = [_house_wins(game, result) for result in choices]
        best = min(range(_TRIES), key=lambda index: abs(self._won + wins[index] - wanted))
        self._handle, self._won = handle, self._won + wins[best]
        return choices[best]


def _house_wins(game: Game, result: Result) -> int:
    """Cents that the house wins of the straights on a game by this result."""
    sport: Sport = game.league.sport
    scores = period_scores(
        game.league.name, sport, result.segments, result.final or (0, 0), result.shootout
    )
    won = 0
    for selection, line, risk, win in game.stakes:
        score = scores.get(score_key(sport, selection, scores))
        if score is None:
            continue
        _, net = straight_net(grade_leg(selection, line, *score), risk, win, CENT)
        won -= net
    return won
