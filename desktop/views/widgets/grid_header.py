"""The header of grids: aligned as the cells below it."""

from collections.abc import Mapping, Set
from dataclasses import dataclass, field, replace
from typing import Any

from PySide6.QtCore import QPoint, QPointF, QRect, QSize, Qt, Signal, Slot
from PySide6.QtGui import (
    QAction,
    QFont,
    QFontMetrics,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPolygonF,
)
from PySide6.QtWidgets import QHeaderView, QMenu, QWidget

from desktop.models.table import Column
from desktop.views.theme import Theme
from desktop.views.widgets.column_widths import NAMES, NUMBERS

CELL_PADDING = 8
SORT_MARK_WIDTH = 12
HEADER_HEIGHT = 26
NAME_WIDTH_MIN = 72
_USUAL_AMOUNT = "0,000.00"


@dataclass(frozen=True, slots=True)
class ColumnWishes:
    """What a person did to the columns of a table, by their titles; nothing else is kept.

    Attributes:
        widths: Pixels at 100 %, of columns that were drawn wider or narrower.
        hidden: Whether it is hidden, of columns that were shown or hidden.
        order: The titles from the left, where columns were moved.
        sort: The title it was sorted by and whether descending; empty where it was not.
    """

    widths: Mapping[str, int] = field(default_factory=dict)
    hidden: Mapping[str, bool] = field(default_factory=dict)
    order: tuple[str, ...] = ()
    sort: tuple[str, bool] = ("", False)


