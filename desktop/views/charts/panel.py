"""A chart in its card: legend, readout, and the same numbers as a table."""

from dataclasses import dataclass

from PySide6.QtCore import Qt, Slot
from PySide6.QtGui import QPixmap
from PySide6.QtWidgets import QHBoxLayout, QLabel, QStackedWidget, QVBoxLayout, QWidget

from desktop.models.table import Column, RowTableModel
from desktop.views.charts.charts import Chart, Series, tr
from desktop.views.charts.plot import ChartPlot
from desktop.views.formatting import Formats
from desktop.views.theme import Theme
from desktop.views.widgets.card import Card
from desktop.views.widgets.grid_view import GridView
from desktop.views.widgets.looks import label
from desktop.views.widgets.short_label import ShortLabel

_PLOT, _TABLE, _EMPTY = range(3)
_SWATCH_PIXELS = 10


@dataclass(frozen=True, slots=True)
class Point:
    """A row of the table: the place, its label and the value of each series."""

    place: int
    label: str
    values: tuple[int | None, ...]


class ChartPanel(Card):
    """Shows a Chart as a plot or as a table."""

    def __init__(
        self, theme: Theme, formats: Formats, title: str, parent: QWidget | None = None
    ) -> None:
        super().__init__(title, parent)
        self._theme, self._formats = theme, formats
        self.chart: Chart | None = None
        self._shows_table = False
        self._faces = QStackedWidget(self)
        self.plot = ChartPlot(theme, formats, self._faces)
        self.plot.point_changed.connect(self._on_point_changed)
        self._grid_holder = QVBoxLayout()
        self.grid: GridView | None = None
        table = QWidget()
        self._grid_holder.setContentsMargins(0, 0, 0, 0)
        table.setLayout(self._grid_holder)
        empty = label(tr("No tickets in this range: Alt+2 takes one."), "secondary")
        empty.setAlignment(Qt.AlignmentFlag.AlignCenter)
        for face in (self.plot, table, empty):
            self._faces.addWidget(face)
        self._legend = QHBoxLayout()
        self._legend.setContentsMargins(0, 0, 0, 0)
        self._legend.setSpacing(6)
        self._readout = ShortLabel(role="secondary")
        self._readout.setMinimumHeight(theme.pixels(18))
        line = QHBoxLayout()
        line.setSpacing(12)
        line.addLayout(self._legend)
        line.addStretch(1)
        self.body.setSpacing(4)
        self.body.addLayout(line)
        self.body.addWidget(self._readout)
        self.body.addWidget(self._faces, 1)
        self.setFocusProxy(self.plot)
        theme.changed.connect(self._on_theme_changed)

    @property
    def readout(self) -> str:
        """What the crosshair stands on, in words."""
        return self._readout.text()

    @property
    def is_empty(self) -> bool:
        """Whether there is nothing to draw."""
        return self._faces.currentIndex() == _EMPTY

    def show_chart(self, chart: Chart, *, is_empty: bool) -> None:
        """Draw a chart, or say that there is nothing in the range."""
        self.chart = chart
        self.header.set_title(chart.title)
        self.setAccessibleName(chart.title)
        self.plot.show_chart(chart)
        self._fill_table(chart)
        self._name_series()
        self._faces.setCurrentIndex(_EMPTY if is_empty else self._face())
        self._readout.setVisible(not is_empty)

    def show_table(self, *, is_shown: bool) -> None:
        """Show the numbers instead of the plot, or the plot again."""
        focused: QWidget | None = self.window().focusWidget()
        had_focus = focused is not None and self.isAncestorOf(focused)
        self._shows_table = is_shown
        if not self.is_empty:
            self._faces.setCurrentIndex(self._face())
        face = self.grid if is_shown and self.grid is not None else self.plot
        self.setFocusProxy(face)
        if had_focus:
            face.setFocus(Qt.FocusReason.OtherFocusReason)

    def _face(self) -> int:
        return _TABLE if self._shows_table else _PLOT

    def _fill_table(self, chart: Chart) -> None:
        points = [
            Point(place, text, tuple(series.values[place] for series in chart.series))
            for place, text in enumerate(chart.labels)
        ]
        # Another chart in the same card has columns of its own, so the table is made anew.
        model: RowTableModel[Point] = RowTableModel(
            _columns(chart, self._formats), lambda point: point.place
        )
        model.set_rows(points)
        if self.grid is None:
            self.grid = GridView(self._theme, chart.title)
            self._grid_holder.addWidget(self.grid)
        older = self.grid.model()
        self.grid.setModel(model)
        model.setParent(self.grid)
        self.grid.setAccessibleName(chart.title)
        if older is not None:
            older.deleteLater()

    def _name_series(self) -> None:
        while (item := self._legend.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.deleteLater()
        if self.chart is None:
            return
        if self.chart.is_heat:
            self._legend.addWidget(label(tr("the fuller, the more wagers"), "hint"))
            return
        for number, series in enumerate(self.chart.series):
            swatch = QLabel()
            pixels = QPixmap(_SWATCH_PIXELS, _SWATCH_PIXELS if series.drawn == "bars" else 3)
            pixels.fill(self._theme.color(self.plot.colour_of(number)))
            swatch.setPixmap(pixels)
            self._legend.addWidget(swatch)
            self._legend.addWidget(label(series.title, "hint"))

    @Slot(int)
    def _on_point_changed(self, point: int) -> None:
        chart = self.chart
        if chart is None or point < 0:
            self._readout.clear()
            return
        first, last = self.plot.brushed
        place = chart.labels[point]
        if first < last:
            place = f"{chart.labels[first]} – {chart.labels[last]}"
        shown = (chart.series[self.plot.row],) if chart.is_heat else chart.series
        values = [
            f"{series.title} {chart.value_text(self._value(series, first, last), self._formats)}"
            for series in shown
        ]
        text = f"{place}: {' · '.join(values)}"
        self._readout.setText(text)
        self.plot.setAccessibleDescription(text)

    def _value(self, series: Series, first: int, last: int) -> int | None:
        """The value under the crosshair; of several points their sum, where there is one."""
        if first == last or self.chart is None or series.drawn in {"curve", "heat"}:
            return series.values[self.plot.point]
        if self.chart.unit == "percent":
            return series.values[self.plot.point]
        return sum(value or 0 for value in series.values[first : last + 1])

    @Slot()
    def _on_theme_changed(self) -> None:
        self._name_series()


def _columns(chart: Chart, formats: Formats) -> list[Column[Point]]:
    columns: list[Column[Point]] = [
        Column(chart.along, lambda point: point.label, sort_key=lambda point: point.place)
    ]
    for place, series in enumerate(chart.series):
        columns.append(_value_column(chart, series.title, place, formats))
    return columns


def _value_column(chart: Chart, title: str, place: int, formats: Formats) -> Column[Point]:
    def value(point: Point) -> int | None:
        return point.values[place]

    return Column(
        title,
        lambda point: chart.value_text(value(point), formats),
        "money",
        lambda point: value(point) or 0,
        style=lambda point: "negative" if (value(point) or 0) < 0 else "",
        why=lambda point: None if value(point) is None else chart.why_of(point.place, place),
    )
