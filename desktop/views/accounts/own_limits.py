"""A player's own limits: stricter at once, looser later, lifted by nobody else."""

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QDialog, QGridLayout, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from desktop.book.opening import Book
from desktop.book.queries.people import find_account
from desktop.book.queries.standing import OwnLimitRow, list_own_limits
from desktop.book.statements import Reader
from desktop.domain.errors import BookdeskError
from desktop.domain.money import format_money
from desktop.domain.own_limits import OwnLimitKind
from desktop.domain.weeks import instant
from desktop.services.breaks import set_own_limit
from desktop.services.changes import ChangeSet
from desktop.views.errors import present
from desktop.views.languages.saying import shown_error
from desktop.views.session import Session
from desktop.views.widgets.card import buddy_label
from desktop.views.widgets.looks import button, label, set_tone
from desktop.views.widgets.parsed_edit import ParsedEdit, money_edit

_WIDTH = 560


class OwnLimitsDialog(QDialog):
    """An amount for each kind; an empty one takes the limit away, when its time has come."""

    def __init__(self, session: Session, code: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session, self._code = session, code
        self._kept: dict[OwnLimitKind, int | None] = {}
        self.setWindowTitle(self.tr("Own limits"))
        self.setMinimumWidth(session.theme.pixels(_WIDTH))
        titles = {
            OwnLimitKind.DAY: self.tr("Loss a &day"),
            OwnLimitKind.WEEK: self.tr("Loss a &week"),
            OwnLimitKind.TICKET: self.tr("One &ticket"),
        }
        self.amounts: dict[OwnLimitKind, ParsedEdit[int]] = {}
        self._coming: dict[OwnLimitKind, QLabel] = {}
        self._titles = titles
        for kind in titles:
            self.amounts[kind] = money_edit(kind.value)
            self.amounts[kind].setPlaceholderText(self.tr("no limit"))
            self._coming[kind] = label(" ", "secondary")
        self._problem = label(
            self.tr(
                "A stricter limit counts at once. A looser one waits for a day at least and for the"
                " end of the period; nobody can shorten that."
            ),
            "hint",
        )
        self._problem.setWordWrap(True)
        self._build()
        session.runner.read(self._read, self._on_read, on_error=self._on_error, owner=self)

    @property
    def problem(self) -> str:
        """What is said under the amounts."""
        return self._problem.text()

    def coming(self, kind: OwnLimitKind) -> str:
        """What comes in place of a limit, and when."""
        return self._coming[kind].text().strip()

    @Slot()
    def save(self) -> None:
        """Write down the limits that differ; the dialog closes after the last commit."""
        changes: dict[OwnLimitKind, int | None] = {}
        for kind, edit in self.amounts.items():
            problem = edit.problem()
            if problem is not None:
                self._say(problem)
                edit.setFocus()
                return
            if edit.value() != self._kept.get(kind):
                changes[kind] = edit.value()
        if not changes:
            self.accept()
            return
        code, actor = self._code, self._session.actor

        def write(book: Book) -> ChangeSet:
            done = ChangeSet()
            for kind, cents in changes.items():
                done |= set_own_limit(book, actor, code, kind, cents)
            return done

        self._save.setEnabled(False)
        self._session.runner.write(write, self._on_saved, on_error=self._on_error, owner=self)

    def _read(self, reader: Reader) -> list[OwnLimitRow]:
        account = find_account(reader, self._code)
        return [] if account is None else list_own_limits(reader, account.id)

    @Slot(object)
    def _on_read(self, rows: list[OwnLimitRow]) -> None:
        texts, now = self._session.formatting, self._session.clock_ms()
        for row in rows:
            kind = OwnLimitKind(row.kind)
            waits = row.next_at is not None and row.next_at > now
            is_over = row.next_at is not None and not waits
            cents = row.next_cents if is_over else row.cents
            self._kept[kind] = cents
            self.amounts[kind].setText("" if cents is None else format_money(cents))
            if waits and row.next_at is not None:
                then = (
                    self.tr("no limit") if row.next_cents is None else texts.money(row.next_cents)
                )
                when = texts.date_time(instant(row.next_at))
                self._coming[kind].setText(self.tr("{0} from {1} on").format(then, when))

    @Slot(object)
    def _on_saved(self, changes: ChangeSet) -> None:
        self._session.hub.announce(changes)
        self.accept()

    @Slot(object)
    def _on_error(self, error: BaseException) -> None:
        self._save.setEnabled(True)
        if isinstance(error, BookdeskError):
            self._say(shown_error(error))
        else:
            present(error, self)

    def _say(self, sentence: str) -> None:
        self._problem.setText(sentence)
        set_tone(self._problem, "negative")

    def _build(self) -> None:
        fields = QGridLayout()
        fields.setHorizontalSpacing(12)
        fields.setVerticalSpacing(8)
        for row, (kind, title) in enumerate(self._titles.items()):
            fields.addWidget(buddy_label(title, self.amounts[kind]), row, 0)
            fields.addWidget(self.amounts[kind], row, 1)
            fields.addWidget(self._coming[kind], row, 2)
        fields.setColumnStretch(2, 1)
        self._save = button(self.tr("&Set"), self.save, "primary")
        self._save.setDefault(True)
        buttons = QHBoxLayout()
        buttons.setSpacing(8)
        buttons.addStretch(1)
        buttons.addWidget(button(self.tr("&Cancel"), self.reject))
        buttons.addWidget(self._save)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 20, 24, 20)
        column.setSpacing(12)
        column.addWidget(label(self.tr("Own limits of {0}").format(self._code), "title"))
        column.addLayout(fields)
        column.addWidget(self._problem)
        column.addLayout(buttons)
