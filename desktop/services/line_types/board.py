"""The board of one set of lines, beside the house's own."""

from dataclasses import dataclass, replace

from desktop.book.queries.board import LineRow
from desktop.book.queries.board_sheet import BoardQuestion, BoardSheet, read_board
from desktop.book.queries.line_types import LineTypeRow, list_own_lines
from desktop.book.queries.offered_lines import by_selection, derive, lines_of_type, read_line_types
from desktop.book.statements import Reader
from desktop.domain.line_types.links import MASTER_NAME
from desktop.domain.line_types.offering import Mode, Modes, mode_of
from desktop.domain.markets import Selection


@dataclass(frozen=True, slots=True)
class Stand:
    """How a line of a set stands to the house's own.

    Attributes:
        mode: What its market does.
        line: As the set has it.
        house: The house's own; None where it has none.
    """

    mode: Mode
    line: LineRow
    house: LineRow | None

    @property
    def has_other_line(self) -> bool:
        """Whether the number is not the house's."""
        return self.house is None or self.house.line != self.line.line

    @property
    def has_other_price(self) -> bool:
        """Whether the price is not the house's."""
        return self.house is None or self.house.price != self.line.price


@dataclass(frozen=True, slots=True)
class TypeBoard:
    """Some days of the board as a set of lines has it.

    Attributes:
        name: Of the set; `master` is the house's own.
        sheet: The schedule with the lines of the set.
        house: With the house's own.
        modes: By event, where a market or the event is set some way.
        types: Every set of lines there is.
    """

    name: str
    sheet: BoardSheet
    house: BoardSheet
    modes: dict[int, Modes]
    types: tuple[LineTypeRow, ...]

    def stands(self, event_id: int) -> dict[Selection, Stand]:
        """How each line of an event stands to the house's own."""
        if self.name == MASTER_NAME:
            return {}
        house = by_selection(self.house.lines[event_id])
        modes = self.modes.get(event_id, {})
        found = {}
        for one, line in by_selection(self.sheet.lines[event_id]).items():
            mode = mode_of(modes, one.period.value, one.market.value)
            found[one] = Stand(mode, line, house.get(one))
        return found


def read_type_board(reader: Reader, question: BoardQuestion, name: str, at: int) -> TypeBoard:
    """Some days of the board as a set of lines has it; the house's own where there is no such set.

    Args:
        reader: An open book.
        question: Which days.
        name: Of the set of lines.
        at: Now, in milliseconds UTC.
    """
    house = read_board(reader, question)
    types = read_line_types(reader)
    line_type = types.named(name)
    known = tuple(types.types)
    if line_type is None:
        return TypeBoard(MASTER_NAME, house, house, {}, known)
    own = list_own_lines(reader, question.first_day, question.last_day, question.league)
    whose = lines_of_type(reader, line_type, at)
    lines = {
        event.id: derive(types, whose, event, house.lines[event.id], own) for event in house.events
    }
    modes: dict[int, Modes] = {
        event: of_event.modes for (event, one), of_event in own.items() if one == line_type.id
    }
    return TypeBoard(name, replace(house, lines=lines), house, modes, known)
