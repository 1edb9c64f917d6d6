"""Whose lines a set of lines, or an account, stands for."""

from desktop.book.queries.line_types import LineTypeRow
from desktop.book.queries.settings import list_set_values
from desktop.book.statements import Reader
from desktop.domain.settings.resolving import PathSettings
from desktop.domain.weeks import instant
from desktop.services.line_types.offering import LinesOf, lines_of
from desktop.services.standing import read_calendar


def lines_of_type(reader: Reader, line_type: LineTypeRow, at: int) -> LinesOf:
    """Whose lines are shown for a set: an agent's own stand on top of what the agent has.

    Args:
        reader: An open book.
        line_type: The set of lines.
        at: Milliseconds UTC.
    """
    if line_type.owner_id is None:
        return LinesOf(line_type.name)
    day = read_calendar(reader).figure_date(instant(at))
    return lines_of(PathSettings(day, list_set_values(reader, line_type.owner_id)))
