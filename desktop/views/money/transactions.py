"""Every transaction posted by hand, found by one line, with what it comes to."""

from functools import partial
from typing import cast

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QWidget

from desktop.book.queries.documents import (
    DocumentQuestion,
    DocumentRow,
    DocumentSums,
    sum_documents,
)
from desktop.domain.errors import InputError
from desktop.domain.money_filter import EXAMPLE, MoneyFilter, parse_money_filter
from desktop.models.documents import DocumentPages
from desktop.models.paged import PagedModel
from desktop.services.finding import ask_for_documents
from desktop.services.funding.reversing import find_reversal_problem, reverse_money
from desktop.services.users import Right
from desktop.services.why.money import documents_found
from desktop.views.actions import Action
from desktop.views.dialogs.reason import Question
from desktop.views.money.columns import document_columns, figure_day, tr
from desktop.views.money.document import DocumentDialog
from desktop.views.money.tab import MoneyTab
from desktop.views.session import Session
from desktop.views.widgets.figure_strip import Figure, FigureStrip
from desktop.views.widgets.filter_bar import Chip, FilterBar
from desktop.views.widgets.grid_view import GridView


class TransactionsTab(MoneyTab):
    """Filter, sums, list; Enter opens a document with its postings."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        grid = GridView(
            session.theme,
            tr("Transactions"),
            empty_text=tr("No money was posted yet."),
            empty_remedy=tr("Ctrl+T on an account posts money"),
        )
        super().__init__(session, grid, parent)
        self.model: PagedModel[DocumentRow] = PagedModel(
            document_columns(session.formatting), DocumentPages(), session.runner, self._present,
            row_style=_row_style, parent=self,
        )  # fmt: skip
        grid.setModel(self.model)
        grid.setSortingEnabled(False)
        chips = (
            Chip("type:deposit", tr("Deposits"), "type"),
            Chip("type:withdrawal", tr("Withdrawals"), "type"),
            Chip("day:today", tr("Today")),
            Chip("reversed:yes", tr("Reversed")),
        )
        self.filter = FilterBar(session.theme, EXAMPLE, chips)
        self.filter.box.setMaximumWidth(session.theme.pixels(560))
        self.figures = FigureStrip(tr("What the transactions found come to"), flush=True)
        self.figures.setContentsMargins(12, 0, 12, 0)
        for part in (self.filter, self.figures):
            self._column.addWidget(part)
        self._column.addWidget(grid, 1)
        self._question = DocumentQuestion()
        self.filter.filter_changed.connect(self._on_filter_changed)
        self.filter.left_downwards.connect(self._on_filter_left)
        grid.row_activated.connect(self._on_activated)

    def actions_of(self, scope: str) -> list[Action]:
        """What can be done here."""
        return [
            Action("money.filter", tr("Filter transactions"), self.filter.take_focus, ("/",),
                   scope, "filter", self._why_not_here),
            Action("money.open", tr("Open transaction"), self.open_current, (), scope, "eye",
                   self._why_no_document, ("document", "postings", "explain")),
            Action("money.reverse", tr("Reverse transaction"), self.ask_reverse, ("Ctrl+R",),
                   scope, "undo-2", self._why_not_reverse, ("delete", "correct")),
        ]  # fmt: skip

    def show_filter(self, text: str) -> None:
        """Show what a filter finds."""
        self.filter.set_filter(text)

    @Slot()
    def reload(self) -> None:
        """Ask for the transactions of the filter."""
        try:
            wanted = self._wanted()
        except InputError as error:
            self._present(error)
            return
        self._session.runner.read(
            lambda reader: ask_for_documents(reader, wanted),
            self._on_question,
            on_error=self._present,
            owner=self,
            question="documents",
        )

    @Slot()
    def open_current(self) -> None:
        """Open the document under the cursor."""
        if self.current is not None:
            self._on_activated(self.current)

    @Slot()
    def ask_reverse(self) -> None:
        """Ask why the transaction under the cursor is reversed."""
        if self.current is not None:
            self._ask_reverse(self.current)

    @Slot(object)
    def _ask_reverse(self, document: DocumentRow) -> None:
        actor, texts = self._session.actor, self._session.formatting
        effect = tr("{0} is taken back by a document of its own: {1} for {2}.").format(
            document.number, texts.signed_money(-document.effect), document.account
        )
        self.ask(
            Question(tr("Reverse {0}").format(document.number), effect, tr("&Reverse")),
            lambda book, reason: reverse_money(book, actor, document.id, reason),
        )

    @Slot(object)
    def _on_activated(self, document: DocumentRow) -> None:
        dialog = DocumentDialog(self._session, document.id, self)
        dialog.reversal_asked.connect(self._ask_reverse)
        dialog.account_asked.connect(lambda code: self.go.emit("accounts", code))
        self.show_dialog(dialog)

    def _wanted(self) -> MoneyFilter:
        text = " ".join([self.filter.text, *sorted(self.filter.chips_on)])
        return parse_money_filter(text, figure_day(self._session))

    @Slot(object)
    def _on_question(self, question: DocumentQuestion) -> None:
        if question == self._question and self.model.rowCount():
            self.model.refresh()
        else:
            self._question = question
            self.model.ask(question)
        self._say_what_empty_means()
        self._session.runner.read(
            lambda reader: sum_documents(reader, question),
            self._on_sums,
            on_error=self._present,
            owner=self,
            question="sums",
        )

    def _say_what_empty_means(self) -> None:
        if self.filter.text.strip() or self.filter.chips_on:
            self.grid.set_empty_text(
                tr("No transaction fits the filter."), tr("/ changes it, Esc clears it")
            )
        else:
            self.grid.set_empty_text(
                tr("No money was posted yet."), tr("Ctrl+T on an account posts money")
            )

    @Slot(object)
    def _on_sums(self, sums: DocumentSums) -> None:
        texts = self._session.formatting
        side = tr("accounts’ side")
        why = partial(documents_found, self._question)
        figures = [
            Figure(tr("Transactions"), texts.count(sums.documents), why=why("documents")),
            Figure(tr("Paid in"), texts.money(sums.paid_in), tr("by accounts"),
                   why=why("paid_in")),
            Figure(tr("Paid out"), texts.money(-sums.paid_out), tr("to accounts"),
                   why=why("paid_out", sign=-1)),
            Figure(tr("Fees"), texts.money(-sums.fees), tr("accounts pay"),
                   why=why("fees", sign=-1)),
            Figure(tr("Bonuses"), texts.money(sums.bonuses), tr("accounts get"),
                   why=why("bonuses")),
            Figure(tr("Others"), texts.signed_money(sums.others), side, why=why("others")),
            Figure(tr("Balances moved by"), texts.signed_money(sums.net), side,
                   "negative" if sums.net < 0 else "", why("net")),
            Figure(tr("Free play"), texts.signed_money(sums.free_play), tr("no money"),
                   why=why("free_play")),
        ]  # fmt: skip
        self.figures.set_figures(figures)

    @Slot(str, frozenset)
    def _on_filter_changed(self, _text: str, _chips: frozenset[str]) -> None:
        self._session.strip.clear()
        self.reload()

    @Slot()
    def _on_filter_left(self) -> None:
        self.grid.setFocus()
        if not self.grid.currentIndex().isValid() and self.model.rowCount():
            self.grid.select_row(0)

    def _why_not_here(self) -> str | None:
        return None if self.isVisible() else tr("The filter stands on Transactions.")

    def _why_no_document(self) -> str | None:
        is_chosen = self.isVisible() and self.current is not None
        return None if is_chosen else tr("Choose a transaction, on its tab.")

    def _why_not_reverse(self) -> str | None:
        problem = self._why_no_document()
        if problem is not None:
            return problem
        if not self._session.actor.has(Right.MONEY_REVERSE):
            return tr("Only an owner or manager may reverse transactions.")
        return find_reversal_problem(cast("DocumentRow", self.current))


def _row_style(document: DocumentRow) -> str:
    return "muted" if document.reverses or document.reversed_by else ""
