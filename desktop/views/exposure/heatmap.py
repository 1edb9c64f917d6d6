"""The heatmap of margin and total, with the results by margin and by total along its edges.

Floats appear here only: the last step from cents to colours and heights.
"""

from collections.abc import Sequence
from typing import Any

import numpy as np
import pyqtgraph as pg
from numpy.typing import NDArray
from PySide6.QtCore import QRectF, Qt, Signal, Slot
from PySide6.QtGui import QFocusEvent, QFontMetrics, QKeyEvent, QPaintEvent
from PySide6.QtWidgets import QWidget

from desktop.services.exposure.picture import ExposurePicture, Outcome
from desktop.services.exposure.steering import break_even_near
from desktop.services.why.explanation import Why
from desktop.services.why.exposure import Spot, result_of_score
from desktop.views.colours import HEATMAP_STOPS
from desktop.views.exposure.columns import Looked, tr
from desktop.views.exposure.likelihood import Densities, likelihoods
from desktop.views.exposure.overlays import LABELS, Overlays
from desktop.views.exposure.shading import (
    cents_by_total_and_margin,
    full_colour_at,
    round_below,
    shaded,
)
from desktop.views.formatting import Formats, line_text, points_text
from desktop.views.theme import Theme
from desktop.views.widgets.focus_ring import paint_focus_ring

STEPS_WITH_SHIFT = 5
EDGE_SHARE = 3
AXIS_HEIGHT = 36
AXIS_WIDTH = 64
NAME_PADDING = 8
_NOTHING = np.zeros((1, 1), dtype=np.float32)


