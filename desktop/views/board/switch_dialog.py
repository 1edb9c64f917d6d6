"""Asks why a market leaves the board or is circled, and what a circle takes at most."""

from dataclasses import dataclass

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QComboBox, QFormLayout, QHBoxLayout, QVBoxLayout, QWidget

from desktop.domain.offers import CIRCLED
from desktop.models.saying import shown
from desktop.services.switching import read_board_reasons
from desktop.views.widgets.dialog import Dialog
from desktop.views.widgets.looks import button, label, set_tone
from desktop.views.widgets.parsed_edit import money_edit

_WIDTH = 460


@dataclass(frozen=True, slots=True)
class Switch:
    """What was answered: the reason, and of a circle its maximum in cents (None: the usual)."""

    reason: str
    circle_max: int | None


class SwitchDialog(Dialog):
    """Reason from a list or typed, maximum of a circle.

    Signals:
        given: The Switch; whoever carries it out calls `accept`.
    """

    given = Signal(object)

    def __init__(self, what: str, status: str, parent: QWidget | None = None) -> None:
        """Make the form.

        Args:
            what: The market or event, as the title names it.
            status: `off` or `circled`.
            parent: Qt's parent.
        """
        super().__init__(parent)
        self._is_circle = status == CIRCLED
        title = self.tr("Circle {0}") if self._is_circle else self.tr("Take {0} off the board")
        self.setWindowTitle(title.format(what))
        self.setMinimumWidth(_WIDTH)
        self.reason = QComboBox()
        self.reason.setEditable(True)
        self.reason.addItems([shown(reason) for reason in read_board_reasons()])
        self.reason.setCurrentText("")
        self.reason.setAccessibleName(self.tr("Reason"))
        self.circle_max = money_edit(self.tr("Most of one wager"))
        self.circle_max.setPlaceholderText(self.tr("the usual part of the limit"))
        self._problem = label(" ")
        set_tone(self._problem, "negative")
        self._problem.setWordWrap(True)
        self._build(self.windowTitle())
        self.reason.setFocus()

    def _build(self, title: str) -> None:
        effect = (
            self.tr("Straight wagers only, up to the maximum. The reason stands in the history.")
            if self._is_circle
            else self.tr("Nothing is taken until it is back. The reason stands in the history.")
        )
        told = label(effect, role="secondary")
        told.setWordWrap(True)
        form = QFormLayout()
        form.setHorizontalSpacing(16)
        form.setVerticalSpacing(8)
        form.addRow(self.tr("&Reason"), self.reason)
        if self._is_circle:
            form.addRow(self.tr("&Most of one wager"), self.circle_max)
        buttons = QHBoxLayout()
        buttons.setSpacing(8)
        buttons.addStretch(1)
        buttons.addWidget(button(self.tr("Cancel"), self.reject))
        word = self.tr("Circle") if self._is_circle else self.tr("Take off")
        give = button(word, self.give, "primary")
        give.setDefault(True)
        buttons.addWidget(give)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 20, 24, 16)
        column.setSpacing(8)
        head = label(title, "title")
        head.setWordWrap(True)
        column.addWidget(head)
        column.addWidget(told)
        column.addSpacing(8)
        column.addLayout(form)
        column.addWidget(self._problem)
        column.addLayout(buttons)

    @Slot()
    def give(self) -> None:
        """Hand over what is answered, or say what is missing."""
        reason = self.reason.currentText().strip()
        if not reason:
            self.say_problem(self.tr("Choose a reason or type one."))
            self.reason.setFocus()
            return
        if (problem := self.circle_max.problem()) is not None:
            self.say_problem(problem)
            return
        self.given.emit(Switch(reason, self.circle_max.value()))

    def say_problem(self, sentence: str) -> None:
        """Say why it was not done; what was typed stays."""
        self._problem.setText(sentence)