class GridHeader(QHeaderView):
    """A horizontal header that never stretches its last column.

    Signals:
        wished: The ColumnWishes after somebody moved, sized, hid or sorted a column by hand.
    """

    wished = Signal(object)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self._theme = theme
        self.setSectionsClickable(True)
        self.setSectionsMovable(True)
        self.setHighlightSections(False)
        self.setStretchLastSection(False)
        self.setSectionResizeMode(QHeaderView.ResizeMode.Interactive)
        self.setMinimumSectionSize(theme.pixels(28))
        self.setTextElideMode(Qt.TextElideMode.ElideRight)
        # Without a section the first showing would sort by column 0 instead of keeping the order.
        self.setSortIndicator(-1, Qt.SortOrder.AscendingOrder)
        self.setSortIndicatorShown(True)
        self.setAccessibleName(self.tr("Column headers"))
        self.wishes = ColumnWishes()
        self._before_drag: list[tuple[int, int]] = []
        self.sectionClicked.connect(self._on_section_clicked)

    def take_wishes(self, wishes: ColumnWishes) -> None:
        """Stand as a person left the columns; titles that are there no more are passed over."""
        self.wishes = wishes
        places = {self._title(place): place for place in range(self.count())}
        for title, is_hidden in wishes.hidden.items():
            if title in places:
                self.setSectionHidden(places[title], is_hidden)
        known = [title for title in wishes.order if title in places]
        for visual, title in enumerate(known):
            self.moveSection(self.visualIndex(places[title]), visual)
        title, is_descending = wishes.sort
        if title in places:
            down, up = Qt.SortOrder.DescendingOrder, Qt.SortOrder.AscendingOrder
            self.setSortIndicator(places[title], down if is_descending else up)

    def own_width_of(self, column: Column[Any]) -> int | None:
        """The pixels that a person drew a column to, or None."""
        width = self.wishes.widths.get(column.title)
        return None if width is None else max(self._theme.pixels(width), 1)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self._before_drag = self._sections()
        super().mousePressEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        super().mouseReleaseEvent(event)
        self._note_drag()

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        # The second press on a border fits the column, and the release after it is no drag.
        self._before_drag = []
        super().mouseDoubleClickEvent(event)

    def _sections(self) -> list[tuple[int, int]]:
        return [(self.sectionSize(place), self.visualIndex(place)) for place in range(self.count())]

    def _note_drag(self) -> None:
        before, after, self._before_drag = self._before_drag, self._sections(), []
        if len(before) != len(after) or before == after:
            return
        widths, order = dict(self.wishes.widths), self.wishes.order
        for place, (old, new) in enumerate(zip(before, after, strict=True)):
            if old[0] != new[0] and not self.isSectionHidden(place):
                widths[self._title(place)] = round(new[0] * 100 / self._theme.scale_percent)
        if [visual for _, visual in before] != [visual for _, visual in after]:
            shown = sorted(range(len(after)), key=lambda place: after[place][1])
            order = tuple(self._title(place) for place in shown)
        self._wish(widths=widths, order=order)

    def _wish(self, **changed: Any) -> None:
        self.wishes = replace(self.wishes, **changed)
        self.wished.emit(self.wishes)

    def _title(self, place: int) -> str:
        return str(self.model().headerData(place, Qt.Orientation.Horizontal) or place)

    @Slot(int)
    def _on_section_clicked(self, place: int) -> None:
        is_descending = self.sortIndicatorOrder() == Qt.SortOrder.DescendingOrder
        self._wish(sort=(self._title(place), is_descending))

    def caption_font(self) -> QFont:
        """The font of the titles."""
        return self._theme.font(11, QFont.Weight.DemiBold)

    def caption_width(self, column: Column[Any]) -> int:
        """Pixels that the title needs, whatever language it is in."""
        title = QFontMetrics(self.caption_font()).horizontalAdvance(column.title)
        # Glyphs end within a pixel, and what is a fraction too wide would be cut.
        return title + 2 * CELL_PADDING + 2

    def width_of(self, column: Column[Any], texts: Set[str], metrics: QFontMetrics) -> int:
        """Pixels for a column: what it asks for and its title needs, else room for all of it."""
        if column.width is not None:
            return max(self._theme.pixels(column.width), self.caption_width(column))
        longest = sorted(texts, key=len)[-8:]
        content = max((metrics.horizontalAdvance(text) for text in longest), default=0)
        title = QFontMetrics(self.caption_font()).horizontalAdvance(column.title)
        # Without a mark beside it a title that is a fraction too wide would be cut.
        mark = SORT_MARK_WIDTH if self.isSortIndicatorShown() else 2
        return max(content + 2, title + mark) + 2 * CELL_PADDING

    def least_width_of(
        self, column: Column[Any], texts: Set[str], metrics: QFontMetrics
    ) -> tuple[int, int]:
        """Pixels that a column may be narrowed to, and when its turn is.

        A name that is cut can still be told: its title, and some letters. A number that is cut is
        another number: all of it, and some room for a larger one.
        """
        wanted, title = self.width_of(column, texts, metrics), self.caption_width(column)
        content = self.content_width(texts, metrics)
        if column.kind == "text":
            name = min(content, self._theme.pixels(NAME_WIDTH_MIN))
            return min(wanted, max(title + SORT_MARK_WIDTH, name)), NAMES
        if column.kind == "mono":
            content += metrics.horizontalAdvance("0")
        elif column.kind == "money" and column.width is not None:
            usual = metrics.horizontalAdvance(_USUAL_AMOUNT) + 2 * CELL_PADDING
            content = max(content, usual)
        return min(wanted, max(content, title)), NUMBERS

    def content_width(self, texts: Set[str], metrics: QFontMetrics) -> int:
        """Pixels that the longest of the texts needs in its cell."""
        longest = max([metrics.horizontalAdvance(text) for text in texts], default=0)
        return longest + 2 + 2 * CELL_PADDING

    def offer_column_menu(self) -> None:
        """Let the right button show and hide columns."""
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.customContextMenuRequested.connect(self._on_menu_asked)

    def column_menu(self) -> QMenu:
        """The menu that shows and hides columns."""
        menu = QMenu(self)
        for place in range(self.count()):
            title = self.model().headerData(place, Qt.Orientation.Horizontal)
            action = menu.addAction(str(title))
            action.setCheckable(True)
            action.setChecked(not self.isSectionHidden(place))
            action.setData(place)
        menu.triggered.connect(self._on_column_chosen)
        return menu

    @Slot(QAction)
    def _on_column_chosen(self, action: QAction) -> None:
        place, is_hidden = action.data(), not action.isChecked()
        if isinstance(place, int):
            self.setSectionHidden(place, is_hidden)
            self._wish(hidden={**self.wishes.hidden, self._title(place): is_hidden})

    def show_menu(self) -> None:
        """Show the menu of the columns below the titles."""
        self._on_menu_asked(QPoint(0, self.height()))

    def sizeHint(self) -> QSize:
        # A view asks for the height alone, dozens of times; Qt would measure every title for it.
        return QSize(self.defaultSectionSize(), self._theme.pixels(HEADER_HEIGHT))

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        painter = QPainter(self.viewport())
        beyond, end = event.rect(), self.length() - self.offset()
        if self.isRightToLeft():
            beyond.setRight(min(beyond.right(), self.viewport().width() - 1 - end))
        else:
            beyond.setLeft(max(beyond.left(), end))
        painter.fillRect(beyond, self._theme.color("raised"))
        painter.setPen(self._theme.color("hairline"))
        bottom = self.viewport().height() - 1
        painter.drawLine(event.rect().left(), bottom, event.rect().right(), bottom)

    def paintSection(self, painter: QPainter, rect: QRect, logicalIndex: int) -> None:  # noqa: N803  Qt's name
        painter.save()
        painter.fillRect(rect, self._theme.color("raised"))
        is_sorted = self.sortIndicatorSection() == logicalIndex
        model = self.model()
        flags = model.headerData(
            logicalIndex, Qt.Orientation.Horizontal, Qt.ItemDataRole.TextAlignmentRole
        )
        is_right = bool(int(flags or 0) & int(Qt.AlignmentFlag.AlignRight)) or self.isRightToLeft()
        area = rect.adjusted(CELL_PADDING, 0, -CELL_PADDING, 0)
        if is_sorted:
            self._paint_sort_mark(painter, area, is_right=is_right)
            inset = SORT_MARK_WIDTH
            area = area.adjusted(inset, 0, 0, 0) if is_right else area.adjusted(0, 0, -inset, 0)
        font = self.caption_font()
        painter.setFont(font)
        painter.setPen(self._theme.color("text" if is_sorted else "text_2"))
        title = str(model.headerData(logicalIndex, Qt.Orientation.Horizontal) or "")
        elided = QFontMetrics(font).elidedText(title, Qt.TextElideMode.ElideRight, area.width())
        side = Qt.AlignmentFlag.AlignRight if is_right else Qt.AlignmentFlag.AlignLeft
        side |= Qt.AlignmentFlag.AlignAbsolute
        painter.drawText(area, int(side | Qt.AlignmentFlag.AlignVCenter), elided)
        painter.restore()

    @Slot(QPoint)
    def _on_menu_asked(self, position: QPoint) -> None:
        menu = self.column_menu()
        menu.exec(self.mapToGlobal(position))
        menu.deleteLater()

    def _paint_sort_mark(self, painter: QPainter, area: QRect, *, is_right: bool) -> None:
        left = area.left() if is_right else area.right() - 7
        middle = area.center().y() + 0.5
        is_down = self.sortIndicatorOrder() == Qt.SortOrder.DescendingOrder
        tip, foot = (middle + 2.5, middle - 2) if is_down else (middle - 2.5, middle + 2)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._theme.color("accent"))
        painter.drawPolygon(
            QPolygonF([QPointF(left, foot), QPointF(left + 7, foot), QPointF(left + 3.5, tip)])
        )
