"""A row that goes on in the next line where there is no room, as words do."""

from collections.abc import Iterator, Sequence

from PySide6.QtCore import QEvent, QRect, QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QLayout, QLayoutItem, QWidget

_ACROSS = Qt.Orientation.Horizontal


class WrappingRow(QLayout):
    """Widgets side by side; what expands shares what its line has left."""

    def __init__(self, spacing: int, line_spacing: int | None = None) -> None:
        """Make an empty row.

        Args:
            spacing: Between neighbours.
            line_spacing: Between lines, where that is not the same.
        """
        super().__init__()
        self._items: list[QLayoutItem] = []
        self._between_lines = spacing if line_spacing is None else line_spacing
        self.setContentsMargins(0, 0, 0, 0)
        self.setSpacing(spacing)

    def add_pair(self, *pair: QWidget) -> None:
        """Put widgets that stay together, such as a field with its name."""
        together = QHBoxLayout()
        together.setSpacing(self.spacing())
        for part in pair:
            together.addWidget(part)
        self.addChildLayout(together)
        self.addItem(together)

    def addItem(self, item: QLayoutItem) -> None:
        self._items.append(item)
        self.invalidate()

    def count(self) -> int:
        return len(self._items)

    def itemAt(self, index: int) -> QLayoutItem | None:
        return self._items[index] if 0 <= index < len(self._items) else None

    def takeAt(self, index: int) -> QLayoutItem | None:
        return self._items.pop(index) if 0 <= index < len(self._items) else None

    def expandingDirections(self) -> Qt.Orientation:
        return _ACROSS

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        margins = self.contentsMargins()
        room = width - margins.left() - margins.right()
        lines = list(self._lines(room))
        high = sum(_height(line, room) for line in lines)
        high += self._between_lines * (len(lines) - 1)
        return max(high, 0) + margins.top() + margins.bottom()

    def minimumSize(self) -> QSize:
        least = QSize()
        for item in self._items:
            least = least.expandedTo(item.minimumSize())
        return least.grownBy(self.contentsMargins())

    def sizeHint(self) -> QSize:
        shown = [item for item in self._items if not item.isEmpty()]
        wide = sum(item.sizeHint().width() for item in shown) + self.spacing() * (len(shown) - 1)
        return QSize(max(wide, 0), _height(shown, wide)).grownBy(self.contentsMargins())

    def setGeometry(self, rect: QRect) -> None:
        super().setGeometry(rect)
        inside = rect.marginsRemoved(self.contentsMargins())
        top = inside.top()
        for line in self._lines(inside.width()):
            high = _height(line, inside.width())
            self._place(line, QRect(inside.left(), top, inside.width(), high))
            top += high + self._between_lines

    def _lines(self, room: int) -> Iterator[Sequence[QLayoutItem]]:
        line: list[QLayoutItem] = []
        wide = 0
        for item in self._items:
            if item.isEmpty():
                continue
            own = item.sizeHint().width()
            if line and wide + own > room:
                yield line
                line, wide = [], 0
            line.append(item)
            wide += own + self.spacing()
        if line:
            yield line

    def _place(self, line: Sequence[QLayoutItem], rect: QRect) -> None:
        wide = sum(item.sizeHint().width() for item in line) + self.spacing() * (len(line) - 1)
        expanding = [item for item in line if item.expandingDirections() & _ACROSS]
        share = max(rect.width() - wide, 0) // max(len(expanding), 1)
        left = rect.left()
        for item in line:
            own = min(item.sizeHint().width() + share * (item in expanding), rect.width())
            item.setGeometry(QRect(left, rect.top(), own, rect.height()))
            left += own + self.spacing()


class WrappingBar(QWidget):
    """Holds a wrapping row and asks for the height of its lines itself.

    What holds it may shrink as if there were no row: where a height follows from a width, Qt gives
    everything else the height it would like to have.
    """

    def __init__(self, spacing: int) -> None:
        """Make an empty bar; `row` takes the widgets."""
        super().__init__()
        self.row = WrappingRow(spacing)
        self.setLayout(self.row)

    def hasHeightForWidth(self) -> bool:
        return False

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._ask_for_room()

    def event(self, event: QEvent) -> bool:
        is_done = super().event(event)
        if event.type() == QEvent.Type.LayoutRequest:
            self._ask_for_room()
        return is_done

    def _ask_for_room(self) -> None:
        needed = self.row.heightForWidth(self.width())
        if needed != self.minimumHeight():
            self.setFixedHeight(needed)


def _height(line: Sequence[QLayoutItem], room: int) -> int:
    return max((_height_of(item, room) for item in line), default=0)


def _height_of(item: QLayoutItem, room: int) -> int:
    # What is too wide for a line of its own may go on in lines within it.
    is_narrowed = item.hasHeightForWidth() and item.sizeHint().width() > room
    return item.heightForWidth(room) if is_narrowed else item.sizeHint().height()
