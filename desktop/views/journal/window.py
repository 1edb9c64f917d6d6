"""The journal: every fact that was ever recorded, and the ledger that follows from them."""

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QTabWidget, QVBoxLayout, QWidget

from desktop.book.links import Break
from desktop.book.queries.postings import PostingRow
from desktop.book.verifying import Verification
from desktop.services.changes import ChangeSet
from desktop.services.checking import check_book
from desktop.services.narration.telling import ToldFact
from desktop.tasks.lanes import Task
from desktop.views.actions import Action
from desktop.views.errors import present
from desktop.views.journal.before_after import BeforeAfterDialog
from desktop.views.journal.faces import FactsFace, LedgerFace
from desktop.views.page import Subject
from desktop.views.pending_work import Work
from desktop.views.session import Session
from desktop.views.whole_ticket import TicketDialog
from desktop.views.widgets.page_header import PageHeader

# Whatever is changed is a fact.
_KINDS = frozenset(
    {"tickets", "accounts", "lines", "events", "exposure", "settlement", "weeks", "users"}
)


class JournalPage(QWidget):
    """Two faces of one history, and the check that they agree.

    Signals:
        go: Another page, and what it is to show.
    """

    go = Signal(str, object)

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.title = self.tr("Journal")
        self.icon = "scroll-text"
        self._session = session
        self._check: Task | None = None
        self._work: Work | None = None
        self.dialog: TicketDialog | None = None
        self.changes: BeforeAfterDialog | None = None
        self.facts = FactsFace(session)
        self.ledger = LedgerFace(session)
        self._build()
        session.hub.listen(self, _KINDS, self._on_changed)
        self.facts.ask()

    @property
    def shows_ledger(self) -> bool:
        """Whether the ledger is in front."""
        return self.faces.currentWidget() is self.ledger

    def page_actions(self) -> list[Action]:
        """What can be done here."""
        return [
            Action("journal.filter", self.tr("Filter the journal"), self._take_focus, ("/",),
                   self.title, "filter"),
            Action("journal.verify", self.tr("Verify the book"), self.verify, ("V",), self.title,
                   "circle-check", self._why_not_verify, ("check", "audit", "chain")),
            Action("journal.face", self.tr("Turn to facts or ledger"), self.turn, ("L",),
                   self.title, "scale", synonyms=("postings",)),
            Action("journal.before_after", self.tr("Before and after the fact"),
                   self.show_before_after, ("B",), self.title, "history", self._why_no_line,
                   ("what changed", "difference")),
            Action("journal.open", self.tr("Open what the line is about"), self.open_current, (),
                   self.title, "eye"),
            Action("journal.refresh", self.tr("Refresh the journal"), self.refresh, ("F5",),
                   self.title, "refresh-cw"),
        ]  # fmt: skip

    def selected(self) -> Subject | None:
        """The fact under the cursor, in the ledger its ticket or account."""
        row = (self.ledger if self.shows_ledger else self.facts).grid.current_row()
        if isinstance(row, ToldFact):
            return Subject("fact", row.number, row.sentence)
        if isinstance(row, PostingRow):
            about_ticket = row.ticket_id is not None
            key = row.ticket_id if row.ticket_id is not None else row.account
            return Subject("ticket" if about_ticket else "account", key)
        return None

    def visit(self, payload: object) -> None:
        """Show what mentions this text: the code of an account, a ticket number, words."""
        if isinstance(payload, str):
            self.faces.setCurrentWidget(self.facts)
            self.facts.filter.set_filter(payload)

    @Slot()
    def turn(self) -> None:
        """Turn from facts to ledger, or back."""
        self.faces.setCurrentWidget(self.facts if self.shows_ledger else self.ledger)
        self.faces.currentWidget().setFocus()

    @Slot()
    def refresh(self) -> None:
        """Read what is on the screen anew."""
        self.facts.model.refresh()
        self.ledger.model.refresh()

    @Slot()
    def open_current(self) -> None:
        """Open the ticket or the account that the line under the cursor is about."""
        row = (self.ledger if self.shows_ledger else self.facts).grid.current_row()
        if isinstance(row, PostingRow):
            self._on_posting_chosen(row)
        elif isinstance(row, ToldFact):
            self._on_fact_chosen(row)

    @Slot()
    def show_before_after(self) -> None:
        """Show what the fact of the line under the cursor changed, and what was there before."""
        row = (self.ledger if self.shows_ledger else self.facts).grid.current_row()
        if row is not None:
            said = row.sentence if isinstance(row, ToldFact) else row.memo
            self.changes = BeforeAfterDialog(self._session, row.seq, said, self)
            self.changes.open()

    def _why_no_line(self) -> str | None:
        row = (self.ledger if self.shows_ledger else self.facts).grid.current_row()
        return None if row is not None else self.tr("Choose a line first.")

    @Slot()
    def verify(self) -> None:
        """Check the whole book in a process of its own."""
        if self._why_not_verify() is not None:
            return
        self._session.strip.say(self.tr("Checking the book against its journal …"))
        self._check = self._session.runner.run_process(
            check_book,
            (self._session.path,),
            on_progress=self._on_check_progress,
            on_done=self._on_checked,
            on_error=self._on_check_failed,
            owner=self,
            question="verify",
        )
        self._work = self._session.pending.begin(
            self.tr("Verifying"), self._check.cancel, again=self.verify, owner=self
        )
        self._header.refresh_actions()

    def _build(self) -> None:
        self._header = PageHeader(self._session.theme, self.title)
        for action in self.page_actions():
            if action.id == "journal.verify":
                self._header.add_action(action)
        self.faces = QTabWidget()
        self.faces.setDocumentMode(True)
        self.faces.setAccessibleName(self.tr("Faces of the history"))
        self.faces.addTab(self.facts, self.tr("Facts"))
        self.faces.addTab(self.ledger, self.tr("Ledger"))
        self.setFocusProxy(self.facts)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 12, 16, 12)
        column.setSpacing(8)
        column.addWidget(self._header)
        column.addWidget(self.faces, 1)
        self.faces.currentChanged.connect(self._on_face_changed)
        self.facts.chosen.connect(self._on_fact_chosen)
        self.ledger.chosen.connect(self._on_posting_chosen)
        for face in (self.facts, self.ledger):
            face.counted.connect(self._show_count)
            face.grid.copy_refused.connect(self._on_copy_refused)

    def _take_focus(self) -> None:
        (self.ledger if self.shows_ledger else self.facts).filter.take_focus()

    def _why_not_verify(self) -> str | None:
        return self.tr("The book is being checked already.") if self._check else None

    def _open_ticket(self, ticket_id: int) -> None:
        self.dialog = TicketDialog(self._session, ticket_id, self)
        self.dialog.show()

    def _end_check(self) -> None:
        self._check = None
        if self._work is not None:
            self._work.finish()
            self._work = None
        self._header.refresh_actions()

    @Slot()
    def _show_count(self) -> None:
        texts = self._session.formatting
        model = self.ledger.model if self.shows_ledger else self.facts.model
        count = texts.approximate_count(model.rowCount(), is_exact=model.is_count_exact)
        template = self.tr("{0} postings") if self.shows_ledger else self.tr("{0} facts")
        if model.rowCount() == 1:
            template = self.tr("1 posting") if self.shows_ledger else self.tr("1 fact")
        self._header.set_count(template.format(count))

    @Slot(int)
    def _on_face_changed(self, _place: int) -> None:
        if self.shows_ledger:
            self.ledger.ask()
        self._show_count()

    @Slot(object)
    def _on_fact_chosen(self, fact: ToldFact) -> None:
        if fact.ticket_id is not None:
            self._open_ticket(fact.ticket_id)
        elif fact.account is not None:
            self.go.emit("accounts", fact.account)

    @Slot(object)
    def _on_posting_chosen(self, posting: PostingRow) -> None:
        if posting.ticket_id is not None:
            self._open_ticket(posting.ticket_id)
        else:
            self.go.emit("accounts", posting.account)

    @Slot(str)
    def _on_copy_refused(self, reason: str) -> None:
        self._session.strip.say(reason, tone="warning")

    def _on_check_progress(self, done: int, total: int, text: str) -> None:
        if self._work is not None:
            self._work.report(done, total, text)

    @Slot(object)
    def _on_checked(self, found: Verification) -> None:
        self._end_check()
        count = self._session.formatting.count(found.facts)
        self._show_break(found)
        if found.difference is None:
            self._session.strip.say(
                self.tr("{0} facts, unbroken; tables and ledger agree with them.").format(count),
                tone="positive",
            )
        else:
            self._session.strip.say(
                self.tr("The book does not agree with its journal: {0}.").format(found.difference),
                self.tr("Take no more wagers in it; keep the file and restore the latest backup."),
                "negative",
            )

    def _show_break(self, found: Verification) -> None:
        if found.broken_at is None:
            self.facts.show_break(None)
            return
        self.faces.setCurrentWidget(self.facts)
        self.facts.show_break(Break(found.broken_at, found.difference or ""))

    @Slot(object)
    def _on_check_failed(self, error: BaseException) -> None:
        self._end_check()
        self._session.strip.clear()
        present(error, self, self._session.strip)

    @Slot(object)
    def _on_changed(self, _changes: ChangeSet) -> None:
        self.refresh()
