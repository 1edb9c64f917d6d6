"""The strip for messages: always there, so that the screen never moves."""

from PySide6.QtCore import QTimer, Signal, Slot
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QSizePolicy, QWidget

from desktop.models.saying import shown
from desktop.views.theme import Theme
from desktop.views.widgets.announcing import announce
from desktop.views.widgets.looks import button, label, set_tone
from desktop.views.widgets.short_label import ShortLabel

STRIP_HEIGHT = 28
LINE_HEIGHT = 18
_ICONS = {
    "warning": ("triangle-alert", "warning"),
    "negative": ("circle-x", "negative"),
    "positive": ("circle-check", "positive"),
    "info": ("info", "info"),
    "held": ("pause", "held"),
}


class AlertStrip(QFrame):
    """One sentence, its remedy, and whether it is bad: by icon and colour.

    Signals:
        dismissed: It was closed by hand.
    """

    dismissed = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None, *, lines: int = 1) -> None:
        """Make an empty strip.

        Args:
            theme: Colours and icons.
            parent: Qt's parent.
            lines: How many lines are reserved; narrow dialogs need more than one.
        """
        super().__init__(parent)
        self._theme = theme
        self._lines = lines
        self._tone = ""
        self.setProperty("role", "strip")
        self.setAccessibleName(self.tr("Messages"))
        self._icon = QLabel()
        self._icon.setFixedSize(16, 16)
        self._sentence, self._remedy = (
            ShortLabel(role=role) if lines == 1 else label(role=role) for role in ("", "secondary")
        )
        for part in (self._sentence, self._remedy):
            # A long sentence never widens the window.
            part.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
            part.setMinimumWidth(1)
            part.setWordWrap(lines > 1)
        self._close = button("", self._on_close_clicked, "flat")
        self._close.setAccessibleName(self.tr("Dismiss"))
        self._close.setToolTip(self.tr("Dismiss"))
        self._close.setFixedSize(24, 24)
        self._close.hide()
        row = QHBoxLayout(self)
        row.setContentsMargins(12, 0, 4, 0)
        row.setSpacing(8)
        row.addWidget(self._icon)
        row.addWidget(self._sentence, 3 if lines > 1 else 0)
        row.addWidget(self._remedy, 1 if lines > 1 else 0)
        if lines == 1:
            row.addStretch(1)
        row.addWidget(self._close)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self.clear)
        theme.changed.connect(self._on_theme_changed)
        self._on_theme_changed()

    @property
    def sentence(self) -> str:
        """What it says now."""
        return self._sentence.text()

    @property
    def tone(self) -> str:
        """How it says it; empty while it says nothing."""
        return self._tone

    def say(self, sentence: str, remedy: str = "", tone: str = "info", *, seconds: int = 0) -> None:
        """Show a message.

        Args:
            sentence: What happened.
            remedy: What to do, often a key.
            tone: info, positive, warning, negative or held.
            seconds: It goes by itself after so long; 0 stays.
        """
        sentence, remedy = shown(sentence), shown(remedy)
        self._tone = tone
        self._sentence.setText(sentence)
        self._remedy.setText(remedy)
        self._close.show()
        self._remedy.setVisible(bool(remedy))
        self._sentence.setAccessibleName(f"{sentence} {remedy}".strip())
        self.setToolTip(f"{sentence} {remedy}".strip())
        set_tone(self, tone)
        announce(self, f"{sentence} {remedy}".strip(), is_urgent=tone == "negative")
        self._on_theme_changed()
        self._timer.stop()
        if seconds:
            self._timer.start(seconds * 1000)

    @Slot()
    def clear(self) -> None:
        """Show nothing, in the same height."""
        self._timer.stop()
        self._tone = ""
        self._sentence.clear()
        self._remedy.clear()
        self._icon.clear()
        self._close.hide()
        set_tone(self, "")

    @Slot()
    def _on_close_clicked(self) -> None:
        self.clear()
        self.dismissed.emit()

    @Slot()
    def _on_theme_changed(self) -> None:
        self.setFixedHeight(self._theme.pixels(STRIP_HEIGHT + (self._lines - 1) * LINE_HEIGHT))
        self._close.setIcon(self._theme.icon("x"))
        if self._tone in _ICONS:
            name, role = _ICONS[self._tone]
            self._icon.setPixmap(self._theme.icon(name, role).pixmap(16))
