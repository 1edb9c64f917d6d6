"""Pictures of what is on the screen: the window with the dialogs that stand before it."""

from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QImage, QPainter
from PySide6.QtWidgets import QApplication, QDialog, QWidget


def windows_shown(main: QWidget) -> list[QWidget]:
    """The windows on the screen from back to front, the main one first."""
    others = [
        widget
        for widget in QApplication.topLevelWidgets()
        if widget.isVisible()
        and widget is not main
        and widget.windowType() != Qt.WindowType.ToolTip
    ]
    # Whatever stands before something else was opened from it.
    others.sort(key=_depth)
    return [main, *others] if main.isVisible() else others


def take_picture(windows: list[QWidget]) -> QImage:
    """One picture of these windows, back to front, as large as all of them."""
    places = [_place(window, windows[0]) for window in windows]
    extent = QRect()
    for place in places:
        extent = extent.united(place)
    ratio = windows[0].devicePixelRatioF()
    image = QImage(extent.size() * ratio, QImage.Format.Format_RGB32)
    image.setDevicePixelRatio(ratio)
    image.fill(windows[0].palette().window().color())
    painter = QPainter(image)
    for number, (window, at) in enumerate(zip(windows, places, strict=True)):
        place = at.translated(-extent.topLeft())
        painter.drawPixmap(place.topLeft(), window.grab())
        if number:
            painter.setPen(window.palette().dark().color())
            painter.drawRect(place.adjusted(-1, -1, 0, 0))
    painter.end()
    return image


def _place(window: QWidget, main: QWidget) -> QRect:
    place = QRect(window.mapToGlobal(QPoint(0, 0)), window.size())
    if isinstance(window, QDialog) and window is not main:
        # Where a desktop would put it; without one it comes to stand anywhere.
        place.moveCenter(QRect(main.mapToGlobal(QPoint(0, 0)), main.size()).center())
    return place


def _depth(window: QWidget) -> int:
    depth, parent = 0, window.parentWidget()
    while parent is not None:
        depth, parent = depth + 1, parent.parentWidget()
    return depth
