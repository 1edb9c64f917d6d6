"""Every open ticket with the reason why it is still open, and what closes it."""

from collections import Counter
from dataclasses import dataclass

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from desktop.book.queries import waiting
from desktop.book.queries.waiting import (
    WaitingQuestion,
    WaitingTicket,
    count_waiting,
    tell_waiting,
    waiting_asked_for,
    waiting_key,
)
from desktop.book.statements import Reader
from desktop.domain.sentences import say
from desktop.models.keysets import KeysetPages
from desktop.models.paged import PagedModel
from desktop.models.saying import shown
from desktop.models.table import Column
from desktop.services.finding import ask_for_waiting, narrow_waiting
from desktop.services.settlement import WAITING_REASONS
from desktop.views.errors import presenter
from desktop.views.formatting import Formats, kind_text
from desktop.views.session import Session
from desktop.views.widgets.card import Card
from desktop.views.widgets.grid_view import GridView
from desktop.views.widgets.looks import button

# What Enter does on a ticket that waits.
NEXT = {
    waiting.NO_RESULT: say("record the result"),
    waiting.NO_CONTEST_RESULT: say("record the field"),
    waiting.NOT_APPROVED: say("approve the result"),
    waiting.SUSPENDED: say("record how it ended"),
    waiting.NO_PERIOD_SCORE: say("record the period"),
    waiting.NO_NEW_PRICE: say("restate the price"),
    waiting.EARLIER_LEG: say("look at the earlier leg"),
    waiting.OPEN_SPOT: say("fill or close the spot"),
    waiting.WRITE_IN: say("decide the write-in"),
    waiting.A_MANAGER: say("decide the flag"),
}
_TITLES = {
    waiting.NO_RESULT: say("No result"),
    waiting.NO_CONTEST_RESULT: say("No field"),
    waiting.NOT_APPROVED: say("Not approved"),
    waiting.SUSPENDED: say("Suspended"),
    waiting.NO_PERIOD_SCORE: say("No period score"),
    waiting.NO_NEW_PRICE: say("No new price"),
    waiting.EARLIER_LEG: say("Earlier leg"),
    waiting.OPEN_SPOT: say("Open spot"),
    waiting.WRITE_IN: say("Write-in"),
    waiting.A_MANAGER: say("For a manager"),
}
_WAITS_FOR_A_PERSON = frozenset(
    {
        waiting.NO_NEW_PRICE, waiting.WRITE_IN, waiting.OPEN_SPOT, waiting.SUSPENDED,
        waiting.NO_PERIOD_SCORE, waiting.A_MANAGER,
    }
)  # fmt: skip
ALL = ""


def _columns(formats: Formats) -> tuple[Column[WaitingTicket], ...]:
    return (
        Column(
            "Waits because", lambda row: _TITLES[row.reason],
            style=lambda row: "warning" if row.reason in _WAITS_FOR_A_PERSON else "secondary",
            tooltip=lambda row: shown(WAITING_REASONS[row.reason]),
        ),
        Column("Event", lambda row: row.event, tooltip=lambda row: row.event, width=240),
        Column("Ticket", lambda row: row.number, "mono"),
        Column("Player", lambda row: row.account),
        Column("Kind", lambda row: kind_text(row.kind), style=lambda _: "secondary"),
        Column("Description", lambda row: row.description, tooltip=lambda row: row.description,
               width=320),
        Column("Player risks", lambda row: formats.money(row.risk), "money"),
        Column("Enter: what comes next", lambda row: NEXT[row.reason], style=lambda _: "info",
               width=184),
    )  # fmt: skip


@dataclass(frozen=True, slots=True)
class _Read:
    counts: list[tuple[str, int]]
    question: WaitingQuestion


def _read(reader: Reader, reason: str, text: str) -> _Read:
    return _Read(count_waiting(reader), ask_for_waiting(reader, reason, text))


_PAGES: KeysetPages[WaitingTicket] = KeysetPages(
    waiting_asked_for, tell_waiting, waiting_key, narrow_waiting
)


class WaitingTickets(QWidget):
    """Chips with how many wait for each reason, and the tickets of the chosen one.

    Signals:
        next_asked: The WaitingTicket whose next step is wanted.
        counted: How many tickets are open in all.
    """

    next_asked = Signal(object)
    counted = Signal(int)

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._reason = ALL
        self._text = ""
        self._present = presenter(self, session.strip)
        self.model: PagedModel[WaitingTicket] = PagedModel(
            _columns(session.formatting), _PAGES, session.runner, self._present, parent=self
        )
        self.grid = GridView(
            session.theme,
            self.tr("Open tickets"),
            empty_text=self.tr("No ticket is open for this reason."),
        )
        self.grid.setModel(self.model)
        # Event by event, and in no other order.
        self.grid.setSortingEnabled(False)
        self.model.modelReset.connect(self._put_cursor, Qt.ConnectionType.QueuedConnection)
        self.grid.row_activated.connect(self.next_asked)
        self._group = QButtonGroup(self)
        self.chips: dict[str, QPushButton] = {}
        row = QHBoxLayout()
        row.setSpacing(4)
        for number, reason in enumerate((ALL, *waiting.REASONS)):
            chip = button(self.tr("All"), role="chip")
            chip.setCheckable(True)
            chip.setChecked(reason == ALL)
            chip.setToolTip(shown(WAITING_REASONS.get(reason, "")))
            self._group.addButton(chip, number)
            self.chips[reason] = chip
            row.addWidget(chip)
        row.addStretch(1)
        self._group.idClicked.connect(self._on_chip_clicked)
        card = Card(flush=True)
        card.body.addWidget(self.grid)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addLayout(row)
        column.addWidget(card, 1)

    @property
    def current(self) -> WaitingTicket | None:
        """The ticket under the cursor."""
        row = self.grid.current_row()
        return row if isinstance(row, WaitingTicket) else None

    def set_text(self, text: str) -> None:
        """Show only tickets with these words in number, player or description."""
        self._text = text
        self.reload()

    @Slot()
    def reload(self) -> None:
        """Read the counts and what is on the screen of the chosen tickets anew."""
        reason, text = self._reason, self._text
        self._session.runner.read(
            lambda reader: _read(reader, reason, text),
            self._on_read,
            owner=self,
            question="waiting",
            on_error=self._present,
        )

    def _on_read(self, read: _Read) -> None:
        counts = Counter(dict(read.counts))
        whole = sum(counts.values())
        for reason, chip in self.chips.items():
            count = whole if reason == ALL else counts[reason]
            title = self.tr("All") if reason == ALL else shown(_TITLES[reason])
            chip.setText(f"{title}  {self._session.formatting.count(count)}")
            chip.setVisible(reason in {ALL, self._reason} or count > 0)
        self.counted.emit(whole)
        if read.question == self.model.question:
            self.model.refresh()
        else:
            self.model.ask(read.question)

    @Slot()
    def _put_cursor(self) -> None:
        if self.model.rowCount() and not self.grid.currentIndex().isValid():
            self.grid.select_row(0)

    @Slot(int)
    def _on_chip_clicked(self, number: int) -> None:
        self._reason = (ALL, *waiting.REASONS)[number]
        self.reload()
