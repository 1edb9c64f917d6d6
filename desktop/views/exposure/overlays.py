"""What lies over the colours: the zero line, likelihood contours, the worst score's amount."""

from typing import Any

import numpy as np
import pyqtgraph as pg
from numpy.typing import NDArray
from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QBrush, QColor
from PySide6.QtWidgets import QGraphicsRectItem

from desktop.services.exposure.picture import ExposurePicture
from desktop.views.exposure.likelihood import SHARES, contour_levels, densities
from desktop.views.formatting import Formats
from desktop.views.theme import Theme

# Above every line, so that what is written can be read.
LABELS = 20


class Overlays:
    """Items of the heatmap's plot that are drawn anew with each picture."""

    def __init__(self, plot: Any, theme: Theme, formats: Formats) -> None:
        self._theme, self._formats = theme, formats
        self._ground = QGraphicsRectItem()
        self._ground.setZValue(-10)
        self._zero = pg.IsocurveItem(level=0.0)
        self._likely = [pg.IsocurveItem() for _ in SHARES]
        self.worst = pg.ScatterPlotItem(size=13, symbol="x", pxMode=True)
        self.amount = pg.TextItem(anchor=(0.5, 1.25))
        self.amount.setZValue(LABELS)
        plot.addItem(self._ground)
        for item in (self._zero, *self._likely, self.worst, self.amount):
            plot.addItem(item)

    def draw(self, picture: ExposurePicture | None, cents: NDArray[np.float32]) -> None:
        """Draw what lies over a picture; nothing over none."""
        for item in (self._zero, *self._likely, self.worst, self.amount, self._ground):
            item.setVisible(picture is not None)
        if picture is None:
            return
        scores = picture.scores
        corner = (-scores.margin - 0.5, scores.lowest_total - 0.5)
        height, width = cents.shape
        self._ground.setRect(QRectF(*corner, width, height))
        self._draw_zero(cents, corner)
        self._draw_likely(picture, corner)
        worst = picture.worst()
        is_loss = worst is not None and worst.cents < 0
        self.amount.setVisible(is_loss)
        if worst is None or not is_loss:
            self.worst.setData([], [])
            return
        at = (worst.home - worst.away, worst.home + worst.away)
        self.worst.setData([at[0]], [at[1]])
        self.amount.setText(f"✕ {self._formats.money(worst.cents)}")
        self.amount.setPos(*at)
        is_high = at[1] > (scores.lowest_total + scores.highest_total) / 2
        self.amount.setAnchor((0.5, -0.25 if is_high else 1.25))

    def refresh(self) -> None:
        """Take the theme's colours anew."""
        colours = self._theme.colours
        dots = QBrush(QColor(colours.hairline), Qt.BrushStyle.Dense7Pattern)
        self._ground.setBrush(dots)
        self._ground.setPen(pg.mkPen(None))
        self._zero.setPen(pg.mkPen(colours.text, width=1))
        for item in self._likely:
            item.setPen(pg.mkPen(colours.text_3, width=1, style=Qt.PenStyle.DotLine))
        self.worst.setPen(pg.mkPen(colours.text, width=1))
        self.worst.setBrush(pg.mkBrush(colours.text))
        self.amount.setColor(colours.text)
        self.amount.fill = pg.mkBrush(colours.base)
        self.amount.setFont(self._theme.font(11))

    def _draw_zero(self, cents: NDArray[np.float32], corner: tuple[float, float]) -> None:
        whole = _without_gaps(cents)
        has_both = bool((whole < 0).any() and (whole > 0).any())
        self._zero.setVisible(has_both)
        if has_both:
            # The curve runs through the middles of the cells: half a cell in from the corner.
            self._zero.setData(whole.T, level=0.0)
            self._zero.setPos(corner[0] + 0.5, corner[1] + 0.5)

    def _draw_likely(self, picture: ExposurePicture, corner: tuple[float, float]) -> None:
        height = densities(picture)
        levels = [] if height is None else contour_levels(height)
        for item, level in zip(self._likely, levels or [0.0] * len(SHARES), strict=True):
            item.setVisible(height is not None)
            if height is not None:
                item.setData(height.T, level=level)
                item.setPos(corner[0] + 0.5, corner[1] + 0.5)


def _without_gaps(cents: NDArray[np.float32]) -> NDArray[np.float32]:
    """Every second cell is no score: it takes the mean of its neighbours, beyond the edge theirs.

    The picture itself keeps the gaps; only the line that is drawn through needs them filled.
    """
    filled = cents.copy()
    for row in filled:
        known = np.flatnonzero(~np.isnan(row))
        if known.size:
            row[:] = np.interp(np.arange(row.size), known, row[known])
    above = np.nan_to_num(filled)
    return above.astype(np.float32)
