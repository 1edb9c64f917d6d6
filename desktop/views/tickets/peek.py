"""The peek at a ticket: its legs with their results, without leaving the list (UX c.9)."""

from PySide6.QtCore import QEvent, QObject, Qt, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout

from desktop.book.queries.ticket_register import RegisteredTicket
from desktop.models.table import RowTableModel
from desktop.models.ticket_story import leg_columns
from desktop.models.tickets import net_text, status_style, status_text
from desktop.services.ticket_story import StoryLeg, read_story_legs
from desktop.tasks.lanes import OnError
from desktop.views.session import Session
from desktop.views.widgets.card import Card
from desktop.views.widgets.grid_view import GridView
from desktop.views.widgets.looks import label, set_tone

_ROWS_SHOWN = 8


class PeekCard(Card):
    """A card beside the row under the cursor, which follows it until Space or Esc closes it."""

    def __init__(self, session: Session, grid: GridView, on_error: OnError) -> None:
        super().__init__(parent=grid)
        self._session, self._grid, self._on_error = session, grid, on_error
        self.setProperty("role", "toast")
        self.setAutoFillBackground(True)
        self.setAccessibleName(self.tr("Peek at the ticket"))
        self._title, self._money = label(role="title"), label(role="secondary")
        self._status = label()
        self._said = label(role="hint")
        self._said.setWordWrap(True)
        self.legs: RowTableModel[StoryLeg] = RowTableModel(
            leg_columns(session.formatting), lambda leg: leg.no, parent=self
        )
        self.leg_grid = GridView(session.theme, self.tr("Legs of the ticket"), parent=self)
        self.leg_grid.setModel(self.legs)
        self.leg_grid.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        head = QHBoxLayout()
        head.setSpacing(12)
        for part in (self._title, self._status, self._money):
            head.addWidget(part)
        head.addStretch(1)
        self.body.setContentsMargins(16, 12, 16, 12)
        self.body.setSpacing(8)
        self.body.addLayout(head)
        self.body.addWidget(self.leg_grid)
        self.body.addWidget(self._said)
        grid.current_row_changed.connect(self._on_current_changed)
        grid.installEventFilter(self)
        self.hide()

    @Slot(object)
    def toggle(self, ticket: RegisteredTicket | None) -> None:
        """Open at a ticket, or close."""
        if self.isVisible() or ticket is None:
            self.hide()
        else:
            self._read(ticket)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        is_key = event.type() in {QEvent.Type.KeyPress, QEvent.Type.ShortcutOverride}
        if self.isVisible() and is_key and isinstance(event, QKeyEvent):
            if event.key() == Qt.Key.Key_Escape:
                if event.type() == QEvent.Type.KeyPress:
                    self.hide()
                event.accept()
                return True
        elif event.type() == QEvent.Type.Resize:
            self._place()
        elif event.type() == QEvent.Type.Hide:
            # Another page is shown; this one is found without it.
            self.hide()
        return super().eventFilter(watched, event)

    @Slot(object)
    def _on_current_changed(self, ticket: RegisteredTicket | None) -> None:
        if self.isVisible() and ticket is not None:
            self._read(ticket)

    def _read(self, ticket: RegisteredTicket) -> None:
        self._session.runner.read(
            lambda reader: read_story_legs(reader, ticket.id),
            lambda legs: self._show(ticket, legs),
            on_error=self._on_error,
            owner=self,
            question="peek",
        )

    def _show(self, ticket: RegisteredTicket, legs: tuple[StoryLeg, ...]) -> None:
        texts = self._session.formatting
        self._title.setText(f"{ticket.number} · {ticket.account}")
        self._status.setText(status_text(ticket.status))
        set_tone(self._status, status_style(ticket.status))
        template = self.tr("risk {0}, to win {1}")
        money = template.format(texts.money(ticket.risk), texts.money(ticket.win))
        net = net_text(texts, ticket.status, ticket.net)
        if net:
            money = self.tr("{0}, net {1}, player’s side").format(money, net)
        self._money.setText(money)
        self.legs.set_rows(legs)
        self.leg_grid.setVisible(bool(legs))
        self._said.setText(ticket.description)
        self.show()
        self._place()
        self.raise_()

    def _place(self) -> None:
        """Stand where the row is not: above it or below it, as wide as the grid allows."""
        rows = min(max(1, self.legs.rowCount()), _ROWS_SHOWN)
        header = self.leg_grid.horizontalHeader()
        height = header.sizeHint().height() + rows * self._session.theme.row_height + 4
        self.leg_grid.setFixedHeight(height)
        area = self._grid.rect()
        width = min(area.width() - 32, header.length() + 2 * 16 + 8)
        self.setFixedWidth(max(width, 1))
        self.adjustSize()
        row = self._grid.visualRect(self._grid.currentIndex())
        top = row.bottom() + header.height() + 8
        if top + self.height() > area.height():
            top = max(8, row.top() + header.height() - self.height() - 8)
        self.move(16, top)
