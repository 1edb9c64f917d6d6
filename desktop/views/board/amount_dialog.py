"""Asks for the amount at which a market leaves the board by itself."""

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QFormLayout, QHBoxLayout, QVBoxLayout, QWidget

from desktop.domain.money import format_money
from desktop.views.widgets.dialog import Dialog
from desktop.views.widgets.looks import button, label, set_tone
from desktop.views.widgets.parsed_edit import money_edit

_WIDTH = 440


class AmountDialog(Dialog):
    """One amount; an empty field goes back to the usual one.

    Signals:
        given: Cents, or None; whoever carries it out calls `accept`.
    """

    given = Signal(object)

    def __init__(self, what: str, amount: int | None, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Off the board at an amount"))
        self.setMinimumWidth(_WIDTH)
        self.amount = money_edit(self.tr("Straight action on a side"))
        self.amount.setPlaceholderText(self.tr("the usual amount"))
        if amount is not None:
            self.amount.setText(format_money(amount))
        self._problem = label(" ")
        set_tone(self._problem, "negative")
        told = label(
            self.tr("{0} leaves the board when straights on one side come to it.").format(what),
            role="secondary",
        )
        told.setWordWrap(True)
        form = QFormLayout()
        form.addRow(self.tr("&Straight action on a side"), self.amount)
        buttons = QHBoxLayout()
        buttons.setSpacing(8)
        buttons.addStretch(1)
        buttons.addWidget(button(self.tr("Cancel"), self.reject))
        give = button(self.tr("Set"), self.give, "primary")
        give.setDefault(True)
        buttons.addWidget(give)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 20, 24, 16)
        column.setSpacing(8)
        column.addWidget(label(self.windowTitle(), "title"))
        column.addWidget(told)
        column.addLayout(form)
        column.addWidget(self._problem)
        column.addLayout(buttons)
        self.amount.setFocus()
        self.amount.selectAll()

    @Slot()
    def give(self) -> None:
        """Hand over the amount, or say what is wrong with it."""
        if (problem := self.amount.problem()) is not None:
            self._problem.setText(problem)
            return
        self.given.emit(self.amount.value())
