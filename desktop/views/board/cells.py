"""A row of the board with its cells, as the grid shows them."""

from dataclasses import dataclass

from desktop.book.queries.board import EventRow
from desktop.domain.markets import Selection
from desktop.services.board_money import SideMoney
from desktop.views.board.sheets import Part


@dataclass(frozen=True, slots=True)
class Cell:
    """One cell: what it says, and the text that editing begins with (None where it is locked)."""

    text: str = ""
    style: str = ""
    typed: str | None = None
    selection: Selection | None = None
    part: Part = "line"
    tooltip: str = ""


@dataclass(frozen=True, slots=True)
class BoardRow:
    """A row of the board; a heading has no event.

    Attributes:
        money: What is open on the row's side.
    """

    key: tuple[str, str]
    place: str
    event: EventRow | None
    rotation: str = ""
    team: str = ""
    start: str = ""
    status: str = ""
    status_style: str = ""
    band: str = ""
    cells: tuple[Cell, ...] = ()
    money: SideMoney | None = None
