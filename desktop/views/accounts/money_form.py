"""The fields of a transaction; only those are shown that its type has a use for."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QComboBox, QGridLayout, QLabel, QLineEdit, QWidget

from desktop.domain.errors import InputError
from desktop.domain.money_rules import METHODS
from desktop.domain.transactions import NEEDS_REASON, TransactionType
from desktop.models.saying import in_words
from desktop.services.funding.transactions import Transaction
from desktop.views.formatting import Formats
from desktop.views.widgets.card import buddy_label
from desktop.views.widgets.parsed_edit import money_edit

_LONGEST_TEXT = 200


@dataclass(frozen=True, slots=True)
class Way:
    """One thing that can be chosen to post.

    Attributes:
        sign: 1 gives to the account, −1 takes from it.
        is_request: Whether it is asked for now and paid later.
        is_for_players: Whether only players can have it.
    """

    title: str
    kind: TransactionType
    sign: int
    is_request: bool = False
    is_for_players: bool = False


class MoneyForm(QWidget):
    """What, amount, and whatever else the chosen type needs.

    Signals:
        way_changed: Another type was chosen.
    """

    way_changed = Signal()

    def __init__(
        self,
        texts: Formats,
        days: Sequence[date],
        *,
        is_player: bool,
        only: frozenset[TransactionType] | None = None,
        parent: QWidget | None = None,
    ) -> None:
        """Make an empty form.

        Args:
            texts: How days are written.
            days: The days of the open week that are not still to come, oldest first.
            is_player: Whether the account is a player's.
            only: Types that the person may post; None for all.
            parent: Qt's parent.
        """
        super().__init__(parent)
        self.way = QComboBox()
        for way in self._ways():
            is_open = only is None or way.kind in only or (way.is_request and only)
            if is_open and (is_player or not way.is_for_players):
                self.way.addItem(way.title, way)
        self.amount = money_edit(self.tr("Amount"))
        self.method = QComboBox()
        for method in METHODS:
            self.method.addItem(in_words(method), method)
        self.reference = QLineEdit()
        self.other = QLineEdit()
        self.day = QComboBox()
        self._texts = texts
        self.show_days(days)
        self.reason = QLineEdit()
        for field in (self.reference, self.reason):
            field.setMaxLength(_LONGEST_TEXT)
        self._rows: dict[QWidget, QLabel] = {}
        self._lay_out()
        self.way.currentIndexChanged.connect(self._on_way_changed)
        self._on_way_changed()
        self.setFocusProxy(self.amount)

    @property
    def chosen(self) -> Way:
        """The type that is chosen."""
        way: Way = self.way.currentData()
        return way

    def choose(self, kind: TransactionType, sign: int, *, is_request: bool = False) -> None:
        """Choose a type."""
        wanted = (kind, sign, is_request)
        for place in range(self.way.count()):
            way: Way = self.way.itemData(place)
            if (way.kind, way.sign, way.is_request) == wanted:
                self.way.setCurrentIndex(place)

    def show_days(self, days: Sequence[date]) -> None:
        """Offer these figure dates, the last one first."""
        self.day.clear()
        for day in reversed(days):
            self.day.addItem(self._texts.day(day), day)

    def read(self, account: str) -> Transaction:
        """The transaction that was typed.

        Raises:
            InputError: A field is missing; it has the focus then.
        """
        way = self.chosen
        cents = self.amount.value()
        if cents is None or cents <= 0:
            self.amount.setFocus()
            raise InputError(self.amount.problem() or self.tr("Type an amount above 0."))
        memo = self.reason.text().strip()
        if way.kind in NEEDS_REASON and not memo:
            self.reason.setFocus()
            raise InputError(self.tr("This needs a reason."))
        is_payment = way.kind in {TransactionType.DEPOSIT, TransactionType.WITHDRAWAL}
        is_transfer = way.kind is TransactionType.TRANSFER
        if is_transfer and not self.other.text().strip():
            self.other.setFocus()
            raise InputError(self.tr("Type the other account."))
        is_dated = way.kind is TransactionType.BETTING_ADJUSTMENT and self.day.currentIndex() > 0
        return Transaction(
            account,
            way.kind,
            way.sign * cents,
            memo,
            self.method.currentData() if is_payment else "",
            self.reference.text().strip() if is_payment else "",
            self.other.text().strip() if is_transfer else "",
            self.day.currentData() if is_dated else None,
        )

    def _ways(self) -> tuple[Way, ...]:
        kinds = TransactionType
        return (
            Way(self.tr("Deposit: the account pays the house"), kinds.DEPOSIT, 1),
            Way(self.tr("Withdrawal: the house pays the account"), kinds.WITHDRAWAL, -1),
            Way(self.tr("Withdrawal requested, to be paid later"), kinds.WITHDRAWAL, -1,
                is_request=True),
            Way(self.tr("Betting adjustment in the player’s favour"), kinds.BETTING_ADJUSTMENT, 1,
                is_for_players=True),
            Way(self.tr("Betting adjustment against the player"), kinds.BETTING_ADJUSTMENT, -1,
                is_for_players=True),
            Way(self.tr("Accrual adjustment in favour of the account"),
                kinds.ACCRUAL_ADJUSTMENT, 1),
            Way(self.tr("Accrual adjustment against the account"), kinds.ACCRUAL_ADJUSTMENT, -1),
            Way(self.tr("Promotional credit"), kinds.PROMOTION, 1, is_for_players=True),
            Way(self.tr("Promotional credit taken back"), kinds.PROMOTION, -1,
                is_for_players=True),
            Way(self.tr("Free play given"), kinds.FREE_PLAY, 1, is_for_players=True),
            Way(self.tr("Free play taken back"), kinds.FREE_PLAY, -1, is_for_players=True),
            Way(self.tr("Fee charged"), kinds.FEE, -1),
            Way(self.tr("Transfer to another account"), kinds.TRANSFER, -1),
            Way(self.tr("Transfer from another account"), kinds.TRANSFER, 1),
            Way(self.tr("Opening balance in favour of the account"), kinds.OPENING_BALANCE, 1),
            Way(self.tr("Opening balance against the account"), kinds.OPENING_BALANCE, -1),
        )  # fmt: skip

    def _lay_out(self) -> None:
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(12)
        grid.setVerticalSpacing(8)
        grid.setColumnStretch(1, 1)
        rows: tuple[tuple[str, QWidget], ...] = (
            (self.tr("&What"), self.way),
            (self.tr("&Amount"), self.amount),
            (self.tr("&Method"), self.method),
            (self.tr("Re&ference"), self.reference),
            (self.tr("&Other account"), self.other),
            (self.tr("&Figure date"), self.day),
            (self.tr("&Reason"), self.reason),
        )
        for row, (title, field) in enumerate(rows):
            caption = buddy_label(title, field)
            self._rows[field] = caption
            grid.addWidget(caption, row, 0)
            grid.addWidget(field, row, 1)

    @Slot()
    def _on_way_changed(self) -> None:
        kind = self.chosen.kind
        is_payment = kind in {TransactionType.DEPOSIT, TransactionType.WITHDRAWAL}
        shown = {
            self.method: is_payment,
            self.reference: is_payment,
            self.other: kind is TransactionType.TRANSFER,
            self.day: kind is TransactionType.BETTING_ADJUSTMENT,
        }
        for field, is_shown in shown.items():
            field.setVisible(is_shown)
            self._rows[field].setVisible(is_shown)
        self.way_changed.emit()
