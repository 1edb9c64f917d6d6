"""The demo's scores: what a game came to, period by period."""

from random import Random

from desktop.domain.markets import Sport
from desktop.services.demo.chance import bell, nearest
from desktop.services.demo.games import Game
from desktop.services.settlement import Result

_SEGMENTS = {
    Sport.FOOTBALL: ("1q", "2q", "3q", "4q"),
    Sport.BASKETBALL: ("1q", "2q", "3q", "4q"),
    Sport.HOCKEY: ("p1", "p2", "p3"),
    Sport.BASEBALL: tuple(f"i{number}" for number in range(1, 10)),
    Sport.SOCCER: ("1h", "2h"),
}
_OVERTIME = {
    Sport.FOOTBALL: (0, 3),
    Sport.BASKETBALL: (7, 12),
    Sport.HOCKEY: (0, 1),
    Sport.BASEBALL: (1, 2),
}
_MOST_A_SCORE = 7


def play(game: Game, rng: Random) -> Result:
    """Play a game: its final score with every segment."""
    league = game.league
    margin = nearest(game.true_margin + bell(rng, league.margin_deviation), 100)
    total = max(abs(margin), nearest(game.true_total + bell(rng, league.total_deviation), 100))
    total += (total + margin) % 2
    sides = ((total - margin) // 2, (total + margin) // 2)
    away, home = (_segments(league.sport, points, rng) for points in sides)
    names = _SEGMENTS[league.sport]
    segments = {name: pair for name, *pair in zip(names, away, home, strict=True)}
    played = {name: (pair[0], pair[1]) for name, pair in segments.items()}
    final = (sum(away), sum(home))
    if final[0] == final[1] and league.sport in _OVERTIME:
        extra = _OVERTIME[league.sport]
        extra = extra if rng.randrange(2) else extra[::-1]
        played["ot"] = extra
        final = (final[0] + extra[0], final[1] + extra[1])
    return Result("final", played, final, _shootout(game, played, rng))


def without_quarters(result: Result) -> Result:
    """The same outcome as a source gives it that knows halves only."""
    scores = result.segments
    halves = {
        half: tuple((scores[first][side] or 0) + (scores[second][side] or 0) for side in (0, 1))
        for half, first, second in (("1h", "1q", "2q"), ("2h", "3q", "4q"))
    }
    kept = {half: (pair[0], pair[1]) for half, pair in halves.items()}
    if "ot" in scores:
        away, home = scores["ot"]
        kept["ot"] = away, home or 0
    return Result(result.status, kept, result.final, result.shootout)


def misread(result: Result) -> Result:
    """The outcome with one score too many for the visitor in its last segment."""
    segments = dict(result.segments)
    last = next(reversed(segments))
    away, home = segments[last]
    segments[last] = (away + 3, home)
    final = result.final or (0, 0)
    return Result(result.status, segments, (final[0] + 3, final[1]), result.shootout)


def _shootout(game: Game, played: dict[str, tuple[int, int]], rng: Random) -> bool | None:
    if game.league.sport is not Sport.HOCKEY:
        return None
    return "ot" in played and rng.randrange(3) == 0


def _segments(sport: Sport, points: int, rng: Random) -> list[int]:
    number = len(_SEGMENTS[sport])
    if sport is Sport.BASKETBALL:
        return _evenly(points, number, rng)
    kinds = _football_scores(points) if sport is Sport.FOOTBALL else [1] * points
    segments = [0] * number
    for score in kinds:
        segments[rng.randrange(number)] += score
    return segments


def _evenly(points: int, number: int, rng: Random) -> list[int]:
    """Points fall alike in each quarter, a few more or less; never below 0."""
    segments = [points // number] * number
    for index in range(points - sum(segments)):
        segments[index] += 1
    for index in range(1, number):
        shift = max(-segments[index], min(bell(rng, 4), segments[0]))
        segments[index] += shift
        segments[0] -= shift
    return segments


def _football_scores(points: int) -> list[int]:
    """Touchdowns and field goals that make as many points, or the nearest number they can."""
    for near in (points, points - 1, points + 1):
        for touchdowns in range(near // _MOST_A_SCORE, -1, -1):
            rest = near - _MOST_A_SCORE * touchdowns
            if rest >= 0 and rest % 3 == 0:
                return [_MOST_A_SCORE] * touchdowns + [3] * (rest // 3)
    return []
