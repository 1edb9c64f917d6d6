"""Decides a claim: the result, what the player is told, and what makes it good."""

from PySide6.QtCore import QCoreApplication, Slot
from PySide6.QtWidgets import QComboBox, QPlainTextEdit, QWidget

from desktop.book.queries.claims import ClaimRow
from desktop.domain.tickets import LegResult
from desktop.domain.transactions import TransactionType
from desktop.models.saying import in_words
from desktop.services.changes import ChangeSet
from desktop.services.claims import (
    Adjustment,
    ClaimResult,
    Regrade,
    Remedy,
    Verdict,
    Void,
    decide_claim,
    preview_remedy,
)
from desktop.services.consequences import TicketChange
from desktop.views.dialogs.form import FormDialog
from desktop.views.session import Session
from desktop.views.widgets.card import buddy_label
from desktop.views.widgets.choice import capitalized
from desktop.views.widgets.looks import label
from desktop.views.widgets.parsed_edit import money_edit

_WIDTH = 560
_MADE_GOOD = frozenset({ClaimResult.UPHELD, ClaimResult.SETTLED})
_RESULTS = (
    ClaimResult.REFUSED,
    ClaimResult.UPHELD,
    ClaimResult.SETTLED,
    ClaimResult.WITHDRAWN,
)
_GRADES = (LegResult.WIN, LegResult.LOSS, LegResult.PUSH, LegResult.NO_ACTION)
_ADJUSTMENTS = (TransactionType.BETTING_ADJUSTMENT, TransactionType.ACCRUAL_ADJUSTMENT)


def _tr(text: str) -> str:
    return QCoreApplication.translate("verdict", text)


class VerdictDialog(FormDialog):
    """Result, text, remedy; the amount is from the player's side."""

    def __init__(self, session: Session, claim: ClaimRow, parent: QWidget | None = None) -> None:
        title = _tr("Decide claim {0}").format(claim.number)
        super().__init__(session, title, parent, size=(_WIDTH, 0))
        self._claim = claim
        self.result_box = QComboBox()
        self.result_box.addItems(
            [
                _tr("Refused: the house is right"),
                _tr("Upheld: the player is right"),
                _tr("Settled: they met half way"),
                _tr("Withdrawn by the player"),
            ]
        )
        self.text = QPlainTextEdit()
        self.text.setTabChangesFocus(True)
        self.text.setFixedHeight(session.theme.pixels(80))
        self.remedy = QComboBox()
        self._remedies: list[TransactionType | LegResult | Void | None] = []
        self._fill_remedies()
        self.amount = money_edit(_tr("Amount, from the player’s side"))
        self._amount_label = buddy_label(_tr("&Amount to the player"), self.amount)
        self._effect = label(" ", "secondary")
        self._effect.setWordWrap(True)
        self._build()
        self.result_box.currentIndexChanged.connect(self._show_fields)
        self.remedy.currentIndexChanged.connect(self._show_fields)
        self._show_fields()

    @Slot()
    def decide(self) -> None:
        """Decide; the dialog closes after the commit."""
        result = self._result
        remedies: tuple[Remedy, ...] = ()
        made_good = self._remedies[self.remedy.currentIndex()] if result in _MADE_GOOD else None
        if isinstance(made_good, TransactionType):
            cents = self.amount.value()
            if cents is None:
                empty = _tr("Type the amount: + to the player, − from the player.")
                self.say_problem(self.amount.problem() or empty, self.amount)
                return
            remedies = (Adjustment(cents, made_good),)
        elif (remedy := self._remedy_of(made_good)) is not None:
            remedies = (remedy,)
        verdict = Verdict(result, self.text.toPlainText(), remedies)
        actor, claim = self._session.actor, self._claim.id
        self.write(lambda book: decide_claim(book, actor, claim, verdict), self._on_decided)

    def _show_effect(self) -> None:
        """Say what a void or another grade would post, asked of the fold and not applied."""
        chosen, claim = self._remedy_of(self._remedies[self.remedy.currentIndex()]), self._claim
        self._effect.setText(" ")
        if not isinstance(chosen, Void | Regrade) or self._result not in _MADE_GOOD:
            return
        now = self._session.clock_ms()
        self.read(lambda reader: preview_remedy(reader, claim, chosen, now), self._on_effect)

    def _on_effect(self, changes: list[TicketChange]) -> None:
        money = self._session.formatting.signed_money
        told = [
            _tr("{0} becomes {1}: {2} is posted to {3}.").format(
                one.ticket.number, in_words(one.status), money(one.posted),
                one.ticket.account,
            )
            for one in changes
        ]  # fmt: skip
        self._effect.setText(" ".join(told) or _tr("Nothing changes by that."))

    def _fill_remedies(self) -> None:
        self._offer(_tr("Nothing more"), None)
        for kind in _ADJUSTMENTS:
            self._offer(capitalized(kind), kind)
        if self._claim.ticket_id is None:
            return
        number = self._claim.ticket
        self._offer(_tr("Void the ticket {0}").format(number), Void())
        for grade in _GRADES:
            words = in_words(grade.value)
            self._offer(_tr("Grade the ticket {0} as {1}").format(number, words), grade)

    def _offer(self, words: str, remedy: TransactionType | LegResult | Void | None) -> None:
        # Beside the box, whose items would come back as plain text.
        self.remedy.addItem(words)
        self._remedies.append(remedy)

    @staticmethod
    def _remedy_of(offered: TransactionType | LegResult | Void | None) -> Void | Regrade | None:
        if isinstance(offered, LegResult):
            return Regrade(offered)
        return offered if isinstance(offered, Void) else None

    @property
    def _result(self) -> ClaimResult:
        return _RESULTS[self.result_box.currentIndex()]

    def _build(self) -> None:
        claim = self._claim
        on = _tr(" on {0}").format(claim.ticket) if claim.ticket else ""
        whose = _tr("{0} {1}{2}: “{3}”").format(claim.account, claim.name, on, claim.text)
        said = label(whose)
        said.setWordWrap(True)
        self.body.addWidget(said)
        fields: tuple[tuple[str, QWidget], ...] = (
            (_tr("&Result"), self.result_box),
            (_tr("What the player is &told"), self.text),
            (_tr("&Made good by"), self.remedy),
        )
        grid = self.add_fields(fields)
        grid.addWidget(self._amount_label, len(fields), 0)
        grid.addWidget(self.amount, len(fields), 1)
        self.body.addWidget(self._effect)
        self.add_buttons(_tr("&Decide"), self.decide)

    @Slot()
    def _show_fields(self) -> None:
        is_made_good = self._result in _MADE_GOOD
        remedy = self._remedies[self.remedy.currentIndex()]
        self.remedy.setEnabled(is_made_good)
        takes_money = is_made_good and isinstance(remedy, TransactionType)
        self.amount.setEnabled(takes_money)
        self._amount_label.setEnabled(takes_money)
        self._show_effect()

    @Slot(object)
    def _on_decided(self, changes: ChangeSet) -> None:
        said = _tr("Claim {0} is decided.").format(self._claim.number)
        self._session.strip.say(said, tone="positive", seconds=5)
        self._on_written(changes)
