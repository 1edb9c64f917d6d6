"""Goal 6: the exposure grid of one event, from the tickets of the floor."""

from dataclasses import dataclass, field
from pathlib import Path

from desktop.domain.exposure import Row, house_result_grid
from desktop.domain.markets import Market, Period, Selection, Side

HIGHEST_SCORE = 199

_SPREAD = tuple(Selection(Period.GAME, Market.SPREAD, side) for side in (Side.HOME, Side.AWAY))
_TOTAL = tuple(Selection(Period.GAME, Market.TOTAL, side) for side in (Side.OVER, Side.UNDER))
_MONEY_LINE = tuple(
    Selection(Period.GAME, Market.MONEY_LINE, side) for side in (Side.HOME, Side.AWAY)
)


@dataclass(slots=True)
class State:
    """The tickets and the grid made."""

    rows: list[Row]
    grid: list[list[int]] = field(default_factory=list)

    def close(self) -> None:
        """Nothing is open."""


def make(folder: Path, size: int, history: int) -> None:
    """There is no file: the tickets are reckoned when they are opened."""


def open_state(folder: Path, size: int) -> State:
    """Reckon the tickets of the floor."""
    del folder
    return State([_row(i) for i in range(size)])


def _row(i: int) -> Row:
    risk = 11000 + 37 * i % 50000
    win = 10 * risk // 11
    side = i & 1
    match i % 3:
        case 0:
            # The product's line is the side's own, in quarter points; the floor's is half points.
            return _SPREAD[side], 2 * (7 * i % 29 - 14), risk, win
        case 1:
            return _TOTAL[side], 2 * (80 + 7 * i % 41 - 20), risk, win
        case _:
            return _MONEY_LINE[side], 0, risk, win


def run(state: State) -> None:
    """Make the grid of 200 × 200 scores."""
    state.grid = house_result_grid(state.rows, HIGHEST_SCORE)
