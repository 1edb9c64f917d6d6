"""The invented network: masters, agents, players with habits, and the people at the desk."""

import json
from dataclasses import dataclass

from desktop.book.opening import Command
from desktop.domain.accounts import AccountKind
from desktop.paths import resource
from desktop.services.accounts import NewAccount, record_account
from desktop.services.demo.simulation import Simulation
from desktop.services.users import Role, new_user

CLERKS = ("Nora", "Otis", "Paula")


@dataclass(frozen=True, slots=True)
class Player:
    """A player and how they wager.

    Attributes:
        unit: The usual amount in cents.
        appetite: Tickets in a busy week.
        parlays: In 100 tickets.
    """

    code: str
    unit: int
    appetite: int
    parlays: int
    favourites: int


def open_network(command: Command, simulation: Simulation, players: int) -> list[Player]:
    """Open masters, agents and players; answers the players."""
    names = json.loads(resource("demo", "names.json").read_text(encoding="utf-8"))
    agents = names["agents"]
    for number, name in enumerate(names["masters"], start=1):
        record_account(
            command, NewAccount(f"M{number}", name, AccountKind.MASTER, "HOUSE", 0, "demo")
        )
    for number, name in enumerate(agents, start=1):
        master = f"M{(number - 1) * len(names['masters']) // len(agents) + 1}"
        record_account(
            command, NewAccount(f"A{number:02d}", name, AccountKind.AGENT, master, 0, "demo")
        )
    return [_open_player(command, simulation, names, number) for number in range(players)]


def _open_player(
    command: Command, simulation: Simulation, names: dict[str, list[str]], number: int
) -> Player:
    dice = simulation.dice
    first, last = names["first"], names["last"]
    # 7 and 25 share no factor, so no two of the first 625 players have one name.
    name = f"{first[number % len(first)]} {last[(number * 7 + number // 25) % len(last)]}"
    unit = dice.choice((2_500, 5_000, 5_000, 10_000, 10_000, 20_000, 25_000, 50_000, 100_000))
    code = f"P{1001 + number}"
    agent = f"A{number % len(names['agents']) + 1:02d}"
    credit = max(unit * 25, 100_000)
    record_account(command, NewAccount(code, name, AccountKind.PLAYER, agent, credit, "demo"))
    return Player(
        code=code,
        unit=unit,
        appetite=dice.choice((2, 4, 6, 8, 10, 14)),
        parlays=dice.choice((5, 10, 15, 25, 40)),
        favourites=dice.choice((35, 50, 60, 75)),
    )


def add_clerks(command: Command) -> dict[str, int]:
    """Add the people who take wagers; answers their ids by name.

    They have no secrets, so nobody can sign in as them.
    """
    return {
        name: command.record("user.added", new_user(name, Role.CLERK)).number for name in CLERKS
    }
