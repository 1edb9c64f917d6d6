"""The stack of pages: only the page that is shown says how large the window has to be."""

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QSizePolicy, QStackedWidget, QStyle, QWidget

_IGNORED = QSizePolicy.Policy.Ignored
_PREFERRED = QSizePolicy.Policy.Preferred


class PageStack(QStackedWidget):
    """Shows one page; a wide page that is not shown does not widen the window."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.currentChanged.connect(self._share_size)
        self.widgetAdded.connect(self._share_size)

    @Slot(int)
    def _share_size(self) -> None:
        for place in range(self.count()):
            policy = _PREFERRED if place == self.currentIndex() else _IGNORED
            page = self.widget(place)
            if page is not None:
                page.setSizePolicy(policy, policy)

    def heightForWidth(self, width: int) -> int:
        """The least: the grids of a page give way before it scrolls."""
        page = self.currentWidget()
        laid_out = None if page is None else page.layout()
        least = self.minimumSizeHint().height()
        if laid_out is None or not laid_out.hasHeightForWidth():
            return least
        # The bar takes its part of the width, and words then wrap once more.
        bar = self.style().pixelMetric(QStyle.PixelMetric.PM_ScrollBarExtent)
        return max(least, laid_out.minimumHeightForWidth(width - bar))
