"""Floor M: what every score of a game costs, by steps over the margin and over the total."""

from collections.abc import Iterator
from dataclasses import dataclass, field
from itertools import accumulate
from pathlib import Path

SCORES = 200
SPREAD, TOTAL, MONEY_LINE = 1, 2, 3
# Half points: twice a margin lies in −398…398, twice a total in 0…796.
MARGINS = 4 * SCORES
TOTALS = 4 * SCORES
ZERO = 2 * SCORES

Ticket = tuple[int, int, int, int, int]


@dataclass(slots=True)
class State:
    """The tickets (market, side, line in half points, risk, win in cents) and the grid made."""

    tickets: list[Ticket]
    grid: list[list[int]] = field(default_factory=list)

    def close(self) -> None:
        """Nothing is open."""


def make(folder: Path, size: int, history: int) -> None:
    """There is no file: the tickets are reckoned when they are opened."""


def open_state(folder: Path, size: int) -> State:
    """Reckon the tickets."""
    del folder
    return State(list(draw(size)))


def draw(size: int) -> Iterator[Ticket]:
    """So many straights, spread, total and money line in turn."""
    for i in range(size):
        market = 1 + i % 3
        line = 80 + 7 * i % 41 - 20 if market == TOTAL else 7 * i % 29 - 14
        risk = 11000 + 37 * i % 50000
        yield (market, i & 1, line, risk, 10 * risk // 11)


def run(state: State) -> None:
    """Add every ticket's step to one of two arrays, sum them up, and gather the grid."""
    margins, totals = [0] * (MARGINS + 2), [0] * (TOTALS + 2)
    for market, side, line, risk, win in state.tickets:
        if market == TOTAL:
            _step(totals, line, side == 0, risk, win)
        else:
            # Side 0 is the home team: it wins above minus its line; side 1 below its line.
            at = 0 if market == MONEY_LINE else -line if side == 0 else line
            _step(margins, ZERO + at, side == 0, risk, win)
    by_margin, by_total = list(accumulate(margins)), list(accumulate(totals))
    state.grid = [
        [
            by_margin[ZERO + 2 * (home - away)] + by_total[2 * (home + away)]
            for away in range(SCORES)
        ]
        for home in range(SCORES)
    ]


def _step(steps: list[int], at: int, is_above: bool, risk: int, win: int) -> None:  # noqa: FBT001
    """The house's result of one ticket: its risk where it loses, less its win where it wins."""
    below, above = (risk, -win) if is_above else (-win, risk)
    steps[0] += below
    steps[at] -= below
    steps[at + 1] += above
