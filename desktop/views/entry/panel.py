"""The panel under the selections: preview, what is read to the caller, the ticket's number."""

from collections.abc import Sequence

from PySide6.QtCore import QElapsedTimer, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from desktop.services.moves import Move
from desktop.views.entry.states import State
from desktop.views.formatting import shown_signs
from desktop.views.theme import Theme
from desktop.views.widgets.alert_strip import AlertStrip
from desktop.views.widgets.card import Card
from desktop.views.widgets.figure_strip import Figure, FigureStrip
from desktop.views.widgets.looks import button, label, set_look, set_tone

ENTER_GUARD_MS = 350
_SENTENCE_HEIGHT = 84


class ReadBackPanel(Card):
    """Takes the keys while a wager is read back: only keypad + and − mean something here.

    Signals:
        accept_asked: The caller confirms.
        change_asked: Back to typing.
    """

    accept_asked = Signal()
    change_asked = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(" ", parent)
        self._theme = theme
        self._since_shown = QElapsedTimer()
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(self.tr("Read-back"))
        self.sentence = label(role="spoken")
        self.sentence.setWordWrap(True)
        self.sentence.setMinimumHeight(theme.pixels(_SENTENCE_HEIGHT))
        self.sentence.setAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop)
        self.sentence.setTextInteractionFlags(Qt.TextInteractionFlag.NoTextInteraction)
        self.strip = AlertStrip(theme)
        set_look(self.strip, "place", "inside")
        self.figures = FigureStrip(self.tr("Amounts"), flush=True)
        self.figures.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.change_button = button(self.tr("Esc   Change"), self.change_asked.emit)
        self.accept_button = button(
            self.tr("F12   Caller confirms: accept"), self.accept_asked.emit, "primary"
        )
        for made in (self.change_button, self.accept_button):
            made.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.body.addWidget(self.sentence)
        self.body.addWidget(self.strip)
        self.body.addLayout(self._build_foot())
        self.show_idle()

    def _build_foot(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(self.figures)
        row.addStretch(1)
        buttons = QVBoxLayout()
        buttons.addStretch(1)
        line = QHBoxLayout()
        line.setSpacing(8)
        line.addWidget(self.change_button)
        line.addWidget(self.accept_button)
        buttons.addLayout(line)
        row.addLayout(buttons)
        return row

    def show_idle(self, sentence: str = "") -> None:
        """Nothing can be read back yet; say why, or what the wager is so far."""
        self._show(self.tr("Preview"), sentence, "muted")

    def show_preview(self, sentence: str) -> None:
        """What Enter would read back."""
        self._show(self.tr("Preview · Enter reads it back"), sentence, "muted")

    def show_read_back(self, sentence: str) -> None:
        """What is said to the caller."""
        self._show(self.tr("Read back to the caller"), sentence, "")
        self._since_shown.start()

    def show_accepted(self, numbers: Sequence[str], note: str) -> None:
        """The ticket numbers, in groups as they are read out."""
        self._show(
            self.tr("Accepted · read the number to the caller"),
            "   ".join(spoken_number(number) for number in numbers),
            "positive",
        )
        set_look(self.sentence, "role", "number")
        self.strip.say(note, "", "positive")

    def show_held(self, said: Sequence[str], note: str) -> None:
        """What waits for a supervisor; the clerk goes on meanwhile."""
        caption = self.tr("Held · tell the caller that it is not taken yet")
        self._show(caption, "\n".join(said), "")
        self.strip.say(note, "", "warning")

    def show_notice(self, notice: str) -> None:
        """What the clerk is told although nothing stands in the way."""
        if notice:
            self.strip.say(notice, "", "warning")

    def show_moves(self, moves: Sequence[Move], *, may_keep: bool) -> None:
        """Name what moved; nothing can be accepted before F7 or F8."""
        told = "   ".join(f"{m.rotation}: {m.heard} → {m.board}" for m in moves)
        keep = self.tr("F8 keep the caller's") if may_keep else self.tr("F8 needs a supervisor")
        off = any(move.board == "off the board" for move in moves)
        take = "" if off else self.tr("F7 take the board's") + " · "
        self.strip.say(shown_signs(told), f"{take}{keep}", "warning")

    def show_amounts(self, figures: Sequence[Figure]) -> None:
        """Risk, win and what stays available."""
        self.figures.set_figures(figures)

    def set_state(self, state: State, *, can_accept: bool) -> None:
        """Enable what can be done in this state."""
        self.change_button.setEnabled(state is State.READ_BACK)
        self.accept_button.setEnabled(state is State.READ_BACK and can_accept)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        is_keypad = bool(event.modifiers() & Qt.KeyboardModifier.KeypadModifier)
        key = event.key()
        if key in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self._on_enter()
        elif is_keypad and key == Qt.Key.Key_Plus:
            self.accept_asked.emit()
        elif is_keypad and key == Qt.Key.Key_Minus:
            self.change_asked.emit()
        else:
            super().keyPressEvent(event)

    def _on_enter(self) -> None:
        # Two quick Enters are one intention; a later one is a mistake that has to be heard.
        if self._since_shown.isValid() and self._since_shown.elapsed() > ENTER_GUARD_MS:
            QApplication.beep()

    def _show(self, caption: str, sentence: str, tone: str) -> None:
        self.header.set_title(caption)
        set_look(self.sentence, "role", "spoken")
        set_tone(self.sentence, tone)
        self.sentence.setText(sentence)
        self.sentence.setAccessibleName(f"{caption}: {sentence}" if sentence else caption)
        self.strip.clear()

    @Slot()
    def clear_strip(self) -> None:
        """Show no message."""
        self.strip.clear()


def spoken_number(number: str) -> str:
    """A ticket number in the groups it is read out in: `KA1042-7` becomes `KA 1042 – 7`."""
    counter, _, check = number.partition("-")
    letters, digits = counter[:2], counter[2:]
    head = len(digits) % 3
    groups = ([digits[:head]] if head else []) + [
        digits[start : start + 3] for start in range(head, len(digits), 3)
    ]
    spoken = digits if len(digits) <= 4 else " ".join(groups)
    return f"{letters} {spoken} – {check}"
