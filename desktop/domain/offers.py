"""What stands on a board for one side of a market."""

from collections.abc import Mapping
from dataclasses import dataclass

from desktop.domain.markets import Selection, Side

OPEN = "open"
OFF = "off"
# Straight wagers only, at a part of the limit (RULES 24.2).
CIRCLED = "circled"


@dataclass(frozen=True, slots=True)
class Offer:
    """One side of a market as it stands: quarter points, price as quoted, status.

    Attributes:
        status: `open`, `circled` or `off` the board.
    """

    line: int
    price: str
    status: str


Board = Mapping[Selection, Offer]
# The sides of one market of one period.
Sides = Mapping[Side, Offer]
