"""Invented leagues: who plays when, what the house puts on the board, and how it ends."""

import json
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any

from desktop.domain.markets import Market, Period, Selection, Side, Sport
from desktop.domain.periods import Score
from desktop.paths import resource
from desktop.services.demo.simulation import Simulation
from desktop.services.lines import LineSetting
from desktop.services.settlement import Result

_SEGMENTS: Mapping[Sport, tuple[str, ...]] = {
    Sport.FOOTBALL: ("1q", "2q", "3q", "4q"),
    Sport.BASKETBALL: ("1q", "2q", "3q", "4q"),
    Sport.HOCKEY: ("p1", "p2", "p3"),
    Sport.BASEBALL: tuple(f"i{inning}" for inning in range(1, 10)),
    Sport.SOCCER: ("1h", "2h"),
}


@dataclass(frozen=True, slots=True)
class League:
    """An invented league; lines in quarter points.

    Attributes:
        days: How many games on each weekday (0 is Monday).
        total: The usual total; `spread` is how far apart teams are; the other two say how far
            results stray from the lines.
    """

    name: str
    sport: Sport
    rotation: int
    days: Mapping[int, int]
    hours: tuple[int, ...]
    total: int
    spread: int
    margin_spread: int
    total_spread: int
    teams: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Game:
    """A game on the schedule with the house's opinion of it.

    Attributes:
        spread: Of the home side, quarter points.
        total: Quarter points.
        start: Milliseconds UTC.
    """

    league: League
    day: date
    start: int
    rotation: int
    away: str
    home: str
    spread: int
    total: int


def leagues() -> list[League]:
    """The leagues of the demo."""
    raw = json.loads(resource("demo", "leagues.json").read_text(encoding="utf-8"))
    return [_league(fields) for fields in raw]


def _league(fields: dict[str, Any]) -> League:
    days = {int(day): games for day, games in fields.pop("days").items()}
    sport = Sport(fields.pop("sport"))
    hours, teams = tuple(fields.pop("hours")), tuple(fields.pop("teams"))
    return League(sport=sport, days=days, hours=hours, teams=teams, **fields)


