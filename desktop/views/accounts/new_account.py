"""Opens an account: code, name, kind, the account above it, credit limit."""

from PySide6.QtCore import Slot
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDialog,
    QGridLayout,
    QHBoxLayout,
    QLineEdit,
    QVBoxLayout,
    QWidget,
)

from desktop.domain.accounts import PARENTS, AccountKind
from desktop.domain.errors import BookdeskError
from desktop.services.accounts import NewAccount, open_account
from desktop.services.changes import ChangeSet
from desktop.views.errors import present
from desktop.views.languages.saying import shown_error
from desktop.views.session import Session
from desktop.views.widgets.card import buddy_label
from desktop.views.widgets.looks import button, label, set_tone
from desktop.views.widgets.parsed_edit import money_edit

DIALOG_WIDTH = 480
_KINDS = (AccountKind.PLAYER, AccountKind.AGENT, AccountKind.MASTER)


class NewAccountDialog(QDialog):
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
        super().__init__(parent)
        self._session = session
        self.opened = ""
        self.setWindowTitle(self.tr("New account"))
        self.setMinimumWidth(session.theme.pixels(DIALOG_WIDTH))
        self.kind = QComboBox()
        self.kind.addItems([kind.value for kind in _KINDS])
        fitting = [kind for kind in _KINDS if kind_above in PARENTS[kind]]
        self.kind.setCurrentText(fitting[0] if fitting else AccountKind.PLAYER)
        self.code, self.name, self.above = QLineEdit(), QLineEdit(), QLineEdit(above)
        self.credit = money_edit(self.tr("Credit limit"))
        self.credit.setText("0.00")
        self.phone, self.documents = QLineEdit(), QLineEdit()
        self.waits = QCheckBox(self.tr("&Wait for approval"))
        self._problem = label(" ")
        self._problem.setWordWrap(True)
        set_tone(self._problem, "negative")
        self._build()
        self.code.setFocus()

    @Slot()
    def save(self) -> None:
        """Open the account; the dialog closes after the commit."""
        credit = self.credit.value()
        if not self.code.text().strip():
            self._refuse(self.tr("Type the code that the caller will say."), self.code)
            return
        if credit is None:
            reason = self.credit.problem() or self.tr("Type a credit limit; 0 is one.")
            self._refuse(reason, self.credit)
            return
        account = NewAccount(
            code=self.code.text().strip(),
            name=self.name.text().strip(),
            kind=AccountKind(self.kind.currentText()),
            parent=self.above.text().strip(),
            credit_limit=credit,
            waits=self.waits.isChecked(),
            phone=self.phone.text(),
            documents=self.documents.text(),
        )
        actor = self._session.actor
        self._save.setEnabled(False)
        self._session.runner.write(
            lambda book: open_account(book, actor, account),
            self._on_saved,
            on_error=self._on_error,
            owner=self,
        )

    def _refuse(self, sentence: str, field: QLineEdit) -> None:
        self._problem.setText(sentence)
        field.setFocus()

    def _build(self) -> None:
        fields = QGridLayout()
        fields.setHorizontalSpacing(12)
        fields.setVerticalSpacing(8)
        rows: tuple[tuple[str, QWidget], ...] = (
            (self.tr("&Code"), self.code),
            (self.tr("&Name"), self.name),
            (self.tr("&Kind"), self.kind),
            (self.tr("&Under"), self.above),
            (self.tr("C&redit limit"), self.credit),
            (self.tr("&Phone"), self.phone),
            (self.tr("&Documents"), self.documents),
        )
        for row, (title, field) in enumerate(rows):
            fields.addWidget(buddy_label(title, field), row, 0)
            fields.addWidget(field, row, 1)
        fields.addWidget(self.waits, len(rows), 1)
        buttons = QHBoxLayout()
        buttons.setSpacing(8)
        buttons.addStretch(1)
        buttons.addWidget(button(self.tr("C&ancel"), self.reject))
        self._save = button(self.tr("&Open account"), self.save, "primary")
        self._save.setDefault(True)
        buttons.addWidget(self._save)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 20, 24, 20)
        column.setSpacing(12)
        column.addWidget(label(self.tr("New account"), "title"))
        column.addLayout(fields)
        column.addWidget(self._problem)
        column.addLayout(buttons)

    @Slot(object)
    def _on_saved(self, changes: ChangeSet) -> None:
        self.opened = self.code.text().strip().upper()
        self._session.hub.announce(changes)
        self.accept()

    @Slot(object)
    def _on_error(self, error: BaseException) -> None:
        self._save.setEnabled(True)
        if isinstance(error, BookdeskError):
            self._refuse(shown_error(error), self.code)
        else:
            present(error, self)