class Heatmap(pg.GraphicsLayoutWidget):  # type: ignore[misc]  # pyqtgraph ships no types
    """House result by score: blue where the house wins, orange where it loses.

    Signals:
        outcome_changed: The Outcome under the crosshair, or None.
        tickets_asked: Enter was pressed: the tickets that make it are wanted.

    Attributes:
        image: The colours of the scores.
        overlays: What lies over them.
    """

    outcome_changed = Signal(object)
    tickets_asked = Signal()

    def __init__(
        self, theme: Theme, formats: Formats, looked: Looked, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent=parent)
        self._theme, self._formats, self._looked = theme, formats, looked
        self._picture: ExposurePicture | None = None
        self._margin = self._total = 0
        self._is_weighed = False
        self._likelihoods: Densities | None = None
        self.clip = 0
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(tr("House result by margin and total"))
        self.ci.layout.setSpacing(4)
        self.ci.layout.setContentsMargins(8, 10, 8, 6)
        self._heat = self.addPlot(row=0, col=0, enableMenu=False)
        self._totals = self.addPlot(row=0, col=1, enableMenu=False)
        self._margins = self.addPlot(row=1, col=0, enableMenu=False)
        self._lay_out()
        self.image = pg.ImageItem(axisOrder="row-major")
        self._spread_line = pg.InfiniteLine(angle=90, label="", labelOpts={"position": 0.96})
        beside_the_axis = {"position": 0.01, "anchors": [(0, 0), (0, 1)]}
        self._total_line = pg.InfiniteLine(angle=0, label="", labelOpts=beside_the_axis)
        self._cross = (pg.InfiniteLine(angle=90), pg.InfiniteLine(angle=0))
        # No line runs through a number: those with a label lie over the crosshair.
        for line in (self._spread_line, self._total_line):
            line.setZValue(LABELS)
        self._cell = pg.ScatterPlotItem(size=11, symbol="s", pxMode=True)
        self._cell.setZValue(LABELS)
        self._heat.addItem(self.image)
        self.overlays = Overlays(self._heat, theme, formats)
        for item in (self._spread_line, self._total_line, *self._cross, self._cell):
            self._heat.addItem(item)
        self._bars = {"margin": pg.BarGraphItem(x=[0], width=1, height=[0], y0=0)}
        self._bars["total"] = pg.BarGraphItem(y=[0], height=1, width=[0], x0=0)
        self._margins.addItem(self._bars["margin"])
        self._totals.addItem(self._bars["total"])
        self.scene().sigMouseClicked.connect(self._on_clicked)
        self._heat.vb.sigResized.connect(self._on_resized)
        theme.changed.connect(self._on_theme_changed)
        self._on_theme_changed()

    def _lay_out(self) -> None:
        for plot in (self._heat, self._totals, self._margins):
            plot.hideButtons()
            plot.setMouseEnabled(x=False, y=False)
        self._totals.setYLink(self._heat)
        self._margins.setXLink(self._heat)
        self._margins.getAxis("bottom").setStyle(showValues=False)
        self._totals.getAxis("left").setStyle(showValues=False)
        self.ci.layout.setRowStretchFactor(0, EDGE_SHARE)
        self.ci.layout.setRowStretchFactor(1, 1)
        self.ci.layout.setColumnStretchFactor(0, EDGE_SHARE)
        self.ci.layout.setColumnStretchFactor(1, 1)

    @property
    def picture(self) -> ExposurePicture | None:
        """What is drawn."""
        return self._picture

    @property
    def cross(self) -> tuple[int, int]:
        """The margin and the total under the crosshair."""
        return self._margin, self._total

    @property
    def spread_text(self) -> str:
        """What stands beside the line of the spread."""
        return str(self._spread_line.label.format)

    @property
    def outcome(self) -> Outcome | None:
        """What happens at the crosshair."""
        return None if self._picture is None else self._picture.outcome(self._margin, self._total)

    def why_now(self) -> Why | None:
        """What explains the house's result under the crosshair."""
        picture, outcome = self._picture, self.outcome
        if picture is None or outcome is None:
            return None
        spot = Spot(picture.event.id, picture.period.value, *self._looked())
        return result_of_score(spot, outcome.away, outcome.home)

    def show_picture(self, picture: ExposurePicture | None) -> None:
        """Draw an event; the crosshair stays where it was on the same one."""
        is_same = (
            picture is not None
            and self._picture is not None
            and (picture.event.id, picture.period, picture.scores)
            == (self._picture.event.id, self._picture.period, self._picture.scores)
        )
        self._picture = picture
        self._draw()
        if not is_same:
            self.go_to_worst()
        else:
            self._show_cross()

    @Slot()
    def go_to_worst(self) -> None:
        """Put the crosshair on the worst score for the house."""
        worst = None if self._picture is None else self._picture.worst()
        if worst is not None:
            self._margin, self._total = worst.home - worst.away, worst.home + worst.away
        self._show_cross()

    @Slot()
    def go_to_break_even(self) -> None:
        """Put the crosshair on the nearest score at the break-even line."""
        if self._picture is None:
            return
        found = break_even_near(self._picture, self._margin, self._total)
        if found is not None:
            self._margin, self._total = found
            self._show_cross()

    @property
    def is_weighed(self) -> bool:
        """Whether each result is drawn by how likely its score is."""
        return self._is_weighed

    @property
    def has_likelihoods(self) -> bool:
        """Whether the board says how likely the scores are."""
        return self._likelihoods is not None

    def weigh(self, *, by_likelihood: bool) -> None:
        """Draw each result by how likely its score is, or as it stands."""
        self._is_weighed = by_likelihood
        self._draw()
        self._show_cross()

    @property
    def likelihood(self) -> float | None:
        """How likely the score under the crosshair is; None where nobody can say."""
        if self._picture is None or self._likelihoods is None:
            return None
        scores = self._picture.scores
        place = self._total - scores.lowest_total, self._margin + scores.margin
        return float(self._likelihoods[place])

    @property
    def expected_cents(self) -> int | None:
        """What the house wins on average by those likelihoods; None where nobody can say."""
        if self._picture is None or self._likelihoods is None:
            return None
        cents = np.nan_to_num(cents_by_total_and_margin(self._picture))
        return round(float((cents * self._likelihoods).sum()))

    def move_cross(self, margins: int, totals: int) -> None:
        """Move by so many possible scores; at the edge it stays."""
        if self._picture is None:
            return
        margin, total = self._margin + margins, self._total + 2 * totals
        if margins % 2:
            # Margin and total are both odd or both even: the total goes one up, and back again.
            total ^= 1
        self.put_cross(margin, total)

    def put_cross(self, margin: int, total: int) -> None:
        """Put the crosshair on a score, if that is drawn and possible."""
        if self._picture is None:
            return
        scores = self._picture.scores
        is_drawn = abs(margin) <= scores.margin
        is_drawn &= scores.lowest_total <= total <= scores.highest_total
        if is_drawn and self._picture.outcome(margin, total) is not None:
            self._margin, self._total = margin, total
            self._show_cross()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        steps = {
            Qt.Key.Key_Left: (-1, 0),
            Qt.Key.Key_Right: (1, 0),
            Qt.Key.Key_Up: (0, 1),
            Qt.Key.Key_Down: (0, -1),
        }.get(Qt.Key(event.key()))
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self.tickets_asked.emit()
            event.accept()
            return
        if steps is None:
            super().keyPressEvent(event)
            return
        is_far = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
        times = STEPS_WITH_SHIFT if is_far else 1
        self.move_cross(steps[0] * times, steps[1] * times)
        event.accept()

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        paint_focus_ring(self, self._theme)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.viewport().update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.viewport().update()

    def _draw(self) -> None:
        picture = self._picture
        for item in (self.image, self._spread_line, self._total_line, *self._cross):
            item.setVisible(picture is not None)
        if picture is None:
            self._likelihoods = None
            self.overlays.draw(None, _NOTHING)
            self._cell.setData([], [])
            return
        scores = picture.scores
        left, bottom = -scores.margin - 0.5, scores.lowest_total - 0.5
        cents = cents_by_total_and_margin(picture)
        self._likelihoods = likelihoods(picture, cents)
        weighed = cents
        if self._is_weighed and self._likelihoods is not None:
            weighed = (cents * self._likelihoods).astype(np.float32)
        self.clip = round(full_colour_at(weighed))
        colours = shaded(weighed, self._theme.colours.base)
        self.overlays.draw(picture, cents)
        self.image.setImage(colours, autoLevels=False, levels=(0, 255))
        height, width = cents.shape
        self.image.setRect(QRectF(left, bottom, width, height))
        self._heat.setRange(xRange=(left, -left), yRange=(bottom, bottom + height), padding=0.01)
        self._draw_bars(picture)
        self._draw_lines(picture)

    def _draw_bars(self, picture: ExposurePicture) -> None:
        scores = picture.scores
        margins = np.arange(-scores.margin, scores.margin + 1)
        totals = np.arange(scores.lowest_total, scores.highest_total + 1)
        by_margin = np.array(picture.by_margin, dtype=np.float32) / 100
        by_total = np.array(picture.by_total, dtype=np.float32) / 100
        self._bars["margin"].setOpts(
            x=margins, width=1, height=by_margin, y0=0, **self._tones(by_margin)
        )
        self._bars["total"].setOpts(
            y=totals, height=1, width=by_total, x0=0, **self._tones(by_total)
        )
        for plot, amounts in ((self._margins, by_margin), (self._totals, by_total)):
            largest = max(1.0, float(np.abs(amounts).max(initial=0.0)))
            named = round_below(largest)
            ticks = [(at, self._formats.count(at)) for at in (-named, 0, named)]
            if plot is self._margins:
                plot.setYRange(-1.1 * largest, 1.1 * largest, padding=0)
                plot.getAxis("left").setTicks([ticks])
            else:
                plot.setXRange(-1.1 * largest, 1.1 * largest, padding=0)
                plot.getAxis("bottom").setTicks([ticks])

    def _draw_lines(self, picture: ExposurePicture) -> None:
        self._spread_line.setVisible(picture.home_spread is not None)
        self._total_line.setVisible(picture.total is not None)
        if picture.home_spread is not None:
            self._spread_line.setValue(-picture.home_spread / 4)
            self._name_spread(picture, picture.home_spread)
        if picture.total is not None:
            self._total_line.setValue(picture.total / 4)
            self._total_line.label.setFormat(points_text(picture.total))

    def _name_spread(self, picture: ExposurePicture, quarter_points: int) -> None:
        """Name the line with its team where there is room at one of its sides, else alone."""
        number = line_text(quarter_points)
        named = f"{picture.event.home} {number}"
        along = 4 * picture.scores.margin + 2
        share = (along + abs(quarter_points)) / (2 * along)
        needed = QFontMetrics(self._theme.font()).horizontalAdvance(named) + 2 * NAME_PADDING
        self._spread_line.label.setFormat(
            named if needed <= share * self._heat.vb.width() else number
        )

    @Slot(object)
    def _on_resized(self, box: object) -> None:
        del box
        if self._picture is not None:
            self._draw_lines(self._picture)

    def _tones(self, amounts: NDArray[np.floating[Any]]) -> dict[str, Sequence[object]]:
        wins, loses = pg.mkBrush(HEATMAP_STOPS[3]), pg.mkBrush(HEATMAP_STOPS[0])
        if self._theme.is_dark:
            wins, loses = pg.mkBrush(HEATMAP_STOPS[2]), pg.mkBrush(HEATMAP_STOPS[1])
        brushes = [loses if amount < 0 else wins for amount in amounts]
        return {"brushes": brushes, "pens": [pg.mkPen(None)] * len(brushes)}

    def _show_cross(self) -> None:
        outcome = self.outcome
        across, along = self._cross
        across.setValue(self._margin)
        along.setValue(self._total)
        self._cell.setData([self._margin], [self._total])
        self._cell.setVisible(outcome is not None)
        self.outcome_changed.emit(outcome)

    @Slot(object)
    def _on_clicked(self, event: object) -> None:
        if self._picture is None:
            return
        position = event.scenePos()  # type: ignore[attr-defined]  # pyqtgraph's own event
        if not self._heat.sceneBoundingRect().contains(position):
            return
        at = self._heat.vb.mapSceneToView(position)
        margin, total = round(at.x()), round(at.y())
        if (margin + total) % 2:
            total += 1 if at.y() > total else -1
        self.put_cross(margin, total)

    @Slot()
    def _on_theme_changed(self) -> None:
        theme = self._theme
        colours = theme.colours
        self.setBackground(colours.base)
        self._name_axes()
        for line in self._cross:
            line.setPen(pg.mkPen(colours.text_2, width=1))
        for line in (self._spread_line, self._total_line):
            line.setPen(pg.mkPen(colours.text_3, width=1, style=Qt.PenStyle.DashLine))
            line.label.setColor(colours.text_2)
            line.label.fill = pg.mkBrush(colours.base)
        self._cell.setPen(pg.mkPen(colours.text, width=2))
        self._cell.setBrush(pg.mkBrush(None))
        self.overlays.refresh()
        self._draw()

    def _name_axes(self) -> None:
        # The plots beside each other keep their edges in line only with axes of one size.
        for plot in (self._heat, self._margins):
            plot.getAxis("left").setWidth(self._theme.pixels(AXIS_WIDTH))
        for plot in (self._heat, self._totals):
            plot.getAxis("bottom").setHeight(self._theme.pixels(AXIS_HEIGHT))
        colours = self._theme.colours
        caption = {"color": colours.text_3, "font-size": f"{self._theme.pixels(11)}px"}
        names = (
            (self._heat, "left", tr("Total")),
            (self._heat, "bottom", tr("Margin, home less away")),
            (self._margins, "left", tr("Sides")),
            (self._totals, "bottom", tr("Totals")),
        )
        for plot, side, text in names:
            plot.setLabel(side, text, **caption)
        for plot in (self._heat, self._totals, self._margins):
            for side in ("left", "bottom"):
                axis = plot.getAxis(side)
                axis.setPen(pg.mkPen(colours.hairline))
                axis.setTextPen(pg.mkPen(colours.text_2))
                axis.setTickFont(self._theme.font(11))
                axis.enableAutoSIPrefix(enable=False)
