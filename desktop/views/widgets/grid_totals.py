"""The row of totals under a grid: always in sight, each total under its column."""

from collections.abc import Mapping
from dataclasses import replace

from PySide6.QtCore import QRect, QSize, Slot
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from desktop.models.table import PaintedRow
from desktop.views.theme import Theme
from desktop.views.widgets.grid_header import CELL_PADDING
from desktop.views.widgets.grid_paint import GridPainter, VisibleColumn, VisibleRow
from desktop.views.widgets.grid_view import GridView


class GridTotals(QWidget):
    """Paints one row with the columns of a grid, wherever those are scrolled or moved to."""

    def __init__(self, theme: Theme, grid: GridView, name: str) -> None:
        """Make it empty, for a grid that has its model already."""
        super().__init__(grid.parentWidget())
        self._theme, self._grid = theme, grid
        self._painter = GridPainter(theme)
        self._texts: dict[int, str] = {}
        self._styles: dict[int, str] = {}
        self._name = name
        self.setAccessibleName(name)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        header = grid.horizontalHeader()
        for moved in (header.sectionResized, header.sectionMoved, header.geometriesChanged):
            moved.connect(self.update)
        grid.horizontalScrollBar().valueChanged.connect(self.update)
        theme.changed.connect(self._on_theme_changed)

    def show_totals(
        self, texts: Mapping[int, str], styles: Mapping[int, str] | None = None
    ) -> None:
        """Show texts by the number of their column."""
        self._texts, self._styles = dict(texts), dict(styles or {})
        columns = self._grid.grid_model().columns
        numbers = {place: text for place, text in texts.items() if columns[place].is_right_aligned}
        self._grid.make_room_for(numbers)
        said = "; ".join(f"{columns[n].title} {text}" for n, text in sorted(texts.items()) if text)
        self.setAccessibleDescription(said)
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(0, self._theme.row_height + 2)

    def paintEvent(self, event: QPaintEvent) -> None:
        del event
        painter = QPainter(self)
        painter.fillRect(self.rect(), self._theme.color("raised"))
        painter.fillRect(QRect(0, 0, self.width(), 1), self._theme.color("hairline"))
        count = len(self._grid.grid_model().columns)
        texts = tuple(self._texts.get(number, "") for number in range(count))
        styles = tuple(self._styles.get(number, "") for number in range(count))
        row = VisibleRow(0, 1, PaintedRow(texts, styles, "strong"), False, False)  # noqa: FBT003  its fields
        left = self._grid.viewport().x() + self._grid.x() - self.x()
        painter.translate(left, 0)
        for visible in self._grid.visible_columns():
            wide = self._wide_enough(visible, texts[visible.number])
            self._painter.paint_column(painter, wide, [row], self._theme.row_height)

    def _wide_enough(self, visible: VisibleColumn, text: str) -> VisibleColumn:
        """The column, reaching further to the left where a total would be cut: never a figure."""
        if not visible.column.is_right_aligned:
            return visible
        needed = self._painter.metrics["strong"].horizontalAdvance(text) + 2 * CELL_PADDING
        lacking = max(0, needed - visible.width)
        return replace(visible, left=visible.left - lacking, width=visible.width + lacking)

    @Slot()
    def _on_theme_changed(self) -> None:
        self._painter.refresh()
        self.updateGeometry()
        self.update()
