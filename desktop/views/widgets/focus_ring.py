"""The ring around what has the focus, for surfaces that the style sheet does not reach."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QPainter, QPen
from PySide6.QtWidgets import QAbstractScrollArea

from desktop.views.theme import Theme

RING_PIXELS = 2


def paint_focus_ring(area: QAbstractScrollArea, theme: Theme) -> None:
    """Paint the ring within the edge of a viewport, from its paintEvent, if it has the focus."""
    if not area.hasFocus():
        return
    painter = QPainter(area.viewport())
    pen = QPen(theme.color("accent"), RING_PIXELS)
    pen.setJoinStyle(Qt.PenJoinStyle.MiterJoin)
    painter.setPen(pen)
    painter.drawRect(area.viewport().rect().adjusted(1, 1, -1, -1))
