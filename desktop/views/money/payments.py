"""The payments grid: every player of an agent, an amount typed beside each (FEATURES 105)."""

from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QVBoxLayout, QWidget

from desktop.book.queries.weeks import AgentRow, list_agents
from desktop.book.statements import Reader
from desktop.domain.errors import InputError
from desktop.domain.money import parse_money
from desktop.domain.money_rules import METHODS
from desktop.domain.transactions import TransactionType
from desktop.models.table import RowTableModel
from desktop.services.funding.bulk import BulkPosted, PaymentLine, list_payment_lines, post_many
from desktop.services.funding.transactions import Transaction
from desktop.views.errors import presenter
from desktop.views.formatting import plain_signs
from desktop.views.money.columns import Payment, payment_columns
from desktop.views.session import Session
from desktop.views.widgets.card import buddy_label
from desktop.views.widgets.grid_view import GridView

# The column that amounts are typed into; the one after it takes the text.
_AMOUNT = 7


class PaymentsTab(QWidget):
    """Choose an agent, type amounts, post one or all."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._present = presenter(self, session.strip)
        self._rows: list[Payment] = []
        self.agent = QComboBox()
        self.method = QComboBox()
        self.method.addItems(METHODS)
        self.model: RowTableModel[Payment] = RowTableModel(
            payment_columns(session.formatting), lambda payment: payment.line.account_id,
            parent=self,
        )  # fmt: skip
        self.grid = GridView(
            session.theme,
            self.tr("Payments"),
            empty_text=self.tr("No player stands right under this agent."),
        )
        self.grid.setModel(self.model)
        self.grid.edit_in_place()
        choice = QHBoxLayout()
        choice.setSpacing(8)
        for title, box in ((self.tr("A&gent"), self.agent), (self.tr("&Method"), self.method)):
            choice.addWidget(buddy_label(title, box))
            choice.addWidget(box)
            choice.addSpacing(16)
        choice.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 12, 12, 0)
        column.setSpacing(12)
        column.addLayout(choice)
        column.addWidget(self.grid, 1)
        self.setFocusProxy(self.grid)
        self.agent.currentIndexChanged.connect(self._on_agent_changed)
        self.model.cell_edited.connect(self._on_edited)

    @property
    def typed(self) -> list[Payment]:
        """The rows with an amount, in the order of the grid."""
        return [payment for payment in self.model.rows if payment.amount.strip()]

    @Slot()
    def reload(self) -> None:
        """Read agents and players anew; what was typed stays."""
        self._session.runner.read(
            list_agents, self._on_agents, on_error=self._present, owner=self, question="agents"
        )

    @Slot()
    def post_row(self) -> None:
        """Post the row under the cursor."""
        current = self.grid.current_row()
        if current is not None:
            self._post([current])

    @Slot()
    def post_all(self) -> None:
        """Post every row with an amount; it stops at the first that is refused."""
        self._post(self.typed)

    def _post(self, payments: Sequence[Payment]) -> None:
        try:
            wanted = [self._transaction(payment) for payment in payments]
        except InputError as error:
            self._present(error)
            return
        if not wanted:
            self._session.strip.say(self.tr("Type an amount first."), tone="warning")
            return
        actor = self._session.actor
        codes = [transaction.account for transaction in wanted]
        self._session.runner.write(
            lambda book: post_many(book, actor, wanted),
            lambda posted: self._on_posted(codes, posted),
            on_error=self._present,
            owner=self,
        )

    def _transaction(self, payment: Payment) -> Transaction:
        cents = parse_money(plain_signs(payment.amount))
        if cents <= 0:
            raise InputError(
                self.tr("{0}: type an amount above 0. Nothing was posted.").format(
                    payment.line.code
                )
            )
        kind = payment.line.kind
        sign = 1 if kind is TransactionType.DEPOSIT else -1
        method = self.method.currentText()
        return Transaction(payment.line.code, kind, sign * cents, payment.text.strip(), method)

    def _on_posted(self, codes: Sequence[str], posted: BulkPosted) -> None:
        done = set(codes[: len(posted.numbers)])
        self._show(
            [
                replace(payment, amount="", text="") if payment.line.code in done else payment
                for payment in self._rows
            ]
        )
        self._session.hub.announce(posted.changes)
        count = self._session.formatting.count(len(posted.numbers))
        if posted.problem is None:
            said = self.tr("{0} payments were posted.").format(count)
            self._session.strip.say(said, tone="positive", seconds=5)
        else:
            said = self.tr("{0} posted, then it stopped. {1}").format(count, posted.problem)
            self._session.strip.say(said, tone="negative")

    def _show(self, rows: list[Payment]) -> None:
        self._rows = rows
        self.model.set_rows(rows)

    @Slot(object)
    def _on_agents(self, agents: list[AgentRow]) -> None:
        chosen = self.agent.currentData()
        self.agent.blockSignals(True)  # noqa: FBT003  Qt's own signature
        self.agent.clear()
        for agent in agents:
            self.agent.addItem(f"{agent.code} {agent.name}".strip(), agent.code)
        place = self.agent.findData(chosen)
        self.agent.setCurrentIndex(max(place, 0))
        self.agent.blockSignals(False)  # noqa: FBT003  Qt's own signature
        self._on_agent_changed()

    @Slot()
    def _on_agent_changed(self) -> None:
        code, now = self.agent.currentData(), self._session.clock_ms()
        if code is None:
            return

        def read(reader: Reader) -> list[PaymentLine]:
            return list_payment_lines(reader, code, now)

        self._session.runner.read(
            read, self._on_lines, on_error=self._present, owner=self, question="lines"
        )

    @Slot(object)
    def _on_lines(self, lines: list[PaymentLine]) -> None:
        typed = {payment.line.account_id: payment for payment in self._rows}
        self._show(
            [
                replace(typed[line.account_id], line=line)
                if line.account_id in typed
                else Payment(line)
                for line in lines
            ]
        )

    @Slot(object, int, str)
    def _on_edited(self, payment: Payment, column: int, text: str) -> None:
        typed = text.strip()
        is_amount = column == _AMOUNT
        changed = replace(payment, amount=typed) if is_amount else replace(payment, text=typed)
        key = payment.line.account_id
        self._show([changed if p.line.account_id == key else p for p in self._rows])
