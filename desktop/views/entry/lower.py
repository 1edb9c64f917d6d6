"""The lower part of ticket entry: the player's last tickets, or those that wait."""

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import (
    QButtonGroup,
    QHBoxLayout,
    QPushButton,
    QSizePolicy,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from desktop.book.queries.ticket_register import RegisteredTicket
from desktop.models.table import RowTableModel
from desktop.views.entry.columns import ticket_columns
from desktop.views.entry.held import HeldWagers
from desktop.views.session import Session
from desktop.views.widgets.card import Card
from desktop.views.widgets.grid_view import GridView
from desktop.views.widgets.looks import button


class Lower(QWidget):
    """Two faces in one place, so that nothing above moves when a wager is held.

    Signals:
        ticket_chosen: The RegisteredTicket that is to be opened.
    """

    ticket_chosen = Signal(object)

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.tickets: RowTableModel[RegisteredTicket] = RowTableModel(
            ticket_columns(session.formatting), lambda ticket: ticket.id, parent=self
        )
        self._faces = QStackedWidget(self)
        card = Card(flush=True, parent=self._faces)
        self.grid = GridView(
            session.theme,
            self.tr("Last tickets of this player"),
            empty_text=self.tr("No tickets to show."),
            empty_remedy=self.tr("F4 names a player; accepted tickets appear here."),
            parent=card,
        )
        self.grid.setModel(self.tickets)
        self.grid.row_activated.connect(self.ticket_chosen)
        self.held = HeldWagers(session, self._faces)
        self.held.count_changed.connect(self._on_count_changed)
        card.body.addWidget(self.grid)
        self._faces.addWidget(card)
        self._faces.addWidget(self.held)
        # What a face wants makes no room: the place is the same whatever it shows.
        self._faces.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Ignored)
        self.tickets_chip = self._chip(self.tr("Last tickets"))
        self.held_chip = self._chip(self.tr("Held"))
        self._chips = QButtonGroup(self)
        for number, chip in enumerate((self.tickets_chip, self.held_chip)):
            self._chips.addButton(chip, number)
        self._chips.idClicked.connect(self._faces.setCurrentIndex)
        self.tickets_chip.setChecked(True)
        row = QHBoxLayout()
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        row.addWidget(self.tickets_chip)
        row.addWidget(self.held_chip)
        row.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addLayout(row)
        column.addWidget(self._faces, 1)

    @property
    def shows_held(self) -> bool:
        """Whether the held wagers are in front."""
        return self._faces.currentWidget() is self.held

    def show_whose(self, code: str) -> None:
        """Say whose tickets these are; nobody's where that is empty."""
        said = self.tr("Last tickets of {0}").format(code) if code else self.tr("Last tickets")
        self.tickets_chip.setText(said)

    @Slot()
    def show_held(self) -> None:
        """Put the held wagers in front, with the keys in them."""
        self.held_chip.click()
        self.held.grid.setFocus()

    @Slot(int)
    def _on_count_changed(self, count: int) -> None:
        said = self.tr("Held for a supervisor: {0}").format(count) if count else self.tr("Held")
        self.held_chip.setText(said)
        (self.held_chip if count else self.tickets_chip).click()

    def _chip(self, text: str) -> QPushButton:
        made = button(text, role="chip")
        made.setCheckable(True)
        return made
