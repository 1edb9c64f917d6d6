"""One page of a layout on the screen, as large as it fits."""

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QPainter, QPaintEvent, QWheelEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from desktop.views.printing.pages import Layout
from desktop.views.theme import Theme

_MM_PER_INCH = 25.4
_EDGE = 12
_STEPS = {
    Qt.Key.Key_PageDown: 1, Qt.Key.Key_Down: 1, Qt.Key.Key_Right: 1,
    Qt.Key.Key_PageUp: -1, Qt.Key.Key_Up: -1, Qt.Key.Key_Left: -1,
}  # fmt: skip


class PageView(QWidget):
    """Paints the page that is looked at and no other, so that long papers open at once.

    Signals:
        turned: The page that is shown now, counted from 0.
    """

    turned = Signal(int)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.layout_shown: Layout | None = None
        self.page = 0
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setAccessibleName(self.tr("Page"))

    def sizeHint(self) -> QSize:
        return QSize(self._theme.pixels(760), self._theme.pixels(600))

    def show_layout(self, layout: Layout) -> None:
        """Show the first page of other pages, or the same page where there is one."""
        self.layout_shown = layout
        self.turn_to(self.page)

    def turn_to(self, page: int) -> None:
        """Show a page; past the ends the page there."""
        if self.layout_shown is None:
            return
        self.page = max(0, min(page, len(self.layout_shown.pages) - 1))
        words = self.tr("Page {0} of {1}").format(self.page + 1, len(self.layout_shown.pages))
        self.setAccessibleDescription(words)
        self.turned.emit(self.page)
        self.update()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        pages = 0 if self.layout_shown is None else len(self.layout_shown.pages)
        key = Qt.Key(event.key())
        if key in _STEPS:
            self.turn_to(self.page + _STEPS[key])
        elif key in {Qt.Key.Key_Home, Qt.Key.Key_End}:
            self.turn_to(0 if key == Qt.Key.Key_Home else pages - 1)
        else:
            super().keyPressEvent(event)

    def wheelEvent(self, event: QWheelEvent) -> None:
        self.turn_to(self.page + (-1 if event.angleDelta().y() > 0 else 1))

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(self.rect(), self._theme.color("raised"))
        if self.layout_shown is None:
            return
        painter.setRenderHints(
            QPainter.RenderHint.Antialiasing | QPainter.RenderHint.TextAntialiasing
        )
        size = self.layout_shown.size_mm
        room = self.rect().adjusted(_EDGE, _EDGE, -_EDGE, -_EDGE)
        scale = min(room.width() / size.width(), room.height() / size.height())
        sheet = QRectF(0, 0, size.width() * scale, size.height() * scale)
        sheet.moveCenter(QRectF(room).center())
        painter.fillRect(sheet, QColor(Qt.GlobalColor.white))
        painter.setPen(self._theme.color("outline" if self.hasFocus() else "hairline"))
        painter.drawRect(sheet)
        margin = self.layout_shown.margin_mm * scale
        painter.translate(sheet.left() + margin, sheet.top() + margin)
        self.layout_shown.paint(self.page, painter, scale * _MM_PER_INCH)
