"""The ground of every grid: one paint for all visible cells, never stretching (UX a.5, e.5)."""

from collections.abc import Mapping
from typing import Any, cast

from PySide6.QtCore import (
    QEvent,
    QItemSelectionModel,
    QItemSelectionRange,
    QModelIndex,
    QPersistentModelIndex,
    QRect,
    QTimer,
    Slot,
)
from PySide6.QtGui import QMouseEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QFrame, QTableView, QWidget

from desktop.models.paged import PagedModel
from desktop.models.paged_table import PLACEHOLDER
from desktop.models.table import GridModel
from desktop.models.whys import why_of_cell
from desktop.services.why.explanation import Why
from desktop.views.theme import Theme
from desktop.views.widgets.column_widths import LEADING, ColumnWish, fitted
from desktop.views.widgets.grid_header import GridHeader
from desktop.views.widgets.grid_paint import GridPainter, VisibleColumn, VisibleRow
from desktop.views.widgets.grid_selection import LogicalSelection

SAMPLE_ROWS = 200
COLUMN_WIDTH_MAX = 320

_SELECT_ROW = (
    QItemSelectionModel.SelectionFlag.ClearAndSelect | QItemSelectionModel.SelectionFlag.Rows
)


class GridCanvas(QTableView):
    """Paints the visible rows of a RowTableModel or PagedModel, and tells it which those are."""

    def __init__(
        self, theme: Theme, name: str, empty_text: str, empty_remedy: str, parent: QWidget | None
    ) -> None:
        super().__init__(parent)
        self._theme = theme
        self._painter = GridPainter(theme)
        self._empty_text, self._empty_remedy = empty_text, empty_remedy
        self._hovered_row = -1
        self._logical = LogicalSelection()
        self._are_columns_fitted = False
        self._wishes: list[ColumnWish] = []
        self._totals: Mapping[int, str] = {}
        self._has_own_widths = self._is_fitting = False
        self._shows_cell_focus = False
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(0)
        self._soon.timeout.connect(self.request_visible_rows)
        self.setAccessibleName(name)
        header = GridHeader(theme, self)
        header.offer_column_menu()
        self.setHorizontalHeader(header)
        header.sectionResized.connect(self._on_section_resized)
        self._set_up_view()
        theme.changed.connect(self._on_theme_changed)
        self._on_theme_changed()

    def set_empty_text(self, sentence: str, remedy: str = "") -> None:
        """Say why the table is empty and which key fills it."""
        self._empty_text, self._empty_remedy = sentence, remedy
        self.viewport().update()

    def grid_model(self) -> GridModel:
        """The model, as one of ours."""
        return cast("GridModel", self.model())

    def visible_columns(self, *, whole_width: bool = False) -> list[VisibleColumn]:
        """The columns on the screen from left to right, or all that are not hidden."""
        header = self.horizontalHeader()
        columns = self.grid_model().columns
        visible: list[VisibleColumn] = []
        for place in range(header.count()):
            number = header.logicalIndex(place)
            if header.isSectionHidden(number):
                continue
            left, width = header.sectionViewportPosition(number), header.sectionSize(number)
            if whole_width or (left < self.viewport().width() and left + width > 0):
                visible.append(VisibleColumn(number, left, width, columns[number]))
        return visible

    def fit_columns(self) -> None:
        """Set each column's width from its title and up to 200 rows."""
        model = self.grid_model()
        count = min(self.model().rowCount(), SAMPLE_ROWS)
        widest = self._theme.pixels(COLUMN_WIDTH_MAX)
        sample = [row.texts for row in map(model.painted_row, range(count)) if row is not None]
        header = cast("GridHeader", self.horizontalHeader())
        self._wishes = []
        for place, column in enumerate(model.columns):
            metrics = self._painter.metrics["mono strong" if column.kind == "mono" else "strong"]
            texts = {painted[place] for painted in sample} | {self._totals.get(place, "")}
            wanted = header.width_of(column, texts, metrics)
            wanted = min(wanted, widest) if column.width is None else wanted
            own = header.own_width_of(column)
            if own is None:
                least, turn = header.least_width_of(column, texts, metrics)
                turn = turn if place else LEADING
                content = min(header.content_width(texts, metrics), widest)
                self._wishes.append(ColumnWish(wanted, least, turn, content))
            else:
                self._wishes.append(ColumnWish(own, own))
        self._has_own_widths = False
        self._set_widths()

    def make_room_for(self, totals: Mapping[int, str]) -> None:
        """Leave room for texts that stand below the columns, by the number of the column."""
        is_wider = any(len(text) > len(self._totals.get(no, "")) for no, text in totals.items())
        self._totals = dict(totals)
        if is_wider and not self._has_own_widths:
            self.fit_columns()

    def _set_widths(self) -> None:
        """Let the columns that are shown fit the window, unless a person has set their widths."""
        shown = [n for n in range(len(self._wishes)) if not self.isColumnHidden(n)]
        wishes = [self._wishes[number] for number in shown]
        wanted = sum(wish.wanted for wish in wishes)
        room = self.viewport().width() if self.isVisible() else wanted
        self._is_fitting = True
        for number, width in zip(shown, fitted(wishes, room), strict=True):
            self.setColumnWidth(number, width)
        self._is_fitting = False

    def caption_width(self, place: int) -> int:
        """Pixels that the title of a column needs, whatever language it is in."""
        header = cast("GridHeader", self.horizontalHeader())
        return header.caption_width(self.grid_model().columns[place])

    def current_row(self) -> Any:
        """The frozen row under the cursor, or None."""
        index = self.currentIndex()
        return self.grid_model().row_at(index.row()) if index.isValid() else None

    def why_now(self) -> Why | None:
        """What explains the number under the cursor."""
        row, place = self.current_row(), self.currentIndex().column()
        return None if row is None else why_of_cell(self.grid_model().columns, row, place)

    def select_row(self, row: int) -> None:
        """Put the cursor on a row and bring it into view."""
        index = self.model().index(row, max(0, self.currentIndex().column()))
        if index.isValid():
            self.selectionModel().setCurrentIndex(index, _SELECT_ROW)
            self.scrollTo(index)

    @Slot()
    def request_visible_rows(self) -> None:
        """Tell the model which rows are on the screen."""
        if self.model() is None or self.model().rowCount() == 0:
            return
        height = max(1, self.verticalHeader().defaultSectionSize())
        offset = self.verticalHeader().offset()
        last = min(self.model().rowCount() - 1, (self.viewport().height() + offset) // height)
        self.grid_model().request_rows(min(offset // height, last), last)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        super().mouseMoveEvent(event)
        self._hover(self.rowAt(round(event.position().y())))

    def leaveEvent(self, event: QEvent) -> None:
        super().leaveEvent(event)
        self._hover(-1)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width() and not self._has_own_widths:
            self._set_widths()
        self.request_visible_rows()

    def scrollContentsBy(self, dx: int, dy: int) -> None:
        super().scrollContentsBy(dx, dy)
        self.request_visible_rows()

    def currentChanged(
        self,
        current: QModelIndex | QPersistentModelIndex,
        previous: QModelIndex | QPersistentModelIndex,
    ) -> None:
        super().currentChanged(current, previous)
        self.viewport().update()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self.viewport())
        painter.fillRect(event.rect(), self._theme.color("base"))
        if self.model() is None:
            return
        if self.model().rowCount() == 0:
            area = self.viewport().rect().adjusted(24, 16, -24, -16)
            model = self.model()
            if isinstance(model, PagedModel) and not model.is_answered:
                # Nobody knows yet whether it is empty.
                self._painter.paint_empty(painter, area, PLACEHOLDER, "")
            else:
                self._painter.paint_empty(painter, area, self._empty_text, self._empty_remedy)
            return
        rows = self._visible_rows(event.rect())
        height = self.verticalHeader().defaultSectionSize()
        width = self.viewport().width()
        self._painter.paint_grounds(painter, rows, width, height)
        for visible in self.visible_columns():
            self._painter.paint_column(painter, visible, rows, height)
        if self.hasFocus() and self.currentIndex().isValid():
            self._painter.paint_focus(painter, self._focus_area(height))
            if self.why_now() is not None:
                self._painter.paint_mark(painter, self.visualRect(self.currentIndex()))

    def _set_up_view(self) -> None:
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setMouseTracking(True)
        self.setCornerButtonEnabled(False)
        self.setTabKeyNavigation(False)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.verticalHeader().hide()
        self.verticalHeader().setSectionResizeMode(self.verticalHeader().ResizeMode.Fixed)
        self.horizontalHeader().sectionResized.connect(self.viewport().update)

    def _visible_rows(self, area: QRect) -> list[VisibleRow]:
        height = self.verticalHeader().defaultSectionSize()
        offset = self.verticalHeader().offset()
        first = max(0, (area.top() + offset) // height)
        last = min(self.model().rowCount() - 1, (area.bottom() + offset) // height)
        selected = self._selected_between(first, last)
        model = self.grid_model()
        return [
            VisibleRow(
                number,
                number * height - offset,
                model.painted_row(number),
                number in selected or self._logical.covers(number),
                number == self._hovered_row,
            )
            for number in range(first, last + 1)
        ]

    def _selected_between(self, first: int, last: int) -> set[int]:
        numbers: set[int] = set()
        for part in self._selected_parts():
            numbers.update(range(max(first, part.top()), min(last, part.bottom()) + 1))
        return numbers

    def _selected_parts(self) -> list[QItemSelectionRange]:
        selection = self.selectionModel().selection()
        return [selection.at(place) for place in range(selection.count())]

    def _focus_area(self, row_height: int) -> QRect:
        index = self.currentIndex()
        if self._shows_cell_focus:
            return self.visualRect(index)
        top = index.row() * row_height - self.verticalHeader().offset()
        return QRect(0, top, self.viewport().width(), row_height)

    def _hover(self, row: int) -> None:
        if row == self._hovered_row:
            return
        height = self.verticalHeader().defaultSectionSize()
        offset = self.verticalHeader().offset()
        for number in (self._hovered_row, row):
            if number >= 0:
                top = number * height - offset
                self.viewport().update(0, top, self.viewport().width(), height)
        self._hovered_row = row

    @Slot(QModelIndex, int, int)
    def _on_rows_inserted(self, parent: QModelIndex, first: int, last: int) -> None:
        """Keep what is on the screen where it is when rows come in above it."""
        del parent
        self._logical.make_room(first, last - first + 1)
        height = self.verticalHeader().defaultSectionSize()
        offset = self.verticalHeader().offset()
        if offset > 0 and first * height < offset:
            self.updateGeometries()
            bar = self.verticalScrollBar()
            bar.setValue(bar.value() + (last - first + 1) * height)
        self._on_rows_arrived()

    @Slot()
    def _on_section_resized(self) -> None:
        self._has_own_widths = self._has_own_widths or not self._is_fitting

    @Slot()
    def _on_rows_arrived(self) -> None:
        if not self._are_columns_fitted:
            self._are_columns_fitted = self.model().rowCount() > 0
            self.fit_columns()
        self._soon.start()

    @Slot()
    def _on_theme_changed(self) -> None:
        self._painter.refresh()
        self.verticalHeader().setMinimumSectionSize(1)
        self.verticalHeader().setDefaultSectionSize(self._theme.row_height)
        if self.model() is not None:
            self.fit_columns()
        self.horizontalHeader().updateGeometry()
        self.viewport().update()
