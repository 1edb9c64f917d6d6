"""Settlement review: what waits, what approving would do and why; only then money (UX c.10)."""

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import (
    QHBoxLayout,
    QSplitter,
    QStackedWidget,
    QTabBar,
    QVBoxLayout,
    QWidget,
)

from desktop.domain.weeks import instant
from desktop.models.table import RowTableModel
from desktop.services.changes import ChangeSet
from desktop.services.reviewing import (
    EXPIRED_SPOTS,
    Concern,
    QueueEntry,
    list_queue,
)
from desktop.views.actions import Action
from desktop.views.errors import presenter
from desktop.views.page import Subject
from desktop.views.session import Session
from desktop.views.settlement.by_hand import ByHand, Cursor
from desktop.views.settlement.columns import QueueRow, queue_columns
from desktop.views.settlement.confirm_bar import ConfirmBar
from desktop.views.settlement.deeds import QueueDeeds
from desktop.views.settlement.detail import ReviewDetail
from desktop.views.settlement.previews import Previews
from desktop.views.settlement.reading import DetailReading
from desktop.views.settlement.waiting_tickets import WaitingTickets
from desktop.views.widgets.card import Card
from desktop.views.widgets.filter_bar import FilterBar
from desktop.views.widgets.grid_view import GridView
from desktop.views.widgets.page_header import PageHeader

_KINDS = frozenset({"settlement", "events", "tickets"})
RESULTS, OPEN_TICKETS = 0, 1


