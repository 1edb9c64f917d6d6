"""Review: everything that waits for a person, and every claim."""

from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QSplitter, QTabWidget, QVBoxLayout, QWidget

from desktop.book.queries.claims import ClaimRow, NoteRow, list_notes
from desktop.book.queries.people import list_users
from desktop.book.statements import Reader
from desktop.models.table import RowTableModel
from desktop.services.changes import ChangeSet
from desktop.services.review.items import ReviewItem
from desktop.services.review.queue import ReviewQueue, look_at_queue
from desktop.services.users import Right
from desktop.views.actions import Action
from desktop.views.errors import presenter
from desktop.views.page import Subject
from desktop.views.review.apart_line import ApartLine
from desktop.views.review.claims_tab import ClaimsTab
from desktop.views.review.columns import item_columns, tr
from desktop.views.review.deeds import ReviewDeeds
from desktop.views.review.detail import Detail
from desktop.views.session import Session
from desktop.views.widgets.grid_view import GridView
from desktop.views.widgets.page_header import PageHeader

QUEUE, CLAIMS = range(2)
_KINDS = frozenset(
    {
        "review",
        "claims",
        "calls",
        "tickets",
        "settlement",
        "money",
        "accounts",
        "events",
        "lines",
        "weeks",
    }
)


@dataclass(frozen=True, slots=True)
class _Read:
    """What waits, and who can look into it, read at one moment."""

    queue: ReviewQueue
    names: list[str]


def _read(reader: Reader, now: int) -> _Read:
    names = [user.name for user in list_users(reader) if user.active]
    return _Read(look_at_queue(reader, now), names)


