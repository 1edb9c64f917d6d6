"""Opens an account: code, name, kind, the account above it, credit limit."""

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QCheckBox, QLineEdit, QWidget

from desktop.domain.accounts import PARENTS, AccountKind
from desktop.services.accounts import NewAccount, open_account
from desktop.services.changes import ChangeSet
from desktop.views.dialogs.form import FormDialog
from desktop.views.session import Session
from desktop.views.widgets.choice import Choice
from desktop.views.widgets.parsed_edit import money_edit

_KINDS = (AccountKind.PLAYER, AccountKind.AGENT, AccountKind.MASTER)


class NewAccountDialog(FormDialog):
    """What was typed stays until the account is in the book."""

    def __init__(
        self, session: Session, above: str, kind_above: str, parent: QWidget | None = None
    ) -> None:
        """Make the dialog.

        Args:
            session: The collaborators.
            above: The code of the account that is proposed above the new one.
            kind_above: Its kind, from which the new one's is proposed.
            parent: Qt's parent.
        """
        super().__init__(session, self.tr("New account"), parent)
        self.opened = ""
        self.kind = Choice(_KINDS)
        fitting = [kind for kind in _KINDS if kind_above in PARENTS[kind]]
        self.kind.choose(fitting[0] if fitting else AccountKind.PLAYER)
        self.code, self.name, self.above = QLineEdit(), QLineEdit(), QLineEdit(above)
        self.credit = money_edit(self.tr("Credit limit"))
        self.credit.setText("0.00")
        self.phone, self.documents = QLineEdit(), QLineEdit()
        self.waits = QCheckBox(self.tr("&Wait for approval"))
        self._build()
        self.code.setFocus()

    @Slot()
    def save(self) -> None:
        """Open the account; the dialog closes after the commit."""
        credit = self.credit.value()
        if not self.code.text().strip():
            self.say_problem(self.tr("Type the code that the caller will say."), self.code)
            return
        if credit is None:
            reason = self.credit.problem() or self.tr("Type a credit limit; 0 is one.")
            self.say_problem(reason, self.credit)
            return
        account = NewAccount(
            code=self.code.text().strip(),
            name=self.name.text().strip(),
            kind=AccountKind(self.kind.code),
            parent=self.above.text().strip(),
            credit_limit=credit,
            waits=self.waits.isChecked(),
            phone=self.phone.text(),
            documents=self.documents.text(),
        )
        actor = self._session.actor
        self.write(lambda book: open_account(book, actor, account))

    def _build(self) -> None:
        rows: tuple[tuple[str, QWidget], ...] = (
            (self.tr("Code"), self.code),
            (self.tr("&Name"), self.name),
            (self.tr("&Kind"), self.kind),
            (self.tr("&Under"), self.above),
            (self.tr("C&redit limit"), self.credit),
            (self.tr("&Phone"), self.phone),
            (self.tr("&Documents"), self.documents),
        )
        self.add_fields([*rows, ("", self.waits)])
        self.add_buttons(self.tr("&Open account"), self.save)

    @Slot(object)
    def _on_written(self, changes: ChangeSet) -> None:
        self.opened = self.code.text().strip().upper()
        super()._on_written(changes)

    @Slot(object)
    def _on_error(self, error: BaseException) -> None:
        super()._on_error(error)
        self.code.setFocus()
