"""Make-up set by hand, with a reason (RULES 26.9, FEATURES 115)."""

from PySide6.QtCore import QCoreApplication, Slot
from PySide6.QtWidgets import QDialog, QFormLayout, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from desktop.book.opening import Book
from desktop.domain.errors import BookdeskError
from desktop.domain.money import parse_money
from desktop.services.changes import ChangeSet
from desktop.services.weeks import change_makeup
from desktop.views.formatting import plain_signs
from desktop.views.languages.saying import shown_error
from desktop.views.session import Session
from desktop.views.widgets.looks import button, label, set_tone


def tr(text: str) -> str:
    """In the language of the program."""
    return QCoreApplication.translate("makeup", text)


class MakeupDialog(QDialog):
    """What an agent has to make up, and why it is set by hand (RULES 26.9)."""

    def __init__(
        self, session: Session, code: str, product: str, cents: int, parent: QWidget
    ) -> None:
        """Open on the make-up (cents) that an agent has on a product."""
        super().__init__(parent)
        self._session, self._code, self._product = session, code, product
        self.setWindowTitle(tr("Change make-up"))
        self.setMinimumWidth(session.theme.pixels(420))
        self.amount = QLineEdit(session.formatting.money(cents))
        self.amount.selectAll()
        self.reason = QLineEdit()
        self.problem = label("", "secondary")
        self.problem.setWordWrap(True)
        set_tone(self.problem, "negative")
        form = QFormLayout()
        form.addRow(tr("&Make-up of {0}, {1}").format(code, product), self.amount)
        form.addRow(tr("&Reason"), self.reason)
        buttons = QHBoxLayout()
        buttons.addStretch(1)
        buttons.addWidget(button(tr("Cancel"), self.reject))
        self.save = button(tr("Change"), self._save, "primary")
        buttons.addWidget(self.save)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 20, 24, 16)
        column.setSpacing(12)
        column.addLayout(form)
        column.addWidget(self.problem)
        column.addLayout(buttons)

    @Slot()
    def _save(self) -> None:
        session, reason = self._session, self.reason.text()
        try:
            cents = parse_money(plain_signs(self.amount.text()).strip())
        except BookdeskError as error:
            self._on_failed(error)
            return

        def change(book: Book) -> ChangeSet:
            return change_makeup(
                book, session.actor, self._code, cents, reason=reason, product=self._product
            )

        session.runner.write(change, self._on_saved, on_error=self._on_failed, owner=self)

    def _on_saved(self, changes: ChangeSet) -> None:
        self._session.hub.announce(changes)
        self.accept()

    def _on_failed(self, error: BaseException) -> None:
        self.problem.setText(shown_error(error))
