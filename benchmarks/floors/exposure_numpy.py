"""Floor M in numpy: the same steps, added and gathered as arrays."""

from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import numpy as np

from benchmarks.floors import exposure
from benchmarks.floors.exposure import MARGINS, MONEY_LINE, SCORES, TOTAL, TOTALS, ZERO


@dataclass(slots=True)
class State:
    """The tickets by column, and the grid made."""

    columns: Any
    grid: Any = field(default=None)

    def close(self) -> None:
        """Nothing is open."""


def make(folder: Path, size: int, history: int) -> None:
    """There is no file: the tickets are reckoned when they are opened."""


def open_state(folder: Path, size: int) -> State:
    """Reckon the tickets."""
    del folder
    return State(np.array(list(exposure.draw(size)), dtype=np.int64).T)


def run(state: State) -> None:
    """Add all steps at once, sum them up, and gather the grid."""
    market, side, line, risk, win = state.columns
    is_total = market == TOTAL
    at = np.where(market == MONEY_LINE, 0, np.where(side == 0, -line, line))
    below, above = np.where(side == 0, risk, -win), np.where(side == 0, -win, risk)
    margins = np.array((ZERO + at, below, above))[:, ~is_total]
    by_margin = _summed(margins, MARGINS)
    by_total = _summed(np.array((line, below, above))[:, is_total], TOTALS)
    home, away = np.ogrid[:SCORES, :SCORES]
    state.grid = by_margin[ZERO + 2 * (home - away)] + by_total[2 * (home + away)]


def _summed(changes: Any, size: int) -> Any:
    at, below, above = changes
    steps = np.zeros(size + 2, dtype=np.int64)
    steps[0] = below.sum()
    np.subtract.at(steps, at, below)
    np.add.at(steps, at + 1, above)
    return np.cumsum(steps)
