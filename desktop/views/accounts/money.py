"""Posts money in two steps: the transaction, then what it makes of the balance."""

from datetime import date

from PySide6.QtCore import Qt, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from desktop.book.queries.account_tree import AccountNode
from desktop.book.queries.people import find_book
from desktop.book.statements import Reader
from desktop.domain.errors import BookdeskError, InputError
from desktop.domain.transactions import TransactionType
from desktop.domain.weeks import instant
from desktop.models.saying import shown_error
from desktop.services.funding.foreseeing import Foreseen, foresee, foresee_request
from desktop.services.funding.posting import Posted, post_money
from desktop.services.funding.requesting import Requested, request_withdrawal
from desktop.services.funding.transactions import Transaction
from desktop.services.users import Right
from desktop.views.accounts.money_form import MoneyForm, Way
from desktop.views.errors import present
from desktop.views.session import Session
from desktop.views.widgets.dialog import Dialog
from desktop.views.widgets.figure_strip import Figure, FigureStrip
from desktop.views.widgets.looks import button, label, set_tone

DIALOG_WIDTH = 560
# What a clerk may do by hand; requests of withdrawals besides (SYNC 4.1).
_FOR_CLERKS = frozenset({TransactionType.DEPOSIT})


class MoneyDialog(Dialog):
    """The transaction first; before → after second; nothing is posted before that is seen."""

    def __init__(
        self, session: Session, account: AccountNode, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._session = session
        self._account = account
        self._ready: tuple[Transaction, Way] | None = None
        self.setWindowTitle(self.tr("Post money"))
        self.setMinimumWidth(session.theme.pixels(DIALOG_WIDTH))
        self.form = MoneyForm(
            session.formatting,
            self._days(session.house.book.open_week),
            is_player=account.kind == "player",
            only=None if session.actor.has(Right.MONEY_ADJUST) else _FOR_CLERKS,
        )
        self.preview = FigureStrip(self.tr("What it makes of the balance"))
        self._effect = label(" ")
        self._effect.setWordWrap(True)
        self._problem = label(" ")
        self._problem.setWordWrap(True)
        set_tone(self._problem, "negative")
        self.steps = QStackedWidget()
        self._build()
        self.form.amount.setFocus()
        session.runner.read(_read_week, self._on_week, on_error=self._on_error, owner=self)

    @property
    def is_previewing(self) -> bool:
        """Whether the second step is in front."""
        return self.steps.currentIndex() == 1

    @property
    def problem(self) -> str:
        """Why it was not posted, if it was not."""
        return self._problem.text().strip()

    @Slot()
    def go_on(self) -> None:
        """Show the effect, or post what was shown."""
        if self.is_previewing:
            self._post()
        else:
            self._ask_preview()

    @Slot()
    def go_back(self) -> None:
        """Back to the transaction; from there, close."""
        if not self.is_previewing:
            self.reject()
            return
        self._say_problem("")
        self.steps.setCurrentIndex(0)
        self._go_on.setText(self.tr("&Preview"))
        self._go_back.setText(self.tr("&Cancel"))
        self.form.amount.setFocus()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and self.is_previewing:
            self.go_back()
        else:
            super().keyPressEvent(event)

    def _days(self, week: str) -> list[date]:
        calendar = self._session.house.calendar
        today = calendar.figure_date(instant(self._session.clock_ms()))
        days = calendar.days(date.fromisoformat(week))
        return [day for day in days if day <= today] or [days[0]]

    def _ask_preview(self) -> None:
        try:
            transaction = self.form.read(self._account.code)
        except InputError as error:
            self._say_problem(shown_error(error))
            return
        way, now, actor = self.form.chosen, self._session.clock_ms(), self._session.actor
        self._ready = (transaction, way)
        self._session.runner.read(
            lambda reader: (
                foresee_request(reader, now, transaction)
                if way.is_request
                else foresee(reader, now, actor, transaction)
            ),
            self._on_foreseen,
            on_error=self._on_error,
            owner=self,
            question="preview",
        )

    @Slot(object)
    def _on_foreseen(self, foreseen: Foreseen) -> None:
        if self._ready is None or self.is_previewing:
            return
        transaction, way = self._ready
        texts = self._session.formatting
        self._say_problem("")
        self.preview.set_figures(self._figures(foreseen, transaction))
        self._effect.setText(self._effect_of(foreseen, transaction, way))
        self.steps.setCurrentIndex(1)
        amount = texts.money(abs(transaction.cents))
        verb = self.tr("&Request {0}") if way.is_request else self.tr("&Post {0}")
        self._go_on.setText(verb.format(amount))
        self._go_back.setText(self.tr("&Back"))
        self._go_on.setFocus()

    def _figures(self, foreseen: Foreseen, transaction: Transaction) -> list[Figure]:
        texts = self._session.formatting
        side = self.tr("account’s side")
        if foreseen.is_free_play:
            return [
                Figure(self.tr("Free play before"), texts.money(foreseen.before)),
                Figure(self.tr("Change"), texts.signed_money(transaction.cents), side),
                Figure(self.tr("Free play after"), texts.money(foreseen.after)),
            ]
        moved = foreseen.after - foreseen.before
        return [
            self._balance(self.tr("Balance before"), foreseen.before),
            Figure(self.tr("Change"), texts.signed_money(moved), side),
            self._balance(self.tr("Balance after"), foreseen.after),
        ]

    def _balance(self, caption: str, cents: int) -> Figure:
        texts = self._session.formatting
        perspective, amount = texts.balance_parts(cents)
        tone = "negative" if cents < 0 else ""
        return Figure(caption, amount or texts.money(0), perspective, tone)

    def _effect_of(self, foreseen: Foreseen, transaction: Transaction, way: Way) -> str:
        texts = self._session.formatting
        parts = [way.title, f"{self._account.code} {self._account.name}".strip()]
        if transaction.contra:
            parts.append(self.tr("other side {0}").format(transaction.contra.upper()))
        if transaction.method:
            parts.append(f"{transaction.method} {transaction.reference}".strip())
        if transaction.figure_date is not None:
            parts.append(self.tr("dated {0}").format(texts.day(transaction.figure_date)))
        if foreseen.fee:
            parts.append(self.tr("fee {0}").format(texts.money(foreseen.fee)))
        if foreseen.bonus:
            parts.append(self.tr("bonus {0}").format(texts.money(foreseen.bonus)))
        if foreseen.column is not None:
            parts.append(self.tr("weekly figure: {0}").format(foreseen.column))
        if foreseen.due is not None:
            due = texts.day(date.fromisoformat(foreseen.due))
            parts.append(self.tr("due {0}; until then it cannot be wagered").format(due))
        if foreseen.waits:
            parts.append(self.tr("counts once a second person has approved it"))
        parts.append(transaction.memo or self.tr("no reason given"))
        return " · ".join(parts)

    def _post(self) -> None:
        if self._ready is None:
            return
        (transaction, way), actor = self._ready, self._session.actor
        self._go_on.setEnabled(False)
        deed = request_withdrawal if way.is_request else post_money
        self._session.runner.write(
            lambda book: deed(book, actor, transaction),
            self._on_posted,
            on_error=self._on_error,
            owner=self,
        )

    def _say_problem(self, sentence: str) -> None:
        self._problem.setText(sentence or " ")

    def _build(self) -> None:
        second = QWidget()
        shown = QVBoxLayout(second)
        shown.setContentsMargins(0, 0, 0, 0)
        shown.setSpacing(12)
        shown.addWidget(self.preview)
        shown.addWidget(self._effect)
        shown.addStretch(1)
        self.steps.addWidget(self.form)
        self.steps.addWidget(second)
        buttons = QHBoxLayout()
        buttons.setSpacing(8)
        buttons.addStretch(1)
        self._go_back = button(self.tr("&Cancel"), self.go_back)
        self._go_on = button(self.tr("&Preview"), self.go_on, "primary")
        self._go_on.setDefault(True)
        buttons.addWidget(self._go_back)
        buttons.addWidget(self._go_on)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 20, 24, 20)
        column.setSpacing(12)
        whose = f"{self._account.code} {self._account.name}".strip()
        column.addWidget(label(self.tr("Post money: {0}").format(whose), "title"))
        column.addWidget(self.steps)
        column.addWidget(self._problem)
        column.addLayout(buttons)

    @Slot(object)
    def _on_week(self, week: str) -> None:
        if week != self._session.house.book.open_week:
            self.form.show_days(self._days(week))

    @Slot(object)
    def _on_posted(self, posted: Posted | Requested) -> None:
        self._session.hub.announce(posted.changes)
        waits = isinstance(posted, Posted) and posted.waits
        said = self.tr("{0} waits for a second person.") if waits else self.tr("{0} is recorded.")
        self._session.strip.say(said.format(posted.number), tone="positive", seconds=5)
        self.accept()

    @Slot(object)
    def _on_error(self, error: BaseException) -> None:
        self._go_on.setEnabled(True)
        if isinstance(error, BookdeskError):
            self._say_problem(shown_error(error))
        else:
            present(error, self)


def _read_week(reader: Reader) -> str:
    return find_book(reader).open_week
