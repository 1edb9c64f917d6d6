"""One line for long work: what, how far, Cancel."""

from PySide6.QtCore import QTimer, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QProgressBar, QSizePolicy, QWidget

from desktop.views.widgets.looks import button, label

SHOWN_AFTER_MS = 600


class ProgressLine(QWidget):
    """Keeps its height; empty until work has lasted for 0.6 s.

    Signals:
        cancel_asked: Cancel was pressed.
    """

    cancel_asked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._text = label(role="secondary")
        self._bar = QProgressBar()
        self._bar.setTextVisible(False)
        self._bar.setFixedWidth(160)
        self._bar.setAccessibleName(self.tr("Progress"))
        self._percent = label(role="hint")
        self._cancel = button(self.tr("Cancel"), self.cancel_asked.emit, "flat")
        row = QHBoxLayout(self)
        row.setContentsMargins(12, 0, 0, 0)
        row.setSpacing(8)
        self._parts: tuple[QWidget, ...] = (self._text, self._bar, self._percent, self._cancel)
        for part in self._parts:
            row.addWidget(part)
            _keep_room(part)
            part.hide()
        row.addStretch(1)
        self._delay = QTimer(self)
        self._delay.setSingleShot(True)
        self._delay.timeout.connect(self.show_now)
        self.setAccessibleName(self.tr("Work in progress"))

    def start(self, text: str, *, can_cancel: bool = True) -> None:
        """Name the work; it shows itself if it lasts."""
        self._text.setText(text)
        self._bar.setRange(0, 0)
        self._percent.setText("")
        self._cancel.setEnabled(can_cancel)
        self._delay.start(SHOWN_AFTER_MS)

    @Slot()
    def show_now(self) -> None:
        """Show the line without waiting."""
        self._delay.stop()
        for part in self._parts:
            part.show()

    def report(self, done: int, total: int, text: str = "") -> None:
        """Say how far the work is; a total of 0 means unknown."""
        if text:
            self._text.setText(text)
        # QProgressBar takes 32-bit integers: bytes of a large file would not fit.
        self._bar.setRange(0, 1000 if total else 0)
        self._bar.setValue(1000 * done // total if total else 0)
        self._percent.setText(self.tr("{0} %").format(100 * done // total) if total else "")

    def finish(self) -> None:
        """Clear the line."""
        self._delay.stop()
        for part in self._parts:
            part.hide()


def _keep_room(part: QWidget) -> None:
    policy: QSizePolicy = part.sizePolicy()
    policy.setRetainSizeWhenHidden(True)
    part.setSizePolicy(policy)
