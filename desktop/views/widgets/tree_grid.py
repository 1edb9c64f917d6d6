"""A tree that looks like the grid: the accounts tree, figures by agent."""

from collections.abc import Hashable
from typing import Any, cast

from PySide6.QtCore import (
    QAbstractItemModel,
    QModelIndex,
    QPersistentModelIndex,
    QRect,
    QSize,
    Qt,
    Signal,
    Slot,
)
from PySide6.QtGui import QGuiApplication, QKeyEvent, QKeySequence, QPainter, QPaintEvent
from PySide6.QtWidgets import (
    QFrame,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTreeView,
    QWidget,
)

from desktop.models.tree import RowTreeModel
from desktop.models.whys import why_of_cell
from desktop.services.why.explanation import Why
from desktop.views.theme import Theme
from desktop.views.widgets.clipboard import table_text
from desktop.views.widgets.grid_header import GridHeader
from desktop.views.widgets.grid_paint import GridPainter, VisibleColumn, VisibleRow
from desktop.views.widgets.whys import ask_why, is_why_key

INDENT = 16
CHEVRON = 16
FIRST_COLUMN_WIDTH_MIN = 200
_KEYPAD = Qt.KeyboardModifier.KeypadModifier

Index = QModelIndex | QPersistentModelIndex


