"""Goal 2b: what parlays return, exactly, by the factors their graded legs have."""

from dataclasses import dataclass
from pathlib import Path
from random import Random

from desktop.domain.money import CENT
from desktop.domain.tickets import LegResult
from desktop.domain.wagers.parlay import leg_factor, parlay_return

PRICES = ("-110", "-105", "-120", "+100", "+120", "+150", "-135", "+245")
FEWEST_LEGS, MOST_LEGS = 2, 5
RISK = 11_000


@dataclass(slots=True)
class State:
    """The legs of the parlays, each distinct one graded once, and what they return; cents."""

    parlays: list[list[tuple[int, int]]]
    returned: int = 0

    def close(self) -> None:
        """Nothing is open."""


def make(folder: Path, size: int, history: int) -> None:
    """There is no file: the parlays are drawn when they are opened."""


def open_state(folder: Path, size: int) -> State:
    """Draw the parlays of the floor; every leg has won."""
    del folder
    rng = Random(1)  # noqa: S311  # the same parlays every time
    factors = [leg_factor(price, LegResult.WIN) for price in PRICES]
    return State([rng.choices(factors, k=rng.randint(FEWEST_LEGS, MOST_LEGS)) for _ in range(size)])


def run(state: State) -> None:
    """Reckon what every parlay gives back."""
    state.returned = sum(parlay_return(RISK, parlay, CENT) for parlay in state.parlays)
