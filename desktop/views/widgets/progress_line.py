"""One line for long work: what, how far, how fast, how long still, Cancel."""

from PySide6.QtCore import QTimer, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QProgressBar, QSizePolicy, QWidget

from desktop.views.widgets.looks import button, label

# Below the first nothing is shown, below the second only that something goes on (UX c.15).
DOT_AFTER_MS = 100
SHOWN_AFTER_MS = 1000
_BAR_WIDTH = 120
_BUSY = "●"


class ProgressLine(QWidget):
    """Keeps its height; empty for 0.1 s, then a busy dot, and after 1 s the whole line.

    Signals:
        cancel_asked: Cancel was pressed.
    """

    cancel_asked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.dot = label(_BUSY, "secondary")
        self.dot.setAccessibleName(self.tr("Working"))
        self.dot.setToolTip(self.tr("Working"))
        self._text = label(role="secondary")
        self._bar = QProgressBar()
        self._bar.setTextVisible(False)
        self._bar.setFixedWidth(_BAR_WIDTH)
        self._bar.setAccessibleName(self.tr("Progress"))
        self._percent = label(role="hint")
        self._pace = label(role="hint")
        self._cancel = button(self.tr("Cancel"), self.cancel_asked.emit, "flat")
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        self._parts: tuple[QWidget, ...] = (
            self._text, self._bar, self._percent, self._pace, self._cancel
        )  # fmt: skip
        for part in (self.dot, *self._parts):
            row.addWidget(part)
            _keep_height(part)
            part.hide()
        row.addStretch(1)
        self._dot_delay = _single_shot(self, self.show_dot)
        self._delay = _single_shot(self, self.show_now)
        self.setAccessibleName(self.tr("Work in progress"))

    def start(self, text: str, *, can_cancel: bool = True) -> None:
        """Name the work; it shows itself if it lasts."""
        self._text.setText(text)
        self._bar.setRange(0, 0)
        self._percent.setText("")
        self._pace.setText("")
        self._cancel.setEnabled(can_cancel)
        self._dot_delay.start(DOT_AFTER_MS)
        self._delay.start(SHOWN_AFTER_MS)

    @Slot()
    def show_dot(self) -> None:
        """Show that something goes on."""
        self.dot.show()

    @Slot()
    def show_now(self) -> None:
        """Show the line without waiting."""
        self._dot_delay.stop()
        self._delay.stop()
        for part in (self.dot, *self._parts):
            part.show()

    def report(self, done: int, total: int, text: str = "", pace: str = "") -> None:
        """Say how far the work is.

        Args:
            done: Units.
            total: Units; 0 means unknown.
            text: What it does now.
            pace: How fast it is and how long it will still take.
        """
        if text:
            self._text.setText(text)
        # QProgressBar takes 32-bit integers: bytes of a large file would not fit.
        self._bar.setRange(0, 1000 if total else 0)
        self._bar.setValue(1000 * done // total if total else 0)
        self._percent.setText(self.tr("{0} %").format(100 * done // total) if total else "")
        self._pace.setText(pace)

    def finish(self) -> None:
        """Clear the line."""
        self._dot_delay.stop()
        self._delay.stop()
        for part in (self.dot, *self._parts):
            part.hide()


def _single_shot(line: ProgressLine, slot: object) -> QTimer:
    timer = QTimer(line)
    timer.setSingleShot(True)
    timer.timeout.connect(slot)
    return timer


def _keep_height(part: QWidget) -> None:
    policy: QSizePolicy = part.sizePolicy()
    policy.setRetainSizeWhenHidden(True)
    part.setSizePolicy(policy)
