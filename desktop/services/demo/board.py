"""The demo's board: the lines that a house writes for what it expects of a game."""

from collections.abc import Iterator
from random import Random

from desktop.domain.markets import Market, Period, Selection, Side, Sport
from desktop.services.demo.chance import american, bell, decimal, likelihood, nearest
from desktop.services.demo.games import Game
from desktop.services.lines import LineSetting

_JUICES = (("-110", "-110"), ("-110", "-110"), ("-105", "-115"), ("-115", "-105"))
_QUARTER_PRICES = (("d1.91", "d1.91"), ("d1.88", "d1.94"), ("d1.95", "d1.87"))
_ONE_AND_A_HALF = 6

# What part of a game's points falls into a period.
_PARTS = {Period.GAME: 1, Period.H1: 2, Period.Q1: 4, Period.P1: 3, Period.F5: 2}


def move(game: Game, rng: Random) -> None:
    """Let the market learn: what the house expects moves towards what is true."""
    game.margin += (game.true_margin - game.margin) // 2 + bell(rng, 20)
    game.total += (game.true_total - game.total) // 2 + bell(rng, 20)


def board_of(game: Game, rng: Random) -> list[LineSetting]:
    """Every line of a game, as the house writes it now."""
    sport = game.league.sport
    if sport is Sport.SOCCER:
        return list(_soccer(game, rng))
    if sport is Sport.HOCKEY:
        return list(_low_scoring(game, Period.P1, rng))
    if sport is Sport.BASEBALL:
        return list(_low_scoring(game, Period.F5, rng))
    return list(_points(game, rng))


def _points(game: Game, rng: Random) -> Iterator[LineSetting]:
    for period in (Period.GAME, Period.H1, Period.Q1):
        part = _PARTS[period]
        yield from _spread(period, -2 * nearest(game.margin, 50 * part), rng.choice(_JUICES))
        yield from _total(period, 2 * nearest(game.total, 50 * part), rng.choice(_JUICES))
    yield from _money_line(game, Period.GAME)
    yield from _money_line(game, Period.H1)
    for sign, over, under in (
        (-1, Side.AWAY_OVER, Side.AWAY_UNDER),
        (1, Side.HOME_OVER, Side.HOME_UNDER),
    ):
        # A half point each, so that no team total pushes.
        line = 4 * ((game.total + sign * game.margin) // 200) + 2
        yield _line(Period.GAME, Market.TEAM_TOTAL, over, line, "-115")
        yield _line(Period.GAME, Market.TEAM_TOTAL, under, line, "-115")


def _low_scoring(game: Game, early: Period, rng: Random) -> Iterator[LineSetting]:
    deviation = game.league.margin_deviation
    favours_home = game.margin >= 0
    by_two = likelihood(abs(game.margin) - 150, deviation)
    prices = american(by_two), american(1000 - by_two)
    home, away = prices if favours_home else prices[::-1]
    line = -_ONE_AND_A_HALF if favours_home else _ONE_AND_A_HALF
    yield from _spread(Period.GAME, line, (away, home))
    yield from _total(Period.GAME, 2 * nearest(game.total, 50), rng.choice(_JUICES))
    yield from _money_line(game, Period.GAME)
    yield from _total(early, 2 * nearest(game.total, 50 * _PARTS[early]), rng.choice(_JUICES))
    yield from _money_line(game, early)


def _soccer(game: Game, rng: Random) -> Iterator[LineSetting]:
    deviation = game.league.margin_deviation
    home = likelihood(game.margin - 50, deviation)
    away = likelihood(-game.margin - 50, deviation)
    draw = 1000 - home - away
    yield from _spread(Period.GAME, -nearest(game.margin, 25), rng.choice(_QUARTER_PRICES))
    yield from _total(Period.GAME, nearest(game.total, 25), rng.choice(_QUARTER_PRICES))
    for side, likely in ((Side.AWAY, away), (Side.HOME, home), (Side.DRAW, draw)):
        yield _line(Period.GAME, Market.THREE_WAY, side, 0, decimal(likely))
    for side, likely in ((Side.AWAY, away), (Side.HOME, home)):
        price = decimal(1000 * likely // (home + away))
        yield _line(Period.GAME, Market.DRAW_NO_BET, side, 0, price)
    for side, likely in (
        (Side.HOME_OR_DRAW, home + draw),
        (Side.HOME_OR_AWAY, home + away),
        (Side.DRAW_OR_AWAY, draw + away),
    ):
        yield _line(Period.GAME, Market.DOUBLE_CHANCE, side, 0, decimal(likely))
    yield from _total(Period.H1, nearest(game.total, 50), ("d1.90", "d1.90"))


def _line(period: Period, market: Market, side: Side, line: int, price: str) -> LineSetting:
    return LineSetting(Selection(period, market, side), line, price)


def _spread(period: Period, home: int, prices: tuple[str, str]) -> Iterator[LineSetting]:
    yield _line(period, Market.SPREAD, Side.AWAY, -home, prices[0])
    yield _line(period, Market.SPREAD, Side.HOME, home, prices[1])


def _total(period: Period, line: int, prices: tuple[str, str]) -> Iterator[LineSetting]:
    yield _line(period, Market.TOTAL, Side.OVER, line, prices[0])
    yield _line(period, Market.TOTAL, Side.UNDER, line, prices[1])


def _money_line(game: Game, period: Period) -> Iterator[LineSetting]:
    # A part of a game decides less than the whole of it.
    lead = game.margin if period is Period.GAME else game.margin * 3 // 4
    home = likelihood(lead, game.league.margin_deviation)
    yield _line(period, Market.MONEY_LINE, Side.AWAY, 0, american(1000 - home))
    yield _line(period, Market.MONEY_LINE, Side.HOME, 0, american(home))
