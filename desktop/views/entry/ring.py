"""The ring that runs out while a quote is good."""

from collections.abc import Callable

from PySide6.QtCore import QRectF, QSize, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QFont, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from desktop.views.theme import Theme

_TICK_MS = 200
_SIZE = 36
_SOON_S = 10
_WHOLE_TURN = 360 * 16


class CountdownRing(QWidget):
    """Counts the seconds that a quote is good; takes its room also while there is none.

    Signals:
        expired: The quote is good no longer.
    """

    expired = Signal()

    def __init__(
        self, theme: Theme, clock_ms: Callable[[], int], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._theme, self._clock_ms = theme, clock_ms
        self._until: int | None = None
        self._whole = 1
        self._seconds = 0
        self._timer = QTimer(self)
        self._timer.setInterval(_TICK_MS)
        self._timer.timeout.connect(self.count_down)
        policy = self.sizePolicy()
        policy.setRetainSizeWhenHidden(True)
        policy.setHorizontalPolicy(QSizePolicy.Policy.Fixed)
        policy.setVerticalPolicy(QSizePolicy.Policy.Fixed)
        self.setSizePolicy(policy)
        self.hide()

    @property
    def seconds(self) -> int:
        """What is left, rounded up; 0 where the quote expired or there is none."""
        return self._seconds

    def start(self, until: int | None) -> None:
        """Count down to this moment, milliseconds UTC; None counts nothing."""
        self._until = until
        self.setVisible(until is not None)
        if until is None:
            self._timer.stop()
            self._seconds = 0
            return
        self._whole = max(until - self._clock_ms(), 1)
        self._timer.start()
        self.count_down()

    @Slot()
    def count_down(self) -> None:
        """Look at the clock; paint only when something changed."""
        if self._until is None:
            return
        left = max(self._until - self._clock_ms(), 0)
        self._seconds = -(-left // 1000)
        told = self.tr("The quote is good for %n second(s)", "", self._seconds)
        self.setAccessibleName(told)
        self.setToolTip(told)
        self.update()
        if not left:
            self._timer.stop()
            self.expired.emit()

    def sizeHint(self) -> QSize:
        side = self._theme.pixels(_SIZE)
        return QSize(side, side)

    def paintEvent(self, _event: QPaintEvent) -> None:
        if self._until is None:
            return
        left = max(self._until - self._clock_ms(), 0)
        role = "accent" if self._seconds > _SOON_S else "warning" if self._seconds else "negative"
        width = self._theme.pixels(3)
        inset = width / 2 + 1
        circle = QRectF(self.rect()).adjusted(inset, inset, -inset, -inset)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(self._theme.color("hairline"), width))
        painter.drawEllipse(circle)
        painter.setPen(
            QPen(self._theme.color(role), width, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap)
        )
        painter.drawArc(circle, 90 * 16, round(_WHOLE_TURN * min(left / self._whole, 1)))
        painter.setPen(self._theme.color("text" if self._seconds > _SOON_S else role))
        painter.setFont(self._theme.font(13, QFont.Weight.DemiBold))
        painter.drawText(self.rect(), Qt.AlignmentFlag.AlignCenter, str(self._seconds))
        painter.end()
