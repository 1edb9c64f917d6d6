"""One plot: bars, lines and a crosshair. Floats appear here and in the heatmap only."""

import math
from collections.abc import Sequence
from typing import Any

import numpy as np
import pyqtgraph as pg
from PySide6.QtCore import QRectF, Qt, Signal, Slot
from PySide6.QtGui import QFocusEvent, QKeyEvent, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QApplication, QWidget

from desktop.services.why.explanation import Why
from desktop.views.charts.charts import Chart, Series
from desktop.views.colours import CHART_SERIES
from desktop.views.formatting import Formats
from desktop.views.theme import Theme
from desktop.views.widgets.focus_ring import paint_focus_ring

LABELS_AT_MOST = 7
LABEL_PIXELS = 76
SLOTS_AT_LEAST = 4
ROOM_FOR_LABEL = 0.075
BAR_SHARE = 0.72
MARK_PIXELS = 7
CROSSHAIR_HZ = 60
_ENTER = frozenset({Qt.Key.Key_Return, Qt.Key.Key_Enter})
_KEYPAD = Qt.KeyboardModifier.KeypadModifier
_MARKS = ("o", "t", "s", "d")


class _Values(pg.AxisItem):  # type: ignore[misc]  # pyqtgraph ships no types
    """The upright axis: whole amounts with separators, or percent."""

    def __init__(self, formats: Formats) -> None:
        super().__init__("left")
        self._formats = formats
        self.unit = ""
        self.enableAutoSIPrefix(enable=False)

    def tickStrings(self, values: Sequence[float], scale: float, spacing: float) -> list[str]:
        del scale
        if spacing < 1:
            return [f"{value:.1f}{self.unit}".replace("-", "−") for value in values]
        return [self._formats.count(round(value)) + self.unit for value in values]


