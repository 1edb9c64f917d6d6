"""The four steps of a new book, each with its key, until they are done (UX c.15)."""

from collections.abc import Mapping

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QGridLayout, QLabel, QPushButton, QWidget

from desktop.services.first_steps import FirstSteps, Step
from desktop.views.widgets.card import Card
from desktop.views.widgets.looks import button, label, set_tone

DONE, OPEN = "✓", "○"


class FirstStepsCard(Card):
    """A row a step: whether it is done, what it is, the button and the keys that lead there.

    Signals:
        chosen: The Step whose button was pressed.
        dismissed: The user does not want to see it again.
    """

    chosen = Signal(object)
    dismissed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(_tr("First steps"), parent)
        self.marks: dict[Step, QLabel] = {}
        self.buttons: dict[Step, QPushButton] = {}
        rows = QGridLayout()
        rows.setHorizontalSpacing(16)
        rows.setVerticalSpacing(4)
        rows.setColumnStretch(1, 1)
        for row, step in enumerate(Step):
            said, title, keys = _texts()[step]
            mark, sentence = label(OPEN), label(said)
            sentence.setWordWrap(True)
            made = button(title, _Choose(self, step), "link")
            made.setAccessibleName(f"{title} {keys}")
            self.marks[step], self.buttons[step] = mark, made
            rows.addWidget(mark, row, 0)
            rows.addWidget(sentence, row, 1)
            rows.addWidget(made, row, 2)
            key = label(keys, "hint")
            key.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
            rows.addWidget(key, row, 3)
        self.body.addLayout(rows)
        self.dismiss = button(_tr("Do not show this"), self.dismissed.emit, "flat")
        self.header.add_widget(self.dismiss)

    def show_steps(self, steps: FirstSteps) -> None:
        """Mark what is done."""
        for step, mark in self.marks.items():
            is_done = step in steps.done
            mark.setText(DONE if is_done else OPEN)
            mark.setAccessibleName(_tr("done") if is_done else _tr("to do"))
            set_tone(mark, "positive" if is_done else "muted")
        self.header.set_note(_tr("{0} of {1} done").format(len(steps.done), len(Step)))


class _Choose:
    def __init__(self, card: FirstStepsCard, step: Step) -> None:
        self._card, self._step = card, step

    def __call__(self) -> None:
        self._card.chosen.emit(self._step)


def _texts() -> Mapping[Step, tuple[str, str, str]]:
    """Of each step what is to be done, where, and by which keys."""
    return {
        Step.USERS: (
            _tr("Who may sign in: give everybody a name, a role, a password and a PIN."),
            _tr("Users and rights"),
            "Ctrl+Alt+U",
        ),
        Step.ACCOUNTS: (
            _tr("Accounts: open an agent and the first player, or import a list."),
            _tr("Accounts"),
            "Alt+5  Ins",
        ),
        Step.LINES: (
            _tr("Lines: add an event and its line, or import a schedule."),
            _tr("Lines board"),
            "Alt+3  Ins",
        ),
        Step.WAGER: (
            _tr("The first wager: name the player, type it, read it back, accept it."),
            _tr("Ticket entry"),
            "Alt+2",
        ),
    }


def _tr(text: str) -> str:
    return QCoreApplication.translate("desk", text)