class ReviewPage(QWidget):
    """The queue and the claims, one table to a tab; below, what is known of the row.

    Signals:
        go: Another page, and what it is to show.
        action_asked: The id of something that is done everywhere.
    """

    go = Signal(str, object)
    action_asked = Signal(str)

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.title, self.icon = tr("Review"), "flag"
        self._session = session
        self._present = presenter(self, session.strip)
        texts, clock = session.formatting, session.clock_ms
        self.items: RowTableModel[ReviewItem] = RowTableModel(
            item_columns(texts, clock), lambda item: item.key, parent=self
        )
        self.queue = GridView(
            session.theme, tr("Queue"), empty_text=tr("Nothing waits for a person."),
            empty_remedy=tr("An empty queue is the goal of the day; Ins takes a claim"),
        )  # fmt: skip
        self.queue.setModel(self.items)
        self.claims = ClaimsTab(session)
        self.apart = ApartLine(session)
        self.deeds = ReviewDeeds(session, self.current, self)
        self.tabs = QTabWidget()
        self.detail = Detail(session)
        self._build()
        session.hub.listen(self, _KINDS, self._on_changed)
        self.reload()

    def page_actions(self) -> list[Action]:
        """What can be done here."""
        title = self.title
        return [
            Action("review.open", tr("Go to where it is put right"), self.open_row, (), title,
                   "arrow-right", self.deeds.why_no_row),
            *self.deeds.actions(title),
            Action("review.ticket", tr("Show the ticket"), self.show_ticket, ("T",), title,
                   "ticket", self.deeds.why_no_ticket),
            Action("review.queue", tr("Show the queue"), self.show_queue, ("Ctrl+1",), title,
                   "flag"),
            Action("review.claims", tr("Show the claims"), self.show_claims, ("Ctrl+2",), title,
                   "scale"),
            Action("review.apart", tr("Show what the server keeps apart"), self.show_apart,
                   ("Ctrl+3",), title, "users", self.apart.why_nothing,
                   ("quarantine", "stations", "let in")),
            Action("review.filter", tr("Filter the claims"), self.take_filter, ("/",), title,
                   "filter"),
            Action("review.refresh", tr("Refresh"), self.refresh, ("F5",), title, "refresh-cw"),
        ]  # fmt: skip

    def visit(self, payload: object) -> None:
        """Show the claims, or put the cursor on one: `"claims"`, `("claim", id)`."""
        if payload == "claims":
            self.show_claims()
        elif isinstance(payload, tuple) and payload[:1] == ("claim",):
            self.show_claims()
            self.claims.show_claim(payload[1])

    @Slot()
    def reload(self) -> None:
        """Read everything anew."""
        now = self._session.clock_ms()
        self._session.runner.read(
            lambda reader: _read(reader, now),
            self._on_read,
            on_error=self._present,
            owner=self,
            question="review",
        )
        self.claims.reload()

    @Slot()
    def show_queue(self) -> None:
        """Bring the queue to the front."""
        self.tabs.setCurrentIndex(QUEUE)
        self.queue.setFocus()

    @Slot()
    def show_claims(self) -> None:
        """Bring the claims to the front."""
        self.tabs.setCurrentIndex(CLAIMS)
        self.claims.grid.setFocus()

    @Slot()
    def show_apart(self) -> None:
        """Show what is kept apart at the server, where it is let in or refused."""
        self.action_asked.emit("stations.apart")

    @Slot()
    def refresh(self) -> None:
        """Read everything anew, what the server keeps apart, too."""
        self.reload()
        self.apart.ask()

    @Slot()
    def take_filter(self) -> None:
        """Type what the claims are filtered by."""
        self.tabs.setCurrentIndex(CLAIMS)
        self.claims.filter.take_focus()

    @Slot()
    def open_row(self) -> None:
        """Go to where the row under the cursor is put right."""
        row = self.current()
        if isinstance(row, ClaimRow):
            if row.is_open and self._session.actor.has(Right.CLAIMS_DECIDE):
                self.deeds.ask_verdict()
            else:
                self.show_ticket()
        elif isinstance(row, ReviewItem):
            if row.page == "review":
                self.visit(row.payload)
            else:
                self.go.emit(row.page, row.payload)

    @Slot()
    def show_ticket(self) -> None:
        """Open the ticket of the row under the cursor."""
        row = self.current()
        if row is not None and row.ticket_id is not None:
            self.go.emit("tickets", row.ticket_id)

    def selected(self) -> Subject | None:
        """The ticket or account that the line under the cursor is about."""
        item = self.current()
        if isinstance(item, ReviewItem) and item.ticket_id is not None:
            return Subject("ticket", item.ticket_id, item.ticket_number)
        return Subject("account", item.account) if item is not None and item.account else None

    def current(self) -> ReviewItem | ClaimRow | None:
        """What is under the cursor of the tab in front."""
        if self.tabs.currentIndex() == CLAIMS:
            return self.claims.current
        row = self.queue.current_row()
        return row if isinstance(row, ReviewItem) else None

    def _build(self) -> None:
        self._header = PageHeader(self._session.theme, self.title)
        self.tabs.addTab(self.queue, tr("Queue"))
        self.tabs.addTab(self.claims, tr("Claims"))
        for grid in (self.queue, self.claims.grid):
            grid.current_row_changed.connect(self._on_current_changed)
            grid.row_activated.connect(self._on_row_activated)
        self.claims.counted.connect(self._on_claims_counted)
        self.claims.model.count_changed.connect(self._on_claims_read)
        self.tabs.setDocumentMode(True)
        for action in self.page_actions():
            if action.id in {"review.approve", "review.assign", "review.claim", "review.decide"}:
                self._header.add_action(action)
        splitter = QSplitter(Qt.Orientation.Vertical)
        splitter.addWidget(self.tabs)
        splitter.addWidget(self.detail)
        splitter.setSizes([540, 180])
        splitter.setChildrenCollapsible(False)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 12, 16, 12)
        column.setSpacing(12)
        column.addWidget(self._header)
        column.addWidget(self.apart)
        column.addWidget(splitter, 1)
        self.setFocusProxy(self.queue)
        self.tabs.currentChanged.connect(self._on_tab_changed)

    @Slot(object)
    def _on_read(self, read: _Read) -> None:
        items, waiting = read.queue.items, read.queue.counts.total()
        self.items.set_rows(items)
        self.deeds.names = read.names
        texts = self._session.formatting
        self.tabs.setTabText(QUEUE, tr("Queue {0}").format(texts.count(waiting)))
        mine = sum(item.assigned_to == self._session.actor.name for item in items)
        self._header.set_count(self._told(len(items), waiting, mine))
        if items and not self.queue.currentIndex().isValid():
            self.queue.select_row(0)
        self._show_detail()

    def _told(self, shown: int, waiting: int, mine: int) -> str:
        count = self._session.formatting.count
        said = tr("{0} wait, {1} of them for you").format(count(waiting), mine)
        if shown == waiting:
            return said
        return tr("{0}; the first {1} are shown").format(said, count(shown))

    @Slot(int)
    def _on_claims_counted(self, count: int) -> None:
        shown = self._session.formatting.count(count)
        self.tabs.setTabText(CLAIMS, tr("Claims {0}").format(shown))

    @Slot()
    def _on_claims_read(self) -> None:
        if self.tabs.currentIndex() == CLAIMS:
            self._show_detail()

    def _show_detail(self) -> None:
        self._header.refresh_actions()
        row = self.current()
        if row is None:
            self.detail.clear()
            return
        key = row.item if isinstance(row, ClaimRow) else row.key
        self._session.runner.read(
            lambda reader: list_notes(reader, key),
            partial(self._on_notes_read, row),
            on_error=self._present,
            owner=self,
            question="notes",
        )

    def _on_notes_read(self, row: ReviewItem | ClaimRow, notes: list[NoteRow]) -> None:
        if isinstance(row, ClaimRow):
            self.detail.show_claim(row, notes)
        else:
            self.detail.show_item(row, notes)

    @Slot(int)
    def _on_tab_changed(self, place: int) -> None:
        grid = self.claims.grid if place == CLAIMS else self.queue
        self.setFocusProxy(grid)
        grid.setFocus()
        self._show_detail()

    @Slot(object)
    def _on_current_changed(self, _row: object) -> None:
        self._show_detail()

    @Slot(object)
    def _on_row_activated(self, _row: object) -> None:
        self.open_row()

    @Slot(object)
    def _on_changed(self, _changes: ChangeSet) -> None:
        self.reload()
