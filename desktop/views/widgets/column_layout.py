"""The order and the hidden columns of a grid, to be kept and given back."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QTableView

from desktop.views.saved_view import ColumnLayout


def read_layout(grid: QTableView, names: Sequence[str]) -> ColumnLayout:
    """How a grid stands.

    Args:
        grid: Has a model.
        names: Of its columns, in the order of the model.
    """
    header = grid.horizontalHeader()
    section = header.sortIndicatorSection()
    order = names[section] if 0 <= section < len(names) else ""
    is_descending = header.sortIndicatorOrder() == Qt.SortOrder.DescendingOrder
    hidden = tuple(name for place, name in enumerate(names) if header.isSectionHidden(place))
    return ColumnLayout(order, is_descending, hidden)


def apply_layout(grid: QTableView, names: Sequence[str], layout: ColumnLayout) -> None:
    """Let a grid stand so; names that it has no more are passed over."""
    header = grid.horizontalHeader()
    for place, name in enumerate(names):
        header.setSectionHidden(place, name in layout.hidden)
    section = names.index(layout.order) if layout.order in names else -1
    falling, rising = Qt.SortOrder.DescendingOrder, Qt.SortOrder.AscendingOrder
    header.setSortIndicator(section, falling if layout.is_descending else rising)
