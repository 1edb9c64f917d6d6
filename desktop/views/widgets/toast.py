"""A message that floats at the foot of a window for a moment, with an undo."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, QTimer, Slot
from PySide6.QtWidgets import QFrame, QHBoxLayout, QWidget

from desktop.views.widgets.announcing import announce
from desktop.views.widgets.looks import button, label

MARGIN = 16


class Toast(QFrame):
    """Shows itself over its parent's foot and counts down."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._window = parent
        self.setProperty("role", "toast")
        self._seconds_left = 0
        self._undo: Callable[[], None] | None = None
        self._text = label()
        self._countdown = label(role="hint")
        self._button = button("", self._on_undo_clicked, "flat")
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 8, 8, 8)
        row.setSpacing(12)
        for part in (self._text, self._countdown, self._button):
            row.addWidget(part)
        self._second = QTimer(self)
        self._second.setInterval(1000)
        self._second.timeout.connect(self._on_second_over)
        parent.installEventFilter(self)
        self.hide()

    def say(
        self,
        text: str,
        *,
        seconds: int = 5,
        undo_title: str = "",
        undo: Callable[[], None] | None = None,
    ) -> None:
        """Show a text for some seconds; with an undo, the seconds left to use it."""
        self._undo = undo
        self._seconds_left = seconds
        self._text.setText(text)
        self._button.setText(undo_title)
        self._button.setVisible(undo is not None)
        self._countdown.setVisible(undo is not None)
        self.setAccessibleName(text)
        announce(self, text)
        self._show_countdown()
        self._second.start()
        self.show()
        self._place()
        self.raise_()

    @Slot()
    def dismiss(self) -> None:
        """Hide it; the undo is over."""
        self._second.stop()
        self._undo = None
        self.hide()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Resize and self.isVisible():
            self._place()
        return super().eventFilter(watched, event)

    def _place(self) -> None:
        self.adjustSize()
        area = self._window.rect()
        self.move(area.center().x() - self.width() // 2, area.bottom() - self.height() - 2 * MARGIN)

    def _show_countdown(self) -> None:
        self._countdown.setText(self.tr("{0} s").format(self._seconds_left))

    @Slot()
    def _on_second_over(self) -> None:
        self._seconds_left -= 1
        if self._seconds_left <= 0:
            self.dismiss()
        else:
            self._show_countdown()

    @Slot()
    def _on_undo_clicked(self) -> None:
        undo = self._undo
        self.dismiss()
        if undo is not None:
            undo()
