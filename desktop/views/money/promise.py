"""Notes what a player who owes has promised."""

from datetime import date, timedelta

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QCheckBox, QDialog, QGridLayout, QHBoxLayout, QLineEdit, QVBoxLayout
from PySide6.QtWidgets import QWidget as Widget

from desktop.book.queries.collections import DebtRow
from desktop.domain.errors import BookdeskError, InputError
from desktop.domain.weeks import instant
from desktop.services.changes import ChangeSet
from desktop.services.funding.promising import Promise, record_promise
from desktop.views.errors import present
from desktop.views.languages.saying import shown_error
from desktop.views.session import Session
from desktop.views.widgets.card import buddy_label
from desktop.views.widgets.looks import button, label, set_tone
from desktop.views.widgets.parsed_edit import ParsedEdit, money_edit

DIALOG_WIDTH = 480
_USUAL_DAYS = 7


def _read_day(text: str) -> date:
    try:
        return date.fromisoformat(text)
    except ValueError as error:
        raise InputError(f"“{text}” is not a day. Type for instance 2026-11-27.") from error


class PromiseDialog(QDialog):
    """Amount, day, collector, and whether credit stops until then."""

    def __init__(self, session: Session, debt: DebtRow, parent: Widget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._debt = debt
        self.setWindowTitle(self.tr("Note a promise"))
        self.setMinimumWidth(session.theme.pixels(DIALOG_WIDTH))
        self.amount = money_edit(self.tr("Amount"))
        self.amount.setText(session.formatting.money(debt.owed))
        self.day: ParsedEdit[date] = ParsedEdit(_read_day, self.tr("Promised by"))
        today = session.house.calendar.figure_date(instant(session.clock_ms()))
        self.day.setText((today + timedelta(days=_USUAL_DAYS)).isoformat())
        self.collector = QLineEdit(debt.collector)
        self.stops_credit = QCheckBox(self.tr("No &credit until it is paid"))
        self.stops_credit.setChecked(debt.is_credit_stopped)
        self.note = QLineEdit()
        for field in (self.collector, self.note):
            field.setMaxLength(200)
        self._problem = label(" ")
        self._problem.setWordWrap(True)
        set_tone(self._problem, "negative")
        self._build()

    @property
    def problem(self) -> str:
        """Why it was not noted, if it was not."""
        return self._problem.text().strip()

    @Slot()
    def save(self) -> None:
        """Note the promise."""
        cents, day = self.amount.value(), self.day.value()
        if cents is None or day is None:
            empty = self.tr("Type an amount and a day.")
            self._problem.setText(self.amount.problem() or self.day.problem() or empty)
            return
        promise = Promise(
            self._debt.code,
            cents,
            day,
            self.collector.text().strip(),
            no_credit=self.stops_credit.isChecked(),
            memo=self.note.text().strip(),
        )
        actor = self._session.actor
        self._session.runner.write(
            lambda book: record_promise(book, actor, promise),
            self._on_saved,
            on_error=self._on_error,
            owner=self,
        )

    def _build(self) -> None:
        grid = QGridLayout()
        grid.setHorizontalSpacing(12)
        grid.setVerticalSpacing(8)
        fields: tuple[tuple[str, Widget], ...] = (
            (self.tr("&Amount"), self.amount),
            (self.tr("Promised &by"), self.day),
            (self.tr("C&ollector"), self.collector),
            (self.tr("&Note"), self.note),
        )
        for row, (title, field) in enumerate(fields):
            grid.addWidget(buddy_label(title, field), row, 0)
            grid.addWidget(field, row, 1)
        grid.addWidget(self.stops_credit, len(fields), 1)
        buttons = QHBoxLayout()
        buttons.addStretch(1)
        buttons.addWidget(button(self.tr("&Cancel"), self.reject))
        accept = button(self.tr("Note &promise"), self.save, "primary")
        accept.setDefault(True)
        buttons.addWidget(accept)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 20, 24, 20)
        column.setSpacing(12)
        owed = self._session.formatting.money(self._debt.owed)
        title = self.tr("{0} owes {1}").format(f"{self._debt.code} {self._debt.name}".strip(), owed)
        column.addWidget(label(title, "title"))
        column.addLayout(grid)
        column.addWidget(self._problem)
        column.addLayout(buttons)

    @Slot(object)
    def _on_saved(self, changes: ChangeSet) -> None:
        self._session.hub.announce(changes)
        self.accept()

    @Slot(object)
    def _on_error(self, error: BaseException) -> None:
        if isinstance(error, BookdeskError):
            self._problem.setText(shown_error(error))
        else:
            present(error, self)
