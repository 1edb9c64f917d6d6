"""What is asked of a report: which one, of which week and agent, by what, and which rows."""

from collections.abc import Mapping
from datetime import date

from PySide6.QtCore import QCoreApplication, QSignalBlocker, Signal, Slot
from PySide6.QtWidgets import QLineEdit, QWidget

from desktop.domain.errors import InputError
from desktop.domain.sentences import say
from desktop.domain.weeks import instant
from desktop.models.saying import report_title
from desktop.reports.questions import Question
from desktop.reports.titles import TITLES
from desktop.reports.writing import OF_TICKETS
from desktop.views.session import Session
from desktop.views.widgets.choice import Choice
from desktop.views.widgets.looks import label
from desktop.views.widgets.wrapping_row import WrappingRow

FIRST_SHOWN = "performance"


class AskingBar(QWidget):
    """The fields above a report.

    Signals:
        chosen: Another report is wanted; its code.
        asked: Something else of the question was typed.
        narrowed: The text that rows are to hold.
    """

    chosen = Signal(str)
    asked = Signal()
    narrowed = Signal(str)

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self.name = Choice(sorted(TITLES, key=report_title), report_title)
        self.name.choose(FIRST_SHOWN)
        self.week, self.agent, self.by, self.where, self.contains = (QLineEdit() for _ in range(5))
        self._fields = {
            "week": self.week, "agent": self.agent, "by": self.by, "where": self.where,
            "contains": self.contains,
        }  # fmt: skip
        self._build()
        for field in (self.week, self.agent, self.by, self.where):
            field.editingFinished.connect(self.asked)
        self.name.currentIndexChanged.connect(self._on_chosen)
        self.contains.textChanged.connect(self.narrowed)

    @property
    def typed(self) -> Mapping[str, str]:
        """The report and what stands in the fields, as saved views keep it."""
        fields = {name: field.text().strip() for name, field in self._fields.items()}
        return {"report": self.name.code} | fields

    def show_typed(self, fields: Mapping[str, str]) -> None:
        """Fill everything in; nothing is asked by that."""
        with QSignalBlocker(self.name):
            self.name.choose(fields["report"])
        for key, field in self._fields.items():
            field.setText(fields.get(key, ""))
        self._show_what_applies()

    def question(self) -> Question:
        """The question that stands there.

        Raises:
            InputError: The week is no day.
        """
        text = self.week.text().strip()
        try:
            week = date.fromisoformat(text) if text else None
        except ValueError as error:
            raise InputError(
                say(
                    "“{text}” is no day: write the day the week starts on, for instance"
                    " 2026-11-17.",
                    text=text,
                )
            ) from error
        is_of_tickets = self.name.code in OF_TICKETS
        return Question(
            name=self.name.code,
            asked_at=instant(self._session.clock_ms()),
            week=week,
            agent=self.agent.text().strip() or None,
            asked_by=self._session.actor.name,
            by=self.by.text().strip().lower() or None,
            where=self.where.text().strip() if is_of_tickets else "",
            containing=self.contains.text().strip(),
        )

    def _build(self) -> None:
        row = WrappingRow(8)
        self.setLayout(row)
        for title, field, hint in (
            (_tr("Report"), self.name, ""),
            (_tr("Week"), self.week, _tr("2026-11-17, or all")),
            (_tr("Agent"), self.agent, _tr("everybody")),
            (_tr("By"), self.by, _tr("player, sport, week …")),
            (_tr("Tickets"), self.where, _tr("acct:P1 type:P risk:>500")),
            (_tr("Rows with"), self.contains, _tr("any text")),
        ):
            words = label(title, "secondary")
            words.setBuddy(field)
            field.setAccessibleName(title)
            row.add_pair(words, field)
            if isinstance(field, QLineEdit):
                field.setPlaceholderText(hint)

    @Slot()
    def _on_chosen(self) -> None:
        self.by.clear()
        self._show_what_applies()
        self.chosen.emit(self.name.code)

    def _show_what_applies(self) -> None:
        self.where.setEnabled(self.name.code in OF_TICKETS)


def _tr(text: str) -> str:
    return QCoreApplication.translate("ReportsPage", text)
