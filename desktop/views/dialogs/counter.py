"""Asks for what a supervisor offers in place of a held wager."""

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from desktop.book.queries.holds import HoldRow
from desktop.models.saying import shown_error
from desktop.views.formatting import shown_signs
from desktop.views.theme import Theme
from desktop.views.widgets.alert_strip import AlertStrip
from desktop.views.widgets.card import buddy_label
from desktop.views.widgets.dialog import Dialog
from desktop.views.widgets.looks import button, label, set_look


class CounterDialog(Dialog):
    """The line as the caller asked for it; another amount, line or price is typed into it.

    Signals:
        countered: The wager as typed; the dialog stays open until `accept` is called on it.
    """

    countered = Signal(str)

    def __init__(self, theme: Theme, hold: HoldRow, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Counter"))
        self.setMinimumWidth(theme.pixels(560))
        self.wager = QLineEdit(hold.wager["entry"])
        set_look(self.wager, "role", "entry")
        self.strip = AlertStrip(theme, lines=2)
        set_look(self.strip, "place", "page")
        asked = label(shown_signs(hold.wager["description"]), "secondary")
        asked.setWordWrap(True)
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addStretch(1)
        row.addWidget(button(self.tr("&Cancel"), self.reject))
        self.offer_button = button(self.tr("&Offer this"), self.offer, "primary")
        self.offer_button.setDefault(True)
        row.addWidget(self.offer_button)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 20, 24, 12)
        column.setSpacing(8)
        column.addWidget(label(self.tr("Counter the wager of {0}").format(hold.account), "title"))
        column.addWidget(asked)
        column.addSpacing(8)
        typed = self.tr("&Wager that would be taken, as in ticket entry")
        column.addWidget(buddy_label(typed, self.wager))
        column.addWidget(self.wager)
        column.addSpacing(8)
        column.addLayout(row)
        column.addWidget(self.strip)
        self.wager.setFocus()
        self.wager.end(False)  # noqa: FBT003 - Qt takes it by place

    @Slot()
    def offer(self) -> None:
        """Send what was typed."""
        self.strip.clear()
        self.countered.emit(self.wager.text().strip())

    def refuse(self, error: BaseException) -> None:
        """Say why it will not do; what was typed stays."""
        self.strip.say(shown_error(error), "", "negative")
        self.wager.setFocus()
