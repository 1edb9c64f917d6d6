"""Charts: handle and hold, the house's result over time and by part of the business."""

from collections.abc import Callable
from functools import partial
from pathlib import Path
from zoneinfo import ZoneInfo

from PySide6.QtCore import QStandardPaths, Qt, Signal, Slot
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import (
    QButtonGroup,
    QFileDialog,
    QGridLayout,
    QHBoxLayout,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from desktop.book.statements import Reader
from desktop.domain.sentences import say
from desktop.models.saying import shown
from desktop.services.changes import ChangeSet
from desktop.services.results import HouseResults, find_house_results
from desktop.views.actions import Action
from desktop.views.charts.charts import (
    GROUPINGS,
    Grouping,
    hold_percent,
    result_by,
    result_curve,
    top_movers,
    tr,
    wager_times,
    weekly_handle,
)
from desktop.views.charts.panel import ChartPanel
from desktop.views.charts.saving import (
    drawing_of,
    write_drawing,
    write_numbers,
    write_picture,
)
from desktop.views.errors import presenter
from desktop.views.session import Session
from desktop.views.widgets.looks import button, label
from desktop.views.widgets.page_header import PageHeader

_KINDS = frozenset({"weeks", "settlement"})
ACROSS = 3
LARGE_PERCENT = 125
LEAST_HEIGHT = 200
_RANGES: tuple[tuple[str, int | None], ...] = (
    (say("8 weeks"), 8),
    (say("26 weeks"), 26),
    (say("52 weeks"), 52),
    (say("All"), None),
)


class ChartsPage(QWidget):
    """Six charts over one range of weeks; every amount is the house's result.

    Signals:
        go: Another page and what it is to show.
    """

    go = Signal(str, object)

    def __init__(self, *, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.title, self.icon = tr("Charts"), "chart-line"
        self._session = session
        self._weeks: int | None = _RANGES[0][1]
        self._grouping: Grouping = GROUPINGS[0]
        self._results: HouseResults | None = None
        self._shows_tables = False
        self.dialog: QFileDialog | None = None
        self._build()
        session.hub.listen(self, _KINDS, self._on_changed)
        self.reload()

    def page_actions(self) -> list[Action]:
        """What can be done here."""
        title = self.title
        return [
            Action("charts.refresh", tr("Refresh"), self.reload, ("F5",), title, "refresh-cw"),
            Action(
                "charts.table", tr("Show the numbers as tables"), self.toggle_tables, ("T",), title,
                "table-2", synonyms=("numbers", "accessibility"),
            ),
            Action(
                "charts.grouping", tr("Result by sport, type or agent"), self._next_grouping,
                ("B",), title, "columns-3",
            ),
            self._save,
        ]  # fmt: skip

    @Slot()
    def reload(self) -> None:
        """Read the range anew."""
        self._session.runner.read(
            _results_of(self._weeks),
            self._show_results,
            on_error=presenter(self, self._session.strip),
            owner=self,
            question="results",
        )

    @Slot()
    def toggle_tables(self) -> None:
        """Show the numbers instead of the plots, or the plots again."""
        self._shows_tables = not self._shows_tables
        for panel in self.panels:
            panel.show_table(is_shown=self._shows_tables)

    @property
    def current_panel(self) -> ChartPanel:
        """The chart that has the focus, otherwise the first one."""
        focused: QWidget | None = self.focusWidget()
        for panel in self.panels:
            if focused is not None and panel.isAncestorOf(focused):
                return panel
        return self.panels[0]

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        focused: QWidget | None = self.focusWidget()
        if focused is None:
            self.panels[0].plot.setFocus()

    def _build(self) -> None:
        theme, formats = self._session.theme, self._session.formatting
        self._save = Action(
            "charts.save", tr("Save chart"), self.ask_where, ("Ctrl+S",), self.title, "save",
            self._why_not_save, ("png", "svg", "csv", "export"),
        )  # fmt: skip
        self._header = PageHeader(theme, self.title)
        self._header.add_widget(self._make_ranges())
        self._header.add_action(self._save)
        titles = (
            tr("Handle and hold by week"),
            tr("House result, added up by day"),
            tr("Hold % by week"),
            tr("House result by sport"),
            tr("Top movers: house result by player"),
            tr("Wagers by hour and weekday"),
        )
        self._area = QScrollArea()
        holder = QWidget(self._area.viewport())
        self.panels = tuple(ChartPanel(theme, formats, title, holder) for title in titles)
        self.panels[3].header.add_widget(self._make_groupings())
        self._grid = QGridLayout()
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setSpacing(8)
        for panel in self.panels:
            panel.plot.tickets_asked.connect(partial(self._list_tickets, panel))
        holder.setLayout(self._grid)
        self._area.setFrameShape(QScrollArea.Shape.NoFrame)
        self._area.setWidgetResizable(True)
        self._area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._area.setWidget(holder)
        theme.changed.connect(self._place_panels)
        self._place_panels()
        perspective = label(
            tr(
                "House result: + the house won, − it lost. ← → move the crosshair, with Shift they"
                " brush · Enter lists the tickets · F1 explains · T shows tables"
            ),
            "secondary",
        )
        perspective.setWordWrap(True)
        page = QVBoxLayout(self)
        page.setContentsMargins(16, 12, 16, 12)
        page.setSpacing(8)
        page.addWidget(self._header)
        page.addWidget(perspective)
        page.addWidget(self._area, 1)

    @Slot()
    def _place_panels(self) -> None:
        """Three beside each other; two where large letters need the room, and one scrolls."""
        theme = self._session.theme
        across = ACROSS if theme.scale_percent <= LARGE_PERCENT else ACROSS - 1
        for place, panel in enumerate(self.panels):
            panel.setMinimumHeight(theme.pixels(LEAST_HEIGHT))
            self._grid.addWidget(panel, place // across, place % across)
        down = -(-len(self.panels) // across)
        for place in range(ACROSS):
            self._grid.setColumnStretch(place, int(place < across))
            self._grid.setRowStretch(place, int(place < down))

    def _make_ranges(self) -> QWidget:
        self._ranges = QButtonGroup(self)
        made = _chips(self._ranges, [shown(title) for title, _ in _RANGES])
        self._ranges.idClicked.connect(self._on_range_chosen)
        return made

    def _make_groupings(self) -> QWidget:
        self._groupings = QButtonGroup(self)
        made = _chips(self._groupings, [tr("Sport"), tr("Type"), tr("Agent")])
        self._groupings.idClicked.connect(self._on_grouping_chosen)
        return made

    def _show_results(self, results: HouseResults) -> None:
        self._results = results
        formats = self._session.formatting
        charts = (
            weekly_handle(results, formats),
            result_curve(results, formats),
            hold_percent(results, formats),
            result_by(results, self._grouping),
            top_movers(results),
            wager_times(results),
        )
        for panel, chart in zip(self.panels, charts, strict=True):
            is_empty = results.is_empty or not chart.labels
            if chart.is_heat:
                is_empty = not any(map(any, results.times))
            panel.show_chart(chart, is_empty=is_empty)
        graded = sum(week.graded for week in results.weeks)
        result = sum(week.result for week in results.weeks)
        self._header.set_count(
            tr("{0} tickets graded · {1}").format(
                formats.count(graded), formats.house_result(result)
            )
        )
        self._header.refresh_actions()

    def _why_not_save(self) -> str | None:
        if self._results is None:
            return tr("The numbers are being read.")
        return tr("No tickets in this range: Alt+2 takes one.") if self._results.is_empty else None

    @Slot()
    def ask_where(self) -> None:
        """Open the file dialog for the chart that has the focus."""
        panel = self.current_panel
        if panel.chart is None:
            return
        folder = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.PicturesLocation)
        dialog = QFileDialog(self, tr("Save chart"), folder)
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setNameFilters([tr("Picture (*.png)"), tr("Drawing (*.svg)"), tr("Numbers (*.csv)")])
        dialog.setDefaultSuffix("png")
        dialog.filterSelected.connect(
            lambda chosen: dialog.setDefaultSuffix(chosen.rpartition("*.")[2].rstrip(")"))
        )
        dialog.selectFile(panel.chart.name)
        dialog.fileSelected.connect(lambda name: self.save(panel, Path(name)))
        dialog.finished.connect(dialog.deleteLater)
        self.dialog = dialog
        dialog.open()

    def save(self, panel: ChartPanel, path: Path) -> None:
        """Write the chart of a panel: numbers into a `.csv`, its picture into any other file."""
        chart = panel.chart
        if chart is None:
            return
        work: Callable[[], None]
        if path.suffix.lower() == ".csv":
            zone = ZoneInfo(self._session.house.book.timezone)

            def work() -> None:
                write_numbers(chart, zone, path)
        elif path.suffix.lower() == ".svg":
            content = drawing_of(panel)

            def work() -> None:
                write_drawing(content, path)
        else:
            image = panel.grab().toImage()

            def work() -> None:
                write_picture(image, path)

        strip = self._session.strip
        self._session.runner.io(
            work,
            lambda _: strip.say(
                tr("{0} is written.").format(path.name), tone="positive", seconds=8
            ),
            on_error=presenter(self, strip),
            owner=self,
        )

    def _list_tickets(self, panel: ChartPanel, first: int, last: int) -> None:
        """Show the tickets of the points that are brushed over."""
        text = "" if panel.chart is None else panel.chart.filter_of(first, last)
        if text:
            self.go.emit("tickets", text)
        else:
            self._session.strip.say(
                tr("Tickets are listed for one point of this chart at a time."), seconds=6
            )

    def _next_grouping(self) -> None:
        self._on_grouping_chosen((GROUPINGS.index(self._grouping) + 1) % len(GROUPINGS))

    @Slot(int)
    def _on_grouping_chosen(self, place: int) -> None:
        self._grouping = GROUPINGS[place]
        self._groupings.button(place).setChecked(True)
        if self._results is not None:
            chart = result_by(self._results, self._grouping)
            self.panels[3].show_chart(chart, is_empty=self._results.is_empty)

    @Slot(int)
    def _on_range_chosen(self, place: int) -> None:
        self._weeks = _RANGES[place][1]
        self.reload()

    def _on_changed(self, change: ChangeSet) -> None:
        del change
        self.reload()


def _chips(group: QButtonGroup, titles: list[str]) -> QWidget:
    holder = QWidget()
    row = QHBoxLayout(holder)
    row.setContentsMargins(0, 0, 8, 0)
    row.setSpacing(4)
    for place, title in enumerate(titles):
        made = button(title, role="chip")
        made.setCheckable(True)
        made.setAccessibleName(title)
        made.setChecked(place == 0)
        group.addButton(made, place)
        row.addWidget(made)
    return holder


def _results_of(weeks: int | None) -> Callable[[Reader], HouseResults]:
    return lambda reader: find_house_results(reader, weeks)
