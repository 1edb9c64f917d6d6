"""Review: everything that waits for a person, and every claim."""

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from typing import Any

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QDialog, QSplitter, QTabWidget, QVBoxLayout, QWidget

from desktop.book.opening import Book
from desktop.book.queries.claims import ClaimRow, NoteRow, list_claims, list_notes
from desktop.book.queries.people import list_users
from desktop.book.statements import Reader
from desktop.models.saying import shown, shown_error
from desktop.models.table import Column, RowTableModel
from desktop.services.changes import ChangeSet
from desktop.services.claims import note_claim
from desktop.services.review.items import Deed, ReviewItem
from desktop.services.review.queue import approve_item, assign_item, note_item, read_queue
from desktop.services.users import Right
from desktop.views.actions import Action
from desktop.views.dialogs.reason import Question, ReasonDialog
from desktop.views.disputes.audit_dialog import AuditDialog
from desktop.views.disputes.claim_dialog import NewClaimDialog
from desktop.views.disputes.pack import DisputePack
from desktop.views.disputes.verdict_dialog import VerdictDialog
from desktop.views.errors import presenter
from desktop.views.page import Subject
from desktop.views.review.assign_dialog import AssignDialog
from desktop.views.review.columns import claim_columns, item_columns, tr
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
    """Everything that the page shows, read at one moment."""

    items: list[ReviewItem]
    claims: list[ClaimRow]
    names: list[str]


def _read(reader: Reader, now: int) -> _Read:
    names = [user.name for user in list_users(reader) if user.active]
    return _Read(read_queue(reader, now), list_claims(reader), names)


