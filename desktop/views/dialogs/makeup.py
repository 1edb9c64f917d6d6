"""Make-up set by hand, with a reason (RULES 26.9, FEATURES 115)."""

from PySide6.QtCore import QCoreApplication, Slot
from PySide6.QtWidgets import QLineEdit, QWidget

from desktop.book.opening import Book
from desktop.domain.errors import InputError
from desktop.domain.money import parse_money
from desktop.models.saying import in_words, shown_error
from desktop.services.changes import ChangeSet
from desktop.services.weeks import change_makeup
from desktop.views.dialogs.form import FormDialog
from desktop.views.formatting import plain_signs
from desktop.views.session import Session


def tr(text: str) -> str:
    """In the language of the program."""
    return QCoreApplication.translate("makeup", text)


class MakeupDialog(FormDialog):
    """What an agent has to make up, and why it is set by hand (RULES 26.9)."""

    def __init__(
        self, session: Session, code: str, product: str, cents: int, parent: QWidget
    ) -> None:
        """Open on the make-up (cents) that an agent has on a product."""
        super().__init__(session, tr("Change make-up"), parent)
        self._code, self._product = code, product
        self.amount = QLineEdit(session.formatting.money(cents))
        self.amount.selectAll()
        self.reason = QLineEdit()
        named = tr("&Make-up of {0}, {1}").format(code, in_words(product))
        self.add_fields([(named, self.amount), (tr("&Reason"), self.reason)])
        self.save = self.add_buttons(tr("C&hange"), self._save)
        self.amount.setFocus()

    @Slot()
    def _save(self) -> None:
        session, reason = self._session, self.reason.text()
        try:
            cents = parse_money(plain_signs(self.amount.text()).strip())
        except InputError as error:
            self.say_problem(shown_error(error), self.amount)
            return

        def change(book: Book) -> ChangeSet:
            return change_makeup(
                book, session.actor, self._code, cents, reason=reason, product=self._product
            )

        self.write(change)
