"""How wide the columns of a table are on a page: numbers whole, texts cut short before them."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from PySide6.QtGui import QFontMetricsF

from desktop.reports.paper import PaperRow, PaperTable
from desktop.views.formatting import shown_signs
from desktop.views.printing.lettering import lettering, units

PADDING = units(4)
_WHOLE = (1, 0.95, 0.9, 0.85, 0.8)
_CUT = (0.85, 0.8, 0.75, 0.7, 0.65, 0.6)
_LEAST_TEXT = units(56)
# Of the longest texts of a column so many are measured: one of them is the widest.
_MEASURED = 40


@dataclass(frozen=True, slots=True)
class Fitted:
    """The widths of the columns, and how much smaller the letters are for it."""

    widths: tuple[float, ...]
    shrunk: float


def fit_columns(table: PaperTable, width: float) -> Fitted:
    """Make the table as wide as it needs to be, at most as wide as the page.

    Letters become somewhat smaller first, then texts are cut short, then letters become small.
    """
    full = list(_full_widths(table))
    for shrunk in _WHOLE:
        wanted = [text * shrunk + 2 * PADDING for text in full]
        if sum(wanted) <= width:
            return Fitted(tuple(wanted), shrunk)
    tried = [
        Fitted(_squeezed(table, [text * shrunk + 2 * PADDING for text in full], width), shrunk)
        for shrunk in _CUT
    ]
    return next((fitted for fitted in tried if sum(fitted.widths) <= width), tried[-1])


def _full_widths(table: PaperTable) -> Iterator[float]:
    cell, head = QFontMetricsF(lettering("cell")), QFontMetricsF(lettering("head"))
    strong = QFontMetricsF(lettering("total"))
    sums = [row for row in _every_row(table) if row.weight == "total"]
    for place, column in enumerate(table.columns):
        longest = sorted({row.texts[place] for row in table.rows}, key=len)[-_MEASURED:]
        widths = [head.horizontalAdvance(column.title)]
        widths += [cell.horizontalAdvance(shown_signs(text)) for text in longest]
        widths += [strong.horizontalAdvance(shown_signs(row.texts[place])) for row in sums]
        yield max(widths)


def _every_row(table: PaperTable) -> Sequence[PaperRow]:
    return table.rows if table.total is None else (*table.rows, table.total)


def _squeezed(table: PaperTable, wanted: Sequence[float], width: float) -> tuple[float, ...]:
    """Texts give way, the widest first, down to a few letters; numbers never do."""
    fitted = list(wanted)
    texts = [place for place, column in enumerate(table.columns) if not column.is_number]
    while (over := sum(fitted) - width) > 0:
        widest = max(texts, key=lambda place: fitted[place], default=None)
        if widest is None or fitted[widest] <= _LEAST_TEXT:
            break
        smaller = [fitted[place] for place in texts if fitted[place] < fitted[widest]]
        room = fitted[widest] - max([_LEAST_TEXT, *smaller])
        fitted[widest] -= min(over, max(room, units(1)))
    return tuple(fitted)
