"""From pane to pane of a page by F6, and in a table from hit to hit by F3 (UX c.3)."""

from PySide6.QtCore import QEvent, QModelIndex, QObject, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHBoxLayout,
    QLineEdit,
    QPlainTextEdit,
    QTextBrowser,
    QWidget,
)
from shiboken6 import isValid

from desktop.views.widgets.filter_bar import FilterBar
from desktop.views.widgets.grid_view import GridView
from desktop.views.widgets.looks import label
from desktop.views.widgets.tree_grid import TreeGrid

_PANES = (QAbstractItemView, FilterBar, QTextBrowser, QPlainTextEdit)
_ENTER = frozenset({Qt.Key.Key_Return, Qt.Key.Key_Enter})


def panes_of(page: QWidget) -> list[QWidget]:
    """The tables, filters and texts of a page that show, from the upper left to the lower right."""
    found = [
        child
        for child in page.findChildren(QWidget)
        if isinstance(child, _PANES) and child.isVisibleTo(page) and _takes_focus(child)
    ]
    inner = [one for one in found if any(_holds(other, one) for other in found)]
    outer = [one for one in found if one not in inner]
    return sorted(outer, key=lambda one: one.mapTo(page, one.rect().topLeft()).toTuple()[::-1])


def step_pane(page: QWidget, by: int) -> QWidget | None:
    """Give the focus to the next pane, or with -1 to the one before; answers which."""
    panes = panes_of(page)
    if not panes:
        return None
    focus = page.window().focusWidget()
    places = [
        place for place, pane in enumerate(panes) if pane is focus or pane.isAncestorOf(focus)
    ]
    place = (places[0] + by) % len(panes) if places else (0 if by > 0 else len(panes) - 1)
    target = panes[place]
    (target.box if isinstance(target, FilterBar) else target).setFocus(
        Qt.FocusReason.ShortcutFocusReason
    )
    return target


def table_of(page: QWidget) -> GridView | TreeGrid | None:
    """The table that has the focus, or the first one of the page."""
    focus = page.window().focusWidget()
    if isinstance(focus, GridView | TreeGrid):
        return focus
    return next((pane for pane in panes_of(page) if isinstance(pane, GridView | TreeGrid)), None)


def _holds(outer: QWidget, inner: QWidget) -> bool:
    # Qt counts a widget among its own ancestors.
    return outer is not inner and outer.isAncestorOf(inner)


def _takes_focus(pane: QWidget) -> bool:
    return isinstance(pane, FilterBar) or pane.focusPolicy() != Qt.FocusPolicy.NoFocus


class FindBar(QWidget):
    """Find a text in the table that is worked in: Enter and F3 forwards, Shift+F3 back.

    Signals:
        missed: A sentence: the text is in none of the rows.
    """

    missed = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._table: GridView | TreeGrid | None = None
        self.box = QLineEdit()
        self.box.setAccessibleName(self.tr("Find in the table"))
        self.box.setPlaceholderText(self.tr("Find in the table: Enter next, Shift+F3 back, Esc"))
        self.box.setClearButtonEnabled(True)
        self.box.installEventFilter(self)
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 4, 16, 4)
        row.setSpacing(8)
        caption = label(self.tr("Fin&d"))
        caption.setBuddy(self.box)
        row.addWidget(caption)
        row.addWidget(self.box, 1)
        self.hide()

    def seek(self, page: QWidget, by: int) -> None:
        """Go to the next hit; with nothing to find yet, ask what."""
        table = table_of(page)
        if table is not None:
            self._take_table(table)
        if not self.box.text().strip() or self._table is None:
            self.show()
            self.box.setFocus(Qt.FocusReason.ShortcutFocusReason)
            self.box.selectAll()
            return
        self._step(by)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            if event.key() in _ENTER:
                is_back = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
                self._step(-1 if is_back else 1)
                return True
            if event.key() == Qt.Key.Key_Escape:
                self.leave()
                return True
        return super().eventFilter(watched, event)

    def _take_table(self, table: GridView | TreeGrid) -> None:
        if table is self._table:
            return
        if isinstance(self._table, GridView) and isValid(self._table):
            self._table.text_missed.disconnect(self._tell_missed)
        self._table = table
        if isinstance(table, GridView):
            table.text_missed.connect(self._tell_missed)

    @Slot()
    def leave(self) -> None:
        """Hide, and give the table its focus back."""
        self.hide()
        if self._table is not None:
            self._table.setFocus()

    def _step(self, by: int) -> None:
        table, wanted = self._table, self.box.text().strip().casefold()
        if table is None or not wanted:
            return
        if isinstance(table, GridView):
            # A big table is searched in the book, not in the few rows that are in memory.
            table.find_text(self.box.text().strip(), backwards=by < 0)
            return
        place = _next_hit(table, wanted, by)
        if place is None:
            self._tell_missed()
        else:
            table.setCurrentIndex(place)
            table.scrollTo(place)

    @Slot()
    def _tell_missed(self) -> None:
        said = self.tr("“{0}” is in none of the rows here.")
        self.missed.emit(said.format(self.box.text().strip()))


def _next_hit(table: TreeGrid, wanted: str, by: int) -> QModelIndex | None:
    rows = _rows_of(table)
    current = table.currentIndex().siblingAtColumn(0)
    at = next((n for n, index in enumerate(rows) if index == current), -1 if by > 0 else 0)
    for step in range(1, len(rows) + 1):
        index = rows[(at + by * step) % len(rows)]
        if wanted in _text_of(table, index).casefold():
            return index.siblingAtColumn(max(0, table.currentIndex().column()))
    return None


def _rows_of(table: TreeGrid) -> list[QModelIndex]:
    model = table.model()
    rows: list[QModelIndex] = []
    index = model.index(0, 0)
    while index.isValid():
        rows.append(index)
        index = table.indexBelow(index)
    return rows


def _text_of(table: TreeGrid, index: QModelIndex) -> str:
    columns = range(table.model().columnCount())
    return " ".join(str(index.siblingAtColumn(column).data() or "") for column in columns)
