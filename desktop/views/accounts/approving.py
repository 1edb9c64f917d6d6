"""Accounts that wait for approval: everything that was entered, and what becomes of them."""

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QWidget

from desktop.models.applications import application_columns
from desktop.models.table import RowTableModel
from desktop.services.approving_accounts import (
    Decision,
    Waiting,
    decide_account,
    list_waiting,
)
from desktop.services.changes import ChangeSet
from desktop.views.dialogs.form import FormDialog
from desktop.views.session import Session
from desktop.views.widgets.card import buddy_label
from desktop.views.widgets.grid_view import GridView
from desktop.views.widgets.looks import button

_SIZE = (1200, 480)


class ApprovalDialog(FormDialog):
    """Approve, send back or refuse the account under the cursor."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(session, self.tr("Accounts waiting for approval"), parent, size=_SIZE)
        self.model: RowTableModel[Waiting] = RowTableModel(
            application_columns(session.formatting),
            lambda waiting: waiting.application.account_id,
            parent=self,
        )
        self.grid = GridView(
            session.theme,
            self.tr("Waiting for approval"),
            empty_text=self.tr("No account waits for approval."),
            empty_remedy=self.tr("Esc goes back to the accounts"),
        )
        self.grid.setModel(self.model)
        self.reason = QLineEdit()
        self.reason.setMaxLength(200)
        self._deeds = [
            button(self.tr("&Refuse"), lambda: self.decide(Decision.REFUSE)),
            button(self.tr("&Send back"), lambda: self.decide(Decision.RETURN)),
            button(self.tr("&Approve"), lambda: self.decide(Decision.APPROVE), "primary"),
        ]
        self._build()
        self.reload()

    @Slot()
    def reload(self) -> None:
        """Read who waits."""
        self.read(list_waiting, self._on_read)

    def decide(self, decision: Decision) -> None:
        """Decide about the account under the cursor; the reason stays until it is done."""
        waiting: Waiting | None = self.grid.current_row()
        if waiting is None:
            return
        code, reason, actor = waiting.application.code, self.reason.text(), self._session.actor
        self.write(
            lambda book: decide_account(book, actor, code, decision, reason), self._on_decided
        )

    def _build(self) -> None:
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(buddy_label(self.tr("R&eason"), self.reason))
        row.addWidget(self.reason, 1)
        for one in self._deeds:
            row.addWidget(one)
        self.body.addWidget(self.grid, 1)
        self.body.addLayout(row)

    @Slot(object)
    def _on_read(self, rows: list[Waiting]) -> None:
        self.model.set_rows(rows)
        for one in self._deeds:
            one.setEnabled(bool(rows))
        if rows and self.grid.current_row() is None:
            self.grid.setCurrentIndex(self.model.index(0, 0))
        self.grid.setFocus()

    @Slot(object)
    def _on_decided(self, changes: ChangeSet) -> None:
        self.reason.clear()
        self.clear_problem()
        self._session.hub.announce(changes)
        self.reload()
