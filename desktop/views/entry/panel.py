"""The panel under the selections: preview, what is read to the caller, the ticket's number."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QElapsedTimer, QEvent, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import (
    QApplication,
    QDialog,
    QFrame,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QScrollArea,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from desktop.services.moves import Move
from desktop.views.entry.ring import CountdownRing
from desktop.views.entry.slow_reading import SlowReading
from desktop.views.entry.states import State
from desktop.views.formatting import shown_signs
from desktop.views.theme import Theme
from desktop.views.widgets.alert_strip import AlertStrip
from desktop.views.widgets.announcing import announce
from desktop.views.widgets.card import Card
from desktop.views.widgets.figure_strip import Figure, FigureStrip
from desktop.views.widgets.looks import button, label, set_look, set_tone
from desktop.views.widgets.scrolled import bring_into_sight
from desktop.views.widgets.wrapping_row import WrappingRow

ENTER_GUARD_MS = 350
_QUESTION_WIDTH = 640
_HEIGHT = 196


class ReadBackPanel(Card):
    """Takes the keys while a wager is read back: only keypad + and − mean something here.

    Questions that go with a wager stand in its place, so that no dialog covers anything.

    Attributes:
        question: What is asked now.

    Signals:
        accept_asked: The caller confirms.
        change_asked: Back to typing.
    """

    accept_asked = Signal()
    change_asked = Signal()

    def __init__(
        self, theme: Theme, clock_ms: Callable[[], int], parent: QWidget | None = None
    ) -> None:
        super().__init__(" ", parent)
        self._theme = theme
        self._since_shown = QElapsedTimer()
        self._spoken: tuple[str, ...] = ()
        self.question: QDialog | None = None
        self._asked: QScrollArea | None = None
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(self.tr("Read-back"))
        self.sentence = label(role="spoken")
        self.sentence.setWordWrap(True)
        self.sentence.setAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop)
        self.sentence.setTextInteractionFlags(Qt.TextInteractionFlag.NoTextInteraction)
        self._role = "spoken"
        self._scrolled = _scrolled(self.sentence)
        self.slow = SlowReading(theme, self.sentence)
        self.slow.moved.connect(self._follow)
        self.strip = AlertStrip(theme)
        set_look(self.strip, "place", "inside")
        self.figures = FigureStrip(self.tr("Amounts"), flush=True)
        self.ring = CountdownRing(theme, clock_ms)
        self.change_button = button(self.tr("Esc   Change"), self.change_asked.emit)
        self.accept_button = button(
            self.tr("F12   Caller confirms: accept"), self.accept_asked.emit, "primary"
        )
        for made in (self.change_button, self.accept_button):
            made.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._stack = QStackedWidget()
        self._stack.addWidget(self._build_reading())
        self.body.addWidget(self._stack, 1)
        self.show_idle()

    def _build_reading(self) -> QWidget:
        reading = QWidget()
        column = QVBoxLayout(reading)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        self._scrolled.setAccessibleName(self.tr("What is said to the caller"))
        column.addWidget(self._scrolled, 1)
        column.addWidget(self.strip)
        self._foot = self._build_foot()
        column.addLayout(self._foot)
        return reading

    def _build_foot(self) -> WrappingRow:
        """The figures with the answers at their right; where there is no room, below them."""
        bottom = Qt.AlignmentFlag.AlignBottom
        answers = QHBoxLayout()
        answers.setSpacing(8)
        answers.addStretch(1)
        answers.addWidget(self.ring, 0, bottom)
        answers.addSpacing(8)
        answers.addWidget(self.change_button, 0, bottom)
        answers.addWidget(self.accept_button, 0, bottom)
        row = WrappingRow(8)
        row.addWidget(self.figures)
        row.addChildLayout(answers)
        row.addItem(answers)
        return row

    def ask(self, question: QDialog) -> None:
        """Put a question in the place of the sentence until it is answered or left."""
        question.setWindowFlags(Qt.WindowType.Widget)
        set_look(question, "place", "inside")
        layout = question.layout()
        if layout is not None:
            layout.setContentsMargins(0, 0, 0, 0)
            layout.setSpacing(8)
        for heading in question.findChildren(QLabel):
            # The panel says it already.
            heading.setHidden(heading.property("role") == "title")
        for strip in question.findChildren(AlertStrip):
            set_look(strip, "place", "inside")
        question.setMaximumWidth(self._theme.pixels(_QUESTION_WIDTH))
        self.question = question
        self._asked = _scrolled(question)
        self._stack.addWidget(self._asked)
        self._stack.setCurrentIndex(1)
        self.header.set_title(question.windowTitle())
        question.finished.connect(self._on_answered)
        question.show()
        fields = [field for field in question.findChildren(QLineEdit) if field.isEnabled()]
        (fields[0] if fields else question).setFocus()
        bring_into_sight(self)

    def hasHeightForWidth(self) -> bool:
        # Long sentences scroll: the panel has its place, whatever is in it.
        return False

    @Slot()
    def _on_answered(self) -> None:
        self.question = None
        self._stack.setCurrentIndex(0)
        if self._asked is not None:
            self._stack.removeWidget(self._asked)
            self._asked.deleteLater()
            self._asked = None
        self.header.set_title(self._caption)

    def show_idle(self, sentence: str = "") -> None:
        """Nothing can be read back yet; say why, or what the wager is so far."""
        self._show(self.tr("Preview"), sentence, "muted")

    def show_preview(self, sentence: str) -> None:
        """What Enter would read back."""
        self._show(self.tr("Preview · Enter reads it back"), sentence, "muted")

    def show_read_back(self, spoken: Sequence[str]) -> None:
        """What is said to the caller, sentence by sentence."""
        self._spoken = tuple(spoken)
        self._show(self.tr("Read back to the caller"), " ".join(spoken), "")
        self._since_shown.start()

    def read_slowly(self) -> None:
        """Say it once more, marking what is being said."""
        self.slow.start(self._spoken)

    def show_accepted(self, numbers: Sequence[str]) -> None:
        """The ticket numbers, in groups as they are read out."""
        self._show(
            self.tr("Accepted · read the number to the caller"),
            "   ".join(spoken_number(number) for number in numbers),
            "positive",
        )
        self._role = "number"
        self._fit_sentence()

    def show_held(self, said: Sequence[str]) -> None:
        """What waits for a supervisor; the clerk goes on meanwhile."""
        caption = self.tr("Held · tell the caller that it is not taken yet")
        self._show(caption, "\n".join(said), "held")

    def show_moves(self, moves: Sequence[Move], *, may_keep: bool) -> None:
        """Name what moved; nothing can be accepted before F7 or F8."""
        told = "   ".join(f"{m.rotation}: {m.heard} → {m.board}" for m in moves)
        keep = self.tr("F8 keep the caller's") if may_keep else self.tr("F8 needs a supervisor")
        off = any(move.board == "off the board" for move in moves)
        take = "" if off else self.tr("F7 take the board's") + " · "
        self.strip.say(shown_signs(told), f"{take}{keep}", "warning")

    def show_amounts(self, figures: Sequence[Figure]) -> None:
        """Risk, win, payout, and what stays available."""
        self.figures.set_figures(figures)

    def set_state(self, state: State, *, can_accept: bool) -> None:
        """Enable what can be done in this state."""
        self.change_button.setEnabled(state is State.READ_BACK)
        self.accept_button.setEnabled(state is State.READ_BACK and can_accept)

    def focusNextPrevChild(self, forward: bool) -> bool:  # noqa: FBT001  # the name is Qt's
        # While a wager is read back the keys stay here: Tab would lead them away from + and −.
        is_read_back = self.hasFocus() and self.change_button.isEnabled()
        return is_read_back or super().focusNextPrevChild(forward)

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

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit_foot()
        self._fit_sentence()

    def event(self, event: QEvent) -> bool:
        is_done = super().event(event)
        if event.type() == QEvent.Type.LayoutRequest:
            self._fit_foot()
        return is_done

    def _fit_foot(self) -> None:
        """Make the room for a foot that goes on in a second line."""
        room = self._scrolled.width()
        more = max(self._foot.heightForWidth(room) - self._foot.sizeHint().height(), 0)
        one_line = max(self._theme.pixels(_HEIGHT), self.minimumSizeHint().height())
        self.setMinimumHeight(one_line + more)

    def _fit_sentence(self) -> None:
        """Say what is long in smaller letters: all of it is to be seen at once, if it can be."""
        set_look(self.sentence, "role", self._role)
        seen = self._scrolled.viewport().size()
        if self._role == "spoken" and self.sentence.heightForWidth(seen.width()) > seen.height():
            set_look(self.sentence, "role", "spoken_long")

    @Slot(int)
    def _follow(self, sentence: int) -> None:
        """Keep what is being said slowly in sight."""
        bar = self._scrolled.verticalScrollBar()
        last = max(len(self._spoken) - 1, 1)
        bar.setValue(round(bar.maximum() * max(sentence, 0) / last))

    def _on_enter(self) -> None:
        # Two quick Enters are one intention; a later one is a mistake that has to be heard.
        if self._since_shown.isValid() and self._since_shown.elapsed() > ENTER_GUARD_MS:
            QApplication.beep()

    def _show(self, caption: str, sentence: str, tone: str) -> None:
        self.slow.stop()
        self._caption = caption
        if self.question is None:
            self.header.set_title(caption)
        self._role = "spoken"
        set_tone(self.sentence, tone)
        self.sentence.setText(sentence)
        self._fit_sentence()
        told = f"{caption}: {sentence}" if sentence else caption
        self.sentence.setAccessibleName(told)
        if tone in {"positive", "held"}:
            announce(self.sentence, told)


def _scrolled(content: QWidget) -> QScrollArea:
    scrolled = QScrollArea()
    scrolled.setWidget(content)
    scrolled.setWidgetResizable(True)
    scrolled.setFrameShape(QFrame.Shape.NoFrame)
    scrolled.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    scrolled.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    scrolled.viewport().setAutoFillBackground(False)
    content.setAutoFillBackground(False)
    return scrolled


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
