"""From a cell of a table to what explains its number."""

from collections.abc import Sequence
from typing import Any

from desktop.domain.sentences import say
from desktop.models.table import NUMERIC, Column
from desktop.services.why.explanation import How, Part, Unit, Why
from desktop.services.why.given import stated

_MEANING = say("It is part of this row; the row says whose it is, and what stands beside it.")


def why_of_cell(columns: Sequence[Column[Any]], row: Any, place: int) -> Why | None:
    """What explains a cell: what its column names, else the row that the number is part of."""
    column = columns[place]
    text = column.text(row)
    if column.why is not None or column.kind not in NUMERIC or not _has_digit(text):
        return column.why_of(row)
    named = " ".join(
        told for other in columns if other.kind not in NUMERIC and (told := other.text(row))
    )
    beside = [
        Part(other.title, 0, quoted=told)
        for number, other in enumerate(columns)
        if other.kind in NUMERIC and number != place and _has_digit(told := other.text(row))
    ]
    own = Part(column.title, 0, named, quoted=text)
    meaning = column.header_tooltip or _MEANING
    return stated(column.title, meaning, [*beside, own], who=named, unit=Unit.QUOTED, how=How.LAST)


def _has_digit(text: str) -> bool:
    return any(sign.isdigit() for sign in text)
