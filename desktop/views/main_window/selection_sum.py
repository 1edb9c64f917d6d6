"""What the selected rows of a table come to: how many, sum and average of a column of money."""

import re
from typing import Any

from PySide6.QtCore import QObject, QTimer, Signal, SignalInstance, Slot
from PySide6.QtWidgets import QApplication, QWidget

from desktop.models.table import Column
from desktop.views.formatting import Formats, plain_signs
from desktop.views.widgets.grid_view import GridView
from desktop.views.widgets.tree_grid import TreeGrid

_PAUSE_MS = 30
# Two decimals always, whatever stands between thousands.
_AMOUNT = re.compile(r"(?P<sign>[-+]?)(?P<digits>\d[\d.,'’\s]*[.,]\d\d)")


class SelectionSum(QObject):
    """Follows the table that has the focus in a window.

    The column is the one under the cursor where it holds money, otherwise the first that does.

    Signals:
        changed: What to show; empty for fewer than two rows.
    """

    changed = Signal(str)

    def __init__(self, formatting: Formats, parent: QWidget) -> None:
        super().__init__(parent)
        self._texts = formatting
        self._holder = parent
        self._table: GridView | TreeGrid | None = None
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(_PAUSE_MS)
        self._pause.timeout.connect(self._tell)
        app = QApplication.instance()
        if isinstance(app, QApplication):
            app.focusChanged.connect(self._on_focus_changed)

    @Slot(QWidget, QWidget)
    def _on_focus_changed(self, _old: QWidget | None, new: QWidget | None) -> None:
        if new is None or new.window() is not self._holder.window() or new is self._table:
            return
        if self._table is not None:
            for moved in _moves_of(self._table):
                moved.disconnect(self._pause.start)
            self._table.destroyed.disconnect(self._on_gone)
            self._table = None
        if isinstance(new, GridView | TreeGrid) and new.model() is not None:
            self._table = new
            for moved in _moves_of(new):
                moved.connect(self._pause.start)
            new.destroyed.connect(self._on_gone)
        self._pause.start()

    @Slot()
    def _on_gone(self) -> None:
        self._table = None
        self._pause.start()

    @Slot()
    def _tell(self) -> None:
        self.changed.emit("" if self._table is None else self._said(self._table))

    def _said(self, table: GridView | TreeGrid) -> str:
        if isinstance(table, GridView) and table.told_sum is not None:
            return table.told_sum
        if isinstance(table, GridView) and table.logical_selection:
            return self.tr("{0} rows selected").format(self._texts.count(table.selection().count))
        rows = table.selected_rows()
        if len(rows) < 2:
            return ""
        number = self.tr("{0} selected").format(self._texts.count(len(rows)))
        found = _money_of(table, rows)
        if found is None:
            return number
        column, cents = found
        return self.tr("{count} · {column}: sum {sum}, average {average}").format(
            count=number,
            column=column.title,
            sum=self._texts.money(sum(cents)),
            average=self._texts.money(_average(cents)),
        )


def _moves_of(table: GridView | TreeGrid) -> tuple[SignalInstance, ...]:
    """What tells that other rows are selected: in a big table no row may be, but all of them."""
    if isinstance(table, GridView):
        return table.selection_moved, table.sum_told
    return (table.selectionModel().selectionChanged,)


def _money_of(table: GridView | TreeGrid, rows: list[Any]) -> tuple[Column[Any], list[int]] | None:
    model: Any = table.model()
    at = table.currentIndex().column()
    header = table.horizontalHeader() if isinstance(table, GridView) else table.header()
    places = [place for place in range(len(model.columns)) if not header.isSectionHidden(place)]
    for place in sorted(places, key=lambda place: place != at):
        column: Column[Any] = model.columns[place]
        if column.kind != "money":
            continue
        texts = [column.text(row) for row in rows]
        read = [read_cents(text) for text in texts if text]
        cents = [value for value in read if value is not None]
        if cents and len(cents) == len(read):
            return column, cents
    return None


def read_cents(shown: str) -> int | None:
    """The cents of an amount as a cell shows it; None for whatever says more than an amount."""
    found = _AMOUNT.fullmatch(plain_signs(shown))
    if found is None:
        return None
    cents = int("".join(character for character in found["digits"] if character.isdecimal()))
    return -cents if found["sign"] == "-" else cents


def _average(cents: list[int]) -> int:
    """To the nearest cent, halves away from zero."""
    total, number = sum(cents), len(cents)
    rounded = (2 * abs(total) + number) // (2 * number)
    return rounded if total >= 0 else -rounded