def games_of(league: League, day: date, simulation: Simulation) -> Iterator[Game]:
    """The games of a league on a day."""
    teams = list(league.teams)
    simulation.dice.shuffle(teams)
    for index in range(league.days.get(day.weekday(), 0)):
        away, home = teams[2 * index], teams[2 * index + 1]
        step = 1 if league.sport is Sport.SOCCER else 2
        spread = step * round(simulation.near(-2, league.spread) / (2 * step))
        total = 2 * round(simulation.near(league.total, league.total_spread // 3) / 2)
        if league.sport in {Sport.HOCKEY, Sport.BASEBALL}:
            spread = -6 if spread <= 0 else 6
        hour = league.hours[index % len(league.hours)]
        rotation = league.rotation + 2 * index
        start = simulation.at(day, hour)
        yield Game(league, day, start, rotation, away, home, spread, max(total, 6))


def board_of(game: Game, *, spread_move: int = 0, total_move: int = 0) -> list[LineSetting]:
    """Everything the house offers on a game."""
    spread, total = game.spread + spread_move, game.total + total_move
    if game.league.sport is Sport.SOCCER:
        return _soccer_board(spread, total)
    home, away = _money_lines(game.league, spread)
    both = "-110"
    settings = [
        _setting(Market.SPREAD, Side.HOME, spread, both),
        _setting(Market.SPREAD, Side.AWAY, -spread, both),
        _setting(Market.TOTAL, Side.OVER, total, both),
        _setting(Market.TOTAL, Side.UNDER, total, both),
        _setting(Market.MONEY_LINE, Side.HOME, 0, home),
        _setting(Market.MONEY_LINE, Side.AWAY, 0, away),
    ]
    if game.league.sport in {Sport.FOOTBALL, Sport.BASKETBALL}:
        settings += _half_and_teams(spread, total)
    return settings


def _half_and_teams(spread: int, total: int) -> list[LineSetting]:
    half = 2 * round(spread / 4)
    half_total = 2 * round(total / 4)
    home = 2 * round((total - spread) / 4)
    away = 2 * round((total + spread) / 4)
    return [
        _setting(Market.SPREAD, Side.HOME, half, "-115", Period.H1),
        _setting(Market.SPREAD, Side.AWAY, -half, "-105", Period.H1),
        _setting(Market.TOTAL, Side.OVER, half_total, "-110", Period.H1),
        _setting(Market.TOTAL, Side.UNDER, half_total, "-110", Period.H1),
        _setting(Market.TEAM_TOTAL, Side.AWAY_OVER, away, "-115"),
        _setting(Market.TEAM_TOTAL, Side.AWAY_UNDER, away, "-115"),
        _setting(Market.TEAM_TOTAL, Side.HOME_OVER, home, "-115"),
        _setting(Market.TEAM_TOTAL, Side.HOME_UNDER, home, "-115"),
    ]


def _soccer_board(spread: int, total: int) -> list[LineSetting]:
    """Decimal prices and quarter lines, as soccer is written."""
    # Half a goal of spread is worth about a tenth of probability; three prices with 6 % in them.
    home = 40 - 5 * spread
    home = min(max(home, 12), 74)
    draw = 26 - abs(home - 40) // 5
    away = 100 - home - draw
    prices = [_decimal(chance) for chance in (home, draw, away)]
    return [
        _setting(Market.SPREAD, Side.HOME, spread, "d1.93"),
        _setting(Market.SPREAD, Side.AWAY, -spread, "d1.95"),
        _setting(Market.TOTAL, Side.OVER, total, "d1.90"),
        _setting(Market.TOTAL, Side.UNDER, total, "d1.98"),
        _setting(Market.THREE_WAY, Side.HOME, 0, prices[0]),
        _setting(Market.THREE_WAY, Side.DRAW, 0, prices[1]),
        _setting(Market.THREE_WAY, Side.AWAY, 0, prices[2]),
    ]


def _decimal(percent: int) -> str:
    """The decimal price of a chance with the house's 6 % in it, such as `d2.36`."""
    hundredths = 1_000_000 // (106 * percent)
    return f"d{hundredths // 100}.{hundredths % 100:02d}"


def _money_lines(league: League, spread: int) -> tuple[str, str]:
    """Money lines of home and away that fit the spread."""
    steepness = 5 if league.sport in {Sport.FOOTBALL, Sport.BASKETBALL} else 6
    favourite = 110 + 5 * round(abs(spread) * steepness / 5)
    underdog = max(favourite - 20 - favourite // 20, 100)
    lays, gets = f"-{favourite}", f"+{underdog}"
    return (lays, gets) if spread <= 0 else (gets, lays)


def _setting(
    market: Market, side: Side, line: int, price: str, period: Period = Period.GAME
) -> LineSetting:
    return LineSetting(Selection(period, market, side), line, price)


def play(game: Game, simulation: Simulation) -> Result:
    """Let a game end somewhere around its lines, with points in every segment."""
    league = game.league
    margin = round(simulation.near(-game.spread, league.margin_spread) / 4)
    total = max(round(simulation.near(game.total, league.total_spread) / 4), abs(margin))
    home = max((total + margin) // 2, 0)
    away = max(home - margin, 0)
    segments = _split(simulation, _SEGMENTS[league.sport], away, home)
    final = (away, home)
    if away == home and league.sport is not Sport.SOCCER:
        # Somebody wins in overtime, by one score.
        segments["ot"] = (0, 1) if simulation.dice.random() < 0.5 else (1, 0)
        final = (away + segments["ot"][0], home + segments["ot"][1])
    if league.sport is Sport.BASEBALL and "ot" in segments:
        segments["i10"] = segments.pop("ot")
    return Result("final", segments, final, False if league.sport is Sport.HOCKEY else None)


def _split(
    simulation: Simulation, names: tuple[str, ...], away: int, home: int
) -> dict[str, Score]:
    points = {name: [0, 0] for name in names}
    for side, score in ((0, away), (1, home)):
        for _ in range(score):
            points[simulation.dice.choice(names)][side] += 1
    return {name: (pair[0], pair[1]) for name, pair in points.items()}
