"""F11: the read-back once more, slowly, sentence by sentence."""

from collections.abc import Sequence
from html import escape

from PySide6.QtCore import QObject, Qt, QTimer, Signal, Slot
from PySide6.QtWidgets import QLabel

from desktop.views.theme import Theme

_MS_A_WORD = 380
_LEAST_MS = 1200


class SlowReading(QObject):
    """Marks one sentence after the other in a label; the text itself stays as it is.

    Signals:
        moved: Another sentence is marked; its number from 0, or -1 at the end.
    """

    moved = Signal(int)

    def __init__(self, theme: Theme, label: QLabel) -> None:
        super().__init__(label)
        self._theme, self._label = theme, label
        self._sentences: tuple[str, ...] = ()
        self._at = -1
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self.go_on)

    @property
    def is_reading(self) -> bool:
        """Whether a sentence is marked now."""
        return self._at >= 0

    def start(self, sentences: Sequence[str]) -> None:
        """Mark the first; pressed again it begins again."""
        self._sentences = tuple(sentences)
        self._at = -1
        self.go_on()

    @Slot()
    def go_on(self) -> None:
        """Mark the next, or nothing after the last."""
        self._at += 1
        if self._at >= len(self._sentences):
            self.stop()
            return
        self._paint()
        words = len(self._sentences[self._at].split())
        self._timer.start(max(_LEAST_MS, words * _MS_A_WORD))
        self.moved.emit(self._at)

    def stop(self) -> None:
        """Show the text without a mark."""
        was_reading = self._at >= 0
        self._timer.stop()
        self._at = -1
        if was_reading:
            self._label.setTextFormat(Qt.TextFormat.PlainText)
            self._label.setText(" ".join(self._sentences))
            self.moved.emit(-1)

    def _paint(self) -> None:
        colours = self._theme.colours
        marked = f"background-color: {colours.selection}; color: {colours.selection_text};"
        said = [
            f'<span style="{marked}">{escape(sentence)}</span>'
            if no == self._at
            else f'<span style="color: {colours.text_3};">{escape(sentence)}</span>'
            for no, sentence in enumerate(self._sentences)
        ]
        self._label.setTextFormat(Qt.TextFormat.RichText)
        self._label.setText(" ".join(said))
