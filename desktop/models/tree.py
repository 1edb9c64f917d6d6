"""A Qt tree model over frozen rows that know their parent's key."""

from collections.abc import Callable, Hashable, Iterator, Sequence
from typing import Any, Generic, TypeVar

from PySide6.QtCore import (
    QAbstractItemModel,
    QModelIndex,
    QObject,
    Qt,
)

from desktop.models.changes import Insert, Remove, Reorder, steps_between
from desktop.models.steady import steady_order
from desktop.models.table import (
    MODEL_ROLES,
    ROW_ROLE,
    Column,
    Index,
    PaintedRow,
    cell_value,
    header_value,
    in_language,
    paint_row,
)

Row = TypeVar("Row")

_DISPLAY = int(Qt.ItemDataRole.DisplayRole)
_ALIGNMENT = int(Qt.ItemDataRole.TextAlignmentRole)
_NO_PARENT = QModelIndex()


class _Node(Generic[Row]):
    """A place in the tree; the row in it is replaced, never changed."""

    __slots__ = ("children", "is_grown", "key", "painted", "parent", "place", "row", "serial")

    def __init__(self, key: Hashable, row: Row | None, serial: int) -> None:
        self.key = key
        self.row = row
        self.serial = serial
        self.parent: _Node[Row] | None = None
        self.place = 0
        self.children: list[_Node[Row]] = []
        self.is_grown = True
        self.painted: PaintedRow | None = None

    def number_children(self) -> None:
        for place, child in enumerate(self.children):
            child.place = place
            child.parent = self


