"""What a page shows, so that it can be shown again: filters, tabs, and the row under the cursor."""

from collections.abc import Mapping
from typing import Any, TypeVar

from PySide6.QtCore import QEvent, QObject, QTimer, Slot
from PySide6.QtWidgets import QTabWidget, QWidget

from desktop.models.table import RowTableModel
from desktop.models.tree import RowTreeModel
from desktop.views.widgets.filter_bar import FilterBar
from desktop.views.widgets.grid_view import GridView
from desktop.views.widgets.tree_grid import TreeGrid

_PATIENCE_MS = 10_000
# A row of a large table is looked for in its first page; further down its place is taken.
_ROWS_LOOKED_AT = 200
_NAMES = ("id", "ticket_id", "account_id", "event_id", "code", "seq", "number", "name")
_TOUCHED = frozenset({QEvent.Type.KeyPress, QEvent.Type.MouseButtonPress, QEvent.Type.Wheel})

Place = Mapping[str, Any]
_Part = TypeVar("_Part", bound=QWidget)


def read_place(page: QWidget) -> dict[str, Any]:
    """What a page shows now, as plain values for a file of settings."""
    place: dict[str, Any] = {}
    for number, bar in enumerate(_parts(page, FilterBar)):
        if bar.text or bar.chips_on:
            place[f"filter{number}"] = [bar.text, sorted(bar.chips_on)]
    for number, tabs in enumerate(_parts(page, QTabWidget)):
        if tabs.currentIndex() > 0:
            place[f"tab{number}"] = tabs.currentIndex()
    for name, grid in tables_of(page):
        key = name_of(grid.current_row())
        if key is not None:
            place[name] = [key, grid.currentIndex().row()]
    return place


def show_place(page: QWidget, place: Place) -> None:
    """Show on a page what it showed; rows that have still to be read are found when they come.

    Names of parts that the page has no more are passed over.
    """
    for number, tabs in enumerate(_parts(page, QTabWidget)):
        kept = place.get(f"tab{number}")
        if isinstance(kept, int) and 0 <= kept < tabs.count():
            tabs.setCurrentIndex(kept)
    for number, bar in enumerate(_parts(page, FilterBar)):
        text, chips = _read_filter(place.get(f"filter{number}"))
        if (text, chips) != (bar.text, bar.chips_on):
            bar.set_filter(text, chips)
    wanted = {name: place[name] for name, _ in tables_of(page) if _is_row(place.get(name))}
    old = page.findChild(_RowsWanted)
    if old is not None:
        old.give_up()
    if wanted:
        _RowsWanted(page, wanted)


def settle_orders(page: QWidget) -> None:
    """Sort the tables of a page that comes to the front: what changed meanwhile finds its place."""
    for _, table in tables_of(page):
        model = table.model()
        if isinstance(model, RowTableModel | RowTreeModel):
            model.settle_order()


def name_of(row: Any) -> int | str | None:
    """What tells a row from others of its table: its number or code."""
    for name in _NAMES:
        found = getattr(row, name, None)
        if isinstance(found, int | str) and not isinstance(found, bool):
            return found
    return None


def _read_filter(kept: Any) -> tuple[str, frozenset[str]]:
    if isinstance(kept, list) and len(kept) == 2:
        text, chips = kept
        if isinstance(text, str) and isinstance(chips, list):
            return text, frozenset(chip for chip in chips if isinstance(chip, str))
    return "", frozenset()


def _is_row(kept: Any) -> bool:
    return isinstance(kept, list) and len(kept) == 2 and type(kept[1]) is int


def _parts(page: QWidget, kind: type[_Part]) -> list[_Part]:
    """The parts of a page in the order in which it made them; those of its dialogs are not its."""
    return [part for part in page.findChildren(kind) if part.window() is page.window()]


def tables_of(page: QWidget) -> list[tuple[str, GridView | TreeGrid]]:
    """The tables of a page by stable names; those that show nothing yet are none."""
    tables: list[tuple[str, GridView | TreeGrid]] = [
        *((f"grid{number}", grid) for number, grid in enumerate(_parts(page, GridView))),
        *((f"tree{number}", tree) for number, tree in enumerate(_parts(page, TreeGrid))),
    ]
    return [(name, table) for name, table in tables if table.model() is not None]


class _RowsWanted(QObject):
    """Waits for rows to be read; ends when all are found, somebody touches the page, or in 10 s."""

    def __init__(self, page: QWidget, wanted: dict[str, list[Any]]) -> None:
        super().__init__(page)
        self._page, self._wanted = page, wanted
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(0)
        self._soon.timeout.connect(self._look)
        for name, table in tables_of(page):
            if name in wanted:
                table.installEventFilter(self)
                # After the page itself has answered the same signal.
                for told in (table.model().modelReset, table.model().rowsInserted):
                    told.connect(self._soon.start)
        QTimer.singleShot(_PATIENCE_MS, self, self.give_up)
        self._look()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in _TOUCHED:
            self.give_up()
        return super().eventFilter(watched, event)

    @Slot()
    def give_up(self) -> None:
        """Look for nothing any more."""
        self._wanted.clear()
        self.deleteLater()

    @Slot()
    def _look(self) -> None:
        for name, table in tables_of(self._page):
            key, row = self._wanted.get(name, (None, -1))
            if key is not None and _select(table, key, row):
                del self._wanted[name]
        if not self._wanted:
            self.give_up()


def _select(table: GridView | TreeGrid, key: int | str, row: int) -> bool:
    model = table.model()
    if isinstance(table, TreeGrid):
        return isinstance(model, RowTreeModel) and table.select_key(key)
    count = model.rowCount()
    if count == 0:
        return False
    most = count if isinstance(model, RowTableModel) else min(count, _ROWS_LOOKED_AT)
    read = getattr(model, "row_at", lambda _: None)
    found = next((place for place in range(most) if name_of(read(place)) == key), None)
    if found is None and row >= count:
        return False
    table.select_row(row if found is None else found)
    return True
