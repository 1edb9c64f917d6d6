"""Styled workbook cells, made once for each column and filled anew for each row."""

from collections.abc import Callable, Hashable, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from enum import Enum
from functools import partial
from itertools import pairwise
from typing import Any
from zoneinfo import ZoneInfo

from openpyxl import Workbook
from openpyxl.cell.cell import ILLEGAL_CHARACTERS_RE, Cell
from openpyxl.formatting.rule import Rule
from openpyxl.styles import Alignment, Border, Font, PatternFill, Side
from openpyxl.styles.cell_style import StyleArray
from openpyxl.styles.differential import DifferentialStyle
from openpyxl.worksheet.worksheet import Worksheet

from desktop.reports.sheets import Column, Kind, Row

FORMATS: dict[Kind, str] = {
    "text": "General",
    "money": "#,##0.00;[Red]-#,##0.00",
    "count": "#,##0",
    "number": "0",
    "date": "yyyy-mm-dd",
    "datetime": "yyyy-mm-dd hh:mm",
    "price": "+0;-0",
    "spread": '+General;-General;"pk"',
    "total": "General",
    "percent": "0.00%;[Red]-0.00%",
}
_UNITS: dict[Kind, int] = {"money": 100, "percent": 10_000, "spread": 4, "total": 4}
LEFT = frozenset({"text", "date", "datetime"})
LOOKS_LIKE_FORMULA = ("=", "+", "-", "@")

_PAPER_GREY = "F2F4F7"
_HEADER_GREY = "DDE2EA"
_INK = "1F2937"
_MUTED = "6B7280"
_RULE = Side(style="thin", color="9CA3AF")


class Look(Enum):
    """How the cells of a row look."""

    BODY = "body"
    SUBTOTAL = "subtotal"
    GRAND = "grand"


_SUBTOTAL_RULES = Border(top=_RULE, bottom=_RULE)
_GRAND_RULES = Border(top=_RULE, bottom=Side(style="double", color=_INK))


def hair_lines() -> Rule:
    """Hair lines between the rows, drawn by one rule for the whole sheet.

    As a style of the cells they would make a tall workbook a tenth slower to write.
    """
    line = Border(bottom=Side(style="hair", color="B6BDC9"))
    return Rule(type="expression", formula=["TRUE"], dxf=DifferentialStyle(border=line))


class Styles:
    """The styles of one workbook, each worked out once.

    openpyxl compares what a cell is given with all fonts, fills and borders of the workbook, which
    took a workbook of many small sheets a third of its time.
    """

    def __init__(self, workbook: Workbook) -> None:
        self.workbook = workbook
        self._known: dict[Hashable, StyleArray] = {}

    def cell(self, page: Worksheet, name: Hashable, dress: Callable[[Any], None]) -> Any:
        """A cell in the style of this name; `dress` gives it to the first of them."""
        cell: Any = Cell(page, row=1, column=1, style_array=self._known.get(name))
        if name not in self._known:
            dress(cell)
            self._known[name] = cell._style  # noqa: SLF001 - what a cell takes is told by none
        return cell


class RowCells:
    """The cells of one row, which are the same objects for every row of the same look."""

    def __init__(
        self,
        styles: Styles,
        page: Worksheet,
        columns: Sequence[Column],
        timezone: ZoneInfo,
        look: Look,
    ) -> None:
        of_columns = [
            _Style(styles, page, column.kind, look, indent)
            for column, indent in zip(columns, _indents(columns), strict=True)
        ]
        self._puts = [_put(style, timezone) for style in of_columns]
        self._blanks = [None if look is Look.BODY else style.cell() for style in of_columns]

    def fill(self, row: Row) -> list[Any]:
        """The cells with the values of this row, good until the next call."""
        return [
            blank if value is None else put(value)
            for put, blank, value in zip(self._puts, self._blanks, row, strict=True)
        ]


def title_cell(styles: Styles, page: Worksheet, text: str) -> Any:
    """The large first line of a sheet."""
    return _words(styles.cell(page, "title", _dress_title), text)


def heading_cell(styles: Styles, page: Worksheet, text: str) -> Any:
    """A further line above the table, or what stands in place of its rows."""
    return _words(styles.cell(page, "heading", _dress_heading), text)


def header_cells(styles: Styles, page: Worksheet, columns: Sequence[Column]) -> list[Any]:
    """The titles of the columns."""
    cells = []
    for column, indent in zip(columns, _indents(columns), strict=True):
        side = "left" if column.kind in LEFT else "right"
        dress = partial(_dress_header, side, indent)
        cells.append(_words(styles.cell(page, (side, indent), dress), column.title))
    return cells


