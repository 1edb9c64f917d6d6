"""Writing a ticket anew: the old one is taken off and the new one written, both or neither."""

from dataclasses import dataclass

from PySide6.QtCore import QTimer, Signal, Slot
from PySide6.QtWidgets import QFormLayout, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from desktop.book.opening import Book
from desktop.book.queries.fact_register import find_fact
from desktop.book.queries.ticket_register import RegisteredTicket
from desktop.book.reading import BookReader
from desktop.book.statements import Reader
from desktop.domain.entry.reading import parse_entry
from desktop.domain.errors import BookdeskError, InputError
from desktop.models.saying import shown_error
from desktop.services.accounts import get_account
from desktop.services.books import House
from desktop.services.quoting.quoter import Quoter
from desktop.services.quoting.quotes import Moment, Quote
from desktop.services.wagers import Accepted, edit_ticket
from desktop.views.errors import present
from desktop.views.session import Session
from desktop.views.widgets.dialog import Dialog
from desktop.views.widgets.looks import button, label, set_tone

_PAUSE_MS = 150


@dataclass(frozen=True, slots=True)
class _Typed:
    account: str
    entry: str


def quote_anew(reader: Reader, house: House, moment: Moment, typed: _Typed) -> Quote:
    """The wager that is typed, as it would be written now.

    Raises:
        InputError: It is no wager, or more than one; there is no such account.
    """
    wagers = parse_entry(typed.entry).wagers
    if len(wagers) != 1:
        raise InputError("A ticket is written anew as one wager.")
    account = get_account(reader, typed.account)
    return Quoter(reader, house, moment).quote(account, wagers[0], typed.entry)


class EditTicketDialog(Dialog):
    """Account and wager, read back as they are typed; a reason; one button.

    Signals:
        edited: The Accepted, after its commit.
    """

    edited = Signal(object)

    def __init__(self, session: Session, ticket: RegisteredTicket, parent: QWidget) -> None:
        super().__init__(parent)
        self._session, self._ticket = session, ticket
        self._quote: Quote | None = None
        self.setWindowTitle(self.tr("Edit ticket"))
        self.resize(session.theme.pixels(640), session.theme.pixels(400))
        self.account = QLineEdit(ticket.account)
        self.entry = QLineEdit()
        self.reason = QLineEdit()
        self.reason.setMaxLength(200)
        self.read_back = label(" ", "spoken")
        self.read_back.setWordWrap(True)
        self._problem = label(" ", "hint")
        self._problem.setWordWrap(True)
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(_PAUSE_MS)
        self._pause.timeout.connect(self._look)
        self._build()
        session.runner.read(self._find_entry, self.entry.setText, owner=self)

    @property
    def problem(self) -> str:
        """Why it cannot be written, if it cannot."""
        return self._problem.text().strip()

    def _build(self) -> None:
        note = label(
            self.tr(
                "Nothing is deleted: {0} stays as it was, void, and the new ticket names it."
                " Lines, credit and limits are those of now."
            ).format(self._ticket.number),
            "secondary",
        )
        note.setWordWrap(True)
        form = QFormLayout()
        form.setHorizontalSpacing(16)
        form.setVerticalSpacing(8)
        for title, field in (
            (self.tr("&Account"), self.account), (self.tr("Wa&ger"), self.entry),
            (self.tr("&Reason"), self.reason),
        ):  # fmt: skip
            form.addRow(title, field)
            field.textChanged.connect(self._pause.start)
        self.write_button = button(self.tr("Void and &write anew"), self.write, "primary")
        self.write_button.setDefault(True)
        self.write_button.setEnabled(False)
        buttons = QHBoxLayout()
        buttons.setSpacing(8)
        buttons.addStretch(1)
        buttons.addWidget(button(self.tr("&Cancel"), self.reject))
        buttons.addWidget(self.write_button)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 20, 24, 20)
        column.setSpacing(12)
        column.addWidget(label(self.tr("Edit {0}").format(self._ticket.number), "title"))
        column.addWidget(note)
        column.addLayout(form)
        column.addWidget(self.read_back)
        column.addWidget(self._problem)
        column.addLayout(buttons)
        self.entry.setFocus()

    def _find_entry(self, reader: BookReader) -> str:
        recorded = find_fact(reader, self._ticket.id)
        return "" if recorded is None else str(recorded.fact.body.get("entry", ""))

    @Slot()
    def _look(self) -> None:
        session = self._session
        house = session.house
        moment = Moment(session.clock_ms(), unheard_ms=session.unheard_ms())
        typed = _Typed(self.account.text().strip(), self.entry.text())
        session.runner.read(
            lambda reader: quote_anew(reader, house, moment, typed), self._on_quote,
            on_error=self._on_error, owner=self, question="anew",
        )  # fmt: skip

    @Slot()
    def write(self) -> None:
        """Take the old ticket off and write what was read back."""
        session, quote, ticket = self._session, self._quote, self._ticket
        if quote is None:
            return
        actor, house, reason = session.actor, session.house, self.reason.text()

        def edit(book: Book) -> Accepted:
            return edit_ticket(book, actor, house, ticket.id, quote, reason=reason)

        self.write_button.setEnabled(False)
        session.runner.write(edit, self._on_written, on_error=self._on_error, owner=self)

    def _on_quote(self, quote: Quote) -> None:
        self._quote = quote
        self.read_back.setText(quote.read_back)
        self._problem.setText(" " if self.reason.text().strip() else self.tr("Say why."))
        self.write_button.setEnabled(bool(self.reason.text().strip()))

    def _on_written(self, accepted: Accepted) -> None:
        self._session.hub.announce(accepted.changes)
        self._session.strip.say(
            self.tr("{0} is void, written anew as {1}.").format(
                self._ticket.number, accepted.number
            ),
            tone="positive",
        )
        self.edited.emit(accepted)
        self.accept()

    def _on_error(self, error: BaseException) -> None:
        self._quote = None
        self.write_button.setEnabled(False)
        if isinstance(error, BookdeskError):
            self._problem.setText(shown_error(error))
            set_tone(self._problem, "negative")
        else:
            present(error, self, self._session.strip)
