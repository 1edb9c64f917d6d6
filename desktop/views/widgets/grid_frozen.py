"""The first columns of a grid, which stay in sight while the others scroll (UX d.2)."""

from PySide6.QtCore import QEvent, QObject, QRect, Qt, Signal, Slot
from PySide6.QtGui import QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractItemView

from desktop.views.theme import Theme
from desktop.views.widgets.grid_selecting import SelectingGrid

_ALWAYS_OFF = Qt.ScrollBarPolicy.ScrollBarAlwaysOff


class FrozenColumns(SelectingGrid):
    """A second view of a grid's model that lies over its first columns once those are scrolled.

    Signals:
        row_activated: The frozen row, by a double click.
    """

    row_activated = Signal(object)

    def __init__(self, theme: Theme, grid: SelectingGrid, columns: int) -> None:
        """Cover the first columns of a grid that has its model already."""
        super().__init__(theme, grid.accessibleName(), "", "", grid)
        self._grid, self._columns = grid, columns
        self._logical = grid.logical_selection
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setFocusProxy(grid)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollBarPolicy(_ALWAYS_OFF)
        self.setHorizontalScrollBarPolicy(_ALWAYS_OFF)
        self.horizontalHeader().setSectionsMovable(False)
        grid.horizontalHeader().setFirstSectionMovable(False)
        self.take_model()
        grid.horizontalHeader().sectionResized.connect(self.place)
        grid.horizontalHeader().sortIndicatorChanged.connect(
            self.horizontalHeader().setSortIndicator
        )
        grid.verticalScrollBar().valueChanged.connect(self.verticalScrollBar().setValue)
        self.verticalScrollBar().valueChanged.connect(grid.verticalScrollBar().setValue)
        grid.horizontalScrollBar().valueChanged.connect(self.place)
        grid.viewport().installEventFilter(self)
        self.place()

    def take_model(self) -> None:
        """Show what the grid shows."""
        self.setModel(self._grid.model())
        self.setSelectionModel(self._grid.selectionModel())
        self.setSortingEnabled(self._grid.isSortingEnabled())
        for number in range(self._columns, self.model().columnCount()):
            self.hideColumn(number)

    def request_visible_rows(self) -> None:
        """The grid does."""

    def fit_columns(self) -> None:
        """The grid does."""

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        super().mouseDoubleClickEvent(event)
        if event.button() == Qt.MouseButton.LeftButton and self.currentIndex().isValid():
            self.row_activated.emit(self.current_row())

    def hasFocus(self) -> bool:
        """As the grid: the ring around the row goes through both."""
        return self._grid.hasFocus()

    @Slot()
    def place(self) -> None:
        """Lie exactly over the first columns and their headers, where those are out of sight."""
        grid = self._grid
        width = 0
        for number in range(self._columns):
            self.setColumnHidden(number, grid.isColumnHidden(number))
            self.setColumnWidth(number, grid.columnWidth(number))
            width += 0 if grid.isColumnHidden(number) else grid.columnWidth(number)
        viewport = grid.viewport().geometry()
        left = viewport.right() + 1 - width if self.isRightToLeft() else viewport.left()
        self.setGeometry(left, 0, width, viewport.bottom() + 1)
        self.verticalScrollBar().setValue(grid.verticalScrollBar().value())
        self.setVisible(grid.horizontalScrollBar().value() > 0 and width < viewport.width())

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        painter = QPainter(self.viewport())
        edge = 0 if self.isRightToLeft() else self.viewport().width() - 1
        painter.fillRect(QRect(edge, 0, 1, self.viewport().height()), self._theme.color("hairline"))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in {QEvent.Type.Resize, QEvent.Type.FocusIn, QEvent.Type.FocusOut}:
            self.place()
            self.viewport().update()
        return super().eventFilter(watched, event)
