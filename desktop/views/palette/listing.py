"""The list of the palette: icon and title at the left, what kind and which key at the right."""

from collections.abc import Sequence
from typing import Any, cast

from PySide6.QtCore import (
    QAbstractListModel,
    QItemSelectionModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QRect,
    QSize,
    Qt,
    Signal,
    Slot,
)
from PySide6.QtGui import QFont, QFontMetrics, QPainter
from PySide6.QtWidgets import QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from desktop.views.palette.items import Item
from desktop.views.theme import Theme

_ROW_PX, _ICON_PX, _GAP_PX, _MARGIN_PX = 32, 16, 8, 12
_ITEM_ROLE = int(Qt.ItemDataRole.UserRole) + 1
_NO_PARENT = QModelIndex()


class ItemModel(QAbstractListModel):
    """Items in the order in which they fit."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.items: tuple[Item, ...] = ()

    def show(self, items: Sequence[Item]) -> None:
        """Show these instead."""
        self.beginResetModel()
        self.items = tuple(items)
        self.endResetModel()

    def rowCount(self, parent: QModelIndex | QPersistentModelIndex = _NO_PARENT) -> int:
        return 0 if parent.isValid() else len(self.items)

    def data(self, index: QModelIndex | QPersistentModelIndex, role: int = 0) -> Any:
        if not index.isValid():
            return None
        item = self.items[index.row()]
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return item.title
            case Qt.ItemDataRole.AccessibleTextRole | Qt.ItemDataRole.ToolTipRole:
                return item.said
            case _:
                return item if role == _ITEM_ROLE else None


class ItemList(QListView):
    """Shows items; the box keeps the keyboard.

    Signals:
        chosen: The Item that was clicked.
        moved: The Item under the cursor, or None.
    """

    chosen = Signal(object)
    moved = Signal(object)

    def __init__(self, theme: Theme, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setUniformItemSizes(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setItemDelegate(_Painter(theme, self))
        self.items = ItemModel(self)
        self.setModel(self.items)
        self.selectionModel().currentChanged.connect(self._on_current_changed)
        self.clicked.connect(self._on_clicked)
        theme.changed.connect(self._on_theme_changed)

    def show_items(self, items: Sequence[Item]) -> None:
        """Show these, with the cursor on the one that had it, otherwise on the first."""
        before = self.current()
        self.items.show(items)
        keys = [item.key for item in items]
        self.select(keys.index(before.key) if before is not None and before.key in keys else 0)
        if not items:
            self.moved.emit(None)

    def current(self) -> Item | None:
        """The item under the cursor."""
        row = self.currentIndex().row()
        return self.items.items[row] if 0 <= row < len(self.items.items) else None

    def select(self, row: int) -> None:
        """Put the cursor on a row."""
        index = self.items.index(max(0, min(row, len(self.items.items) - 1)))
        if index.isValid():
            flag = QItemSelectionModel.SelectionFlag.ClearAndSelect
            self.selectionModel().setCurrentIndex(index, flag)
            self.scrollTo(index)
            self.moved.emit(self.current())

    def step(self, by: int) -> None:
        """Move the cursor."""
        self.select(self.currentIndex().row() + by)

    @Slot()
    def _on_current_changed(self) -> None:
        self.moved.emit(self.current())

    @Slot(QModelIndex)
    def _on_clicked(self, index: QModelIndex) -> None:
        item = index.data(_ITEM_ROLE)
        if item is not None:
            self.chosen.emit(item)

    @Slot()
    def _on_theme_changed(self) -> None:
        self.scheduleDelayedItemsLayout()
        self.viewport().update()


class _Painter(QStyledItemDelegate):
    def __init__(self, theme: Theme, parent: QObject) -> None:
        super().__init__(parent)
        self._theme = theme

    def sizeHint(
        self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> QSize:
        del option, index
        return QSize(0, self._theme.pixels(_ROW_PX))

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        item = cast("Item", index.data(_ITEM_ROLE))
        styled = cast("Any", option)  # the stubs do not know the fields of this class
        theme, rect = self._theme, QRect(styled.rect)
        is_current = bool(styled.state & QStyle.StateFlag.State_Selected)
        painter.save()
        painter.fillRect(rect, theme.color("selection" if is_current else "base"))
        ink = "selection_text" if is_current else "text"
        quiet = "selection_text" if is_current else "text_3"
        if item.why_disabled is not None:
            ink = quiet
        margin, gap = theme.pixels(_MARGIN_PX), theme.pixels(_GAP_PX)
        rect.adjust(margin, 0, -margin, 0)
        size = theme.pixels(_ICON_PX)
        if item.icon:
            top = rect.top() + (rect.height() - size) // 2
            place = QRect(rect.left(), top, size, size)
            if painter.layoutDirection() == Qt.LayoutDirection.RightToLeft:
                place.moveCenter(_mirrored(place, painter).center())
            theme.icon(item.icon, quiet).paint(painter, place)
        rect.setLeft(rect.left() + size + gap)
        if item.keys:
            keys = _Text(painter, theme.font(11, mono=True), theme.color(quiet))
            rect.setRight(keys.draw_right(rect, item.keys) - gap)
        if item.scope:
            scope = _Text(painter, theme.font(11), theme.color(quiet))
            rect.setRight(scope.draw_right(rect, item.scope) - gap * 2)
        weight = QFont.Weight.Medium if item.why_disabled is None else QFont.Weight.Normal
        title = _Text(painter, theme.font(weight=weight), theme.color(ink))
        rect.setLeft(title.draw(rect, item.title) + gap)
        if item.detail and rect.width() > size:
            _Text(painter, theme.font(), theme.color(quiet)).draw(rect, item.detail)
        painter.restore()


class _Text:
    """Text of one look, drawn at an edge; answers where it ends."""

    def __init__(self, painter: QPainter, font: QFont, color: Any) -> None:
        self._painter, self._font, self._color = painter, font, color
        self._metrics = QFontMetrics(font)

    def draw(self, rect: QRect, text: str) -> int:
        """At the left; the x behind it."""
        shown = self._metrics.elidedText(text, Qt.TextElideMode.ElideRight, rect.width())
        self._put(rect, shown, Qt.AlignmentFlag.AlignLeft)
        return rect.left() + self._metrics.horizontalAdvance(shown)

    def draw_right(self, rect: QRect, text: str) -> int:
        """At the right; the x before it."""
        self._put(rect, text, Qt.AlignmentFlag.AlignRight)
        return rect.right() - self._metrics.horizontalAdvance(text)

    def _put(self, rect: QRect, text: str, side: Qt.AlignmentFlag) -> None:
        self._painter.setFont(self._font)
        self._painter.setPen(self._color)
        place = rect
        if self._painter.layoutDirection() == Qt.LayoutDirection.RightToLeft:
            place = _mirrored(rect, self._painter)
        self._painter.drawText(place, int(side | Qt.AlignmentFlag.AlignVCenter), text)


def _mirrored(rect: QRect, painter: QPainter) -> QRect:
    """Where a part stands from right to left; there the painter mirrors the side by itself."""
    whole = QRect(0, rect.top(), painter.device().width(), rect.height())
    return QStyle.visualRect(Qt.LayoutDirection.RightToLeft, whole, rect)
