"""A player's own limits: stricter at once, looser later, lifted by nobody else."""

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QLabel, QWidget

from desktop.book.opening import Book
from desktop.book.queries.people import find_account
from desktop.book.queries.standing import OwnLimitRow, list_own_limits
from desktop.book.statements import Reader
from desktop.domain.money import format_money
from desktop.domain.own_limits import OwnLimitKind
from desktop.domain.weeks import instant
from desktop.models.saying import in_words
from desktop.services.breaks import set_own_limit
from desktop.services.changes import ChangeSet
from desktop.views.dialogs.form import FormDialog
from desktop.views.session import Session
from desktop.views.widgets.looks import label
from desktop.views.widgets.parsed_edit import ParsedEdit, money_edit

_WIDTH = 560


class OwnLimitsDialog(FormDialog):
    """An amount for each kind; an empty one takes the limit away, when its time has come."""

    def __init__(self, session: Session, code: str, parent: QWidget | None = None) -> None:
        super().__init__(
            session,
            self.tr("Own limits"),
            parent,
            heading=self.tr("Own limits of {0}").format(code),
            hint=self.tr(
                "A stricter limit counts at once. A looser one waits for a day at least and for the"
                " end of the period; nobody can shorten that."
            ),
            size=(_WIDTH, 0),
        )
        self._code = code
        self._kept: dict[OwnLimitKind, int | None] = {}
        titles = {
            OwnLimitKind.DAY: self.tr("Loss a &day"),
            OwnLimitKind.WEEK: self.tr("Loss a &week"),
            OwnLimitKind.TICKET: self.tr("One &ticket"),
        }
        self.amounts: dict[OwnLimitKind, ParsedEdit[int]] = {}
        self._coming: dict[OwnLimitKind, QLabel] = {}
        self._titles = titles
        for kind in titles:
            self.amounts[kind] = money_edit(in_words(kind.value))
            self.amounts[kind].setPlaceholderText(self.tr("no limit"))
            self._coming[kind] = label(" ", "secondary")
        self._build()
        self.read(self._read, self._on_read)

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
                self.say_problem(problem, edit)
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

        self.write(write)

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

    def _build(self) -> None:
        fields = self.add_fields(
            [(title, self.amounts[kind]) for kind, title in self._titles.items()]
        )
        for row, kind in enumerate(self._titles):
            fields.addWidget(self._coming[kind], row, 2)
        fields.setColumnStretch(2, 1)
        self.add_buttons(self.tr("&Set"), self.save)
