"""A form that is wider or higher than its window, as it is at large letters, scrolls."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QFrame, QScrollArea, QWidget

_ROUND_IT = 8


class Scrolled(QScrollArea):
    """Shows a widget whole where there is room, and as it asks to be where there is none."""

    def __init__(self, inside: QWidget) -> None:
        super().__init__()
        self._inside = inside
        self.setWidget(inside)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setAccessibleName(inside.accessibleName())
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setFocusProxy(inside)
        for part in (self.viewport(), inside):
            part.setAutoFillBackground(False)

    def sizeHint(self) -> QSize:
        return self._inside.sizeHint()


def bring_into_sight(widget: QWidget) -> None:
    """Scroll what holds it, near or far, until all of it is seen; nothing where nothing scrolls."""
    holder = widget.parentWidget()
    while holder is not None:
        if isinstance(holder, Scrolled):
            holder.ensureWidgetVisible(widget, 0, _ROUND_IT)
        holder = holder.parentWidget()
