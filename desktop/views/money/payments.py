"""The payments grid: everybody under an agent, an amount typed beside each (FEATURES 105)."""

from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QWidget

from desktop.book.queries.standing_tree import AgentRow, list_agents
from desktop.book.statements import Reader
from desktop.domain.errors import InputError
from desktop.domain.filter_spans import read_day
from desktop.domain.money import parse_money
from desktop.domain.money_rules import METHODS
from desktop.domain.transactions import TransactionType
from desktop.models.table import RowTableModel
from desktop.services.funding.bulk import BulkPosted, PaymentLine, list_payment_lines, post_many
from desktop.services.funding.transactions import Transaction
from desktop.views.actions import Action
from desktop.views.formatting import plain_signs
from desktop.views.money.columns import (
    AMOUNT,
    DAY,
    KIND,
    Payment,
    figure_day,
    payment_columns,
    tr,
)
from desktop.views.money.tab import MoneyTab
from desktop.views.session import Session
from desktop.views.widgets.card import buddy_label
from desktop.views.widgets.choice import Choice
from desktop.views.widgets.grid_view import GridView

_KINDS = (
    TransactionType.DEPOSIT,
    TransactionType.WITHDRAWAL,
    TransactionType.BETTING_ADJUSTMENT,
)


def read_kind(text: str) -> TransactionType:
    """What is to be posted; the beginning of its name will do.

    Raises:
        InputError: It is nothing that the grid posts.
    """
    typed = text.strip().lower()
    for kind in _KINDS:
        if typed and kind.value.replace("_", " ").startswith(typed):
            return kind
    raise InputError(
        tr("“{0}” is not posted here: type deposit, withdrawal or betting adjustment.").format(text)
    )


