"""The lamp of the status bar: how the station stands with its server, and the way to more."""

from PySide6.QtCore import QTimer, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QWidget

from desktop.sync.standing import Lamp
from desktop.tasks.correspondent import Correspondent
from desktop.views.formatting import Formats
from desktop.views.sync.words import age_text, lamp_text, lamp_tone, tr
from desktop.views.widgets.looks import button, label, set_tone

_OFTEN_MS = 10_000


class SyncLamp(QWidget):
    """A word with a dot; not there while the book works alone.

    Signals:
        asked: More of it is to be shown.
    """

    asked = Signal()

    def __init__(self, texts: Formats, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._texts = texts
        self._correspondent: Correspondent | None = None
        self.word = button("", self.asked.emit, "flat")
        self.word.setToolTip(tr("This station and the server. Press it for more."))
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(2)
        self.dot = label("●")
        row.addWidget(self.dot)
        row.addWidget(self.word)
        self.age = label(role="hint")
        self.age.setToolTip(tr("For so long the server was not heard."))
        row.addWidget(self.age)
        self._often = QTimer(self)
        self._often.setInterval(_OFTEN_MS)
        self._often.timeout.connect(self.show_now)
        self.hide()

    def follow(self, correspondent: Correspondent) -> None:
        """Show how this one stands from now on."""
        self._correspondent = correspondent
        correspondent.changed.connect(self.show_now)
        self.show_now()

    @Slot()
    def show_now(self) -> None:
        """Show the state as it is."""
        if self._correspondent is None:
            return
        standing = self._correspondent.standing
        text = lamp_text(standing, self._texts)
        self.word.setText(text)
        unheard = self._correspondent.unheard_ms()
        old = "" if unheard is None else age_text(unheard // 1000)
        self.age.setText(old)
        self._often.start() if old else self._often.stop()
        self.word.setAccessibleName(tr("Server: {0}").format(f"{text} {old}".rstrip()))
        set_tone(self.dot, lamp_tone(standing, self._correspondent.seconds_waited))
        self.setVisible(standing.lamp is not Lamp.ALONE)
