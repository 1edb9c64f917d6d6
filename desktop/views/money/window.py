"""Money: what waits, payments of many, transactions, collections, cash flow."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QDialog, QTabWidget, QVBoxLayout, QWidget

from desktop.book.opening import Book
from desktop.book.queries.cash_flow import FlowRow, Liquidity, find_liquidity, list_flow
from desktop.book.queries.collections import DebtRow, list_debts
from desktop.book.queries.documents import DocumentQuestion, DocumentRow, list_documents
from desktop.book.queries.people import find_book
from desktop.book.queries.requests import RequestRow, list_open_requests
from desktop.book.statements import Reader
from desktop.domain.weeks import instant
from desktop.models.table import Column, RowTableModel
from desktop.services.changes import ChangeSet
from desktop.services.funding.posting import Posted
from desktop.services.funding.requesting import approve_request, pay_request, refuse_request
from desktop.services.funding.reversing import find_reversal_problem, reverse_money
from desktop.views.actions import Action
from desktop.views.dialogs.reason import Question, ReasonDialog
from desktop.views.errors import presenter
from desktop.views.money.columns import (
    debt_columns,
    document_columns,
    flow_columns,
    tr,
    waiting_columns,
)
from desktop.views.money.payments import PaymentsTab
from desktop.views.money.promise import PromiseDialog
from desktop.views.session import Session
from desktop.views.widgets.figure_strip import Figure, FigureStrip
from desktop.views.widgets.grid_view import GridView
from desktop.views.widgets.page_header import PageHeader

WAITING, PAYMENTS, TRANSACTIONS, COLLECTIONS, FLOW = range(5)
_KINDS = frozenset({"money", "accounts", "weeks"})
_SHOWN = 1000


@dataclass(frozen=True, slots=True)
class _Read:
    """Everything that the page shows, read at one moment."""

    waiting: list[RequestRow]
    documents: list[DocumentRow]
    debts: list[DebtRow]
    flow: list[FlowRow]
    liquidity: Liquidity


def _read(reader: Reader) -> _Read:
    return _Read(
        list_open_requests(reader),
        list_documents(reader, DocumentQuestion(), _SHOWN),
        list_debts(reader),
        list_flow(reader, find_book(reader).open_week),
        find_liquidity(reader),
    )


class MoneyPage(QWidget):
    """Figures at the head; below them one table to a tab.

    Signals:
        go: Another page, and what it is to show.
    """

    go = Signal(str, object)

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.title, self.icon = tr("Money"), "wallet"
        self._session = session
        self._present = presenter(self, session.strip)
        self.dialog: QDialog | None = None
        texts = session.formatting
        self.waiting = self._model(waiting_columns(texts, self._today), lambda row: row.id)
        self.documents = self._model(document_columns(texts), lambda row: row.id)
        self.debts = self._model(debt_columns(texts, self._today), lambda row: row.key)
        self.flow = self._model(
            flow_columns(texts), lambda row: (row.day, row.kind, row.user, row.method)
        )
        self.payments = PaymentsTab(session)
        self.figures = FigureStrip(tr("Where the house stands"))
        self.tabs = QTabWidget()
        self._build()
        session.hub.listen(self, _KINDS, self._on_changed)
        self.reload()

    def page_actions(self) -> list[Action]:
        """What can be done here."""
        return [
            Action("money.approve", tr("Approve what waits"), self.approve, ("Ctrl+Shift+A",),
                   self.title, "check", self._why_not_waiting),
            Action("money.pay", tr("Pay withdrawal"), self.pay, ("Ctrl+P",), self.title, "wallet",
                   self._why_not_waiting),
            Action("money.refuse", tr("Refuse what waits"), self.ask_refuse, ("Del",), self.title,
                   "ban", self._why_not_waiting),
            Action("money.reverse", tr("Reverse transaction"), self.ask_reverse, ("Ctrl+R",),
                   self.title, "undo-2", self._why_not_reverse, ("delete", "correct")),
            Action("money.post", tr("Post payment of the row"), self.payments.post_row, ("F9",),
                   self.title, "check", self._why_no_payments),
            Action("money.post_all", tr("Post all payments"), self.payments.post_all,
                   ("Shift+F9",), self.title, "save", self._why_no_payments),
            Action("money.promise", tr("Note a promise"), self.ask_promise, ("Ins",), self.title,
                   "flag", self._why_no_debt, ("collection", "black book")),
            Action("money.account", tr("Show the account"), self.show_account, ("Ctrl+H",),
                   self.title, "user"),
            Action("money.refresh", tr("Refresh money"), self.reload, ("F5",), self.title,
                   "refresh-cw"),
        ]  # fmt: skip

    @Slot()
    def reload(self) -> None:
        """Read everything anew."""
        self._session.runner.read(
            _read, self._on_read, on_error=self._present, owner=self, question="money"
        )
        self.payments.reload()

    @Slot()
    def approve(self) -> None:
        """Agree to what waits under the cursor."""
        request, actor = self._current(WAITING), self._session.actor
        if request is not None:
            self._write(lambda book: approve_request(book, actor, request.id), tr("Approved."))

    @Slot()
    def pay(self) -> None:
        """Pay the withdrawal under the cursor."""
        request, actor = self._current(WAITING), self._session.actor
        if request is not None:
            self._write(lambda book: pay_request(book, actor, request.id), tr("Paid."))

    @Slot()
    def ask_refuse(self) -> None:
        """Ask why what waits under the cursor is refused."""
        request, actor = self._current(WAITING), self._session.actor
        if request is None:
            return
        amount = self._session.formatting.money(abs(request.cents))
        what = request.kind.replace("_", " ")
        effect = tr("The {0} of {1} of {2} will not be posted.").format(
            what, amount, request.account
        )
        self._ask(
            Question(tr("Refuse {0}").format(request.number), effect, tr("&Refuse")),
            lambda book, reason: refuse_request(book, actor, request.id, reason),
        )

    @Slot()
    def ask_reverse(self) -> None:
        """Ask why the transaction under the cursor is reversed."""
        document, actor = self._current(TRANSACTIONS), self._session.actor
        if document is None:
            return
        moved = self._session.formatting.signed_money(-document.effect)
        effect = tr("{0} is taken back by a document of its own: {1} for {2}.").format(
            document.number, moved, document.account
        )
        self._ask(
            Question(tr("Reverse {0}").format(document.number), effect, tr("&Reverse")),
            lambda book, reason: reverse_money(book, actor, document.id, reason),
        )

    @Slot()
    def ask_promise(self) -> None:
        """Note what the player under the cursor promised."""
        debt = self._current(COLLECTIONS)
        if debt is not None:
            self._open(PromiseDialog(self._session, debt, self))

    @Slot()
    def show_account(self) -> None:
        """Go to the account of the row under the cursor."""
        place = self.tabs.currentIndex()
        row = self._current(place)
        if row is None or place == FLOW:
            return
        if place == PAYMENTS:
            self.go.emit("accounts", row.line.code)
        else:
            self.go.emit("accounts", row.code if place == COLLECTIONS else row.account)

    def _model(self, columns: list[Column[Any]], key: Callable[[Any], Any]) -> RowTableModel[Any]:
        return RowTableModel(columns, key, parent=self)

    def _today(self) -> str:
        at = instant(self._session.clock_ms())
        return self._session.house.calendar.figure_date(at).isoformat()

    def _current(self, place: int) -> Any:
        return self._grids[place].current_row() if self.tabs.currentIndex() == place else None

    def _build(self) -> None:
        theme = self._session.theme
        self._header = PageHeader(theme, self.title)
        tables = (
            (tr("Waiting"), self.waiting, tr("Nothing waits to be approved or paid."), ""),
            (tr("Transactions"), self.documents, tr("No money was posted yet."),
             tr("Ctrl+T on an account posts money")),
            (tr("Collections"), self.debts, tr("No player owes anything."), ""),
            (tr("Cash flow"), self.flow, tr("No money moved in the open week."), ""),
        )  # fmt: skip
        made = []
        for name, model, empty, remedy in tables:
            grid = GridView(theme, name, empty_text=empty, empty_remedy=remedy)
            grid.setModel(model)
            made.append((name, grid))
        self.tabs.setDocumentMode(True)
        made.insert(PAYMENTS, (tr("Payments"), self.payments.grid))
        self._grids = [grid for _, grid in made]
        for place, (name, grid) in enumerate(made):
            self.tabs.addTab(self.payments if place == PAYMENTS else grid, name)
        for action in self.page_actions():
            if action.id in {"money.approve", "money.pay", "money.reverse", "money.post_all"}:
                self._header.add_action(action)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 12, 16, 12)
        column.setSpacing(12)
        column.addWidget(self._header)
        column.addWidget(self.figures)
        column.addWidget(self.tabs, 1)
        self.setFocusProxy(self.tabs)
        self.tabs.currentChanged.connect(self._on_tab_changed)
        for grid in self._grids:
            grid.current_row_changed.connect(self._on_current_changed)

    def _ask(self, question: Question, deed: Callable[[Book, str], Any]) -> None:
        dialog = ReasonDialog(question, self)

        def give(reason: str) -> None:
            self._session.runner.write(
                lambda book: deed(book, reason),
                lambda done: self._on_done(done, tr("Done."), dialog),
                on_error=lambda error: dialog.say_problem(str(error)),
                owner=dialog,
            )

        dialog.reason_given.connect(give)
        self._open(dialog)

    def _open(self, dialog: QDialog) -> None:
        self.dialog = dialog
        dialog.open()

    def _write(self, deed: Callable[[Book], Any], said: str) -> None:
        self._session.runner.write(
            deed, lambda done: self._on_done(done, said), on_error=self._present, owner=self
        )

    def _on_done(self, done: ChangeSet | Posted, said: str, dialog: QDialog | None = None) -> None:
        changes = done if isinstance(done, ChangeSet) else done.changes
        if dialog is not None:
            dialog.accept()
        self._session.hub.announce(changes)
        self._session.strip.say(said, tone="positive", seconds=5)

    def _why_not_waiting(self) -> str | None:
        if self._current(WAITING) is None:
            return tr("Choose what waits, on the first tab.")
        return None

    def _why_not_reverse(self) -> str | None:
        document = self._current(TRANSACTIONS)
        if document is None:
            return tr("Choose a transaction, on its tab.")
        return find_reversal_problem(document)

    def _why_no_payments(self) -> str | None:
        is_there = self.tabs.currentIndex() == PAYMENTS
        return None if is_there else tr("Payments are posted on their tab.")

    def _why_no_debt(self) -> str | None:
        return None if self._current(COLLECTIONS) else tr("Choose who owes, on Collections.")

    @Slot(object)
    def _on_read(self, read: _Read) -> None:
        self.waiting.set_rows(read.waiting)
        self.documents.set_rows(read.documents)
        self.debts.set_rows(read.debts)
        self.flow.set_rows(read.flow)
        texts, stands = self._session.formatting, read.liquidity
        side = tr("house’s side")
        self.figures.set_figures(
            [
                Figure(tr("Till"), texts.money(stands.till), tr("paid in less paid out")),
                Figure(tr("Owed to accounts"), texts.money(stands.owed_to), tr("house owes")),
                Figure(tr("Owed by accounts"), texts.money(stands.owed_by), tr("accounts owe")),
                Figure(tr("To be paid"), texts.money(stands.reserved), tr("withdrawals asked for")),
                Figure(tr("Pending"), texts.money(stands.pending), tr("open risk")),
                Figure(tr("Left if all settle"), texts.money(stands.after_settling), side,
                       "negative" if stands.after_settling < 0 else ""),
            ]
        )  # fmt: skip
        self._header.refresh_actions()

    @Slot(int)
    def _on_tab_changed(self, place: int) -> None:
        self._grids[place].setFocus()
        self._header.refresh_actions()

    @Slot(object)
    def _on_current_changed(self, _row: object) -> None:
        self._header.refresh_actions()

    @Slot(object)
    def _on_changed(self, _changes: ChangeSet) -> None:
        self.reload()
