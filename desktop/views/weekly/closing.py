"""Closing a week: what is still to do, the confirmation, and the balanced equation."""

from datetime import date
from functools import partial
from typing import Literal

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QDialog, QGridLayout, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from desktop.book.opening import Book
from desktop.book.queries.weeks import WeekBalance, find_week_balance
from desktop.services.figures import ClosingChecks, find_closing_checks
from desktop.services.users import SUPERVISORS
from desktop.services.weeks import Closing, close_week
from desktop.views.errors import present
from desktop.views.session import Session
from desktop.views.weekly.columns import tr
from desktop.views.widgets.looks import button, label, set_tone
from desktop.views.widgets.progress_line import ProgressLine

TICK_PIXELS = 32

Verdict = Literal["done", "to do", "to know"]
_MARKS: dict[Verdict, tuple[str, str]] = {
    "done": ("circle-check", "positive"),
    "to do": ("triangle-alert", "warning"),
    "to know": ("info", "info"),
}


class CloseWeekDialog(QDialog):
    """A checklist whose items lead to what is to be done, then one confirmation.

    Signals:
        go: Another page and what it is to show.
        closed: The Closing, after its commit.
    """

    go = Signal(str, object)
    closed = Signal(object)

    def __init__(self, session: Session, week: str, days: str, parent: QWidget) -> None:
        """Open on the week that starts on an ISO day, with its days in words."""
        super().__init__(parent)
        self._session, self._week = session, week
        self.setWindowTitle(tr("Close the week"))
        self.setMinimumWidth(session.theme.pixels(520))
        self._title = label(tr("Close the week {0}").format(days), "title")
        self._note = label(
            tr("Balances are carried into the next week. A closed week never changes again."),
            "secondary",
        )
        self._note.setWordWrap(True)
        self._checks = QGridLayout()
        self._checks.setHorizontalSpacing(12)
        self._checks.setVerticalSpacing(4)
        self._checks.setColumnStretch(1, 1)
        self._tick = QLabel()
        self._tick.setFixedSize(TICK_PIXELS, TICK_PIXELS)
        self._tick.hide()
        self.equation = label(role="spoken")
        self.equation.hide()
        self.problem = label(role="secondary")
        self.problem.setWordWrap(True)
        set_tone(self.problem, "warning")
        self.problem.hide()
        self._progress = ProgressLine()
        self.confirm = button(tr("Close the week"), self._close_week, "primary")
        self.confirm.setEnabled(False)
        self._leave = button(tr("Cancel"), self.reject)
        self._lay_out()
        session.runner.read(
            lambda reader: find_closing_checks(reader, week),
            self._show_checks,
            on_error=self._on_failed,
            owner=self,
        )

    def _lay_out(self) -> None:
        result = QHBoxLayout()
        result.setSpacing(12)
        result.addWidget(self._tick)
        result.addWidget(self.equation, 1)
        buttons = QHBoxLayout()
        buttons.setSpacing(8)
        buttons.addWidget(self._progress, 1)
        buttons.addWidget(self._leave)
        buttons.addWidget(self.confirm)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 20, 24, 16)
        column.setSpacing(12)
        column.addWidget(self._title)
        column.addWidget(self._note)
        column.addLayout(self._checks)
        column.addLayout(result)
        column.addWidget(self.problem)
        column.addLayout(buttons)

    def _show_checks(self, checks: ClosingChecks) -> None:
        count = self._session.formatting.count
        lines: list[tuple[Verdict, str, str, str, str | None]] = [
            (
                "to do" if checks.results else "done",
                tr("Results to approve: {0}").format(count(checks.results)),
                tr("Open Settlement"), "settlement", None,
            ),
            (
                "to do" if checks.flags else "done",
                tr("Flagged tickets not decided: {0}").format(count(checks.flags)),
                tr("Open Tickets"), "tickets", "flag:open",
            ),
            (
                "to know",
                tr("Open tickets that stay pending: {0}").format(count(checks.open_tickets)),
                tr("Show them"), "tickets", "status:open",
            ),
        ]  # fmt: skip
        for row, (verdict, text, title, page, payload) in enumerate(lines):
            self._add_check(row, verdict, text)
            if verdict != "done":
                link = button(title, partial(self._lead_to, page, payload), "flat")
                self._checks.addWidget(link, row, 2, Qt.AlignmentFlag.AlignRight)
        may_close = self._session.actor.role in SUPERVISORS
        problem = checks.problem
        if problem is None and not may_close:
            problem = tr("Only a manager or the owner may close the week.")
        self.problem.setText(problem or "")
        self.problem.setVisible(problem is not None)
        self.confirm.setEnabled(problem is None)
        if self.confirm.isEnabled():
            self.confirm.setFocus(Qt.FocusReason.OtherFocusReason)

    def _add_check(self, row: int, verdict: Verdict, text: str) -> None:
        icon, tone = _MARKS[verdict]
        mark = QLabel()
        mark.setPixmap(self._session.theme.icon(icon, tone).pixmap(16))
        words = label(text)
        words.setAccessibleName(f"{text}, {tr(verdict)}")
        self._checks.addWidget(mark, row, 0)
        self._checks.addWidget(words, row, 1)

    def _lead_to(self, page: str, payload: object) -> None:
        self.reject()
        self.go.emit(page, payload)

    def _close_week(self) -> None:
        session, week = self._session, self._week
        self.confirm.setEnabled(False)
        self.problem.hide()
        self._progress.start(tr("Closing the week"), can_cancel=False)

        def close(book: Book) -> tuple[Closing, WeekBalance]:
            closing = close_week(book, session.actor, date.fromisoformat(week))
            return closing, find_week_balance(book.reader, week)

        session.runner.write(close, self._on_closed, on_error=self._on_failed, owner=self)

    def _on_closed(self, answer: tuple[Closing, WeekBalance]) -> None:
        closing, balance = answer
        self._progress.finish()
        self._session.hub.announce(closing.changes)
        self.equation.setText(equation_text(balance, self._session))
        self.equation.show()
        set_tone(self.equation, "" if balance.is_balanced else "negative")
        icon = ("circle-check", "positive") if balance.is_balanced else ("circle-x", "negative")
        self._tick.setPixmap(self._session.theme.icon(*icon).pixmap(TICK_PIXELS))
        self._tick.show()
        self._note.setText(
            tr("The week is closed; the week of {0} is open now.").format(
                self._session.formatting.day(date.fromisoformat(closing.next_week))
            )
        )
        self.confirm.hide()
        self._leave.setText(tr("Done"))
        self._leave.setFocus(Qt.FocusReason.OtherFocusReason)
        self._grow()
        self.closed.emit(closing)

    def _grow(self) -> None:
        """Give the equation the room it asks for."""
        layout = self.layout()
        if layout is not None:
            layout.activate()
        # Not adjustSize(), which stops at two thirds of the screen.
        self.resize(self.sizeHint())

    def _on_failed(self, error: BaseException) -> None:
        self._progress.finish()
        present(error, self)


def equation_text(balance: WeekBalance, session: Session) -> str:
    """The ledger's two sides, which make 0.00: `players −1.00 + house 1.00 + till 0.00 = 0.00`."""
    money = session.formatting.money
    return tr("players {0} + house {1} + till {2} = {3}").format(
        money(balance.players),
        money(balance.house),
        money(balance.till),
        money(balance.players + balance.house + balance.till),
    )
