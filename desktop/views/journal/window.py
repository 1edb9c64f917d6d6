"""The journal: every fact that was ever recorded, and the ledger that follows from them."""

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QComboBox, QStackedWidget, QVBoxLayout, QWidget

from desktop.book.queries.fact_register import FactQuestion
from desktop.book.queries.names import find_user_names
from desktop.book.queries.postings import PostingQuestion, PostingRow
from desktop.book.verifying import Verification
from desktop.models.journal import FactPages, fact_columns
from desktop.models.paged import PagedModel
from desktop.models.postings import PostingPages, posting_columns
from desktop.services.changes import ChangeSet
from desktop.services.checking import check_book
from desktop.services.finding import ask_for_facts
from desktop.services.narration import ToldFact
from desktop.tasks.lanes import Task
from desktop.views.actions import Action
from desktop.views.errors import present, presenter
from desktop.views.pending_work import Work
from desktop.views.session import Session
from desktop.views.whole_ticket import TicketDialog
from desktop.views.widgets.card import Card
from desktop.views.widgets.filter_bar import Chip, FilterBar
from desktop.views.widgets.grid_view import GridView
from desktop.views.widgets.page_header import PageHeader

# Whatever is changed is a fact.
_KINDS = frozenset(
    {"tickets", "accounts", "lines", "events", "exposure", "settlement", "weeks", "users"}
)
_FACT_CHIPS = {
    "tickets": ("ticket.", "review."),
    "money": ("money.", "week."),
    "accounts": ("account.",),
    "board": ("event.listed", "event.changed", "lines."),
    "results": ("result.", "event.settled"),
    "book": ("book.", "incarnation.", "user."),
}
_POSTING_CHIPS = ("wager", "payment", "adjustment")


