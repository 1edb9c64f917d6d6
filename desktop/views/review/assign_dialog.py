"""Gives something that waits to somebody."""

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QVBoxLayout, QWidget

from desktop.views.review.columns import tr
from desktop.views.widgets.card import buddy_label
from desktop.views.widgets.dialog import Dialog
from desktop.views.widgets.looks import button, label, set_tone

_WIDTH = 420


class AssignDialog(Dialog):
    """Who looks into it.

    Signals:
        chosen: The name, empty for nobody; the dialog stays open until `accept` is called on it.
    """

    chosen = Signal(str)

    def __init__(self, names: list[str], current: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Give to somebody"))
        self.setMinimumWidth(_WIDTH)
        self.names = QComboBox()
        self.names.addItem(tr("nobody"), "")
        for name in names:
            self.names.addItem(name, name)
        self.names.setCurrentIndex(max(0, self.names.findData(current)))
        self._problem = label(" ")
        self._problem.setWordWrap(True)
        set_tone(self._problem, "negative")
        buttons = QHBoxLayout()
        buttons.setSpacing(8)
        buttons.addStretch(1)
        buttons.addWidget(button(tr("&Cancel"), self.reject))
        accept = button(tr("&Give"), self.give, "primary")
        accept.setDefault(True)
        buttons.addWidget(accept)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 20, 24, 20)
        column.setSpacing(8)
        column.addWidget(label(tr("Who looks into it"), "title"))
        column.addWidget(buddy_label(tr("&Name"), self.names))
        column.addWidget(self.names)
        column.addWidget(self._problem)
        column.addLayout(buttons)

    @Slot()
    def give(self) -> None:
        """Tell the name."""
        self.chosen.emit(self.names.currentData())

    @Slot(str)
    def say_problem(self, sentence: str) -> None:
        """Say why it was not done."""
        self._problem.setText(sentence)