class RowTreeModel(QAbstractItemModel, Generic[Row]):
    """A read-only tree; a refresh keeps what is open and selected, matched by key.

    Children stand in the order of the rows given, or in the order of the sorted column. Those of a
    lazy tree are made when their parent is opened for the first time.
    """

    def __init__(
        self,
        columns: Sequence[Column[Row]],
        key: Callable[[Row], Hashable],
        parent_key: Callable[[Row], Hashable | None],
        row_style: Callable[[Row], str] | None = None,
        parent: QObject | None = None,
        *,
        is_lazy: bool = False,
    ) -> None:
        """Make an empty tree.

        Args:
            columns: In the order of the screen; the first one carries the branches.
            key: Tells rows apart.
            parent_key: The key of the row above, None at the top.
            row_style: Words for a whole row.
            parent: Qt's parent.
            is_lazy: For trees of thousands of rows, most of which nobody opens.
        """
        super().__init__(parent)
        self._is_lazy = is_lazy
        self._is_arranging = False
        self._rows: dict[Hashable, Row] = {}
        self._keys_below: dict[Hashable | None, list[Hashable]] = {}
        self.columns: tuple[Column[Row], ...] = in_language(columns)
        self._key = key
        self._parent_key = parent_key
        self._row_style = row_style
        self._serial = 0
        self._root: _Node[Row] = _Node(None, None, 0)
        self._by_serial: dict[int, _Node[Row]] = {0: self._root}
        self._by_key: dict[Hashable, _Node[Row]] = {}
        self._sort_column = -1
        self._is_descending = False

    @property
    def row_total(self) -> int:
        """How many rows the whole tree has."""
        return len(self._rows)

    def set_rows(self, rows: Sequence[Row]) -> None:
        """Show these rows.

        Raises:
            ValueError: Two rows share a key, or a row's parents do not lead to the top.
        """
        wanted = {self._key(row): row for row in rows}
        if len(wanted) != len(rows):
            raise ValueError("Two rows of a tree have the same key.")
        children = self._children_of(self._sorted(rows))
        _check_all_reachable(children, len(wanted))
        if self._sort_column >= 0:
            children = {key: self._steady(key, keys) for key, keys in children.items()}
        self._take(children, wanted)

    def _take(
        self, children: dict[Hashable | None, list[Hashable]], wanted: dict[Hashable, Row]
    ) -> None:
        self._rows, self._keys_below = wanted, children
        # A view that hears of a change asks for more at once; it has to wait for the whole of it.
        self._is_arranging = True
        self._remove_missing(self._root, wanted)
        self._arrange(self._root, children, wanted)
        self._is_arranging = False
        self._replace_changed(self._root, wanted)

    def row_of(self, index: Index) -> Row | None:
        """The frozen row at an index."""
        return self._node(index).row

    def painted_row_of(self, index: Index) -> PaintedRow | None:
        """The row formatted for painting."""
        node = self._node(index)
        if node.painted is None and node.row is not None:
            row_style = self._row_style(node.row) if self._row_style else ""
            node.painted = paint_row(self.columns, node.row, row_style)
        return node.painted

    def find_index(self, key: Hashable) -> QModelIndex:
        """Where the row with this key stands; invalid when it is not there."""
        node = self._by_key.get(key)
        if node is None and key in self._rows:
            self.fetchMore(self.find_index(self._parent_key(self._rows[key])))
            node = self._by_key.get(key)
        return QModelIndex() if node is None else self._index_of(node)

    def hasChildren(self, parent: Index = _NO_PARENT) -> bool:
        node = self._node(parent)
        return parent.column() <= 0 and bool(node.children or self._waiting_below(node))

    def canFetchMore(self, parent: Index) -> bool:
        return not self._is_arranging and bool(self._waiting_below(self._node(parent)))

    def fetchMore(self, parent: Index) -> None:
        node = self._node(parent)
        keys = self._waiting_below(node)
        if keys and not self._is_arranging:
            node.is_grown = self._is_arranging = True
            self._insert(node, Insert(0, tuple(keys)), self._keys_below, self._rows)
            self._is_arranging = False

    def index(self, row: int, column: int, parent: Index = _NO_PARENT) -> QModelIndex:
        if not self.hasIndex(row, column, parent):
            return QModelIndex()
        return self.createIndex(row, column, self._node(parent).children[row].serial)

    def parent(self, index: Index = _NO_PARENT) -> QModelIndex:  # type: ignore[override]  # Qt overloads it
        above = self._node(index).parent
        if above is None or above is self._root:
            return QModelIndex()
        return self._index_of(above)

    def rowCount(self, parent: Index = _NO_PARENT) -> int:
        return 0 if parent.column() > 0 else len(self._node(parent).children)

    def columnCount(self, parent: Index = _NO_PARENT) -> int:
        del parent
        return len(self.columns)

    def data(self, index: Index, role: int = _DISPLAY) -> Any:
        if role not in MODEL_ROLES or not index.isValid():
            return None
        column = self.columns[index.column()]
        if role == _ALIGNMENT:
            return column.alignment
        row, painted = self._node(index).row, self.painted_row_of(index)
        if row is None or painted is None or role == ROW_ROLE:
            return row
        return cell_value(column, row, painted, index.column(), role)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = _DISPLAY) -> Any:
        if orientation != Qt.Orientation.Horizontal or not 0 <= section < len(self.columns):
            return None
        return header_value(self.columns[section], role)

    def sort(self, column: int, order: Qt.SortOrder = Qt.SortOrder.AscendingOrder) -> None:
        self._sort_column = column
        self._is_descending = order == Qt.SortOrder.DescendingOrder
        self.settle_order()

    def settle_order(self) -> None:
        """Put the rows into their right order: nobody has a cursor among them now."""
        if self._sort_column >= 0:
            rows = self._sorted(list(self._rows.values()))
            self._take(self._children_of(rows), self._rows)

    def _node(self, index: Index) -> _Node[Row]:
        return self._by_serial[index.internalId()] if index.isValid() else self._root

    def _index_of(self, node: _Node[Row]) -> QModelIndex:
        if node is self._root:
            return QModelIndex()
        return self.createIndex(node.place, 0, node.serial)

    def _walk(self, node: _Node[Row]) -> Iterator[_Node[Row]]:
        for child in node.children:
            yield child
            yield from self._walk(child)

    def _waiting_below(self, node: _Node[Row]) -> list[Hashable]:
        """The keys of the children that were not made yet."""
        return [] if node.is_grown else self._keys_below.get(node.key, [])

    def _sorted(self, rows: Sequence[Row]) -> Sequence[Row]:
        if not 0 <= self._sort_column < len(self.columns):
            return rows
        sort_value = self.columns[self._sort_column].sort_value
        return sorted(rows, key=sort_value, reverse=self._is_descending)

    def _steady(self, above: Hashable | None, keys: list[Hashable]) -> list[Hashable]:
        node = self._root if above is None else self._by_key.get(above)
        return keys if node is None else steady_order(keys, [child.key for child in node.children])

    def _children_of(self, rows: Sequence[Row]) -> dict[Hashable | None, list[Hashable]]:
        children: dict[Hashable | None, list[Hashable]] = {}
        for row in rows:
            children.setdefault(self._parent_key(row), []).append(self._key(row))
        return children

    def _remove_missing(self, node: _Node[Row], wanted: dict[Hashable, Row]) -> None:
        keys = [child.key for child in node.children]
        staying = [
            key for key in keys if key in wanted and self._parent_key(wanted[key]) == node.key
        ]
        for step in steps_between(keys, staying, at_most=None) or []:
            if isinstance(step, Remove):
                self._remove(node, step)
        for child in node.children:
            self._remove_missing(child, wanted)

    def _remove(self, node: _Node[Row], step: Remove) -> None:
        self.beginRemoveRows(self._index_of(node), step.first, step.last)
        leaving = node.children[step.first : step.last + 1]
        del node.children[step.first : step.last + 1]
        node.number_children()
        self.endRemoveRows()
        for child in leaving:
            for gone in (child, *self._walk(child)):
                del self._by_key[gone.key]
                del self._by_serial[gone.serial]

    def _arrange(
        self,
        node: _Node[Row],
        children: dict[Hashable | None, list[Hashable]],
        wanted: dict[Hashable, Row],
    ) -> None:
        if not node.is_grown:
            return
        keys = [child.key for child in node.children]
        for step in steps_between(keys, children.get(node.key, []), at_most=None) or []:
            if isinstance(step, Reorder):
                self._reorder(node, step)
            elif isinstance(step, Insert):
                self._insert(node, step, children, wanted)
        for child in node.children:
            self._arrange(child, children, wanted)

    def _reorder(self, node: _Node[Row], step: Reorder) -> None:
        self.layoutAboutToBeChanged.emit()
        before = [index for index in self.persistentIndexList() if self._node(index).parent is node]
        columns_and_nodes = [(index.column(), self._node(index)) for index in before]
        by_key = {child.key: child for child in node.children}
        node.children = [by_key[key] for key in step.keys]
        node.number_children()
        after = [
            self.createIndex(child.place, column, child.serial)
            for column, child in columns_and_nodes
        ]
        self.changePersistentIndexList(before, after)
        self.layoutChanged.emit()

    def _insert(
        self,
        node: _Node[Row],
        step: Insert,
        children: dict[Hashable | None, list[Hashable]],
        wanted: dict[Hashable, Row],
    ) -> None:
        coming = [self._grow(key, children, wanted) for key in step.keys]
        self.beginInsertRows(self._index_of(node), step.first, step.first + len(coming) - 1)
        node.children[step.first : step.first] = coming
        node.number_children()
        self.endInsertRows()

    def _grow(
        self,
        key: Hashable,
        children: dict[Hashable | None, list[Hashable]],
        wanted: dict[Hashable, Row],
    ) -> _Node[Row]:
        self._serial += 1
        node = _Node(key, wanted[key], self._serial)
        self._by_key[key] = self._by_serial[self._serial] = node
        if self._is_lazy:
            node.is_grown = key not in children
            return node
        node.children = [self._grow(child, children, wanted) for child in children.get(key, [])]
        node.number_children()
        return node

    def _replace_changed(self, node: _Node[Row], wanted: dict[Hashable, Row]) -> None:
        last_column = len(self.columns) - 1
        for child in node.children:
            row = wanted[child.key]
            if row != child.row:
                child.row, child.painted = row, None
                first = self._index_of(child)
                last = self.createIndex(child.place, last_column, child.serial)
                self.dataChanged.emit(first, last)
            self._replace_changed(child, wanted)


def _check_all_reachable(children: dict[Hashable | None, list[Hashable]], total: int) -> None:
    reached = 0
    level: list[Hashable] = list(children.get(None, []))
    while level:
        reached += len(level)
        level = [child for key in level for child in children.get(key, [])]
    if reached != total:
        raise ValueError("A row of a tree has parents that do not lead to the top.")
