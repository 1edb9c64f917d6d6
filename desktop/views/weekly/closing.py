"""Closing a week: what is still to do, the confirmation, and the balanced equation."""

from datetime import date

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QLabel, QLineEdit, QVBoxLayout, QWidget

from desktop.book.opening import Book
from desktop.book.queries.weeks import WeekBalance, find_week_balance
from desktop.models.saying import shown
from desktop.services.figures import ClosingChecks, find_closing_checks
from desktop.services.users import Right
from desktop.services.weeks import Closing, close_week
from desktop.views.errors import present
from desktop.views.session import Session
from desktop.views.weekly.checklist import Checklist, PostingsAhead
from desktop.views.weekly.columns import tr
from desktop.views.widgets.dialog import Dialog
from desktop.views.widgets.looks import button, label, set_tone
from desktop.views.widgets.progress_line import ProgressLine

TICK_PIXELS = 32


class CloseWeekDialog(Dialog):
    """A checklist whose items lead to what is to be done, then one confirmation.

    Signals:
        go: Another page and what it is to show.
        closed: The Closing, after its commit.
        hand_out_asked: The files of the closed week are wanted.
    """

    go = Signal(str, object)
    closed = Signal(object)
    hand_out_asked = Signal()

    def __init__(self, session: Session, week: str, days: str, parent: QWidget) -> None:
        """Open on the week that starts on an ISO day, with its days in words."""
        super().__init__(parent)
        self._session, self._week = session, week
        self._checks: ClosingChecks | None = None
        self.setWindowTitle(tr("Close the week"))
        self.setMinimumWidth(session.theme.pixels(620))
        self._title = label(tr("Close the week {0}").format(days), "title")
        self._note = label(
            tr(
                "Commissions and fees are posted, balances settled or carried. A closed week never"
                " changes again."
            ),
            "secondary",
        )
        self._note.setWordWrap(True)
        self.checklist = Checklist(session.theme, session.formatting, self._lead_to)
        self.ahead = PostingsAhead(session.formatting)
        self.reason = QLineEdit()
        self.reason.setPlaceholderText(tr("Why it closes with flagged tickets undecided"))
        self.reason.setAccessibleName(tr("Reason of the sign-off"))
        self.reason.setMaxLength(200)
        self.reason.textChanged.connect(self._on_reason_changed)
        self.reason.hide()
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
        self.confirm.setDefault(True)
        self._leave = button(tr("Cancel"), self.reject)
        self._hand_out = button(tr("&Hand out files…"), self._ask_to_hand_out)
        self._hand_out.hide()
        self._lay_out()
        session.runner.read(
            lambda reader: find_closing_checks(reader, week, session.clock_ms()),
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
        for part in (self._hand_out, self._leave, self.confirm):
            buttons.addWidget(part)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 20, 24, 16)
        column.setSpacing(12)
        column.addWidget(self._title)
        column.addWidget(self._note)
        column.addWidget(self.checklist)
        column.addWidget(self.reason)
        column.addWidget(label(tr("What will be posted"), "secondary"))
        column.addWidget(self.ahead)
        column.addLayout(result)
        column.addWidget(self.problem)
        column.addLayout(buttons)

    def _show_checks(self, checks: ClosingChecks) -> None:
        self._checks = checks
        self.checklist.show_items(checks.items)
        if checks.preview is not None:
            self.ahead.show_preview(checks.preview)
        self.reason.setVisible(checks.wants_sign_off)
        self._show_problem()
        if self.confirm.isEnabled():
            self.confirm.setFocus(Qt.FocusReason.OtherFocusReason)
        elif checks.wants_sign_off:
            self.reason.setFocus(Qt.FocusReason.OtherFocusReason)
        elif self.checklist.links:
            self.checklist.links[0].setFocus(Qt.FocusReason.OtherFocusReason)
        self._grow()

    def _show_problem(self) -> None:
        checks = self._checks
        if checks is None:
            return
        problem = None if checks.problem is None else shown(checks.problem)
        if checks.wants_sign_off and self.reason.text().strip() and not checks.must_wait:
            problem = None
        if problem is None and not self._session.actor.has(Right.WEEK_CLOSE):
            problem = tr("Only a manager or the owner may close the week.")
        self.problem.setText(problem or "")
        self.problem.setVisible(problem is not None)
        self.confirm.setEnabled(problem is None)

    @Slot()
    def _on_reason_changed(self) -> None:
        self._show_problem()

    def _ask_to_hand_out(self) -> None:
        self.accept()
        self.hand_out_asked.emit()

    def _lead_to(self, page: str, payload: str | None) -> None:
        self.reject()
        self.go.emit(page, payload)

    def _close_week(self) -> None:
        session, week, sign_off = self._session, self._week, self.reason.text()
        self.confirm.setEnabled(False)
        self.problem.hide()
        self._progress.start(tr("Closing the week"), can_cancel=False)

        def close(book: Book) -> tuple[Closing, WeekBalance]:
            closing = close_week(
                book, session.actor, date.fromisoformat(week), sign_off=sign_off.strip()
            )
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
        self.reason.hide()
        self._hand_out.setVisible(self._session.actor.has(Right.REPORTS_EXPORT))
        self._leave.setText(tr("&Done"))
        self._leave.setDefault(True)
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
    """The ledger's two sides, players and agents, house and till, which make 0.00."""
    money = session.formatting.money
    return tr("players and agents {0} + house {1} + till {2} = {3}").format(
        money(balance.players),
        money(balance.house),
        money(balance.till),
        money(balance.players + balance.house + balance.till),
    )