def _dress_title(cell: Any) -> None:
    cell.font = _font(bold=True, size=15)


def _dress_heading(cell: Any) -> None:
    cell.font = _font(size=10, color=_MUTED)


def _dress_header(side: str, indent: int, cell: Any) -> None:
    cell.font = _font(bold=True)
    cell.fill = PatternFill("solid", fgColor=_HEADER_GREY)
    cell.border = Border(top=_RULE, bottom=_RULE)
    cell.alignment = Alignment(horizontal=side, vertical="center", wrap_text=True, indent=indent)


def _words(cell: Any, text: str) -> Any:
    cell.value = printable(text)
    cell.data_type = "s"
    return cell


def printable(text: str) -> str:
    """The text with a mark in place of each character that a workbook cannot hold."""
    return ILLEGAL_CHARACTERS_RE.sub("\N{REPLACEMENT CHARACTER}", text)


def _font(*, bold: bool = False, size: int = 11, color: str = _INK) -> Font:
    return Font(name="Calibri", bold=bold, size=size, color=color)


def _indents(columns: Sequence[Column]) -> list[int]:
    """Where words stand right of figures they are indented, so that the two do not run together."""
    kinds = ["text", *(column.kind for column in columns)]
    return [int(kind in LEFT and before not in LEFT) for before, kind in pairwise(kinds)]


@dataclass(frozen=True, slots=True)
class _Style:
    """The style of a column's cells: as little as it needs, since each costs time at each row."""

    styles: Styles
    page: Worksheet
    kind: Kind
    look: Look
    indent: int

    def cell(self, *, quoted: bool = False) -> Any:
        """A cell of this style.

        Args:
            quoted: With the mark that Excel itself sets for a typed apostrophe: the text stays
                text when somebody edits it.
        """
        name = (self.kind, self.look, self.indent, quoted)
        return self.styles.cell(self.page, name, partial(self._dress, quoted=quoted))

    def _dress(self, cell: Any, *, quoted: bool) -> None:
        cell.number_format = FORMATS[self.kind]
        if self.indent or self.kind in {"price", "date", "datetime"}:
            side = "left" if self.kind in LEFT else "right"
            cell.alignment = Alignment(horizontal=side, indent=self.indent)
        if self.look is not Look.BODY:
            cell.font = _font(bold=True)
            cell.fill = PatternFill("solid", fgColor=_PAPER_GREY)
            cell.border = _GRAND_RULES if self.look is Look.GRAND else _SUBTOTAL_RULES
        if quoted:
            cell.quotePrefix = True


def _put(style: _Style, timezone: ZoneInfo) -> Callable[[Any], Any]:
    match style.kind:
        case "text":
            return _text_put(style)
        case "price":
            return _price_put(style)
        case "money" | "percent" | "spread" | "total":
            return _number_put(style.cell(), _UNITS[style.kind])
        case "datetime":
            return _time_put(style.cell(), timezone)
        case _:
            return _plain_put(style.cell())


def _text_put(style: _Style) -> Callable[[str], Any]:
    cell, quoted = style.cell(), style.cell(quoted=True)
    is_bare = not cell.has_style

    def put(text: str) -> Any:
        # Text that needs no style and cannot be taken for a formula or for an error such as #N/A
        # goes without a cell of ours: half the time of a tall sheet is spent on its text.
        if is_bare and text.isprintable() and not text.startswith((*LOOKS_LIKE_FORMULA, "#")):
            return text or None
        chosen = quoted if text.startswith(LOOKS_LIKE_FORMULA) else cell
        chosen.value = printable(text)
        chosen.data_type = "s"
        return chosen

    return put


def _price_put(style: _Style) -> Callable[[str], Any]:
    cell, put_text = style.cell(), _text_put(style)

    def put(price: str) -> Any:
        if price[:1] in {"+", "-"} and price[1:].isascii() and price[1:].isdigit():
            cell.value = int(price)
            return cell
        return put_text(price)

    return put


def _number_put(cell: Any, units: int) -> Callable[[int], Any]:
    def put(number: int) -> Any:
        cell.value = number / units
        return cell

    return put


def _time_put(cell: Any, timezone: ZoneInfo) -> Callable[[datetime], Any]:
    def put(time: datetime) -> Any:
        cell.value = time.astimezone(timezone).replace(tzinfo=None)
        return cell

    return put


def _plain_put(cell: Any) -> Callable[[int | date], Any]:
    def put(value: int | date) -> Any:
        cell.value = value
        return cell

    return put