class SettlementPage(QWidget):
    """The queue above, the detail of the chosen entry below.

    Signals:
        go: Another page and what it is to show.
    """

    go = Signal(str, object)

    def __init__(self, *, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.title, self.icon = self.tr("Settlement"), "scale"
        self._session = session
        self._entries: list[QueueEntry] = []
        self._wanted: int | None = None
        self._model = RowTableModel(
            queue_columns(session.formatting, session.clock_ms),
            lambda row: row.entry.key,
            parent=self,
        )
        self.queue = GridView(
            session.theme,
            self.tr("What waits"),
            empty_text=self.tr("Nothing waits: every result is settled."),
            empty_remedy=self.tr("Alt+3 opens the board; Ctrl+R enters results there"),
        )
        self.queue.setModel(self._model)
        self.detail = ReviewDetail(session)
        self.reading = DetailReading(session, self.detail, lambda: self.current_entry, self)
        self.confirm = ConfirmBar()
        self.previews = Previews(session, self)
        self.deeds = QueueDeeds(
            session,
            queue=self.queue,
            current=lambda: self.current_entry,
            reading=self.reading,
            previews=self.previews,
            confirm=self.confirm,
            page=self,
        )
        self.deeds.go.connect(self.go)
        self.by_hand = ByHand(session, self._cursor, self)
        self.by_hand.go.connect(self.go)
        self.by_hand.result_wanted.connect(self.visit)
        self.waiting = WaitingTickets(session)
        self.filter = FilterBar(session.theme, self.tr("Ticket, player or description"))
        self.tabs = QTabBar()
        self.tabs.setDrawBase(False)
        self.tabs.setUsesScrollButtons(False)
        self.tabs.setAccessibleName(self.tr("Results or open tickets"))
        self.tabs.addTab(self.tr("Results and flags"))
        self.tabs.addTab(self.tr("Open tickets"))
        self._stack = QStackedWidget()
        self._header = PageHeader(session.theme, self.tr("Settlement"))
        self._build()
        self.setFocusProxy(self.queue)
        session.hub.listen(self, _KINDS, self._on_changed)
        self.reload()

    def _build(self) -> None:
        for action in self.page_actions():
            if action.id in {
                "settlement.decide", "settlement.approve", "settlement.approve_all",
            }:  # fmt: skip
                self._header.add_action(action, primary=action.id == "settlement.approve")
        card = Card(flush=True)
        card.body.addWidget(self.queue)
        splitter = QSplitter(Qt.Orientation.Vertical)
        splitter.addWidget(card)
        splitter.addWidget(self.detail)
        splitter.setSizes([300, 420])
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 16, 16, 0)
        column.setSpacing(8)
        bar = QHBoxLayout()
        bar.setSpacing(16)
        bar.addWidget(self.tabs)
        bar.addStretch(1)
        bar.addWidget(self.filter)
        self.filter.hide()
        self._stack.addWidget(splitter)
        self._stack.addWidget(self.waiting)
        column.addWidget(self._header)
        column.addLayout(bar)
        column.addWidget(self._stack, 1)
        column.addWidget(self.confirm)
        self.queue.current_row_changed.connect(self._on_row_changed)
        self.queue.row_activated.connect(self._on_row_activated)
        self.reading.review_changed.connect(self._header.refresh_actions)
        self.tabs.currentChanged.connect(self._on_tab_changed)
        self.filter.filter_changed.connect(self._on_filter_changed)
        self.filter.left_downwards.connect(self.waiting.grid.setFocus)
        self.waiting.next_asked.connect(self.by_hand.take_next)
        self.waiting.counted.connect(self._on_counted)
        self.waiting.grid.current_row_changed.connect(self._on_row_changed)
        self.previews.arrived.connect(self._on_previews_arrived)
        self.deeds.approving.started.connect(self._header.refresh_actions)
        self.deeds.approving.ended.connect(self._on_approval_ended)

    def page_actions(self) -> list[Action]:
        """What can be done here."""
        title = self.title
        return [
            *self.deeds.actions(title),
            *self.by_hand.actions(title),
            Action(
                "settlement.open_tickets", self.tr("Show why tickets are open"),
                self.show_open_tickets, ("Ctrl+T",), title, "ticket",
                synonyms=("waiting", "pending", "queue"),
            ),
            Action(
                "settlement.results", self.tr("Show results and flags"), self.show_results,
                ("Ctrl+R",), title, "scale",
            ),
            Action(
                "settlement.filter", self.tr("Filter open tickets"), self.take_filter, ("/",),
                title, "filter",
            ),
            Action(
                "settlement.refresh", self.tr("Refresh"), self.reload, ("F5",), title,
                "refresh-cw",
            ),
        ]  # fmt: skip

    def visit(self, payload: object) -> None:
        """Put the cursor on an event, by its id; or decide about a ticket: `("decide", id)`."""
        if isinstance(payload, int):
            self.tabs.setCurrentIndex(RESULTS)
            self._wanted = payload
            self.reload()
        elif isinstance(payload, tuple) and payload[:1] == ("decide",):
            self.by_hand.decisions.about_ticket(payload[1])

    @Slot()
    def reload(self) -> None:
        """Read the queue and the open tickets anew."""
        if self._shows_tickets:
            self.waiting.reload()
        now = self._session.clock_ms()
        today = instant(now).astimezone(self._session.formatting.zone).date().isoformat()
        self._session.runner.read(
            lambda reader: list_queue(reader, now, today),
            self._on_queue_read,
            owner=self,
            question="queue",
            on_error=presenter(self, self._session.strip),
        )

    def _on_changed(self, change: ChangeSet) -> None:
        if "tickets" in change.kinds or "settlement" in change.kinds:
            self.previews.mark_stale()
        self.reload()

    def _on_queue_read(self, entries: list[QueueEntry]) -> None:
        self._entries = entries
        self._show_rows()
        waiting = sum(entry.can_approve for entry in entries)
        exceptions = sum(entry.concern != Concern.READY for entry in entries)
        self._header.set_count(
            self.tr("{0} results wait, {1} exceptions").format(waiting, exceptions)
            if entries
            else ""
        )
        self._put_cursor()
        self._header.refresh_actions()
        self.previews.work_out(entries)
        self.reading.start()

    def _put_cursor(self) -> None:
        if self._wanted is not None:
            place = self._model.find_row(("event", self._wanted, ""))
            self._wanted = None
            if place is not None:
                self.queue.select_row(place)
                return
        if self._entries and not self.queue.currentIndex().isValid():
            self.queue.select_row(0)

    def _show_rows(self) -> None:
        self._model.set_rows([QueueRow(entry, self.previews.of(entry)) for entry in self._entries])

    @Slot()
    def _on_previews_arrived(self) -> None:
        is_first = not any(row.proposal for row in self._model.rows)
        self._show_rows()
        if is_first:
            self.queue.fit_columns()
        self._header.refresh_actions()

    @Slot()
    def _on_approval_ended(self) -> None:
        self.reading.forget()
        self._header.refresh_actions()
        self.reload()

    def selected(self) -> Subject | None:
        """The event or ticket under the cursor."""
        entry = self.current_entry
        if entry is None or (entry.event is None and entry.flag is None):
            return None
        if entry.event is not None:
            title = f"{entry.event.away} – {entry.event.home}"
            return Subject("event", entry.event.id, title)
        return None if entry.flag is None else Subject("ticket", entry.flag.ticket_id)

    @property
    def current_entry(self) -> QueueEntry | None:
        """What is under the cursor."""
        row = self.queue.current_row()
        return row.entry if isinstance(row, QueueRow) else None

    @Slot(object)
    def _on_row_changed(self, row: object) -> None:
        del row
        self._header.refresh_actions()
        self.reading.start()

    @property
    def _shows_tickets(self) -> bool:
        return self.tabs.currentIndex() == OPEN_TICKETS

    def _cursor(self) -> Cursor:
        """What is under the cursor of the tab that is shown."""
        if self._shows_tickets:
            ticket = self.waiting.current
            return Cursor() if ticket is None else Cursor(ticket.event_id, ticket.ticket_id, ticket)
        entry = self.current_entry
        if entry is None:
            return Cursor()
        return Cursor(
            entry.event.id if entry.event is not None else None,
            entry.flag.ticket_id if entry.flag is not None else None,
        )

    @Slot()
    def show_open_tickets(self) -> None:
        """Bring the open tickets to the front."""
        self.tabs.setCurrentIndex(OPEN_TICKETS)
        self.waiting.grid.setFocus()

    @Slot()
    def show_results(self) -> None:
        """Bring the results and flags to the front."""
        self.tabs.setCurrentIndex(RESULTS)
        self.queue.setFocus()

    @Slot()
    def take_filter(self) -> None:
        """Type what the open tickets are filtered by."""
        self.tabs.setCurrentIndex(OPEN_TICKETS)
        self.filter.take_focus()

    @Slot(int)
    def _on_tab_changed(self, tab: int) -> None:
        self._stack.setCurrentIndex(tab)
        self.filter.setVisible(tab == OPEN_TICKETS)
        if tab == OPEN_TICKETS:
            self.waiting.reload()
        self.setFocusProxy(self.waiting.grid if tab == OPEN_TICKETS else self.queue)
        self._header.refresh_actions()

    @Slot(str, frozenset)
    def _on_filter_changed(self, text: str, _chips: frozenset[str]) -> None:
        self.waiting.set_text(text)

    @Slot(int)
    def _on_counted(self, count: int) -> None:
        self.tabs.setTabText(
            OPEN_TICKETS, self.tr("Open tickets {0}").format(self._session.formatting.count(count))
        )

    @Slot(object)
    def _on_row_activated(self, row: object) -> None:
        if not isinstance(row, QueueRow):
            return
        if row.entry.can_approve:
            self.detail.grid.setFocus()
        elif row.entry.flag is not None:
            self.go.emit("tickets", row.entry.flag.ticket_id)
        elif row.entry.waits_for == EXPIRED_SPOTS:
            self.by_hand.decisions.expire_spots()
        else:
            self.deeds.go_to_result()
