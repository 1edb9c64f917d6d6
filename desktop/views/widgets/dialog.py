"""What every dialog is: as high as its sentences need, and never larger than the screen."""

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QDialog, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from desktop.views.widgets.scrolled import Scrolled

_ENTER = frozenset({Qt.Key.Key_Return, Qt.Key.Key_Enter})
_SIZING = frozenset({QEvent.Type.Show, QEvent.Type.LayoutRequest})


class Dialog(QDialog):
    """Grows with what it says; what is larger than the screen scrolls above its buttons."""

    _area: Scrolled | None = None

    def event(self, event: QEvent) -> bool:
        is_done = super().event(event)
        if event.type() in _SIZING and self.isVisible():
            self._fit()
        return is_done

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter presses the button that has the keyboard, before the one it usually presses."""
        focused: QWidget | None = self.focusWidget()
        if event.key() in _ENTER and isinstance(focused, QPushButton):
            focused.click()
        else:
            super().keyPressEvent(event)

    def _fit(self) -> None:
        """Give wrapped sentences the height they need, as far as the screen goes."""
        column, room = self.layout(), self._room()
        if column is None:
            return
        needed = column.totalMinimumSize().expandedTo(self.minimumSize())
        wide = min(max(self.width(), needed.width()), room.width())
        high = max(self.height(), needed.height(), column.minimumHeightForWidth(wide))
        is_larger = needed.width() > room.width() or high > room.height()
        if is_larger and self._area is None and isinstance(column, QVBoxLayout):
            self._area = self._scroll(column)
            wide = min(wide + self._area.verticalScrollBar().sizeHint().width(), room.width())
        self.setMinimumSize(self.minimumSize().boundedTo(room))
        self.resize(QSize(wide, high).boundedTo(room))

    def _room(self) -> QSize:
        """What the screen has within a frame, or the window that the dialog stands before."""
        room = self.screen().availableSize() - (self.frameSize() - self.size())
        above = self.parentWidget()
        return room if above is None else room.expandedTo(above.window().size())

    def _scroll(self, column: QVBoxLayout) -> Scrolled:
        """Put all but the last row, the buttons, into an area that scrolls."""
        focused, margins = self.focusWidget(), column.contentsMargins()
        last = column.itemAt(column.count() - 1)
        buttons = last.layout() if last is not None else None
        if isinstance(buttons, QHBoxLayout):
            column.removeItem(buttons)
        inside = QWidget(self)
        inside.setLayout(column)
        column.setContentsMargins(0, 0, 0, 0)
        area = Scrolled(inside)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(margins)
        outer.setSpacing(column.spacing())
        outer.addWidget(area)
        if isinstance(buttons, QHBoxLayout):
            outer.addLayout(buttons)
        if focused is not None:
            focused.setFocus()
        return area
