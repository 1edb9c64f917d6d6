"""What the demo invents from: leagues, teams and names, read from resources/demo."""

import json
from dataclasses import dataclass
from functools import cache
from typing import Any

from desktop.domain.markets import Sport
from desktop.paths import resource


@dataclass(frozen=True, slots=True)
class League:
    """An invented league; points are in hundredths.

    Attributes:
        first_rotation: The visitor's number of its first game.
        rotations: How many numbers there are before they begin again.
        lead_hours: How long before the start its lines open.
        minutes: How long a game lasts.
        weight: How much is wagered on it, beside the others.
        home: What playing at home is worth.
        strength: The deviation of the teams' strength.
        starts: Local times of the games by weekday, 0 is Monday.
    """

    name: str
    title: str
    sport: Sport
    first_rotation: int
    rotations: int
    lead_hours: int
    minutes: int
    weight: int
    total: int
    total_deviation: int
    margin_deviation: int
    home: int
    strength: int
    starts: dict[int, tuple[str, ...]]
    teams: tuple[str, ...]


@cache
def leagues() -> tuple[League, ...]:
    """The invented leagues."""
    return tuple(_league(entry) for entry in _read("leagues.json")["leagues"])


def _league(entry: dict[str, Any]) -> League:
    starts = {int(day): tuple(times) for day, times in entry["starts"].items()}
    changed = {"sport": Sport(entry["sport"]), "starts": starts, "teams": tuple(entry["teams"])}
    return League(**(entry | changed))


@cache
def people() -> dict[str, Any]:
    """Names of people, desks and reasons; the demo's secrets with their hashes.

    A hash draws its own salt, so it is kept: the same seed has to give the same journal.
    """
    return _read("people.json")


def _read(name: str) -> dict[str, Any]:
    found: dict[str, Any] = json.loads(resource("demo", name).read_text(encoding="utf-8"))
    return found