class _RowHeight(QStyledItemDelegate):
    """Gives the rows the theme's height; the tree paints them itself."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        del option, index
        return QSize(self._theme.row_height, self._theme.row_height)


class TreeGrid(QTreeView):
    """Shows a RowTreeModel.

    Signals:
        row_activated: The frozen row, by Enter or double click.
        current_row_changed: The frozen row under the cursor, or None.
    """

    row_activated = Signal(object)
    current_row_changed = Signal(object)

    def __init__(
        self,
        theme: Theme,
        name: str,
        *,
        empty_text: str = "",
        empty_remedy: str = "",
        parent: QWidget | None = None,
    ) -> None:
        """Make an empty tree; arguments as in GridView."""
        super().__init__(parent)
        self._theme = theme
        self._painter = GridPainter(theme)
        self._empty_text, self._empty_remedy = empty_text, empty_remedy
        self._are_columns_fitted = False
        self.setItemDelegate(_RowHeight(theme, self))
        self.setAccessibleName(name)
        self.setHeader(GridHeader(theme, self))
        self.header().setSectionsMovable(False)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setUniformRowHeights(True)
        self.setIndentation(INDENT)
        self.setAllColumnsShowFocus(True)
        self.setSelectionMode(QTreeView.SelectionMode.ExtendedSelection)
        self.setEditTriggers(QTreeView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QTreeView.ScrollMode.ScrollPerPixel)
        self.setExpandsOnDoubleClick(False)
        self.doubleClicked.connect(self._on_double_clicked)
        theme.changed.connect(self._on_theme_changed)

    @property
    def empty_words(self) -> tuple[str, str]:
        """What is said in place of rows, and the key that fills the table."""
        return self._empty_text, self._empty_remedy

    def setModel(self, model: QAbstractItemModel | None) -> None:
        super().setModel(model)
        if model is not None:
            model.rowsInserted.connect(self._fit_once)
            self.setSortingEnabled(True)
            self._fit_once()

    def current_row(self) -> Any:
        """The frozen row under the cursor, or None."""
        index = self.currentIndex()
        return self._tree_model().row_of(index) if index.isValid() else None

    def why_now(self) -> Why | None:
        """What explains the number under the cursor."""
        row, index = self.current_row(), self.currentIndex()
        return None if row is None else why_of_cell(self._tree_model().columns, row, index.column())

    def selected_rows(self) -> list[Any]:
        """The frozen rows that are selected, from the top."""
        model = self._tree_model()
        found = [model.row_of(index) for index in self.selectionModel().selectedRows()]
        return [row for row in found if row is not None]

    def select_key(self, key: Hashable) -> bool:
        """Open the way to a row and put the cursor on it; whether it is there."""
        index = self._tree_model().find_index(key)
        if index.isValid():
            self.setCurrentIndex(index)
            self.scrollTo(index)
        return index.isValid()

    def fit_columns(self) -> None:
        """Set the widths from titles and the rows of the upper levels."""
        model = self._tree_model()
        header = cast("GridHeader", self.header())
        metrics = self._painter.metrics["strong"]
        sample = self._sample()
        for place, column in enumerate(model.columns):
            wanted = header.width_of(column, {texts[place] for texts in sample}, metrics)
            if column.width is None and place == 0:
                wanted = max(wanted + 4 * INDENT, self._theme.pixels(FIRST_COLUMN_WIDTH_MIN))
            own = header.own_width_of(column)
            self.setColumnWidth(place, wanted if own is None else own)

    def copy(self, *, with_headers: bool = False) -> None:
        """Copy the selected rows as tab-separated text."""
        model = self._tree_model()
        rows = [model.painted_row_of(index) for index in self.selectionModel().selectedRows()]
        titles = [column.title for column in model.columns] if with_headers else None
        if rows:
            texts = [row.texts for row in rows if row is not None]
            QGuiApplication.clipboard().setText(table_text(texts, titles))

    def currentChanged(self, current: Index, previous: Index) -> None:
        super().currentChanged(current, previous)
        self.current_row_changed.emit(self.current_row())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        control_shift = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
        if event.matches(QKeySequence.StandardKey.Copy):
            self.copy()
        elif event.key() == Qt.Key.Key_C and event.modifiers() == control_shift:
            self.copy(with_headers=True)
        elif is_why_key(event):
            if not ask_why(self):
                event.ignore()
        elif event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self._on_double_clicked(self.currentIndex())
        elif not self._move_across(event):
            super().keyPressEvent(event)

    def _move_across(self, event: QKeyEvent) -> bool:
        """Step from number to number where there is no branch to open or close."""
        index = self.currentIndex()
        is_open = self.isExpanded(index.siblingAtColumn(0))
        is_leaf = self.model().rowCount(index.siblingAtColumn(0)) == 0
        step = 0
        if event.key() == Qt.Key.Key_Right and (is_leaf or is_open or index.column() > 0):
            step = 1
        elif event.key() == Qt.Key.Key_Left and index.column() > 0:
            step = -1
        if not index.isValid() or event.modifiers() & ~_KEYPAD or step == 0:
            return False
        place = index.column() + step
        while 0 < place < self.model().columnCount() and self.isColumnHidden(place):
            place += step
        if place < self.model().columnCount():
            self.setCurrentIndex(index.siblingAtColumn(place))
            self.scrollTo(self.currentIndex())
        return True

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self.viewport())
        painter.fillRect(event.rect(), self._theme.color("base"))
        is_empty = self.model() is None or self.model().rowCount() == 0
        if is_empty:
            area = self.viewport().rect().adjusted(24, 16, -24, -16)
            self._painter.paint_empty(painter, area, self._empty_text, self._empty_remedy)
        painter.end()
        if not is_empty:
            super().paintEvent(event)

    def drawRow(self, painter: QPainter, options: QStyleOptionViewItem, index: Index) -> None:
        rect = self.visualRect(index.sibling(index.row(), 0))
        is_hovered = bool(options.state & QStyle.StateFlag.State_MouseOver)
        self.paint_row(painter, index, rect.top(), rect.height(), is_hovered=is_hovered)

    def paint_row(
        self, painter: QPainter, index: Index, top: int, height: int, *, is_hovered: bool = False
    ) -> None:
        """Paint a row at a height of the viewport, indented as it stands in the tree."""
        rect = self.visualRect(index.sibling(index.row(), 0))
        rect.moveTop(top)
        rect.setHeight(height)
        is_selected = self.selectionModel().isSelected(index)
        painted = self._tree_model().painted_row_of(index)
        row = VisibleRow(top // max(1, height), top, painted, is_selected, is_hovered)
        width = self.viewport().width()
        self._painter.paint_grounds(painter, [row], width, height)
        self._paint_chevron(painter, index, rect)
        for visible in self._visible_columns(rect):
            self._painter.paint_column(painter, visible, [row], height)
        if self.hasFocus() and index.row() == self.currentIndex().row():
            current = self.currentIndex()
            if current.isValid() and current.parent() == index.parent():
                self._painter.paint_focus(painter, self.focus_area(top, height))
                if self.why_now() is not None:
                    self._painter.paint_mark(painter, self.visualRect(current))

    def focus_area(self, top: int, height: int) -> QRect:
        """Where the focus ring of the row at this height goes."""
        return QRect(0, top, self.viewport().width(), height)

    def _tree_model(self) -> RowTreeModel[Any]:
        return cast("RowTreeModel[Any]", self.model())

    def _visible_columns(self, first_cell: QRect) -> list[VisibleColumn]:
        header = self.header()
        visible: list[VisibleColumn] = []
        for place, column in enumerate(self._tree_model().columns):
            left, width = header.sectionViewportPosition(place), header.sectionSize(place)
            if place == 0:
                left, width = first_cell.left(), first_cell.width()
            if not header.isSectionHidden(place) and left < self.viewport().width():
                visible.append(VisibleColumn(place, left, width, column))
        return visible

    def _paint_chevron(self, painter: QPainter, index: Index, rect: QRect) -> None:
        if not self.model().hasChildren(index):
            return
        mirrored = self.isRightToLeft()
        closed = "chevron-left" if mirrored else "chevron-right"
        top = rect.top() + (rect.height() - CHEVRON) // 2
        inset = (INDENT - CHEVRON) // 2 + 4
        left = rect.left() - INDENT + inset
        if mirrored:
            left = rect.right() + INDENT - inset - CHEVRON
        icon = self._theme.icon("chevron-down" if self.isExpanded(index) else closed)
        icon.paint(painter, QRect(left, top, CHEVRON, CHEVRON))

    def _sample(self) -> list[tuple[str, ...]]:
        model = self._tree_model()
        level = [QModelIndex()]
        texts: list[tuple[str, ...]] = []
        while level and len(texts) < 200:
            children = [
                model.index(row, 0, parent)
                for parent in level
                for row in range(model.rowCount(parent))
            ][:200]
            texts.extend(
                painted.texts for painted in map(model.painted_row_of, children) if painted
            )
            level = children
        return texts

    @Slot()
    def _fit_once(self) -> None:
        if not self._are_columns_fitted:
            self._are_columns_fitted = self.model().rowCount() > 0
            self.fit_columns()

    @Slot(QModelIndex)
    def _on_double_clicked(self, index: Index) -> None:
        if index.isValid():
            self.row_activated.emit(self._tree_model().row_of(index))

    @Slot()
    def _on_theme_changed(self) -> None:
        self._painter.refresh()
        if self.model() is not None:
            self.fit_columns()
        self.doItemsLayout()
        self.viewport().update()
