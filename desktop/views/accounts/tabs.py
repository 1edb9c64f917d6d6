"""What is shown of the chosen account: profile, limits, deal, notes, tickets, ledger, audit."""

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QTabWidget, QWidget

from desktop.book.queries.account_facts import ChangeQuestion
from desktop.book.queries.account_tree import AccountNode
from desktop.book.queries.postings import PostingQuestion, PostingRow
from desktop.book.queries.ticket_question import TicketQuestion
from desktop.book.queries.ticket_register import RegisteredTicket, led
from desktop.models.accounts import CHANGE_PAGES, history_columns
from desktop.models.paged import PagedModel
from desktop.models.postings import PostingPages, posting_columns
from desktop.models.tickets import TicketPages, ticket_columns
from desktop.services.account_history import HistoryEntry
from desktop.views.accounts.deal import DealTab
from desktop.views.accounts.limits import LimitsTab
from desktop.views.accounts.notes import NotesTab
from desktop.views.accounts.profile import ProfileForm
from desktop.views.errors import presenter
from desktop.views.session import Session
from desktop.views.widgets.grid_view import GridView
from desktop.views.widgets.scrolled import Scrolled

PROFILE, LIMITS, DEAL, NOTES, TICKETS, LEDGER, AUDIT = range(7)


class AccountTabs(QTabWidget):
    """Reads for the chosen account only what is in front.

    Signals:
        ticket_chosen: The id of a ticket that is to be opened.
    """

    ticket_chosen = Signal(object)

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._present = presenter(self, session.strip)
        self._account: AccountNode | None = None
        self._asked: dict[int, int] = {}
        self.setAccessibleName(self.tr("Account"))
        self.setDocumentMode(True)
        texts, runner = session.formatting, session.runner
        self.profile = ProfileForm(session)
        self.tickets: PagedModel[RegisteredTicket] = PagedModel(
            ticket_columns(texts), TicketPages(), runner, self._present, parent=self
        )
        self.postings: PagedModel[PostingRow] = PagedModel(
            posting_columns(texts, of_one_account=True), PostingPages(), runner, self._present,
            parent=self,
        )  # fmt: skip
        self.history: PagedModel[HistoryEntry] = PagedModel(
            history_columns(texts), CHANGE_PAGES, runner, self._present, parent=self
        )
        self.ticket_grid = self._grid(
            self.tr("Tickets"), self.tr("No ticket was written here."), self.tickets
        )
        self.ledger_grid = self._grid(
            self.tr("Ledger"), self.tr("Nothing was posted to this account itself."), self.postings
        )
        self.history_grid = self._grid(
            self.tr("Audit"), self.tr("Nothing was done to this account."), self.history
        )
        self.addTab(Scrolled(self.profile), self.tr("Profile"))
        self.limits = LimitsTab(session)
        self.addTab(Scrolled(self.limits), self.tr("Limits"))
        self.deal = DealTab(session)
        self.addTab(Scrolled(self.deal), self.tr("Deal"))
        self.notes = NotesTab(session)
        self.addTab(self.notes, self.tr("Notes"))
        for grid in (self.ticket_grid, self.ledger_grid, self.history_grid):
            self.addTab(grid, grid.accessibleName())
        self.ticket_grid.row_activated.connect(self._on_ticket_activated)
        self.ledger_grid.row_activated.connect(self._on_posting_activated)
        self.currentChanged.connect(self._on_tab_changed)

    def show_account(self, account: AccountNode | None) -> None:
        """Show an account; the same one is read anew."""
        front = self.currentIndex()
        is_same = account is not None and self._asked.get(front) == account.id
        # What is behind the front is read when it comes to the front.
        self._asked = {front: self._asked[front]} if is_same else {}
        self._account = account
        self.setVisible(account is not None)
        self.profile.show_account(account)
        self._read_front()

    def _grid(
        self,
        name: str,
        empty: str,
        model: PagedModel[RegisteredTicket] | PagedModel[PostingRow] | PagedModel[HistoryEntry],
    ) -> GridView:
        grid = GridView(self._session.theme, name, empty_text=empty)
        grid.setModel(model)
        grid.setSortingEnabled(False)
        return grid

    def _read_front(self) -> None:
        account, place = self._account, self.currentIndex()
        if account is None or place == PROFILE:
            return
        is_asked = self._asked.get(place) == account.id
        self._asked[place] = account.id
        if place == LIMITS:
            self.limits.show_account(account)
        elif place == DEAL:
            self.deal.show_account(account)
        elif place == NOTES:
            self.notes.show_account(account)
        elif place == TICKETS:
            self._read_tickets(account, is_asked=is_asked)
        elif place == LEDGER:
            self._read_ledger(account, is_asked=is_asked)
        else:
            self._read_history(account, is_asked=is_asked)

    def _read_tickets(self, account: AccountNode, *, is_asked: bool) -> None:
        if is_asked:
            self.tickets.refresh()
        else:
            asked = TicketQuestion(under_id=account.id)
            if account.kind == "player":
                asked = TicketQuestion(account_id=account.id)
            self._session.runner.read(
                lambda reader: led(reader, asked),
                self.tickets.ask,
                on_error=self._present,
                owner=self,
                question="tickets",
            )

    def _read_ledger(self, account: AccountNode, *, is_asked: bool) -> None:
        if is_asked:
            self.postings.refresh()
        else:
            self.postings.ask(PostingQuestion(account_id=account.id))

    def _read_history(self, account: AccountNode, *, is_asked: bool) -> None:
        if is_asked:
            self.history.refresh()
        else:
            self.history.ask(ChangeQuestion(account.id))

    @Slot(int)
    def _on_tab_changed(self, place: int) -> None:
        account = self._account
        if account is not None and self._asked.get(place) != account.id:
            self._read_front()

    @Slot(object)
    def _on_ticket_activated(self, ticket: RegisteredTicket) -> None:
        self.ticket_chosen.emit(ticket.id)

    @Slot(object)
    def _on_posting_activated(self, posting: PostingRow) -> None:
        if posting.ticket_id is not None:
            self.ticket_chosen.emit(posting.ticket_id)
