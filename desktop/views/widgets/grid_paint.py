"""Paints the visible rows of a grid in one go, column by column (UX a.5, e.5)."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QFont, QFontMetrics, QPainter, QPen, QStaticText

from desktop.models.table import Column, PaintedRow
from desktop.views.theme import Theme
from desktop.views.widgets.grid_header import CELL_PADDING

PLACEHOLDER = "…"
LAYOUTS_HELD = 1_024
TONES = {
    "positive": "positive",
    "negative": "negative",
    "muted": "text_3",
    "secondary": "text_2",
    "warning": "warning",
    "info": "info",
    "held": "held",
    "accent": "accent",
}
_GROUNDS = {
    "flash-up": "flash_up",
    "flash-down": "flash_down",
    "total": "raised",
    "band": "alternate",
    "plain": "base",
}


@dataclass(frozen=True, slots=True)
class VisibleRow:
    """A row on the screen: where it is and what it says."""

    number: int
    top: int
    painted: PaintedRow | None
    is_selected: bool
    is_hovered: bool


@dataclass(frozen=True, slots=True)
class VisibleColumn:
    """A column on the screen."""

    number: int
    left: int
    width: int
    column: Column[Any]


class GridPainter:
    """Holds the pens and fonts of one theme, so that painting a cell creates nothing."""

    def __init__(self, theme: Theme) -> None:
        self._theme = theme
        self.refresh()

    def refresh(self) -> None:
        """Take the theme's colours and fonts anew."""
        theme = self._theme
        self.fonts = {
            "text": theme.font(),
            "strong": theme.font(weight=QFont.Weight.DemiBold),
            "mono": theme.font(mono=True),
            "mono strong": theme.font(weight=QFont.Weight.Medium, mono=True),
        }
        self.metrics = {name: QFontMetrics(font) for name, font in self.fonts.items()}
        self._layouts: dict[tuple[str, str, int], tuple[QStaticText, int]] = {}
        self._pens = {tone: QPen(theme.color(role)) for tone, role in TONES.items()}
        self._pens[""] = QPen(theme.color("text"))
        self._selected_pen = QPen(theme.color("selection_text"))
        self._focus_pen = QPen(theme.color("accent"), 2)

    def paint_grounds(
        self, painter: QPainter, rows: Sequence[VisibleRow], width: int, row_height: int
    ) -> None:
        """Paint zebra, selection, hover and row styles across the whole width."""
        theme = self._theme
        for row in rows:
            ground = _ground_of(row)
            if ground is not None:
                painter.fillRect(0, row.top, width, row_height, theme.color(ground))
            if row.painted is not None and "total" in row.painted.row_style:
                painter.fillRect(0, row.top, width, 1, theme.color("hairline"))

    def paint_column(
        self,
        painter: QPainter,
        visible: VisibleColumn,
        rows: Sequence[VisibleRow],
        row_height: int,
    ) -> None:
        """Paint the texts of one column."""
        place = visible.number
        left = visible.left + CELL_PADDING
        width = visible.width - 2 * CELL_PADDING
        if width <= 0:
            return
        # Words begin at the right where windows are mirrored; figures stand below each other.
        is_mirrored = painter.layoutDirection() == Qt.LayoutDirection.RightToLeft
        is_right_aligned = visible.column.is_right_aligned or is_mirrored
        insets = {
            name: (row_height - metrics.height()) // 2 for name, metrics in self.metrics.items()
        }
        base_font = "mono" if visible.column.kind == "mono" else "text"
        current_font = ""
        current_pen: QPen | None = None
        flashes = self._theme.has_motion
        for row in rows:
            painted = row.painted
            text = PLACEHOLDER if painted is None else painted.texts[place]
            if not text:
                continue
            style = "muted" if painted is None else f"{painted.styles[place]} {painted.row_style}"
            if "bar:" in style and painted is not None:
                cell = QRect(visible.left, row.top, visible.width, row_height)
                self._paint_bar(painter, cell, painted.styles[place])
            if flashes and "flash" in style and painted is not None and not row.is_selected:
                cell = QRect(visible.left, row.top, visible.width, row_height)
                self._paint_cell_ground(painter, cell, painted.styles[place])
            font_name = _font_name(base_font, style)
            if font_name != current_font:
                painter.setFont(self.fonts[font_name])
                current_font = font_name
            pen = self._pen_of(style, is_selected=row.is_selected)
            if pen is not current_pen:
                painter.setPen(pen)
                current_pen = pen
            laid_out, advance = self._laid_out(font_name, text, width)
            x = left + width - advance if is_right_aligned else left
            painter.drawStaticText(x, row.top + insets[font_name], laid_out)

    def _paint_bar(self, painter: QPainter, cell: QRect, style: str) -> None:
        """Paint a share as a bar at the foot of a cell: `bar:62` fills 62 % of it."""
        for word in style.split():
            name, colon, share = word.partition(":")
            if name == "bar" and colon:
                room = cell.adjusted(CELL_PADDING, 0, -CELL_PADDING, 0)
                foot = QRect(room.left(), cell.bottom() - 3, room.width(), 2)
                painter.fillRect(foot, self._theme.color("hairline"))
                foot.setWidth(room.width() * int(share) // 100)
                painter.fillRect(foot, self._theme.color("accent"))

    def _paint_cell_ground(self, painter: QPainter, cell: QRect, style: str) -> None:
        """Tint one cell that has just moved; a whole row's tint is painted before."""
        for word in style.split():
            if word in _GROUNDS:
                painter.fillRect(cell, self._theme.color(_GROUNDS[word]))

    def paint_focus(self, painter: QPainter, cell: QRect) -> None:
        """Paint the two-pixel ring of the current cell or row."""
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(self._focus_pen)
        painter.drawRect(cell.adjusted(1, 1, -1, -1))

    def paint_mark(self, painter: QPainter, cell: QRect) -> None:
        """Underline the cell whose number the cursor stands on."""
        painter.fillRect(
            cell.left() + CELL_PADDING, cell.bottom() - 3, cell.width() - 2 * CELL_PADDING, 2,
            self._theme.color("accent"),
        )  # fmt: skip

    def paint_empty(self, painter: QPainter, area: QRect, sentence: str, remedy: str) -> None:
        """Paint the sentence of an empty table, and the key that fills it where it has room."""
        metrics = self.metrics["text"]
        if area.height() < 2 * metrics.height() + 8:
            sentence = metrics.elidedText(sentence, Qt.TextElideMode.ElideRight, area.width())
            painter.setFont(self.fonts["text"])
            painter.setPen(self._pens["secondary"])
            painter.drawText(area, int(Qt.AlignmentFlag.AlignCenter), sentence)
            return
        upper = QRect(area.left(), area.top(), area.width(), area.height() // 2 - 2)
        painter.setFont(self.fonts["text"])
        painter.setPen(self._pens["secondary"])
        centred = int(Qt.AlignmentFlag.AlignHCenter)
        wrap = int(Qt.TextFlag.TextWordWrap)
        painter.drawText(upper, centred | int(Qt.AlignmentFlag.AlignBottom) | wrap, sentence)
        if remedy:
            lower = QRect(area.left(), upper.bottom() + 6, area.width(), area.height() // 2)
            painter.setPen(self._pens["muted"])
            painter.drawText(lower, centred | int(Qt.AlignmentFlag.AlignTop) | wrap, remedy)

    def _laid_out(self, font_name: str, text: str, width: int) -> tuple[QStaticText, int]:
        """A text cut to a width, its glyphs in place, and its own width.

        Shaping is the dearest part of a paint, so it is done once for each text.
        """
        found = self._layouts.get((font_name, text, width))
        if found is None:
            if len(self._layouts) >= LAYOUTS_HELD:
                self._layouts.clear()
            metrics = self.metrics[font_name]
            cut = metrics.elidedText(text, Qt.TextElideMode.ElideRight, width)
            made = QStaticText(cut)
            made.setTextFormat(Qt.TextFormat.PlainText)
            made.prepare(font=self.fonts[font_name])
            found = made, metrics.horizontalAdvance(cut)
            self._layouts[font_name, text, width] = found
        return found

    def _pen_of(self, style: str, *, is_selected: bool) -> QPen:
        for word in style.split():
            if word in TONES and not (is_selected and word in {"muted", "secondary"}):
                return self._pens[word]
        return self._selected_pen if is_selected else self._pens[""]


def _font_name(base_font: str, style: str) -> str:
    if "strong" not in style and "total" not in style:
        return base_font
    return "mono strong" if base_font == "mono" else "strong"


def _ground_of(row: VisibleRow) -> str | None:
    if row.is_selected:
        return "selection"
    if row.painted is not None:
        for word in row.painted.row_style.split():
            if word in _GROUNDS:
                return _GROUNDS[word]
    if row.is_hovered:
        return "raised"
    return "alternate" if row.number % 2 else None
