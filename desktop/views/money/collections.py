"""Collections: who owes since when, what was promised, what came in since (FEATURES 118)."""

from typing import cast

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QWidget

from desktop.book.queries.collections import DebtRow, list_debts
from desktop.domain.weeks import instant
from desktop.models.table import RowTableModel
from desktop.services.funding.promising import drop_promise
from desktop.services.users import Right
from desktop.views.actions import Action
from desktop.views.dialogs.reason import Question
from desktop.views.money.columns import debt_columns, figure_day, tr
from desktop.views.money.promise import PromiseDialog
from desktop.views.money.tab import MoneyTab
from desktop.views.session import Session
from desktop.views.widgets.grid_view import GridView


class CollectionsTab(MoneyTab):
    """Note a promise, drop it, look at what was paid of it.

    Signals:
        payments_asked: The filter of the transactions that show them.
    """

    payments_asked = Signal(str)

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        grid = GridView(session.theme, tr("Collections"), empty_text=tr("No player owes anything."))
        super().__init__(session, grid, parent)
        columns = debt_columns(session.formatting, lambda: figure_day(session).isoformat())
        self.model: RowTableModel[DebtRow] = RowTableModel(columns, lambda row: row.key,
                                                           parent=self)  # fmt: skip
        grid.setModel(self.model)
        grid.row_activated.connect(self._on_activated)
        self._column.addWidget(grid, 1)

    @property
    def account(self) -> str:
        """The code of the player under the cursor, or nothing."""
        return "" if self.current is None else str(self.current.code)

    def actions_of(self, scope: str) -> list[Action]:
        """What can be done here."""
        return [
            Action("money.promise", tr("Note a promise"), self.ask_promise, ("Ins",), scope,
                   "flag", self._why_no_debt, ("collection", "black book")),
            Action("money.drop", tr("Drop the promise"), self.ask_drop, ("Ctrl+D",), scope,
                   "x", self._why_no_promise, ("collection", "credit again")),
            Action("money.paid_since", tr("Show payments since the promise"), self.show_payments,
                   (), scope, "wallet", self._why_no_debt, ("partial payment",)),
        ]  # fmt: skip

    @Slot()
    def reload(self) -> None:
        """Read who owes anew."""
        self._session.runner.read(
            list_debts, self.model.set_rows, on_error=self._present, owner=self, question="debts"
        )

    @Slot()
    def ask_promise(self) -> None:
        """Note what the player under the cursor promised."""
        if self.current is not None:
            self.show_dialog(PromiseDialog(self._session, self.current, self))

    @Slot()
    def ask_drop(self) -> None:
        """Ask why the promise of the player under the cursor is dropped."""
        debt = cast("DebtRow | None", self.current)
        if debt is None or not debt.promised_on:
            return
        actor, texts = self._session.actor, self._session.formatting
        effect = tr("{0} promised {1} by {2} and has paid {3} of it. {4}").format(
            debt.code, texts.money(debt.promised), debt.promised_on, texts.money(debt.paid),
            tr("Credit counts again.") if debt.is_credit_stopped else tr("It will count no more."),
        )  # fmt: skip
        self.ask(
            Question(tr("Drop the promise of {0}").format(debt.code), effect, tr("&Drop")),
            lambda book, reason: drop_promise(book, actor, debt.code, reason),
        )

    @Slot()
    def show_payments(self) -> None:
        """Show the deposits of the player under the cursor, since the promise if there is one."""
        if self.current is not None:
            self._on_activated(self.current)

    @Slot(object)
    def _on_activated(self, debt: DebtRow) -> None:
        since = ""
        if debt.noted_at is not None:
            noted_on = self._session.house.calendar.figure_date(instant(debt.noted_at))
            since = f" day:>={noted_on}"
        self.payments_asked.emit(f"acct:{debt.code} type:deposit{since}")

    def _why_no_debt(self) -> str | None:
        is_chosen = self.isVisible() and self.current is not None
        return None if is_chosen else tr("Choose who owes, on Collections.")

    def _why_no_promise(self) -> str | None:
        problem = self._why_no_debt()
        if problem is None and not self.current.promised_on:
            problem = tr("There is no promise to drop.")
        if problem is None and not self._session.actor.has(Right.CREDIT_LOWER):
            problem = tr("Your role does not drop promises.")
        return problem
