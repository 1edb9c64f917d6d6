"""What a grid says over its rows: that new ones have come in, that everything is selected."""

from PySide6.QtCore import QEvent, QLocale, QObject, Qt
from PySide6.QtWidgets import QPushButton, QWidget

GAP = 8


def count_text(widget: QWidget, count: int) -> str:
    """A count with its thousands apart, in the widget's language."""
    locale = widget.locale()
    if locale.language() == QLocale.Language.C:
        locale = QLocale(QLocale.Language.English)
    return locale.toString(count)


class GridPill(QPushButton):
    """A word in the middle of the upper or lower edge of a grid; a click acts on it."""

    def __init__(self, over: QWidget, *, at_top: bool) -> None:
        super().__init__(over)
        self._over, self._at_top = over, at_top
        self.setProperty("role", "chip")
        self.setAutoDefault(False)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setCheckable(True)
        self.setChecked(True)
        self.hide()
        over.installEventFilter(self)

    def say(self, text: str, tooltip: str = "") -> None:
        """Show a text, or nothing."""
        self.setText(text)
        self.setAccessibleName(text)
        self.setToolTip(tooltip)
        self.setVisible(bool(text))
        self._place()

    def nextCheckState(self) -> None:
        """Stay as it looks."""

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Resize:
            self._place()
        return super().eventFilter(watched, event)

    def _place(self) -> None:
        self.adjustSize()
        left = (self._over.width() - self.width()) // 2
        self.move(left, GAP if self._at_top else self._over.height() - self.height() - GAP)
