"""Marks of cells whose lines are not the house's: a sign before the text, words in the tooltip."""

from collections.abc import Mapping, Sequence
from dataclasses import replace

from desktop.domain.line_types.offering import Mode
from desktop.domain.markets import Selection
from desktop.domain.sentences import say
from desktop.services.line_types.board import Stand, TypeBoard
from desktop.views.board.cells import BoardRow, Cell
from desktop.views.board.words import terms

LEGEND = say("L locked · M manual · H hidden · ≠ not the house’s")
_MOVED = frozenset("▲▼•")
_SIGNS = {Mode.LOCK: "L ", Mode.MANUAL: "M "}
_WORDS = {
    Mode.LOCK: say("Locked: the number stays, and goes off the board with the house’s."),
    Mode.MANUAL: say("Manual: on its own in everything."),
    Mode.HIDE: say("Hidden: not offered, whatever the house’s board says."),
    Mode.FOLLOW: say("Follows the house’s board, with an offset."),
}


def mark_rows(rows: Sequence[BoardRow], board: TypeBoard) -> list[BoardRow]:
    """The rows of the board with the cells marked that are not the house's own."""
    stands = {row.event.id: board.stands(row.event.id) for row in rows if row.event is not None}
    return [row if row.event is None else _marked(row, stands[row.event.id]) for row in rows]


def _marked(row: BoardRow, stands: Mapping[Selection, Stand]) -> BoardRow:
    if not stands:
        return row
    cells = tuple(
        cell if cell.selection is None or cell.selection not in stands
        else _marked_cell(cell, stands[cell.selection])
        for cell in row.cells
    )  # fmt: skip
    return replace(row, cells=cells)


def _marked_cell(cell: Cell, stand: Stand) -> Cell:
    if stand.mode is Mode.FOLLOW and not _differs(cell, stand):
        return cell
    told = "\n".join(filter(None, (cell.tooltip, _WORDS[stand.mode], _house(cell, stand))))
    if stand.mode is Mode.HIDE:
        return replace(cell, text="H hidden", style="muted", tooltip=told)
    sign = _SIGNS.get(stand.mode, "≠ ")
    moved = cell.text[:2] if cell.text[:1] in _MOVED else ""
    text = f"{moved}{sign}{cell.text.removeprefix(moved)}"
    return replace(cell, text=text, style=cell.style or "info", tooltip=told)


def _differs(cell: Cell, stand: Stand) -> bool:
    return stand.has_other_price if cell.part == "price" else stand.has_other_line


def _house(cell: Cell, stand: Stand) -> str:
    if stand.house is None or cell.selection is None:
        return say("The house has nothing here.")
    off = say(", off the board") if stand.house.status == "off" else ""
    return f"The house has {terms(cell.selection, stand.house.line, stand.house.price)}{off}."