class ChartPlot(pg.PlotWidget):  # type: ignore[misc]  # pyqtgraph ships no types
    """Draws one Chart; the crosshair stands on a point, moved by mouse or arrow keys.

    Shift with the arrow keys, or the mouse held down, brushes over several points.

    Signals:
        point_changed: The place of the point under the crosshair, or -1.
        tickets_asked: Enter: the first and the last of the points that are brushed over.
    """

    point_changed = Signal(int)
    tickets_asked = Signal(int, int)

    def __init__(self, theme: Theme, formats: Formats, parent: QWidget | None = None) -> None:
        self._values = _Values(formats)
        super().__init__(parent=parent, axisItems={"left": self._values}, enableMenu=False)
        self._theme = theme
        self._chart: Chart | None = None
        self._point = self._anchor = -1
        self._row = 0
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.hideButtons()
        self.setMouseEnabled(x=False, y=False)
        # The label of the uppermost tick is half above it, and the focus ring runs around.
        self.getPlotItem().layout.setContentsMargins(8, 8, 4, 4)
        self._zero = pg.InfiniteLine(pos=0, angle=0)
        self._cross = pg.InfiniteLine(angle=90)
        self._along = pg.InfiniteLine(angle=0)
        self._brush = pg.LinearRegionItem(movable=False)
        self._drawn: list[Any] = []
        self._moves = pg.SignalProxy(
            self.scene().sigMouseMoved, rateLimit=CROSSHAIR_HZ, slot=self._on_mouse_moved
        )
        theme.changed.connect(self._on_theme_changed)
        self._on_theme_changed()

    @property
    def point(self) -> int:
        """The place of the point under the crosshair; -1 without any."""
        return self._point

    @property
    def brushed(self) -> tuple[int, int]:
        """The first and the last point that are brushed over; one point where none are."""
        return min(self._anchor, self._point), max(self._anchor, self._point)

    @property
    def row(self) -> int:
        """The series under the crosshair of a chart of colours; 0 elsewhere."""
        return self._row

    def why_now(self) -> Why | None:
        """What explains the value under the crosshair."""
        return None if self._chart is None else self._chart.why_of(self._point, self._row)

    def show_chart(self, chart: Chart) -> None:
        """Draw these numbers; the crosshair goes to the last point."""
        self._chart = chart
        self._row = 0
        self.setAccessibleName(chart.title)
        self._draw()
        self.move_to(len(chart.labels) - 1)

    def move_to(self, point: int, *, brushing: bool = False) -> None:
        """Put the crosshair on a point; beyond the ends it stays."""
        count = 0 if self._chart is None else len(self._chart.labels)
        self._point = min(max(point, 0), count - 1)
        if not brushing:
            self._anchor = self._point
        first, last = self.brushed
        self._brush.setRegion((first - 0.5, last + 0.5))
        self._brush.setVisible(first < last)
        self._cross.setVisible(self._point >= 0)
        self._cross.setValue(max(self._point, 0))
        self.point_changed.emit(self._point)

    def move_row(self, step: int) -> None:
        """Go up or down among the rows of a chart of colours."""
        rows = 0 if self._chart is None else len(self._chart.series)
        self._row = min(max(self._row + step, 0), max(rows - 1, 0))
        self._along.setValue(self._row)
        self.point_changed.emit(self._point)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        is_heat = self._chart is not None and self._chart.is_heat
        steps = {Qt.Key.Key_Up: 1, Qt.Key.Key_Down: -1} if is_heat else {}
        step = steps.get(Qt.Key(event.key()))
        if step is not None:
            self.move_row(step)
        elif event.key() in _ENTER and not event.modifiers() & ~_KEYPAD and self._point >= 0:
            self.tickets_asked.emit(*self.brushed)
        elif not self._go_along(event):
            super().keyPressEvent(event)
            return
        event.accept()

    def _go_along(self, event: QKeyEvent) -> bool:
        last = 0 if self._chart is None else len(self._chart.labels) - 1
        places = {
            Qt.Key.Key_Left: self._point - 1,
            Qt.Key.Key_Right: self._point + 1,
            Qt.Key.Key_Home: 0,
            Qt.Key.Key_End: last,
        }
        place = places.get(Qt.Key(event.key()))
        if place is None:
            return False
        is_brushing = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
        self.move_to(place, brushing=is_brushing)
        return True

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        # While pyqtgraph makes the widget it is resized before it has anything to label.
        chart = getattr(self, "_chart", None)
        if chart is not None:
            self._label_points(chart.labels)

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
        for item in self._drawn:
            self.removeItem(item)
        self._drawn = []
        if self._chart is None:
            return
        self._values.unit = " %" if self._chart.unit == "percent" else ""
        self.getAxis("left").setTicks(None)
        if self._chart.is_heat:
            self._draw_heat(self._chart)
            return
        bars = [series for series in self._chart.series if series.drawn == "bars"]
        for number, series in enumerate(self._chart.series):
            colour = self.colour_of(number)
            if series.drawn == "bars":
                self._add_bars(series, colour, bars.index(series), len(bars))
            else:
                self._add_line(series, colour, number)
        self._add(self._zero)
        self._add(self._brush)
        self._add(self._cross)
        # A lonely bar does not fill the whole width.
        count = len(self._chart.labels)
        beyond = max(0.6 + max(0, SLOTS_AT_LEAST - count) / 2, count * ROOM_FOR_LABEL)
        self.setXRange(-beyond, count - 1 + beyond, padding=0)
        self._label_points(self._chart.labels)
        self.enableAutoRange(axis="y")

    def _draw_heat(self, chart: Chart) -> None:
        """Rows of colours, the fuller the more; the crosshair goes along and up."""
        counts = np.array([series.values for series in chart.series], dtype=np.float32)
        ground, full = self._theme.colours.base, self.colour_of(0)
        table = pg.ColorMap([0.0, 1.0], [ground, full]).getLookupTable(0.0, 1.0, 256)
        image = pg.ImageItem(axisOrder="row-major")
        image.setLookupTable(table)
        image.setImage(counts, autoLevels=False, levels=(0.0, max(1.0, float(counts.max()))))
        rows, across = counts.shape
        image.setRect(QRectF(-0.5, -0.5, across, rows))
        for item in (image, self._along, self._cross):
            self._add(item)
        self._along.setValue(self._row)
        ticks = [(place, series.title) for place, series in enumerate(chart.series)]
        self.getAxis("left").setTicks([ticks])
        self.setXRange(-0.5, across - 0.5, padding=0)
        self._label_points(chart.labels)
        self.setYRange(-0.5, rows - 0.5, padding=0)

    def colour_of(self, number: int) -> str:
        """The colour of a series, in the colour-blind-safe order; paler on dark ground."""
        order = CHART_SERIES if not self._theme.is_dark else (CHART_SERIES[4], *CHART_SERIES[1:])
        return order[number % len(order)]

    def _add_bars(self, series: Series, colour: str, place: int, of: int) -> None:
        width = BAR_SHARE / of
        left = -BAR_SHARE / 2 + width * (place + 0.5)
        heights = _amounts(series)
        bars = pg.BarGraphItem(
            x=np.arange(len(heights)) + left, height=np.nan_to_num(heights), width=width,
            brush=pg.mkBrush(colour), pen=pg.mkPen(None),
        )  # fmt: skip
        self._add(bars)

    def _add_line(self, series: Series, colour: str, number: int) -> None:
        amounts = _amounts(series)
        line = pg.PlotDataItem(pen=pg.mkPen(colour, width=1), connect="finite")
        if series.drawn == "line":
            line.setSymbol(_MARKS[number % len(_MARKS)])
            line.setSymbolSize(MARK_PIXELS)
            line.setSymbolBrush(pg.mkBrush(colour))
            line.setSymbolPen(pg.mkPen(self._theme.colours.base))
        self._add(line)
        if series.drawn == "curve":
            # In this order and on an item that is in the plot already: handed to plot() at once,
            # these options raise AttributeError in pyqtgraph 0.14.
            line.setDownsampling(auto=True, method="peak")
            line.setClipToView(True)
        line.setData(np.arange(len(amounts)), amounts)

    def _add(self, item: Any) -> None:
        self.addItem(item)
        self._drawn.append(item)

    def _label_points(self, labels: Sequence[str]) -> None:
        first, last = self.getPlotItem().vb.viewRange()[0]
        slot = max(1.0, self.getPlotItem().vb.width()) / max(1.0, last - first)
        by_room = math.ceil(self._theme.pixels(LABEL_PIXELS) / slot)
        step = max(1, by_room, math.ceil(len(labels) / LABELS_AT_MOST))
        # Counted from the end, so that the latest point is always named.
        places = range(len(labels) - 1, -1, -step)
        self.getAxis("bottom").setTicks([[(place, labels[place]) for place in places]])

    def _on_mouse_moved(self, moved: tuple[Any, ...]) -> None:
        if self._chart is None or not self.sceneBoundingRect().contains(moved[0]):
            return
        at = self.getPlotItem().vb.mapSceneToView(moved[0])
        if self._chart.is_heat:
            self._row = min(max(round(at.y()), 0), len(self._chart.series) - 1)
            self._along.setValue(self._row)
        is_brushing = bool(QApplication.mouseButtons() & Qt.MouseButton.LeftButton)
        self.move_to(round(at.x()), brushing=is_brushing)

    @Slot()
    def _on_theme_changed(self) -> None:
        colours = self._theme.colours
        self.setBackground(colours.base)
        self._zero.setPen(pg.mkPen(colours.text_3))
        for line in (self._cross, self._along):
            line.setPen(pg.mkPen(colours.text_2, style=Qt.PenStyle.DashLine))
        self._brush.setBrush(pg.mkBrush(colours.selection))
        self._brush.setZValue(-10)
        for side in ("left", "bottom"):
            axis = self.getAxis(side)
            axis.setPen(pg.mkPen(colours.hairline))
            axis.setTextPen(pg.mkPen(colours.text_2))
            axis.setTickFont(self._theme.font(11))
        self._draw()


def _amounts(series: Series) -> "np.typing.NDArray[np.floating[Any]]":
    values = [math.nan if value is None else value / 100 for value in series.values]
    return np.array(values, dtype=np.float64)
