"""The brackets of the journal: what takes something back, joined with what it takes back."""

from typing import Any

from PySide6.QtCore import QPoint
from PySide6.QtGui import QPainter, QPaintEvent, QPen, QPolygon

from desktop.views.widgets.grid_view import GridView

_DEPTH, _INSET, _WIDTH = 6, 4, 2


class BracketGrid(GridView):
    """A register, newest first, whose rows may say which earlier fact they take back.

    Its model has a column with the `header_tooltip` of brackets; they stand at its left edge.
    """

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if self.model() is None or not self.model().rowCount():
            return
        columns = self.visible_columns()
        column = next((one for one in columns if "bracket" in one.column.header_tooltip), None)
        if column is None:
            return
        painter = QPainter(self.viewport())
        painter.setPen(QPen(self._theme.color("warning"), _WIDTH))
        for first, last in self.bracketed():
            self._paint_bracket(painter, column.left + _INSET, first, last)

    def bracketed(self) -> list[tuple[int, int]]:
        """The rows of each pair on the screen; the lower one is -1 where it is further down."""
        model = self.grid_model()
        height = max(1, self.verticalHeader().defaultSectionSize())
        top = self.verticalHeader().offset() // height
        last = min(model.rowCount() - 1, top + self.viewport().height() // height + 1)
        rows: dict[int, Any] = {row: model.row_at(row) for row in range(top, last + 1)}
        pairs: list[tuple[int, int]] = []
        for row, one in rows.items():
            if one is not None and one.takes_back is not None:
                found = (below for below, other in rows.items() if _is_other(one, other))
                pairs.append((row, next(found, -1)))
        return pairs

    def _paint_bracket(self, painter: QPainter, left: int, first: int, last: int) -> None:
        height = self.verticalHeader().defaultSectionSize()
        offset = self.verticalHeader().offset()
        upper = first * height - offset + height // 2
        is_whole = last >= 0
        lower = last * height - offset + height // 2 if is_whole else self.viewport().height()
        points = [QPoint(left + _DEPTH, upper), QPoint(left, upper), QPoint(left, lower)]
        if is_whole:
            points.append(QPoint(left + _DEPTH, lower))
        painter.drawPolyline(QPolygon(points))


def _is_other(one: Any, other: Any) -> bool:
    """Whether a row is what another one takes back; in the ledger, of the same account."""
    if other is None or other.seq != one.takes_back:
        return False
    return bool(getattr(one, "account_id", None) == getattr(other, "account_id", None))
