"""What callers ask for: wagers in the one-line grammar, as a clerk would type them."""

from collections.abc import Sequence
from dataclasses import dataclass

from desktop.domain.markets import Sport
from desktop.services.demo.people import Player
from desktop.services.demo.schedule import Game
from desktop.services.demo.simulation import Simulation


@dataclass(frozen=True, slots=True)
class Call:
    """A wager somebody wants at a moment (milliseconds UTC)."""

    at: int
    player: Player
    entry: str


def calls_of_day(
    games: Sequence[Game], players: Sequence[Player], simulation: Simulation, hours: range
) -> list[Call]:
    """The calls within these hours (milliseconds UTC), in the order of time."""
    calls = []
    dice = simulation.dice
    for player in players:
        # A day is a sixth of a busy week.
        wanted = player.appetite / 6 * dice.uniform(0.3, 1.4)
        for _ in range(int(wanted + dice.random())):
            call = _call(games, player, simulation, hours)
            if call is not None:
                calls.append(call)
    return sorted(calls, key=lambda call: (call.at, call.player.code, call.entry))


def _call(
    games: Sequence[Game], player: Player, simulation: Simulation, hours: range
) -> Call | None:
    dice = simulation.dice
    picked = [dice.choice(games)]
    if dice.randrange(100) < player.parlays and len(games) > 3:
        picked = dice.sample(list(games), dice.choice((2, 2, 3, 3, 4)))
    latest = min(hours.stop, *(game.start - 60_000 for game in picked))
    if latest <= hours.start:
        return None
    at = dice.randrange(hours.start, latest)
    legs = [_leg(game, player, simulation) for game in picked]
    amount = player.unit * dice.choice((1, 1, 1, 2, 2, 3, 5)) // 100
    if len(legs) > 1:
        return Call(at, player, f"P {' '.join(legs)} {max(amount // 2, 10)}")
    mode = dice.choice(("", "", "", "", "r", "w"))
    return Call(at, player, f"{legs[0]} {mode or '$'}{amount}")


def _leg(game: Game, player: Player, simulation: Simulation) -> str:
    dice = simulation.dice
    likes_favourite = dice.randrange(100) < player.favourites
    takes_home = likes_favourite == (game.spread <= 0)
    rotation = game.rotation + int(takes_home)
    market = dice.choices(("", " o", " u", " ml", ":1h", " to"), (46, 18, 10, 16, 7, 3))[0]
    if market in {":1h", " to"} and game.league.sport not in {Sport.FOOTBALL, Sport.BASKETBALL}:
        market = ""
    if market == " ml" and game.league.sport is Sport.SOCCER and dice.random() < 0.25:
        market = " draw"
    return f"{rotation}{market}"
