"""Money: what waits, payments of many, transactions, collections, cash flow."""

from functools import partial

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QDialog, QTabWidget, QVBoxLayout, QWidget

from desktop.book.queries.liquidity import Liquidity, find_liquidity
from desktop.services.changes import ChangeSet
from desktop.services.why.money import stand
from desktop.views.actions import Action
from desktop.views.errors import presenter
from desktop.views.money.collections import CollectionsTab
from desktop.views.money.columns import figure_day, tr
from desktop.views.money.flow import FlowTab
from desktop.views.money.payments import PaymentsTab
from desktop.views.money.tab import MoneyTab
from desktop.views.money.transactions import TransactionsTab
from desktop.views.money.waiting import WaitingTab
from desktop.views.session import Session
from desktop.views.widgets.figure_strip import Figure, FigureStrip
from desktop.views.widgets.page_header import PageHeader

WAITING, PAYMENTS, TRANSACTIONS, COLLECTIONS, FLOW = range(5)
_KINDS = frozenset({"money", "accounts", "weeks"})
_IN_HEADER = frozenset({"money.approve", "money.pay", "money.reverse", "money.post_all"})


class MoneyPage(QWidget):
    """Where the house stands at the head; below it one table to a tab.

    Signals:
        go: Another page, and what it is to show.
    """

    go = Signal(str, object)

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.title, self.icon = tr("Money"), "wallet"
        self._session = session
        self._present = presenter(self, session.strip)
        self.waiting = WaitingTab(session)
        self.payments = PaymentsTab(session)
        self.transactions = TransactionsTab(session)
        self.collections = CollectionsTab(session)
        self.flow = FlowTab(session)
        self.liquidity: Liquidity | None = None
        self.figures = FigureStrip(tr("Where the house stands"))
        self.tabs = QTabWidget()
        self._build()
        session.hub.listen(self, _KINDS, self._on_changed)
        self.reload()

    @property
    def dialog(self) -> QDialog | None:
        """The dialog that the tab in front opened last."""
        return self._front.dialog

    def page_actions(self) -> list[Action]:
        """What can be done here."""
        return [
            *(action for tab in self._tabs for action in tab.actions_of(self.title)),
            Action("money.account", tr("Show the account"), self.show_account, ("Ctrl+H",),
                   self.title, "user", self._why_no_account),
            Action("money.refresh", tr("Refresh money"), self.reload, ("F5",), self.title,
                   "refresh-cw"),
        ]  # fmt: skip

    def visit(self, payload: object) -> None:
        """Show the transactions that a filter finds."""
        if isinstance(payload, str) and payload:
            self.show_transactions(payload)

    @Slot()
    def reload(self) -> None:
        """Read everything anew."""
        today = figure_day(self._session).isoformat()
        self._session.runner.read(
            lambda reader: find_liquidity(reader, today),
            self._on_liquidity,
            on_error=self._present,
            owner=self,
            question="liquidity",
        )
        for tab in self._tabs:
            tab.reload()

    @Slot()
    def show_account(self) -> None:
        """Go to the account of the row under the cursor."""
        if self._front.account:
            self.go.emit("accounts", self._front.account)

    @Slot(str)
    def show_transactions(self, text: str) -> None:
        """Show the transactions that a filter finds."""
        self.tabs.setCurrentIndex(TRANSACTIONS)
        self.transactions.show_filter(text)

    @property
    def _tabs(self) -> tuple[
        WaitingTab, PaymentsTab, TransactionsTab, CollectionsTab, FlowTab
    ]:  # fmt: skip
        return self.waiting, self.payments, self.transactions, self.collections, self.flow

    @property
    def _front(self) -> MoneyTab:
        return self._tabs[self.tabs.currentIndex()]

    def _build(self) -> None:
        self._header = PageHeader(self._session.theme, self.title)
        self.tabs.setDocumentMode(True)
        for tab in self._tabs:
            self.tabs.addTab(tab, tab.grid.accessibleName())
            tab.go.connect(self.go)
            tab.state_changed.connect(self._header.refresh_actions)
        for action in self.page_actions():
            if action.id in _IN_HEADER:
                self._header.add_action(action)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 12, 16, 12)
        column.setSpacing(12)
        column.addWidget(self._header)
        column.addWidget(self.figures)
        column.addWidget(self.tabs, 1)
        self.setFocusProxy(self.tabs)
        self.tabs.currentChanged.connect(self._on_tab_changed)
        self.collections.payments_asked.connect(self.show_transactions)
        self.flow.transactions_asked.connect(self.show_transactions)

    def _why_no_account(self) -> str | None:
        return None if self._front.account else tr("Choose a row of an account first.")

    @Slot(object)
    def _on_liquidity(self, stands: Liquidity) -> None:
        self.liquidity = stands
        money, payouts = self._session.formatting.money, stands.payouts
        parts = (
            (tr("today {0}"), payouts.today),
            (tr("late {0}"), payouts.late),
            (tr("to approve {0}"), payouts.waiting),
            (tr("later {0}"), payouts.later),
        )
        due = " · ".join(words.format(money(cents)) for words, cents in parts if cents)
        why = partial(stand, today=self._session.figure_day())
        self.figures.set_figures(
            [
                Figure(tr("Till"), money(stands.till), tr("paid in less paid out"),
                       why=why("till")),
                Figure(tr("Owed to accounts"), money(stands.owed_to), tr("house owes"),
                       why=why("owed_to")),
                Figure(tr("Owed by accounts"), money(stands.owed_by),
                       tr("players {0}").format(money(stands.owed_by_players)),
                       why=why("owed_by")),
                Figure(tr("Payouts to come"), money(payouts.total), due or tr("none asked for"),
                       "warning" if payouts.late else "", why("payouts")),
                Figure(tr("Pending"), money(stands.pending), tr("open risk"), why=why("pending")),
                Figure(tr("Left if all settle"), money(stands.after_settling), tr("house’s side"),
                       "negative" if stands.after_settling < 0 else "", why("after_settling")),
            ]
        )  # fmt: skip
        self._header.refresh_actions()

    @Slot(int)
    def _on_tab_changed(self, _place: int) -> None:
        self._front.grid.setFocus()
        self._header.refresh_actions()

    @Slot(object)
    def _on_changed(self, _changes: ChangeSet) -> None:
        self.reload()
