"""Looking for a text in the rows of a table that is all in memory."""

from desktop.models.table import GridModel


def find_in_memory(model: GridModel, text: str, row: int, *, backwards: bool) -> int:
    """The place of the next row that shows a text, once round the table; -1 where none does.

    Args:
        model: A model that holds every row.
        text: Capitals do not matter.
        row: Where to look on from; -1 at the beginning.
        backwards: Whether to look upwards.
    """
    wanted, rows = text.casefold(), model.rowCount()
    for step in range(1, rows + 1):
        place = (row - step if backwards else row + step) % rows
        painted = model.painted_row(place)
        if painted is not None and any(wanted in cell.casefold() for cell in painted.texts):
            return place
    return -1