class JournalPage(QWidget):
    """Two faces of one history: the facts, and the postings.

    Signals:
        go: Another page, and what it is to show.
    """

    go = Signal(str, object)

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.title = self.tr("Journal")
        self.icon = "scroll-text"
        self._session = session
        self._present = presenter(self, session.strip)
        self._check: Task | None = None
        self._work: Work | None = None
        self.dialog: TicketDialog | None = None
        self._build_faces()
        self._build()
        session.hub.listen(self, _KINDS, self._on_changed)
        session.runner.read(find_user_names, self._on_users, on_error=self._present, owner=self)
        self.ask()

    @property
    def shows_ledger(self) -> bool:
        """Whether the ledger is in front."""
        return self._faces.currentIndex() == 1

    def page_actions(self) -> list[Action]:
        """What can be done here."""
        return [
            Action("journal.filter", self.tr("Filter the journal"), self._take_focus, ("/",),
                   self.title, "filter"),
            Action("journal.verify", self.tr("Verify the book"), self.verify, ("V",), self.title,
                   "circle-check", self._why_not_verify, ("check", "audit", "chain")),
            Action("journal.face", self.tr("Facts or ledger"), self.turn, ("L",), self.title,
                   "scale", synonyms=("postings",)),
            Action("journal.open", self.tr("Open what the line is about"), self.open_current, (),
                   self.title, "eye"),
            Action("journal.refresh", self.tr("Refresh the journal"), self.refresh, ("F5",),
                   self.title, "refresh-cw"),
        ]  # fmt: skip

    def visit(self, payload: object) -> None:
        """Show what mentions this text: the code of an account, a ticket number, words."""
        if isinstance(payload, str):
            self._show_face(0)
            self.fact_filter.set_filter(payload)

    @Slot()
    def turn(self) -> None:
        """Turn from facts to ledger, or back."""
        self._show_face(0 if self.shows_ledger else 1)

    @Slot()
    def ask(self) -> None:
        """Ask for the facts of the filter."""
        chips = self.fact_filter.chips_on
        kinds = tuple(kind for chip in sorted(chips) for kind in _FACT_CHIPS[chip])
        user_id, text = self.users.currentData(), self.fact_filter.text.strip()
        self._session.runner.read(
            lambda reader: ask_for_facts(reader, kinds, user_id, text),
            self._on_question,
            on_error=self._present,
            owner=self,
            question="facts",
        )

    @Slot()
    def ask_ledger(self) -> None:
        """Ask for the postings of the filter."""
        kind = next(iter(self.posting_filter.chips_on), None)
        text = self.posting_filter.text.strip()
        self.postings.ask(PostingQuestion(kind=kind, text=text), newest_first=True)

    @Slot()
    def refresh(self) -> None:
        """Read what is on the screen anew."""
        self.facts.refresh()
        self.postings.refresh()

    @Slot()
    def open_current(self) -> None:
        """Open the ticket or the account that the line under the cursor is about."""
        row = (self.ledger_grid if self.shows_ledger else self.fact_grid).current_row()
        if isinstance(row, PostingRow):
            self._on_posting_activated(row)
        elif isinstance(row, ToldFact):
            self._on_fact_activated(row)

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
        self._work = self._session.pending.begin(self.tr("Verifying"), self._check.cancel)

    def _build_faces(self) -> None:
        session = self._session
        self.facts: PagedModel[ToldFact] = PagedModel(
            fact_columns(session.formatting), FactPages(), session.runner, self._present,
            parent=self,
        )  # fmt: skip
        self.postings: PagedModel[PostingRow] = PagedModel(
            posting_columns(session.formatting), PostingPages(), session.runner, self._present,
            parent=self,
        )  # fmt: skip
        self.fact_filter = FilterBar(
            session.theme,
            self.tr("Text, an account, or a ticket number"),
            [
                Chip("tickets", self.tr("Tickets")),
                Chip("money", self.tr("Money")),
                Chip("accounts", self.tr("Accounts")),
                Chip("board", self.tr("Board")),
                Chip("results", self.tr("Results")),
                Chip("book", self.tr("Book")),
            ],
        )
        self.posting_filter = FilterBar(
            session.theme,
            self.tr("An account, a name, or words of a ticket"),
            [Chip(kind, kind.capitalize() + "s", "kind") for kind in _POSTING_CHIPS],
        )
        self.users = QComboBox()
        self.users.setAccessibleName(self.tr("User"))
        self.users.addItem(self.tr("Every user"), None)
        self.fact_grid = GridView(
            session.theme,
            self.tr("Facts"),
            empty_text=self.tr("No fact fits the filter."),
            empty_remedy=self.tr("/ changes it, Esc clears it"),
        )
        self.ledger_grid = GridView(
            session.theme,
            self.tr("Ledger"),
            empty_text=self.tr("No posting is here: nothing was settled or paid yet."),
            empty_remedy=self.tr("/ changes the filter"),
        )
        for grid, model in ((self.fact_grid, self.facts), (self.ledger_grid, self.postings)):
            grid.setModel(model)
            grid.setSortingEnabled(False)
            grid.copy_refused.connect(self._on_copy_refused)

    def _build(self) -> None:
        self.header = PageHeader(self._session.theme, self.title)
        self._faces = QStackedWidget()
        self._faces.addWidget(_face(self.fact_filter, self.fact_grid, self.users))
        self._faces.addWidget(_face(self.posting_filter, self.ledger_grid))
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 12, 16, 12)
        column.setSpacing(12)
        column.addWidget(self.header)
        column.addWidget(self._faces, 1)
        for action in self.page_actions():
            if action.id in {"journal.face", "journal.verify"}:
                self.header.add_action(action, primary=action.id == "journal.verify")
        self.fact_filter.filter_changed.connect(self._on_fact_filter_changed)
        self.posting_filter.filter_changed.connect(self._on_posting_filter_changed)
        self.fact_filter.left_downwards.connect(self._on_filter_left)
        self.posting_filter.left_downwards.connect(self._on_filter_left)
        self.users.activated.connect(self._on_user_chosen)
        self.fact_grid.row_activated.connect(self._on_fact_activated)
        self.ledger_grid.row_activated.connect(self._on_posting_activated)
        self.facts.count_changed.connect(self._on_count_changed)
        self.postings.count_changed.connect(self._on_count_changed)

    def _show_face(self, place: int) -> None:
        self._faces.setCurrentIndex(place)
        if self.shows_ledger:
            self.ask_ledger()
        (self.ledger_grid if self.shows_ledger else self.fact_grid).setFocus()
        self._show_count()

    def _show_count(self) -> None:
        texts = self._session.formatting
        model = self.postings if self.shows_ledger else self.facts
        count = texts.approximate_count(model.rowCount(), is_exact=model.is_count_exact)
        template = self.tr("{0} postings") if self.shows_ledger else self.tr("{0} facts")
        self.header.set_count(template.format(count))

    def _take_focus(self) -> None:
        (self.posting_filter if self.shows_ledger else self.fact_filter).take_focus()

    def _why_not_verify(self) -> str | None:
        return self.tr("The book is being checked already.") if self._check else None

    def _open_ticket(self, ticket_id: int) -> None:
        self.dialog = TicketDialog(self._session, ticket_id, self)
        self.dialog.open()

    def _end_check(self) -> None:
        self._check = None
        if self._work is not None:
            self._work.finish()
            self._work = None
        self.header.refresh_actions()

    @Slot(object)
    def _on_users(self, names: dict[int, str]) -> None:
        for user_id, name in names.items():
            self.users.addItem(name, user_id)

    @Slot(object)
    def _on_question(self, question: FactQuestion) -> None:
        self.facts.ask(question, newest_first=True)

    @Slot(int, bool)
    def _on_count_changed(self, *_: object) -> None:
        self._show_count()

    @Slot(str, frozenset)
    def _on_fact_filter_changed(self, _text: str, _chips: frozenset[str]) -> None:
        self.ask()

    @Slot(str, frozenset)
    def _on_posting_filter_changed(self, _text: str, _chips: frozenset[str]) -> None:
        self.ask_ledger()

    @Slot(int)
    def _on_user_chosen(self, _place: int) -> None:
        self.ask()

    @Slot()
    def _on_filter_left(self) -> None:
        (self.ledger_grid if self.shows_ledger else self.fact_grid).setFocus()

    @Slot(object)
    def _on_fact_activated(self, fact: ToldFact) -> None:
        if fact.ticket_id is not None:
            self._open_ticket(fact.ticket_id)
        elif fact.account is not None:
            self.go.emit("accounts", fact.account)

    @Slot(object)
    def _on_posting_activated(self, posting: PostingRow) -> None:
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

    @Slot(object)
    def _on_check_failed(self, error: BaseException) -> None:
        self._end_check()
        self._session.strip.clear()
        present(error, self, self._session.strip)

    @Slot(object)
    def _on_changed(self, _changes: ChangeSet) -> None:
        self.refresh()


def _face(bar: FilterBar, grid: GridView, *others: QWidget) -> QWidget:
    face = QWidget()
    column = QVBoxLayout(face)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(12)
    for other in others:
        bar.add_widget(other)
    column.addWidget(bar)
    card = Card(flush=True)
    card.body.addWidget(grid)
    column.addWidget(card, 1)
    return face
