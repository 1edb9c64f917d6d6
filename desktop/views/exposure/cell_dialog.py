"""The tickets that make the house's result at a score, the largest contribution first."""

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desktop.domain.weeks import instant
from desktop.models.table import Column, RowTableModel
from desktop.services.exposure.cells import CellTicket, list_cell_tickets
from desktop.services.exposure.drawing import Asked
from desktop.services.exposure.picture import Outcome
from desktop.services.why.explanation import Lead, Part, Why
from desktop.services.why.given import stated
from desktop.services.why.tickets import ticket_number
from desktop.views.errors import presenter
from desktop.views.exposure.columns import tr
from desktop.views.formatting import Formats, shown_signs
from desktop.views.session import Session
from desktop.views.whole_ticket import TicketDialog
from desktop.views.widgets.dialog import Dialog
from desktop.views.widgets.grid_view import GridView
from desktop.views.widgets.looks import button, label

_SIZE = (980, 560)


def cell_columns(formats: Formats) -> list[Column[CellTicket]]:
    """What each ticket brings the house, and which it is."""

    def why(ticket: CellTicket) -> Why:
        number = "win" if ticket.cents < 0 else "risk"
        part = Part(
            tr("Lost by the house") if ticket.cents < 0 else tr("Won by the house"), ticket.cents,
            ticket.description, ticket.placed_at, why=ticket_number(ticket.ticket_id, number),
            lead=Lead("tickets", ticket.ticket_id),
        )  # fmt: skip
        said = tr("What the house wins or loses on this ticket at the score.")
        return stated(tr("House result"), said, [part], who=ticket.number)

    return [
        Column(
            tr("House result"), lambda t: formats.signed_money(t.cents), "money",
            lambda t: t.cents, lambda t: "negative" if t.cents < 0 else "", width=120, why=why,
        ),
        Column(tr("Ticket"), lambda t: t.number, "mono", width=112),
        Column(tr("Player"), lambda t: t.account, "mono", width=80),
        Column(tr("Description"), lambda t: shown_signs(t.description), width=360,
               tooltip=lambda t: shown_signs(t.description)),
        Column(tr("Counts"), lambda t: tr("straight") if t.is_straight
               else tr("if all else comes in"), width=136),
        Column(tr("Placed"), lambda t: formats.date_time(instant(t.placed_at)), "date",
               lambda t: t.placed_at, width=112),
    ]  # fmt: skip


class CellDialog(Dialog):
    """Lists the tickets of one cell of the heatmap; Enter opens one of them.

    Signals:
        listed: The tickets have been read.
    """

    listed = Signal()

    def __init__(
        self, session: Session, asked: Asked, outcome: Outcome, said: str, parent: QWidget
    ) -> None:
        """Open on a score of what is drawn; `said` is its readout."""
        super().__init__(parent)
        self._session = session
        self.ticket: TicketDialog | None = None
        self.setWindowTitle(tr("Tickets that make this cell"))
        self.resize(*(session.theme.pixels(size) for size in _SIZE))
        title = label(said, "title")
        title.setWordWrap(True)
        self.total = label(" ", "secondary")
        self.model: RowTableModel[CellTicket] = RowTableModel(
            cell_columns(session.formatting), lambda t: t.ticket_id, parent=self
        )
        self.grid = GridView(
            session.theme, tr("Tickets of the cell"), empty_text=tr("No ticket pays by this score.")
        )
        self.grid.setModel(self.model)
        self.grid.setSortingEnabled(False)
        self.grid.row_activated.connect(self._on_activated)
        foot = QHBoxLayout()
        foot.addWidget(label(tr("Enter opens a ticket · F1 explains its part"), "hint"), 1)
        foot.addWidget(button(tr("&Close"), self.reject))
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 20, 24, 16)
        column.setSpacing(8)
        for part in (title, self.total):
            column.addWidget(part)
        column.addWidget(self.grid, 1)
        column.addLayout(foot)
        self.grid.setFocus()
        session.runner.read(
            lambda reader: list_cell_tickets(
                reader, asked.event_id, asked.period, (outcome.away, outcome.home),
                layer=asked.layer, scope=asked.scope, day=asked.day,
            ),
            self._on_read,
            on_error=presenter(self, session.strip),
            owner=self,
        )  # fmt: skip

    @Slot(object)
    def _on_read(self, tickets: list[CellTicket]) -> None:
        formats = self._session.formatting
        self.model.set_rows(tickets)
        whole = sum(ticket.cents for ticket in tickets)
        self.total.setText(
            tr("{0} tickets come to {1}").format(
                formats.count(len(tickets)), formats.house_result(whole)
            )
        )
        if tickets:
            self.grid.select_row(0)
        self.listed.emit()

    @Slot(object)
    def _on_activated(self, ticket: CellTicket) -> None:
        self.ticket = TicketDialog(self._session, ticket.ticket_id, self)
        self.ticket.show()