class PaymentsTab(MoneyTab):
    """Choose an agent, type amounts, post one or all."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        grid = GridView(
            session.theme,
            tr("Payments"),
            empty_text=tr("Nobody stands right under this account."),
        )
        super().__init__(session, grid, parent)
        self._rows: list[Payment] = []
        self.agent = QComboBox()
        self.method = Choice(METHODS)
        self.model: RowTableModel[Payment] = RowTableModel(
            payment_columns(session.formatting, lambda: figure_day(session)),
            lambda payment: payment.line.account_id,
            parent=self,
        )
        grid.setModel(self.model)
        grid.edit_in_place()
        choice = QHBoxLayout()
        choice.setContentsMargins(12, 4, 12, 0)
        choice.setSpacing(8)
        for title, box in ((tr("A&gent"), self.agent), (tr("&Method"), self.method)):
            choice.addWidget(buddy_label(title, box))
            choice.addWidget(box)
            choice.addSpacing(16)
        choice.addStretch(1)
        self._column.addLayout(choice)
        self._column.addWidget(grid, 1)
        self.agent.currentIndexChanged.connect(self._on_agent_changed)
        self.model.cell_edited.connect(self._on_edited)

    @property
    def account(self) -> str:
        """The code of the player under the cursor, or nothing."""
        return "" if self.current is None else str(self.current.line.code)

    @property
    def typed(self) -> list[Payment]:
        """The rows with an amount, in the order of the grid."""
        return [payment for payment in self.model.rows if payment.amount.strip()]

    def actions_of(self, scope: str) -> list[Action]:
        """What can be done here."""
        return [
            Action("money.post", tr("Post payment of the row"), self.post_row, ("F9",), scope,
                   "check", self._why_not_here),
            Action("money.post_all", tr("Post all payments"), self.post_all, ("Shift+F9",), scope,
                   "save", self._why_not_here),
            Action("money.fill_due", tr("Fill in what is due"), self.fill_due, ("Ctrl+L",), scope,
                   "pencil", self._why_not_here, ("settle figure", "balances")),
        ]  # fmt: skip

    @Slot()
    def reload(self) -> None:
        """Read agents and players anew; what was typed stays."""
        self._session.runner.read(
            list_agents, self._on_agents, on_error=self._present, owner=self, question="agents"
        )

    @Slot()
    def post_row(self) -> None:
        """Post the row under the cursor."""
        if self.current is not None:
            self._post([self.current])

    @Slot()
    def post_all(self) -> None:
        """Post every row with an amount; it stops at the first that is refused."""
        self._post(self.typed)

    @Slot()
    def fill_due(self) -> None:
        """Type the whole balance of everybody at or past the settle figure, nothing over it."""
        money = self._session.formatting.money
        self._show(
            [
                replace(payment, amount=money(abs(payment.line.balance)))
                if payment.line.is_due and not payment.amount.strip()
                else payment
                for payment in self._rows
            ]
        )

    def _post(self, payments: Sequence[Payment]) -> None:
        try:
            wanted = [self._transaction(payment) for payment in payments]
        except InputError as error:
            self._present(error)
            return
        if not wanted:
            self._session.strip.say(tr("Type an amount first."), tone="warning")
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
        kind = payment.kind
        is_payment = kind is not TransactionType.BETTING_ADJUSTMENT
        cents = parse_money(plain_signs(payment.amount).strip().removeprefix("+"))
        if cents == 0 or (is_payment and cents < 0):
            raise InputError(
                tr("{0}: type an amount above 0. Nothing was posted.").format(payment.line.code)
            )
        sign = -1 if kind is TransactionType.WITHDRAWAL else 1
        method = self.method.code if is_payment else ""
        return Transaction(
            payment.line.code,
            kind,
            sign * cents,
            payment.text.strip(),
            method,
            figure_date=payment.day,
        )

    def _on_posted(self, codes: Sequence[str], posted: BulkPosted) -> None:
        done = set(codes[: len(posted.numbers)])
        self._show(
            [
                _untouched(payment.line) if payment.line.code in done else payment
                for payment in self._rows
            ]
        )
        self._session.hub.announce(posted.changes)
        count = self._session.formatting.count(len(posted.numbers))
        if posted.problem is None:
            said = tr("{0} payments were posted.").format(count)
            self._session.strip.say(said, tone="positive", seconds=5)
        else:
            said = tr("{0} posted, then it stopped. {1}").format(count, posted.problem)
            self._session.strip.say(said, tone="negative")

    def _show(self, rows: list[Payment]) -> None:
        self._rows = rows
        self.model.set_rows(rows)

    @Slot(object)
    def _on_agents(self, agents: list[AgentRow]) -> None:
        chosen = self.agent.currentData()
        self.agent.blockSignals(True)  # noqa: FBT003  Qt's own signature
        self.agent.clear()
        self.agent.addItem(tr("HOUSE: masters and agents"), "HOUSE")
        for agent in agents:
            self.agent.addItem(f"{agent.code} {agent.name}".strip(), agent.code)
        # At first an agent: players are paid more often than masters.
        place = self.agent.findData(chosen) if chosen else min(1, len(agents))
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
        before = {payment.line.account_id: payment for payment in self._rows}
        self._show([_refreshed(line, before.get(line.account_id)) for line in lines])

    @Slot(object, int, str)
    def _on_edited(self, payment: Payment, column: int, text: str) -> None:
        try:
            changed = self._edited(payment, column, text.strip())
        except InputError as error:
            self._present(error)
            return
        key = payment.line.account_id
        self._show([changed if p.line.account_id == key else p for p in self._rows])

    def _edited(self, payment: Payment, column: int, typed: str) -> Payment:
        if column == KIND:
            return replace(payment, kind=read_kind(typed))
        if column == AMOUNT:
            return replace(payment, amount=typed)
        if column == DAY:
            today = figure_day(self._session)
            day = read_day(typed, today) if typed else today
            return replace(payment, day=None if day == today else day)
        return replace(payment, text=typed)

    def _why_not_here(self) -> str | None:
        return None if self.isVisible() else tr("Payments are posted on their tab.")


def _untouched(line: PaymentLine) -> Payment:
    return Payment(line, line.kind)


def _refreshed(line: PaymentLine, before: Payment | None) -> Payment:
    """The line as it stands now, with what was typed into it; untouched it is proposed anew."""
    is_typed = before is not None and (before.amount or before.text or before.day)
    return replace(before, line=line) if before is not None and is_typed else _untouched(line)
