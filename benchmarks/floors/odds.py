"""Floor L: parlays priced in plain integers, one division at the end."""

from dataclasses import dataclass
from pathlib import Path
from random import Random

PRICES = (-110, -105, -120, 100, 120, 150, -135, 245)
FEWEST_LEGS, MOST_LEGS = 2, 5
RISK = 11_000


@dataclass(slots=True)
class State:
    """The parlays, and what they return together once they are priced; cents."""

    parlays: list[list[int]]
    returned: int = 0

    def close(self) -> None:
        """Nothing is open."""


def make(folder: Path, size: int, history: int) -> None:
    """There is no file: the parlays are drawn when they are opened."""


def open_state(folder: Path, size: int) -> State:
    """Draw the same parlays every time."""
    del folder
    return State(draw(size))


def draw(size: int) -> list[list[int]]:
    """So many parlays of 2 to 5 legs, by their American prices."""
    rng = Random(1)  # noqa: S311  # the same parlays every time
    return [rng.choices(PRICES, k=rng.randint(FEWEST_LEGS, MOST_LEGS)) for _ in range(size)]


def run(state: State) -> None:
    """Price every parlay, rounded half up once."""
    returned = 0
    for parlay in state.parlays:
        paid, staked = RISK, 1
        for price in parlay:
            if price > 0:
                paid *= 100 + price
                staked *= 100
            else:
                paid *= 100 - price
                staked *= -price
        returned += (2 * paid + staked) // (2 * staked)
    state.returned = returned
