"""The table of Bookdesk: one paint for all visible cells, keyboard first, never stretching."""

from collections.abc import Sequence
from typing import Any, cast

from PySide6.QtCore import (
    QAbstractItemModel,
    QEvent,
    QItemSelection,
    QItemSelectionModel,
    QItemSelectionRange,
    QModelIndex,
    QPersistentModelIndex,
    QRect,
    Qt,
    QTimer,
    Signal,
    Slot,
)
from PySide6.QtGui import (
    QGuiApplication,
    QKeyEvent,
    QKeySequence,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QResizeEvent,
)
from PySide6.QtWidgets import QAbstractItemView, QFrame, QTableView, QWidget

from desktop.models.table import GridModel
from desktop.views.theme import Theme
from desktop.views.widgets.clipboard import table_text
from desktop.views.widgets.grid_header import GridHeader
from desktop.views.widgets.grid_paint import GridPainter, VisibleColumn, VisibleRow

LOGICAL_SELECTION_ROWS = 5_000
SAMPLE_ROWS = 200
COLUMN_WIDTH_MAX = 320

_SELECT_ROW = (
    QItemSelectionModel.SelectionFlag.ClearAndSelect | QItemSelectionModel.SelectionFlag.Rows
)


class GridView(QTableView):
    """Shows a RowTableModel or PagedModel.

    Signals:
        row_activated: The frozen row, by Enter or double click.
        current_row_changed: The frozen row under the cursor, or None.
        selection_moved: Which rows are selected has changed.
        peek_asked: The frozen row, by Space.
        copy_refused: Why the selection was not copied, as a sentence.
    """

    row_activated = Signal(object)
    current_row_changed = Signal(object)
    selection_moved = Signal()
    peek_asked = Signal(object)
    copy_refused = Signal(str)

    def __init__(
        self,
        theme: Theme,
        name: str,
        *,
        empty_text: str = "",
        empty_remedy: str = "",
        parent: QWidget | None = None,
    ) -> None:
        """Make an empty grid.

        Args:
            theme: Colours, fonts and row height.
            name: The accessible name, such as "Tickets".
            empty_text: One sentence for an empty table.
            empty_remedy: The key that fills it.
            parent: Qt's parent.
        """
        super().__init__(parent)
        self._theme = theme
        self._painter = GridPainter(theme)
        self._empty_text, self._empty_remedy = empty_text, empty_remedy
        self._hovered_row = -1
        self._are_all_selected = False
        self._are_columns_fitted = False
        self._shows_cell_focus = False
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(0)
        self._soon.timeout.connect(self._tell_visible_rows)
        self.setAccessibleName(name)
        header = GridHeader(theme, self)
        header.offer_column_menu()
        self.setHorizontalHeader(header)
        self._set_up_view()
        theme.changed.connect(self._on_theme_changed)
        self._on_theme_changed()

    @property
    def are_all_selected(self) -> bool:
        """Whether everything the question matches is selected, seen or not."""
        return self._are_all_selected

    def set_empty_text(self, sentence: str, remedy: str = "") -> None:
        """Say why the table is empty and which key fills it."""
        self._empty_text, self._empty_remedy = sentence, remedy
        self.viewport().update()

    def edit_in_place(self) -> None:
        """Let F2 and typing edit cells; the focus ring then stands on the cell."""
        self._shows_cell_focus = True
        self.setEditTriggers(
            QAbstractItemView.EditTrigger.EditKeyPressed
            | QAbstractItemView.EditTrigger.AnyKeyPressed
            | QAbstractItemView.EditTrigger.DoubleClicked
        )

    def setModel(self, model: QAbstractItemModel | None) -> None:
        self._are_columns_fitted = False
        super().setModel(model)
        if model is None:
            return
        model.rowsInserted.connect(self._on_rows_inserted)
        model.modelReset.connect(self._on_rows_arrived)
        model.modelReset.connect(self._on_model_reset)
        selection = self.selectionModel()
        selection.currentRowChanged.connect(self._on_current_row_changed)
        self.setSortingEnabled(True)
        self._on_rows_arrived()

    def current_row(self) -> Any:
        """The frozen row under the cursor, or None."""
        index = self.currentIndex()
        return self._grid_model().row_at(index.row()) if index.isValid() else None

    def select_row(self, row: int) -> None:
        """Put the cursor on a row and bring it into view."""
        index = self.model().index(row, max(0, self.currentIndex().column()))
        if index.isValid():
            self.selectionModel().setCurrentIndex(index, _SELECT_ROW)
            self.scrollTo(index)

    def selected_row_numbers(self) -> list[int]:
        """The places of the selected rows, in order; empty when all are selected logically."""
        numbers: set[int] = set()
        for part in self._selected_parts():
            numbers.update(range(part.top(), part.bottom() + 1))
        return sorted(numbers)

    def selected_rows(self) -> list[Any]:
        """The selected frozen rows that have been read."""
        model = self._grid_model()
        rows = [model.row_at(number) for number in self.selected_row_numbers()]
        return [row for row in rows if row is not None]

    def fit_columns(self) -> None:
        """Set each column's width from its title and up to 200 rows."""
        model = self._grid_model()
        count = min(self.model().rowCount(), SAMPLE_ROWS)
        widest = self._theme.pixels(COLUMN_WIDTH_MAX)
        sample = [row.texts for row in map(model.painted_row, range(count)) if row is not None]
        header = cast("GridHeader", self.horizontalHeader())
        for place, column in enumerate(model.columns):
            metrics = self._painter.metrics["mono strong" if column.kind == "mono" else "strong"]
            wanted = header.width_of(column, {texts[place] for texts in sample}, metrics)
            is_free = column.width is None
            self.setColumnWidth(place, min(wanted, widest) if is_free else wanted)

    def copy(self, *, with_headers: bool = False) -> None:
        """Copy the selected rows as tab-separated text, columns as on the screen."""
        model = self._grid_model()
        numbers: Sequence[int] = self.selected_row_numbers()
        if self._are_all_selected:
            numbers = range(self.model().rowCount())
        painted = [model.painted_row(number) for number in numbers]
        if any(row is None for row in painted):
            self.copy_refused.emit(
                self.tr("Not every selected row has been read; export the table instead.")
            )
            return
        places = [visible.number for visible in self._visible_columns(whole_width=True)]
        texts = [[row.texts[place] for place in places] for row in painted if row is not None]
        titles = [model.columns[place].title for place in places] if with_headers else None
        if texts:
            QGuiApplication.clipboard().setText(table_text(texts, titles))

    def selectAll(self) -> None:
        # Qt asks the flags of every selected cell: 11.7 s for a million rows (UX a.5).
        if self.model() is None or self.model().rowCount() <= LOGICAL_SELECTION_ROWS:
            super().selectAll()
            return
        self.selectionModel().clearSelection()
        self._are_all_selected = True
        self.viewport().update()
        self.selection_moved.emit()

    def selectionChanged(self, selected: QItemSelection, deselected: QItemSelection) -> None:
        super().selectionChanged(selected, deselected)
        if not selected.isEmpty():
            self._are_all_selected = False
        self.viewport().update()
        self.selection_moved.emit()

    def currentChanged(
        self,
        current: QModelIndex | QPersistentModelIndex,
        previous: QModelIndex | QPersistentModelIndex,
    ) -> None:
        super().currentChanged(current, previous)
        self.viewport().update()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if self.state() == QAbstractItemView.State.EditingState or not self._on_key(event):
            super().keyPressEvent(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        super().mouseMoveEvent(event)
        self._hover(self.rowAt(round(event.position().y())))

    def leaveEvent(self, event: QEvent) -> None:
        super().leaveEvent(event)
        self._hover(-1)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        super().mouseDoubleClickEvent(event)
        index = self.indexAt(event.position().toPoint())
        is_editing = self.state() == QAbstractItemView.State.EditingState
        if index.isValid() and event.button() == Qt.MouseButton.LeftButton and not is_editing:
            self._activate()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._tell_visible_rows()

    def scrollContentsBy(self, dx: int, dy: int) -> None:
        super().scrollContentsBy(dx, dy)
        self._tell_visible_rows()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self.viewport())
        painter.fillRect(event.rect(), self._theme.color("base"))
        if self.model() is None:
            return
        if self.model().rowCount() == 0:
            area = self.viewport().rect().adjusted(24, 16, -24, -16)
            self._painter.paint_empty(painter, area, self._empty_text, self._empty_remedy)
            return
        rows = self._visible_rows(event.rect())
        height = self.verticalHeader().defaultSectionSize()
        width = self.viewport().width()
        self._painter.paint_grounds(painter, rows, width, height)
        for visible in self._visible_columns():
            self._painter.paint_column(painter, visible, rows, height)
        if self.hasFocus() and self.currentIndex().isValid():
            self._painter.paint_focus(painter, self._focus_area(height))

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

    def _grid_model(self) -> GridModel:
        return cast("GridModel", self.model())

    def _visible_rows(self, area: QRect) -> list[VisibleRow]:
        height = self.verticalHeader().defaultSectionSize()
        offset = self.verticalHeader().offset()
        first = max(0, (area.top() + offset) // height)
        last = min(self.model().rowCount() - 1, (area.bottom() + offset) // height)
        selected = self._selected_between(first, last)
        model = self._grid_model()
        return [
            VisibleRow(
                number,
                number * height - offset,
                model.painted_row(number),
                self._are_all_selected or number in selected,
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

    def _visible_columns(self, *, whole_width: bool = False) -> list[VisibleColumn]:
        header = self.horizontalHeader()
        columns = self._grid_model().columns
        visible: list[VisibleColumn] = []
        for place in range(header.count()):
            number = header.logicalIndex(place)
            if header.isSectionHidden(number):
                continue
            left, width = header.sectionViewportPosition(number), header.sectionSize(number)
            if whole_width or (left < self.viewport().width() and left + width > 0):
                visible.append(VisibleColumn(number, left, width, columns[number]))
        return visible

    def _focus_area(self, row_height: int) -> QRect:
        index = self.currentIndex()
        if self._shows_cell_focus:
            return self.visualRect(index)
        top = index.row() * row_height - self.verticalHeader().offset()
        return QRect(0, top, self.viewport().width(), row_height)

    def _on_key(self, event: QKeyEvent) -> bool:
        """Act on the grid's own keys; whether it was one of them."""
        key, modifiers = event.key(), event.modifiers()
        control_shift = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
        if event.matches(QKeySequence.StandardKey.Copy):
            self.copy()
        elif key == Qt.Key.Key_C and modifiers == control_shift:
            self.copy(with_headers=True)
        elif key in {Qt.Key.Key_Return, Qt.Key.Key_Enter} and not modifiers & control_shift:
            self._activate()
        elif key == Qt.Key.Key_Space and not modifiers and not self._shows_cell_focus:
            if self.currentIndex().isValid():
                self.peek_asked.emit(self.current_row())
        elif key in {Qt.Key.Key_Home, Qt.Key.Key_End} and self._is_far_extension(modifiers):
            self.selectAll()
        else:
            return False
        event.accept()
        return True

    def _is_far_extension(self, modifiers: Qt.KeyboardModifier) -> bool:
        is_extending = bool(modifiers & Qt.KeyboardModifier.ShiftModifier)
        return is_extending and self.model().rowCount() > LOGICAL_SELECTION_ROWS

    def _activate(self) -> None:
        row = self.current_row()
        if row is not None:
            self.row_activated.emit(row)

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

    @Slot()
    def _tell_visible_rows(self) -> None:
        if self.model() is None or self.model().rowCount() == 0:
            return
        height = max(1, self.verticalHeader().defaultSectionSize())
        offset = self.verticalHeader().offset()
        last = min(self.model().rowCount() - 1, (self.viewport().height() + offset) // height)
        self._grid_model().request_rows(min(offset // height, last), last)

    @Slot(QModelIndex, int, int)
    def _on_rows_inserted(self, parent: QModelIndex, first: int, last: int) -> None:
        """Keep what is on the screen where it is when rows come in above it."""
        del parent
        height = self.verticalHeader().defaultSectionSize()
        offset = self.verticalHeader().offset()
        if offset > 0 and first * height < offset:
            self.updateGeometries()
            bar = self.verticalScrollBar()
            bar.setValue(bar.value() + (last - first + 1) * height)
        self._on_rows_arrived()

    @Slot()
    def _on_rows_arrived(self) -> None:
        if not self._are_columns_fitted:
            self._are_columns_fitted = self.model().rowCount() > 0
            self.fit_columns()
        self._soon.start()

    @Slot()
    def _on_model_reset(self) -> None:
        self._are_all_selected = False
        self._hovered_row = -1

    @Slot(QModelIndex, QModelIndex)
    def _on_current_row_changed(self, current: QModelIndex, previous: QModelIndex) -> None:
        del current, previous
        self.current_row_changed.emit(self.current_row())

    @Slot()
    def _on_theme_changed(self) -> None:
        self._painter.refresh()
        self.verticalHeader().setMinimumSectionSize(1)
        self.verticalHeader().setDefaultSectionSize(self._theme.row_height)
        if self.model() is not None:
            self.fit_columns()
        self.horizontalHeader().updateGeometry()
        self.viewport().update()
