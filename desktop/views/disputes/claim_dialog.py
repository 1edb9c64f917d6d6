"""Takes a claim: the ticket or account, the call, and what is disputed."""

from PySide6.QtCore import Slot
from PySide6.QtWidgets import (
    QDialog,
    QGridLayout,
    QHBoxLayout,
    QLineEdit,
    QPlainTextEdit,
    QVBoxLayout,
    QWidget,
)

from desktop.book.opening import Book
from desktop.domain.errors import BookdeskError
from desktop.domain.weeks import instant
from desktop.reports.explanation import find_named_ticket
from desktop.services.claims import LateClaimError, NewClaim, Opened, open_claim
from desktop.views.errors import present
from desktop.views.languages.saying import shown_error
from desktop.views.session import Session
from desktop.views.widgets.card import buddy_label
from desktop.views.widgets.looks import button, label, set_tone

_WIDTH = 560


class NewClaimDialog(QDialog):
    """Ticket or account, call, text; a reason where it comes too late."""

    def __init__(
        self, session: Session, ticket: str = "", account: str = "", parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._session = session
        self.setWindowTitle(self.tr("Take a claim"))
        self.setMinimumWidth(session.theme.pixels(_WIDTH))
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
        self._problem = label(" ")
        self._problem.setWordWrap(True)
        set_tone(self._problem, "negative")
        self._build()
        (self.text if ticket else self.ticket).setFocus()

    @property
    def problem(self) -> str:
        """Why it was not taken, if it was not."""
        return self._problem.text().strip()

    @Slot()
    def take(self) -> None:
        """Write the claim down; the dialog closes after the commit."""
        actor = self._session.actor
        ticket, account = self.ticket.text().strip(), self.account.text().strip().upper()
        said = (self.tape_time.text(), self.phone_line.text(), self.late.text())
        text = self.text.toPlainText()
        if not ticket and not account:
            self._say(self.tr("Type the number of the ticket, or the account."))
            return

        def take(book: Book) -> Opened:
            ticket_id = find_named_ticket(book.reader, ticket) if ticket else None
            new = NewClaim(text, ticket_id, "" if ticket else account, None, *said)
            return open_claim(book, actor, new)

        self._session.runner.write(take, self._on_taken, on_error=self._on_error, owner=self)

    def _build(self) -> None:
        grid = QGridLayout()
        grid.setHorizontalSpacing(12)
        grid.setVerticalSpacing(8)
        fields: tuple[tuple[str, QWidget], ...] = (
            (self.tr("&Ticket"), self.ticket),
            (self.tr("or &account"), self.account),
            (self.tr("&Phone line"), self.phone_line),
            (self.tr("Tape ti&me"), self.tape_time),
            (self.tr("What is &disputed"), self.text),
        )
        for row, (title, field) in enumerate(fields):
            grid.addWidget(buddy_label(title, field), row, 0)
            grid.addWidget(field, row, 1)
        grid.addWidget(self._late_label, len(fields), 0)
        grid.addWidget(self.late, len(fields), 1)
        self._late_label.hide()
        self.late.hide()
        buttons = QHBoxLayout()
        buttons.setSpacing(8)
        buttons.addStretch(1)
        buttons.addWidget(button(self.tr("&Cancel"), self.reject))
        accept = button(self.tr("Take the &claim"), self.take, "primary")
        accept.setDefault(True)
        buttons.addWidget(accept)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 20, 24, 20)
        column.setSpacing(12)
        column.addWidget(label(self.tr("Take a claim"), "title"))
        column.addLayout(grid)
        column.addWidget(self._problem)
        column.addLayout(buttons)

    def _say(self, sentence: str) -> None:
        self._problem.setText(sentence)

    @Slot(object)
    def _on_taken(self, opened: Opened) -> None:
        self._session.hub.announce(opened.changes)
        due = self._session.formatting.date_time(instant(opened.due_at))
        said = self.tr("Claim {0} is taken, to be decided by {1}.").format(opened.number, due)
        self._session.strip.say(said, tone="positive", seconds=8)
        self.accept()

    @Slot(object)
    def _on_error(self, error: BaseException) -> None:
        if isinstance(error, LateClaimError):
            self._late_label.show()
            self.late.show()
            self.late.setFocus()
        if isinstance(error, BookdeskError):
            self._say(shown_error(error))
        else:
            present(error, self)
