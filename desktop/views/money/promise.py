"""Notes what a player who owes has promised."""

from datetime import date, timedelta

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QCheckBox, QLineEdit
from PySide6.QtWidgets import QWidget as Widget

from desktop.book.queries.collections import DebtRow
from desktop.domain.errors import InputError
from desktop.domain.sentences import say
from desktop.domain.weeks import instant
from desktop.services.funding.promising import Promise, record_promise
from desktop.views.dialogs.form import FormDialog
from desktop.views.session import Session
from desktop.views.widgets.parsed_edit import ParsedEdit, money_edit

_USUAL_DAYS = 7


def _read_day(text: str) -> date:
    try:
        return date.fromisoformat(text)
    except ValueError as error:
        raise InputError(
            say("“{text}” is not a day. Type for instance 2026-11-27.", text=text)
        ) from error


class PromiseDialog(FormDialog):
    """Amount, day, collector, and whether credit stops until then."""

    def __init__(self, session: Session, debt: DebtRow, parent: Widget | None = None) -> None:
        owed = session.formatting.money(debt.owed)
        who = f"{debt.code} {debt.name}".strip()
        heading = self.tr("{0} owes {1}").format(who, owed)
        super().__init__(session, self.tr("Note a promise"), parent, heading=heading)
        self._debt = debt
        self.amount = money_edit(self.tr("Amount"))
        self.amount.setText(session.formatting.money(debt.owed))
        self.day: ParsedEdit[date] = ParsedEdit(_read_day, self.tr("Promised by"))
        today = session.house.calendar.figure_date(instant(session.clock_ms()))
        self.day.setText((today + timedelta(days=_USUAL_DAYS)).isoformat())
        self.collector = QLineEdit(debt.collector)
        self.stops_credit = QCheckBox(self.tr("No credit &until it is paid"))
        self.stops_credit.setChecked(debt.is_credit_stopped)
        self.note = QLineEdit()
        for field in (self.collector, self.note):
            field.setMaxLength(200)
        fields: tuple[tuple[str, Widget], ...] = (
            (self.tr("&Amount"), self.amount),
            (self.tr("Promised &by"), self.day),
            (self.tr("C&ollector"), self.collector),
            (self.tr("&Note"), self.note),
            ("", self.stops_credit),
        )
        self.add_fields(fields)
        self.add_buttons(self.tr("Note &promise"), self.save)

    @Slot()
    def save(self) -> None:
        """Note the promise."""
        cents, day = self.amount.value(), self.day.value()
        if cents is None or day is None:
            empty = self.tr("Type an amount and a day.")
            self.say_problem(self.amount.problem() or self.day.problem() or empty)
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
        self.write(lambda book: record_promise(book, actor, promise))
