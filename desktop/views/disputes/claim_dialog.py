"""Takes a claim: the ticket or account, the call, and what is disputed."""

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit, QWidget

from desktop.book.opening import Book
from desktop.domain.weeks import instant
from desktop.reports.explanation import find_named_ticket
from desktop.services.claims import LateClaimError, NewClaim, Opened, open_claim
from desktop.views.dialogs.form import FormDialog
from desktop.views.session import Session
from desktop.views.widgets.card import buddy_label

_WIDTH = 560


class NewClaimDialog(FormDialog):
    """Ticket or account, call, text; a reason where it comes too late."""

    def __init__(
        self, session: Session, ticket: str = "", account: str = "", parent: QWidget | None = None
    ) -> None:
        super().__init__(session, self.tr("Take a claim"), parent, size=(_WIDTH, 0))
        self.ticket = QLineEdit(ticket)
        self.account = QLineEdit(account)
        self.phone_line, self.tape_time = QLineEdit(), QLineEdit()
        self.text = QPlainTextEdit()
        self.text.setTabChangesFocus(True)
        self.text.setFixedHeight(session.theme.pixels(96))
        self.late = QLineEdit()
        self._late_label = buddy_label(self.tr("Why so &late"), self.late)
        for field in (self.phone_line, self.tape_time, self.late):
            field.setMaxLength(100)
        self._build()
        subject = ticket or account or "new"
        session.drafts.watch_form(self, f"claims/{subject}", self.tr("Claim: {0}").format(subject))
        (self.text if ticket else self.ticket).setFocus()

    @Slot()
    def take(self) -> None:
        """Write the claim down; the dialog closes after the commit."""
        actor = self._session.actor
        ticket, account = self.ticket.text().strip(), self.account.text().strip().upper()
        said = (self.tape_time.text(), self.phone_line.text(), self.late.text())
        text = self.text.toPlainText()
        if not ticket and not account:
            sentence = self.tr("Type the number of the ticket, or the account.")
            self.say_problem(sentence, self.ticket)
            return

        def take(book: Book) -> Opened:
            ticket_id = find_named_ticket(book.reader, ticket) if ticket else None
            new = NewClaim(text, ticket_id, "" if ticket else account, None, *said)
            return open_claim(book, actor, new)

        self.write(take, self._on_taken)

    def _build(self) -> None:
        fields: tuple[tuple[str, QWidget], ...] = (
            (self.tr("&Ticket"), self.ticket),
            (self.tr("or &account"), self.account),
            (self.tr("&Phone line"), self.phone_line),
            (self.tr("Tape ti&me"), self.tape_time),
            (self.tr("What is &disputed"), self.text),
        )
        grid = self.add_fields(fields)
        grid.addWidget(self._late_label, len(fields), 0)
        grid.addWidget(self.late, len(fields), 1)
        self._late_label.hide()
        self.late.hide()
        self.add_buttons(self.tr("Ta&ke the claim"), self.take)

    @Slot(object)
    def _on_taken(self, opened: Opened) -> None:
        due = self._session.formatting.date_time(instant(opened.due_at))
        said = self.tr("Claim {0} is taken, to be decided by {1}.").format(opened.number, due)
        self._session.strip.say(said, tone="positive", seconds=8)
        self._on_written(opened.changes)

    @Slot(object)
    def _on_error(self, error: BaseException) -> None:
        super()._on_error(error)
        if isinstance(error, LateClaimError):
            self._late_label.show()
            self.late.show()
            self.late.setFocus()