class ReviewPage(QWidget):
    """The queue and the claims, one table to a tab; below, what is known of the row.

    Signals:
        go: Another page, and what it is to show.
    """

    go = Signal(str, object)

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.title, self.icon = tr("Review"), "flag"
        self._session = session
        self._present = presenter(self, session.strip)
        self._names: list[str] = []
        self._wanted: int | None = None
        self.dialog: QDialog | None = None
        self.audit: AuditDialog | None = None
        self.pack = DisputePack(session, self)
        texts, clock = session.formatting, session.clock_ms
        self.items = self._model(item_columns(texts, clock), lambda item: item.key)
        self.claims = self._model(claim_columns(texts, clock), lambda claim: claim.id)
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
                   "arrow-right", self._why_no_row),
            Action("review.approve", tr("Approve"), self.ask_approve, ("A",), title, "check",
                   self._why_not_approve, ("let stand", "put aside", "done")),
            Action("review.assign", tr("Give to somebody"), self.ask_assign, ("H",), title, "user",
                   self._why_not_assign, ("assign",)),
            Action("review.note", tr("Note"), self.ask_note, ("N",), title, "pencil",
                   self._why_no_row, ("comment",)),
            Action("review.claim", tr("Take a claim"), self.ask_claim, ("Ins",), title, "plus",
                   self._why_no_claims, ("dispute", "beef")),
            Action("review.decide", tr("Decide the claim"), self.ask_verdict, ("D",), title,
                   "scale", self._why_not_decide),
            Action("review.ticket", tr("Show the ticket"), self.show_ticket, ("T",), title,
                   "ticket", self._why_no_ticket),
            Action("review.audit", tr("Audit of the ticket"), self.show_audit, ("U",), title,
                   "scroll-text", self._why_no_ticket, ("dispute", "proof")),
            Action("review.pack", tr("Hand out the dispute pack"), self.hand_out, ("P",), title,
                   "download", self._why_no_pack, ("dispute", "proof", "pdf")),
            Action("review.queue", tr("Show the queue"), self.show_queue, ("Ctrl+1",), title,
                   "flag"),
            Action("review.claims", tr("Show the claims"), self.show_claims, ("Ctrl+2",), title,
                   "scale"),
            Action("review.refresh", tr("Refresh"), self.reload, ("F5",), title, "refresh-cw"),
        ]  # fmt: skip

    def visit(self, payload: object) -> None:
        """Show the claims, or put the cursor on one: `"claims"`, `("claim", id)`."""
        if payload == "claims":
            self.show_claims()
        elif isinstance(payload, tuple) and payload[:1] == ("claim",):
            self._wanted = payload[1]
            self.show_claims()
            self._put_cursor()

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

    @Slot()
    def show_queue(self) -> None:
        """Bring the queue to the front."""
        self.tabs.setCurrentIndex(QUEUE)
        self._grids[QUEUE].setFocus()

    @Slot()
    def show_claims(self) -> None:
        """Bring the claims to the front."""
        self.tabs.setCurrentIndex(CLAIMS)
        self._grids[CLAIMS].setFocus()

    @Slot()
    def open_row(self) -> None:
        """Go to where the row under the cursor is put right."""
        row = self._current()
        if isinstance(row, ClaimRow):
            if row.is_open and self._session.actor.has(Right.CLAIMS_DECIDE):
                self.ask_verdict()
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
        row = self._current()
        if row is not None and row.ticket_id is not None:
            self.go.emit("tickets", row.ticket_id)

    @Slot()
    def show_audit(self) -> None:
        """Show the audit of the ticket of the row under the cursor."""
        row = self._current()
        if row is not None and row.ticket_id is not None:
            self.audit = AuditDialog(self._session, row.ticket_id, self)
            self.audit.show()

    @Slot()
    def hand_out(self) -> None:
        """Hand out the dispute pack of the ticket of the row under the cursor."""
        row = self._current()
        if row is not None and row.ticket_id is not None:
            number = row.ticket if isinstance(row, ClaimRow) else row.ticket_number
            self.pack.ask(row.ticket_id, number)

    @Slot()
    def ask_approve(self) -> None:
        """Ask why the row under the cursor is right as it is, and say so."""
        item, actor = self._current(), self._session.actor
        if not isinstance(item, ReviewItem) or item.deed is Deed.NONE:
            return
        effects = {
            Deed.STAND: tr("The ticket stands as it was written."),
            Deed.APPROVE_MONEY: tr("The transaction is agreed to."),
            Deed.ASIDE: tr("It is put aside; the reason stays in the journal."),
        }
        self._ask(
            Question(tr("Approve: {0}").format(shown(item.kind)),
                     f"{item.sentence} {effects[item.deed]}", tr("&Approve"),
                     is_reason_needed=item.deed is Deed.ASIDE),
            lambda book, reason: approve_item(book, actor, item.key, reason),
        )  # fmt: skip

    @Slot()
    def ask_note(self) -> None:
        """Ask what was found out about the row under the cursor."""
        row, actor = self._current(), self._session.actor
        if isinstance(row, ClaimRow):
            self._ask(
                Question(tr("Note on {0}").format(row.number), row.text, tr("&Note")),
                lambda book, text: note_claim(book, actor, row.id, text),
            )
        elif isinstance(row, ReviewItem):
            self._ask(
                Question(tr("Note"), row.sentence, tr("&Note")),
                lambda book, text: note_item(book, actor, row.key, text),
            )

    @Slot()
    def ask_assign(self) -> None:
        """Ask who looks into the row under the cursor."""
        row, actor = self._current(), self._session.actor
        if row is None:
            return
        key = row.item if isinstance(row, ClaimRow) else row.key
        dialog = AssignDialog(self._names, row.assigned_to, self)

        def give(name: str) -> None:
            self._write(lambda book: assign_item(book, actor, key, name), dialog)

        dialog.chosen.connect(give)
        self._open(dialog)

    @Slot()
    def ask_claim(self) -> None:
        """Take a claim, on the ticket of the row under the cursor if it has one."""
        account = getattr(self._current(), "account", "")
        self._open(NewClaimDialog(self._session, "", account, self))

    @Slot()
    def ask_verdict(self) -> None:
        """Decide the claim under the cursor."""
        claim = self._current()
        if isinstance(claim, ClaimRow) and claim.is_open:
            self._open(VerdictDialog(self._session, claim, self))

    def selected(self) -> Subject | None:
        """The ticket or account that the line under the cursor is about."""
        item = self._current()
        if isinstance(item, ReviewItem) and item.ticket_id is not None:
            return Subject("ticket", item.ticket_id, item.ticket_number)
        return Subject("account", item.account) if item is not None and item.account else None

    def _model(self, columns: list[Column[Any]], key: Callable[[Any], Any]) -> RowTableModel[Any]:
        return RowTableModel(columns, key, parent=self)

    def _current(self) -> ReviewItem | ClaimRow | None:
        row = self._grids[self.tabs.currentIndex()].current_row()
        return row if isinstance(row, ReviewItem | ClaimRow) else None

    def _build(self) -> None:
        theme = self._session.theme
        self._header = PageHeader(theme, self.title)
        tables = (
            (tr("Queue"), self.items, tr("Nothing waits for a person."),
             tr("An empty queue is the goal of the day; Ins takes a claim")),
            (tr("Claims"), self.claims, tr("Nobody disputes anything."), tr("Ins takes a claim")),
        )  # fmt: skip
        self._grids = []
        for name, model, empty, remedy in tables:
            grid = GridView(theme, name, empty_text=empty, empty_remedy=remedy)
            grid.setModel(model)
            grid.current_row_changed.connect(self._on_current_changed)
            grid.row_activated.connect(self._on_row_activated)
            self.tabs.addTab(grid, name)
            self._grids.append(grid)
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
        column.addWidget(splitter, 1)
        self.setFocusProxy(self._grids[QUEUE])
        self.tabs.currentChanged.connect(self._on_tab_changed)

    def _ask(self, question: Question, deed: Callable[[Book, str], ChangeSet]) -> None:
        dialog = ReasonDialog(question, self)
        dialog.reason.setMaxLength(500)

        def give(reason: str) -> None:
            self._write(lambda book: deed(book, reason), dialog)

        dialog.reason_given.connect(give)
        self._open(dialog)

    def _write(
        self, deed: Callable[[Book], ChangeSet], dialog: ReasonDialog | AssignDialog
    ) -> None:
        def done(changes: ChangeSet) -> None:
            dialog.accept()
            self._session.hub.announce(changes)

        self._session.runner.write(
            deed, done, on_error=lambda error: dialog.say_problem(shown_error(error)), owner=dialog
        )

    def _open(self, dialog: QDialog) -> None:
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.dialog = dialog
        dialog.open()

    def _why_no_row(self) -> str | None:
        return None if self._current() is not None else tr("Nothing is chosen.")

    def _why_not_approve(self) -> str | None:
        item = self._current()
        if not isinstance(item, ReviewItem) or item.deed is Deed.NONE:
            return tr("This is decided on its own page: Enter goes there.")
        if not self._session.actor.has(Right.FLAGS_DECIDE):
            return tr("Only a manager or the owner decides what is reviewed.")
        return None

    def _why_not_assign(self) -> str | None:
        if not self._session.actor.has(Right.FLAGS_DECIDE):
            return tr("Only a manager or the owner gives work to somebody.")
        return self._why_no_row()

    def _why_no_claims(self) -> str | None:
        if self._session.actor.has(Right.CLAIMS_OPEN):
            return None
        return tr("Your role takes no claims.")

    def _why_not_decide(self) -> str | None:
        claim = self._current()
        if not isinstance(claim, ClaimRow) or not claim.is_open:
            return tr("Choose an open claim, on its tab.")
        if not self._session.actor.has(Right.CLAIMS_DECIDE):
            return tr("Only a manager or the owner decides claims.")
        return None

    def _why_no_pack(self) -> str | None:
        return self._why_no_ticket() or self.pack.why_not()

    def _why_no_ticket(self) -> str | None:
        row = self._current()
        has_ticket = row is not None and row.ticket_id is not None
        return None if has_ticket else tr("This is about no ticket.")

    @Slot(object)
    def _on_read(self, read: _Read) -> None:
        self.items.set_rows(read.items)
        self.claims.set_rows(read.claims)
        self._names = read.names
        texts = self._session.formatting
        is_open = sum(claim.is_open for claim in read.claims)
        self.tabs.setTabText(QUEUE, tr("Queue {0}").format(texts.count(len(read.items))))
        self.tabs.setTabText(CLAIMS, tr("Claims {0}").format(texts.count(is_open)))
        mine = sum(item.assigned_to == self._session.actor.name for item in read.items)
        self._header.set_count(
            tr("{0} wait, {1} of them for you").format(texts.count(len(read.items)), mine)
        )
        self._put_cursor()
        self._show_detail()

    def _put_cursor(self) -> None:
        if self._wanted is not None:
            place = self.claims.find_row(self._wanted)
            if place is not None:
                self._wanted = None
                self._grids[CLAIMS].select_row(place)
        for grid in self._grids:
            if not grid.currentIndex().isValid() and grid.model().rowCount():
                grid.select_row(0)

    def _show_detail(self) -> None:
        self._header.refresh_actions()
        row = self._current()
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
        self.setFocusProxy(self._grids[place])
        self._grids[place].setFocus()
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
