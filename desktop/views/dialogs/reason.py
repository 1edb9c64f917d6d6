"""Asks for the reason of something that cannot be taken back, after saying what it does."""

from dataclasses import dataclass

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from desktop.views.widgets.card import buddy_label
from desktop.views.widgets.dialog import Dialog
from desktop.views.widgets.looks import button, label, set_tone

DIALOG_WIDTH = 520


@dataclass(frozen=True, slots=True)
class Question:
    """What is asked.

    Attributes:
        title: A verb and its object: "Void ticket".
        effect: What it does, as a sentence with the amounts.
        accept: What the button says.
        is_reason_needed: Whether an empty reason will do.
    """

    title: str
    effect: str
    accept: str
    is_reason_needed: bool = True


class ReasonDialog(Dialog):
    """Effect, reason, one button.

    Signals:
        reason_given: The reason; the dialog stays open until `accept` is called on it.
    """

    reason_given = Signal(str)

    def __init__(self, question: Question, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._question = question
        self.setWindowTitle(question.title)
        self.setMinimumWidth(DIALOG_WIDTH)
        self.reason = QLineEdit()
        self.reason.setMaxLength(200)
        effect = label(question.effect)
        effect.setWordWrap(True)
        self._problem = label(" ")
        set_tone(self._problem, "negative")
        self._problem.setWordWrap(True)
        buttons = QHBoxLayout()
        buttons.setSpacing(8)
        buttons.addStretch(1)
        buttons.addWidget(button(self.tr("&Cancel"), self.reject))
        self._accept = button(question.accept, self.give, "primary")
        self._accept.setDefault(True)
        buttons.addWidget(self._accept)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 20, 24, 20)
        column.setSpacing(8)
        head = label(question.title, "title")
        head.setWordWrap(True)
        column.addWidget(head)
        column.addWidget(effect)
        column.addSpacing(8)
        column.addWidget(buddy_label(self.tr("Rea&son"), self.reason))
        column.addWidget(self.reason)
        column.addWidget(self._problem)
        column.addLayout(buttons)
        self.reason.setFocus()

    @property
    def problem(self) -> str:
        """Why it was not done, if it was not."""
        return self._problem.text().strip()

    @Slot()
    def give(self) -> None:
        """Tell the reason, unless it is missing."""
        typed = self.reason.text().strip()
        if not typed and self._question.is_reason_needed:
            self.say_problem(self.tr("Type a reason; it stays in the journal for good."))
            self.reason.setFocus()
            return
        self.reason_given.emit(typed)

    @Slot(str)
    def say_problem(self, sentence: str) -> None:
        """Say why it was not done; what was typed stays."""
        self._problem.setText(sentence)
