"""The profile of an account: name, status, credit limit and contact, changed by one fact."""

from dataclasses import asdict
from functools import partial
from typing import Any

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from desktop.book.queries.account_tree import AccountNode
from desktop.book.queries.standing import Contact, find_contact
from desktop.domain.money import format_money
from desktop.services.accounts import STATUSES
from desktop.services.users import Right
from desktop.services.why.accounts import account_number
from desktop.views.errors import presenter
from desktop.views.session import Session
from desktop.views.widgets.card import buddy_label
from desktop.views.widgets.choice import Choice
from desktop.views.widgets.edit_history import EditHistory
from desktop.views.widgets.figure_strip import Figure, FigureStrip
from desktop.views.widgets.looks import button, label, set_tone
from desktop.views.widgets.parsed_edit import money_edit

FIELD_WIDTH, _LEAST_WIDTH = 260, 160


class ProfileForm(QWidget):
    """Shows one account; F2 begins to edit, Enter saves, Esc takes back.

    Signals:
        save_asked: The account, the fields that differ, and the reason.
    """

    save_asked = Signal(object, dict, str)

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._account: AccountNode | None = None
        self.name = QLineEdit()
        self.status = Choice(STATUSES)
        self.credit = money_edit(self.tr("Credit limit"))
        self.phone, self.born, self.documents = QLineEdit(), QLineEdit(), QLineEdit()
        self.born.setPlaceholderText(self.tr("1980-12-31"))
        self.reason = QLineEdit()
        self.reason.setMaxLength(200)
        self.reason.setPlaceholderText(self.tr("needed for another status"))
        self._contact = Contact()
        # What stood in the fields that are being saved, and in those that were saved last.
        self._asked: dict[str, Any] = {}
        self._saved: tuple[int, dict[str, Any]] | None = None
        self.figures = FigureStrip(self.tr("Money of the account"))
        self._problem = label(" ", "hint")
        self._problem.setWordWrap(True)
        self._save = button(self.tr("&Save"), self.save, "primary")
        self._revert = button(self.tr("&Take back"), self.revert)
        self._build()
        for field in (*self._lines, self.reason):
            field.textEdited.connect(self._on_edited)
            field.returnPressed.connect(self.save)
        self.status.activated.connect(self._on_edited)
        self.history = EditHistory(self)
        self.history.nothing_left.connect(self.put_back)
        for line in (*self._lines, self.reason):
            self.history.watch(line, self._on_edited)
        self.history.watch(self.status, self._on_edited)

    @property
    def _lines(self) -> tuple[QLineEdit, ...]:
        return (self.name, self.credit, self.phone, self.born, self.documents)

    @property
    def changes(self) -> dict[str, Any]:
        """The fields that differ from the book; a credit limit that cannot be read is left out."""
        account = self._account
        if account is None:
            return {}
        typed: dict[str, Any] = {
            "name": self.name.text().strip(),
            "status": self.status.code,
            "credit_limit": self.credit.value(),
        }
        changed = {
            field: value
            for field, value in typed.items()
            if value is not None and value != getattr(account, field)
        }
        for field, kept in asdict(self._contact).items():
            said = getattr(self, field).text().strip()
            if said != kept:
                changed[field] = said
        return changed

    def show_account(self, account: AccountNode | None) -> None:
        """Show an account; what is being typed for the same account stays."""
        is_same = self._account is not None and account is not None
        is_same = is_same and self._account.id == account.id  # type: ignore[union-attr]  # both are there
        is_typing = is_same and bool(self.changes or self.credit.problem())
        self._account = account
        self._show_figures()
        if not is_same:
            self._contact = Contact()
        if not is_typing:
            self.revert()
        self._read_contact()
        may = self._session.actor.has(Right.ACCOUNTS_CHANGE)
        is_editable = may and account is not None and account.kind != "house"
        for field in (*self._lines, self.status, self.reason):
            field.setEnabled(is_editable)
        self._show_buttons()

    def edit(self) -> None:
        """Put the cursor into the name, or into the credit limit of a player."""
        field = self.credit if self._account and self._account.kind == "player" else self.name
        field.setFocus()
        field.selectAll()

    @Slot()
    def save(self) -> None:
        """Ask for the changes to be written."""
        problem = self.credit.problem()
        if problem is not None or self.credit.value() is None:
            self.say_problem(problem or self.tr("Type a credit limit; 0 is one."))
            self.credit.setFocus()
        elif "status" in self.changes and not self.reason.text().strip():
            self.say_problem(self.tr("Say why the status changes."))
            self.reason.setFocus()
        elif self._account is not None and self.changes:
            self._asked = {field: self._held(field) for field in self.changes}
            self.save_asked.emit(self._account, self.changes, self.reason.text())

    @Slot()
    def put_back(self) -> None:
        """Ask for what stood before the last save, which is a change like every other."""
        account = self._account
        if account is None or self._saved is None or self._saved[0] != account.id:
            return
        before = {field: old for field, old in self._saved[1].items() if old != self._held(field)}
        if before:
            self._asked = {field: self._held(field) for field in before}
            self.save_asked.emit(account, before, self.tr("the last change is taken back"))

    def _held(self, field: str) -> Any:
        """What the book holds in a field, as far as it was read."""
        kept = asdict(self._contact)
        return kept[field] if field in kept else getattr(self._account, field)

    @Slot()
    def revert(self) -> None:
        """Show what the book holds."""
        account = self._account
        self.name.setText(account.name if account else "")
        status = account.status if account else STATUSES[0]
        # Pending and refused come from the approval and are not chosen here.
        self.status.offer(STATUSES if status in STATUSES else (status,))
        self.status.choose(status)
        self.credit.setText(format_money(account.credit_limit) if account else "")
        self._show_contact()
        self.reason.clear()
        self._problem.setText(self._hint())
        set_tone(self._problem, "")
        self._show_buttons()
        self.history.forget()

    def _read_contact(self) -> None:
        if self._account is None:
            return
        account_id = self._account.id
        self._session.runner.read(
            lambda reader: find_contact(reader, account_id),
            self._on_contact,
            on_error=presenter(self, self._session.strip),
            owner=self,
            question="contact",
        )

    def _show_contact(self) -> None:
        for field, said in asdict(self._contact).items():
            getattr(self, field).setText(said)

    @Slot(object)
    def _on_contact(self, contact: Contact) -> None:
        """Show what the book holds, unless something is being typed."""
        before, self._contact = self._contact, contact
        for field, said in asdict(contact).items():
            line = getattr(self, field)
            if line.text().strip() == getattr(before, field):
                line.setText(said)
        self._show_buttons()
        if not self.changes:
            self.history.forget()

    def saved(self) -> None:
        """What was typed is in the book; it is read again as the book writes it."""
        if self._account is not None:
            self._saved = (self._account.id, self._asked)
        self._show_contact()
        self.reason.clear()
        self._problem.setText(self._hint())
        set_tone(self._problem, "")
        self.history.forget()

    def say_problem(self, sentence: str) -> None:
        """Say why nothing was saved; what was typed stays."""
        self._problem.setText(sentence)
        set_tone(self._problem, "negative")

    def _hint(self) -> str:
        if self._account is None:
            return self.tr("Choose an account in the tree.")
        if self._account.kind == "house":
            return self.tr("The house stands for the whole book and is not edited.")
        if not self._session.actor.has(Right.ACCOUNTS_CHANGE):
            return self.tr("Only an owner or manager may change accounts.")
        if self._saved is not None and self._saved[0] == self._account.id:
            return self.tr("Saved. Ctrl+Z puts back what stood before.")
        return self.tr("F2 edits, Enter saves, Ctrl+Z takes back what was typed")

    def _build(self) -> None:
        held = QWidget()
        fields = QGridLayout(held)
        fields.setContentsMargins(0, 0, 0, 0)
        fields.setHorizontalSpacing(12)
        fields.setVerticalSpacing(8)
        columns: tuple[tuple[tuple[str, QWidget], ...], ...] = (
            (
                (self.tr("&Name"), self.name),
                (self.tr("&Status"), self.status),
                (self.tr("&Credit limit"), self.credit),
            ),
            (
                (self.tr("&Phone"), self.phone),
                (self.tr("&Born"), self.born),
                (self.tr("&Documents"), self.documents),
            ),
        )
        for place, column_of in enumerate(columns):
            for row, (title, field) in enumerate(column_of):
                self._give_room(field)
                fields.addWidget(buddy_label(title, field), row, 3 * place)
                fields.addWidget(field, row, 3 * place + 1)
        fields.setColumnMinimumWidth(2, 24)
        self._give_room(self.reason)
        for place in (1, 4):
            fields.setColumnStretch(place, 1)
        fields.addWidget(buddy_label(self.tr("&Reason"), self.reason), 3, 3)
        fields.addWidget(self.reason, 3, 4)
        buttons = QHBoxLayout()
        buttons.setSpacing(8)
        buttons.addWidget(self._save)
        buttons.addWidget(self._revert)
        buttons.addStretch(1)
        fields.addLayout(buttons, 3, 1)
        grows = self._session.theme.pixels(FIELD_WIDTH - _LEAST_WIDTH)
        held.setMaximumWidth(fields.minimumSize().width() + 2 * grows)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 12, 16, 12)
        column.setSpacing(12)
        column.addWidget(self.figures)
        column.addWidget(held)
        column.addWidget(self._problem)
        column.addStretch(1)

    def _give_room(self, field: QWidget) -> None:
        field.setMinimumWidth(self._session.theme.pixels(_LEAST_WIDTH))
        field.setMaximumWidth(self._session.theme.pixels(FIELD_WIDTH))

    def _show_figures(self) -> None:
        account, texts = self._account, self._session.formatting
        if account is None:
            self.figures.set_figures([])
            return
        whose = self.tr("player’s side") if account.kind == "player" else self.tr("players’ side")
        perspective, amount = texts.balance_parts(account.balance)
        if account.kind != "player" and account.balance:
            owing, owed = self.tr("players owe"), self.tr("owed to players")
            perspective = owing if account.balance < 0 else owed
        why = partial(account_number, account, day=self._session.figure_day())
        figures = [
            Figure(self.tr("Balance"), amount or texts.money(0), perspective,
                   "negative" if account.balance < 0 else "", why("balance")),
            Figure(self.tr("Week"), texts.signed_money(account.week), whose,
                   "negative" if account.week < 0 else "", why("week")),
            Figure(self.tr("Pending"), texts.money(account.pending), self.tr("at risk"),
                   why=why("pending")),
            Figure(self.tr("Available"), texts.money(account.available), self.tr("to wager"),
                   "negative" if account.available < 0 else "", why("available")),
        ]  # fmt: skip
        if account.kind != "player":
            figures.insert(
                0, Figure(self.tr("Players"), texts.count(account.players), why=why("players"))
            )
        self.figures.set_figures(figures)

    def _show_buttons(self) -> None:
        is_changed = bool(self.changes or self.credit.problem())
        self._save.setEnabled(is_changed)
        self._revert.setEnabled(is_changed)

    @Slot()
    def _on_edited(self) -> None:
        self._show_buttons()
