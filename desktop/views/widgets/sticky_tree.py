"""A tree in which the lines above what is shown stay in sight while it scrolls."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPoint, Slot
from PySide6.QtGui import QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractItemView

from desktop.views.widgets.tree_grid import TreeGrid

_MOST = 6
Index = QModelIndex | QPersistentModelIndex


class StickyTree(TreeGrid):
    """Paints the parents of its top row over its top edge: whose sum it is never scrolls away."""

    def parents_in_sight(self) -> list[QModelIndex]:
        """The lines that are kept at the top, the highest first."""
        height, kept = self._theme.row_height, 0
        found: list[QModelIndex] = []
        while kept <= _MOST:
            top = self.indexAt(QPoint(1, kept * height))
            found = self._above(top)
            if len(found) <= kept:
                break
            kept += 1
        return [index for index in found if self.visualRect(index).top() < 0]

    def setModel(self, model: object) -> None:
        super().setModel(model)  # type: ignore[arg-type]  # Qt's own type is narrower
        self.verticalScrollBar().valueChanged.connect(self._on_scrolled)

    def scrollTo(
        self,
        index: Index,
        hint: QAbstractItemView.ScrollHint = QAbstractItemView.ScrollHint.EnsureVisible,
    ) -> None:
        """Bring a row into sight, below the lines that are kept there."""
        super().scrollTo(index, hint)
        covered = len(self._above(index)) * self._theme.row_height
        missing = covered - self.visualRect(index).top()
        if missing > 0:
            bar = self.verticalScrollBar()
            bar.setValue(bar.value() - missing)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        place = int(event.position().y()) // self._theme.row_height
        parents = self.parents_in_sight()
        if place < len(parents):
            self.setCurrentIndex(parents[place])
            self.scrollTo(parents[place])
        else:
            super().mousePressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        parents = self.parents_in_sight()
        if not parents:
            return
        painter = QPainter(self.viewport())
        height, width = self._theme.row_height, self.viewport().width()
        # A row fills its ground only where it is not that of the table.
        painter.fillRect(0, 0, width, len(parents) * height, self._theme.color("base"))
        for number, index in enumerate(parents):
            self.paint_row(painter, index, number * height, height)
        painter.setPen(self._theme.color("outline"))
        edge = len(parents) * height - 1
        painter.drawLine(0, edge, width, edge)

    @staticmethod
    def _above(index: Index) -> list[QModelIndex]:
        found = []
        above = index.parent()
        while above.isValid():
            found.append(above)
            above = above.parent()
        return found[::-1]

    @Slot()
    def _on_scrolled(self) -> None:
        # What Qt moves along would take the kept lines with it.
        self.viewport().update()
