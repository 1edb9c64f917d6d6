"""What waits: withdrawals that were asked for, and what a second person has to approve."""

from typing import cast

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QWidget

from desktop.book.queries.requests import RequestRow, list_open_requests
from desktop.models.saying import in_words, shown_error
from desktop.models.table import RowTableModel
from desktop.services.funding.claims import OpenClaimError
from desktop.services.funding.requesting import approve_request, pay_request, refuse_request
from desktop.views.actions import Action
from desktop.views.dialogs.reason import Question
from desktop.views.money.columns import figure_day, tr, waiting_columns
from desktop.views.money.tab import MoneyTab
from desktop.views.session import Session
from desktop.views.widgets.grid_view import GridView


class WaitingTab(MoneyTab):
    """Approve, pay, refuse."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        grid = GridView(
            session.theme,
            tr("Waiting"),
            empty_text=tr("Nothing waits to be approved or paid."),
            empty_remedy=tr("Alt+5 opens the accounts; Ctrl+T posts money there"),
        )
        super().__init__(session, grid, parent)
        columns = waiting_columns(session.formatting, lambda: figure_day(session).isoformat())
        self.model: RowTableModel[RequestRow] = RowTableModel(
            columns, lambda row: row.id, parent=self
        )
        grid.setModel(self.model)
        self._column.addWidget(grid, 1)

    def actions_of(self, scope: str) -> list[Action]:
        """What can be done here."""
        return [
            Action("money.approve", tr("Approve what waits"), self.approve, ("Ctrl+Shift+A",),
                   scope, "check", self._why_not),
            Action("money.pay", tr("Pay withdrawal"), self.pay, ("Ctrl+P",), scope, "wallet",
                   self._why_not),
            Action("money.refuse", tr("Refuse what waits"), self.ask_refuse, ("Del",), scope,
                   "ban", self._why_not),
        ]  # fmt: skip

    @Slot()
    def reload(self) -> None:
        """Read what waits anew."""
        self._session.runner.read(
            list_open_requests, self.model.set_rows, on_error=self._present, owner=self,
            question="waiting",
        )  # fmt: skip

    @Slot()
    def approve(self) -> None:
        """Agree to what waits under the cursor."""
        request, actor = self.current, self._session.actor
        if request is not None:
            self.write(lambda book: approve_request(book, actor, request.id), tr("Approved."))

    @Slot()
    def pay(self) -> None:
        """Pay the withdrawal under the cursor."""
        request, actor = cast("RequestRow | None", self.current), self._session.actor
        if request is None:
            return

        def refused(error: BaseException) -> None:
            if isinstance(error, OpenClaimError):
                title = tr("Pay {0} all the same").format(request.number)
                self.ask(
                    Question(title, shown_error(error), tr("&Pay")),
                    lambda book, reason: pay_request(book, actor, request.id, reason),
                )
            else:
                self._present(error)

        self.write(lambda book: pay_request(book, actor, request.id), tr("Paid."), refused)

    @Slot()
    def ask_refuse(self) -> None:
        """Ask why what waits under the cursor is refused."""
        request = cast("RequestRow | None", self.current)
        if request is None:
            return
        actor = self._session.actor
        amount = self._session.formatting.money(abs(request.cents))
        what = in_words(request.kind)
        effect = tr("The {0} of {1} of {2} will not be posted.").format(
            what, amount, request.account
        )
        self.ask(
            Question(tr("Refuse {0}").format(request.number), effect, tr("&Refuse")),
            lambda book, reason: refuse_request(book, actor, request.id, reason),
        )

    def _why_not(self) -> str | None:
        is_chosen = self.isVisible() and self.current is not None
        return None if is_chosen else tr("Choose what waits, on the first tab.")
