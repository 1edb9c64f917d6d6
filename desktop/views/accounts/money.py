"""Posts a payment or an adjustment in two steps: the amount, then what it makes of the balance."""

from PySide6.QtCore import Qt, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QGridLayout,
    QHBoxLayout,
    QLineEdit,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from desktop.book.queries.account_tree import AccountNode
from desktop.domain.errors import BookdeskError
from desktop.services.changes import ChangeSet
from desktop.services.funding import Posting, post_money
from desktop.views.errors import present
from desktop.views.session import Session
from desktop.views.widgets.card import buddy_label
from desktop.views.widgets.figure_strip import Figure, FigureStrip
from desktop.views.widgets.looks import button, label, set_tone
from desktop.views.widgets.parsed_edit import money_edit

DIALOG_WIDTH = 520


class MoneyDialog(QDialog):
    """Amount and reason first; before → after second; nothing is posted before that is seen."""

    def __init__(
        self, session: Session, account: AccountNode, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._session = session
        self._account = account
        self._posting: Posting | None = None
        self.setWindowTitle(self.tr("Post money"))
        self.setMinimumWidth(session.theme.pixels(DIALOG_WIDTH))
        self.way = QComboBox()
        for title, kind, sign in (
            (self.tr("The player pays the house"), "payment", 1),
            (self.tr("The house pays the player"), "payment", -1),
            (self.tr("Adjustment in the player’s favour"), "adjustment", 1),
            (self.tr("Adjustment against the player"), "adjustment", -1),
        ):
            self.way.addItem(title, (kind, sign))
        self.amount = money_edit(self.tr("Amount"))
        self.reason = QLineEdit()
        self.reason.setMaxLength(200)
        self.preview = FigureStrip(self.tr("What it makes of the balance"))
        self._effect = label(" ")
        self._effect.setWordWrap(True)
        self._problem = label(" ")
        self._problem.setWordWrap(True)
        set_tone(self._problem, "negative")
        self.steps = QStackedWidget()
        self._build()
        self.amount.setFocus()

    @property
    def is_previewing(self) -> bool:
        """Whether the second step is in front."""
        return self.steps.currentIndex() == 1

    @Slot()
    def go_on(self) -> None:
        """Show the effect, or post what was shown."""
        if self.is_previewing:
            self._post()
            return
        posting = self._read()
        if posting is not None:
            self._posting = posting
            self._show_preview(posting)

    @Slot()
    def go_back(self) -> None:
        """Back to the amount; from there, close."""
        if not self.is_previewing:
            self.reject()
            return
        self._say_problem("")
        self.steps.setCurrentIndex(0)
        self._go_on.setText(self.tr("&Preview"))
        self._go_back.setText(self.tr("&Cancel"))
        self.amount.setFocus()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and self.is_previewing:
            self.go_back()
        else:
            super().keyPressEvent(event)

    def _read(self) -> Posting | None:
        kind, sign = self.way.currentData()
        cents = self.amount.value()
        if cents is None or cents <= 0:
            self._say_problem(self.amount.problem() or self.tr("Type an amount above 0."))
            self.amount.setFocus()
            return None
        memo = self.reason.text().strip()
        if kind == "adjustment" and not memo:
            self._say_problem(self.tr("An adjustment needs a reason."))
            self.reason.setFocus()
            return None
        return Posting(self._account.code, kind, sign * cents, memo)

    def _show_preview(self, posting: Posting) -> None:
        texts, before = self._session.formatting, self._account.balance
        after = before + posting.cents
        self._say_problem("")
        self.preview.set_figures(
            [
                _balance_figure(self._session, self.tr("Balance before"), before),
                Figure(self.way.currentText(), texts.signed_money(posting.cents),
                       self.tr("player’s side")),
                _balance_figure(self._session, self.tr("Balance after"), after),
            ]
        )  # fmt: skip
        reason = posting.memo or self.tr("no reason given")
        self._effect.setText(
            self.tr("Posted to {0} {1}; reason: {2}.").format(
                self._account.code, self._account.name, reason
            )
        )
        self.steps.setCurrentIndex(1)
        amount = texts.money(abs(posting.cents))
        self._go_on.setText(self.tr("&Post {0}").format(amount))
        self._go_back.setText(self.tr("&Back"))
        self._go_on.setFocus()

    def _post(self) -> None:
        posting, actor = self._posting, self._session.actor
        if posting is None:
            return
        self._go_on.setEnabled(False)
        self._session.runner.write(
            lambda book: post_money(book, actor, posting),
            self._on_posted,
            on_error=self._on_error,
            owner=self,
        )

    def _say_problem(self, sentence: str) -> None:
        self._problem.setText(sentence or " ")

    def _build(self) -> None:
        fields = QGridLayout()
        fields.setContentsMargins(0, 0, 0, 0)
        fields.setHorizontalSpacing(12)
        fields.setVerticalSpacing(8)
        rows: tuple[tuple[str, QWidget], ...] = (
            (self.tr("&What"), self.way),
            (self.tr("&Amount"), self.amount),
            (self.tr("&Reason"), self.reason),
        )
        for row, (title, field) in enumerate(rows):
            fields.addWidget(buddy_label(title, field), row, 0)
            fields.addWidget(field, row, 1)
        first, second = QWidget(), QWidget()
        first.setLayout(fields)
        shown = QVBoxLayout(second)
        shown.setContentsMargins(0, 0, 0, 0)
        shown.setSpacing(12)
        shown.addWidget(self.preview)
        shown.addWidget(self._effect)
        shown.addStretch(1)
        self.steps.addWidget(first)
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
    def _on_posted(self, changes: ChangeSet) -> None:
        self._session.hub.announce(changes)
        self.accept()

    @Slot(object)
    def _on_error(self, error: BaseException) -> None:
        self._go_on.setEnabled(True)
        if isinstance(error, BookdeskError):
            self._say_problem(str(error))
        else:
            present(error, self)


def _balance_figure(session: Session, caption: str, cents: int) -> Figure:
    perspective, amount = session.formatting.balance_parts(cents)
    tone = "negative" if cents < 0 else ""
    return Figure(caption, amount or session.formatting.money(0), perspective, tone)
