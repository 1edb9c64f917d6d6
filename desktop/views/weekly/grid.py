"""The tree of figures with a total that stays in sight below it."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QFontMetrics, QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from desktop.models.table import Column, RowTableModel
from desktop.models.tree import RowTreeModel
from desktop.services.figures import FigureLine, WeekFigures
from desktop.views.session import Session
from desktop.views.theme import Theme
from desktop.views.weekly.columns import COUNTED, account_text, figure_columns, line_style, tr
from desktop.views.weekly.shown_columns import ShownColumns
from desktop.views.widgets.clipboard import table_text
from desktop.views.widgets.frozen_column import FrozenColumn
from desktop.views.widgets.grid_header import CELL_PADDING
from desktop.views.widgets.grid_view import GridView
from desktop.views.widgets.looks import label
from desktop.views.widgets.short_label import GivingLabel
from desktop.views.widgets.sticky_tree import StickyTree
from desktop.views.widgets.tree_grid import INDENT

LINES_SHOWN_OPEN = 400
# Columns are hidden to leave names this much.
NAMES_WIDTH = 144
# What is left of a name that had no room.
_CUT = "  …"


class FiguresGrid(QWidget):
    """Masters, agents and players of a week, and the grand total.

    Signals:
        cell_activated: The FigureLine and the column, by Enter or double click.
    """

    cell_activated = Signal(object, int)

    def __init__(self, session: Session, starts_on: str) -> None:
        super().__init__()
        theme, formats = session.theme, session.formatting
        self._formats = formats
        self._week = ""
        self._names_width = 0
        self._longest_codes: dict[int, str] = {}
        self._is_open = True
        self._shown: tuple[FigureLine, ...] = ()
        columns = figure_columns(starts_on, formats)
        self.model: RowTreeModel[FigureLine] = RowTreeModel(
            columns, _key, lambda line: line.above, line_style, self, is_lazy=True
        )
        self.tree = StickyTree(
            theme,
            tr("Weekly figures, from the player's side"),
            empty_text=tr("There are no agents and no players yet."),
            empty_remedy=tr("Alt+5 opens the accounts"),
        )
        self.tree.setModel(self.model)
        self.tree.setSortingEnabled(False)
        self.tree.row_activated.connect(self._on_row_activated)
        self.total_model: RowTableModel[FigureLine] = RowTableModel(columns, _key, line_style, self)
        self.total = _foot_of(theme, self.total_model)
        # No name widens its column: the amounts beside it would be pushed out of sight.
        self.total_name = GivingLabel(role="total")
        self._corner = label(role="total")
        self.count_name = GivingLabel(role="total")
        self.shown_columns = ShownColumns(session.settings, self.tree, self.total)
        self.shown_columns.changed.connect(self._share_width)
        self.frozen = FrozenColumn(theme, self.tree)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.tree, 1)
        column.addLayout(self._lay_out_foot())
        self._theme = theme
        self.tree.verticalScrollBar().rangeChanged.connect(self._on_range_changed)
        self.setFocusProxy(self.tree)
        theme.changed.connect(self._on_theme_changed)
        self.tree.header().sectionResized.connect(self._on_section_resized)
        self.tree.horizontalScrollBar().valueChanged.connect(
            self.total.horizontalScrollBar().setValue
        )
        self._on_theme_changed()

    def _lay_out_foot(self) -> QHBoxLayout:
        self._foot_names = QWidget()
        names = QVBoxLayout(self._foot_names)
        names.setContentsMargins(0, 0, 0, 0)
        names.setSpacing(0)
        for name in (self.total_name, self.count_name):
            name.setContentsMargins(CELL_PADDING, 0, 0, 0)
            names.addWidget(name)
        foot = QHBoxLayout()
        foot.setSpacing(0)
        foot.addWidget(self._foot_names)
        foot.addWidget(self.total, 1)
        foot.addWidget(self._corner)
        return foot

    def show_figures(self, figures: WeekFigures) -> None:
        """Show a week; of the same week, what is open and chosen stays."""
        is_new_week = figures.week.starts_on != self._week
        total = FigureLine(
            tr("Grand total"), "", "total", None, figures.total, "total",
            week_before=figures.week_before,
        )  # fmt: skip
        self._is_open = figures.week.status == "open"
        if is_new_week:
            self._week = figures.week.starts_on
            self._set_columns(figure_columns(self._week, self._formats))
        self._shown = figures.lines
        self._longest_codes = _longest_codes(figures.lines)
        self.model.set_rows(figures.lines)
        counted = FigureLine(tr("Players a day"), "", COUNTED, None, figures.players_a_day, COUNTED)
        self.total_model.set_rows([total, counted])
        self.total_name.setText(total.code)
        self.count_name.setText(counted.code)
        if is_new_week:
            for view in (self.tree, self.frozen):
                if len(figures.lines) <= LINES_SHOWN_OPEN:
                    view.expandAll()
                else:
                    view.expandToDepth(0)
            self.tree.fit_columns()
            self._widen_for_total()
            if not self.tree.currentIndex().isValid() and figures.lines:
                self.tree.select_key(figures.lines[0].key)

    def text(self) -> str:
        """Everybody that is shown and the totals, as tab-separated lines below their heads."""
        columns = self.model.columns
        lines = [*self._shown, *self.total_model.rows]
        first = [account_text(line) for line in lines]
        rows = [
            [name, *(column.text(line) for column in columns[1:])]
            for name, line in zip(first, lines, strict=True)
        ]
        return table_text(rows, [column.title for column in columns])

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._share_width()

    def _set_columns(self, columns: Sequence[Column[FigureLine]]) -> None:
        for model in (self.model, self.total_model):
            model.columns = tuple(columns)
            model.headerDataChanged.emit(Qt.Orientation.Horizontal, 0, len(columns) - 1)

    def _widen_for_total(self) -> None:
        """The total may be longer than every line above it."""
        # Also in a column for which there was no room until now.
        self.shown_columns.show_wanted(is_open=self._is_open)
        self.total.fit_columns()
        for place in range(1, len(self.model.columns)):
            if self.tree.isColumnHidden(place):
                continue
            width = max(self.total.columnWidth(place), self.tree.columnWidth(place))
            self.tree.setColumnWidth(place, width)
            self.total.setColumnWidth(place, width)
        self._names_width = self.tree.columnWidth(0)
        self._share_width()

    @Slot()
    def _share_width(self) -> None:
        """Long names are cut short rather than the amounts pushed out of sight."""
        codes = min(self._codes_width(), self._names_width)
        self.shown_columns.show_wanted(is_open=self._is_open)
        self.shown_columns.give_way(self._theme.pixels(NAMES_WIDTH), codes)
        amounts = self.tree.header().length() - self.tree.columnWidth(0)
        room = self.tree.viewport().width() - amounts
        least = max(codes, self._foot_names.minimumSizeHint().width())
        width = max(least, min(room, self._names_width))
        self.tree.setColumnWidth(0, width)
        self._foot_names.setFixedWidth(width)
        self.frozen.place()

    def _codes_width(self) -> int:
        """What the column of names needs so that neither its head nor a code is cut.

        By the codes rows are told apart.
        """
        strong = self._theme.font()
        strong.setWeight(strong.Weight.DemiBold)
        metrics = QFontMetrics(strong)
        codes = (
            (depth + 1) * INDENT + metrics.horizontalAdvance(code + _CUT) + 2 * CELL_PADDING
            for depth, code in self._longest_codes.items()
        )
        return max([self.tree.header().sectionSizeHint(0), *codes])

    @Slot(int, int, int)
    def _on_section_resized(self, place: int, old: int, new: int) -> None:
        del old
        if place > 0:
            self.total.setColumnWidth(place, new)
        else:
            self._foot_names.setFixedWidth(new)

    @Slot(int, int)
    def _on_range_changed(self, least: int, most: int) -> None:
        """The total ends where the tree's columns end, before the scroll bar."""
        bar = self.tree.verticalScrollBar()
        self._corner.setFixedWidth(bar.sizeHint().width() if most > least else 0)
        self._share_width()

    @Slot(object)
    def _on_row_activated(self, line: FigureLine) -> None:
        self.cell_activated.emit(line, self.tree.currentIndex().column())

    @Slot()
    def _on_theme_changed(self) -> None:
        # The tree and the total have each fitted their own columns by now.
        self.total.setFixedHeight(2 * self._theme.row_height)
        self._widen_for_total()


def _foot_of(theme: Theme, model: RowTableModel[FigureLine]) -> GridView:
    """The grid of the totals: nothing but its amounts."""
    total = GridView(theme, tr("Grand total"))
    total.setModel(model)
    total.horizontalHeader().hide()
    total.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    total.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    total.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    total.setFrameShape(QFrame.Shape.NoFrame)
    total.hideColumn(0)
    return total


def _key(line: FigureLine) -> str:
    return line.key


def _longest_codes(lines: Sequence[FigureLine]) -> dict[int, str]:
    """The longest code at each depth of the tree; whoever is above stands before."""
    depths: dict[str | None, int] = {None: -1}
    longest: dict[int, str] = {}
    for line in lines:
        depth = depths[line.key] = depths[line.above] + 1
        if len(line.code) > len(longest.get(depth, "")):
            longest[depth] = line.code
    return longest
