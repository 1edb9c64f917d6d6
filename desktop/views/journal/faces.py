"""The two faces of the history: the facts, and the postings that follow from them."""

from dataclasses import replace

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QComboBox, QVBoxLayout, QWidget

from desktop.book.links import Break
from desktop.book.queries.fact_register import FactQuestion
from desktop.book.queries.names import find_user_names
from desktop.book.queries.postings import PostingQuestion, PostingRow
from desktop.book.statements import Reader
from desktop.domain.errors import InputError
from desktop.domain.fact_filter import parse_fact_filter
from desktop.domain.weeks import instant
from desktop.models.journal import FactPages, fact_columns
from desktop.models.paged import PagedModel
from desktop.models.postings import PostingPages, posting_columns
from desktop.services.finding import ask_of_facts, book_day
from desktop.services.narration.telling import ToldFact
from desktop.views.errors import presenter
from desktop.views.journal.brackets import BracketGrid
from desktop.views.journal.terms import fact_terms
from desktop.views.session import Session
from desktop.views.widgets.card import Card
from desktop.views.widgets.filter_bar import Chip, FilterBar
from desktop.views.widgets.grid_view import GridView

_FACT_KINDS = {
    "tickets": ("ticket.", "review."),
    "money": ("money.", "week."),
    "accounts": ("account.", "settings."),
    "board": (
        "event.listed",
        "event.changed",
        "alias.",
        "lines.",
        "line_type.",
        "line_links.",
        "own_lines.",
    ),
    "results": ("result.", "event.settled"),
    "book": ("book.", "incarnation.", "station.", "sequencer.", "user.", "rules."),
}


class FactsFace(QWidget):
    """Facts, filtered by kind, user and text.

    Signals:
        chosen: A fact, by Enter or double click.
        counted: How many facts there are, and whether that is exact yet.
    """

    chosen = Signal(object)
    counted = Signal(int, bool)

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self.broken: Break | None = None
        self._sought: int | None = None
        self._present = presenter(self, session.strip)
        self.model: PagedModel[ToldFact] = PagedModel(
            fact_columns(session.formatting, lambda: self.broken), FactPages(), session.runner,
            self._present, row_style=self._row_style, parent=self,
        )  # fmt: skip
        self.filter = FilterBar(
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
        self.filter.offer_terms(fact_terms())
        self.users = QComboBox()
        self.users.setAccessibleName(self.tr("User"))
        self.users.addItem(self.tr("Every user"), None)
        self.filter.add_widget(self.users)
        self.grid = BracketGrid(
            session.theme,
            self.tr("Facts"),
            empty_text=self.tr("No fact fits the filter."),
            empty_remedy=self.tr("/ changes it, Esc clears it"),
        )
        _lay_out(self, self.filter, self.grid, self.model)
        self.grid.row_activated.connect(self.chosen)
        self.model.count_changed.connect(self.counted)
        self.filter.filter_changed.connect(self._on_filter_changed)
        self.users.activated.connect(self._on_user_chosen)
        session.runner.read(find_user_names, self._on_users, on_error=self._present, owner=self)

    @Slot()
    def ask(self) -> None:
        """Ask for the facts of the filter."""
        chips = self.filter.chips_on
        kinds = tuple(kind for chip in sorted(chips) for kind in _FACT_KINDS[chip])
        session = self._session
        house, user_id = session.house, self.users.currentData()
        try:
            today = book_day(house, instant(session.clock_ms()))
            wanted = parse_fact_filter(self.filter.text, today)
        except InputError as error:
            self._present(error)
            return

        def question(reader: Reader) -> FactQuestion:
            found = ask_of_facts(reader, house, wanted, kinds)
            return found if user_id is None else replace(found, user_id=user_id)

        session.runner.read(
            question,
            self._on_question,
            on_error=self._present,
            owner=self,
            question="facts",
        )

    def show_break(self, broken: Break | None) -> None:
        """Mark the fact where the chain is broken and go there; None takes the mark away."""
        self.broken = broken
        if broken is None:
            self.model.refresh()
            return
        self._sought = broken.seq
        self.users.setCurrentIndex(0)
        self.filter.set_filter("")

    def _row_style(self, fact: ToldFact) -> str:
        is_broken = self.broken is not None and self.broken.seq == fact.seq
        return "flash-down" if is_broken else ""

    @Slot(object)
    def _on_users(self, names: dict[int, str]) -> None:
        for user_id, name in names.items():
            self.users.addItem(name, user_id)

    @Slot(object)
    def _on_question(self, question: FactQuestion) -> None:
        self.model.ask(question)
        sought, self._sought = self._sought, None
        if sought is not None:
            self.model.go_to(sought)

    @Slot(str, frozenset)
    def _on_filter_changed(self, _text: str, _chips: frozenset[str]) -> None:
        self.ask()

    @Slot(int)
    def _on_user_chosen(self, _place: int) -> None:
        self.ask()


class LedgerFace(QWidget):
    """Postings with the balance that each led to, filtered by kind and text.

    Signals:
        chosen: A posting, by Enter or double click.
        counted: How many postings there are, and whether that is exact yet.
    """

    chosen = Signal(object)
    counted = Signal(int, bool)

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.model: PagedModel[PostingRow] = PagedModel(
            posting_columns(session.formatting), PostingPages(), session.runner,
            presenter(self, session.strip), parent=self,
        )  # fmt: skip
        self.filter = FilterBar(
            session.theme,
            self.tr("An account, a name, or words of a ticket"),
            [
                Chip("wager", self.tr("Wagers"), "kind"),
                Chip("payment", self.tr("Payments"), "kind"),
                Chip("adjustment", self.tr("Adjustments"), "kind"),
            ],
        )
        self.grid = BracketGrid(
            session.theme,
            self.tr("Ledger"),
            empty_text=self.tr("No posting is here."),
            empty_remedy=self.tr("/ changes the filter; approving a result posts money"),
        )
        _lay_out(self, self.filter, self.grid, self.model)
        self.grid.row_activated.connect(self.chosen)
        self.model.count_changed.connect(self.counted)
        self.filter.filter_changed.connect(self._on_filter_changed)

    @Slot()
    def ask(self) -> None:
        """Ask for the postings of the filter."""
        kind = next(iter(self.filter.chips_on), None)
        question = PostingQuestion(kind=kind, text=self.filter.text.strip())
        self.model.ask(question)

    @Slot(str, frozenset)
    def _on_filter_changed(self, _text: str, _chips: frozenset[str]) -> None:
        self.ask()


def _lay_out(
    face: QWidget,
    bar: FilterBar,
    grid: GridView,
    model: PagedModel[ToldFact] | PagedModel[PostingRow],
) -> None:
    grid.setModel(model)
    # Registers stand in the order of the journal and in no other.
    grid.setSortingEnabled(False)
    face.setFocusProxy(grid)
    bar.left_downwards.connect(grid.setFocus)
    card = Card(flush=True)
    card.body.addWidget(grid)
    column = QVBoxLayout(face)
    column.setContentsMargins(0, 12, 0, 0)
    column.setSpacing(12)
    column.addWidget(bar)
    column.addWidget(card, 1)
