"""The line that asks before something that matters: a sentence, a reason if needed, two answers."""

from collections.abc import Callable

from PySide6.QtCore import Qt, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLineEdit, QWidget

from desktop.views.widgets.looks import button, label, set_look, set_tone

HEIGHT = 44
_ENTER = frozenset({Qt.Key.Key_Return, Qt.Key.Key_Enter})


class ConfirmBar(QFrame):
    """Empty in its height until something is asked; Enter says yes, Esc says no."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFixedHeight(HEIGHT)
        self.setAccessibleName(self.tr("Confirmation"))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._on_yes: Callable[[str], None] | None = None
        self._comes_back_to: QWidget | None = None
        self._needs_reason = False
        self._sentence = label()
        self.reason = QLineEdit()
        self.reason.setAccessibleName(self.tr("Reason"))
        self.reason.setPlaceholderText(self.tr("reason"))
        self.reason.setMinimumWidth(240)
        self.reason.returnPressed.connect(self.say_yes)
        self._yes = button("", self.say_yes, "primary")
        self._no = button(self.tr("Leave it"), self.say_no)
        row = QHBoxLayout(self)
        row.setContentsMargins(12, 4, 8, 4)
        row.setSpacing(12)
        row.addWidget(self._sentence)
        row.addWidget(self.reason, 1)
        row.addStretch(1)
        row.addWidget(self._yes)
        row.addWidget(self._no)
        self._parts = (self._sentence, self.reason, self._yes, self._no)
        self.clear()

    @property
    def is_asking(self) -> bool:
        """Whether an answer is awaited."""
        return self._on_yes is not None

    @property
    def sentence(self) -> str:
        """What it asks."""
        return self._sentence.text()

    def ask(
        self,
        sentence: str,
        yes: str,
        on_yes: Callable[[str], None],
        comes_back_to: QWidget,
        *,
        needs_reason: bool = False,
    ) -> None:
        """Ask, and take the focus.

        Args:
            sentence: What will happen.
            yes: What the answer does, a verb and its object.
            on_yes: Called with the reason, which is empty when none is asked for.
            comes_back_to: Takes the focus after the answer.
            needs_reason: Whether a reason has to be typed.
        """
        self._on_yes, self._comes_back_to = on_yes, comes_back_to
        self._needs_reason = needs_reason
        self._sentence.setText(sentence)
        self._yes.setText(yes)
        self.reason.clear()
        for part in self._parts:
            part.setVisible(part is not self.reason or needs_reason)
        set_look(self, "role", "strip")
        set_tone(self, "warning")
        (self.reason if needs_reason else self).setFocus()

    @Slot()
    def say_yes(self) -> None:
        """Do what was asked; without a needed reason nothing happens yet."""
        reason = self.reason.text().strip()
        if self._on_yes is None or (self._needs_reason and not reason):
            return
        act = self._on_yes
        self.say_no()
        act(reason)

    @Slot()
    def say_no(self) -> None:
        """Leave everything as it is."""
        back = self._comes_back_to
        self.clear()
        if back is not None:
            back.setFocus()

    def clear(self) -> None:
        """Ask nothing."""
        self._on_yes = self._comes_back_to = None
        self._sentence.clear()
        for part in self._parts:
            part.hide()
        set_tone(self, "")
        set_look(self, "role", "")

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and self.is_asking:
            self.say_no()
        elif event.key() in _ENTER and self.is_asking:
            self.say_yes()
        else:
            super().keyPressEvent(event)
